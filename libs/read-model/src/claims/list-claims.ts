import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { instantSchema } from '#story';
import { InvalidCursorError } from '../errors.js';
import { awaitPosition } from '../points/await-position.js';
import { cursorOf, pageLimit, readCursor } from '../points/page-cursor.js';
import type { AnsweredPoint, PageRequest, QuestionPoint } from '../points/question-point.js';
import { resolvePoint } from '../points/resolve-point.js';
import { StoryAtPoint } from '../points/story-at-point.js';
import { storyHead, type StoryHead } from '../points/story-head.js';
import { ReadModel } from '../read-model.js';
import {
  AT_POINT,
  CLAIM_POINT_COLUMNS,
  claimAtPoint,
  type ClaimAtPoint,
  type ClaimPointRow,
} from './claim-at-point.js';
import type { ShownClaim } from './shown-claim.js';

export interface ClaimListQuestion extends QuestionPoint, PageRequest {
  readonly storyId: string;
  readonly reconstructed?: 'include' | 'exclude' | undefined;
}

export interface ClaimList extends AnsweredPoint {
  readonly story: string;
  readonly claims: readonly ShownClaim[];
  readonly nextCursor: string | null;
}

/**
 * The claims of a story known at a point, official responses included, in the order in which they became known.
 * `limit` 1 to 1000, 200 unless told.
 * @throws NotInViewsError, InvalidCursorError, InvalidQuestionError, PositionNotReachedError
 */
export class ListClaims extends Query<ClaimList> {
  constructor(readonly question: ClaimListQuestion) {
    super();
  }
}

const cursorSchema = z.object({
  claimsOf: z.string(),
  asOf: instantSchema,
  recordedAsOf: instantSchema,
  reconstructed: z.enum(['include', 'exclude']),
  knownFrom: instantSchema,
  claimId: z.string(),
});
type ClaimCursor = z.infer<typeof cursorSchema>;

@QueryHandler(ListClaims)
export class ListClaimsHandler implements IQueryHandler<ListClaims> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question }: ListClaims): Promise<ClaimList> {
    const { storyId, reconstructed = 'include', minPosition } = question;
    const limit = pageLimit(question.limit);
    await awaitPosition(this.readModel, minPosition, storyId);
    const head = await storyHead(this.readModel, storyId);
    const after = this.#cursor(head, question);
    const point = after
      ? { asOf: after.asOf, recordedAsOf: after.recordedAsOf, notes: [] }
      : resolvePoint(head, question, this.readModel.clock());
    const story = new StoryAtPoint(this.readModel, head, point, reconstructed);
    const found = await this.#page(story, after, limit + 1);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const { asOf, recordedAsOf } = point;
    return {
      story: storyId,
      ...point,
      claims: await story.show(page),
      nextCursor:
        found.length > limit && last
          ? cursorOf({
              claimsOf: storyId,
              asOf,
              recordedAsOf,
              reconstructed,
              knownFrom: last.knownFrom,
              claimId: last.claimId,
            })
          : null,
    };
  }

  #cursor({ storyId }: StoryHead, { cursor, reconstructed = 'include' }: ClaimListQuestion): ClaimCursor | null {
    if (cursor === undefined) return null;
    const given = readCursor(cursor, cursorSchema);
    if (given.claimsOf !== storyId || given.reconstructed !== reconstructed)
      throw new InvalidCursorError('This cursor belongs to another question; ask for the first page without one.');
    return given;
  }

  async #page(story: StoryAtPoint, after: ClaimCursor | null, limit: number): Promise<ClaimAtPoint[]> {
    const { rows } = await this.readModel.pool.query<ClaimPointRow>({
      name: after ? 'read-model.next-claims' : 'read-model.first-claims',
      text: `SELECT ${CLAIM_POINT_COLUMNS} FROM read_model.claim_row WHERE ${AT_POINT}
              ${after ? 'AND (known_from, claim_id) > ($6::timestamptz, $7)' : ''}
              ORDER BY known_from, claim_id LIMIT $5`,
      values: after ? [...story.parameters, limit, after.knownFrom, after.claimId] : [...story.parameters, limit],
    });
    return rows.map(claimAtPoint);
  }
}
