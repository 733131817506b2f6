import { derivedId, outletKey, valueKey, type ClaimValue, type TimeRange } from '#story';
import { publicationOrder, type PlacedClaim } from '../gates/claim-pair.js';
import type { DerivedEvent, ScrutinyClaim } from '../scrutiny-claim.js';
import { nameWords } from '../words/names.js';
import { stem } from '../words/stem.js';
import { compareValues } from '../values/compare-values.js';
import { mayFollow } from '../values/outcomes.js';

/** Whether the claim takes something back: a correction or a retraction, or a body sentence that sets right. */
export const takesBack = ({ stance }: Pick<ScrutinyClaim, 'stance'>): boolean =>
  stance === 'corrects' || stance === 'retracts';

/** Whether it does so as the outlet's own notice, rather than in passing about what others had reported. */
export const isNotice = (claim: ScrutinyClaim): boolean =>
  takesBack(claim) &&
  (claim.position === 'correction' || claim.target?.outlet != null || claim.target?.claimId != null);

/** Whether the claim gives the answer that the notice takes back: the one it names, or one that its new answer excludes. */
export function givesOldValue(claim: PlacedClaim, notice: PlacedClaim): boolean {
  if (takesBack(claim)) return false;
  if (notice.target?.claimId === claim.claimId) return true;
  const old = notice.target?.value ?? null;
  if (old) return givesValue(claim, old);
  if (deniesOld(notice)) return claim.polarity === 'affirmed' && valueKey(notice.value) === valueKey(claim.value);
  if (notice.stance === 'retracts') return valueKey(notice.value) === valueKey(claim.value);
  return compareValues(claim.value, notice.value) === 'excludes' && !isLaterStage(notice, claim);
}

/** "Taken on March 4, not 3", and later "she is free": what followed is no return to what was taken back. */
const isLaterStage = (notice: PlacedClaim, { value, aspect }: PlacedClaim): boolean =>
  aspect.behaviour === 'staged' &&
  value.type === 'outcome' &&
  notice.value.type === 'outcome' &&
  mayFollow(notice.value, value);

/** "He was not hurt, as we wrote": the notice says no to the answer that it takes back, and gives none instead. */
export const deniesOld = ({ stance, polarity, value, target }: PlacedClaim): boolean =>
  stance === 'corrects' && polarity === 'negated' && value.type !== 'polarity' && !target?.value;

/** Whether the claim gives the value, be it rounded, coarser in time or with a narrower word for a role. */
export function givesValue({ value }: Pick<PlacedClaim, 'value'>, old: ClaimValue): boolean {
  if ((value.type === 'role' || value.type === 'actor') && (old.type === 'role' || old.type === 'actor')) {
    const words = nameWords(value.key).map(stem);
    return value.negated === old.negated && nameWords(old.key).every((word) => words.includes(stem(word)));
  }
  return value.type === old.type && ['same', 'fits'].includes(compareValues(old, value));
}

/** Whether the notice speaks for the report of the claim: the same outlet, or one that has its facts from it by stated credit. */
export function speaksFor(notice: PlacedClaim, claim: PlacedClaim): boolean {
  const by = outletKey(notice.target?.outlet ?? notice.outlet);
  return outletKey(claim.outlet) === by || (claim.originBasis === 'stated' && claim.origin === by);
}

/** Whether the claim was public before the notice, as far as can be told; within one outlet the notice is the later. */
export const cameBefore = (claim: PlacedClaim, notice: PlacedClaim): boolean =>
  publicationOrder(claim, notice) !== 'after' && claim.reportId !== notice.reportId;

/** What a notice does to a claim that it reaches: the event that ends the claim's standing. */
export function takenBack(claim: PlacedClaim, notice: PlacedClaim, published: TimeRange | null): DerivedEvent {
  const common = { reportId: claim.reportId, claimId: claim.claimId, published };
  const id = derivedId('taken-back', claim.claimId, notice.claimId);
  const retracted = notice.stance === 'retracts';
  return retracted
    ? {
        id,
        event: {
          type: 'ClaimRetracted',
          data: { ...common, note: 'A retraction of its outlet reaches it.', causedBy: notice.claimId },
        },
      }
    : {
        id,
        event: {
          type: 'ClaimCorrected',
          data: {
            ...common,
            note: 'A correction of its outlet reaches it.',
            causedBy: notice.claimId,
            by: notice.claimId,
          },
        },
      };
}
