import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { NotInViewsError } from '../errors.js';
import { awaitPosition } from '../points/await-position.js';
import { storyOf } from '../points/find-story.js';
import { LAST_INSTANT, type QuestionPoint } from '../points/question-point.js';
import { resolvePoint } from '../points/resolve-point.js';
import { StoryAtPoint } from '../points/story-at-point.js';
import { storyHead } from '../points/story-head.js';
import { ReadModel } from '../read-model.js';
import { showConflicts } from './show-conflicts.js';
import type { ShownConflict } from './shown-conflict.js';

export interface ConflictQuestion extends QuestionPoint {
  readonly conflictId: string;
  /** Looked up unless told. */
  readonly storyId?: string | undefined;
  /** Whether reports count that will be published later than `asOf`, as the desk may hold them before others do. */
  readonly ahead?: boolean | undefined;
}

/**
 * A conflict as it stands at a point.
 * @throws NotInViewsError also where it did not stand then; InvalidQuestionError, PositionNotReachedError
 */
export class GetConflict extends Query<ShownConflict> {
  constructor(readonly question: ConflictQuestion) {
    super();
  }
}

@QueryHandler(GetConflict)
export class GetConflictHandler implements IQueryHandler<GetConflict> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question }: GetConflict): Promise<ShownConflict> {
    const { conflictId, minPosition, ahead = false } = question;
    await awaitPosition(this.readModel, minPosition);
    const storyId = question.storyId ?? (await storyOf(this.readModel, 'conflict', conflictId));
    const head = await storyHead(this.readModel, storyId);
    const resolved = resolvePoint(head, question, this.readModel.clock());
    const point = ahead ? { ...resolved, asOf: LAST_INSTANT } : resolved;
    const story = new StoryAtPoint(this.readModel, head, point);
    const standing = (await story.conflicts()).filter(({ conflict }) => conflict.conflictId === conflictId);
    const [conflict] = await showConflicts(story, standing);
    if (!conflict) {
      throw new NotInViewsError(
        'conflict',
        conflictId,
        `The conflict "${conflictId}" has fewer than two sides at ${point.asOf}, as recorded by ${point.recordedAsOf}.`,
      );
    }
    return conflict;
  }
}
