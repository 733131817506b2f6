import type { Tokens } from '../sentences/index.js';
import type { Core, Reading, YearPart } from './expression.js';
import { lexeme, type Unit } from './lexicon.js';
import { readDayFirst, readMonth, readYearAfter, readYearFigure } from './read-calendar.js';
import { readMeasure } from './read-duration.js';
import { readDecade } from './read-decade.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');

/** "third quarter", "third-quarter", "first half of 2020", "Q3 2019", "fiscal first quarter". */
export function readQuarter(t: Tokens, at: number, limit: number, given: YearPart): Reading | null {
  let next = word(t, at, limit) === 'fiscal' ? at + 1 : at;
  const isFiscal = next > at || (word(t, at + 1, limit) === 'fiscal' && word(t, at + 2, limit) === 'quarter');
  const fiscal = (reading: Reading): Reading =>
    isFiscal && reading.core.is === 'quarter' ? { ...reading, core: { ...reading.core, fiscal: true } } : reading;
  if (next > at && word(t, next, limit) === '-') next += 1;
  let number: number | undefined;
  if (word(t, next, limit) === 'q' && t.figure[next + 1] === true && t.end[next] === t.start[next + 1]) {
    number = Number(word(t, next + 1, limit));
    next += 2;
    if (!(number >= 1 && number <= 4)) return null;
    return withYear(t, next, limit, 'quarter', number, given);
  }
  number = lexeme(word(t, next, limit))?.ordinal ?? (closing.has(word(t, next, limit)) ? 0 : undefined);
  if (number === undefined || number > 4) return null;
  next += 1;
  const joined = number > 0 && given === null ? readJoinedQuarter(t, next, limit, number) : null;
  if (joined !== null) return joined;
  if (word(t, next, limit) === '-') next += 1;
  if (word(t, next, limit) === 'fiscal') next += 1;
  const unit = word(t, next, limit);
  const second = unit === 'quarters' && isOrdinal(t.word[at - 2]) && quarterJoints.has(t.word[at - 1] ?? '');
  if (unit === 'quarter' && given === null && !isFiscal && isNear(t, at, limit, played)) return null;
  if ((unit === 'quarter' || second) && number > 0)
    return fiscal(withYear(t, next + 1, limit, 'quarter', number, given));
  if (unit === 'quarter') {
    const reading = withYear(t, next + 1, limit, 'quarter', 4, given);
    return reading.next > next + 1 ? reading : null;
  }
  const ordered = number > 0 && number === lexeme(word(t, at, limit))?.ordinal;
  if (unit === 'half' && number !== 3 && number !== 4) {
    const whole = word(t, next + 2, limit) === 'the' ? lexeme(word(t, next + 3, limit))?.unit : undefined;
    if (whole === 'decade' || whole === 'century') return null;
    const decade = word(t, next + 1, limit) === 'of' ? readDecadeAfter(t, next + 2, limit) : null;
    if (decade !== null) return decade;
    const month = word(t, next + 1, limit) === 'of' ? readMonth(t, next + 2, limit) : null;
    if (month?.core.is === 'month') return { ...month, portion: number === 1 ? 'START' : 'END' };
    const reading = withYear(t, next + 1, limit, 'half', number === 0 ? 2 : number, given);
    if (ordered && reading.core.is === 'half' && isToldOfAccounts(t, next + 1, limit))
      return { ...reading, core: { ...reading.core, accounts: true } };
    return reading.next > next + 1 || given !== null ? reading : null;
  }
  return null;
}

/** What is given for a half of a year, where a game has halves too: "first-half profit". */
const isOfAccounts = (t: Tokens, at: number, limit: number): boolean => {
  const noun = word(t, at, limit);
  return (
    accounts.has(noun) ||
    ((noun === 'net' || noun === 'pretax' || noun === 'operating') && accounts.has(word(t, at + 1, limit)))
  );
};
const accounts: ReadonlySet<string> = new Set(
  'profit profits loss losses earnings net sales revenue revenues results income output growth turnover figures'.split(
    ' ',
  ),
);

/** "first-half profit", or accounts in the sentence and no play: "Pretax profit rose in the first half". */
const isToldOfAccounts = (t: Tokens, at: number, limit: number): boolean =>
  isOfAccounts(t, at, limit) || (isNear(t, at, limit, booked) && !isNear(t, at, limit, played));
/** What is in accounts and in no game. */
const booked: ReadonlySet<string> = new Set(
  'profit profits earnings sales revenue revenues income turnover pretax exports imports'.split(' '),
);

