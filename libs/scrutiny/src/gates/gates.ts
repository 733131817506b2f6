import { millisecondsOf, outletKey } from '#story';
import type { Candidate } from '../scrutiny-claim.js';
import { kindredFigures } from '../events/kindred-figures.js';
import { isNamed } from '../events/named-participants.js';
import { recurs } from '../events/recurring.js';
import { likeness } from '../words/likeness.js';
import { negationIn } from '../wording/readings.js';
import { likenessOf, sameSentence, SWAPS } from '../wording/same-sentence.js';
import { otherOccasion } from '../wording/occasions.js';
import { sameName } from '../words/names.js';
import { compareValues } from '../values/compare-values.js';
import { isHigher } from '../values/quantities.js';
import { mayFollow } from '../values/outcomes.js';
import { publicationOrder, sourcesOf, type ClaimPair } from './claim-pair.js';
import { countedUpTo, isOfRest } from './counted-until.js';

/** What one gate says of a pair: the sentence an editor reads, and whether the pair goes on. */
export interface GateResult {
  readonly passed: boolean;
  readonly reason: string;
}

/** A gate of CLAIMS.md step 8. `null`: it has nothing to say of this pair. */
export type Gate = (pair: ClaimPair) => GateResult | null;

export const stops = (reason: string): GateResult => ({ passed: false, reason });
const passes = (reason: string): GateResult => ({ passed: true, reason });

/** Goals, plans, forecasts and conditions say nothing of what happened. */
export const statedAsFact: Gate = ({ a, b }) =>
  a.modality === 'fact' && b.modality === 'fact'
    ? passes('both are stated as fact')
    : stops(`one side is a ${a.modality === 'fact' ? b.modality : a.modality}, not a statement of fact`);

/** What two sides have agreed to pay is as good as paid: an announced price compares with one that was told as fact. */
export const statedAmount: Gate = (pair) => {
  const agreed = [pair.a, pair.b].every(
    ({ value, modality, certainty }) =>
      value.type === 'money' && certainty !== 'possible' && (modality === 'fact' || modality === 'forecast'),
  );
  return agreed ? passes('both are stated or announced') : sameModality(pair);
};

/** Two forecasts, plans or conditions of one thing compare as two facts do, but never one with the other. */
export const sameModality: Gate = ({ a, b }) =>
  a.modality === b.modality
    ? passes(a.modality === 'fact' ? 'both are stated as fact' : `both are a ${a.modality}`)
    : stops(`one side is a ${a.modality === 'fact' ? b.modality : a.modality}, the other is not`);

/** A hedge that both sides have takes nothing away; one that only one side has does. */
export const sameHedge: Gate = ({ a, b }) => (a.certainty === b.certainty ? null : unsureOf(a, b));

/** "If it had not been closed" says nothing of whether it was. */
export const notConditional: Gate = ({ a, b }) => {
  const conditional = [a, b].some(({ words }) => {
    const at = words.evidence.indexOf(words.content);
    const before = at < 0 ? '' : words.evidence.slice(Math.max(0, at - 24), at);
    return /\b(?:if|unless|whether)\b/iu.test(before) || /^(?:if|unless|whether)\b/iu.test(words.content);
  });
  return conditional ? stops('one side is only a condition') : null;
};

const isNegated = (claim: Candidate): boolean =>
  claim.polarity === 'negated' ||
  (claim.value.type === 'polarity' && claim.value.polarity === 'negated') ||
  negationIn(claim).negated.size > 0;

/** "Not yet", "no longer" and "not at first" leave room for what came before or after. */
export const timelessNegation: Gate = ({ a, b }) => {
  const timed = [a, b].some(
    (claim) =>
      isNegated(claim) &&
      /\b(?:yet|initially|at first|originally|previously|no longer|any ?more|until|so far|still|immediately|earlier)\b/iu.test(
        claim.words.evidence,
      ),
  );
  return timed ? stops('the denial is only of one time') : null;
};

/** What may be, or is not known, excludes nothing. */
export const sureEnough: Gate = ({ a, b }) => unsureOf(a, b);

