import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { MoreThan } from 'typeorm';
import { z } from 'zod';
import { awaitPosition } from '../points/await-position.js';
import { cursorOf, pageLimit, readCursor } from '../points/page-cursor.js';
import type { PageRequest, QuestionPoint } from '../points/question-point.js';
import { ReadModel } from '../read-model.js';
import { storyRepository } from '../schema/data-source.js';
import { deskCounts } from './desk-counts.js';
import { shownStory, type ShownStory } from './shown-story.js';

export interface StoryList {
  readonly stories: readonly ShownStory[];
  readonly nextCursor: string | null;
}

/** All stories by id, with counts. `limit` 1 to 1000, 200 unless told. @throws InvalidCursorError, InvalidQuestionError, PositionNotReachedError */
export class ListStories extends Query<StoryList> {
  constructor(readonly question: PageRequest & Pick<QuestionPoint, 'minPosition'> = {}) {
    super();
  }
}

const cursorSchema = z.object({ afterStory: z.string() });

@QueryHandler(ListStories)
export class ListStoriesHandler implements IQueryHandler<ListStories> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question: { limit, cursor, minPosition } }: ListStories): Promise<StoryList> {
    const size = pageLimit(limit);
    const after = cursor === undefined ? null : readCursor(cursor, cursorSchema).afterStory;
    await awaitPosition(this.readModel, minPosition);
    const repository = await storyRepository(this.readModel.pool);
    const found = await repository.find({
      ...(after === null ? {} : { where: { storyId: MoreThan(after) } }),
      order: { storyId: 'ASC' },
      take: size + 1,
    });
    const page = found.slice(0, size);
    const desk = await deskCounts(
      this.readModel,
      page.map(({ storyId }) => storyId),
    );
    const stories = page.map((story) => shownStory(story, desk.get(story.storyId)));
    const last = stories.at(-1);
    return { stories, nextCursor: found.length > size && last ? cursorOf({ afterStory: last.id }) : null };
  }
}
