import { Query } from '@nestjs/cqrs';
import type { Instant, StoryEvent } from '#story';
import type { QuestionPoint } from '../points/question-point.js';

export interface ClaimHistoryQuestion extends Pick<QuestionPoint, 'minPosition'> {
  readonly claimId: string;
}

/** One event that touched a claim: what happened, by whom, when it was recorded. */
export interface ClaimHistoryEntry {
  readonly eventId: string;
  readonly type: StoryEvent['type'];
  readonly recordedAt: Instant;
  readonly by: { readonly kind: 'editor' | 'machine'; readonly name: string };
  /** What happened, as a sentence. */
  readonly display: string;
  readonly data: StoryEvent['data'];
}

export interface ClaimHistory {
  readonly claimId: string;
  readonly reportId: string;
  readonly storyId: string;
  readonly entries: readonly ClaimHistoryEntry[];
}

/** The events that touched a claim, in order: its own, its report's, placements, and conflicts that it stands in. @throws NotInViewsError, PositionNotReachedError */
export class GetClaimHistory extends Query<ClaimHistory> {
  constructor(readonly question: ClaimHistoryQuestion) {
    super();
  }
}
