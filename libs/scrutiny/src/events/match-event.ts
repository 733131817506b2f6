import { millisecondsOf, type EventMention, type Slot, type TimeRange } from '#story';
import type { Candidate, ScrutinyClaim, ScrutinyOptions } from '../scrutiny-claim.js';
import { sameThing } from '../stands/same-things.js';
import { stem } from '../words/stem.js';
import { likeness } from '../words/likeness.js';
import { nameWords, sameName } from '../words/names.js';
import { classesMeet } from './class-families.js';
import { isNamed } from './named-participants.js';
import type { EventProfile, EventProfiles } from './event-profile.js';

/** Score at which two mentions are one event (CLAIMS.md step 5). */
const MERGE = 3;
/** Dates further apart than this are two events, even where the date itself is in question. */
const MONTH = 31 * 86_400_000;
/** Mentions of one event that are compared word by word; later ones say nothing new. */
const COMPARED_MENTIONS = 24;

/** How a mention scores against an event, and why. */
export interface EventMatch {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What a slot must leave out of the score, or a wrong value of it could never be caught. */
const LEFT_OUT: Partial<Readonly<Record<Slot, 'date' | 'place' | 'agent' | 'patient'>>> = {
  when: 'date',
  time: 'date',
  where: 'place',
  agent: 'agent',
  target: 'patient',
};

/**
 * Scores a claim's mention against an event of the story: shared named patient or rare participant 2, compatible place
 * 1, compatible date 1, the same qualifier 1, both main events 1, alike words 1 or 2. The slot that the claim answers neither scores nor
 * vetoes. `null` when something tells them apart.
 */
export function scoreMention(
  claim: ScrutinyClaim,
  profile: EventProfile,
  profiles: EventProfiles,
  options: ScrutinyOptions,
): EventMatch | null {
  const mention = claim.event;
  if (!mention) return null;
  const leftOut = LEFT_OUT[claim.aspect.slot];
  const words = wordScore(claim, profile);
  const related = [...profile.classes].some((name) => classesMeet(name, mention.class));
  if (!related && !profile.heads.has(mention.head) && (words.points < 2 || toldBeside(claim, profile))) return null;
  if (toldApart(mention, profile, leftOut)) return null;

  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(reason);
  };
  const participant = sharedParticipant(claim, mention, profile, profiles, leftOut);
  if (participant !== null) add(2, `both name ${participant}`);
  if (participant !== null && isOnce(mention, profile, participant)) {
    add(1, `this happens to ${participant} once`);
  }
  if (leftOut !== 'place' && mention.place !== null && profile.places.size > 0) {
    const place = mention.place;
    if ([...profile.places].some((other) => placesMeet(place, other))) {
      add(1, 'the places agree');
      // "ordered to evacuate", "walked out": two words name a deed more closely than one.
      if (mention.head.includes('_') && profile.heads.has(mention.head)) add(2, 'the verbs agree');
      if (isSeldom(mention, profile) || isMainAlike(mention, profile))
        add(1, 'such an event seldom comes twice to one place');
    } else if (participant === null) return null;
  }
  if (leftOut !== 'date' && mention.date && profile.dates.length > 0) {
    const date = mention.date;
    if (profile.dates.some((other) => rangesMeet(date, other))) add(1, 'the dates agree');
    else return null;
  }
  if (profile.heads.has(mention.head) && mention.qualifiers.some((word) => profile.qualifiers.has(word))) {
    add(1, 'the same word sets both apart from others of their kind');
  }
  if (mention.qualifiers.some((word) => profile.heads.has(word)) || profile.qualifiers.has(mention.head)) {
    add(1, 'one names the kind that the other is of');
  }
  if (mention.main && profile.main) {
    add(1, 'both are the main event of their reports');
    if (options.sameEvent && words.most >= 2) add(2, 'the reports are known to be about one event');
  }
  if (words.points > 0) add(words.points, words.reason);
  if (score < MERGE && isOwnDeed(claim, mention, profile) && (mention.head.includes('_') || words.alike)) {
    add(MERGE - score, 'both tell of one deed of the same doer');
  }
  if (score < MERGE && isDoneToSame(mention, profile)) {
    add(MERGE - score, 'both tell of one deed done to the same thing');
  }
  return score >= MERGE ? { score, reasons } : null;
}

