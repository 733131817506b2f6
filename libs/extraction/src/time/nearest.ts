import { addDays, addMonths, type Day, isDay, daysBetween, weekdayOf } from './calendar.js';
import type { Core, Tense, Toward } from './expression.js';
import type { Season } from './lexicon.js';

/** How much farther what lies ahead counts than what lies behind, by the tense around it. */
const weightAhead = { future: 0.4, none: 4, past: 6, over: Infinity } as const;
/** In the future tense even what lies behind is some way off. */
const weightBehind = { future: 6, none: 1, past: 1, over: 1 } as const;

/**
 * The nearest of what a date without a year can mean, counted so that the tense decides but for what is close by.
 *
 * @param distance how far a candidate lies ahead of the reference date, negative if behind, 0 if it is under way
 */
export function nearestOf<T>(candidates: readonly T[], distance: (candidate: T) => number, tense: Tense): T | null {
  let nearest: T | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const ahead = distance(candidate);
    const cost = ahead > 0 ? ahead * weightAhead[tense ?? 'none'] : -ahead * weightBehind[tense ?? 'none'];
    if (cost < least) {
      least = cost;
      nearest = candidate;
    }
  }
  return nearest;
}

/** The years that a date without one can be in. */
export const yearsAround = ({ year }: Day): readonly number[] => [year - 1, year, year + 1];

/** The year of a month that names none. */
export function nearYear(reference: Day, month: number, toward: Toward | null, tense: Tense): number {
  if (toward === 'this') return reference.year;
  // The month that has just ended would be called "last month".
  if (toward === 'last') return month < reference.month - 1 ? reference.year : reference.year - 1;
  if (toward === 'next') return month > reference.month ? reference.year : reference.year + 1;
  const ahead = (year: number): number => 12 * (year - reference.year) + month - reference.month;
  return nearestOf(yearsAround(reference), ahead, tense) ?? reference.year;
}

/** The year of a quarter or half that names none; accounts are still to come of the one that has just ended. */
export function quarterYear(
  core: Extract<Core, { is: 'quarter' | 'half' }>,
  reference: Day | null,
  tense: Tense,
): number | null {
  if (reference === null) return null;
  const months = core.is === 'quarter' ? 3 : 6;
  const current = Math.ceil(reference.month / months);
  const ahead = (year: number): number => {
    const periods = (12 / months) * (year - reference.year) + core.number - current;
    if (periods === 0 && tense === 'over') return 1;
    return periods > 0 ? periods : Math.min(0, periods + 1);
  };
  return nearestOf(yearsAround(reference), ahead, tense);
}

const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function seasonYear(reference: Day, season: Season, toward: Toward | null, tense: Tense): number {
  const start = seasonStart[season];
  if (toward === 'this') return reference.year;
  if (toward === 'last') return reference.month >= start + 3 ? reference.year : reference.year - 1;
  if (toward === 'next') return reference.month < start ? reference.year : reference.year + 1;
  const ahead = (year: number): number => {
    const months = 12 * (year - reference.year) + start - reference.month;
    return months > 0 ? months : Math.min(0, months + 2);
  };
  return nearestOf(yearsAround(reference), ahead, tense) ?? reference.year;
}

export function weekdayNear(core: Extract<Core, { is: 'weekday' }>, reference: Day, tense: Tense): Day {
  if (core.more !== undefined)
    return addDays(
      weekdayNear({ is: 'weekday', weekday: core.weekday, toward: core.toward }, reference, tense),
      7 * core.more,
    );
  if (core.day !== undefined) return numberedWeekday(core.weekday, core.day, reference, tense);
  const today = weekdayOf(reference);
  const back = (today - core.weekday + 7) % 7;
  if (core.weeks !== undefined) return addDays(reference, core.weekday - today + 7 * core.weeks);
  if (core.toward === 'last') return addDays(reference, -(back === 0 ? 7 : back));
  if (core.toward === 'next' || core.toward === 'this')
    return addDays(reference, back === 0 ? (core.toward === 'next' ? 7 : 0) : 7 - back);
  if (tense === 'future' && back > 0) return addDays(reference, 7 - back);
  return addDays(reference, -back);
}

/** The weekday that is told from a day of the text: "the following Friday", "that Friday", which no report in the past is ahead of. */
export function weekdayOfText(
  core: Extract<Core, { is: 'weekday' }>,
  told: Day,
  reference: Day | null,
  tense: Tense,
): Day {
  if (core.toward !== null) return weekdayNear(core, told, null);
  const day = weekdayNear({ ...core, weeks: 0 }, told, null);
  const isAhead = reference !== null && tense !== 'future' && daysBetween(reference, day) > 0;
  return isAhead ? addDays(day, -7) : day;
}

/** The nearest month whose given day falls on the weekday: "Friday the 13th". */
function numberedWeekday(weekday: number, number: number, reference: Day, tense: Tense): Day {
  const around = Array.from({ length: 49 }, (_, index) => ({
    ...addMonths({ ...reference, day: 1 }, index - 24),
    day: number,
  })).filter((day) => isDay(day) && weekdayOf(day) === weekday);
  return nearestOf(around, (day) => daysBetween(reference, day), tense) ?? reference;
}

export function nearHoliday(on: (year: number) => Day, reference: Day, toward: Toward | null, tense: Tense): Day {
  const days = yearsAround(reference).map(on);
  const allowed = days.filter(
    (day) => toward === null || toward === 'this' || daysBetween(reference, day) > 0 === (toward === 'next'),
  );
  const sided = toward === 'next' ? 'future' : toward === 'last' ? 'past' : tense;
  return nearestOf(allowed, (day) => daysBetween(reference, day), sided) ?? on(reference.year);
}
