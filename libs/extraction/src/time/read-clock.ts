import { itemAt } from '../document/item-at.js';
import { readBelowHundred } from '../quantity/cardinal.js';
import type { Tokens } from '../sentences/index.js';
import type { Clock, Reading } from './expression.js';
import { type DayPart, lexeme } from './lexicon.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');

const zones: ReadonlySet<string> = new Set(
  'gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet ist jst local eastern central pacific'.split(
    ' ',
  ),
);

/** A time of day on the clock: "3 a.m.", "10:35 p.m. EST", "noon", "three o'clock", "four in the morning", "1830 GMT". */
export function readClock(t: Tokens, at: number, limit: number): Reading | null {
  const first = word(t, at, limit);
  if (first === 'noon' || first === 'midnight') {
    return {
      core: { is: 'clock' },
      clock: { hour: first === 'noon' ? 12 : 0, minute: 0 },
      next: skipZone(t, at + 1, limit),
    };
  }
  const time = readHour(t, at, limit);
  if (time === null) return null;
  return { core: { is: 'clock' }, clock: time.clock, next: skipZone(t, time.next, limit) };
}

function skipZone(t: Tokens, at: number, limit: number): number {
  const zone = word(t, at, limit);
  if (!zones.has(zone)) return at;
  const behind = word(t, at + 1, limit) === 'time';
  if (!behind && zone !== 'local' && t.text.charCodeAt(t.start[at] ?? 0) > 96) return at;
  return behind ? at + 2 : at + 1;
}

function readHour(t: Tokens, at: number, limit: number): { clock: Clock; next: number } | null {
  const stated = readStatedHour(t, at, limit);
  if (stated === null) return null;
  const { hour, minute, next, certain } = stated;
  const half = halfAt(t, next, limit) ?? halfOfRange(t, at, next, limit);
  if (half !== null && hour <= 12)
    return { clock: { hour: (hour % 12) + half.hours, minute: minute ?? 0 }, next: half.next };
  const part = readPartAfter(t, next, limit);
  if (part !== null && hour <= 12)
    return { clock: { hour: inPart(hour, part.part), minute: minute ?? 0 }, next: part.next };
  if (word(t, next, limit) === "o'clock") {
    const behind = readPartAfter(t, next + 1, limit);
    return {
      clock: { hour: behind === null ? hour : inPart(hour, behind.part), minute: 0 },
      next: behind?.next ?? next + 1,
    };
  }
  if (isInHours(t, at, next, limit)) return { clock: { hour, minute }, next: next + 1 };
  const near = hour <= 12 ? nearPart(t, at, next, limit, minute !== null) : null;
  if (near !== null) return { clock: { hour: inPart(hour, near), minute: minute ?? 0 }, next };
  if (!certain && !zones.has(word(t, next, limit))) return null;
  if (!certain && minute === null) return null;
  return { clock: { hour, minute }, next };
}

/** "at 2030 hours", which "for 2030 hours" is not. */
const isInHours = (t: Tokens, at: number, next: number, limit: number): boolean =>
  next === at + 1 &&
  /^\d{4}$/.test(t.word[at] ?? '') &&
  (word(t, next, limit) === 'hrs' ||
    (word(t, next, limit) === 'hours' &&
      word(t, next + 1, limit) !== 'of' &&
      at > (t.first[at] ?? 0) &&
      beforeHours.has(itemAt(t.word, at - 1) ?? '')));
const beforeHours: ReadonlySet<string> = new Set(['at', 'until', 'till', 'since', 'from', 'by']);

/** The hour and minute as figures or words; certain if they can be nothing but a time of day. */
function readStatedHour(
  t: Tokens,
  at: number,
  limit: number,
): { hour: number; minute: number | null; next: number; certain: boolean } | null {
  if (at >= limit) return null;
  const first = word(t, at, limit);
  const past = readPast(t, at, limit);
  if (past !== null) return past;
  if (t.figure[at] === true) {
    const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?$/.exec(first) ?? /^(\d{2})(\d{2})$/.exec(first);
    if (match === null) return null;
    const hour = Number(match[1]);
    const minute = match[2] === undefined ? null : Number(match[2]);
    if (hour > 24 || (minute !== null && minute > 59)) return null;
    const before = at > (t.first[at] ?? 0) ? (itemAt(t.word, at - 1) ?? '') : '';
    const certain = first.includes(':') && first.length <= 5 && beforeClock.has(before);
    return { hour, minute, next: at + 1, certain };
  }
  const words = readBelowHundred(t, at, limit);
  if (words === null || words.value > 12) return null;
  const minutes = readBelowHundred(t, words.next, limit);
  const told = (next: number): boolean =>
    halfOfDay(word(t, next, limit)) !== null || zones.has(word(t, next, limit)) || word(t, next, limit) === 'tonight';
  if (minutes !== null && minutes.value >= 10 && minutes.value < 60 && told(minutes.next)) {
    return { hour: words.value, minute: minutes.value, next: minutes.next, certain: false };
  }
  return { hour: words.value, minute: null, next: words.next, certain: false };
}

/**
 * The part of the day behind an hour: "at 7 this morning", "by 8 tonight", "at 11.20 on Saturday night". Without minutes
 * "the toll stood at 11 on Saturday night" would be such an hour.
 */
