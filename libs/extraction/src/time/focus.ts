import { type Day, daysInMonth, mondayOf } from './calendar.js';
import type { Core, YearPart } from './expression.js';

/** What earlier sentences have spoken of, by which later ones may be read. */
export interface Focus {
  /** The day, month or year that a date in the text named last. */
  readonly day: Day | null;
  readonly precision: 'day' | 'month' | 'year' | null;
  /** The day that was named first, in the lead: the one that a report is about. */
  readonly lead: Day | null;
  /** The token at which that date stood. */
  readonly token: number;
  /** A day of the week that was named last, and where; what is a week from it is counted in weeks. */
  readonly week: { readonly day: Day; readonly token: number } | null;
  /** The quarter or half of a year that accounts are given for. */
  readonly quarter: {
    readonly is: 'Q' | 'H';
    readonly year: number;
    readonly number: number;
    readonly token: number;
    /** Whether it was said to be one of the accounts, whose quarters need not be those of the calendar. */
    readonly fiscal: boolean;
  } | null;
}

/** A time of day belongs to a day named at most so many words before it. */
export const clockReach = 60;

/** A quarter is spoken of for so many words after it was last named. */
export const quarterReach = 200;

/** The focus after a date has been read. */
export function nextFocus(focus: Focus, core: Core, value: string, token: number): Focus {
  if (core.is === 'named') return focus;
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (day !== null)
    return onDay(focus, { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) }, 'day', token);
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month !== null) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    return onDay(focus, { year, month: number, day: Math.min(15, daysInMonth(year, number)) }, 'month', token);
  }
  if (/^\d{4}$/.test(value)) return onDay(focus, { year: Number(value), month: 7, day: 1 }, 'year', token);
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week !== null) return { ...focus, week: { day: mondayOf(Number(week[1]), Number(week[2])), token } };
  const quarter = /^(\d{4})-([QH])([1-4])$/.exec(value);
  const isNamed = core.is === 'quarter' || (core.is === 'half' && core.accounts === true);
  const named = isNamed && typeof core.year !== 'number' ? (core.year?.shift ?? 0) : null;
  const shift = core.is === 'period' && core.unit === 'quarter' ? core.years : named;
  if (quarter !== null && shift !== null) {
    const year = Number(quarter[1]) - shift;
    const fiscal = isNamed ? core.fiscal === true : focus.quarter?.fiscal === true;
    const is = quarter[2] === 'H' ? 'H' : 'Q';
    return { ...focus, quarter: { is, year, number: Number(quarter[3]), token, fiscal } };
  }
  if (quarter !== null && focus.quarter !== null) return { ...focus, quarter: { ...focus.quarter, token } };
  return focus;
}

const onDay = (
  { lead, week, quarter }: Focus,
  day: Day,
  precision: Exclude<Focus['precision'], null>,
  token: number,
): Focus => ({ day, precision, token, week, quarter, lead: lead ?? (precision === 'day' ? day : null) });

/** What a month or season is looked for from: the reference date, or for "that summer" what the text spoke of last. */
export const anchorOf = ({ from }: { readonly from?: 'focus' }, reference: Day | null, focus: Focus): Day | null =>
  from === 'focus' ? (focus.day ?? reference) : reference;

/** The year that the words give, or that they count from the one of reference or the one spoken of last; null if open. */
export function yearOf(year: YearPart, reference: Day | null, focus: Focus): number | null {
  if (year === null || typeof year === 'number') return year;
  const base = year.from === 'focus' ? (focus.day ?? reference) : reference;
  return base === null ? null : base.year + year.shift;
}
