import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { instantSchema } from '#story';
import { InvalidCursorError } from '../errors.js';
import { awaitPosition } from '../points/await-position.js';
import { cursorOf, pageLimit, readCursor } from '../points/page-cursor.js';
import type { PageRequest, QuestionPoint } from '../points/question-point.js';
import { resolvePoint } from '../points/resolve-point.js';
import { StoryAtPoint } from '../points/story-at-point.js';
import { storyHead } from '../points/story-head.js';
import { ReadModel } from '../read-model.js';
import { TIMELINE_AXES, type Timeline, type TimelineAxis } from './timeline.js';
import { timelineAxes } from './timeline-axes.js';

export interface TimelineQuestion extends QuestionPoint, PageRequest {
  readonly storyId: string;
  /** When it became known (unless told), when it happened, or when we recorded it. */
  readonly axis?: TimelineAxis | undefined;
}

/**
 * How a story developed up to a point, on one of three axes. `limit` 1 to 1000, 200 unless told.
 * @throws NotInViewsError, InvalidCursorError, InvalidQuestionError, PositionNotReachedError
 */
export class GetTimeline extends Query<Timeline> {
  constructor(readonly question: TimelineQuestion) {
    super();
  }
}

const cursorSchema = z.object({
  timelineOf: z.string(),
  axis: z.enum(TIMELINE_AXES),
  asOf: instantSchema,
  recordedAsOf: instantSchema,
  after: z.object({ at: instantSchema, key: z.string() }),
});

@QueryHandler(GetTimeline)
export class GetTimelineHandler implements IQueryHandler<GetTimeline> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question }: GetTimeline): Promise<Timeline> {
    const { storyId, axis = 'known', cursor, minPosition } = question;
    const limit = pageLimit(question.limit);
    await awaitPosition(this.readModel, minPosition, storyId);
    const head = await storyHead(this.readModel, storyId);
    const given = cursor === undefined ? null : readCursor(cursor, cursorSchema);
    if (given && (given.timelineOf !== storyId || given.axis !== axis))
      throw new InvalidCursorError('This cursor belongs to another question; ask for the first page without one.');
    const point = given
      ? { asOf: given.asOf, recordedAsOf: given.recordedAsOf, notes: [] }
      : resolvePoint(head, question, this.readModel.clock());
    const story = new StoryAtPoint(this.readModel, head, point);
    const found = await timelineAxes[axis](this.readModel, story, given?.after ?? null, limit + 1);
    const page = found.slice(0, limit);
    const { asOf, recordedAsOf } = point;
    const last = page.at(-1);
    return {
      story: storyId,
      axis,
      ...point,
      entries: page.map(({ entry }) => entry),
      nextCursor:
        found.length > limit && last
          ? cursorOf({ timelineOf: storyId, axis, asOf, recordedAsOf, after: last.place })
          : null,
    };
  }
}
