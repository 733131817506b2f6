import type { Span, Tokens } from '../sentences/index.js';
import { ordinalValue } from './fraction.js';
import { tokensOf } from './recognise.js';
import { lowOrdinals, scaleOrdinals, tens, teens, units, scales } from './words.js';

/** An ordinal: a rank from the start, or one counted from the end or from where we are. */
export interface OrdinalMention extends Span {
  readonly text: string;
  readonly value: number;
  readonly relativeTo: 'start' | 'end' | 'current';
  /** "21", "end-1", "current+1". */
  readonly resolution: string;
}

interface Reading {
  readonly value: number;
  readonly relativeTo: 'start' | 'end' | 'current';
  readonly next: number;
}

const relatives: readonly (readonly [string, 'end' | 'current', number])[] = [
  ['the one before the last one', 'end', -1],
  ['the one before the last', 'end', -1],
  ['the last but one', 'end', -1],
  ['the second to last', 'end', -1],
  ['the next to last', 'end', -1],
  ['last but one', 'end', -1],
  ['second to last', 'end', -1],
  ['next to last', 'end', -1],
  ['antepenultimate', 'end', -2],
  ['penultimate', 'end', -1],
  ['previous one', 'current', -1],
  ['current one', 'current', 0],
  ['next one', 'current', 1],
  ['last', 'end', 0],
  ['previous', 'current', -1],
  ['current', 'current', 0],
  ['next', 'current', 1],
];
const relativePhrases = relatives.map(([phrase, relativeTo, value]) => ({
  words: phrase.split(' '),
  relativeTo,
  value,
}));

/**
 * Finds every ordinal: "21st", "twenty-first", "two hundredth", and with `relative` (the default) "last", "next to
 * last", "previous one".
 */
export function recogniseOrdinals(
  text: string,
  options: { readonly relative: boolean } = { relative: true },
): OrdinalMention[] {
  const t = tokensOf(text);
  const found: OrdinalMention[] = [];
  for (let at = 0; at < t.length;) {
    const relative = readRelative(t, at);
    const reading = relative ?? readOrdinal(t, at);
    if (reading === null || (relative !== null && !options.relative)) {
      at = reading?.next ?? at + 1;
      continue;
    }
    const { value, relativeTo, next } = reading;
    const start = t.start[at] ?? 0;
    const end = t.end[next - 1] ?? start;
    const resolution = relativeTo === 'start' ? String(value) : `${relativeTo}${value < 0 ? '' : '+'}${value}`;
    found.push({ start, end, text: text.slice(start, end), value, relativeTo, resolution });
    at = next;
  }
  return found;
}

function readRelative(t: Tokens, at: number): Reading | null {
  for (const { words, relativeTo, value } of relativePhrases) {
    if (t.word[at] !== words[0] || !words.every((word, index) => t.word[at + index] === word)) continue;
    if (words[0] === 'the' && t.word[at + 1] === 'next') return null;
    return { value, relativeTo, next: at + words.length };
  }
  return null;
}

/** Longest run of words in an ordinal. */
const longest = 16;

/** Reads the ordinal in figures or words that starts at token `at`; null if none does. */
export function readOrdinal(t: Tokens, at: number): Reading | null {
  const end = Math.min(t.limit[at] ?? 0, at + longest);
  const word = t.word[at] ?? '';
  if (t.figure[at] === true) {
    const ending = t.end[at] === t.start[at + 1] ? t.word[at + 1] : undefined;
    const value = Number(word);
    return ['st', 'nd', 'rd', 'th'].includes(ending ?? '') && Number.isInteger(value)
      ? { value, relativeTo: 'start', next: at + 2 }
      : null;
  }
  const alone = lowOrdinals.get(word) ?? scaleOrdinals.get(word);
  if (alone !== undefined) {
    return word === 'second' || t.word[at - 1] !== 'a' || lowOrdinals.has(word)
      ? { value: alone, relativeTo: 'start', next: at + 1 }
      : null;
  }
  for (let last = at; last < end; last += 1) {
    const part = t.word[last] ?? '';
    if (lowOrdinals.has(part) || scaleOrdinals.has(part)) {
      const value = ordinalValue(t, at, last, part);
      return value === null ? null : { value, relativeTo: 'start', next: last + 1 };
    }
    if (!isPart(part)) return null;
  }
  return null;
}

const isPart = (word: string): boolean =>
  word === 'a' ||
  word === 'and' ||
  word === '-' ||
  word === 'hundred' ||
  units.has(word) ||
  teens.has(word) ||
  tens.has(word) ||
  scales.has(word);
