import { Query } from '@nestjs/cqrs';
import type { QuestionPoint } from '../points/question-point.js';
import type { ShownClaim } from './shown-claim.js';

export interface ClaimQuestion extends QuestionPoint {
  readonly claimId: string;
}

/**
 * A claim as it stood at a point.
 * @throws NotInViewsError also where it was not known then; InvalidQuestionError, PositionNotReachedError
 */
export class GetClaim extends Query<ShownClaim> {
  constructor(readonly question: ClaimQuestion) {
    super();
  }
}
