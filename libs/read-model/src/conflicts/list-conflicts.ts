import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { instantSchema, type ConflictStatus, type Severity } from '#story';
import { InvalidCursorError } from '../errors.js';
import { awaitPosition } from '../points/await-position.js';
import { cursorOf, pageLimit, readCursor } from '../points/page-cursor.js';
import type { AnsweredPoint, PageRequest, QuestionPoint } from '../points/question-point.js';
import { resolvePoint } from '../points/resolve-point.js';
import { StoryAtPoint } from '../points/story-at-point.js';
import { storyHead } from '../points/story-head.js';
import { ReadModel } from '../read-model.js';
import { showConflicts } from './show-conflicts.js';
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

const cursorSchema = z.object({
  conflictsOf: z.string(),
  asOf: instantSchema,
  recordedAsOf: instantSchema,
  status: z.string().nullable(),
  severity: z.string().nullable(),
  skip: z.int().min(1),
});

@QueryHandler(ListConflicts)
export class ListConflictsHandler implements IQueryHandler<ListConflicts> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question }: ListConflicts): Promise<ConflictList> {
    const { storyId, status, severity, cursor, minPosition } = question;
    const limit = pageLimit(question.limit);
    await awaitPosition(this.readModel, minPosition, storyId);
    const head = await storyHead(this.readModel, storyId);
    const given = cursor === undefined ? null : readCursor(cursor, cursorSchema);
    if (
      given &&
      (given.conflictsOf !== storyId || given.status !== (status ?? null) || given.severity !== (severity ?? null))
    )
      throw new InvalidCursorError('This cursor belongs to another question; ask for the first page without one.');
    const point = given
      ? { asOf: given.asOf, recordedAsOf: given.recordedAsOf, notes: [] }
      : resolvePoint(head, question, this.readModel.clock());
    const story = new StoryAtPoint(this.readModel, head, point);
    const asked = (await story.conflicts()).filter(
      (one) =>
        (status === undefined || one.status === status) &&
        (severity === undefined || one.conflict.severity === severity),
    );
    const skip = given?.skip ?? 0;
    const { asOf, recordedAsOf } = point;
    const next = { conflictsOf: storyId, asOf, recordedAsOf, status: status ?? null, severity: severity ?? null };
    return {
      story: storyId,
      ...point,
      conflicts: await showConflicts(story, asked.slice(skip, skip + limit)),
      nextCursor: asked.length > skip + limit ? cursorOf({ ...next, skip: skip + limit }) : null,
    };
  }
}
