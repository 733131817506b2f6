import type { CalendarDate } from './calendar-date.js';
import { calendarDateOf, dayText, daysLater } from './calendar-date.js';
import { EdtfError } from './edtf-error.js';
import type { Instant } from './instant.js';
import { instantOf } from './instant.js';
import type { TimeRange } from './time-range.js';
import { startOfDay, wallClockAt } from './time-zone.js';

const FIRST_INSTANT = -62_167_219_200_000;
const LAST_INSTANT = 253_402_300_799_999;

/** A moment as an instant; beyond the years 0000 to 9999, which a zone's offset can reach, the outermost instant. */
export const clampedInstant = (milliseconds: number): Instant =>
  instantOf(Math.min(Math.max(milliseconds, FIRST_INSTANT), LAST_INSTANT));

/**
 * The days from `first` up to, not including, `next`, as inclusive bounds in a zone.
 * @throws EdtfError when the zone left all of them out of its calendar
 */
export function rangeOfDays(edtf: string, first: CalendarDate, next: CalendarDate, timeZone: string): TimeRange {
  const start = startOfDay(first, timeZone);
  const end = startOfDay(next, timeZone);
  if (start >= end) {
    throw new EdtfError(
      `There was no ${dayText(first)} in ${timeZone}: the zone left that day out of its calendar; write the day before or after.`,
    );
  }
  return { edtf, earliest: clampedInstant(start), latest: clampedInstant(end - 1) };
}

/** The calendar day of a zone in whose bounds a moment lies. */
export function calendarDayOf(milliseconds: number, timeZone: string): CalendarDate {
  let date = calendarDateOf(wallClockAt(milliseconds, timeZone));
  // Clocks put back over midnight show the new date for a while before the old day's last hour comes again.
  while (startOfDay(date, timeZone) > milliseconds) date = daysLater(date, -1);
  return date;
}
