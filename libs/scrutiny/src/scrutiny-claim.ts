import type { ClaimRecord, Conflict, ConflictState, Report, Standing, StoryEvent, TimeRange } from '#story';

/** The report's own words behind a claim, read from `report_text` for the time of the comparison only. */
export interface ClaimWords {
  readonly content: string;
  readonly evidence: string;
  readonly value: string | null;
}

/** A claim with what scrutiny must know of the report that carries it. */
export type ScrutinyClaim = ClaimRecord & {
  readonly storyId: string;
  readonly outlet: string;
  readonly published: Pick<TimeRange, 'earliest' | 'latest'>;
  /** Root of the report's lineage: an outlet's key, the same for all that goes back to one source. */
  readonly origin: string;
  /** Whether the origin is the outlet itself, credited or confirmed, or only inferred. Left out: the outlet itself. */
  readonly originBasis?: 'own' | 'stated' | 'inferred';
  readonly words: ClaimWords;
  /** Order of recording within the story; the oldest mention names an event. */
  readonly recordedOrder: number;
};

export interface ClaimPlacement {
  readonly eventKey: string;
  readonly questionId: string;
  readonly question: string;
}

/** A claim that the story already has: where it was placed and how it stands. */
export type Candidate = ScrutinyClaim & {
  readonly placement: ClaimPlacement | null;
  readonly standing: Standing;
  /** From when a retraction acts that the desk recorded and no report carries. */
  readonly retractedFrom?: Pick<TimeRange, 'earliest' | 'latest'>;
};

/** A claim's new placement, with the reason that an editor reads. */
export interface Placed extends ClaimPlacement {
  readonly claimId: string;
  readonly reportId: string;
  readonly why: string;
  readonly ruleVersion: string;
}

/** An event with its own id, derived from its cause: running again gives the same ids and so changes nothing. */
export interface DerivedEvent {
  readonly id: string;
  readonly event: StoryEvent;
}

/** A pair that was looked at, and why it was let go. */
export interface LetGo {
  readonly a: string;
  readonly b: string;
  readonly rule: string;
  readonly why: string;
}

/** What scrutiny must know of the report whose claims it holds against the story. */
export type ScrutinyReport = Pick<Report, 'reportId' | 'storyId' | 'kind' | 'corrects' | 'credits'> & {
  readonly outlet: string;
  readonly published: TimeRange;
};

/**
 * A conflict that the story already has. Of a long side not every claim need be at hand: its first, those of the reports
 * that a new one is held against, and enough of the others to tell its roots apart.
 */
export interface KnownConflict {
  readonly conflict: Omit<Conflict, 'sides'>;
  readonly state: ConflictState;
}

/** What the caller knows beyond the claims themselves. */
export interface ScrutinyOptions {
  /** The reports are known to be about one event, so that two main events need no further proof. */
  readonly sameEvent: boolean;
}
