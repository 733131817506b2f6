import type { ClaimPair } from '../gates/claim-pair.js';
import { otherOccasion } from './occasions.js';
import { sentenceLikeness, type ComparedWords, type Likeness } from '../words/likeness.js';

/** Words in five that two sentences of unknown kinship may each have alone before they tell of two things. */
export const SWAPS = 0.2;

/**
 * Whether two sentences say one thing but for what a rule compares. Known to be about one event, most words of the
 * shorter one must be shared; else hardly a word may be swapped for another, for a swapped word is another mine, town
 * or person.
 * @param likeness of the sentences, the compared words left out
 */
export function sameSentence({ options }: ClaimPair, { ofSmaller, jaccard, shared, onlyA, onlyB }: Likeness): boolean {
  if (options.sameEvent) return isNear({ ofSmaller, shared });
  return (
    shared.length >= 3 && jaccard >= 0.4 && Math.min(onlyA.length, onlyB.length) <= Math.floor(shared.length * SWAPS)
  );
}

const isNear = ({ ofSmaller, shared }: Pick<Likeness, 'ofSmaller' | 'shared'>): boolean =>
  (shared.length >= 2 && ofSmaller >= 0.6) || (shared.length >= 4 && ofSmaller >= 0.5);

/** Whether two sentences of reports that are about one matter say one thing but for what a rule compares. */
export const akinSentence = (pair: ClaimPair, likeness: Likeness): boolean =>
  isNear(likeness) && pair.akin() && !otherOccasion(pair.a, pair.b);

/** Share of all words of two sentences that they must have in common where the longer holds the shorter. */
const QUARTER = 0.25;

/** Whether one of two sentences of reports that are about one matter holds every telling word of the other. */
export const holdsOther = (pair: ClaimPair, likeness: Likeness): boolean =>
  Math.min(likeness.onlyA.length, likeness.onlyB.length) === 0 &&
  likeness.jaccard >= QUARTER &&
  akinSentence(pair, likeness);

/** The likeness of a pair's sentences, read anew for each rule that leaves other words out. */
export const likenessOf = ({ a, b }: ClaimPair): ComparedWords => sentenceLikeness(a, b);
