import { addDays, addMonths, type Day, daysInMonth, isoDay, mondayOf, parseDay } from './calendar.js';
import type { Portion } from './lexicon.js';

/** First and last moment that a value can mean, as local ISO dates, or date-times for a time of day; null if open. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const open: Bounds = { earliest: null, latest: null };
const days = (first: Day, last: Day): Bounds => ({ earliest: isoDay(first), latest: isoDay(last) });

/** Hours of the parts of a day; those of the night run into the next day. */
const parts: Readonly<Record<string, readonly [string, string]>> = {
  MO: ['00:00', '11:59'],
  MI: ['11:00', '13:59'],
  AF: ['12:00', '17:59'],
  EV: ['17:00', '23:59'],
  NI: ['18:00', '05:59'],
};

const seasons: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The calendar bounds of a TIMEX3 date or time value; those of a portion ("early", "mid", "late") are its third. */
export function boundsOf(value: string, portion: Portion | null): Bounds {
  const whole = wholeBounds(value);
  if (portion === null || whole.earliest === null || whole.latest === null) return whole;
  const moment = /^(\d{4}-\d{2}-\d{2})TMO$/.exec(value);
  if (moment !== null)
    return portion === 'START' ? { earliest: `${moment[1] ?? ''}T00:00`, latest: `${moment[1] ?? ''}T06:59` } : whole;
  return portionOf(value, whole, portion);
}

/** "early", "mid" and "late" mean a third: ten days of a month, four months of a year. */
function portionOf(value: string, whole: Bounds, portion: Portion): Bounds {
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month !== null) {
    const year = Number(month[1]);
    const number = Number(month[2]);
    const at = (day: number): Day => ({ year, month: number, day });
    if (portion === 'START') return days(at(1), at(10));
    return portion === 'MID' ? days(at(10), at(20)) : days(at(20), at(daysInMonth(year, number)));
  }
  const year = /^\d{4}$/.test(value) ? Number(value) : null;
  if (year !== null) {
    if (portion === 'START') return days({ year, month: 1, day: 1 }, { year, month: 4, day: 30 });
    if (portion === 'MID') return days({ year, month: 5, day: 1 }, { year, month: 8, day: 31 });
    return days({ year, month: 9, day: 1 }, { year, month: 12, day: 31 });
  }
  const decade = /^(\d{3})$/.exec(value);
  if (decade === null) return whole;
  const first = Number(decade[1]) * 10;
  const [from, to] = portion === 'START' ? [0, 3] : portion === 'MID' ? [3, 6] : [6, 9];
  return days({ year: first + from, month: 1, day: 1 }, { year: first + to, month: 12, day: 31 });
}

function wholeBounds(value: string): Bounds {
  const day = parseDay(value);
  if (day !== null) return value.length === 10 ? days(day, day) : timeBounds(value, day);
  let match = /^(\d{4})-(\d{2})$/.exec(value);
  if (match !== null) return monthsFrom(Number(match[1]), Number(match[2]), 1);
  match = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (match !== null) {
    const monday = mondayOf(Number(match[1]), Number(match[2]));
    return match[3] === undefined ? days(monday, addDays(monday, 6)) : days(addDays(monday, 5), addDays(monday, 6));
  }
  match = /^(\d{4})-([QH])([1-4])$/.exec(value);
  if (match !== null) {
    const length = match[2] === 'Q' ? 3 : 6;
    return monthsFrom(Number(match[1]), (Number(match[3]) - 1) * length + 1, length);
  }
  match = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (match !== null) return seasonBounds(Number(match[1]), match[2] ?? 'SU');
  if (!/^\d{2,4}$/.test(value)) return open;
  const first = Number(value.padEnd(4, '0'));
  const last = Number(value.padEnd(4, '9'));
  return days({ year: first, month: 1, day: 1 }, { year: last, month: 12, day: 31 });
}

function timeBounds(value: string, day: Day): Bounds {
  const clock = /T(\d{2})(?::(\d{2}))?/.exec(value);
  const iso = isoDay(day);
  if (clock !== null) {
    const hour = clock[1] === '24' ? '23' : (clock[1] ?? '00');
    const minute = clock[2];
    return { earliest: `${iso}T${hour}:${minute ?? '00'}`, latest: `${iso}T${hour}:${minute ?? '59'}` };
  }
  const part = parts[value.slice(11)];
  if (part === undefined) return days(day, day);
  const end = part[1] < part[0] ? isoDay(addDays(day, 1)) : iso;
  return { earliest: `${iso}T${part[0]}`, latest: `${end}T${part[1]}` };
}

function monthsFrom(year: number, month: number, count: number): Bounds {
  if (month < 1 || month > 12) return open;
  const first = { year, month, day: 1 };
  return days(first, addDays(addMonths(first, count), -1));
}

/** Meteorological seasons of the northern hemisphere, widened by the three weeks by which the astronomical ones lag. */
function seasonBounds(year: number, season: string): Bounds {
  const first = { year, month: seasons[season] ?? 6, day: 1 };
  const start = season === 'WI' ? addMonths(first, -12) : first;
  const end = addDays(addMonths(first, 3), 20);
  return days(start, end);
}

const edtfSeasons: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };

/** The Extended Date/Time Format (ISO 8601-2) string of a TIMEX3 date or time value; null if it has none. */
export function edtfOf(value: string, bounds: Bounds, approximate: boolean): string | null {
  const exact = exactEdtf(value, bounds);
  if (exact === null || !approximate || value.includes('T')) return exact;
  return exact.includes('T') || exact.includes('/') ? exact : `${exact}~`;
}

function exactEdtf(value: string, bounds: Bounds): string | null {
  if (/^\d{4}$/.test(value) || /^(?:\d{4}|XXXX)-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?$/.test(value)) return value;
  if (/^\d{2,3}$/.test(value)) return value.padEnd(4, 'X');
  const clock = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(value);
  if (clock !== null) return `${value}:00`;
  const day = /^((?:\d{4}|XXXX)-(?:\d{2}|XX)-(?:\d{2}|XX))T/.exec(value);
  if (day !== null) return day[1] ?? null;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter !== null) return `${quarter[1] ?? ''}-${32 + Number(quarter[2])}`;
  const half = /^(\d{4})-H([12])$/.exec(value);
  if (half !== null) return `${half[1] ?? ''}-${39 + Number(half[2])}`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season !== null) return `${season[1] ?? ''}-${edtfSeasons[season[2] ?? ''] ?? ''}`;
  return bounds.earliest !== null && bounds.latest !== null
    ? `${bounds.earliest.slice(0, 10)}/${bounds.latest.slice(0, 10)}`
    : null;
}
