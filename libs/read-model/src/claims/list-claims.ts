import { Query } from '@nestjs/cqrs';
import type { AnsweredPoint, PageRequest, QuestionPoint } from '../points/question-point.js';
import type { ShownClaim } from './shown-claim.js';

export interface ClaimListQuestion extends QuestionPoint, PageRequest {
  readonly storyId: string;
  readonly reconstructed?: 'include' | 'exclude' | undefined;
}

export interface ClaimList extends AnsweredPoint {
  readonly story: string;
  readonly claims: readonly ShownClaim[];
  readonly nextCursor: string | null;
}

/**
 * The claims of a story known at a point, official responses included, in the order in which they became known.
 * `limit` 1 to 1000, 200 unless told.
 * @throws NotInViewsError, InvalidCursorError, InvalidQuestionError, PositionNotReachedError
 */
export class ListClaims extends Query<ClaimList> {
  constructor(readonly question: ClaimListQuestion) {
    super();
  }
}
