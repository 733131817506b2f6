import { itemAt } from '../document/item-at.js';
import type { Tokens } from '../sentences/index.js';
import type { Clock, Core, Reading } from './expression.js';
import { type DayPart, type Lexeme, lexeme } from './lexicon.js';
import { readDayFirst, readDayNumber, readMonth, readYearAfter } from './read-calendar.js';
import { opensClause } from './clause.js';
import { tenseAround } from './tense.js';
import { inPart, readClock, readPartAfter } from './read-clock.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');

/** "Friday", "Friday night", "Friday, Oct. 23", "Tuesday nights", "Friday last week". */
export function readWeekday(t: Tokens, at: number, limit: number, entry: Lexeme): Reading | null {
  const weekday = entry.weekday ?? 1;
  const capital = t.text.charCodeAt(t.start[at] ?? 0) < 97;
  if (!capital) return null;
  let next = at + 1;
  if (entry.doubtful === true) {
    if (word(t, next, limit) !== '.' || next + 1 >= limit || itemAt(t.word, at - 1) === 'the') return null;
    next += 1;
  }
  if (isTitle(t, at, limit) || isNamedDay(t, at)) return null;
  const date = readAttachedDate(t, next, limit);
  if (date !== null) return withClockPart(t, limit, date);
  const counted = word(t, next, limit) === 'the' && t.figure[next + 1] === true;
  const numbered = counted ? readDayNumber(t, next + 1, limit) : null;
  if (numbered?.ordinal === true && entry.plural !== true && !opensMonth(t, numbered.next, limit))
    return { core: { is: 'weekday', weekday, toward: null, day: numbered.value }, next: numbered.next };
  const part = lexeme(word(t, next, limit));
  if (part?.dayPart !== undefined) {
    if (entry.plural === true || part.plural === true) {
      return { core: { is: 'set', value: `XXXX-WXX-${weekday}T${part.dayPart}` }, next: next + 1 };
    }
    return { core: { is: 'weekday', weekday, toward: null }, dayPart: part.dayPart, next: next + 1 };
  }
  if (entry.plural === true) return { core: { is: 'set', value: `XXXX-WXX-${weekday}` }, next };
  const shared = sharedPart(t, next, limit);
  if (shared !== null) return { core: { is: 'set', value: `XXXX-WXX-${weekday}T${shared}` }, next };
  const early = lexeme(word(t, next, limit))?.portion;
  const later = early === undefined ? undefined : lexeme(word(t, next + 1, limit))?.dayPart;
  if (later !== undefined) return { core: { is: 'weekday', weekday, toward: null }, dayPart: later, next: next + 2 };
  const of = word(t, next, limit) === 'of' ? next + 1 : next;
  const weeks = lexeme(word(t, of + 1, limit))?.unit === 'week' ? weekShift(word(t, of, limit)) : null;
  // "a film on Monday of last week's fair": the week is that of the fair.
  const owned = of > next && word(t, of + 2, limit) === "'s";
  if (weeks !== null && !owned) return { core: { is: 'weekday', weekday, toward: null, weeks }, next: of + 2 };
  return withClockPart(t, limit, { core: { is: 'weekday', weekday, toward: null }, next });
}

const opensMonth = (t: Tokens, at: number, limit: number): boolean =>
  lexeme(word(t, at, limit))?.month !== undefined || word(t, at, limit) === 'of';

/** What newspapers are called after the day on which they come out. */
const newspapers: ReadonlySet<string> = new Set(
  'times mail telegraph mirror post express herald independent tribune star sun world people'.split(' '),
);

const isCapital = (t: Tokens, at: number): boolean => {
  const code = t.text.charCodeAt(t.start[at] ?? 0);
  return code >= 65 && code <= 90;
};

