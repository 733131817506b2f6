import type { Aspect, Certainty, Instant, OfficialResponse, Polarity, Standing } from '#story';
import type { ShownClaim, ShownValue } from '../claims/shown-claim.js';
import type { ShownConflict } from '../conflicts/shown-conflict.js';
import type { AnsweredPoint } from '../points/question-point.js';
import type { ShownReport } from '../reports/shown-report.js';

/** One answer to a question. The counts are over the whole answer, also where the page shows only some of its claims. */
export interface ShownAnswer {
  readonly value: ShownValue;
  readonly polarity: Polarity;
  readonly certainties: Readonly<Partial<Record<Certainty, number>>>;
  /** Current as long as one of its claims is; else the standing of its first claim. */
  readonly standing: Standing;
  readonly independentOrigins: number;
  readonly outlets: readonly string[];
  readonly knownFrom: Instant;
  readonly reconstructed: boolean;
  readonly claims: readonly ShownClaim[];
}

export interface ShownQuestion {
  readonly questionId: string;
  readonly eventKey: string | null;
  readonly question: string;
  readonly aspect: Aspect;
  readonly answers: readonly ShownAnswer[];
  readonly conflictIds: readonly string[];
  /** Present where claims of this question stand on another page too. */
  readonly continued?: true;
}

export interface ShownResponse {
  readonly who: string;
  readonly response: OfficialResponse;
  readonly aspect: Aspect;
  readonly claim: ShownClaim;
}

/** A page of what was known at a point. What is optional stands on the first page only. */
export interface View extends AnsweredPoint {
  /** Id of the story. */
  readonly story: string;
  readonly title: string;
  readonly timeZone: string;
  readonly reconstructed: 'include' | 'exclude';
  readonly reports?: readonly ShownReport[];
  readonly questions: readonly ShownQuestion[];
  readonly officialResponses?: readonly ShownResponse[];
  readonly conflicts?: readonly ShownConflict[];
  /** The nearest moments before and after `asOf` at which something of the story changes. */
  readonly changes?: { readonly previous: Instant | null; readonly next: Instant | null };
  readonly nextCursor: string | null;
}
