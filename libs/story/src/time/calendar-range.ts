import { dayText } from './calendar-date.js';
import { EdtfError, quoted } from './edtf-error.js';
import { parseEdtf } from './edtf-parse.js';
import type { Instant } from './instant.js';
import { millisecondsOf } from './instant.js';
import { calendarDayOf } from './period.js';
import type { TimeRange } from './time-range.js';

/** The bounds of a day (`2025-10-19`) in a zone. @throws EdtfError for anything else, and for a day that is none there */
export const rangeOfDay = (day: string, timeZone: string): TimeRange =>
  rangeOf(day, /^\d{4}-\d\d-\d\d$/, 'day like 2025-10-19', timeZone);

/** The bounds of a month (`2025-10`) in a zone. @throws EdtfError for anything else */
export const rangeOfMonth = (month: string, timeZone: string): TimeRange =>
  rangeOf(month, /^\d{4}-(?:0\d|1[0-2])$/, 'month like 2025-10', timeZone);

/** The bounds of a year (`2025`) in a zone. @throws EdtfError for anything else */
export const rangeOfYear = (year: string, timeZone: string): TimeRange =>
  rangeOf(year, /^\d{4}$/, 'year like 2025', timeZone);

function rangeOf(text: string, form: RegExp, wanted: string, timeZone: string): TimeRange {
  if (!form.test(text)) throw new EdtfError(`${quoted(text)} is no ${wanted}.`);
  return parseEdtf(text, timeZone);
}

/** The calendar day of a zone in whose bounds an instant lies, as `2025-10-19`. */
export const dayOf = (instant: Instant, timeZone: string): string =>
  dayText(calendarDayOf(millisecondsOf(instant), timeZone));
