import type { Amount } from './amounts.js';

const DAY = 1440;
const HALF_DAY = 720;
/** Minutes that "shortly after" and "just before" leave on their side, and "about" on either. */
const SHORTLY = 30;
const ABOUT = 20;

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MINUTES: Readonly<Record<string, number>> = { five: 5, ten: 10, quarter: 15, twenty: 20, half: 30 };
const HOUR = HOURS.join('|');

/** "At 10.15 p.m.", "shortly after nine in the morning", "at ten to eleven", "just before midnight". */
const CLOCK = new RegExp(
  String.raw`\b(?<lead>(?:(?:shortly|just|soon|right|immediately) (?:after|before)|almost|nearly|about|around|at(?: (?:about|around|almost|nearly|exactly))?) )` +
    String.raw`(?:(?:a )?(?<part>five|ten|quarter|twenty|half)(?: minutes)? (?<side>past|to) (?<of>${HOUR}|\d{1,2})|(?<hour>${HOUR}|\d{1,2})(?:[.:](?<minute>[0-5]\d))?|(?<named>noon|midday|midnight))\b` +
    String.raw`(?: ?(?<half>[ap])\.?m\b\.?)?(?: o['’]clock)?(?: (?:in the (?<day>morning|afternoon|evening)|(?<night>at night)))?(?<rest>\s+\p{L}+)?`,
  'giu',
);
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
/** A time of another zone, or of every day, is none of what came about at one place. */
const ELSEWHERE = /\b(?:GMT|UTC|BST|CET|CEST|[ECMP][SD]T|local time|each|every|daily|usually)\b/u;
/** What may follow an hour that is written as a bare number in words: "at six on Monday", and not "at six places". */
const FOLLOWS = /^\s+(?:on|when|and|in|the|last|that|yesterday|today|local)$/iu;

/** The times of day that a clause gives, with what each leaves possible; of twelve hours where it tells no half of the day. */
export function clocksIn(clause: string): Amount[] {
  if (ELSEWHERE.test(clause)) return [];
  const unit = WEEKDAY.exec(clause)?.[0].toLowerCase() ?? '';
  return Array.from(clause.matchAll(CLOCK)).flatMap(({ groups = {} }) => {
    const { lead = '', side, minute, half, day, night, rest } = groups;
    const word = (groups['of'] ?? groups['hour'] ?? '').toLowerCase();
    const isBare = groups['named'] === undefined && half === undefined && day === undefined && night === undefined;
    if (isBare && side === undefined) {
      if (/^\d/u.test(word) ? minute === undefined : rest !== undefined && !FOLLOWS.test(rest)) return [];
    }
    const at = minuteOf(groups, word);
    if (at === null) return [];
    const [before, after] = spreadOf(lead.toLowerCase());
    const known = groups['named'] !== undefined || !isBare || Number(word) > HOURS.length;
    const amount = { dimension: 'clock', value: at, from: at - before, to: at + after } as const;
    return [{ ...amount, unit: `${unit}/${known ? '' : 'half'}` }];
  });
}

function minuteOf(groups: Readonly<Record<string, string | undefined>>, word: string): number | null {
  const { named, part, side, minute = '0', half, day, night } = groups;
  if (named !== undefined) return named.toLowerCase() === 'midnight' ? DAY : HALF_DAY;
  const hour = /^\d/u.test(word) ? Number(word) : HOURS.indexOf(word) + 1;
  if (hour > 23) return null;
  const minutes = part === undefined ? Number(minute) : (MINUTES[part.toLowerCase()] ?? 0) * (side === 'to' ? -1 : 1);
  const isLate =
    half?.toLowerCase() === 'p' || /^(?:afternoon|evening)$/iu.test(day ?? '') || (night !== undefined && hour > 4);
  const ofHalf = hour <= HOURS.length ? (hour % HOURS.length) + (isLate ? HOURS.length : 0) : hour;
  return ofHalf * 60 + minutes;
}

/** Minutes before and behind the time itself. */
function spreadOf(lead: string): readonly [number, number] {
  if (/after/u.test(lead)) return [0, SHORTLY];
  if (/before|almost|nearly/u.test(lead)) return [SHORTLY, 0];
  return /about|around/u.test(lead) ? [ABOUT, ABOUT] : [0, 0];
}

/** Minutes between two times of day before they exclude each other: people round to the half hour. */
const ROUNDING = 30;

/** Whether two times of day cannot both hold, the one past midnight held against the one before it. */
export function clocksExclude(one: Amount, other: Amount): boolean {
  const round = [one, other].some(({ unit }) => unit.endsWith('/half')) ? HALF_DAY : DAY;
  return [-2, -1, 0, 1, 2].every((turns) => {
    const [from, to] = [other.from + turns * round, other.to + turns * round];
    return Math.max(from - one.to, one.from - to) >= ROUNDING;
  });
}

/** Whether two times may be of one day: each names none or the same. */
export const ofOneDay = (one: Amount, other: Amount): boolean => {
  const [left, right] = [one, other].map(({ unit }) => unit.split('/')[0] ?? '');
  return left === '' || right === '' || left === right;
};
