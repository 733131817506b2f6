import { Query } from '@nestjs/cqrs';
import type { QuestionPoint } from '../points/question-point.js';
import type { ShownConflict } from './shown-conflict.js';

export interface ConflictQuestion extends QuestionPoint {
  readonly conflictId: string;
}

/** A conflict as it stands at a point. @throws NotInViewsError also where it did not stand then; InvalidQuestionError, PositionNotReachedError */
export class GetConflict extends Query<ShownConflict> {
  constructor(readonly question: ConflictQuestion) {
    super();
  }
}
