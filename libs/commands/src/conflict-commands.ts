import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  conflictStream,
  decidePairs,
  evolveConflict,
  NO_CONFLICT,
  Rejection,
  type ConflictEvent,
  type PairCommand,
  type StoryEvent,
} from '#story';
import type { CommandContext, CommandResult } from './command-context.js';
import { CommandServices } from './command-services.js';
import { execute } from './execute.js';

/** The desk takes, dismisses, resolves or marks a conflict, or takes its word back. */
export class DecideConflict {
  constructor(
    readonly command: PairCommand,
    readonly context: CommandContext,
  ) {}
}

export interface DecidedConflict extends CommandResult {
  readonly conflictId: string;
  readonly storyId: string;
}

const isConflictEvent = (event: StoryEvent): event is ConflictEvent => 'conflictId' in event.data;

@CommandHandler(DecideConflict)
export class DecideConflictHandler implements ICommandHandler<DecideConflict, DecidedConflict> {
  constructor(private readonly services: CommandServices) {}

  async execute({ command, context }: DecideConflict): Promise<DecidedConflict> {
    const { store, keys, streams } = this.services;
    const { conflictId } = command;
    const stream = conflictStream(conflictId);
    return execute(store, keys, context, async () => {
      const recorded = await streams.events(stream);
      const last = recorded.at(-1);
      if (!last) throw new Rejection('unknown-conflict', `There is no conflict ${conflictId}.`);
      const state = recorded.reduce(
        (current, { event }) => (isConflictEvent(event) ? evolveConflict(current, event) : current),
        NO_CONFLICT,
      );
      return {
        streams: [{ partition: last.partition, stream, version: last.version, events: decidePairs(command, state) }],
        answer: { conflictId, storyId: last.partition },
        positionBefore: last.position,
      };
    });
  }
}
