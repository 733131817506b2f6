import { parseEdtf, rangeOfTimex, timeRange, type ClaimValue, type TimeRange } from '#story';
import type { DateMention } from '../time/index.js';

/** Words of a date that name a day, month, season or year, or count from the day of writing. */
const calendar =
  /\d{4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b|day\b|\b(?:week|month|year|decade|century|quarter|spring|summer|autumn|fall|winter|tonight|christmas|easter)\b|\d(?:st|nd|rd|th)\b|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/i;

/** Whether the mention names a place in the calendar, rather than a time of day or a length of time alone. */
export const namesDay = (date: DateMention): boolean =>
  (date.type === 'date' || date.type === 'time') &&
  (calendar.test(date.text) || (date.offset !== null && date.precision === 'day')) &&
  !/_REF$/.test(date.value) &&
  date.precision !== 'none';

/** Ranges worked out before: a zone's clock is slow to ask, and reports repeat their dates. */
const known = new Map<string, TimeRange | null>();
const mostKnown = 4000;

/** The bounds of a mention in the zone; `null` where it has none and no open year either. */
export function rangeOf(date: DateMention, zone: string): TimeRange | null {
  const key = `${date.earliest ?? ''}|${date.latest ?? ''}|${date.value}|${zone}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const range = readRange(date, zone);
  known.set(key, range);
  return range;
}

function readRange(date: DateMention, zone: string): TimeRange | null {
  try {
    if (date.earliest !== null && date.latest !== null) {
      const { earliest } = parseEdtf(firstDay(date, date.earliest), zone);
      const latest = parseEdtf(date.latest.slice(0, 10), zone).latest;
      return timeRange({ earliest, latest }, zone);
    }
    return /^XXXX-(?:\d\d|SP|SU|FA|WI)/.test(date.value) ? rangeOfTimex(date.value.slice(0, 10), zone) : null;
  } catch {
    return null;
  }
}

/** A week begins on Sunday for half of those who write English. */
function firstDay({ precision }: DateMention, earliest: string): string {
  const day = new Date(`${earliest.slice(0, 10)}T00:00:00Z`);
  if (precision === 'week' && day.getUTCDay() === 1) day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

const precisions: Readonly<Record<string, Extract<ClaimValue, { type: 'date' }>['precision']>> = {
  century: 'century',
  decade: 'decade',
  year: 'year',
  half: 'season',
  season: 'season',
  quarter: 'season',
  month: 'month',
  week: 'week',
  day: 'day',
  part: 'day',
  hour: 'day',
  minute: 'day',
};

export const dateValueOf = (date: DateMention, range: TimeRange): ClaimValue => ({
  type: 'date',
  range,
  precision: precisions[date.precision] ?? 'day',
});

/** The time of day that a mention gives, in minutes after midnight; `null` where it gives none. */
export function timeValueOf(date: DateMention): Extract<ClaimValue, { type: 'time' }> | null {
  if (date.type !== 'time') return null;
  // Of a time whose day is left open, the value alone gives the minute.
  const from = minuteOf(date.earliest ?? date.value);
  const to = minuteOf(date.latest ?? date.value);
  if (from === null || to === null || (from === 0 && to >= 1439)) return null;
  return { type: 'time', fromMinute: from, toMinute: to };
}

function minuteOf(local: string | null): number | null {
  const match = local === null ? null : /T(\d{2}):(\d{2})/.exec(local);
  if (match === null) return null;
  const minute = Number(match[1]) * 60 + Number(match[2]);
  return minute <= 1439 ? minute : null;
}
