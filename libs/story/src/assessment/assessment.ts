import type { Aspect } from '../claims/claim-content.js';
import type { ClaimValue } from '../claims/value.js';
import type { ClaimRecord } from '../events/claim-schemas.js';
import type { Conflict, ConflictSide } from '../events/conflict-schemas.js';
import type { Publication } from '../events/report-schemas.js';
import type { Instant } from '../time/instant.js';
import type {
  Certainty,
  ConflictStatus,
  OfficialResponse,
  Polarity,
  ReportKind,
  Standing,
  Verdict,
} from '../vocabulary.js';

/** A point on both axes: what the public could know by `asOf`, as far as we had recorded it by `recordedAsOf`. */
export interface AssessmentPoint {
  readonly asOf: Instant;
  readonly recordedAsOf: Instant;
  /** Whether claims that later reports say were made earlier count (they are marked). */
  readonly reconstructed: 'include' | 'exclude';
}

/** `possible`: the publication range straddles the point asked about. */
export type Known = 'definite' | 'possible';

/** What grouping and ordering need of a claim at a point; the rest of it can wait until it is shown. */
export interface ClaimGist {
  readonly claimId: string;
  /** The question it answers; a claim that no placement joins to others answers one of its own, named by its id. */
  readonly questionId: string;
  readonly eventKey: string | null;
  readonly question: string;
  readonly answerKey: string;
  readonly certainty: Certainty;
  readonly knownFrom: Instant;
  readonly reconstructed: boolean;
  readonly standing: Standing;
  readonly outlet: string;
  /** Key of the origin at the root of its report's credits. */
  readonly origin: string;
}

export interface AssessedClaim extends ClaimGist {
  readonly reportId: string;
  readonly record: ClaimRecord;
  readonly published: Publication;
  readonly recordedAt: Instant;
  readonly possiblyFrom: Instant | null;
  readonly known: Known;
  readonly verdict: Verdict;
  readonly acceptedBy: string | null;
}

export interface AssessedAnswer {
  readonly value: ClaimValue;
  readonly valueKey: string;
  readonly polarity: Polarity;
  readonly certainties: Readonly<Partial<Record<Certainty, number>>>;
  /** Current as long as one of its claims is; else the standing of its first claim. */
  readonly standing: Standing;
  readonly independentOrigins: number;
  readonly outlets: readonly string[];
  readonly knownFrom: Instant;
  /** Whether all its claims are reconstructed. */
  readonly reconstructed: boolean;
  readonly claims: readonly AssessedClaim[];
}

export interface AssessedQuestion {
  readonly questionId: string;
  readonly eventKey: string | null;
  readonly question: string;
  readonly aspect: Aspect;
  readonly answers: readonly AssessedAnswer[];
  readonly conflictIds: readonly string[];
  /** Latest `knownFrom` among its claims. */
  readonly latestFrom: Instant;
}

export interface AssessedResponse {
  readonly who: string;
  readonly response: OfficialResponse;
  readonly aspect: Aspect;
  readonly claim: AssessedClaim;
}

export interface AssessedReport {
  readonly reportId: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly kind: ReportKind;
  readonly published: Publication;
  readonly known: Known;
  readonly standing: 'current' | 'corrected' | 'withdrawn';
  /** Name of its origin. */
  readonly origin: string;
}

export interface AssessedConflict {
  readonly conflict: Conflict;
  readonly sides: readonly ConflictSide[];
  readonly status: ConflictStatus;
  /** When two sides were first known. */
  readonly knownFrom: Instant;
  readonly detectedAt: Instant;
}

/** What was known at a point. */
export interface Assessment {
  readonly point: AssessmentPoint;
  readonly reports: readonly AssessedReport[];
  readonly questions: readonly AssessedQuestion[];
  readonly officialResponses: readonly AssessedResponse[];
  readonly conflicts: readonly AssessedConflict[];
  /** The nearest moments before and after the point at which something of the story changes. */
  readonly changes: { readonly previous: Instant | null; readonly next: Instant | null };
}
