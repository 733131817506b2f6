import { Query } from '@nestjs/cqrs';
import type { ConflictStatus, Severity } from '#story';
import type { AnsweredPoint, PageRequest, QuestionPoint } from '../points/question-point.js';
import type { ShownConflict } from './shown-conflict.js';

export interface ConflictListQuestion extends QuestionPoint, PageRequest {
  readonly storyId: string;
  readonly status?: ConflictStatus | undefined;
  readonly severity?: Severity | undefined;
}

export interface ConflictList extends AnsweredPoint {
  readonly story: string;
  readonly conflicts: readonly ShownConflict[];
  readonly nextCursor: string | null;
}

/**
 * The conflicts that stand at a point, in the order in which they became known. `limit` 1 to 1000, 200 unless told.
 * @throws NotInViewsError, InvalidCursorError, InvalidQuestionError, PositionNotReachedError
 */
export class ListConflicts extends Query<ConflictList> {
  constructor(readonly question: ConflictListQuestion) {
    super();
  }
}