/** Whether a weekday is part of the name of a newspaper or a programme: "The Sunday Times", "Monday Night Live". */
function isTitle(t: Tokens, at: number, limit: number): boolean {
  if (at + 1 >= limit || !isCapital(t, at + 1)) return false;
  if (newspapers.has(word(t, at + 1, limit))) return true;
  return lexeme(word(t, at + 1, limit))?.dayPart !== undefined && at + 2 < limit && isNameAhead(t, at + 2);
}

/** Days that a word before them makes one of their own: "Bloody Sunday", "Super Tuesday". */
const isNamedDay = (t: Tokens, at: number): boolean =>
  at > (t.first[at] ?? 0) && isCapital(t, at - 1) && namedDays.has(itemAt(t.word, at - 1) ?? '');
const namedDays: ReadonlySet<string> = new Set('black bloody super fat cyber holy shrove maundy patch'.split(' '));

/** Whether a capital here is a name's, and not that of a small word in a headline. */
const isNameAhead = (t: Tokens, at: number): boolean => isCapital(t, at) && !smallWords.has(t.word[at] ?? '');
const smallWords: ReadonlySet<string> = new Set(
  'in on at of after before near from over by as for with to and during amid'.split(' '),
);

const weekShift = (direction: string): number | null =>
  direction === 'last' ? -1 : direction === 'this' ? 0 : direction === 'next' ? 1 : null;

/** The part of the day that recurs, said once for two weekdays: the "nights" of "Monday and Tuesday nights". */
function sharedPart(t: Tokens, at: number, limit: number): DayPart | null {
  const joint = word(t, at, limit);
  if (joint !== 'and' && joint !== 'or' && joint !== 'through') return null;
  if (lexeme(word(t, at + 1, limit))?.weekday === undefined) return null;
  const part = lexeme(word(t, at + 2, limit));
  return part?.plural === true ? (part.dayPart ?? null) : null;
}

/** The calendar date that may follow a weekday: ", Oct. 23", " 23 October", ", the 23rd of October". */
export function readAttachedDate(t: Tokens, at: number, limit: number): Reading | null {
  let next = word(t, at, limit) === ',' ? at + 1 : at;
  if (word(t, next, limit) === 'the') next += 1;
  const entry = lexeme(word(t, next, limit));
  const date = entry?.month !== undefined ? readMonth(t, next, limit) : readDayFirst(t, next, limit);
  return date?.core.is === 'day' ? date : null;
}

/** "today", "yesterday morning", "tomorrow night", "now". */
export function readDeictic(t: Tokens, at: number, limit: number, entry: Lexeme): Reading | null {
  if (typeof entry.deictic === 'string' && word(t, at + 1, limit) === '-' && t.end[at] === t.start[at + 1]) return null;
  if (itemAt(t.word, at - 1) === 'as' && word(t, at + 1, limit) === 'as') return null;
  // "most recently" tells the last of several, as "the most recent" does.
  if (itemAt(t.word, at - 1) === 'most') return null;
  if (entry.deictic === 'FUTURE_REF' && (itemAt(t.word, at - 1) === 'as' || tenseAround(t, at, at + 1) !== 'future'))
    return null;
  if (typeof entry.deictic === 'string') return { core: { is: 'named', value: entry.deictic }, next: at + 1 };
  if (word(t, at, limit) === 'today' && isNoDay(t, at, limit)) return null;
  const overnight = word(t, at, limit) === 'overnight';
  const core = { is: 'shift', unit: 'day', count: entry.deictic ?? 0, from: 'reference', overnight } as const;
  if (entry.dayPart !== undefined) return { core, dayPart: entry.dayPart, next: at + 1 };
  const part = lexeme(word(t, at + 1, limit))?.dayPart;
  if (part !== undefined) return { core, dayPart: part, next: at + 2 };
  return withClockPart(t, limit, { core, next: at + 1 });
}

