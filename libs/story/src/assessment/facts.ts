import type { Conflict } from '../events/conflict-schemas.js';
import type { ClaimRecord } from '../events/claim-schemas.js';
import type { Publication, Report } from '../events/report-schemas.js';
import type { EventData } from '../events/catalogue.js';
import type { ConflictState } from '../deciders/conflict.js';
import type { Instant } from '../time/instant.js';
import type { Verdict } from '../vocabulary.js';

/** When something became public, as bounds: possibly from the first on, certainly from the second on. */
export interface KnownBounds {
  /** `null`: possibly always. */
  readonly possiblyFrom: Instant | null;
  readonly knownFrom: Instant;
}

/** An act that ends a claim's standing, public from `from` on. */
export interface StandingAct {
  readonly standing: 'superseded' | 'corrected' | 'retracted';
  readonly from: Instant;
}

export interface ReportFact {
  readonly report: Report;
  /** Bounds of each revision's publication, the first revision first. */
  readonly revisions: readonly KnownBounds[];
  readonly published: Publication;
  readonly withdrawnFrom: Instant | null;
  readonly recordedAt: Instant;
}

export interface Placement {
  readonly questionId: string;
  readonly eventKey: string | null;
  readonly question: string;
  /** An editor's move stands above the machine's placement. */
  readonly byEditor: boolean;
}

export interface ClaimFact {
  readonly record: ClaimRecord;
  readonly recordedAt: Instant;
  readonly placement: Placement | null;
  readonly acts: readonly StandingAct[];
  readonly verdict: Verdict;
  readonly acceptedBy: string | null;
}

export interface EdgeFact {
  readonly edge: EventData<'LineageEstablished'>;
  readonly confirmed: boolean;
  readonly cut: boolean;
}

export interface ConflictFact {
  readonly conflict: Conflict;
  readonly state: ConflictState;
  readonly detectedAt: Instant;
}

/** All that a story's events up to one point of recording establish. Reports and claims that were dropped or moved away are gone. */
export interface StoryFacts {
  readonly story: EventData<'StoryOpened'> | null;
  readonly reports: ReadonlyMap<string, ReportFact>;
  readonly claims: ReadonlyMap<string, ClaimFact>;
  readonly edges: ReadonlyMap<string, EdgeFact>;
  readonly conflicts: ReadonlyMap<string, ConflictFact>;
}

export const NO_FACTS: StoryFacts = {
  story: null,
  reports: new Map(),
  claims: new Map(),
  edges: new Map(),
  conflicts: new Map(),
};
