import { itemAt } from '../document/item-at.js';
import { opensNumber } from '../quantity/cardinal.js';
import type { Tokens } from '../sentences/index.js';
import type { Reading } from './expression.js';
import { lexeme } from './lexicon.js';
import { durationValue } from './duration-value.js';
import { readMeasure } from './read-duration.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');

/** "every month", "each July", "each of the past three years", "every two weeks". */
export function readSet(t: Tokens, at: number, limit: number): Reading | null {
  if (word(t, at, limit) === 'single') return readSet(t, at + 1, limit);
  const skipping = readEveryOther(t, at, limit);
  if (skipping !== null) return skipping;
  const entry = lexeme(word(t, at, limit));
  const measured = entry?.unit === undefined || entry.unit === 'half' ? readMeasure(t, at, limit) : null;
  if (measured !== null) return { core: { is: 'set', value: measured.value }, next: measured.next };
  if (entry === undefined || entry.plural === true) return null;
  if (entry.unit !== undefined && entry.unit !== 'half')
    return { core: { is: 'set', value: durationValue(1, entry.unit) }, next: at + 1 };
  if (entry.weekday !== undefined && entry.doubtful !== true) {
    const part = lexeme(word(t, at + 1, limit))?.dayPart;
    const value = `XXXX-WXX-${entry.weekday}${part === undefined ? '' : `T${part}`}`;
    return { core: { is: 'set', value }, next: part === undefined ? at + 1 : at + 2 };
  }
  if (entry.month !== undefined)
    return { core: { is: 'set', value: `XXXX-${String(entry.month).padStart(2, '0')}` }, next: at + 1 };
  if (entry.season !== undefined) return { core: { is: 'set', value: `XXXX-${entry.season}` }, next: at + 1 };
  if (entry.dayPart !== undefined) return { core: { is: 'set', value: `XXXX-XX-XXT${entry.dayPart}` }, next: at + 1 };
  return null;
}

/** "every other week", "every second year", "every other Friday". */
function readEveryOther(t: Tokens, at: number, limit: number): Reading | null {
  const first = word(t, at, limit);
  const count = first === 'other' ? 2 : (lexeme(first)?.ordinal ?? 0);
  const unit = lexeme(word(t, at + 1, limit));
  if (count < 2 || unit === undefined || unit.plural === true) return null;
  if (unit.weekday !== undefined && unit.doubtful !== true)
    return { core: { is: 'set', value: `XXXX-WXX-${unit.weekday}` }, next: at + 2 };
  if (unit.unit === undefined || unit.unit === 'half') return null;
  return { core: { is: 'set', value: durationValue(count, unit.unit) }, next: at + 2 };
}

/** "three times a year", "twice a week". */
export function readRepeated(t: Tokens, at: number, limit: number): Reading | null {
  const unit = lexeme(word(t, at + 1, limit));
  if (!times.has(itemAt(t.word, at - 1) ?? '') || unit?.unit === undefined || unit.plural === true) return null;
  return { core: { is: 'set', value: durationValue(1, unit.unit) }, next: at + 2 };
}
const times: ReadonlySet<string> = new Set(['once', 'twice', 'times']);

/** "700 seats a week", "$1.76 a year", "40,000 a day": a rate, which places nothing in time. */
export function isRate(t: Tokens, at: number): boolean {
  const article = t.word[at];
  if (article !== 'a' && article !== 'an') return false;
  const unit = lexeme(t.word[at + 1] ?? '');
  if (unit?.unit === undefined || unit.plural === true || opensMore(t.word[at + 2] ?? '')) return false;
  return isCountBefore(t, at);
}

/** "17.9 million annually", "10,000 units annually": whether a count ends right before a token. */
export function isCountBefore(t: Tokens, at: number): boolean {
  const first = t.first[at] ?? 0;
  const counts = (back: number): boolean =>
    at - back >= first && (t.figure[at - back] === true || opensNumber(t.word[at - back] ?? ''));
  const before = itemAt(t.word, at - 1) ?? '';
  if (counts(1) || scales.has(before)) return true;
  return /^[a-z]+s$/.test(before) && !notCounted.has(before) && (counts(2) || counts(3));
}

/** What makes a point in time or a length of it of the unit: "a year ago", "a week after", "a day-long". */
const opensMore = (next: string): boolean => pointers.has(next);
const pointers: ReadonlySet<string> = new Set(
  'ago earlier later before after from and or hence old long - beforehand afterward afterwards'.split(' '),
);
const scales: ReadonlySet<string> = new Set('million billion trillion percent % cents tons tonnes barrels'.split(' '));
/** Words in "s" that are no plural of a thing that is counted. */
const notCounted: ReadonlySet<string> = new Set('is was has does as this its his us less plus across'.split(' '));
