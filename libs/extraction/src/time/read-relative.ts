import { itemAt } from '../document/item-at.js';
import type { Tokens } from '../sentences/index.js';
import { opensClause } from './clause.js';
import type { Core, Reading, Toward } from './expression.js';
import { type Direction, type Lexeme, lexeme, type Unit } from './lexicon.js';
import { readAttachedDate, readWeekday, withClockPart } from './read-day.js';
import { readHoliday, readMonth } from './read-calendar.js';
import { durationValue } from './duration-value.js';
import { opensEvent, pastSecondUnit, readMeasure } from './read-duration.js';
import { readEnded, readQuarter, readYearBack } from './read-quarter.js';
import { readLoneLast, readThatOne } from './read-pointed.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');

const towards: Readonly<Partial<Record<Direction, Toward>>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  next: 'next',
  coming: 'next',
  following: 'next',
  this: 'this',
};
const steps: Readonly<Record<Direction, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  recent: -1,
  next: 1,
  following: 1,
  coming: 1,
  this: 0,
  same: 0,
  that: 0,
  latest: 0,
};

/** "last year", "this past spring", "the next two weeks", "that night", "the previous Friday", "recent months". */
export function readDirected(t: Tokens, at: number, limit: number, definite: boolean): Reading | null {
  let direction = lexeme(word(t, at, limit))?.direction;
  if (direction === undefined) return null;
  let next = at + 1;
  const second = lexeme(word(t, next, limit))?.direction;
  if (direction === 'this' && (second === 'past' || second === 'coming' || second === 'last')) {
    direction = second === 'coming' ? 'coming' : 'last';
    next += 1;
  } else if (direction === 'that' && second === 'same') next += 1;
  if (direction === 'same' && !definite) return null;
  // "following Monday's debate" says after it; the Monday that follows is "the following Monday".
  if (direction === 'following' && !definite && itemAt(t.word, at - 1) !== 'the') return null;
  if (direction === 'previous' && word(t, next, limit) === '-' && word(t, next + 1, limit) === 'year')
    return readYearBack(t, next + 2, limit);
  if (word(t, next, limit) === 'fiscal') next += 1;
  const entry = lexeme(word(t, next, limit));
  if ((entry?.unit !== undefined || entry?.dayPart !== undefined) && (isShow(t, at, next) || isTitled(t, at, next)))
    return null;
  if (direction === 'latest' && word(t, next, limit) === 'period')
    return { core: { is: 'period', unit: null, years: 0 }, next: next + 1 };
  if (direction === 'recent' && (entry === undefined || entry.unit === undefined)) return readRecent(t, at, limit);
  const measured = readSpan(t, next, limit, direction, entry);
  if (measured !== null) return measured;
  if (direction === 'last' && entry === undefined) {
    const lone = readLoneLast(t, at, limit);
    if (lone !== null) return lone;
  }
  if (entry === undefined) return readDirectedHoliday(t, next, limit, towards[direction]);
  if (entry.unit !== undefined) return readDirectedUnit(t, next, limit, direction, entry, definite);
  const toward = towards[direction] ?? null;
  if (entry.dayPart !== undefined) {
    if (direction === 'latest' || direction === 'recent' || direction === 'past') return null;
    if (direction === 'last' && entry.dayPart !== 'NI' && entry.dayPart !== 'EV') return null;
    const focus = direction === 'this' || direction === 'last' ? 'reference' : 'focus';
    const count =
      direction === 'last' || direction === 'previous' ? -1 : direction === 'next' || direction === 'following' ? 1 : 0;
    return { core: { is: 'shift', unit: 'day', count, from: focus }, dayPart: entry.dayPart, next: next + 1 };
  }
  if (direction === 'that' || direction === 'same') return readThatOne(t, at, next, limit, entry);
  if (toward === null) return null;
  const told = direction === 'previous' || direction === 'following' ? ({ from: 'focus' } as const) : {};
  if (entry.weekday !== undefined && entry.plural !== true && (entry.doubtful !== true || direction !== 'this')) {
    const from = direction === 'previous' || direction === 'following' ? 'focus' : 'reference';
    const core: Core = { is: 'weekday', weekday: entry.weekday, toward, from };
    return readAttachedDate(t, next + 1, limit) ?? withClockPart(t, limit, { core, next: next + 1 });
  }
  if (entry.month !== undefined) {
    const month = readMonth(t, next, limit);
    if (month?.core.is === 'month' && month.core.year === null)
      return { core: { ...month.core, toward, ...told }, next: month.next };
    return month;
  }
  if (entry.season !== undefined && entry.plural !== true) {
    if (isCapital(t, next) && isCapital(t, next + 1)) return null;
    return { core: { is: 'season', season: entry.season, year: null, toward, ...told }, next: next + 1 };
  }
  return null;
}

