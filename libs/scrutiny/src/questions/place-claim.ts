import { derivedId, type ClaimValue, type Slot, type ValueOf } from '#story';
import { kindredFigures } from '../events/kindred-figures.js';
import { kindredMoments } from '../events/kindred-moments.js';
import { ENTITY, type EventProfiles } from '../events/event-profile.js';
import { mayBeOneMoment } from '../events/moments.js';
import { isToldApart, matchEvent } from '../events/match-event.js';
import type { Candidate, Placed, ScrutinyClaim, ScrutinyOptions } from '../scrutiny-claim.js';
import { likeStatement } from './like-statements.js';
import { contentStems } from '../words/words.js';
import { nameWords, sameName } from '../words/names.js';
import { perText } from '../words/per-text.js';
import { stem } from '../words/stem.js';

/** Raised when a change of the rules may place claims elsewhere. */
export const PLACEMENT_VERSION = 'placement-1';

/** The id of a question: of its story, event, slot and what tells it from others of the slot. */
export function questionIdOf(storyId: string, eventKey: string, slot: Slot, detail: string): string {
  return derivedId('question', storyId, eventKey, slot, detail);
}

/**
 * Finds the event and the question that a claim answers among those that the story knows (CLAIMS.md steps 5 and 6). An
 * event keeps the key of its oldest mention, a question the id that its oldest claim gave it.
 * @param alike claims that share an index key with it, the oldest first
 */
export function placeClaim(
  claim: ScrutinyClaim,
  profiles: EventProfiles,
  alike: readonly Candidate[],
  options: ScrutinyOptions,
): Placed {
  const like = likeStatement(claim, alike, asksTheSame);
  if (like?.placement && !isOther(claim, like.placement.eventKey, profiles)) {
    const { eventKey, questionId, question } = like.placement;
    const { claimId, reportId } = claim;
    const why = 'both say the same in like words';
    return { claimId, reportId, eventKey, questionId, question, why, ruleVersion: PLACEMENT_VERSION };
  }
  const found = samePerson(claim, profiles, alike) ?? eventOf(claim, profiles, alike, options);
  const { eventKey, members } = found;
  const { slot, detail, question } = claim.aspect;
  const known = members.find((other) => asksTheSame(other, claim));
  const answered = known ?? kindredOf(claim, alike, profiles);
  const why = known === undefined && answered ? 'both give one figure of one matter' : found.why;
  return {
    claimId: claim.claimId,
    reportId: claim.reportId,
    eventKey,
    questionId: answered?.placement?.questionId ?? questionIdOf(claim.storyId, eventKey, slot, detail),
    question: answered?.placement?.question ?? question,
    why: answered && answered.reportId !== claim.reportId ? `${why}; it asks the same of it` : why,
    ruleVersion: PLACEMENT_VERSION,
  };
}

/** The oldest figure of an akin report that answers the same, of whatever event its words opened. */
function kindredOf(
  claim: ScrutinyClaim,
  alike: readonly Candidate[],
  { kinship }: EventProfiles,
): Candidate | undefined {
  const akin = (other: Candidate) => (): boolean => kinship.akin(claim, other);
  return alike.find(
    (other) =>
      other.placement &&
      asksTheSame(other, claim) &&
      (kindredMoments(claim, other, kinship) ||
        (mayBeOneMoment(claim, other) && kindredFigures(claim, other, akin(other)))),
  );
}

/** Whether a year, an ordinal or a far date tells the claim's event from one that is told in like words. */
function isOther(claim: ScrutinyClaim, eventKey: string, profiles: EventProfiles): boolean {
  const profile = profiles.get(eventKey);
  return claim.event !== null && profile !== null && isToldApart(claim.event, profile, claim.aspect.slot);
}

interface Found {
  readonly eventKey: string;
  readonly why: string;
  readonly members: readonly Candidate[];
}

function eventOf(
  claim: ScrutinyClaim,
  profiles: EventProfiles,
  alike: readonly Candidate[],
  options: ScrutinyOptions,
): Found {
  if (!claim.event) return entityOf(claim, profiles);
  const own = ownKey(claim.event.key, claim.reportId);
  const mentioned = profiles.ofMention(claim.reportId, claim.event.key);
  const found = matchEvent(claim, profiles, alike, options, own);
  if (found && (!mentioned || mentioned.key === own)) {
    return { eventKey: found.profile.key, why: found.match.reasons.join('; '), members: found.profile.claims };
  }
  if (mentioned) {
    return { eventKey: mentioned.key, why: 'its report speaks of one event here', members: mentioned.claims };
  }
  return { eventKey: own, why: 'first mention of the event', members: [] };
}

