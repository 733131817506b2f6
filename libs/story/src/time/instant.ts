import { z } from 'zod';

/**
 * A moment in UTC to the millisecond, always in the form `2025-10-19T21:00:00.000Z` (RFC 3339), so that the order of
 * the strings is the order of the moments.
 */
export type Instant = string;

/** Accepts exactly the canonical form of {@link Instant}. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'expected an instant in UTC with milliseconds');

/** The canonical form of a number of milliseconds since 1970. @throws RangeError outside years 0000 to 9999 */
export function instantOf(milliseconds: number): Instant {
  const text = new Date(milliseconds).toISOString();
  if (text.length !== 24) throw new RangeError(`instant out of range: ${text}`);
  return text;
}

/** Milliseconds since 1970 of a canonical instant. */
export const millisecondsOf = (instant: Instant): number => Date.parse(instant);
