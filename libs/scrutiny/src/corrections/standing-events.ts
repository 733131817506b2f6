import { derivedId, timeRange, type TimeRange } from '#story';
import { publicationOrder, type PlacedClaim } from '../gates/claim-pair.js';
import type { DerivedEvent } from '../scrutiny-claim.js';
import { isHigher } from '../values/quantities.js';
import { cameBefore, givesOldValue, isNotice, speaksFor, takenBack } from './notices.js';

/** A count that grows: the later, higher figure supersedes the earlier one. `null` where nothing grew. */
export function supersession(a: PlacedClaim, b: PlacedClaim): DerivedEvent | null {
  if (a.aspect.behaviour !== 'grows' || b.aspect.behaviour !== 'grows') return null;
  const order = publicationOrder(a, b);
  if (order === 'unknown') return null;
  const [earlier, later] = order === 'before' ? [a, b] : [b, a];
  const [low, high] = [earlier.value, later.value];
  if (low.type !== 'quantity' || high.type !== 'quantity' || !isHigher(low, high)) return null;
  if (earlier.modality !== 'fact' || later.modality !== 'fact') return null;
  return {
    id: derivedId('superseded', earlier.claimId, later.claimId),
    event: {
      type: 'ClaimSuperseded',
      data: {
        reportId: earlier.reportId,
        claimId: earlier.claimId,
        by: later.claimId,
        reason: 'A later report gives a higher figure for a count that grows.',
        published: actsFrom(later),
      },
    },
  };
}

/**
 * What a notice takes back, whichever of the two came into the story first. A notice reaches the claims of its outlet
 * and of those that credit it, also those recorded after it, as long as they were public before.
 */
export function takings(a: PlacedClaim, b: PlacedClaim): DerivedEvent[] {
  const notice = [a, b].find(isNotice);
  if (!notice) return [];
  const claim = notice === a ? b : a;
  if (claim.standing !== 'current' || !speaksFor(notice, claim) || !givesOldValue(claim, notice)) return [];
  if (!cameBefore(claim, notice)) return [];
  return [takenBack(claim, notice, actsFrom(notice))];
}

/** A standing ends when the report that ends it was public, whenever the two came into the story. */
export const actsFrom = ({ published }: PlacedClaim): TimeRange | null =>
  published.earliest === null && published.latest === null ? null : timeRange(published, 'UTC');
