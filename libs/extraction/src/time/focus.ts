import { type Day, daysInMonth } from './calendar.js';
import type { Core } from './expression.js';

/** What earlier sentences have spoken of, by which later ones may be read. */
export interface Focus {
  /** The day, month or year that a date in the text named last. */
  readonly day: Day | null;
  readonly precision: 'day' | 'month' | 'year' | null;
  /** The quarter that accounts are given for. */
  readonly quarter: { readonly year: number; readonly number: number } | null;
}

/** The focus after a date has been read. */
export function nextFocus(focus: Focus, core: Core, value: string): Focus {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (day !== null)
    return { ...focus, day: { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) }, precision: 'day' };
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month !== null) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    return { ...focus, day: { year, month: number, day: Math.min(15, daysInMonth(year, number)) }, precision: 'month' };
  }
  if (/^\d{4}$/.test(value)) return { ...focus, day: { year: Number(value), month: 7, day: 1 }, precision: 'year' };
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter !== null && core.is === 'quarter' && typeof core.year !== 'number') {
    const year = Number(quarter[1]) - (core.year?.shift ?? 0);
    return { ...focus, quarter: { year, number: Number(quarter[2]) } };
  }
  return focus;
}
