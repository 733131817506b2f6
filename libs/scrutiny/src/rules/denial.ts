import type { PlacedClaim } from '../gates/claim-pair.js';

/** Words that say that something is not so. Rejecting or refusing a thing is a deed and says nothing of what is so. */
export const DENIAL = /\b(?:den(?:y|ies|ied|ying)|refut\w+|disput\w+|false|untrue|not true)\b/iu;

/** Whether a claim denies what somebody says. */
export const isDenial = ({ stance, words }: PlacedClaim): boolean => stance === 'denies' && DENIAL.test(words.evidence);

/** What a claim says of its content, a deed that was only worded as a denial taken as done. */
export const polarityOf = (claim: PlacedClaim): PlacedClaim['polarity'] =>
  claim.stance === 'denies' && !isDenial(claim) ? 'affirmed' : claim.polarity;
