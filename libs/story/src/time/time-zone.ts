import { IANAZone } from 'luxon';
import type { CalendarDate } from './calendar-date.js';
import { daysLater, midnightOf } from './calendar-date.js';

const DAY = 86_400_000;

/** Whether the name is a time zone of the IANA database (`Europe/Oslo`, `UTC`). A bare offset (`+02:00`) is not. */
export const isTimeZone = (name: string): boolean => isNamed(name) && IANAZone.isValidZone(name);

/** Newer engines take offsets for zones. */
const isNamed = (name: string): boolean => /^[a-z]/i.test(name);

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. @throws RangeError for a name that is no zone */
export function offsetAt(milliseconds: number, timeZone: string): number {
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
    .filter((moment) => wallClockAt(moment, timeZone) === wallClock)
    .sort((a, b) => a - b);
}

/**
 * The first moment of a calendar day: the one after the last at which the clocks show an earlier date. So days adjoin
 * without gap or overlap also where clocks are put forward over midnight or back over it; a day that a zone left out
 * of its calendar starts where the next one does.
 */
export function startOfDay(date: CalendarDate, timeZone: string): number {
  const midnight = midnightOf(date);
  const before = offsetAt(midnight - DAY, timeZone);
  const after = offsetAt(midnight + DAY, timeZone);
  const inNewTime = midnight - after;
  if (offsetAt(inNewTime - 1, timeZone) === after) return inNewTime;
  const inOldTime = midnight - before;
  if (offsetAt(inOldTime - 1, timeZone) === before) return inOldTime;
  return changeBetween(inNewTime - 1, inOldTime - 1, timeZone);
}

/** The first moment of the day after. */
export const endOfDay = (date: CalendarDate, timeZone: string): number => startOfDay(daysLater(date, 1), timeZone);

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
