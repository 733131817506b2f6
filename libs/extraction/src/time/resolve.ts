import { boundsOf } from './bounds.js';
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  isDay,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  parseDay,
  twoDigits,
  weekdayOf,
} from './calendar.js';
import type { Core, Expression, Tense } from './expression.js';
import { anchorOf, clockReach, type Focus, yearOf } from './focus.js';
import type { DayPart } from './lexicon.js';
import {
  nearestOf,
  nearHoliday,
  nearYear,
  quarterYear,
  seasonYear,
  weekdayNear,
  weekdayOfText,
  yearsAround,
} from './nearest.js';
import { date, openValue, type Resolution, resolveShift } from './resolve-shift.js';

/** Sets an expression against the reference date (null if unknown) and what the text spoke of before. */
export function resolve(expression: Expression, reference: Day | null, focus: Focus, tense: Tense): Resolution {
  const base = resolveCore(expression, reference, focus, tense);
  if (base.type !== 'date') return base;
  const { clock, dayPart } = expression;
  if (clock === null && dayPart === null) return base;
  const day = base.value.length === 10 ? base.value : 'XXXX-XX-XX';
  return { type: 'time', value: `${day}T${timeOfDay(clock, dayPart)}`, basis: base.basis };
}

function timeOfDay(clock: Expression['clock'], dayPart: DayPart | null): string {
  if (clock === null) return dayPart ?? 'XX';
  return clock.minute === null ? twoDigits(clock.hour) : `${twoDigits(clock.hour)}:${twoDigits(clock.minute)}`;
}

function resolveCore(expression: Expression, reference: Day | null, focus: Focus, tense: Tense): Resolution {
  const { core } = expression;
  switch (core.is) {
    case 'day':
      return resolveDay(core, reference, focus, tense);
    case 'monthday': {
      if (reference === null) return date(`XXXX-XX-${twoDigits(core.day)}`, 'stated');
      const { year, month } = addMonths({ ...reference, day: 1 }, core.months);
      return resolveDay({ is: 'day', year, month, day: core.day }, reference, focus, tense);
    }
    case 'month': {
      const month = twoDigits(core.month);
      const year = yearOf(core.year, reference, focus);
      if (year !== null) return date(isoMonth(year, core.month), core.year === null ? 'reference' : 'stated');
      const base = anchorOf(core, reference, focus);
      if (base === null) return date(`XXXX-${month}`, 'stated');
      return date(isoMonth(nearYear(base, core.month, core.toward ?? null, tense), core.month), 'reference');
    }
    case 'year': {
      const year = yearOf(core.year, reference, focus);
      return date(year === null ? 'XXXX' : isoYear(year), typeof core.year === 'number' ? 'stated' : 'reference');
    }
    case 'quarter':
    case 'half':
      return resolveQuarter(core, reference, focus, tense);
    case 'season': {
      const base = anchorOf(core, reference, focus);
      const year =
        yearOf(core.year, reference, focus) ??
        (base === null ? null : seasonYear(base, core.season, core.toward ?? null, tense));
      return date(
        `${year === null ? 'XXXX' : isoYear(year)}-${core.season}`,
        typeof core.year === 'number' ? 'stated' : 'reference',
      );
    }
    case 'decade':
      return date(String(core.first).slice(0, 3), 'stated');
    case 'century':
      return date(twoDigits(core.first / 100), 'stated');
    case 'weekday':
      if (core.from === 'focus' && focus.day !== null && focus.precision === 'day')
        return date(isoDay(weekdayOfText(core, focus.day, reference, tense)), 'context');
      return reference === null
        ? date(`XXXX-WXX-${core.weekday}`, 'stated')
        : date(isoDay(weekdayNear(core, reference, tense)), 'reference');
    case 'holiday':
      return resolveHoliday(core, reference, focus, tense);
    case 'shift': {
      const counted = resolveShift(core, reference, focus, tense);
      const untold = tense !== 'future' && isFromUntold(core, counted, reference);
      if (core.length !== undefined && (untold || counted.value.startsWith('XXXX')))
        return { type: 'duration', value: core.length, basis: 'stated' };
      return untold ? date(openValue(core.unit), 'context') : counted;
    }
    case 'period':
      return resolvePeriod(core, reference, focus, tense, expression.start);
    case 'event':
      return core.value === null
        ? date(openValue(core.unit), 'context')
        : { type: 'duration', value: core.value, basis: 'context' };
    case 'week': {
      const base = resolveDay({ ...core, is: 'day' }, reference, focus, tense);
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
      const near = expression.start - focus.token <= clockReach;
      if (focus.day !== null && focus.precision === 'day' && near) return date(isoDay(focus.day), 'context');
      // Far from any day a time on the clock is of the one that the report is about; before a text has named any, of
      // the day on which it was written.
      if (isOnClock(expression) && !(near && focus.precision !== null)) {
        if (focus.lead !== null) return date(isoDay(focus.lead), 'context');
        if (reference !== null) return date(isoDay(reference), 'reference');
      }
      return date('XXXX-XX-XX', 'stated');
    }
  }
}

