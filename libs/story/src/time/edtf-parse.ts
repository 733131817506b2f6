import { daysLater, monthsLater, type CalendarDate } from './calendar-date.js';
import { checkDay, checkMonth, looksLikeDateTime, parseDateTime } from './date-time.js';
import { EdtfError, quoted } from './edtf-error.js';
import { rangeOfDays } from './period.js';
import type { TimeRange } from './time-range.js';

const FORMS = 'write a date like 2025-10-19, 2025-10, 2025, 201X, 2025-22 (summer) or 2025-10-01/2025-10-19';

/**
 * Reads Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019), as inclusive bounds on the calendar of a zone.
 * Qualifiers (`?`, `~`, `%`) stay in `edtf` and do not widen the bounds; an unspecified month or day bounds the whole
 * it is part of; `..` and a missing end are open. Seasons are the meteorological ones of the northern half of the
 * earth, winter beginning in December of the year that is named. A time to the second is one instant, to the minute
 * the whole minute, and without an offset on the zone's clocks. Of level 2 only the open year with month and day
 * (`XXXX-10-19`) is read; it has no bounds.
 * @throws EdtfError with a sentence that says what is wrong and what to write
 * @throws RangeError for a name that is no time zone
 */
export function parseEdtf(text: string, timeZone: string): TimeRange {
  const trimmed = text.trim();
  if (trimmed === '') throw new EdtfError(`The date is empty; ${FORMS}.`);
  const ends = trimmed.split('/');
  if (ends.length > 2) {
    throw new EdtfError(
      `${quoted(trimmed)} has more than one "/"; write the year first and hyphens between the parts, as in 2025-10-19.`,
    );
  }
  const [first = '', second] = ends;
  return second === undefined ? parseSingle(first, timeZone) : parseInterval(trimmed, first, second, timeZone);
}

function parseInterval(text: string, first: string, second: string, timeZone: string): TimeRange {
  const start = parseEnd(first, timeZone);
  const end = parseEnd(second, timeZone);
  if (start.earliest !== null && end.latest !== null && start.earliest > end.latest) {
    throw new EdtfError(`${quoted(text)} ends before it begins; write the earlier date first.`);
  }
  return { edtf: `${start.edtf}/${end.edtf}`, earliest: start.earliest, latest: end.latest };
}

const parseEnd = (text: string, timeZone: string): TimeRange =>
  text === '' || text === '..' ? { edtf: text, earliest: null, latest: null } : parseSingle(text, timeZone);

function parseSingle(text: string, timeZone: string): TimeRange {
  if (looksLikeDateTime(text)) return parseDateTime(text, timeZone);
  const match = /^([\dXx]{4})(?:-([\dXx]{2}))?(?:-([\dXx]{2}))?([?~%]?)$/.exec(text);
  if (match === null) throw new EdtfError(misspelt(text));
  const edtf = text.toUpperCase();
  const [, year = '', month, day] = match.map((digits: string | undefined) => digits?.toUpperCase());
  if (year === 'XXXX') {
    checkOpenYear(text, month, day);
    return { edtf, earliest: null, latest: null };
  }
  const days = month === undefined ? wholeYears(text, year) : part(text, year, month, day);
  return rangeOfDays(edtf, days.first, days.next, timeZone);
}

/** Days from `first` up to, not including, `next`. */
interface Days {
  first: CalendarDate;
  next: CalendarDate;
}

function wholeYears(text: string, year: string): Days {
  if (!/^\d+X*$/.test(year)) throw new EdtfError(`${quoted(text)} leaves open a digit before a known one; ${FORMS}.`);
  const from = Number(year.replaceAll('X', '0'));
  const to = Number(year.replaceAll('X', '9'));
  return { first: { year: from, month: 1, day: 1 }, next: { year: to + 1, month: 1, day: 1 } };
}

function part(text: string, year: string, month: string, day: string | undefined): Days {
  const open = [year, month === 'XX' ? '' : month, day === 'XX' ? '' : (day ?? '')].some((digits) =>
    digits.includes('X'),
  );
  if (open || (month === 'XX' && day !== undefined && day !== 'XX')) {
    throw new EdtfError(`${quoted(text)} leaves open a digit before a known one (level 2 of the format); ${FORMS}.`);
  }
  if (month === 'XX') return wholeYears(text, year);
  const first = { year: Number(year), month: Number(month), day: 1 };
  if (day === undefined && isSeason(first.month)) {
    const start = { ...first, month: (first.month - 20) * 3 };
    return { first: start, next: monthsLater(start, 3) };
  }
  checkMonth(text, first.month);
  if (day === undefined || day === 'XX') return { first, next: monthsLater(first, 1) };
  const date = { ...first, day: Number(day) };
  checkDay(text, date.year, date.month, date.day);
  return { first: date, next: daysLater(date, 1) };
}

const isSeason = (month: number): boolean => month >= 21 && month <= 24;

/** Any: only whether the month ever has the day is asked of it. */
const LEAP_YEAR = '2000';

function checkOpenYear(text: string, month: string | undefined, day: string | undefined): void {
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') {
      throw new EdtfError(`${quoted(text)} names a day without a month; ${FORMS}.`);
    }
    return;
  }
  if (month === '02' && day === '30') throw new EdtfError(`${quoted(text)} is no date: February has 29 days at most.`);
  part(text, LEAP_YEAR, month, day);
}

function misspelt(text: string): string {
  if (/^\d{4}(?:0\d|1[0-2])[0-3]\d$/.test(text)) {
    return `${quoted(text)} lacks its hyphens; write ${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}.`;
  }
  if (/^(?:[Yy]-?\d+|-\d{4,}.*|\d{5,}(?:-.*)?)$/.test(text)) {
    return `${quoted(text)} lies outside the years 0000 to 9999, which are all that is kept.`;
  }
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) {
    return `${quoted(text)} is no date; write month and day with two digits, as in 2025-06-01.`;
  }
  if (/[?~%]/.test(text)) {
    return `${quoted(text)} is qualified in its middle or more than once; write one ?, ~ or % at the end.`;
  }
  if (/[[\]{}]|\d\.\.|\.\.\d/.test(text)) return `${quoted(text)} is a set of dates, which is not read; ${FORMS}.`;
  return `${quoted(text)} is no date that can be read; ${FORMS}.`;
}