/** A key of the report's own mention, told from other reports' mentions of the same name. */
const ownKey = (mentionKey: string, reportId: string): string => `${mentionKey}~${reportId}`;

/** What is asked about a person, body or thing is one entity's wherever its name agrees. */
function entityOf(claim: ScrutinyClaim, profiles: EventProfiles): Found {
  const entity = claim.aspect.key.split('/')[0] ?? claim.aspect.key;
  const known = [...profiles.entities()].find(({ key }) => sameName(key.slice(ENTITY.length), entity));
  return known
    ? { eventKey: known.key, why: `both speak of ${entity}`, members: known.claims }
    : { eventKey: `${ENTITY}${entity}`, why: `first mention of ${entity}`, members: [] };
}

/** Who somebody is does not hang on which of the things that happened to them a report tells it by. */
function samePerson(claim: ScrutinyClaim, profiles: EventProfiles, alike: readonly Candidate[]): Found | null {
  const { event, aspect } = claim;
  if (!event || aspect.slot !== 'role' || !isPatient(aspect)) return null;
  const own = event.participants.filter(({ part }) => part === 'patient');
  for (const profile of profiles.of(alike)) {
    if (!profile.claims.some((other) => isPatient(other.aspect))) continue;
    for (const [name, parts] of profile.participants) {
      if (!parts.has('patient') || !own.some((one) => sameName(one.name, name))) continue;
      if (isToldApart(event, profile, aspect.slot)) continue;
      return { eventKey: profile.key, why: `both speak of ${name}`, members: profile.claims };
    }
  }
  return null;
}

/** Whether two claims about one event ask the same of it; who it happened to is one question, be the answer a name or a role. */
export function asksTheSame(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
  if (isPatient(a.aspect) && isPatient(b.aspect)) return true;
  if (a.aspect.slot !== b.aspect.slot) return false;
  const [one, other] = [detailOf(a, b), detailOf(b, a)];
  return detailsMeet(one, other) || (a.aspect.slot === 'decision' && isNarrower(one, other));
}

/** "The plan" is "the stadium plan": one ends in all words of the other. */
function isNarrower(a: string, b: string): boolean {
  const [left, right] = [asked(a), asked(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length > 0 && short.every((word, index) => word === long[long.length - short.length + index]);
}

/** What a claim counts, without whose it is where the other does not say. */
function detailOf({ aspect, value }: ScrutinyClaim, { value: other }: ScrutinyClaim): string {
  if (!isFigure(value) || !isFigure(other) || value.whose === '' || other.whose !== '') return aspect.detail;
  const whose = nameWords(value.whose);
  return aspect.detail
    .split(' ')
    .filter((word) => !whose.includes(word))
    .join(' ');
}

const isFigure = (value: ClaimValue): value is ValueOf<'quantity'> | ValueOf<'money'> =>
  value.type === 'quantity' || value.type === 'money';

const isPatient = ({ slot, detail }: ScrutinyClaim['aspect']): boolean =>
  slot === 'target' || (slot === 'role' && detail === 'patient');

/** Whether two details ask the same: the same stems in any order. */
function detailsMeet(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [asked(a), asked(b)];
  return left.length === right.length && left.every((word) => right.includes(word));
}

/** Predicates that count the same: whom a ship carries is aboard, and what a buyer pays is the price. */
const PREDICATES: readonly (readonly string[])[] = [
  ['aboard', 'carry', 'board'],
  ['buy', 'pay', 'price', 'cost', 'acquire', 'purchase', 'worth', 'value', 'bid', 'sell'],
  ['dead', 'kill', 'die', 'death'],
  ['hurt', 'injure', 'wound'],
  ['employ', 'employee', 'staff', 'worker'],
  ['person', 'people', 'passenger'],
].map((words) => words.map(stem));

/** What a detail asks for, in stems of which those that count the same are one. */
const asked = perText((detail) => contentStems(detail).map(predicateOf));

const predicateOf = (word: string): string => PREDICATES.find((words) => words.includes(word))?.[0] ?? word;
