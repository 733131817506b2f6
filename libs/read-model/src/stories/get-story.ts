import { Query } from '@nestjs/cqrs';
import type { QuestionPoint } from '../points/question-point.js';
import type { ShownStory } from './shown-story.js';

export interface StoryQuestion extends Pick<QuestionPoint, 'minPosition'> {
  readonly storyId: string;
}

/** One story. @throws NotInViewsError, PositionNotReachedError */
export class GetStory extends Query<ShownStory> {
  constructor(readonly question: StoryQuestion) {
    super();
  }
}
