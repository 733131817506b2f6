import { Query } from '@nestjs/cqrs';
import type { PageRequest, QuestionPoint } from '../points/question-point.js';
import type { View } from './view.js';

export interface ViewQuestion extends QuestionPoint, PageRequest {
  readonly storyId: string;
  /** Whether claims that later reports say were made earlier count; they do unless told. */
  readonly reconstructed?: 'include' | 'exclude' | undefined;
}

/**
 * What was known of a story at a point in time, a page at a time: the most contested and most recent questions first.
 * `limit` counts claims, 1 to 1000, 200 unless told.
 * @throws NotInViewsError, InvalidCursorError, InvalidQuestionError, PositionNotReachedError
 */
export class GetView extends Query<View> {
  constructor(readonly question: ViewQuestion) {
    super();
  }
}
