import {
  addDays, addMonths, type Day, daysBetween, daysInMonth, isDay, isoDay, isoMonth, isoWeek, isoYear, parseDay, twoDigits, weekdayOf,
} from './calendar.js';
import type { Core, Expression, Toward, YearPart } from './expression.js';
import type { DayPart, Season } from './lexicon.js';

/** What earlier sentences have spoken of, by which later ones may be read. */
export interface Focus {
  /** The day, month or year that a date in the text named last. */
  readonly day: Day | null;
  readonly precision: 'day' | 'month' | 'year' | null;
  /** The quarter that accounts are given for. */
  readonly quarter: { readonly year: number; readonly number: number } | null;
}

export type Tense = 'future' | 'past' | null;

/** A value, and whether the year or day in it came from the words, from the reference date or from the text before. */
export interface Resolution {
  readonly type: 'date' | 'time' | 'duration' | 'set';
  readonly value: string;
  readonly basis: 'stated' | 'reference' | 'context';
}

const date = (value: string, basis: Resolution['basis']): Resolution => ({ type: 'date', value, basis });

/** Sets an expression against the reference date (null if unknown) and what the text spoke of before. */
export function resolve(expression: Expression, reference: Day | null, focus: Focus, tense: Tense): Resolution {
  const base = resolveCore(expression, reference, focus, tense);
  if (base.type !== 'date') return base;
  const { clock, dayPart } = expression;
  if (clock === null && dayPart === null) return base;
  const day = base.value.length === 10 ? base.value : 'XXXX-XX-XX';
  return { ...base, type: 'time', value: `${day}T${timeOfDay(clock, dayPart)}` };
}

function timeOfDay(clock: Expression['clock'], dayPart: DayPart | null): string {
  if (clock === null) return dayPart ?? 'XX';
  return clock.minute === null ? twoDigits(clock.hour) : `${twoDigits(clock.hour)}:${twoDigits(clock.minute)}`;
}

function resolveCore(expression: Expression, reference: Day | null, focus: Focus, tense: Tense): Resolution {
  const { core } = expression;
  switch (core.is) {
    case 'day':
      return resolveDay(core, reference, tense);
    case 'month': {
      const month = twoDigits(core.month);
      const year = yearOf(core.year, reference);
      if (year !== null) return date(isoMonth(year, core.month), core.year === null ? 'reference' : 'stated');
      if (reference === null) return date(`XXXX-${month}`, 'stated');
      return date(isoMonth(nearYear(reference, core.month, core.toward ?? null, tense), core.month), 'reference');
    }
    case 'year': {
      const year = yearOf(core.year, reference);
      return date(year === null ? 'XXXX' : isoYear(year), typeof core.year === 'number' ? 'stated' : 'reference');
    }
    case 'quarter':
    case 'half': {
      const letter = core.is === 'quarter' ? 'Q' : 'H';
      const year = yearOf(core.year, reference) ?? quarterYear(core, reference, tense);
      return date(`${year === null ? 'XXXX' : isoYear(year)}-${letter}${core.number}`, typeof core.year === 'number' ? 'stated' : 'reference');
    }
    case 'season': {
      const year = yearOf(core.year, reference) ?? (reference === null ? null : seasonYear(reference, core.season, core.toward ?? null, tense));
      return date(`${year === null ? 'XXXX' : isoYear(year)}-${core.season}`, typeof core.year === 'number' ? 'stated' : 'reference');
    }
    case 'decade':
      return date(`${String(core.first).slice(0, 3)}X`, 'stated');
    case 'century':
      return date(twoDigits(core.first / 100), 'stated');
    case 'weekday':
      if (core.from === 'focus' && focus.day !== null && focus.precision === 'day') return date(isoDay(weekdayNear(core, focus.day, null)), 'context');
      return reference === null ? date(`XXXX-WXX-${core.weekday}`, 'stated') : date(isoDay(weekdayNear(core, reference, tense)), 'reference');
    case 'holiday': {
      const year = yearOf(core.year, reference);
      if (year !== null) return date(isoDay(core.on(year)), 'stated');
      if (reference === null) return date('XXXX-XX-XX', 'stated');
      return date(isoDay(nearHoliday(core.on, reference, core.toward ?? null, tense)), 'reference');
    }
    case 'shift':
      return resolveShift(core, reference, focus);
    case 'period':
      return resolvePeriod(core, reference, focus);
    case 'event':
      return core.value === null ? date(openValue(core.unit), 'context') : { type: 'duration', value: core.value, basis: 'context' };
    case 'week': {
      const base = resolveDay({ ...core, is: 'day' }, reference, tense);
      const day = parseDay(base.value);
      return day === null ? base : date(isoWeek(day), base.basis);
    }
    case 'named':
      return date(core.value, 'reference');
    case 'duration':
      return { type: 'duration', value: core.value, basis: 'stated' };
    case 'set':
      return { type: 'set', value: core.value, basis: 'stated' };
    case 'clock': {
      if (focus.day !== null && focus.precision === 'day') return date(isoDay(focus.day), 'context');
      return reference === null ? date('XXXX-XX-XX', 'stated') : date(isoDay(reference), 'reference');
    }
  }
}

