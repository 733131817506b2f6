import { IANAZone } from 'luxon';
import type { CalendarDate } from './calendar-date.js';
import { midnightOf } from './calendar-date.js';

const DAY = 86_400_000;

/** Whether the name is a time zone of the IANA database (`Europe/Oslo`, `UTC`). A bare offset (`+02:00`) is not. */
export const isTimeZone = (name: string): boolean => isNamed(name) && IANAZone.isValidZone(name);

/** Newer engines take offsets for zones. */
const isNamed = (name: string): boolean => /^[a-z]/i.test(name);

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. @throws RangeError for a name that is no zone */
export function offsetAt(milliseconds: number, timeZone: string): number {
  // The zone of most reports needs no calendar library, which writes the moment out and reads it back.
  if (timeZone === 'UTC') return 0;
  const zone = IANAZone.create(timeZone);
  if (!zone.isValid || !isNamed(timeZone)) {
    throw new RangeError(
      `${JSON.stringify(timeZone)} is no time zone of the IANA database; write one like Europe/Oslo.`,
    );
  }
  return Math.round(zone.offset(milliseconds) * 60_000);
}

/** What the zone's clocks show, as milliseconds since 1970 of a UTC clock that shows the same. */
export const wallClockAt = (milliseconds: number, timeZone: string): number =>
  milliseconds + offsetAt(milliseconds, timeZone);

/**
 * The moments at which the zone's clocks show a wall-clock time, earliest first: none where the clocks were put
 * forward over it, two where they were put back over it.
 */
export function momentsOf(wallClock: number, timeZone: string): number[] {
  const offsets = [wallClock - DAY, wallClock, wallClock + DAY].map((near) => offsetAt(near, timeZone));
  return [...new Set(offsets)]
    .map((offset) => wallClock - offset)
    .filter((moment) => wallClockAt(moment, timeZone) === wallClock);
}

/**
 * Where a wall-clock time begins: the moment after the last at which the zone's clocks show an earlier one. Periods
 * between such moments adjoin without gap or overlap also where clocks are put forward or back; a period that the
 * clocks were put forward over is empty.
 */
export function boundaryAt(wallClock: number, timeZone: string): number {
  const before = offsetAt(wallClock - DAY, timeZone);
  const after = offsetAt(wallClock + DAY, timeZone);
  const inNewTime = wallClock - after;
  if (offsetAt(inNewTime - 1, timeZone) === after) return inNewTime;
  const inOldTime = wallClock - before;
  if (offsetAt(inOldTime - 1, timeZone) === before) return inOldTime;
  return changeBetween(inNewTime - 1, inOldTime - 1, timeZone);
}

/** The first moment of a calendar day; of one that the zone left out of its calendar, that of the next. */
export const startOfDay = (date: CalendarDate, timeZone: string): number => boundaryAt(midnightOf(date), timeZone);

/** Bisects to the first moment after `low` that has the offset of `high`. */
function changeBetween(low: number, high: number, timeZone: string): number {
  const target = offsetAt(high, timeZone);
  let old = low;
  let changed = high;
  while (changed - old > 1) {
    const middle = Math.floor((old + changed) / 2);
    if (offsetAt(middle, timeZone) === target) changed = middle;
    else old = middle;
  }
  return changed;
}
