import { valueKey, type ClaimValue, type Polarity } from '#story';
import { aroundValue, leadInContent } from '../gates/around-value.js';
import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import {
  notConditional,
  oneOccasion,
  oneTime,
  onePatient,
  notSetRight,
  ownSpeakerStands,
  runGates,
  statedAsFact,
  sureEnough,
  timelessNegation,
  twoAccounts,
} from '../gates/gates.js';
import { notSinceThen } from '../gates/since-then.js';
import { deniesOld, isNotice } from '../corrections/notices.js';
import { negationIn } from '../wording/readings.js';
import { compareValues } from '../values/compare-values.js';
import { stem } from '../words/stem.js';
import { isDenial } from './denial.js';
import { letGo, type Rule } from './rule.js';
import { valueWords } from './value-words.js';

/** Whether a claim says yes or no to its value: its own polarity, or that which is its value. */
const says = (claim: PlacedClaim): Polarity =>
  claim.value.type === 'polarity' ? claim.value.polarity : claim.polarity;

/** A narrower "no" leaves a wider "yes" standing, so only the very same value counts. */
const sameMatter = (a: ClaimValue, b: ClaimValue): boolean =>
  (a.type === 'polarity' && b.type === 'polarity') || compareValues(a, b) === 'same';

/**
 * What one side says happened and the other says did not: a denial against an allegation (CLAIMS.md step 8). Source:
 * CLAIMS.md step 8; negation in de Marneffe, Rafferty and Manning (2008), section 3. Measured
 * (`npm run evaluate -- --set rules`): 21 of 21 fires right on the told stories, 3 of 3 over whole stories.
 */
export const polarityRule: Rule = {
  name: 'polarity',
  version: '1',
  kind: 'polarity',
  severity: 'alert',
  reach: 'question',
  judge: (pair) => {
    const { a, b } = pair;
    if (a.value.type === 'response' || b.value.type === 'response') return null;
    if ([a, b].some((claim) => claim.stance === 'denies' && !isDenial(claim))) return null;
    if (says(a) === says(b) || !sameMatter(a.value, b.value)) return null;
    // What a notice says no to, it takes back: that is told as a retraction, or as a repeat.
    if ([a, b].some((claim) => isNotice(claim) && deniesOld(claim))) return null;
    if ([a, b].some((claim) => says(claim) === 'affirmed' && isPossible(claim)))
      return letGo('one side tells of what can be, and not of what was');
    if ([a, b].some((claim) => says(claim) === 'negated' && deniesOther(claim)))
      return letGo('what is denied is neither when nor where it was');
    if (!sameDeed(pair)) return letGo('they speak of two deeds');
    const { open, reasons } = runGates(pair, [
      statedAsFact,
      notConditional,
      timelessNegation,
      notSinceThen,
      sureEnough,
      notSetRight,
      ownSpeakerStands,
      twoAccounts,
      onePatient,
      oneTime,
      oneOccasion,
    ]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    const denial = isDenial(a) || isDenial(b);
    return {
      fires: true,
      reason: denial
        ? 'One side says that it is so, the other denies it.'
        : `One side says ${words(a)}, the other ${words(b)}.`,
      gates: [pair.why, ...reasons],
      sides: [sideOf(a), sideOf(b)],
    };
  },
};

/** A bare yes or no is about its verb: "did not buy" says nothing of "sold". */
const sameDeed = ({ a, b }: ClaimPair): boolean =>
  a.value.type !== 'polarity' ||
  a.event === null ||
  b.event === null ||
  (stem(a.event.head) === stem(b.event.head) && !(isOutcome(a.event.class) && ofTwoVerbs(a, b)));

/** What became of somebody is told by verbs that say different things: "was captured" and "was not shot dead". */
const isOutcome = (name: string): boolean => name === 'fate';
const ofTwoVerbs = (a: PlacedClaim, b: PlacedClaim): boolean => {
  const [one, other] = [a, b].map(({ words: { value } }) => (value === null ? null : stem(value.toLowerCase())));
  return one != null && other != null && one !== other;
};

/** "Nobody was hurt in the blaze on Monday" denies no blaze on Monday: the event itself, or its time, must be denied. */
function deniesOther(claim: PlacedClaim): boolean {
  const { aspect, event } = claim;
  if (!CIRCUMSTANCES.has(aspect.slot) || event === null || isDenial(claim)) return false;
  const { first } = negationIn(claim);
  if (first.size === 0 || first.has(stem(event.head.split('_')[0] ?? ''))) return false;
  const direct = /\b(?:not|never|n['’]t)\s+(?:\p{L}+\s+){0,2}$/iu.test(aroundValue(claim)?.lead ?? '');
  return !direct && ![...first].some((word) => HAPPENING.has(word));
}
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['when', 'time', 'where']);
const HAPPENING: ReadonlySet<string> = new Set(
  ['take', 'happen', 'occur', 'come', 'begin', 'start', 'hold', 'go', 'break', 'strike'].map(stem),
);

/** "Can only be lifted by a court": a rule of how it goes. */
const isPossible = (claim: PlacedClaim): boolean => POSSIBLE.test(leadInContent(claim));
const POSSIBLE = /\b(?:can|could|must|should|may|might)\s+(?:\p{L}+\s+){0,3}$/iu;

const words = (claim: PlacedClaim): string =>
  claim.value.type === 'polarity'
    ? valueWords(claim.value)
    : `${says(claim) === 'negated' ? 'not ' : ''}${valueWords(claim.value)}`;

const sideOf = (claim: PlacedClaim) => ({
  key: claim.value.type === 'polarity' ? valueKey(claim.value) : `${says(claim)} ${valueKey(claim.value)}`,
  value: claim.value,
});
