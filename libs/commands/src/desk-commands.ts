import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { lineageStream, placementStream, Rejection, reportIdOfClaim, type StoryEvent } from '#story';
import type { CommandContext, CommandResult } from './command-context.js';
import { CommandServices } from './command-services.js';
import { execute } from './execute.js';

/** An editor says which question a claim answers; it stands above the machine's placement. */
export class MoveClaim {
  constructor(
    readonly claimId: string,
    readonly questionId: string,
    readonly note: string,
    readonly context: CommandContext,
  ) {}
}

/** An editor confirms or cuts an edge of the lineage. */
export class JudgeEdge {
  constructor(
    readonly edgeId: string,
    readonly word: 'confirm' | 'cut',
    readonly note: string,
    readonly context: CommandContext,
  ) {}
}

@CommandHandler(MoveClaim)
export class MoveClaimHandler implements ICommandHandler<MoveClaim, CommandResult> {
  constructor(private readonly services: CommandServices) {}

  async execute({ claimId, questionId, note, context }: MoveClaim): Promise<CommandResult> {
    const { store, keys, streams } = this.services;
    return execute(store, keys, context, async () => {
      const reportId = reportIdOfClaim(claimId);
      const { state, position } = await streams.report(reportId);
      if (state.report === null || !state.claims.has(claimId))
        throw new Rejection('unknown-claim', `There is no claim ${claimId}.`);
      const stream = placementStream(reportId);
      const placed = await streams.events(stream);
      const standing = placed.findLast(
        ({ event }) => event.type === 'ClaimMoved' && event.data.claimId === claimId,
      )?.event;
      const there = standing?.type === 'ClaimMoved' && standing.data.questionId === questionId;
      const moved: StoryEvent = { type: 'ClaimMoved', data: { reportId, claimId, questionId, note } };
      return {
        streams: [
          {
            partition: state.report.storyId,
            stream,
            version: placed.at(-1)?.version ?? 0,
            events: there ? [] : [moved],
          },
        ],
        answer: {},
        positionBefore: position,
      };
    });
  }
}

@CommandHandler(JudgeEdge)
export class JudgeEdgeHandler implements ICommandHandler<JudgeEdge, CommandResult> {
  constructor(private readonly services: CommandServices) {}

  async execute({ edgeId, word, note, context }: JudgeEdge): Promise<CommandResult> {
    const { store, keys, streams } = this.services;
    return execute(store, keys, context, async () => {
      const stream = lineageStream(edgeId);
      const events = await streams.events(stream);
      const last = events.at(-1);
      const established = events.find(({ event }) => event.type === 'LineageEstablished')?.event;
      if (!last || established?.type !== 'LineageEstablished')
        throw new Rejection('unknown-edge', `There is no edge ${edgeId}.`);
      const type = word === 'cut' ? 'LineageCut' : 'LineageConfirmed';
      const judged: StoryEvent = { type, data: { edgeId, reportId: established.data.reportId, note } };
      return {
        streams: [
          {
            partition: last.partition,
            stream,
            version: last.version,
            events: last.event.type === type ? [] : [judged],
          },
        ],
        answer: {},
        positionBefore: last.position,
      };
    });
  }
}