function resolveHoliday(
  core: Extract<Core, { is: 'holiday' }>,
  reference: Day | null,
  focus: Focus,
  tense: Tense,
): Resolution {
  const year = yearOf(core.year, reference, focus);
  if (year === null && reference === null) return date('XXXX-XX-XX', 'stated');
  const near = reference === null ? null : nearHoliday(core.on, reference, core.toward ?? null, tense);
  const day = year === null ? near : core.on(year);
  const basis = year === null ? 'reference' : 'stated';
  if (day === null || core.within === undefined) return date(day === null ? 'XXXX-XX-XX' : isoDay(day), basis);
  if (core.within === 'week') return date(isoWeek(day), basis);
  // A weekend that a holiday makes long is the one before a Monday and before a Tuesday.
  return date(`${isoWeek(weekdayOf(day) < 3 ? addDays(day, -3) : day)}-WE`, basis);
}

/** Whether a time of day is as good as one on the clock: "midday", "late afternoon", and not "the morning". */
const isOnClock = ({ clock, dayPart, portion }: Expression): boolean =>
  clock !== null || dayPart === 'MI' || (dayPart !== null && portion !== null);

function resolveQuarter(
  core: Extract<Core, { is: 'quarter' | 'half' }>,
  reference: Day | null,
  focus: Focus,
  tense: Tense,
): Resolution {
  const letter = core.is === 'quarter' ? 'Q' : 'H';
  const year = yearOf(core.year, reference, focus) ?? quarterYear(core, reference, tense);
  return date(
    `${year === null ? 'XXXX' : isoYear(year)}-${letter}${core.number}`,
    typeof core.year === 'number' ? 'stated' : 'reference',
  );
}

/** A day and month without a year: the nearest one that the tense allows, in doubt the one before. */
function resolveDay(core: Extract<Core, { is: 'day' }>, reference: Day | null, focus: Focus, tense: Tense): Resolution {
  const year = yearOf(core.year, reference, focus);
  const stated = typeof core.year === 'number';
  const monthDay = `${twoDigits(core.month)}-${twoDigits(core.day)}`;
  if (year !== null) {
    const day = { year, month: core.month, day: core.day };
    return date(isDay(day) ? isoDay(day) : isoMonth(year, core.month), stated ? 'stated' : 'reference');
  }
  if (reference === null) {
    return date(`XXXX-${monthDay}`, 'stated');
  }
  const candidates = yearsAround(reference)
    .map((candidate) => ({ year: candidate, month: core.month, day: core.day }))
    .filter(isDay);
  const best = nearestOf(candidates, (day) => daysBetween(reference, day), tense);
  return best === null ? date(`XXXX-${monthDay}`, 'stated') : date(isoDay(best), 'reference');
}

/** What had come to pass "later" or "the next day" cannot lie ahead: it was counted from what the text has not dated. */
function isFromUntold(core: Extract<Core, { is: 'shift' }>, { value }: Resolution, reference: Day | null): boolean {
  if (core.from !== 'focus' || core.count === null || core.count <= 0 || reference === null) return false;
  const { earliest } = boundsOf(value, null);
  return earliest !== null && earliest > isoDay(reference);
}

