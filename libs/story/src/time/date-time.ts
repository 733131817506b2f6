import { calendarDateOf, daysInMonth, midnightOf, yearText } from './calendar-date.js';
import { EdtfError, quoted } from './edtf-error.js';
import { clampedInstant } from './period.js';
import type { TimeRange } from './time-range.js';
import { momentsOf } from './time-zone.js';

const MINUTE = 60_000;
const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)?$/;

/** Whether the text is meant as a date with a time of day. */
export const looksLikeDateTime = (text: string): boolean => /^[^/]*\d[Tt ]\d/.test(text);

/**
 * A date with a time of day (ISO 8601-1, RFC 3339). To the second or finer it is one instant, cut to milliseconds; to
 * the minute it is the whole minute. Without an offset it is read on the zone's clocks, and where these showed that
 * time twice the range reaches from the first to the second. A leap second counts as the last millisecond before it.
 * @throws EdtfError for an impossible or misspelt one
 */
export function parseDateTime(text: string, timeZone: string): TimeRange {
  const match = DATE_TIME.exec(text);
  if (match === null) throw new EdtfError(misspelt(text));
  const [, year = '', month = '', day = '', hour = '', minute = '', second, fraction = '', zulu, sign] = match;
  const [offsetHour = '00', offsetMinute = '00'] = match.slice(10);
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  checkDay(text, date.year, date.month, date.day);
  checkUnit(text, 'hour', hour, 23);
  checkUnit(text, 'minute', minute, 59);
  checkUnit(text, 'second', second ?? '00', 60);
  checkUnit(text, 'hour of offset', offsetHour, 23);
  checkUnit(text, 'minute of offset', offsetMinute, 59);

  const toTheMinute = midnightOf(date) + (Number(hour) * 60 + Number(minute)) * MINUTE;
  const leap = second === '60';
  const wallClock =
    toTheMinute + (leap ? MINUTE - 1 : Number(second ?? 0) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0')));
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHour) * 60 + Number(offsetMinute)) * MINUTE;
  const moments = zulu === undefined && sign === undefined ? momentsOf(wallClock, timeZone) : [wallClock - offset];
  const first = moments[0];
  const last = moments.at(-1);
  if (first === undefined || last === undefined) {
    throw new EdtfError(
      `There was no ${quoted(text)} in ${timeZone}: the clocks were put forward over it; write the time with its offset.`,
    );
  }
  if (leap && !endsMonth(first + 1)) {
    throw new EdtfError(`${quoted(text)} has a second 60, which only the last minute of a month in UTC can have.`);
  }
  return {
    edtf: text.replace(/[t ]/, 'T').replace('z', 'Z').replace(',', '.'),
    earliest: clampedInstant(first),
    latest: clampedInstant(second === undefined ? last + MINUTE - 1 : last),
  };
}

/** @throws EdtfError for a month or day that the calendar does not have */
export function checkDay(text: string, year: number, month: number, day: number): void {
  checkMonth(text, month);
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
    throw new EdtfError(`${quoted(text)} is no date: ${name} ${yearText(year)} has the days 01 to ${days}.`);
  }
}

/** @throws EdtfError for a number that is no month */
export function checkMonth(text: string, month: number): void {
  if (month < 1 || month > 12) {
    throw new EdtfError(
      `${quoted(text)} is no date: months run from 01 to 12, seasons from 21 (spring) to 24 (winter).`,
    );
  }
}

function checkUnit(text: string, unit: string, value: string, most: number): void {
  if (Number(value) > most) {
    throw new EdtfError(`${quoted(text)} is no time: the ${unit} runs from 00 to ${most}, not ${value}.`);
  }
}

const endsMonth = (milliseconds: number): boolean =>
  milliseconds % (1440 * MINUTE) === 0 && calendarDateOf(milliseconds).day === 1;

function misspelt(text: string): string {
  if (/ \d\d:?\d\d$/.test(text) && text.includes('T')) {
    return `${quoted(text)} has lost the + of its offset; in a web address write it as %2B.`;
  }
  return `${quoted(text)} is no time that can be read; write one like 2025-10-19T21:00:00+02:00.`;
}
