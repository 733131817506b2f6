import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { NotInViewsError } from '../errors.js';
import { awaitPosition } from '../points/await-position.js';
import type { QuestionPoint } from '../points/question-point.js';
import { ReadModel } from '../read-model.js';
import { storyRepository } from '../schema/data-source.js';
import { deskCounts } from './desk-counts.js';
import { shownStory, type ShownStory } from './shown-story.js';

export interface StoryQuestion extends Pick<QuestionPoint, 'minPosition'> {
  readonly storyId: string;
}

/** One story. @throws NotInViewsError, InvalidQuestionError, PositionNotReachedError */
export class GetStory extends Query<ShownStory> {
  constructor(readonly question: StoryQuestion) {
    super();
  }
}

@QueryHandler(GetStory)
export class GetStoryHandler implements IQueryHandler<GetStory> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question: { storyId, minPosition } }: GetStory): Promise<ShownStory> {
    await awaitPosition(this.readModel, minPosition, storyId);
    const story = await (await storyRepository(this.readModel.pool)).findOneBy({ storyId });
    if (!story) throw new NotInViewsError('story', storyId);
    return shownStory(story, (await deskCounts(this.readModel, [storyId])).get(storyId));
  }
}
