import { addDays, addMonths, type Day, isoDay, isoMonth, isoWeek, isoYear, twoDigits, weekdayOf } from './calendar.js';
import type { Core, Tense } from './expression.js';
import type { Focus } from './focus.js';
import type { Unit } from './lexicon.js';

/** A value, and whether the year or day in it came from the words, from the reference date or from the text before. */
export interface Resolution {
  readonly type: 'date' | 'time' | 'duration' | 'set';
  readonly value: string;
  readonly basis: 'stated' | 'reference' | 'context';
}

export const date = (value: string, basis: Resolution['basis']): Resolution => ({ type: 'date', value, basis });

/** A date so many units from an anchor: the reference date, or what the text spoke of last. */
export function resolveShift(
  core: Extract<Core, { is: 'shift' }>,
  reference: Day | null,
  focus: Focus,
  tense: Tense,
): Resolution {
  const week = core.from === 'focus' && core.unit === 'week' ? focus.week : null;
  if (week !== null && core.count !== null && week.token > focus.token)
    return date(isoWeek(addDays(week.day, Math.trunc(core.count) * 7)), 'context');
  const contextual = core.from === 'focus' && focus.day !== null;
  const anchor = contextual ? focus.day : reference;
  const basis = contextual ? 'context' : 'reference';
  const { count, unit } = core;
  if (count === null) return date(core.from === 'reference' || anchor === null ? 'PAST_REF' : 'XXXX-XX-XX', basis);
  if (anchor === null) return date(openValue(unit), 'stated');
  if (contextual && focus.precision === 'year' && unit !== 'year' && unit !== 'decade' && unit !== 'century')
    return date(openValue(unit), 'context');
  // "That same day", where only a month was named: some day of it.
  if (contextual && focus.precision === 'month' && (unit === 'day' || unit === 'week'))
    return date(
      unit === 'day' && count === 0 ? `${isoMonth(anchor.year, anchor.month)}-XX` : openValue(unit),
      'context',
    );
  const whole = Math.trunc(count);
  const months = monthsIn[unit];
  if (core.exact === true && (months !== undefined || unit === 'week'))
    return date(isoDay(months === undefined ? addDays(anchor, whole * 7) : addMonths(anchor, whole * months)), basis);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return { type: 'time', value: `${isoDay(anchor)}TXX`, basis };
    case 'day':
      return date(isoDay(addDays(anchor, core.overnight === true && tense !== 'future' ? whole - 1 : whole)), basis);
    case 'week':
      return date(isoWeek(addDays(anchor, whole * 7)), basis);
    case 'weekend':
      return date(`${isoWeek(addDays(anchor, 7 * weekendWeeks(anchor, whole, tense)))}-WE`, basis);
    case 'month': {
      const day = addMonths(anchor, whole);
      return date(isoMonth(day.year, day.month), basis);
    }
    case 'quarter': {
      const day = addMonths(anchor, whole * 3);
      return date(`${isoYear(day.year)}-Q${Math.ceil(day.month / 3)}`, basis);
    }
    case 'half': {
      const day = addMonths(anchor, whole * 6);
      return date(`${isoYear(day.year)}-H${Math.ceil(day.month / 6)}`, basis);
    }
    case 'year':
      return whole === 0 && count !== 0
        ? resolveShift({ ...core, unit: 'month', count: count * 12 }, reference, focus, tense)
        : date(isoYear(anchor.year + whole), basis);
    case 'decade':
      return date(String(Math.floor(anchor.year / 10) + whole), basis);
    case 'century':
      return date(twoDigits(Math.floor(anchor.year / 100) + whole), basis);
    case 'millennium':
      return date(String(Math.floor(anchor.year / 1000) + whole), basis);
  }
}

const monthsIn: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };

/** How many weeks on a weekend lies: "last", "next", or "this", which in the past tense is the one before, unless it is on. */
function weekendWeeks(anchor: Day, count: number, tense: Tense): number {
  const isOn = weekdayOf(anchor) >= 6;
  return count === 0 && (tense === 'past' || tense === 'over') && !isOn ? -1 : count;
}

/** What stands for a point in time whose anchor is unknown. */
export function openValue(unit: string): string {
  if (unit === 'year' || unit === 'decade' || unit === 'century' || unit === 'millennium') return 'XXXX';
  if (unit === 'month') return 'XXXX-XX';
  if (unit === 'week') return 'XXXX-WXX';
  if (unit === 'quarter') return 'XXXX-QX';
  return 'XXXX-XX-XX';
}