/**
 * The best of the story's events for a claim, those of its own kind first; the older one when two score alike.
 * @param alike claims that share an index key with it: an event of which none does shares nothing that could score
 * @param own key of the event that the mention itself opened: one that was known before goes before it
 */
export function matchEvent(
  claim: ScrutinyClaim,
  profiles: EventProfiles,
  alike: readonly Candidate[],
  options: ScrutinyOptions,
  own: string,
): { readonly profile: EventProfile; readonly match: EventMatch } | null {
  let best: { profile: EventProfile; match: EventMatch; rank: number } | null = null;
  for (const profile of profiles.of(alike)) {
    if (profile.key === own) continue;
    const match = scoreMention(claim, profile, profiles, options);
    if (!match) continue;
    const rank = match.score + (isOfKind(claim, profile) ? OF_KIND : 0);
    if (!best || rank > best.rank) best = { profile, match, rank };
  }
  return best;
}

/** By how much an event of a mention's own kind goes before one that is only told in like words. */
const OF_KIND = 3;

const isOfKind = ({ event }: ScrutinyClaim, { classes }: EventProfile): boolean =>
  event !== null && [...classes].some((name) => classesMeet(name, event.class));

/** What befalls a ship or a building once. */
const LOST: ReadonlySet<string> = new Set(['collapse', 'sink', 'capsize']);

/** Classes of events of which a place hardly sees two in one story: an election, an earthquake, an outbreak. */
const SELDOM: ReadonlySet<string> = new Set(['vote', 'disaster', 'outbreak']);

const isSeldom = (mention: EventMention, { classes }: EventProfile): boolean =>
  SELDOM.has(mention.class) && [...classes].some((name) => classesMeet(name, mention.class));

/** Whether two reports are about a mishap of one name, so that only its place could tell two of them apart. */
const isMainAlike = (mention: EventMention, profile: EventProfile): boolean =>
  mention.main &&
  profile.main &&
  mention.class === 'accident' &&
  [...profile.heads].some((head) => sameThing(stem(head)) === sameThing(stem(mention.head)));

/** Whether a named doer is said to have done what the event's mentions say that they did, by a verb of no listed class. */
const isOwnDeed = (claim: ScrutinyClaim, mention: EventMention, profile: EventProfile): boolean =>
  mention.class === (mention.head.split('_')[0] ?? '') &&
  profile.heads.has(mention.head) &&
  mention.participants.some(
    ({ name, part }) =>
      part === 'agent' &&
      nameWords(name).length > 0 &&
      isNamed(name, part, claim) &&
      [...profile.participants].some(([other, parts]) => parts.has('agent') && sameName(name, other)),
  );

/** Whether a thing without a name is said to have been dealt with by the very verb of the event: "the sample was taken". */
const isDoneToSame = (mention: EventMention, profile: EventProfile): boolean =>
  (mention.class === mention.head || mention.class === 'test') &&
  profile.heads.has(mention.head) &&
  mention.participants.some(
    ({ name, part }) =>
      part === 'other' &&
      nameWords(name).length > 0 &&
      [...profile.participants].some(([other, parts]) => parts.has('other') && isOneThing(name, other)),
  );

/** "The plane" is "the jet"; by more than one word each, only the same words name one thing. */
function isOneThing(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [nameWords(a), nameWords(b)];
  const [one, other] = [left[0], right[0]];
  if (left.length !== 1 || right.length !== 1 || one === undefined || other === undefined) return false;
  return sameThing(stem(one)) === sameThing(stem(other));
}

/** Whether a report tells of the event beside another of its own, so that like words are those of one sentence. */
const toldBeside = ({ reportId, event }: ScrutinyClaim, { claims }: EventProfile): boolean =>
  claims.some((other) => other.reportId === reportId && other.event !== null && other.event.key !== event?.key);

/** Whether years, ordinals or dates more than a month apart tell a mention from an event of the story. */
export const isToldApart = (mention: EventMention, profile: EventProfile, slot: Slot): boolean =>
  toldApart(mention, profile, LEFT_OUT[slot]);

