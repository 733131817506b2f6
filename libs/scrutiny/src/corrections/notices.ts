import { derivedId, outletKey, valueKey, type TimeRange } from '#story';
import { publicationOrder, type PlacedClaim } from '../gates/claim-pair.js';
import type { DerivedEvent, ScrutinyClaim } from '../scrutiny-claim.js';
import { compareValues } from '../values/compare-values.js';

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
  if (old) return old.type === claim.value.type && ['same', 'fits'].includes(compareValues(old, claim.value));
  if (notice.stance === 'retracts') return valueKey(notice.value) === valueKey(claim.value);
  return compareValues(claim.value, notice.value) === 'excludes';
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
