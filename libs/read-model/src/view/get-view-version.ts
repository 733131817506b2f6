import { Query } from '@nestjs/cqrs';
import type { ViewQuestion } from './get-view.js';

/**
 * A short text that is the same exactly as long as the answer to {@link GetView} is, but for the moment of asking that
 * it echoes: made of the story's last sequence, the change point that the question falls behind, and its parameters.
 * Cheap: answer an If-None-Match with it before asking for the view.
 * @throws NotInViewsError, InvalidCursorError, InvalidQuestionError, PositionNotReachedError
 */
export class GetViewVersion extends Query<string> {
  constructor(readonly question: ViewQuestion) {
    super();
  }
}
