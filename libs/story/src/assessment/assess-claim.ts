import { valueKey } from '../claims/value-key.js';
import type { ClaimRecord } from '../events/claim-schemas.js';
import type { Instant } from '../time/instant.js';
import type { Standing } from '../vocabulary.js';
import type { AssessedClaim, AssessmentPoint, ClaimGist, Known } from './assessment.js';
import type { ClaimFact, KnownBounds, ReportFact } from './facts.js';
import type { Origin } from './origins.js';

const UNKNOWN_BOUNDS: KnownBounds = { possiblyFrom: null, knownFrom: '9999-12-31T23:59:59.999Z' };

/** From when on a claim could be and certainly was public: its revision's publication, or the public act that it recounts. */
export function claimBounds(claim: Pick<ClaimFact, 'record'>, report: Pick<ReportFact, 'revisions'>): KnownBounds {
  const { reconstructed, evidence } = claim.record;
  const own = report.revisions[evidence.revision - 1] ?? UNKNOWN_BOUNDS;
  if (reconstructed === null) return own;
  return { possiblyFrom: reconstructed.range.earliest, knownFrom: reconstructed.range.latest ?? own.knownFrom };
}

/** Whether something with these bounds was known at `asOf`: surely, possibly, or not at all. */
export function knownAt(bounds: KnownBounds, asOf: Instant): Known | null {
  if (bounds.knownFrom <= asOf) return 'definite';
  return bounds.possiblyFrom === null || bounds.possiblyFrom <= asOf ? 'possible' : null;
}

const HEAVIEST_FIRST: readonly Standing[] = ['withdrawn', 'retracted', 'corrected', 'superseded'];

/** The standing of a claim as the public could know it at `asOf`. */
export function standingAt(claim: ClaimFact, report: ReportFact, asOf: Instant): Standing {
  const acts = new Set<Standing>(claim.acts.filter((act) => act.from <= asOf).map((act) => act.standing));
  if (report.withdrawnFrom !== null && report.withdrawnFrom <= asOf) acts.add('withdrawn');
  return HEAVIEST_FIRST.find((standing) => acts.has(standing)) ?? 'current';
}

/** Claims of one question give one answer exactly if their keys are equal. */
export const answerKeyOf = ({ polarity, value }: Pick<ClaimRecord, 'polarity' | 'value'>): string =>
  `${polarity} ${valueKey(value)}`;

/** A claim as it stood at a point; `null` where it was not known then. */
export function assessClaim(
  claim: ClaimFact,
  report: ReportFact,
  origin: Origin,
  point: AssessmentPoint,
): AssessedClaim | null {
  const { record, placement } = claim;
  if (record.reconstructed !== null && point.reconstructed === 'exclude') return null;
  const bounds = claimBounds(claim, report);
  const known = knownAt(bounds, point.asOf);
  if (known === null) return null;
  return {
    claimId: record.claimId,
    reportId: record.reportId,
    record,
    answerKey: answerKeyOf(record),
    certainty: record.certainty,
    outlet: report.report.outlet.name,
    published: report.published,
    recordedAt: claim.recordedAt,
    ...bounds,
    known,
    reconstructed: record.reconstructed !== null,
    standing: standingAt(claim, report, point.asOf),
    verdict: claim.verdict,
    acceptedBy: claim.acceptedBy,
    questionId: placement?.questionId ?? record.claimId,
    eventKey: placement?.eventKey ?? null,
    question: placement?.question ?? record.aspect.question,
    origin: origin.key,
  };
}

/** The order of strings by code units: for ids, which are ASCII, also that of PostgreSQL's collation "C". */
export const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of claims within an answer. */
export const byFirstKnown = (
  a: Pick<ClaimGist, 'claimId' | 'knownFrom'>,
  b: Pick<ClaimGist, 'claimId' | 'knownFrom'>,
): number => ascending(a.knownFrom, b.knownFrom) || ascending(a.claimId, b.claimId);
