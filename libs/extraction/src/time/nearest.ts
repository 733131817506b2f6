import { addDays, type Day, daysBetween, weekdayOf } from './calendar.js';
import type { Core, Tense, Toward } from './expression.js';
import type { Season } from './lexicon.js';

/** The year of a month that names none. */
export function nearYear(reference: Day, month: number, toward: Toward | null, tense: Tense): number {
  if (toward === 'this') return reference.year;
  if (toward === 'last') return month < reference.month ? reference.year : reference.year - 1;
  if (toward === 'next' || tense === 'future')
    return month > reference.month || (toward === null && month === reference.month)
      ? reference.year
      : reference.year + 1;
  const near = tense === null && month > reference.month && month - reference.month <= 2;
  return month <= reference.month || near ? reference.year : yearOfLateMonth(reference, month, tense);
}

/** In the last weeks of a year, "January" without a tense is the one to come. */
const yearOfLateMonth = (reference: Day, month: number, tense: Tense): number =>
  tense === null && month + 12 - reference.month <= 2 ? reference.year + 1 : reference.year - 1;

/** A quarter or half without a year: the last one that is over or under way. */
export function quarterYear(
  core: Extract<Core, { is: 'quarter' | 'half' }>,
  reference: Day | null,
  tense: Tense,
): number | null {
  if (reference === null) return null;
  const months = core.is === 'quarter' ? 3 : 6;
  const current = Math.ceil(reference.month / months);
  if (core.number <= current) return reference.year;
  return tense === 'future' || (core.is === 'quarter' && core.number === current + 1 && tense === null)
    ? reference.year
    : reference.year - 1;
}

const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function seasonYear(reference: Day, season: Season, toward: Toward | null, tense: Tense): number {
  const start = seasonStart[season];
  if (toward === 'this') return reference.year;
  if (toward === 'last') return reference.month >= start + 3 ? reference.year : reference.year - 1;
  if (toward === 'next') return reference.month < start ? reference.year : reference.year + 1;
  if (tense === 'future') return reference.month <= start + 2 ? reference.year : reference.year + 1;
  return reference.month >= start ? reference.year : reference.year - 1;
}

export function weekdayNear(core: Extract<Core, { is: 'weekday' }>, reference: Day, tense: Tense): Day {
  const today = weekdayOf(reference);
  const back = (today - core.weekday + 7) % 7;
  if (core.weeks !== undefined) return addDays(reference, core.weekday - today + 7 * core.weeks);
  if (core.toward === 'last') return addDays(reference, -(back === 0 ? 7 : back));
  if (core.toward === 'next' || core.toward === 'this')
    return addDays(reference, back === 0 ? (core.toward === 'next' ? 7 : 0) : 7 - back);
  if (tense === 'future' && back > 0) return addDays(reference, 7 - back);
  return addDays(reference, -back);
}

export function nearHoliday(on: (year: number) => Day, reference: Day, toward: Toward | null, tense: Tense): Day {
  const same = on(reference.year);
  const days = daysBetween(reference, same);
  const ahead = days > 0;
  if (toward === null && tense === null && Math.abs(days) <= 60) return same;
  if (toward === 'next' || (toward !== 'last' && tense === 'future')) return ahead ? same : on(reference.year + 1);
  return ahead ? on(reference.year - 1) : same;
}
