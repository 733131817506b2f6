import {
  claimBounds,
  displayOf,
  eventDisplay,
  knownAt,
  type ClaimRecord,
  type Instant,
  type ReportFact,
  type RevisedSpan,
  type Span,
} from '#story';
import type { ClaimAtPoint } from './claim-at-point.js';
import type { ShownClaim, ShownTarget, Words } from './shown-claim.js';

/** The canonical text of a report's revision; `null` where none is kept. */
export type TextOf = (reportId: string, revision: number) => string | null;

/** A span with its words. */
export const wordsOf = ({ start, end }: Span, text: string | null): Words => ({
  text: text?.slice(start, end) ?? '',
  start,
  end,
});

function targetOf({ target }: ClaimRecord, text: string | null): ShownTarget | null {
  if (target === null) return null;
  const { claimId, outlet, span } = target;
  return {
    claimId,
    outlet,
    text: span && wordsOf(span, text).text,
    start: span?.start ?? null,
    end: span?.end ?? null,
  };
}

/** A claim as clients see it. */
export function showClaim(
  claim: ClaimAtPoint,
  record: ClaimRecord,
  report: ReportFact,
  textOf: TextOf,
  asOf: Instant,
): ShownClaim {
  const bounds = claimBounds({ record }, report);
  const words = (span: RevisedSpan): Words => wordsOf(span, textOf(record.reportId, span.revision));
  const text = textOf(record.reportId, record.evidence.revision);
  const eventKey = claim.eventKey ?? record.event?.key ?? null;
  const { earliest, latest, edtf, basis } = report.published;
  return {
    id: record.claimId,
    storyId: report.report.storyId,
    reportId: record.reportId,
    revision: record.evidence.revision,
    outlet: report.report.outlet.name,
    evidence: words(record.evidence),
    content: words(record.content),
    position: record.position,
    attribution: record.attribution,
    authorCommitment: record.authorCommitment,
    certainty: record.certainty,
    polarity: record.polarity,
    hedges: record.hedges,
    modality: record.modality,
    stance: record.stance,
    target: targetOf(record, text),
    response: record.response,
    event: eventKey === null ? null : { key: eventKey, display: eventDisplay(record.event, eventKey) },
    aspect: record.aspect,
    questionId: claim.questionId,
    value: { ...record.value, display: displayOf(record.value, text) },
    occurred: record.occurred,
    validAt: record.validAt,
    published: { earliest, latest, edtf, basis },
    recordedAt: claim.recordedAt,
    possiblyFrom: bounds.possiblyFrom,
    knownFrom: bounds.knownFrom,
    known: knownAt(bounds, asOf) ?? 'possible',
    reconstructed: claim.reconstructed,
    standing: claim.standing,
    verdict: claim.verdict,
    acceptedBy: claim.acceptedBy,
  };
}
