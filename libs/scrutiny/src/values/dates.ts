import { millisecondsOf, type ValueOf } from '#story';
import { compareIntervals, type Comparison } from './comparison.js';

/** Month and day of a date whose year the text leaves open, `XXXX-10-19` or `XXXX-10`. */
const YEARLESS = /^X{4}-(\d{2})(?:-(\d{2}))?$/u;
const FULL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;

/** Days exclude each other when their ranges do not meet; a month fits each of its days, an open end whatever follows. */
export function compareDates(a: ValueOf<'date'>, b: ValueOf<'date'>): Comparison {
  if (a.range.edtf === b.range.edtf) return 'same';
  if (YEARLESS.test(a.range.edtf) || YEARLESS.test(b.range.edtf)) return compareYearless(a.range.edtf, b.range.edtf);
  const interval = ({ range }: ValueOf<'date'>) => ({
    from: range.earliest === null ? -Infinity : millisecondsOf(range.earliest),
    to: range.latest === null ? Infinity : millisecondsOf(range.latest),
  });
  return compareIntervals(interval(a), interval(b));
}

function compareYearless(a: string, b: string): Comparison {
  const left = monthAndDay(a);
  const right = monthAndDay(b);
  if (!left?.month || !right?.month) return 'fits';
  if (left.month !== right.month) return 'excludes';
  if (left.day === undefined || right.day === undefined) return 'fits';
  return left.day === right.day ? 'fits' : 'excludes';
}

function monthAndDay(edtf: string): { month: string | undefined; day: string | undefined } | null {
  const open = YEARLESS.exec(edtf);
  if (open) return { month: open[1], day: open[2] };
  const full = FULL.exec(edtf);
  return full && !edtf.includes('/') ? { month: full[2], day: full[3] } : null;
}

/** Days between two dates that do not meet (0 when they do or when an end is open). */
export function daysApart(a: ValueOf<'date'>, b: ValueOf<'date'>): number {
  const day = 86_400_000;
  const gap = (earlier: string | null, later: string | null): number =>
    earlier === null || later === null ? 0 : (millisecondsOf(later) - millisecondsOf(earlier)) / day;
  return Math.max(0, gap(a.range.latest, b.range.earliest), gap(b.range.latest, a.range.earliest));
}
