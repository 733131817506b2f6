import { Query } from '@nestjs/cqrs';
import type { Instant } from '#story';
import type { AnsweredPoint, PageRequest, QuestionPoint } from '../points/question-point.js';

export const TIMELINE_AXES = ['known', 'happened', 'recorded'] as const;
export type TimelineAxis = (typeof TIMELINE_AXES)[number];

export interface TimelineQuestion extends QuestionPoint, PageRequest {
  readonly storyId: string;
  readonly axis?: TimelineAxis | undefined;
}

/** One moment of a story on the axis asked about. */
export interface TimelineEntry {
  /** `null`: of which only the end is known. */
  readonly at: Instant | null;
  /** End of an uncertain time on the axis `happened`; the same as `at` elsewhere. */
  readonly until: Instant | null;
  readonly edtf: string | null;
  /** A change point's kind (known), `claim` (happened), the name of an event (recorded). */
  readonly kind: string;
  /** What happened, as a sentence. */
  readonly display: string;
  readonly reportId: string | null;
  readonly claimId: string | null;
  readonly conflictId: string | null;
}

export interface Timeline extends AnsweredPoint {
  readonly story: string;
  readonly axis: TimelineAxis;
  readonly entries: readonly TimelineEntry[];
  readonly nextCursor: string | null;
}

/**
 * How a story developed, on one of three axes. `limit` 1 to 1000, 200 unless told.
 * @throws NotInViewsError, InvalidCursorError, InvalidQuestionError, PositionNotReachedError
 */
export class GetTimeline extends Query<Timeline> {
  constructor(readonly question: TimelineQuestion) {
    super();
  }
}
