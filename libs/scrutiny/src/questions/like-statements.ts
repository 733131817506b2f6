import { classesMeet } from '../events/class-families.js';
import type { Candidate, ScrutinyClaim } from '../scrutiny-claim.js';
import { compareValues } from '../values/compare-values.js';
import { sameSpeaker } from '../words/bodies.js';
import { likeness } from '../words/likeness.js';
import { otherOccasion } from '../wording/occasions.js';
import { inOrder, sharedRuns } from '../words/runs.js';
import { perClaim } from '../words/per-claim.js';
import { wordsOf } from '../words/words.js';

/** Share of the shorter quotation that must stand in shared stretches: much of it, or some of it with one speaker. */
const MUCH = 0.5;
const SOME = 0.3;
const MANY_WORDS = 8;
/** Share of the shorter quotation's words that the other has in the same order, and words in one stretch beside them. */
const MOST = 0.6;
const LONG_RUN = 4;

/** The words between the quotation marks, as far as the claim says where they stand. */
export const quoted = perClaim(({ words }): readonly string[] => wordsOf(words.value ?? words.content));

/** Whether two quotations are one utterance, be it in other words. */
export function sameUtterance(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
  const { words, ofShorter, contained } = sharedRuns(quoted(a), quoted(b));
  if (contained && words > 0) return true;
  if (ofShorter >= MUCH && words >= MANY_WORDS) return true;
  if (words >= LONG_RUN && inOrder(quoted(a), quoted(b)) >= MOST) return true;
  return ofShorter >= SOME && sameSpeaker(a, b);
}

/** Whether two statements say one thing in much the same words. */
export function sameStatement(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
  const { ofSmaller, jaccard, shared, namesDiffer } = likeness(a, b);
  if (a.aspect.slot !== 'when' && otherOccasion(a, b)) return false;
  return !namesDiffer && shared.length >= 3 && (ofSmaller >= 0.6 || jaccard >= 0.4);
}

/** Whether two claims of one question give one answer in like words; a figure that is the same needs no like words. */
export const sameAnswer = (a: ScrutinyClaim, b: ScrutinyClaim): boolean =>
  a.value.type === 'quantity' || a.value.type === 'money'
    ? compareValues(a.value, b.value) === 'same'
    : sameStatement(a, b) && ['same', 'apart'].includes(compareValues(a.value, b.value));

/** Whether two figures that ask the same are told of one thing: two telling words will do, most of the shorter's. */
function sameFigure(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
  const { ofSmaller, shared, namesDiffer } = likeness(a, b);
  return !namesDiffer && !otherOccasion(a, b) && shared.length >= 2 && ofSmaller >= 0.6;
}

/** Whether two events may be one by their classes: like words tell no resignation from a deal. */
const sameKind = ({ event: a }: ScrutinyClaim, { event: b }: ScrutinyClaim): boolean =>
  a === null || b === null || a.head === b.head || classesMeet(a.class, b.class);

/** The oldest claim of another report that says the same of the same question, be it a quotation, a statement or more exact. */
export function likeStatement(
  claim: ScrutinyClaim,
  others: readonly Candidate[],
  asksTheSame: (a: ScrutinyClaim, b: ScrutinyClaim) => boolean,
): Candidate | null {
  const { slot } = claim.aspect;
  if (slot === 'reply') return null;
  const alike = slot === 'quote' ? sameUtterance : slot === 'measure' || slot === 'count' ? sameFigure : sameStatement;
  const asks = (other: Candidate): boolean =>
    slot === 'quote' || slot === 'statement'
      ? other.aspect.slot === slot
      : other.reportId !== claim.reportId && asksTheSame(other, claim);
  return (
    others.find(
      (other) => other.claimId !== claim.claimId && asks(other) && sameKind(claim, other) && alike(claim, other),
    ) ?? null
  );
}
