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
