import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  decideOutlet,
  evolveOutlet,
  outletKey,
  OUTLETS_PARTITION,
  outletStream,
  type GradeCommand,
  type OutletState,
} from '#story';
import type { CommandContext, CommandResult } from './command-context.js';
import { CommandServices } from './command-services.js';
import { execute } from './execute.js';

/** An editor grades an outlet. */
export class GradeOutlet {
  constructor(
    readonly command: GradeCommand,
    readonly context: CommandContext,
  ) {}
}

@CommandHandler(GradeOutlet)
export class GradeOutletHandler implements ICommandHandler<GradeOutlet, CommandResult> {
  constructor(private readonly services: CommandServices) {}

  async execute({ command, context }: GradeOutlet): Promise<CommandResult> {
    const { store, keys, streams } = this.services;
    return execute(store, keys, context, async () => {
      const stream = outletStream(outletKey(command.outlet));
      const recorded = await streams.events(stream);
      const state = recorded.reduce<OutletState>(
        (current, { event }) => (event.type === 'OutletGraded' ? evolveOutlet(current, event) : current),
        null,
      );
      const last = recorded.at(-1);
      return {
        streams: [
          { partition: OUTLETS_PARTITION, stream, version: last?.version ?? 0, events: decideOutlet(command, state) },
        ],
        answer: {},
        positionBefore: last?.position ?? null,
      };
    });
  }
}
