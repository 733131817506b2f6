import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { NotInViewsError } from '../errors.js';
import { awaitPosition } from '../points/await-position.js';
import { storyOf } from '../points/find-story.js';
import type { QuestionPoint } from '../points/question-point.js';
import { resolvePoint } from '../points/resolve-point.js';
import { StoryAtPoint } from '../points/story-at-point.js';
import { storyHead } from '../points/story-head.js';
import { ReadModel } from '../read-model.js';
import type { ShownClaim } from './shown-claim.js';

export interface ClaimQuestion extends QuestionPoint {
  readonly claimId: string;
}

/**
 * A claim as it stood at a point.
 * @throws NotInViewsError also where it was not known then; InvalidQuestionError, PositionNotReachedError
 */
export class GetClaim extends Query<ShownClaim> {
  constructor(readonly question: ClaimQuestion) {
    super();
  }
}

@QueryHandler(GetClaim)
export class GetClaimHandler implements IQueryHandler<GetClaim> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question }: GetClaim): Promise<ShownClaim> {
    const { claimId, minPosition } = question;
    await awaitPosition(this.readModel, minPosition);
    const head = await storyHead(this.readModel, await storyOf(this.readModel, 'claim', claimId));
    const point = resolvePoint(head, question, this.readModel.clock());
    const story = new StoryAtPoint(this.readModel, head, point);
    const [claim] = await story.show(await story.claims({ of: 'claims', claimIds: [claimId] }));
    if (!claim) {
      throw new NotInViewsError(
        'claim',
        claimId,
        `The claim "${claimId}" does not stand in the story at ${point.asOf}, as recorded by ${point.recordedAsOf}.`,
      );
    }
    return claim;
  }
}
