import type { ClaimRecord, Standing } from '#story';
import type { Candidate, ClaimPlacement, ScrutinyClaim } from './scrutiny-claim.js';

/*
 * Claims are held by tens of thousands and read by every rule. Spread from what events, rows and other claims hold, each
 * had a hidden class of its own, which takes as much memory as the claim and makes every look-up slow; so both shapes
 * are written out.
 */

/** A recorded claim with what scrutiny must know of its report. */
export const scrutinyClaim = (record: ClaimRecord, of: Omit<ScrutinyClaim, keyof ClaimRecord>): ScrutinyClaim => ({
  claimId: record.claimId,
  reportId: record.reportId,
  extractor: record.extractor,
  evidence: record.evidence,
  content: record.content,
  position: record.position,
  attribution: record.attribution,
  authorCommitment: record.authorCommitment,
  certainty: record.certainty,
  polarity: record.polarity,
  hedges: record.hedges,
  modality: record.modality,
  stance: record.stance,
  target: record.target,
  response: record.response,
  event: record.event,
  aspect: record.aspect,
  value: record.value,
  valueSpan: record.valueSpan,
  occurred: record.occurred,
  validAt: record.validAt,
  reconstructed: record.reconstructed,
  storyId: of.storyId,
  outlet: of.outlet,
  published: of.published,
  origin: of.origin,
  originBasis: of.originBasis ?? 'own',
  words: of.words,
  recordedOrder: of.recordedOrder,
});

/** A claim as the story has it. What is not named stays as the claim has it. */
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
