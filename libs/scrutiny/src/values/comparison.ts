/**
 * How two answers to one question stand to each other. `fits`: both can hold, but one is coarser. `apart`: they do not
 * measure the same thing, so that nothing follows.
 */
export type Comparison = 'same' | 'fits' | 'excludes' | 'apart';

/** An inclusive interval of numbers; the ends may be infinite. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Intervals that are equal, that overlap, or that exclude each other. */
export function compareIntervals(a: Interval, b: Interval): Comparison {
  if (a.from === b.from && a.to === b.to) return 'same';
  return a.from <= b.to && b.from <= a.to ? 'fits' : 'excludes';
}