function toldApart(
  mention: EventMention,
  profile: EventProfile,
  leftOut: 'date' | 'place' | 'agent' | 'patient' | undefined,
): boolean {
  const years = mention.qualifiers.filter(isYear);
  const otherYears = [...[...profile.qualifiers].filter(isYear), ...profile.dates.flatMap(yearOf)];
  if (years.length > 0 && otherYears.length > 0 && !years.some((year) => otherYears.includes(year))) return true;
  const ownYears = mention.date ? yearOf(mention.date) : [];
  const setYears = [...profile.qualifiers].filter(isYear);
  if (setYears.length > 0 && ownYears.length > 0 && !ownYears.some((year) => setYears.includes(year))) return true;
  const ordinals = mention.qualifiers.filter(isOrdinal);
  const otherOrdinals = [...profile.qualifiers].filter(isOrdinal);
  if (ordinals.length > 0 && otherOrdinals.length > 0 && !ordinals.some((one) => otherOrdinals.includes(one))) {
    return true;
  }
  const date = mention.date;
  return (
    leftOut === 'date' &&
    date !== null &&
    profile.dates.length > 0 &&
    profile.dates.every((other) => farApart(date, other))
  );
}

const isYear = (word: string): boolean => /^\d{4}$/u.test(word);
const isOrdinal = (word: string): boolean =>
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|last)$/u.test(word);
const yearOf = (range: TimeRange): string[] => {
  const year = /^\d{4}/u.exec(range.edtf)?.[0];
  return year === undefined ? [] : [year];
};

function sharedParticipant(
  claim: ScrutinyClaim,
  mention: EventMention,
  profile: EventProfile,
  profiles: EventProfiles,
  leftOut: string | undefined,
): string | null {
  for (const { name, part } of mention.participants) {
    if (part === leftOut || nameWords(name).length === 0 || !isNamed(name, part, claim)) continue;
    for (const [other, parts] of profile.participants) {
      if (leftOut !== undefined && parts.size === 1 && [...parts].some((one) => one === leftOut)) continue;
      if (sameName(name, other) && (part === 'patient' || !profiles.isCommon(other))) return other;
    }
  }
  return null;
}

/** Classes of what happens to somebody once in the course of a story: a resignation, a verdict, a death. */
const ONCE: ReadonlySet<string> = new Set(['office', 'verdict', 'fate']);

const isOnce = (mention: EventMention, profile: EventProfile, name: string): boolean =>
  (ONCE.has(mention.class) || (LOST.has(mention.head) && profile.heads.has(mention.head))) &&
  profile.classes.has(mention.class) &&
  profile.participants.get(name)?.has('patient') === true &&
  mention.participants.some((own) => own.part === 'patient' && sameName(own.name, name));

/** Whether one place's words lie within the other's. */
function placesMeet(a: string, b: string): boolean {
  const left = nameWords(a);
  const right = nameWords(b);
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length > 0 && short.every((word) => long.includes(word));
}

function rangesMeet(a: TimeRange, b: TimeRange): boolean {
  return !(
    (a.latest !== null && b.earliest !== null && a.latest < b.earliest) ||
    (b.latest !== null && a.earliest !== null && b.latest < a.earliest)
  );
}

function farApart(a: TimeRange, b: TimeRange): boolean {
  const gap = (earlier: string | null, later: string | null): number =>
    earlier === null || later === null ? 0 : millisecondsOf(later) - millisecondsOf(earlier);
  return Math.max(gap(a.latest, b.earliest), gap(b.latest, a.earliest)) > MONTH;
}

function wordScore(
  claim: ScrutinyClaim,
  profile: EventProfile,
): { readonly points: number; readonly reason: string; readonly most: number; readonly alike: boolean } {
  let points = 0;
  let alike = false;
  let most = 0;
  let reason = '';
  for (const other of profile.claims.slice(0, COMPARED_MENTIONS)) {
    const { ofSmaller, jaccard, shared, sharedNames, namesDiffer } = likeness(claim, other);
    most = Math.max(most, shared.length);
    alike ||= !namesDiffer && ofSmaller >= 0.5 && shared.some((word) => !sharedNames.includes(word));
    if (namesDiffer || shared.length < 2) continue;
    const now =
      (shared.length >= 3 && ofSmaller >= 0.6) || (ofSmaller >= 0.8 && jaccard >= 0.5) ? 2 : ofSmaller >= 0.5 ? 1 : 0;
    if (now > points) {
      points = now;
      reason = `the sentences share ${shared.length} telling words`;
    }
  }
  return { points, reason, most, alike };
}
