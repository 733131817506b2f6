import type { Aspect, Conflict, ConflictStatus, Instant } from '#story';
import type { ShownClaim, ShownValue, Words } from '../claims/shown-claim.js';

export interface ShownSideClaim {
  readonly claimId: string;
  readonly reportId: string;
  readonly outlet: string;
  readonly speaker: string;
  readonly evidence: Words;
  /** The words that carry its value; `null` where no words of their own do, or none are kept. */
  readonly valueSpan: Words | null;
}

export interface ShownSide {
  readonly sideKey: string;
  readonly value: ShownValue;
  readonly independentOrigins: number;
  readonly departsFrom: string | null;
  readonly claims: readonly ShownSideClaim[];
}

/** A conflict as clients see it at a point in time: the claims of its sides that were known then. */
export interface ShownConflict extends Pick<
  Conflict,
  'storyId' | 'questionId' | 'kind' | 'severity' | 'rule' | 'ruleVersion' | 'reason' | 'gates' | 'relation'
> {
  readonly id: string;
  readonly status: ConflictStatus;
  readonly aspect: Aspect | null;
  readonly event: { readonly key: string; readonly display: string } | null;
  readonly sides: readonly ShownSide[];
  /** Coarser claims that fit more than one side. */
  readonly fitsSeveral: readonly ShownClaim[];
  /** When two of its sides were first known. */
  readonly knownFrom: Instant;
  readonly detectedAt: Instant;
}
