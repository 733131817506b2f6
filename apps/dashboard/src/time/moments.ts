/** Instants as a reader reads them, always in a named zone. Nothing here asks the clock. */

export interface Zone {
  /** IANA name, as the story has it. */
  readonly name: string;
  /** The name as people write it, such as Damascus. */
  readonly place: string;
}

/** The zone of a story; UTC where this browser does not know it. */
export function zoneOf(name: string): Zone {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return { name, place: name.split('/').at(-1)?.replaceAll('_', ' ') ?? name };
  } catch {
    return { name: 'UTC', place: 'UTC' };
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: Zone, kind: 'day' | 'minute' | 'short' | 'parts'): Intl.DateTimeFormat {
  const key = `${zone.name} ${kind}`;
  const found = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone.name, ...OPTIONS[kind] });
  formats.set(key, found);
  return found;
}

const OPTIONS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  minute: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  parts: {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    hourCycle: 'h23',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** 20 October 2025 */
export const dayOf = (instant: string | number, zone: Zone): string => format(zone, 'day').format(new Date(instant));

/** 20 Oct 2025 */
export const shortDayOf = (instant: string | number, zone: Zone): string =>
  format(zone, 'short').format(new Date(instant));

/** 20 Oct 2025, 23:59 */
export const minuteOf = (instant: string | number, zone: Zone): string =>
  format(zone, 'minute').format(new Date(instant));

/** 2025-10-20, as a field for a date takes it. */
export function isoDayOf(instant: string | number, zone: Zone): string {
  const parts = partsOf(instant, zone);
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** Whether it is the last second of a day in the zone: a date without a time means the end of that day. */
export function isDayEnd(instant: string, zone: Zone): boolean {
  const { hour, minute, second } = partsOf(instant, zone);
  return `${hour}:${minute}:${second}` === '23:59:59';
}

/** A moment that a date stands for reads as the date; any other with its time. */
export const momentOf = (instant: string, zone: Zone): string =>
  isDayEnd(instant, zone) ? shortDayOf(instant, zone) : minuteOf(instant, zone);

type PartName = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

function partsOf(instant: string | number, zone: Zone): Record<PartName, string> {
  const parts = format(zone, 'parts').formatToParts(new Date(instant));
  const of = (name: PartName): string => parts.find(({ type }) => type === name)?.value ?? '';
  return {
    year: of('year').padStart(4, '0'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
    second: of('second'),
  };
}

/** How far a zone is from UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: Zone): number {
  const { year, month, day, hour, minute, second } = partsOf(instant, zone);
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return local - Math.floor(instant / 1_000) * 1_000;
}

/** The instant of a wall clock such as 2025-10-20T18:30 in a zone; null for what is none. */
export function instantOf(local: string, zone: Zone): string | null {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return null;
  // Twice, because the offset itself may change between the guess and the instant.
  const guess = asUtc - offsetAt(asUtc, zone);
  return new Date(asUtc - offsetAt(guess, zone)).toISOString();
}

/** An instant as a field for date and time takes it: 2025-10-20T18:30. */
export function localOf(instant: string, zone: Zone): string {
  const { year, month, day, hour, minute } = partsOf(instant, zone);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/**
 * Whether a field for a date has been filled in: while a year is typed by keyboard, it says 0002, 0020 and 0202 on the
 * way to 2025.
 */
export const isWhole = (typed: string): boolean => /^[1-9]\d{3}-/.test(typed);

/** How a moment stands in an address: the end of a day as the date, which means just that. */
export const addressOf = (instant: string, zone: Zone): string =>
  isDayEnd(instant, zone) ? isoDayOf(instant, zone) : instant;

/** The instant that an `asOf` of an address means; null for what is none. */
export function instantOfAddress(asOf: string, zone: Zone): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return instantOf(`${asOf}T23:59:59.999`, zone);
  const at = Date.parse(asOf);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
