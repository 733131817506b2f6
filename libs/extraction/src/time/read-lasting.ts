import { opensNumber } from '../quantity/cardinal.js';
import type { Tokens } from '../sentences/index.js';
import type { Reading } from './expression.js';
import { lexeme, type Unit } from './lexicon.js';
import { durationValue } from './duration-value.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');

/** A length of one unit or of some that no number counts: "week-long", "months-long", "a month-old truce". */
export function readLasting(t: Tokens, at: number, limit: number): Reading | null {
  const entry = lexeme(word(t, at, limit));
  if (entry?.unit === undefined || word(t, at + 1, limit) !== '-') return null;
  const kind = word(t, at + 2, limit);
  if (kind !== 'long' && (kind !== 'old' || isAge(t, at))) return null;
  return { core: { is: 'duration', value: durationValue(entry.plural === true ? null : 1, entry.unit) }, next: at + 3 };
}

/** "all day", "all week long", "the whole year", "the entire month": one unit from end to end. */
export function readWhole(t: Tokens, at: number, limit: number): Reading | null {
  const entry = lexeme(word(t, at + 1, limit));
  if (entry?.unit === undefined || entry.plural === true || !whole.has(entry.unit)) return null;
  const next = word(t, at + 2, limit) === 'long' ? at + 3 : at + 2;
  const behind = lexeme(word(t, next, limit));
  // "all day Friday" names the day itself; "all year-round" is no length.
  if (behind?.weekday !== undefined || behind?.deictic !== undefined || word(t, next, limit) === '-') return null;
  return { core: { is: 'duration', value: durationValue(1, entry.unit) }, next };
}
const whole: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'weekend', 'month', 'year']);

/** "a 30-year-old", "thirty month-old twins"; of a single year it is an age more often than not. */
function isAge(t: Tokens, at: number): boolean {
  if (t.word[at] === 'year') return true;
  const before = t.word[at - 1] ?? '';
  return before === '-' || t.figure[at - 1] === true || opensNumber(before);
}