const yearOf = (year: YearPart, reference: Day | null): number | null =>
  year === null ? null : typeof year === 'number' ? year : reference === null ? null : reference.year + year.shift;

/** How much farther a day ahead counts than a day behind, by the tense around it. */
const weightAhead = { future: 0.4, none: 2, past: 3 } as const;

/** A day and month without a year: the nearest one that the tense allows, in doubt the one before. */
function resolveDay(core: Extract<Core, { is: 'day' }>, reference: Day | null, tense: Tense): Resolution {
  const year = yearOf(core.year, reference);
  const stated = typeof core.year === 'number';
  const monthDay = `${twoDigits(core.month)}-${twoDigits(core.day)}`;
  if (year !== null) {
    const day = { year, month: core.month, day: core.day };
    return date(isDay(day) ? isoDay(day) : isoMonth(year, core.month), stated ? 'stated' : 'reference');
  }
  if (reference === null) {
    return date(`XXXX-${monthDay}`, 'stated');
  }
  const candidates = [reference.year - 1, reference.year, reference.year + 1]
    .map((candidate) => ({ year: candidate, month: core.month, day: core.day }))
    .filter(isDay);
  let best: Day | null = null;
  let least = Infinity;
  for (const day of candidates) {
    const ahead = daysBetween(reference, day);
    const cost = ahead > 0 ? ahead * weightAhead[tense ?? 'none'] : -ahead * (tense === 'future' ? 3 : 1);
    if (cost < least) {
      least = cost;
      best = day;
    }
  }
  return best === null ? date(`XXXX-${monthDay}`, 'stated') : date(isoDay(best), 'reference');
}

function nearYear(reference: Day, month: number, toward: Toward | null, tense: Tense): number {
  if (toward === 'this') return reference.year;
  if (toward === 'last') return month < reference.month ? reference.year : reference.year - 1;
  if (toward === 'next' || tense === 'future') return month > reference.month || (toward === null && month === reference.month) ? reference.year : reference.year + 1;
  const near = tense === null && month > reference.month && month - reference.month <= 2;
  return month <= reference.month || near ? reference.year : yearOfLateMonth(reference, month, tense);
}

/** In the last weeks of a year, "January" without a tense is the one to come. */
const yearOfLateMonth = (reference: Day, month: number, tense: Tense): number =>
  tense === null && month + 12 - reference.month <= 2 ? reference.year + 1 : reference.year - 1;


/** A quarter or half without a year: the last one that is over or under way. */
function quarterYear(core: Extract<Core, { is: 'quarter' | 'half' }>, reference: Day | null, tense: Tense): number | null {
  if (reference === null) return null;
  const months = core.is === 'quarter' ? 3 : 6;
  const current = Math.ceil(reference.month / months);
  if (core.number <= current) return reference.year;
  return tense === 'future' || (core.is === 'quarter' && core.number === current + 1 && tense === null) ? reference.year : reference.year - 1;
}

const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonYear(reference: Day, season: Season, toward: Toward | null, tense: Tense): number {
  const start = seasonStart[season];
  if (toward === 'this') return reference.year;
  if (toward === 'last') return reference.month >= start + 3 ? reference.year : reference.year - 1;
  if (toward === 'next') return reference.month < start ? reference.year : reference.year + 1;
  if (tense === 'future') return reference.month <= start + 2 ? reference.year : reference.year + 1;
  return reference.month >= start ? reference.year : reference.year - 1;
}

