import type { ValueOf } from '#story';
import { compareIntervals, type Comparison } from './comparison.js';

/** Minutes by which two clock times must differ before they exclude each other: people round to the half hour. */
const ROUNDING = 30;

/** Times of day; a span that runs past midnight ends before it begins. */
export function compareTimes(a: ValueOf<'time'>, b: ValueOf<'time'>): Comparison {
  if (a.fromMinute === b.fromMinute && a.toMinute === b.toMinute) return 'same';
  const met = spans(a).some((left) =>
    spans(b).some(
      (right) =>
        compareIntervals(left, { from: right.from - ROUNDING + 1, to: right.to + ROUNDING - 1 }) !== 'excludes',
    ),
  );
  return met ? 'fits' : 'excludes';
}

function spans({ fromMinute, toMinute }: ValueOf<'time'>): { from: number; to: number }[] {
  return fromMinute <= toMinute
    ? [{ from: fromMinute, to: toMinute }]
    : [
        { from: fromMinute, to: 1439 },
        { from: 0, to: toMinute },
      ];
}