/** "today's world", which is that of these times, and the name of a paper: "USA Today". */
function isNoDay(t: Tokens, at: number, limit: number): boolean {
  if (word(t, at + 1, limit) === "'s" && ofTheseTimes.has(word(t, at + 2, limit))) return true;
  return at > (t.first[at] ?? 0) && isCapital(t, at) && isCapital(t, at - 1);
}
const ofTheseTimes: ReadonlySet<string> = new Set(
  'world society youth generation children standards technology culture economy market women men consumers'.split(' '),
);

/** "the winter of 2019", "summer 2020", "the summer"; a season without a year needs "the" or a preposition. */
export function readSeason(t: Tokens, at: number, limit: number, entry: Lexeme, definite: boolean): Reading | null {
  const season = entry.season ?? 'SU';
  if (entry.plural === true || (isCapital(t, at) && at + 1 < limit && isNameAhead(t, at + 1))) return null;
  const year = readYearAfter(t, at + 1, limit);
  if (year.year !== null) return { core: { is: 'season', season, year: year.year }, next: year.next };
  const before = at > (t.first[at] ?? 0) ? (itemAt(t.word, at - 1) ?? '') : '';
  const plain = season !== 'FA' && season !== 'SP';
  const seasonal =
    plain || word(t, at, limit) === 'autumn'
      ? ['in', 'by', 'until', 'since', 'during', 'early', 'late', '-'].includes(before)
      : before === '-' || (season === 'SP' && (before === 'early' || before === 'late'));
  if (!definite && !seasonal) return null;
  if (definite && (season === 'FA' || season === 'SP') && word(t, at + 1, limit) === 'of') return null;
  return { core: { is: 'season', season, year: null }, next: at + 1 };
}

/** "the morning", "morning of Oct. 5", "mid-afternoon yesterday"; a part of the day alone needs "the". */
export function readDayPart(t: Tokens, at: number, limit: number, entry: Lexeme, definite: boolean): Reading | null {
  const dayPart = entry.dayPart ?? 'MO';
  if (entry.plural === true || (definite && isNamed(t, at))) return null;
  if (definite && opensClause(t, at + 1, limit))
    return { core: { is: 'event', unit: 'day', count: 0, value: null }, dayPart, next: at + 1 };
  if (definite && word(t, at + 1, limit) === 'before' && word(t, at + 2, limit) === 'last')
    return { core: { is: 'shift', unit: 'day', count: -2, from: 'reference' }, dayPart, next: at + 3 };
  const beside = definite ? nextDayShift(t, at + 1, limit) : null;
  if (beside !== null)
    return { core: { is: 'shift', unit: 'day', count: beside, from: 'focus' }, dayPart, next: at + 2 };
  const first = word(t, at, limit);
  const plain = { core: { is: 'clock' }, dayPart, next: at + 1 } as const;
  const isMiddle = first.startsWith('mid') && dayPart !== 'MI';
  const attached = withDayAfter(t, at + 1, limit, isMiddle ? { ...plain, portion: 'MID' } : plain);
  if (attached.core.is !== 'clock') return attached;
  const before = itemAt(t.word, at - 1) ?? '';
  const lightly = lights.has(first) && beforeLight.has(before);
  if (lights.has(first) && word(t, at + 1, limit) === 'of' && itemAt(t.word, at - 1) === 'the') return null;
  const hyphened = before === '-' && portions.has(itemAt(t.word, at - 2) ?? '');
  // "by late afternoon", "in early evening".
  const partly = portions.has(before) && (beforeLight.has(itemAt(t.word, at - 2) ?? '') || before === 'mid');
  return definite || hyphened || partly || first.startsWith('mid') || lightly ? attached : null;
}

/** A name amid a sentence: "the captain of the Morning". */
const isNamed = (t: Tokens, at: number): boolean =>
  isCapital(t, at) && t.text.charCodeAt((t.start[at] ?? 0) + 1) > 96 && t.text.charCodeAt(t.start[at - 1] ?? 0) > 96;

const portions: ReadonlySet<string> = new Set(['mid', 'early', 'late']);

