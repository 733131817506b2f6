import { type Span, type Tokens, tokenise } from '../sentences/index.js';
import { type NumberForm, type NumberOptions, partsOf, readNumber } from './number.js';

/** A number in a text. */
export interface NumberMention extends Span {
  readonly text: string;
  readonly value: number;
  readonly form: NumberForm;
}

/** A whole text as one run of tokens. */
export const tokensOf = (text: string): Tokens => tokenise(text, [{ start: 0, end: text.length }]);

/**
 * Finds every number in a text: digits, words, mixtures, fractions, powers. Digits with a unit attached ("180ml") and the
 * pronoun "one" are none. By default "one in five" is a fifth; with fewer `ratios` it is two numbers.
 */
export function recogniseNumbers(text: string, options: NumberOptions = { ratios: 'all' }): NumberMention[] {
  const t = tokensOf(text);
  const found: NumberMention[] = [];
  for (let at = 0; at < t.length;) {
    const number = isPronoun(t, at) ? null : readNumber(t, at, options);
    if (number !== null) {
      const start = t.start[at] ?? 0;
      const end = t.end[number.next - 1] ?? start;
      found.push({ start, end, text: text.slice(start, end), value: number.value, form: number.form });
      at = number.next;
      continue;
    }
    if (t.figure[at] === true && !touchesLetter(t, at)) {
      for (const part of partsOf(t, at)) {
        found.push({
          start: part.start,
          end: part.end,
          text: text.slice(part.start, part.end),
          value: part.value,
          form: 'integer',
        });
      }
    }
    at += 1;
  }
  return found;
}

const touchesLetter = (t: Tokens, at: number): boolean =>
  t.end[at] === t.start[at + 1] && /^[\p{L}_]/u.test(t.word[at + 1] ?? '');

const pronounOpeners: ReadonlySet<string> = new Set(
  'the this that which each every any another no last next previous current'.split(' '),
);

/** "the one", "which one": a pronoun unless a number goes on behind it. */
export function isPronoun(t: Tokens, at: number): boolean {
  if (t.word[at] !== 'one' || at === 0 || !pronounOpeners.has(t.word[at - 1] ?? '')) return false;
  const number = readNumber(t, at, { ratios: 'none' });
  return number === null || number.next === at + 1;
}
