import type { Tokens } from '../sentences/index.js';
import type { Reading } from './expression.js';
import { type Lexeme, lexeme } from './lexicon.js';
import { readMonth } from './read-calendar.js';
import { withClockPart } from './read-day.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');
const isCapital = (t: Tokens, at: number): boolean => {
  const code = t.text.charCodeAt(t.start[at] ?? 0);
  return code >= 65 && code <= 90;
};

/** "that summer", "later that March", "the same Friday": one of the year or week that the text spoke of. */
export function readThatOne(t: Tokens, at: number, next: number, limit: number, entry: Lexeme): Reading | null {
  const before = t.word[at - 1] ?? '';
  // "He said that Friday is too late": a clause.
  if (t.word[at] === 'that' && at > (t.first[at] ?? 0) && !beforeThat.has(before)) return null;
  if (entry.plural === true || entry.doubtful === true) return null;
  const [from, toward] = ['focus', 'this'] as const;
  if (entry.season !== undefined && !isCapital(t, next))
    return { core: { is: 'season', season: entry.season, year: null, toward, from }, next: next + 1 };
  if (!isCapital(t, next)) return null;
  if (entry.weekday !== undefined)
    return withClockPart(t, limit, {
      core: { is: 'weekday', weekday: entry.weekday, toward: null, from },
      next: next + 1,
    });
  const month = entry.month === undefined ? null : readMonth(t, next, limit);
  return month?.core.is === 'month' && month.core.year === null
    ? { core: { ...month.core, toward, from }, next: month.next }
    : null;
}
const beforeThat: ReadonlySet<string> = new Set(
  ', on in by until till since during later earlier early late'.split(' '),
);

/** The "last" of "more this year than last", "this month and last", whose unit stands with "this". */
export function readLoneLast(t: Tokens, at: number, limit: number): Reading | null {
  if (!beforeLoneLast.has(t.word[at - 1] ?? '') || !/^[.,;:)"”]?$/.test(word(t, at + 1, limit))) return null;
  for (let back = at - 2; back > Math.max(t.first[at] ?? 0, at - loneReach); back -= 1) {
    const entry = t.word[back - 1] === 'this' ? lexeme(t.word[back] ?? '') : undefined;
    if (entry?.unit !== undefined && entry.plural !== true)
      return { core: { is: 'shift', unit: entry.unit, count: -1, from: 'reference' }, next: at + 1 };
  }
  return null;
}
const beforeLoneLast: ReadonlySet<string> = new Set('than as and or from over'.split(' '));
const loneReach = 12;
