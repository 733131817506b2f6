import { minuteOf, zoneOf } from '../time/moments.js';

/** What belongs to no story is told in this device's zone, which is named beside it. */
const HERE = zoneOf(Intl.DateTimeFormat().resolvedOptions().timeZone);

export const momentHere = (instant: string): string => `${minuteOf(instant, HERE)} (${HERE.place})`;
