import { EdtfError, quoted } from './edtf-error.js';
import { parseEdtf } from './edtf-parse.js';
import type { Instant } from './instant.js';

/** How finely a point in time was given. */
type AsOfPrecision = 'year' | 'month' | 'day' | 'minute' | 'instant';

/** A point in time for a point-in-time question, and how it was given. */
export interface AsOf {
  readonly instant: Instant;
  readonly precision: AsOfPrecision;
}

const FORMS: readonly (readonly [AsOfPrecision, RegExp])[] = [
  ['year', /^\d{4}$/],
  ['month', /^\d{4}-(?:0\d|1[0-2])$/],
  ['day', /^\d{4}-\d\d-\d\d$/],
  ['minute', /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?:[Zz]|[+-][\d:]+)?$/],
  ['instant', /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:/],
];

/**
 * The moment that a point-in-time question is about: an RFC 3339 instant as it is (cut to milliseconds), a year, month,
 * day or minute as its last millisecond in the zone. A time without an offset that the clocks showed twice is the
 * second. Whether the moment has come is for the caller to say.
 * @throws EdtfError with a sentence that says what is wrong and what to write
 * @throws RangeError for a name that is no time zone
 */
export function parseAsOf(text: string, timeZone: string): AsOf {
  const trimmed = text.trim();
  const { latest } = parseEdtf(trimmed, timeZone);
  const precision = FORMS.find(([, form]) => form.test(trimmed))?.[0];
  if (precision === undefined || latest === null) {
    throw new EdtfError(
      `${quoted(trimmed)} is no single point in time; write a date like 2025-10-19, which means its end, or an instant like 2025-10-19T21:00:00Z.`,
    );
  }
  return { instant: latest, precision };
}
