import type { Tokens } from '../sentences/index.js';
import { opensNumber } from './cardinal.js';
import { vulgarFraction } from './figure.js';
import { currencySigns, dollarPrefixes } from './measures.js';
import { scales } from './words.js';

/** Words that a number of a name follows: "Flight 212", "Route 9", "No. 5". */
const designators: ReadonlySet<string> = new Set(
  'no nos number flight route section article chapter page pages room channel highway interstate phase level grade division version type model rule title proposition prop gate platform line amendment figure table item case docket bill resolution verse psalm volume part episode season round district precinct ward zone area lot'.split(
    ' ',
  ),
);
const functionWords: ReadonlySet<string> = new Set(
  'the a an in on at by for from with of to and or but as that this these those after before since until about around some nearly almost over under above below than only just all its their his her our killed were was are is had have has least most up another officials police when where while if'.split(
    ' ',
  ),
);

/** Whether a word has a capital, at its start or, as brands have, inside. */
const isCapital = (t: Tokens, at: number): boolean => /^\p{L}?\p{Lu}/u.test(t.text.slice(t.start[at], t.end[at]));
const touchesLeft = (t: Tokens, at: number): boolean => at > 0 && t.end[at - 1] === t.start[at];
const touchesRight = (t: Tokens, at: number): boolean => t.end[at] === t.start[at + 1];

/** Whether a number, a currency or the word "between" may start at a token. */
export function mayOpen(t: Tokens, at: number): boolean {
  if (t.figure[at] === true) return true;
  const word = t.word[at] ?? '';
  if (word === '-' || word === '−') return t.figure[at + 1] === true && touchesRight(t, at) && !touchesLeft(t, at);
  if (word.length === 1) {
    if (word === 'a')
      return opensScale(t.word[at + 1] ?? '') || isShare(t, at) || (t.word[at + 1] === '$' && touchesRight(t, at));
    return (
      currencySigns.has(word) ||
      vulgarFraction(word) !== null ||
      (word === '.' && t.figure[at + 1] === true) ||
      (dollarPrefixes.has(word) && t.word[at + 1] === '$')
    );
  }
  if (opensNumber(word) || word === 'half' || word === 'between' || word === 'minus' || plurals.has(word)) return true;
  if (word === 'rs') return true;
  return (
    (word === 'us' ||
      word === 'u.s.' ||
      word === 'hk' ||
      word === 'nz' ||
      word === 'au' ||
      word === 'ca' ||
      word === 'nt') &&
    t.word[at + 1] === '$'
  );
}

const opensScale = (word: string): boolean =>
  word === 'hundred' || word === 'dozen' || word === 'half' || scales.has(word);
/** "a third of", "a quarter of". */
const isShare = (t: Tokens, at: number): boolean => t.word[at + 2] === 'of';

const plurals: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['tens', 10],
]);

/** "dozens of", "tens of thousands of": at least two of them, at most some ten. */
export function vagueNumber(t: Tokens, at: number, end: number): { min: number; max: number; next: number } | null {
  let size = plurals.get(t.word[at] ?? '');
  if (size === undefined || (t.word[at] === 'scores' && t.word[at + 1] !== 'of')) return null;
  let next = at + 1;
  while (next + 1 < end && t.word[next] === 'of') {
    const larger = plurals.get(t.word[next + 1] ?? '');
    if (larger === undefined) break;
    size *= larger;
    next += 2;
  }
  if (t.word[at] === 'tens' && next === at + 1) return null;
  return { min: size * 2, max: size * 10, next };
}

/**
 * Whether the number from `at` to `next` belongs to a name or a serial number: after a designator, after a capitalised
 * word with no plural noun behind it, or joined to letters or further figures by a hyphen, slash or full stop.
 */
export function isNamePart(t: Tokens, at: number, next: number): boolean {
  const first = t.first[at] ?? 0;
  const limit = t.limit[at] ?? 0;
  if (t.figure[at] !== true) return false;
  if (touchesLeft(t, at) && at > first) {
    const before = t.word[at - 1] ?? '';
    if (/^[\p{L}_@#/.:+]/u.test(before) || (before === '-' && touchesLeft(t, at - 1))) return true;
  }
  if (next < limit && touchesRight(t, next - 1)) {
    const after = t.word[next] ?? '';
    if (after === '/' || after === '@' || after === '_') return true;
    if (after === '-' && t.figure[next + 1] === true) return true;
    if (
      after === '-' &&
      next + 1 < limit &&
      t.figure[next + 1] !== true &&
      touchesRight(t, next) &&
      isCapital(t, next + 1) &&
      (t.end[next + 1] ?? 0) - (t.start[next + 1] ?? 0) < 3
    )
      return true;
  }
  if (at === first) return false;
  const previous = t.word[at - 1] ?? '';
  const word = previous === '.' ? (t.word[at - 2] ?? '') : previous;
  if (designators.has(word)) return true;
  if (next !== at + 1 || !isCapital(t, at - 1) || functionWords.has(word) || (t.word[at] ?? '').includes(','))
    return false;
  const after = next < limit ? (t.word[next] ?? '') : '';
  if ((t.word[at] ?? '').includes('.') && after !== '%' && after !== 'percent') return true;
  return (
    !(/^[a-z]/.test(after) && after.endsWith('s')) &&
    after !== 'people' &&
    after !== '%' &&
    after !== 'percent' &&
    after !== 'men' &&
    after !== 'women' &&
    after !== 'children'
  );
}