function unsureOf(...claims: readonly Candidate[]): GateResult | null {
  const unsure = claims.find(({ certainty }) => certainty === 'possible' || certainty === 'unknown');
  return unsure ? stops(`one side calls it ${unsure.certainty}`) : null;
}

/** A speaker who takes the words back is no side; an outlet that relays an earlier report is not its speaker. */
export const ownSpeakerStands: Gate = ({ a, b }) => {
  const rejected = [a, b].find((claim) => claim.authorCommitment === 'rejects' && sourcesOf(claim).length === 0);
  return rejected ? stops('one side is rejected by the outlet that would be its speaker') : null;
};

/**
 * One report's own voice is read as one account, and what it relays is known to it: what differs is told of two things.
 * Only two others whom it quotes can differ in it, or an earlier report of which it tells.
 */
export const twoAccounts: Gate = ({ a, b }) => {
  if (a.reportId !== b.reportId || a.reconstructed || b.reconstructed) return null;
  const speaker = (claim: Candidate): string => sourcesOf(claim)[0]?.speaker ?? '';
  const [one, other] = [speaker(a), speaker(b)];
  return one === other || one === '' || other === '' ? stops('one report is read as speaking of two things') : null;
};

/** A report that gives an answer and sets it right itself, or another that it looks back on, does not stand behind it. */
export const notSetRight: Gate = ({ a, b, sameReport }) => {
  const corrected = [a, b].some((claim) =>
    [a, b, ...sameReport()].some(
      (other) =>
        other.reportId === claim.reportId &&
        other.claimId !== claim.claimId &&
        (other.stance === 'corrects' || isLookedBackOn(claim, other)) &&
        other.placement.questionId === claim.placement.questionId &&
        compareValues(other.value, claim.value) === 'excludes',
    ),
  );
  return corrected ? stops('the report of one side sets it right itself') : null;
};

/** "From 14 to 12": the first figure is what was told before, the second what the report tells. */
const isLookedBackOn = ({ reconstructed, value }: Candidate, other: Candidate): boolean =>
  reconstructed !== null && other.reconstructed === null && (value.type === 'quantity' || value.type === 'money');

/** What happened to one is not what happened to another. */
export const onePatient: Gate = ({ a, b }) => {
  const left = patients(a);
  const right = patients(b);
  if (left.length === 0 || right.length === 0) return null;
  return left.some((name) => right.some((other) => sameName(name, other)))
    ? passes('both speak of one person or thing')
    : stops('they name two different persons or things');
};

const patients = ({ event }: Candidate): string[] =>
  (event?.participants ?? []).filter(({ part }) => part === 'patient').map(({ name }) => name);

/** Parts that add up to a total are no rival figures. */
export const noStatedSum: Gate = ({ a, b }) => {
  const part = [a, b].find(({ value }) => (value.type === 'quantity' || value.type === 'money') && isPart(value));
  return part ? stops('one figure is a part of a total') : null;
};

const isPart = (value: { readonly measure: string; readonly partOf: string | null }): boolean =>
  value.measure === 'part' || value.partOf !== null;

/** States that held at different times, and figures that vary, are compared only at one time. */
export const oneTime: Gate = ({ a, b }) => {
  const one = a.validAt;
  const other = b.validAt;
  if (one && other && !meet(one, other)) return stops('they hold at different times');
  if (![a, b].some((claim) => claim.aspect.behaviour === 'varies' && isState(claim))) return null;
  if (one && other) return passes('both hold at one time');
  if (relays(a, b) || relays(b, a)) return passes('one passes on what the other said at its time');
  if ([a, b].every(isHolding) && daysBetween(a, b) <= SOON) return passes('what is held does not change in days');
  return publicationOrder(a, b) === 'unknown' && !one && !other
    ? null
    : stops('the figure varies and the times are not the same');
};

/** A figure that varies is one of a state; what somebody took, spent, sent or is taking at one time does not. */
const isState = ({ words, value }: Candidate): boolean =>
  (value.type === 'quantity' && (value.unit === 'percent' || value.measure === 'share' || value.measure === 'rate')) ||
  STATE.test(words.content);
