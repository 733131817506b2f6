import { createHash } from 'node:crypto';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { awaitPosition } from '../points/await-position.js';
import { pageLimit } from '../points/page-cursor.js';
import { storyHead } from '../points/story-head.js';
import { ReadModel } from '../read-model.js';
import type { ViewQuestion } from './get-view.js';
import { viewPoint } from './view-point.js';

/**
 * A short text that is the same exactly as long as the answer to `GetView` is, but for the moment of asking that it
 * echoes: made of the story's last sequence, the change point that the question falls on or behind, and its parameters.
 * Cheap: answer an If-None-Match with it before asking for the view.
 * @throws NotInViewsError, InvalidCursorError, InvalidQuestionError, PositionNotReachedError
 */
export class GetViewVersion extends Query<string> {
  constructor(readonly question: ViewQuestion) {
    super();
  }
}

@QueryHandler(GetViewVersion)
export class GetViewVersionHandler implements IQueryHandler<GetViewVersion> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question }: GetViewVersion): Promise<string> {
    const { storyId, asOf, recordedAsOf, reconstructed = 'include', limit, cursor, minPosition } = question;
    await awaitPosition(this.readModel, minPosition, storyId);
    const head = await storyHead(this.readModel, storyId);
    const { point } = viewPoint(head, question, this.readModel);
    const reached = await this.#lastChange(storyId, point.asOf);
    const parameters = [asOf, recordedAsOf, reconstructed, pageLimit(limit), cursor, point.notes.length];
    const parts = JSON.stringify([
      head.viewsVersion,
      storyId,
      head.lastSequence,
      reached,
      ...parameters.map((one) => one ?? null),
    ]);
    return createHash('sha256').update(parts).digest('base64url').slice(0, 22);
  }

  /**
   * The latest change point that the question has reached, whenever it was recorded: the last sequence covers that.
   * On the point itself the view is not the same as behind it: the change before it is another one.
   */
  async #lastChange(storyId: string, asOf: string): Promise<readonly [at: string | null, behind: boolean]> {
    const { rows } = await this.readModel.pool.query<{ at: Date | null }>({
      name: 'read-model.last-change',
      text: 'SELECT max(at) AS at FROM read_model.change_point WHERE story_id = $1 AND at <= $2',
      values: [storyId, asOf],
    });
    const at = rows[0]?.at?.toISOString() ?? null;
    return [at, at !== null && at < asOf];
  }
}
