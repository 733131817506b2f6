import { itemAt } from '../document/item-at.js';
import { type Day, daysInMonth, nthWeekday } from './calendar.js';
import { tens } from '../quantity/words.js';
import type { Tokens } from '../sentences/index.js';
import type { Reading, YearPart } from './expression.js';
import { holidayOpeners, holidays } from './holidays.js';
import { lexeme } from './lexicon.js';
import { readYearWords } from './read-year-words.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');
/** Whether two neighbouring tokens touch. */
const touches = (t: Tokens, at: number): boolean => t.end[at] === t.start[at + 1];

/** "19", "19th", or "nineteenth" as a day of the month. */
export function readDayNumber(
  t: Tokens,
  at: number,
  limit: number,
): { value: number; next: number; ordinal: boolean } | null {
  const first = word(t, at, limit);
  if (t.figure[at] === true && at < limit) {
    if (first.length > 2) return null;
    const value = Number(first);
    if (value < 1 || value > 31) return null;
    const ordinal = touches(t, at) && ['st', 'nd', 'rd', 'th'].includes(word(t, at + 1, limit));
    return { value, next: ordinal ? at + 2 : at + 1, ordinal };
  }
  const ordinal = lexeme(first)?.ordinal;
  if (ordinal !== undefined) return { value: ordinal, next: at + 1, ordinal: true };
  const ten = tens.get(first);
  if (ten !== undefined && ten <= 30 && word(t, at + 1, limit) === '-') {
    const unit = lexeme(word(t, at + 2, limit))?.ordinal;
    if (unit !== undefined && unit < 10) return { value: ten + unit, next: at + 3, ordinal: true };
  }
  return null;
}

/** A year of four digits, 1000 to 2199. */
export function readYearFigure(t: Tokens, at: number, limit: number): number | null {
  if (at >= limit || t.figure[at] !== true) return null;
  const figure = word(t, at, limit);
  return figure.length === 4 && /^(?:1\d|20|21)\d\d$/.test(figure) ? Number(figure) : null;
}

/** The year that may follow a month or a day: ", 2025", "2025", "this year", "of last year". */
export function readYearAfter(t: Tokens, at: number, limit: number): { year: YearPart; next: number } {
  let next = at;
  if (word(t, next, limit) === ',' || word(t, next, limit) === 'of') next += 1;
  const figure = readYearFigure(t, next, limit);
  if (figure !== null && !isCounted(t, next, limit)) return { year: figure, next: next + 1 };
  const words = readYearWords(t, next, limit);
  if (words !== null) return words;
  if (
    word(t, next, limit) === "'" &&
    t.figure[next + 1] === true &&
    word(t, next + 1, limit).length === 2 &&
    touches(t, next)
  ) {
    return { year: shortYear(Number(word(t, next + 1, limit))), next: next + 2 };
  }
  const told = word(t, at, limit) === 'of' ? toldYear(t, next, limit) : null;
  if (told !== null) return told;
  if (word(t, at, limit) === 'that' && word(t, at + 1, limit) === 'year')
    return { year: { shift: 0, from: 'focus' }, next: at + 2 };
  const shift = yearShift(word(t, next, limit));
  if (word(t, at, limit) !== ',' && shift !== null && word(t, next + 1, limit) === 'year')
    return { year: { shift }, next: next + 2 };
  return { year: null, next: at };
}

/** "of that year", "of the same year", "of the following year": counted from the year that the text spoke of. */
function toldYear(t: Tokens, at: number, limit: number): { year: YearPart; next: number } | null {
  const the = word(t, at, limit) === 'the' ? at + 1 : at;
  const shift = toldShifts.get(word(t, the, limit));
  return shift !== undefined && word(t, the + 1, limit) === 'year'
    ? { year: { shift, from: 'focus' }, next: the + 2 }
    : null;
}
const toldShifts: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
]);

const yearShift = (direction: string): number | null =>
  direction === 'last' ? -1 : direction === 'this' ? 0 : direction === 'next' ? 1 : null;

/** Two digits of a year: the century that keeps it from 1930 to 2029. */
export const shortYear = (digits: number): number => (digits < 30 ? 2000 + digits : 1900 + digits);

