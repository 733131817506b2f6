import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { decideStory, storyStream, type EventData, type StoryCommand } from '#story';
import type { CommandContext, CommandResult } from './command-context.js';
import { CommandServices } from './command-services.js';
import { execute } from './execute.js';

/** Opens a story, or finds it open as it is. */
export class OpenStory {
  constructor(
    readonly story: EventData<'StoryOpened'>,
    readonly context: CommandContext,
  ) {}
}

/** Names another form of an actor's name in a story. */
export class AddAlias {
  constructor(
    readonly storyId: string,
    readonly alias: EventData<'AliasAdded'>['alias'],
    readonly context: CommandContext,
  ) {}
}

export interface ChangedStory extends CommandResult {
  readonly storyId: string;
}

async function changeStory(
  services: CommandServices,
  storyId: string,
  command: StoryCommand,
  context: CommandContext,
): Promise<ChangedStory> {
  return execute(services.store, services.keys, context, async () => {
    const { state, version, position } = await services.streams.story(storyId);
    const events = decideStory(command, state);
    return {
      streams: [{ partition: storyId, stream: storyStream(storyId), version, events }],
      answer: { storyId },
      positionBefore: position,
    };
  });
}

@CommandHandler(OpenStory)
export class OpenStoryHandler implements ICommandHandler<OpenStory, ChangedStory> {
  constructor(private readonly services: CommandServices) {}

  execute({ story, context }: OpenStory): Promise<ChangedStory> {
    return changeStory(this.services, story.storyId, { kind: 'open', ...story }, context);
  }
}

@CommandHandler(AddAlias)
export class AddAliasHandler implements ICommandHandler<AddAlias, ChangedStory> {
  constructor(private readonly services: CommandServices) {}

  execute({ storyId, alias, context }: AddAlias): Promise<ChangedStory> {
    return changeStory(this.services, storyId, { kind: 'add-alias', alias }, context);
  }
}