/** So far around a quarter its sentence is searched for play. */
const playReach = 40;
/** Whether its sentence has one of the words around a token. */
function isNear(t: Tokens, at: number, limit: number, words: ReadonlySet<string>): boolean {
  const from = Math.max(t.first[at - 1] ?? 0, at - playReach);
  const to = Math.min(limit, at + playReach);
  for (let index = from; index < to; index += 1) if (words.has(t.word[index] ?? '')) return true;
  return false;
}
const played: ReadonlySet<string> = new Set(
  'touchdown touchdowns quarterback unanswered yard yards yardage halftime rebound rebounds interception fumble fumbled punt kicker receiver timeout coach rookie playoff playoffs scoreless dunk layup linebacker'.split(
    ' ',
  ),
);

/** "the second half of the 1980s": the decade, of which TIMEX3 can write no half. */
const readDecadeAfter = (t: Tokens, at: number, limit: number): Reading | null =>
  readDecade(t, word(t, at, limit) === 'the' ? at + 1 : at, limit);

/** What the last of a year's halves or quarters is called. */
const closing: ReadonlySet<string> = new Set(['last', 'latter', 'final']);
const quarterJoints: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through']);
const isOrdinal = (spoken: string | undefined): boolean => lexeme(spoken ?? '')?.ordinal !== undefined;

/** The first of "the second and third quarters of 2024", "second- and third-quarter", whose unit and year stand behind the second. */
function readJoinedQuarter(t: Tokens, at: number, limit: number, number: number): Reading | null {
  const hyphened = word(t, at, limit) === '-' && word(t, at + 3, limit) === '-';
  const joint = hyphened ? at + 1 : at;
  if (!quarterJoints.has(word(t, joint, limit)) || !isOrdinal(word(t, joint + 1, limit))) return null;
  const unit = hyphened ? joint + 3 : joint + 2;
  if (word(t, unit, limit) !== (hyphened ? 'quarter' : 'quarters')) return null;
  const later = withYear(t, unit + 1, limit, 'quarter', number, null);
  return { core: later.core, next: at };
}

function withYear(
  t: Tokens,
  at: number,
  limit: number,
  is: 'quarter' | 'half',
  number: number,
  given: YearPart,
): Reading {
  if (given !== null) return { core: { is, year: given, number }, next: at };
  const year = readYearAfter(t, at, limit);
  if (year.year !== null) return { core: { is, year: year.year, number }, next: year.next };
  const told = readToldYear(t, at, limit);
  if (told !== null) return { core: { is, year: told.year, number }, next: told.next };
  const fiscal =
    word(t, at, limit) === 'of' && word(t, at + 1, limit) === 'fiscal' ? readYearFigure(t, at + 2, limit) : null;
  return fiscal === null
    ? { core: { is, year: null, number }, next: at }
    : { core: { is, year: fiscal, number }, next: at + 3 };
}

const kindsOfYear: ReadonlySet<string> = new Set(['fiscal', 'financial', 'calendar', 'current']);

/** The year of a quarter in more words: "of the year", "of the current year", "of the 2029 fiscal year", "a year ago". */
function readToldYear(t: Tokens, at: number, limit: number): { year: YearPart; next: number } | null {
  const [first, second, third] = [word(t, at, limit), word(t, at + 1, limit), word(t, at + 2, limit)];
  if (first === 'a' && second === 'year' && (third === 'ago' || third === 'earlier' || third === 'before'))
    return { year: { shift: -1 }, next: at + 3 };
  if (first !== 'of' || second !== 'the') return null;
  const figure = readYearFigure(t, at + 2, limit);
  const kind = figure === null ? at + 2 : at + 3;
  const next = kindsOfYear.has(word(t, kind, limit)) ? kind + 1 : kind;
  if (word(t, next, limit) !== 'year' || (figure !== null && next === kind)) return null;
  return { year: figure ?? { shift: 0 }, next: next + 1 };
}

/** "the same period last year", "the like quarter a year earlier", "the corresponding period of 1988". */
export function readSamePeriod(t: Tokens, at: number, limit: number): Reading | null {
  const noun = word(t, at + 1, limit);
  const like = lexeme(noun);
  const spans = like?.unit === 'day' || like?.unit === 'week' || like?.unit === 'month';
  if (!alike.has(word(t, at, limit)) || (noun !== 'period' && noun !== 'quarter' && !spans)) return null;
  let next = at + 2;
  if (['of', 'in', 'the'].includes(word(t, next, limit))) next += 1;
  if (word(t, next, limit) === 'the') next += 1;
  const unit = noun === 'quarter' ? noun : null;
  const figure = spans ? null : readYearFigure(t, next, limit);
  if (figure !== null) return { core: { is: 'period', unit, years: figure }, next: next + 1 };
  const [first, second, third] = [word(t, next, limit), word(t, next + 1, limit), word(t, next + 2, limit)];
  const before =
    (first === 'last' || first === 'previous' || first === 'preceding' || first === 'prior') && second === 'year';
  const ago = first === 'a' && second === 'year' && (third === 'ago' || third === 'earlier' || third === 'before');
  if (!ago && !before && !(first === 'year' && second === 'before')) return null;
  const core = spans ? yearBefore(like.unit) : ({ is: 'period', unit, years: -1 } as const);
  return { core, next: ago ? next + 3 : next + 2 };
}