/** Whether a four-digit figure counts things: "2000 people". */
export function isCounted(t: Tokens, at: number, limit: number): boolean {
  const after = word(t, at + 1, limit);
  if (word(t, at + 2, limit) === "'s") return false;
  return counted.has(after) || (after === 'or' && word(t, at + 2, limit) === 'so') || after === '%';
}
const counted: ReadonlySet<string> = new Set(
  'people percent per men women children troops soldiers jobs workers homes houses miles kilometers kilometres meters metres feet tons tonnes pounds dollars euros barrels shares votes points acres hectares copies employees members students patients refugees times words units cases deaths pages gallons'.split(
    ' ',
  ),
);

/** A date that starts with a month: "Feb. 14, 2031", "February 14th", "March 2026", "June of last year", "May". */
export function readMonth(t: Tokens, at: number, limit: number): Reading | null {
  const entry = lexeme(word(t, at, limit));
  if (entry?.month === undefined) return null;
  const { month } = entry;
  let next = at + 1;
  if (isShortened(t, at, limit)) next += 1;
  if (word(t, next, limit) === 'quarter' && month % 3 === 0 && t.text.charCodeAt(t.start[at] ?? 0) < 97)
    return { core: { is: 'quarter', year: null, number: month / 3 }, next: next + 1 };
  const the = word(t, next, limit) === 'the' ? next + 1 : next;
  const day = readDayNumber(t, the, limit);
  if (day !== null && (the === next || day.ordinal) && !opensQuantity(t, day.next, limit)) {
    const year = readYearAfter(t, day.next, limit);
    const apart = year.year === null ? yearApart(t, day.next, limit) : null;
    if (apart !== null) return { core: { is: 'day', year: apart, month, day: day.value }, next: day.next };
    if (year.year === null && month === 9 && day.value === 11 && attacks.has(word(t, day.next, limit)))
      return { core: septemberEleventh, next: day.next };
    return { core: { is: 'day', year: year.year, month, day: day.value }, next: year.next };
  }
  const year = readYearAfter(t, next, limit);
  if (year.next > next) return { core: { is: 'month', year: year.year, month }, next: year.next };
  if (entry.doubtful === true && !isMonthHere(t, at, limit)) return null;
  return { core: { is: 'month', year: null, month }, next };
}

/** The year of a day in a phrase of its own, which stays one: "on May 5 in 2012". */
const yearApart = (t: Tokens, at: number, limit: number): number | null =>
  word(t, at, limit) === 'in' && !isCounted(t, at + 1, limit) ? readYearFigure(t, at + 1, limit) : null;

/** The day of 2001 that has become a name; a value, not a day that the text goes on to speak of. */
const septemberEleventh = { is: 'named', value: '2001-09-11' } as const;
/** Behind "Sept. 11" these tell that the day of 2001 is meant. */
const attacks: ReadonlySet<string> = new Set(
  'attack attacks terror terrorist terrorists hijackers hijackings'.split(' '),
);

const shortNames: ReadonlySet<string> = new Set(['may', 'june', 'july']);
/** Whether the full stop behind a month belongs to it: "Feb.", not "July." at the end of a sentence. */
const isShortened = (t: Tokens, at: number, limit: number): boolean => {
  const month = word(t, at, limit);
  return word(t, at + 1, limit) === '.' && month.length <= 4 && !shortNames.has(month) && touches(t, at);
};

const opensQuantity = (t: Tokens, at: number, limit: number): boolean =>
  ['million', 'billion', 'percent', '%', 'people'].includes(word(t, at, limit));