/** "the night before", "the morning after", where nothing says before or after what. */
function nextDayShift(t: Tokens, at: number, limit: number): -1 | 1 | null {
  const side = word(t, at, limit);
  if ((side !== 'before' && side !== 'after') || !/^[.,;:)"”]?$/.test(word(t, at + 1, limit))) return null;
  return side === 'before' ? -1 : 1;
}

/** Times of day that stand without "the": "before dawn", "until dusk". */
const lights: ReadonlySet<string> = new Set('dawn sunrise daybreak sunup dusk sunset sundown nightfall'.split(' '));
const beforeLight: ReadonlySet<string> = new Set('at before after by until till since from around in'.split(' '));

export const withDay = (t: Tokens, limit: number, clock: Reading | null): Reading | null =>
  clock === null ? null : withDayAfter(t, clock.next, limit, clock);

/** Joins a time of day with the day named right after it: "9 a.m. Tuesday", "noon on Oct. 5", "the morning of June 3". */
export function withDayAfter(t: Tokens, at: number, limit: number, time: Reading): Reading {
  const part = time.clock === undefined ? null : readPartAfter(t, at, limit);
  let next = part?.next ?? at;
  const joint = word(t, next, limit);
  if (joint === 'of' || joint === ',') next += 1;
  if (word(t, next, limit) === 'the') next += 1;
  const entry = lexeme(word(t, next, limit));
  let day: Reading | null = null;
  if (entry?.month !== undefined) day = readMonth(t, next, limit);
  else if (entry?.weekday !== undefined && joint !== ',') day = readWeekday(t, next, limit, entry);
  else if (typeof entry?.deictic === 'number' && joint !== ',') day = readDeictic(t, next, limit, entry);
  else if (joint !== ',' && time.clock !== undefined && lexeme(word(t, next + 1, limit))?.dayPart !== undefined)
    day = readNearPart(t, next, limit);
  else if (t.figure[next] === true) day = readDayFirst(t, next, limit);
  if (day === null || (day.core.is !== 'day' && day.core.is !== 'weekday' && day.core.is !== 'shift')) return time;
  const clock = time.clock === undefined ? {} : { clock: withinPart(time.clock, day.dayPart) };
  return { ...time, ...clock, core: day.core, next: joint === 'of' ? time.next : day.next };
}

/** "this morning", "last night", behind a time on the clock. */
function readNearPart(t: Tokens, at: number, limit: number): Reading | null {
  const pointer = word(t, at, limit);
  const dayPart = lexeme(word(t, at + 1, limit))?.dayPart;
  if ((pointer !== 'this' && pointer !== 'last') || dayPart === undefined) return null;
  return {
    core: { is: 'shift', unit: 'day', count: pointer === 'last' ? -1 : 0, from: 'reference' },
    dayPart,
    next: at + 2,
  };
}

/** "eight o'clock tonight": the half of the day that its part tells. */
const withinPart = (clock: Clock, part: DayPart | undefined): Clock =>
  part === undefined || clock.hour > 12 ? clock : { ...clock, hour: inPart(clock.hour, part) };

/** What can have a time of day behind it. */
const takesClock: ReadonlySet<Core['is']> = new Set<Core['is']>(['day', 'weekday', 'shift', 'holiday']);

/** Joins a day with the clock time or part of the day right after it: "Friday at 3 p.m.", "February 14 night". */
export function withClockPart(t: Tokens, limit: number, day: Reading | null): Reading | null {
  if (day === null || !takesClock.has(day.core.is)) return day;
  const part = lexeme(word(t, day.next, limit));
  if (part?.dayPart !== undefined && part.plural !== true && day.dayPart === undefined)
    return { ...day, dayPart: part.dayPart, next: day.next + 1 };
  if (word(t, day.next, limit) !== 'at') return day;
  const clock = readClock(t, day.next + 1, limit);
  return clock?.clock === undefined ? day : { ...day, clock: clock.clock, next: clock.next };
}