/** The day, week or month of the year before the one that the text spoke of last. */
const yearBefore = (unit: 'day' | 'week' | 'month'): Core =>
  unit === 'day'
    ? { is: 'shift', unit: 'year', count: -1, from: 'focus', exact: true }
    : { is: 'shift', unit, count: unit === 'week' ? -52 : -12, from: 'focus' };

const alike: ReadonlySet<string> = new Set('same like corresponding comparable similar equivalent'.split(' '));

/** "year-ago quarter", "the year-earlier period", "year-earlier". */
export function readYearAgo(t: Tokens, at: number, limit: number): Reading | null {
  if (word(t, at, limit) === 'year' && word(t, at + 1, limit) === "'s" && word(t, at + 2, limit) === 'end')
    return yearEnd(t, at, at + 3);
  if (word(t, at, limit) === 'year' && word(t, at + 1, limit) === 'end') return yearEnd(t, at, at + 2);
  if (word(t, at, limit) !== 'year' || word(t, at + 1, limit) !== '-') return null;
  const side = word(t, at + 2, limit);
  if (side === 'end') return yearEnd(t, at, at + 3);
  if (side !== 'ago' && side !== 'earlier' && side !== 'before') return null;
  return readYearBack(t, at + 3, limit);
}

/** "month-earlier", "quarter-ago": the month or quarter before that of the accounts. */
export function readUnitAgo(t: Tokens, at: number, limit: number, unit: Unit): Reading | null {
  if (unit !== 'month' && unit !== 'quarter') return null;
  const side = word(t, at + 2, limit);
  if (word(t, at + 1, limit) !== '-' || (side !== 'earlier' && side !== 'ago')) return null;
  const next = at + 3;
  return unit === 'quarter'
    ? { core: { is: 'period', unit, years: 0, beside: -1 }, next }
    : { core: { is: 'shift', unit, count: -1, from: 'focus' }, next };
}

/** "a quarter earlier": the one before that of the accounts. */
export function readQuarterBefore(t: Tokens, at: number, limit: number): Reading | null {
  const side = word(t, at + 2, limit);
  if (word(t, at + 1, limit) !== 'quarter' || (side !== 'earlier' && side !== 'before')) return null;
  return { core: { is: 'period', unit: 'quarter', years: 0, beside: -1 }, next: at + 3 };
}

/** What "year-ago" and "prior-year" stand before: "quarter", "period", "month", "nine months", or what was given for it. */
export function readYearBack(t: Tokens, at: number, limit: number): Reading {
  const quarter = readQuarter(t, at, limit, { shift: -1 });
  if (quarter !== null) return quarter;
  const noun = word(t, at, limit);
  if (noun === 'month') return { core: yearBefore(noun), next: at + 1 };
  const span = readMeasure(t, at, limit);
  if (span !== null) return { core: { is: 'duration', value: span.value }, next: span.next };
  return {
    core: { is: 'period', unit: noun === 'quarter' ? noun : null, years: -1 },
    next: noun === 'quarter' || noun === 'period' ? at + 1 : at,
  };
}

/** "year-end 2029"; without a figure this year's, or after "since" the last one. */
function yearEnd(t: Tokens, at: number, next: number): Reading {
  const figure = readYearFigure(t, next, t.limit[at] ?? 0);
  const year = figure ?? { shift: t.word[at - 1] === 'since' ? -1 : 0 };
  return { core: { is: 'day', year, month: 12, day: 31 }, next: figure === null ? next : next + 1 };
}

/** "the year ended March 31": a length of time; "the quarter ended Sept. 30": the quarter that ends so. */
export function readEnded(t: Tokens, at: number, limit: number, unit: Unit): Reading | null {
  const ended = word(t, at, limit);
  if (unit === 'year' && ended === 'to' && lexeme(word(t, at + 1, limit))?.month !== undefined)
    return { core: { is: 'duration', value: 'P1Y' }, next: at };
  const begins = unit === 'week' && (ended === 'beginning' || ended === 'starting');
  if (ended !== 'ended' && ended !== 'ending' && !begins) return null;
  if (unit === 'year') return { core: { is: 'duration', value: 'P1Y' }, next: at };
  const day = unit === 'week' ? (readMonth(t, at + 1, limit) ?? readDayFirst(t, at + 1, limit))?.core : undefined;
  if (day?.is === 'day') return { core: { ...day, is: 'week' }, next: at };
  const date = unit === 'quarter' ? readMonth(t, at + 1, limit)?.core : undefined;
  if (date?.is !== 'day' && date?.is !== 'month') return null;
  const ends = { month: date.month, year: typeof date.year === 'number' ? date.year : null, ahead: ended === 'ending' };
  return { core: { is: 'period', unit: 'quarter', years: 0, ends }, next: at };
}
