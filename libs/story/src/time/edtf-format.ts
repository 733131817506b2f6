import { dayText, monthText, yearText } from './calendar-date.js';
import { clampedInstant, calendarDayOf } from './period.js';
import { millisecondsOf } from './instant.js';
import type { Bounds } from './time-range.js';
import { offsetAt, startOfDay } from './time-zone.js';

const MINUTE = 60_000;

/** In what a bound can be written, coarsest first. */
const UNITS = ['year', 'month', 'day', 'minute', 'instant'] as const;
type Unit = (typeof UNITS)[number];

/**
 * The shortest Extended Date/Time Format of two bounds on the calendar of a zone: a year, month, day or minute where
 * they are exactly one, else an interval whose ends are written in the coarsest unit that gives both exactly. Times
 * carry the zone's offset. `parseEdtf` gives the same bounds back.
 * @throws RangeError for a name that is no time zone
 */
export function formatEdtf({ earliest, latest }: Bounds, timeZone: string): string {
  const first = earliest === null ? null : millisecondsOf(earliest);
  const last = latest === null ? null : millisecondsOf(latest);
  const unit = finerOf(
    first === null ? 'year' : unitBeginningAt(first, timeZone),
    last === null ? 'year' : unitBeginningAt(last + 1, timeZone),
  );
  const from = boundText(first, unit, timeZone);
  const to = boundText(last, unit, timeZone);
  return from === to && from !== '..' ? from : `${from}/${to}`;
}

const finerOf = (a: Unit, b: Unit): Unit => (UNITS.indexOf(a) > UNITS.indexOf(b) ? a : b);

/** The coarsest unit that begins at a moment. */
function unitBeginningAt(moment: number, timeZone: string): Unit {
  const date = calendarDayOf(moment, timeZone);
  if (startOfDay(date, timeZone) !== moment) return moment % MINUTE === 0 ? 'minute' : 'instant';
  if (date.day !== 1) return 'day';
  return date.month === 1 ? 'year' : 'month';
}

function boundText(moment: number | null, unit: Unit, timeZone: string): string {
  if (moment === null) return '..';
  switch (unit) {
    case 'year':
      return yearText(calendarDayOf(moment, timeZone).year);
    case 'month':
      return monthText(calendarDayOf(moment, timeZone));
    case 'day':
      return dayText(calendarDayOf(moment, timeZone));
    case 'minute':
    case 'instant':
      return timeText(moment, unit, timeZone);
  }
}

function timeText(moment: number, unit: 'minute' | 'instant', timeZone: string): string {
  const offset = offsetAt(moment, timeZone);
  const local = moment + offset;
  // An offset with seconds, as before standard time, cannot be written; nor can a local year beyond four digits.
  const writable = offset !== 0 && offset % MINUTE === 0 && Date.parse(clampedInstant(local)) === local;
  const clock = clampedInstant(writable ? local : moment);
  const time = unit === 'minute' ? clock.slice(0, 16) : clock.slice(0, -1).replace(/\.000$/, '');
  return `${time}${writable ? offsetText(offset) : 'Z'}`;
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