/** Whether "May", "March" or "August" here is the month: with a capital, and after a word that months follow. */
function isMonthHere(t: Tokens, at: number, limit: number): boolean {
  const code = t.text.charCodeAt(t.start[at] ?? 0);
  if (code > 96) return false;
  const abbreviated = word(t, at, limit).length <= 3 && word(t, at, limit) !== 'may';
  if (abbreviated && word(t, at + 1, limit) !== '.') return false;
  const before = at > (t.first[at] ?? 0) ? (itemAt(t.word, at - 1) ?? '') : '';
  if (ofMonth.has(before) && !abbreviated && /^[a-z]{3}/.test(t.text.slice(t.start[at + 1] ?? 0, t.end[at + 1] ?? 0)))
    return before !== 'the' || word(t, at, limit) !== 'may';
  if (beforeClause.has(before) && verbs.has(word(t, at + 1, limit))) return false;
  if (before === 'as') return beforeAs.has(itemAt(t.word, at - 2) ?? '');
  return beforeMonth.has(before) || (before === '-' && itemAt(t.word, at - 2) === 'mid');
}
/** "as early as March". */
const beforeAs: ReadonlySet<string> = new Set('early late soon recently far'.split(' '));
/** "after May lost the vote": a person, of whom a verb tells. */
const beforeClause: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'till']);
const verbs: ReadonlySet<string> = new Set(
  'said says was is has had lost won told called left met made took became announced resigned warned'.split(' '),
);
/** "a March launch", "its May meeting". */
const ofMonth: ReadonlySet<string> = new Set('a an the its their his her our'.split(' '));
const beforeMonth: ReadonlySet<string> = new Set(
  'in last this next since until till by early late of from to through before after during each every and or between for around about mid past previous following'.split(
    ' ',
  ),
);

/** A date that starts with the day: "14 February 2031", "the 14th of February", "2031-02-14", "02/14/2031", "14.02.2031". */
export function readDayFirst(t: Tokens, at: number, limit: number): Reading | null {
  const day = readDayNumber(t, at, limit);
  if (day !== null) {
    const shared = daysOfOneMonth.has(word(t, day.next, limit)) ? readSharedMonth(t, day, limit) : null;
    if (shared !== null) return shared;
    let next = day.next;
    if (word(t, next, limit) === 'of' && day.ordinal) next += 1;
    const told = next > day.next && word(t, next + 1, limit) === 'month' ? yearShift(word(t, next, limit)) : null;
    if (told !== null) return { core: { is: 'monthday', months: told, day: day.value }, next: next + 2 };
    const month = lexeme(word(t, next, limit));
    if (month?.month !== undefined && (month.doubtful !== true || t.text.charCodeAt(t.start[next] ?? 0) < 97)) {
      if (isShortened(t, next, limit)) next += 1;
      const year = readYearAfter(t, next + 1, limit);
      return { core: { is: 'day', year: year.year, month: month.month, day: day.value }, next: year.next };
    }
  }
  return readNumeric(t, at, limit);
}

const daysOfOneMonth: ReadonlySet<string> = new Set(['and', 'or', 'to', 'until', 'till', 'through', '-', '–', '—']);

/** The first day of "14 to 16 March 2029" or "the 14th and 15th of March", whose month stands behind the second. */
function readSharedMonth(t: Tokens, first: { value: number; next: number }, limit: number): Reading | null {
  const second = word(t, first.next + 1, limit) === 'the' ? first.next + 2 : first.next + 1;
  const later = readDayNumber(t, second, limit);
  if (later === null || later.value <= first.value || daysOfOneMonth.has(word(t, later.next, limit))) return null;
  const date = readDayFirst(t, second, limit);
  if (date?.core.is !== 'day' || date.core.day !== later.value) return null;
  return { core: { ...date.core, day: first.value }, next: first.next };
}

/** Three figures with slashes, hyphens or stops between them; month first unless the first cannot be one. */
function readNumeric(t: Tokens, at: number, limit: number): Reading | null {
  const first = word(t, at, limit);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first);
  if (dotted !== null) return numericDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1);
  const sign = word(t, at + 1, limit);
  if (first === '9' && sign === '/' && word(t, at + 2, limit) === '11' && word(t, at + 3, limit) !== '/')
    return touches(t, at) && touches(t, at + 1) ? { core: septemberEleventh, next: at + 3 } : null;
  if ((sign !== '-' && sign !== '/') || word(t, at + 3, limit) !== sign || t.figure[at + 4] !== true) return null;
  if (t.figure[at + 2] !== true || at + 4 >= limit || t.end[at + 3] !== t.start[at + 4] || !touches(t, at)) return null;
  const [a, b, c] = [first, word(t, at + 2, limit), word(t, at + 4, limit)];
  if (!/^\d{1,4}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^\d{1,4}$/.test(c)) return null;
  if (a.length === 4) return numericDay(Number(a), Number(b), Number(c), at + 5);
  if (c.length !== 4 && c.length !== 2) return null;
  const year = c.length === 4 ? Number(c) : shortYear(Number(c));
  return Number(a) > 12
    ? numericDay(year, Number(b), Number(a), at + 5)
    : numericDay(year, Number(a), Number(b), at + 5);
}

