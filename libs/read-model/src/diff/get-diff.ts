import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Instant } from '#story';
import type { ShownClaim } from '../claims/shown-claim.js';
import { showConflicts } from '../conflicts/show-conflicts.js';
import { awaitPosition } from '../points/await-position.js';
import type { AnsweredPoint, QuestionPoint } from '../points/question-point.js';
import { resolvePoint } from '../points/resolve-point.js';
import { StoryAtPoint } from '../points/story-at-point.js';
import { storyHead } from '../points/story-head.js';
import { ReadModel } from '../read-model.js';
import { claimsThatDiffer } from './claims-that-differ.js';
import { compareClaims, type ClaimDifferences } from './compare-claims.js';
import { newContradictions, type NewContradiction } from './new-contradictions.js';

export interface DiffQuestion extends Pick<QuestionPoint, 'minPosition'> {
  readonly storyId: string;
  /** Known to the public at: the earlier point; the beginning unless told. */
  readonly from?: string | undefined;
  /** The later point; now unless told. */
  readonly to?: string | undefined;
  /** Known to us at, for the earlier point; as for the later one unless told. */
  readonly recordedFrom?: string | undefined;
  readonly recordedTo?: string | undefined;
}

/** What differs between two points. One claim may stand under several headings. */
export interface Diff extends ClaimDifferences {
  readonly story: string;
  readonly from: AnsweredPoint;
  readonly to: AnsweredPoint;
  readonly contradicted: readonly NewContradiction[];
}

/**
 * What changed in a story between two points.
 * @throws NotInViewsError, InvalidQuestionError, PositionNotReachedError
 */
export class GetDiff extends Query<Diff> {
  constructor(readonly question: DiffQuestion) {
    super();
  }
}

const BEGINNING: Instant = '0001-01-01T00:00:00.000Z';

@QueryHandler(GetDiff)
export class GetDiffHandler implements IQueryHandler<GetDiff> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question }: GetDiff): Promise<Diff> {
    const { storyId, from = BEGINNING, to, recordedFrom, recordedTo, minPosition } = question;
    await awaitPosition(this.readModel, minPosition, storyId);
    const head = await storyHead(this.readModel, storyId);
    const now = this.readModel.clock();
    const points = {
      from: resolvePoint(head, { asOf: from, recordedAsOf: recordedFrom ?? recordedTo }, now),
      to: resolvePoint(head, { asOf: to, recordedAsOf: recordedTo }, now),
    };
    const before = new StoryAtPoint(this.readModel, head, points.from);
    const after = new StoryAtPoint(this.readModel, head, points.to);
    const claimIds = await claimsThatDiffer(this.readModel.pool, storyId, points.from, points.to);
    const [claimsBefore, claimsAfter, contradicted] = await Promise.all([
      this.#shown(before, claimIds),
      this.#shown(after, claimIds),
      this.#contradicted(before, after),
    ]);
    return { story: storyId, ...points, ...compareClaims(claimsBefore, claimsAfter), contradicted };
  }

  async #shown(story: StoryAtPoint, claimIds: readonly string[]): Promise<ShownClaim[]> {
    return story.show(await story.claims({ of: 'claims', claimIds }));
  }

  async #contradicted(before: StoryAtPoint, after: StoryAtPoint): Promise<NewContradiction[]> {
    const found = newContradictions(await before.conflicts(), await after.conflicts());
    const claimIds = [...new Set(found.flatMap((one) => one.claimIds))];
    const [conflicts, claims] = await Promise.all([
      showConflicts(
        after,
        found.map(({ conflict }) => conflict),
      ),
      this.#shown(after, claimIds),
    ]);
    return conflicts.map((conflict, index) => ({
      conflict,
      claims: claims.filter(({ id }) => found[index]?.claimIds.includes(id)),
    }));
  }
}