/** A programme named after its time: “This Week”, in quotation marks and with capitals. */
const isShow = (t: Tokens, at: number, next: number): boolean =>
  /^["“‘`]/.test(itemAt(t.word, at - 1) ?? '') && isCapital(t, at) && isCapital(t, next);

/** A name amid a sentence: "the newspaper This Week". */
const isTitled = (t: Tokens, at: number, next: number): boolean =>
  at > (t.first[at] ?? 0) &&
  isCapital(t, at) &&
  isCapital(t, next) &&
  t.text.charCodeAt((t.start[at] ?? 0) + 1) > 96 &&
  t.text.charCodeAt(t.start[at - 1] ?? 0) > 96;

const isCapital = (t: Tokens, at: number): boolean => {
  const code = t.text.charCodeAt(t.start[at] ?? 0);
  return code >= 65 && code <= 90;
};

/** "a recent filing": some time ago; a comparison ("the most recent", "more recent than") gives no time. */
function readRecent(t: Tokens, at: number, limit: number): Reading | null {
  const compared = ['most', 'more', 'less', 'as', 'so'].includes(itemAt(t.word, at - 1) ?? '');
  if (compared || !/^\p{L}/u.test(word(t, at + 1, limit))) return null;
  return { core: { is: 'named', value: 'PAST_REF' }, next: at + 1 };
}

function readDirectedHoliday(t: Tokens, at: number, limit: number, toward: Toward | undefined): Reading | null {
  const holiday = toward === undefined ? null : readHoliday(t, at, limit);
  return toward !== undefined && holiday?.core.is === 'holiday'
    ? { core: { ...holiday.core, toward }, next: holiday.next }
    : null;
}

/** "the past two months", "recent years", "the next few days", "the coming weeks": a stretch beside the reference date. */
function readSpan(
  t: Tokens,
  at: number,
  limit: number,
  direction: Direction,
  entry: Lexeme | undefined,
): Reading | null {
  if (direction === 'same' || direction === 'latest') return null;
  // "the past quarter-century", "the last half hour": a share of the unit behind it.
  const isShare = (entry?.unit === 'quarter' || entry?.unit === 'half') && entry.plural !== true;
  const share = isShare && direction !== 'that' ? readMeasure(t, at, limit) : null;
  if (share !== null) return { core: { is: 'duration', value: share.value }, next: share.next };
  if (entry?.unit !== undefined && entry.plural === true) {
    if (direction === 'this')
      return entry.unit === 'day' ? { core: { is: 'named', value: 'PRESENT_REF' }, next: at + 1 } : null;
    if (direction === 'that' || direction === 'last' || direction === 'next') return null;
    const next = pastSecondUnit(t, at + 1, limit);
    return { core: { is: 'duration', value: durationValue(null, entry.unit) }, next };
  }
  if (entry?.unit !== undefined && direction === 'past' && entry.unit !== 'half' && entry.unit !== 'weekend') {
    const half = isAndAHalf(t, at + 1, limit);
    const one = typeof entry.vague === 'number' ? entry.vague : 1;
    const value = durationValue(half ? 1.5 : one, entry.unit);
    return { core: { is: 'duration', value }, next: half ? at + 4 : at + 1 };
  }
  if (entry?.unit !== undefined && (direction === 'last' || direction === 'next') && isAndAHalf(t, at + 1, limit))
    return { core: { is: 'duration', value: durationValue(1.5, entry.unit) }, next: at + 4 };
  if (entry?.unit !== undefined || entry?.month !== undefined) return null;
  const measure = readMeasure(t, at, limit);
  if (measure === null || direction === 'that') return null;
  return { core: { is: 'duration', value: measure.value }, next: measure.next };
}

const isAndAHalf = (t: Tokens, at: number, limit: number): boolean =>
  word(t, at, limit) === 'and' && word(t, at + 1, limit) === 'a' && word(t, at + 2, limit) === 'half';

function readDirectedUnit(
  t: Tokens,
  at: number,
  limit: number,
  direction: Direction,
  entry: Lexeme,
  definite: boolean,
): Reading | null {
  const unit = entry.unit ?? 'day';
  const next = at + 1;
  if (entry.plural === true || unit === 'half' || unit === 'second' || unit === 'minute') return null;
  if (unit === 'hour')
    return definite && (direction === 'last' || direction === 'next')
      ? { core: { is: 'duration', value: durationValue(1, unit) }, next }
      : null;
  const the = definite || itemAt(t.word, at - 2) === 'the';
  const isOfMonth = word(t, next, limit) === 'in' && lexeme(word(t, next + 1, limit))?.month !== undefined;
  if (the && direction === 'last' && (unit === 'day' || isOfMonth || word(t, next, limit) === 'of')) return null;
  if (unit === 'year' && word(t, next, limit) === "'s") {
    const quarter = readQuarter(t, next + 1, limit, { shift: steps[direction] });
    if (quarter !== null) return quarter;
    if (word(t, next + 1, limit) === 'quarter' || word(t, next + 1, limit) === 'period') {
      return { core: { is: 'period', unit: null, years: steps[direction] }, next: next + 2 };
    }
  }
  if (direction === 'latest') {
    const current = word(t, word(t, at - 1, limit) === 'fiscal' ? at - 2 : at - 1, limit) === 'current';
    if (unit === 'quarter' && !current) return { core: { is: 'period', unit, years: 0, current: false }, next };
    const over = !current && (unit === 'year' || unit === 'month' || unit === 'week') ? -1 : 0;
    return { core: { is: 'shift', unit, count: over, from: 'reference' }, next };
  }
  if (unit === 'quarter' && direction !== 'next' && direction !== 'coming')
    return {
      core: { is: 'period', unit, years: 0, current: direction === 'this', beside: besides[direction] ?? 0 },
      next,
    };
  const spans = (direction === 'next' || direction === 'coming') && spanning.has(t.word[at - (definite ? 3 : 2)] ?? '');
  if (spans && unit === 'decade') return { core: { is: 'duration', value: durationValue(1, unit) }, next };
  if (the && direction === 'last' && unit === 'decade')
    return { core: { is: 'duration', value: durationValue(1, unit) }, next };
  const narrative =
    direction === 'following' || direction === 'same' || direction === 'that' || direction === 'previous';
  const nextDay =
    direction === 'next' && (unit === 'day' || (definite && !spans && unit !== 'decade' && unit !== 'century'));
  const from = narrative || nextDay ? 'focus' : 'reference';
  return { core: { is: 'shift', unit, count: steps[direction], from }, next };
}

/** The quarter before or behind the one that is spoken of. */
const besides: Readonly<Partial<Record<Direction, number>>> = { previous: -1, following: 1 };

/** Before "the next decade" these make a length of time of it, and count "the next year" from now. */
const spanning: ReadonlySet<string> = new Set('over in within during for throughout'.split(' '));

/** Whether what stands behind "of" tells which period is meant: "the day of the vote", "a day of action". */
const isTold = (t: Tokens, at: number, limit: number): boolean =>
  /^\p{L}/u.test(word(t, at, limit)) && lexeme(word(t, at, limit)) === undefined;

/** A capital amid a sentence: "the Quarter Mile", "Star of the Year". */
const isNamed = (t: Tokens, at: number): boolean =>
  isCapital(t, at) && t.text.charCodeAt(t.start[at - 1] ?? 0) > 96 && at - 1 > (t.first[at] ?? 0);

/** "the player of the year": a title, whatever year it was won in. */
const isAward = (t: Tokens, at: number): boolean =>
  itemAt(t.word, at - 1) === 'the' && itemAt(t.word, at - 2) === 'of' && awarded.has(itemAt(t.word, at - 3) ?? '');
const awarded: ReadonlySet<string> = new Set(
  'player coach rookie man woman person song album record book film movie car word manager team athlete driver goal teacher artist designer'.split(
    ' ',
  ),
);

const beside: ReadonlySet<string> = new Set(['earlier', 'later', 'early', 'late']);

const kindsOfYear: ReadonlySet<string> = new Set(['fiscal', 'calendar', 'full']);

/** A period named by its unit alone, after "the": "the quarter", "the weekend", "the day". */
export function readDefiniteUnit(t: Tokens, at: number, limit: number): Reading | null {
  const skip = kindsOfYear.has(word(t, at, limit)) ? at + 1 : at;
  const entry = lexeme(word(t, skip, limit));
  if (entry?.unit === undefined || entry.plural === true || entry.unit === 'second') return null;
  // "the quarter-to-quarter comparison" speaks of no one quarter.
  if (word(t, skip + 1, limit) === '-' && ['to', 'over', 'by', 'old'].includes(word(t, skip + 2, limit))) return null;
  if (isNamed(t, skip) || isAward(t, at)) return null;
  if (word(t, skip + 1, limit) === 'earlier' || word(t, skip + 1, limit) === 'later') {
    const count = word(t, skip + 1, limit) === 'earlier' ? -1 : 1;
    return { core: { is: 'shift', unit: entry.unit, count, from: 'focus' }, next: skip + 2 };
  }
  // "During the day Friday": what is named is Friday.
  const named = entry.unit === 'day' ? lexeme(word(t, skip + 1, limit)) : undefined;
  if (named?.weekday !== undefined && named.plural !== true) return readWeekday(t, skip + 1, limit, named);
  const ended = readEnded(t, skip + 1, limit, entry.unit);
  if (ended !== null) return ended;
  if (entry.unit === 'year' && word(t, skip + 1, limit) === "'s") {
    const quarter = readQuarter(t, skip + 2, limit, { shift: 0 });
    if (quarter !== null) return quarter;
  }
  const placed = itemAt(t.word, at - 2) === 'in' && beside.has(itemAt(t.word, at - 3) ?? '');
  if ((entry.unit === 'decade' || entry.unit === 'century') && (placed || itemAt(t.word, at - 2) === 'of'))
    return { core: { is: 'shift', unit: entry.unit, count: 0, from: 'reference' }, next: skip + 1 };
  const beforeLast = word(t, skip + 1, limit) === 'before' && word(t, skip + 2, limit) === 'last';
  if (beforeLast && entry.unit !== 'day' && lexeme(word(t, skip + 3, limit)) === undefined)
    return { core: { is: 'shift', unit: entry.unit, count: -2, from: 'reference' }, next: skip + 3 };
  const afterNext = word(t, skip + 1, limit) === 'after' && word(t, skip + 2, limit) === 'next';
  if (afterNext && entry.unit !== 'day' && lexeme(word(t, skip + 3, limit)) === undefined)
    return { core: { is: 'shift', unit: entry.unit, count: 2, from: 'reference' }, next: skip + 3 };
  const month = entry.unit === 'month' && word(t, skip + 1, limit) === 'of' ? readMonth(t, skip + 2, limit) : null;
  if (month?.core.is === 'month') return month;
  const dated = entry.unit === 'week' && word(t, skip + 1, limit) === 'of' ? readMonth(t, skip + 2, limit) : null;
  if (dated?.core.is === 'day') return { core: { ...dated.core, is: 'week' }, next: dated.next };
  if (word(t, skip + 1, limit) === 'of' && isTold(t, skip + 2, limit)) return null;
  if (word(t, skip + 1, limit) === 'before' || word(t, skip + 1, limit) === 'after') {
    const sign = word(t, skip + 1, limit) === 'before' ? -1 : 1;
    const open = !opensEvent(word(t, skip + 2, limit));
    if (open) return { core: { is: 'shift', unit: entry.unit, count: sign, from: 'focus' }, next: skip + 2 };
    return { core: { is: 'event', unit: entry.unit, count: sign, value: null }, next: skip + 1 };
  }
  // "Later in the day she left": what follows tells of no day, but of what was done on it.
  if (entry.unit === 'day' && !placed && opensClause(t, skip + 1, limit))
    return { core: { is: 'event', unit: 'day', count: 0, value: null }, next: skip + 1 };
  const definite: readonly Unit[] = ['quarter', 'year', 'week', 'month', 'day', 'weekend'];
  if (!definite.includes(entry.unit)) return null;
  return { core: { is: 'period', unit: entry.unit, years: 0 }, next: skip + 1 };
}