const numericDay = (year: number, month: number, day: number, next: number): Reading | null =>
  month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 2199
    ? null
    : { core: { is: 'day', year, month, day }, next };

/** "first Monday of June", "last day of May 2029": the day that the calendar of the month gives. */
export function readNthWeekday(t: Tokens, at: number, limit: number, count: number): Reading | null {
  if (word(t, at + 1, limit) === 'day') return count === 1 || count === -1 ? readEdge(t, at + 2, limit, count) : null;
  const weekday = lexeme(word(t, at + 1, limit));
  const joint = word(t, at + 2, limit);
  if (weekday?.weekday === undefined || weekday.plural === true || count > 4) return null;
  if (joint !== 'of' && joint !== 'in') return null;
  const recurring = word(t, at + 3, limit) === 'each' || word(t, at + 3, limit) === 'every';
  if (recurring && word(t, at + 4, limit) === 'month')
    return { core: { is: 'set', value: `XXXX-XX-WXX-${weekday.weekday}` }, next: at + 5 };
  const month = readMonth(t, at + 3, limit);
  if (month?.core.is !== 'month') return null;
  const [number, day] = [month.core.month, weekday.weekday];
  return {
    core: { is: 'holiday', year: month.core.year, on: (year) => nthWeekday(year, number, day, count) },
    next: month.next,
  };
}

/** "first day of May", "last day of 1998". */
function readEdge(t: Tokens, at: number, limit: number, count: 1 | -1): Reading | null {
  if (word(t, at, limit) !== 'of') return null;
  const figure = readYearFigure(t, at + 1, limit);
  const month = figure === null ? readMonth(t, at + 1, limit) : null;
  if (figure === null && month?.core.is !== 'month') return null;
  const number = month?.core.is === 'month' ? month.core.month : count === 1 ? 1 : 12;
  const year = month?.core.is === 'month' ? month.core.year : figure;
  const on = (of: number): Day => ({ year: of, month: number, day: count === 1 ? 1 : daysInMonth(of, number) });
  return { core: { is: 'holiday', year, on }, next: month?.next ?? at + 2 };
}

/** What is named after a holiday and is of any day: "a Christmas card". */
const giftsAndParties: ReadonlySet<string> = new Set(
  'card cards tree trees carol carols gift gifts present presents party parties miracle miracles costume costumes egg eggs song songs shopping stocking decorations lights'.split(
    ' ',
  ),
);

/** "Thanksgiving", "Christmas Day", "Independence Day 2025". */
export function readHoliday(t: Tokens, at: number, limit: number): Reading | null {
  if (t.text.charCodeAt(t.start[at] ?? 0) > 96 || !holidayOpeners.has(word(t, at, limit))) return null;
  for (let end = Math.min(at + 6, limit); end > at; end -= 1) {
    const name = t.text
      .slice(t.start[at], t.end[end - 1])
      .toLowerCase()
      .replaceAll('’', "'");
    const on = holidays.get(name);
    if (on === undefined) continue;
    if (giftsAndParties.has(word(t, end, limit))) return null;
    const behind = word(t, end, limit);
    const within = behind === 'week' || behind === 'weekend' ? behind : undefined;
    const after = within === undefined ? end : end + 1;
    const year = readYearAfter(t, after, limit);
    const core = { is: 'holiday', year: year.year ?? yearApart(t, after, limit), on } as const;
    return { core: within === undefined ? core : { ...core, within }, next: year.next };
  }
  return null;
}
