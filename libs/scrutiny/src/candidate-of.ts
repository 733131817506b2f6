import type { Standing } from '#story';
import type { Candidate, ClaimPlacement, ScrutinyClaim } from './scrutiny-claim.js';

/**
 * A claim as the story has it; what is not named stays as the claim has it. Claims are held by tens of thousands and
 * read by every rule: spread from what events, rows and other claims hold, each had a hidden class of its own, which took
 * as much memory as the claim and made every look-up slow. So the fields are written out.
 */
export function candidateOf<Placement extends ClaimPlacement | null>(
  claim: ScrutinyClaim & Partial<Candidate>,
  now: Partial<Candidate> & { readonly placement: Placement; readonly standing: Standing },
): Candidate & { readonly placement: Placement } {
  const retractedFrom = now.retractedFrom ?? claim.retractedFrom;
  const candidate = {
    claimId: claim.claimId,
    reportId: claim.reportId,
    extractor: claim.extractor,
    evidence: claim.evidence,
    content: claim.content,
    position: claim.position,
    attribution: claim.attribution,
    authorCommitment: claim.authorCommitment,
    certainty: claim.certainty,
    polarity: claim.polarity,
    hedges: claim.hedges,
    modality: claim.modality,
    stance: claim.stance,
    target: claim.target,
    response: claim.response,
    event: claim.event,
    aspect: claim.aspect,
    value: claim.value,
    valueSpan: claim.valueSpan,
    occurred: claim.occurred,
    validAt: claim.validAt,
    reconstructed: claim.reconstructed,
    storyId: claim.storyId,
    outlet: claim.outlet,
    published: now.published ?? claim.published,
    origin: now.origin ?? claim.origin,
    originBasis: now.originBasis ?? claim.originBasis ?? 'own',
    words: claim.words,
    recordedOrder: claim.recordedOrder,
    placement: now.placement,
    standing: now.standing,
  };
  return retractedFrom === undefined ? candidate : { ...candidate, retractedFrom };
}