function weekdayNear(core: Extract<Core, { is: 'weekday' }>, reference: Day, tense: Tense): Day {
  const today = weekdayOf(reference);
  const back = (today - core.weekday + 7) % 7;
  if (core.weeks !== undefined) return addDays(reference, core.weekday - today + 7 * core.weeks);
  if (core.toward === 'last') return addDays(reference, -(back === 0 ? 7 : back));
  if (core.toward === 'next' || core.toward === 'this') return addDays(reference, back === 0 ? (core.toward === 'next' ? 7 : 0) : 7 - back);
  if (tense === 'future' && back > 0) return addDays(reference, 7 - back);
  return addDays(reference, -back);
}

function nearHoliday(on: (year: number) => Day, reference: Day, toward: Toward | null, tense: Tense): Day {
  const same = on(reference.year);
  const ahead = daysBetween(reference, same) > 0;
  if (toward === 'next' || (toward !== 'last' && tense === 'future')) return ahead ? same : on(reference.year + 1);
  return ahead ? on(reference.year - 1) : same;
}

function resolveShift(core: Extract<Core, { is: 'shift' }>, reference: Day | null, focus: Focus): Resolution {
  const contextual = core.from === 'focus' && focus.day !== null;
  const anchor = contextual ? focus.day : reference;
  const basis = contextual ? 'context' : 'reference';
  const { count, unit } = core;
  if (count === null) return date(core.from === 'reference' || anchor === null ? 'PAST_REF' : 'XXXX-XX-XX', basis);
  if (anchor === null) return date(openValue(unit), 'stated');
  if (contextual && focus.precision === 'year' && unit !== 'year' && unit !== 'decade' && unit !== 'century') return date(openValue(unit), 'context');
  const whole = Math.trunc(count);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return { type: 'time', value: `${isoDay(anchor)}TXX`, basis };
    case 'day':
      return date(isoDay(addDays(anchor, whole)), basis);
    case 'week':
      return date(isoWeek(addDays(anchor, whole * 7)), basis);
    case 'weekend': {
      const past = whole <= 0 && weekdayOf(anchor) < 6 ? -7 : 0;
      return date(`${isoWeek(addDays(anchor, past + (whole < 0 ? (whole + 1) * 7 : whole * 7)))}-WE`, basis);
    }
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
      return date(isoYear(anchor.year + whole), basis);
    case 'decade':
      return Math.abs(whole) === 1 && core.from === 'reference' && count === -1
        ? date(isoYear(anchor.year - 10), basis)
        : date(isoYear(anchor.year + whole * 10), basis);
    case 'century':
      return date(twoDigits(Math.floor(anchor.year / 100) + whole), basis);
    case 'millennium':
      return date(String(Math.floor(anchor.year / 1000) + whole), basis);
  }
}

/** What stands for a point in time whose anchor is unknown. */
function openValue(unit: string): string {
  if (unit === 'year' || unit === 'decade' || unit === 'century' || unit === 'millennium') return 'XXXX';
  if (unit === 'month') return 'XXXX-XX';
  if (unit === 'week') return 'XXXX-WXX';
  if (unit === 'quarter') return 'XXXX-QX';
  return 'XXXX-XX-XX';
}

/** A period without a number: the one that the text gives figures for, or the current one. */
function resolvePeriod(core: Extract<Core, { is: 'period' }>, reference: Day | null, focus: Focus): Resolution {
  const { unit, years } = core;
  const quarter = focus.quarter;
  if (unit === null || unit === 'quarter') {
    const stated = years > 1000;
    if (quarter !== null) return date(`${isoYear(stated ? years : quarter.year + years)}-Q${quarter.number}`, 'context');
    if (unit === null) {
      if (stated) return date(isoYear(years), 'stated');
      return reference === null ? date('XXXX', 'stated') : date(isoYear(reference.year + years), 'reference');
    }
    if (reference === null) return date('XXXX-QX', 'stated');
    const over = addMonths(reference, -3);
    return date(`${isoYear(over.year)}-Q${Math.ceil(over.month / 3)}`, 'reference');
  }
  if (unit === 'day' && focus.day !== null && focus.precision === 'day') return date(isoDay(focus.day), 'context');
  return resolveShift({ is: 'shift', unit, count: unit === 'weekend' ? -1 : 0, from: 'reference' }, reference, focus);
}

/** The focus after a date has been read. */
export function nextFocus(focus: Focus, core: Core, value: string): Focus {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (day !== null) return { ...focus, day: { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) }, precision: 'day' };
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