/** Whether a quarter begins after a day's own quarter began; no account can have been given of it. */
const isAhead = (quarter: { year: number; number: number }, day: Day): boolean =>
  quarter.year * 4 + quarter.number >= day.year * 4 + Math.ceil(day.month / 3);

/** The last quarter that was over on a day, or the same one so many years on or of the year given. */
function lastQuarter(day: Day, years: number): Resolution {
  const over = addMonths(day, -3);
  const year = years > 1000 ? years : over.year + years;
  return date(`${isoYear(year)}-Q${Math.ceil(over.month / 3)}`, 'reference');
}

/** "This quarter", unless accounts of another are told; "by the end of the quarter" of what is to come. */
function isUnderWay(core: Period, isTold: boolean, tense: Tense): boolean {
  if (core.current === true) return !isTold || tense === 'future';
  return core.current === undefined && core.unit === 'quarter' && core.years === 0 && !isTold && tense === 'future';
}

/** The quarter of the calendar of which the most lies in the three months that end so. */
function quarterEnding({ month, year, ahead }: NonNullable<Period['ends']>, reference: Day | null): Resolution {
  const passed = reference !== null && month <= reference.month;
  const near = (reference?.year ?? 0) + (passed ? 0 : -1) + (ahead && month !== reference?.month ? 1 : 0);
  const middle = addMonths({ year: year ?? near, month, day: 1 }, -1);
  return date(`${isoYear(middle.year)}-Q${Math.ceil(middle.month / 3)}`, year === null ? 'reference' : 'stated');
}
type Period = Extract<Core, { is: 'period' }>;

/** So few words after a year has been named "a year earlier" is counted from it. */
const yearReach = 25;
const isYearNear = ({ precision, token, quarter }: Focus, at: number): boolean =>
  precision === 'year' && at - token <= yearReach && (quarter === null || quarter.token < token);

/** A period without a number: the one that the text gives figures for, or the current one. */
function resolvePeriod(core: Period, reference: Day | null, focus: Focus, tense: Tense, at: number): Resolution {
  const { unit, years } = core;
  // "The quarter" is none of the halves that a text gives accounts of.
  const quarter = unit === 'quarter' && focus.quarter?.is === 'H' ? null : focus.quarter;
  if (core.ends !== undefined && quarter?.fiscal !== true && (core.ends.year !== null || reference !== null))
    return quarterEnding(core.ends, reference);
  if (quarter !== null && core.beside !== undefined && core.beside !== 0) {
    const { year, month } = addMonths({ year: quarter.year, month: quarter.number * 3, day: 1 }, core.beside * 3);
    return date(`${isoYear(year)}-Q${month / 3}`, 'context');
  }
  if (isUnderWay(core, quarter !== null, tense))
    return resolveShift({ is: 'shift', unit: unit ?? 'quarter', count: 0, from: 'reference' }, reference, focus, tense);
  if (core.told === true && isYearNear(focus, at)) return date(isoYear((focus.day?.year ?? 0) + years), 'context');
  if (unit === null || unit === 'quarter') {
    const stated = years > 1000;
    if (unit === 'quarter' && reference !== null && (quarter === null || isAhead(quarter, reference)))
      return lastQuarter(reference, years);
    if (quarter !== null)
      return date(`${isoYear(stated ? years : quarter.year + years)}-${quarter.is}${quarter.number}`, 'context');
    if (unit === null) {
      if (stated) return date(isoYear(years), 'stated');
      return reference === null ? date('XXXX', 'stated') : date(isoYear(reference.year + years), 'reference');
    }
    return date('XXXX-QX', 'stated');
  }
  if (unit === 'day' && focus.day !== null && focus.precision === 'day') return date(isoDay(focus.day), 'context');
  const direction = unit === 'weekend' && tense === null ? 'past' : tense;
  return resolveShift({ is: 'shift', unit, count: 0, from: 'reference' }, reference, focus, direction);
}