function nearPart(t: Tokens, at: number, next: number, limit: number, minutes: boolean): DayPart | null {
  if (at <= (t.first[at] ?? 0) || !beforeClock.has(itemAt(t.word, at - 1) ?? '')) return null;
  const pointer = word(t, next, limit);
  if (pointer === 'tonight') return 'NI';
  const day = pointer === 'on' && minutes ? word(t, next + 1, limit) : pointer;
  const isDay =
    day === 'this' ||
    day === 'last' ||
    (minutes && (day === 'that' || day === 'yesterday')) ||
    lexeme(day)?.weekday !== undefined;
  return isDay ? (lexeme(word(t, day === pointer ? next + 1 : next + 2, limit))?.dayPart ?? null) : null;
}

const beforeClock: ReadonlySet<string> = new Set(
  'at by around about until till from to and before after since between'.split(' '),
);

/** "half past three", "quarter to six", "ten minutes to three", "twenty past nine". */
function readPast(
  t: Tokens,
  at: number,
  limit: number,
): { hour: number; minute: number; next: number; certain: boolean } | null {
  const share = readShare(t, at, limit);
  const side = share === null ? '' : word(t, share.next, limit);
  if (share === null || !(side === 'past' || (side === 'to' && share.before))) return null;
  const from = share.next + 1;
  const spoken = word(t, from, limit) === 'noon' ? { value: 12, next: from + 1 } : readBelowHundred(t, from, limit);
  const hour = t.figure[from] === true ? { value: Number(word(t, from, limit)), next: from + 1 } : spoken;
  if (hour === null || !(hour.value >= 1 && hour.value <= 12)) return null;
  // "ten minutes to three days": a length, and no time of day.
  if (lexeme(word(t, hour.next, limit))?.unit !== undefined || word(t, hour.next, limit) === '-') return null;
  return side === 'to'
    ? { hour: hour.value === 1 ? 12 : hour.value - 1, minute: 60 - share.minutes, next: hour.next, certain: true }
    : { hour: hour.value, minute: share.minutes, next: hour.next, certain: true };
}

/** The minutes before "past" or "to", and whether they can be counted down to the hour: not "half" or a bare number. */
function readShare(t: Tokens, at: number, limit: number): { minutes: number; before: boolean; next: number } | null {
  const first = word(t, at, limit);
  if (first === 'half') return { minutes: 30, before: false, next: word(t, at + 1, limit) === '-' ? at + 2 : at + 1 };
  if (first === 'quarter') return { minutes: 15, before: true, next: at + 1 };
  const number = t.figure[at] === true ? { value: Number(first), next: at + 1 } : readBelowHundred(t, at, limit);
  if (number === null || !(number.value > 0 && number.value < 60)) return null;
  const unit = word(t, number.next, limit);
  if (unit === 'minutes') return { minutes: number.value, before: true, next: number.next + 1 };
  return number.value % 5 === 0 ? { minutes: number.value, before: false, next: number.next } : null;
}

/** "a.m.", "pm", and the "P-M" of scripts for the radio: the hours to add, and the token behind. */
function halfAt(t: Tokens, at: number, limit: number): { hours: number; next: number } | null {
  const first = word(t, at, limit);
  const spelled = word(t, at + 1, limit) === '-' && word(t, at + 2, limit) === 'm' && t.end[at] === t.start[at + 1];
  const hours = halfOfDay(spelled ? `${first}.m.` : first);
  return hours === null ? null : { hours, next: spelled ? at + 3 : at + 1 };
}

/** The half of the day that the end of a range tells: the "10" of "from 10 to 11 a.m.", "between 10 and 11 a.m.". */
function halfOfRange(t: Tokens, at: number, next: number, limit: number): { hours: number; next: number } | null {
  const opener = itemAt(t.word, at - 1) ?? '';
  const joint = word(t, next, limit);
  const joins = opener === 'from' ? joint === 'to' || joint === 'until' : opener === 'between' && joint === 'and';
  if (!joins || t.figure[next + 1] !== true || !/^\d{1,2}(?::\d\d)?$/.test(word(t, next + 1, limit))) return null;
  const half = halfAt(t, next + 2, limit);
  return half === null ? null : { hours: half.hours, next };
}

const halfOfDay = (mark: string): number | null =>
  mark === 'a.m.' || mark === 'am' || mark === 'a.m'
    ? 0
    : mark === 'p.m.' || mark === 'pm' || mark === 'p.m'
      ? 12
      : null;

/** "in the morning", "at night". */
export function readPartAfter(t: Tokens, at: number, limit: number): { part: DayPart; next: number } | null {
  const first = word(t, at, limit);
  if (first === 'in' && word(t, at + 1, limit) === 'the') {
    const part = lexeme(word(t, at + 2, limit))?.dayPart;
    return part === undefined ? null : { part, next: at + 3 };
  }
  return first === 'at' && word(t, at + 1, limit) === 'night' ? { part: 'NI', next: at + 2 } : null;
}

/** The hour of 24 that an hour of 12 is in a part of the day. */
export function inPart(hour: number, part: DayPart): number {
  if (part === 'MO') return hour % 12;
  if (part === 'NI' && (hour < 5 || hour === 12)) return hour % 12;
  return (hour % 12) + 12;
}
