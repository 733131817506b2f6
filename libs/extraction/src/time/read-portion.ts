import type { Tokens } from '../sentences/index.js';
import type { Reading } from './expression.js';
import { lexeme, type Portion } from './lexicon.js';
import { withDayAfter } from './read-day.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');

/** "early", "late", "mid-", "the beginning of", "the end of the", "earlier", "later". */
export function readPortion(
  t: Tokens,
  at: number,
  limit: number,
): { portion: Portion | null; next: number; definite: boolean } | null {
  const first = word(t, at, limit);
  if (first === 'earlier' || first === 'later') {
    const next = word(t, at + 1, limit);
    const skip = next === 'in' || next === 'on' ? 2 : 1;
    return {
      portion: null,
      next: word(t, at + skip, limit) === 'the' ? at + skip + 1 : at + skip,
      definite: word(t, at + skip, limit) === 'the',
    };
  }
  const portion = lexeme(first)?.portion;
  if (portion === undefined) return null;
  const second = word(t, at + 1, limit);
  if (first === 'early' || first === 'late' || first === 'mid') {
    if (second === 'in' && word(t, at + 2, limit) === 'the') return { portion, next: at + 3, definite: true };
    // "by mid-year", "at mid-week": of the one that is on.
    const unit = first === 'mid' && second === '-' ? lexeme(word(t, at + 2, limit)) : undefined;
    if (unit?.unit !== undefined && unit.plural !== true) return { portion, next: at + 2, definite: true };
    if (second === 'on' || second === 'in') return { portion, next: at + 2, definite: false };
    return { portion, next: second === '-' ? at + 2 : at + 1, definite: false };
  }
  if (second !== 'of') return null;
  const the = word(t, at + 2, limit) === 'the';
  return { portion, next: the ? at + 3 : at + 2, definite: the };
}

/** "early" and its like narrow dates, not lengths of time or "now". */
export const allowsPortion = ({ core }: Reading): boolean => !['duration', 'set', 'named', 'event'].includes(core.is);

/** "the early hours of 14 February", "the small hours". */
export function readEarlyHours(t: Tokens, at: number, limit: number): Reading | null {
  if (word(t, at + 1, limit) !== 'hours' || !['early', 'small', 'wee'].includes(word(t, at, limit))) return null;
  const whole =
    word(t, at + 2, limit) === 'of' && word(t, at + 3, limit) === 'the' && word(t, at + 4, limit) === 'morning';
  const next = whole ? at + 5 : at + 2;
  const hours = withDayAfter(t, next, limit, { core: { is: 'clock' }, dayPart: 'MO', portion: 'START', next });
  // "the early hours of Friday morning": the morning is named with its day, and no second time.
  const morning = word(t, next, limit) === 'of' ? lexeme(word(t, next + 1, limit)) : undefined;
  const isOne = hours.core.is === 'weekday' && lexeme(word(t, next + 2, limit))?.dayPart === 'MO';
  return isOne && morning?.weekday !== undefined ? { ...hours, next: next + 3 } : hours;
}
