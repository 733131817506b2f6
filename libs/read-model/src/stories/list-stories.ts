import { Query } from '@nestjs/cqrs';
import type { PageRequest, QuestionPoint } from '../points/question-point.js';
import type { ShownStory } from './shown-story.js';

export interface StoryList {
  readonly stories: readonly ShownStory[];
  readonly nextCursor: string | null;
}

/** All stories by id, with counts. `limit` 1 to 1000, 200 unless told. @throws InvalidCursorError, PositionNotReachedError */
export class ListStories extends Query<StoryList> {
  constructor(readonly question: PageRequest & Pick<QuestionPoint, 'minPosition'> = {}) {
    super();
  }
}
