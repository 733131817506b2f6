import { calendarDateOf, daysLater, dayText, midnightOf, monthsLater, type CalendarDate } from './calendar-date.js';
import { EdtfError } from './edtf-error.js';
import { parseEdtf } from './edtf-parse.js';
import { clampedInstant, rangeOfDays } from './period.js';
import type { TimeRange } from './time-range.js';
import { timeRange } from './time-range-of.js';
import { boundaryAt } from './time-zone.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** EDTF numbers of the seasons. */
const SEASONS: Record<string, string> = { SP: '21', SU: '22', FA: '23', WI: '24' };

/** Hours after midnight, the second not included; night reaches into the next morning. */
const PARTS_OF_DAY: Record<string, readonly [number, number]> = {
  MO: [5, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 24],
  NI: [18, 30],
  DT: [6, 18],
};

/**
 * The bounds of a TIMEX3 date or time value (ISO-TimeML, ISO 24617-1): days, weeks, months, quarters, halves, seasons,
 * years, decades (`201`), centuries (`20`), times to the hour or finer and parts of the day (`TNI`). A value whose year
 * is open (`XXXX-10-19`) has open bounds. `null` for what is no place in time by itself: durations, sets, a time
 * without date, `PRESENT_REF`, and values that the calendar does not have.
 * @throws RangeError for a name that is no time zone
 */
export function rangeOfTimex(value: string, timeZone: string): TimeRange | null {
  try {
    return rangeOf(value.trim(), timeZone);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

function rangeOf(value: string, timeZone: string): TimeRange | null {
  if (value.startsWith('XXXX')) return openYear(value, timeZone);
  if (/^\d{2,3}$/.test(value)) return parseEdtf(value.padEnd(4, 'X'), timeZone);
  if (/^\d{4}(?:-(?:\d\d|XX)){0,2}$/.test(value)) return parseEdtf(value, timeZone);
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T(.+)$/.exec(value) ?? [];
  if (date !== undefined && time !== undefined) return timeOf(date, time, timeZone);
  const [, year, part = ''] = /^(\d{4})-(.+)$/.exec(value) ?? [];
  return year === undefined ? null : partOfYear(Number(year), part, value, timeZone);
}

function openYear(value: string, timeZone: string): TimeRange {
  const [, part = ''] = /^XXXX-([^T]+)/.exec(value) ?? [];
  const season = SEASONS[part];
  if (season !== undefined) return parseEdtf(`XXXX-${season}`, timeZone);
  return parseEdtf(/^(?:\d\d|XX)(?:-(?:\d\d|XX))?$/.test(part) ? `XXXX-${part}` : 'XXXX', timeZone);
}

function partOfYear(year: number, part: string, value: string, timeZone: string): TimeRange | null {
  const season = SEASONS[part];
  if (season !== undefined) return parseEdtf(value.replace(part, season), timeZone);
  const [, week, day] = /^W(\d\d)(?:-(WE|[1-7]))?$/.exec(part) ?? [];
  if (week !== undefined) return weekOf(year, Number(week), day, timeZone);
  if (!/^(?:Q[1-4]|H[12])$/.test(part)) return null;
  const months = part.startsWith('Q') ? 3 : 6;
  const first = { year, month: (Number(part.slice(1)) - 1) * months + 1, day: 1 };
  return days(first, monthsLater(first, months), timeZone);
}

/** A week of ISO 8601: from Monday, the first being the one that holds 4 January. */
function weekOf(year: number, week: number, day: string | undefined, timeZone: string): TimeRange | null {
  const fourth = midnightOf({ year, month: 1, day: 4 });
  const sinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  const monday = calendarDateOf(fourth + ((week - 1) * 7 - sinceMonday) * DAY);
  if (daysLater(monday, 3).year !== year) return null;
  if (day === undefined) return days(monday, daysLater(monday, 7), timeZone);
  if (day === 'WE') return days(daysLater(monday, 5), daysLater(monday, 7), timeZone);
  const date = daysLater(monday, Number(day) - 1);
  return days(date, daysLater(date, 1), timeZone);
}

const days = (first: CalendarDate, next: CalendarDate, timeZone: string): TimeRange =>
  timeRange(rangeOfDays('', first, next, timeZone), timeZone);

function timeOf(date: string, time: string, timeZone: string): TimeRange | null {
  const day = parseEdtf(date, timeZone);
  const midnight = Date.parse(`${day.edtf}T00:00:00.000Z`);
  if (/^24:00(?::00)?$/.test(time)) {
    return timeOf(dayText(calendarDateOf(midnight + DAY)), time.replace('24', '00'), timeZone);
  }
  const hours = PARTS_OF_DAY[time] ?? wholeHour(time);
  if (hours === null) return timeRange(parseEdtf(`${date}T${time}`, timeZone), timeZone);
  const from = boundaryAt(midnight + hours[0] * HOUR, timeZone);
  const to = boundaryAt(midnight + hours[1] * HOUR, timeZone);
  if (from >= to) return null;
  return timeRange({ earliest: clampedInstant(from), latest: clampedInstant(to - 1) }, timeZone);
}

function wholeHour(time: string): readonly [number, number] | null {
  const hour = /^([01]\d|2[0-3])$/.exec(time)?.[1];
  return hour === undefined ? null : [Number(hour), Number(hour) + 1];
}
