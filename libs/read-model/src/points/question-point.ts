import type { Instant } from '#story';

/** After every publication and every record. */
export const LAST_INSTANT: Instant = '9999-12-31T23:59:59.999Z';

/** The point in time of a question, as its asker wrote it. */
export interface QuestionPoint {
  /** Known to the public at: a date, month or year (its end in the story's zone) or an instant; now unless told. */
  readonly asOf?: string | undefined;
  /** Known to us at, in the same notation; all that is projected unless told. */
  readonly recordedAsOf?: string | undefined;
  /** Waits until the views have reached this position of the store, which a command has answered. */
  readonly minPosition?: string | undefined;
}

/** The point that an answer is about. */
export interface AnsweredPoint {
  readonly asOf: Instant;
  /** Never after what is projected. */
  readonly recordedAsOf: Instant;
  /** Where the answer is about another point than the one asked about, sentences that say so. */
  readonly notes: readonly string[];
}

/** One page of a list. */
export interface PageRequest {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}
