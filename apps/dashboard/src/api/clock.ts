/** How far a clock may be off before it is worth a word, in milliseconds: an answer may take seconds on its way. */
const TOLERATED_MS = 5 * 60_000;

/**
 * How far a device's clock is ahead of the server's, in milliseconds, from the `Date` header of an answer; 0 where they
 * agree well enough, null where the answer says nothing.
 */
export function aheadOf(date: string | null, now: number): number | null {
  const told = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(told)) return null;
  const ahead = now - told;
  return Math.abs(ahead) > TOLERATED_MS ? ahead : 0;
}