const STATE =
  /\b(?:now|today|current(?:ly)?|(?:is|are)(?!\s+(?:\p{L}+\s+)?\p{L}+ing\b)|has|have|stands?|remains?|employs?|operates?|lead(?:s|ing)?|polls?|trad(?:es?|ing)|prices?|rates?|shares?|missing)\b/iu;

/** Whether a claim passes on what the other's outlet said, so that it speaks of that time. */
const relays = (claim: Candidate, source: Candidate): boolean =>
  outletKey(claim.outlet) !== outletKey(source.outlet) &&
  claim.attribution.some(({ speaker }) => sameName(speaker, source.outlet));

/** What a body or place has by its build or size: beds, seats, rooms, staff. What comes and goes by the day is none. */
const isHolding = ({ words, value }: Candidate): boolean =>
  value.type === 'quantity' &&
  value.unit !== 'percent' &&
  HOLDING.test(words.content) &&
  !BY_THE_DAY.test(words.content);
const HOLDING =
  /\b(?:has|have|had|employs?|employed|operates?|operated|owns?|owned|seats?|houses?)\s+(?:(?:about|around|some|nearly|more than|at least|over)\s+)?\d/iu;
const BY_THE_DAY =
  /\b(?:patients?|cases?|points?|goals?|votes?|deaths?|infections?|victims?|followers?|visitors?|now|today|current(?:ly)?|so far)\b/iu;
const SOON = 3;

/** Days between the publication of two claims, at most; infinite where one of them is not dated. */
export function daysBetween({ published: a }: Candidate, { published: b }: Candidate): number {
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return Infinity;
  const apart = (from: string, to: string): number => millisecondsOf(to) - millisecondsOf(from);
  return Math.max(apart(a.earliest, b.latest), apart(b.earliest, a.latest)) / 86_400_000;
}

type Range = { readonly earliest: string | null; readonly latest: string | null };
export const meet = (a: Range, b: Range): boolean =>
  !(
    (a.latest !== null && b.earliest !== null && a.latest < b.earliest) ||
    (b.latest !== null && a.earliest !== null && b.latest < a.earliest)
  );

/** A count that grows and a state that follows another are developments when they come later. */
export const noDevelopment: Gate = ({ a, b }) => {
  const order = publicationOrder(a, b);
  const [earlier, later] = order === 'after' ? [b, a] : [a, b];
  if (a.value.type === 'outcome' && b.value.type === 'outcome') {
    if (a.aspect.behaviour !== 'staged' && b.aspect.behaviour !== 'staged') return null;
    if (a.aspect.detail !== b.aspect.detail) return null;
    const [one, other] = [earlier.value, later.value];
    const follows = one.type === 'outcome' && other.type === 'outcome' && mayFollow(one, other);
    return follows || order === 'unknown' ? stops('stages of one course of events') : null;
  }
  if (a.aspect.behaviour !== 'grows' && b.aspect.behaviour !== 'grows') return null;
  if ([a, b].some(({ position }) => position === 'correction') && outletKey(a.outlet) !== outletKey(b.outlet))
    return stops('a notice gives the figure of the day that it sets right');
  const [low, high] = [earlier.value, later.value];
  if (low.type !== high.type || (low.type !== 'quantity' && low.type !== 'money')) return null;
  if (high.type !== 'quantity' && high.type !== 'money') return null;
  if ([a, b].some(isOfRest) !== [a, b].every(isOfRest)) return stops('one side counts those who are left');
  if (order === 'unknown' && countedUpTo(a) !== countedUpTo(b))
    return stops('one side counts up to a moment of its own');
  if (order !== 'unknown') return isHigher(low, high) ? stops('a count that grew') : passes('a later, lower count');
  return GROWTH.test(earlier.words.evidence) || GROWTH.test(later.words.evidence)
    ? stops('a count that is said to be growing')
    : null;
};

const GROWTH =
  /\b(?:ris(?:e[sn]?|ing)|rose|climb(?:s|ed|ing)?|grow[sn]?|grew|reach(?:es|ed)|so far|now at|up to|jump(?:s|ed))\b/iu;

