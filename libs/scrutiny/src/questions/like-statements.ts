import type { Candidate, ScrutinyClaim } from '../scrutiny-claim.js';
import { compareValues } from '../values/compare-values.js';
import { sameSpeaker } from '../words/bodies.js';
import { likeness } from '../words/likeness.js';
import { perClaim } from '../words/per-claim.js';
import { inOrder, sharedRuns } from '../words/runs.js';
import { wordsOf } from '../words/words.js';

/** Share of the shorter quotation that must stand in shared stretches: much of it, or some of it with one speaker. */
const MUCH = 0.5;
const SOME = 0.3;
const MANY_WORDS = 8;
/** Share of the shorter quotation's words that the other has in the same order, and words in one stretch beside them. */
const MOST = 0.6;
const LONG_RUN = 4;

/** The words between the quotation marks, as far as the claim says where they stand. */
export const quoted = ({ words }: ScrutinyClaim): string[] => wordsOf(words.value ?? words.content);

/** Whether two quotations are one utterance, be it in other words. */
export function sameUtterance(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
  const { words, ofShorter, contained } = sharedRuns(quoted(a), quoted(b));
  if (contained && words > 0) return true;
  if (ofShorter >= MUCH && words >= MANY_WORDS) return true;
  if (words >= LONG_RUN && inOrder(quoted(a), quoted(b)) >= MOST) return true;
  return ofShorter >= SOME && sameSpeaker(a, b);
}

const ANOTHER =
  /\b(?:another|a (?:second|third|previous|similar|separate)|an earlier|the (?:previous|last) (?:one|time))\b/iu;
const isAnother = perClaim(({ words }) => ANOTHER.test(words.evidence));
const YEAR = /\b(?:1[5-9]|20)\d{2}\b/gu;

const yearsIn = perClaim(({ words }): readonly string[] => words.evidence.match(YEAR) ?? []);

/** Whether one sentence speaks of another time or another one of its kind: "another ferry", "in 2027". */
function otherOccasion(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
  if (a.aspect.slot === 'when') return false;
  if (isAnother(a) !== isAnother(b)) return true;
  return outsideYears(a, b) || outsideYears(b, a);
}

/** Whether the first names years, and the second belongs to none of them by its own words or its publication. */
function outsideYears(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
  const years = yearsIn(a);
  if (years.length === 0) return false;
  const others =
    yearsIn(b).length > 0
      ? yearsIn(b)
      : [b.published.earliest, b.published.latest].flatMap((at) => at?.slice(0, 4) ?? []);
  return others.length > 0 && !others.some((year) => years.includes(year));
}

/** Whether two statements say one thing in much the same words. */
export function sameStatement(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
  const { ofSmaller, jaccard, shared, namesDiffer } = likeness(a, b);
  return !namesDiffer && !otherOccasion(a, b) && shared.length >= 3 && (ofSmaller >= 0.6 || jaccard >= 0.4);
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
  return others.find((other) => other.claimId !== claim.claimId && asks(other) && alike(claim, other)) ?? null;
}
