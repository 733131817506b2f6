import type { Instant } from './instant.js';
import type { Bounds } from './time-range.js';

/** Negative, zero or positive as the first instant is before, the same as or after the second. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The earlier of two lower bounds; open if either is. */
export const earliestOf = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? null : a < b ? a : b;

/** The later of two upper bounds; open if either is. */
export const latestOf = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? null : a > b ? a : b;

/** Whether every moment of the inner range lies in the outer one. */
export const contains = (outer: Bounds, inner: Bounds): boolean =>
  (outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest)) &&
  (outer.latest === null || (inner.latest !== null && outer.latest >= inner.latest));

/** Whether the first range surely ends before the second begins; open ends are never sure. */
export const before = (a: Bounds, b: Bounds): boolean =>
  a.latest !== null && b.earliest !== null && a.latest < b.earliest;

/** Whether some moment lies in both. */
export const overlaps = (a: Bounds, b: Bounds): boolean => !before(a, b) && !before(b, a);

/** The moments that lie in both, `null` if none does. */
export function intersect(a: Bounds, b: Bounds): Bounds | null {
  if (!overlaps(a, b)) return null;
  return {
    earliest: a.earliest === null || (b.earliest !== null && b.earliest > a.earliest) ? b.earliest : a.earliest,
    latest: a.latest === null || (b.latest !== null && b.latest < a.latest) ? b.latest : a.latest,
  };
}

/** The narrowest range that contains all of them, `null` for none. */
export function hullOf(ranges: readonly Bounds[]): Bounds | null {
  const [first, ...rest] = ranges;
  if (first === undefined) return null;
  return rest.reduce<Bounds>(
    (hull, range) => ({
      earliest: earliestOf(hull.earliest, range.earliest),
      latest: latestOf(hull.latest, range.latest),
    }),
    { earliest: first.earliest, latest: first.latest },
  );
}