/**
 * Kinds of event that come again need equal dates or something of their own in common, a name or the very words, unless
 * the reports are known to be about one event.
 */
export const oneOccasion: Gate = (pair) => {
  const { a, b, options } = pair;
  if (options.sameEvent || a.reportId === b.reportId) return null;
  // What is counted of no event of its own has only its year and words to tell its occasion.
  if (!a.event && !b.event && otherOccasion(a, b)) return stops('one of the two speaks of another of its kind');
  if (!a.event || !b.event) return null;
  if (a.aspect.slot === 'when' || a.aspect.slot === 'time') return null;
  if (a.aspect.slot === 'count' && a.aspect.behaviour === 'fixed') return null;
  if (!recurs(a.event.class, a.event.head) && !recurs(b.event.class, b.event.head)) return null;
  if (kindredFigures(a, b, pair.akin)) return passes('the reports are about one matter');
  if (otherOccasion(a, b)) return stops('one of the two speaks of another of its kind');
  if (a.event.date && b.event.date) {
    return meet(a.event.date, b.event.date) ? passes('both are dated alike') : stops('they are dated differently');
  }
  const named = a.event.participants.some(
    ({ name, part }) =>
      isNamed(name, part, a) && b.event?.participants.some((other) => name !== '' && sameName(name, other.name)),
  );
  return named || sameSentence(pair, likenessOf(pair))
    ? null
    : stops('such events recur, and nothing shows that both mean one occasion');
};

/**
 * Figures told in like words count one thing if the words share a name, or if hardly one of them is swapped, and one
 * where the reports are akin: "serving for murder" and "serving for theft" count two. What befell people in one event is
 * counted by its outcome, whatever the words.
 */
export const oneThing: Gate = (pair) => {
  const { a, b, options } = pair;
  if (options.sameEvent || a.reportId === b.reportId) return null;
  if (kindredFigures(a, b, pair.akin)) return passes('both give one figure of one matter');
  if (a.event && b.event && [a, b].every(isOfPeople)) return passes('both count what came of one event');
  const { sharedNames, shared, onlyA, onlyB } = likeness(a, b);
  if (shared.length >= 3 && Math.min(onlyA.length, onlyB.length) <= 1 && pair.akin()) return null;
  if (sharedNames.length > 0 || Math.min(onlyA.length, onlyB.length) <= Math.floor(shared.length * SWAPS)) return null;
  if (a.event?.participants.some(({ name, part }) => isNamed(name, part, a) && names(b, name))) return null;
  return stops('a word is swapped and no name is shared');
};

/** What came of people and homes in an event, and how many were in it, is one count each. */
const isOfPeople = ({ aspect }: Candidate): boolean =>
  aspect.behaviour === 'grows' || / (?:aboard|present)$/u.test(aspect.detail);

const names = ({ event }: Candidate, name: string): boolean =>
  event?.participants.some((other) => sameName(name, other.name)) ?? false;

/** Prices, rates and tremors are told every day in the same words. */
export const oneSession: Gate = ({ a, b, options }) => {
  if (options.sameEvent || !DAILY.test(a.words.evidence) || !DAILY.test(b.words.evidence)) return null;
  const [one, other] = [a.occurred ?? a.validAt, b.occurred ?? b.validAt];
  return one && other && meet(one, other)
    ? passes('both are dated alike')
    : stops('such figures change from day to day');
};

const DAILY =
  /\b(?:stocks?|shares?|index|bourse|rupee|yuan|renminbi|dollar|euro|yen|pound sterling|sensex|nifty|nasdaq|dow|ftse|nikkei|futures|crude|bullion|ounce|barrel|quake|earthquake|magnitude|tremor)\b/iu;

/** Runs the gates in order; the first that stops the pair ends it. */
export function runGates(
  pair: ClaimPair,
  gates: readonly Gate[],
): { readonly open: boolean; readonly reasons: readonly string[] } {
  const reasons: string[] = [];
  for (const gate of gates) {
    const result = gate(pair);
    if (!result) continue;
    if (!result.passed) return { open: false, reasons: [result.reason] };
    reasons.push(result.reason);
  }
  return { open: true, reasons };
}
