import { Controller, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CommandServices, type CommandContext } from '#commands';
import { rescrutinise, WatchBehindError, type Rescrutiny } from '#watch';
import { Answer, CommandRefuses } from '../documents/answer-decorators.js';
import { Problem } from '../problems/problem.js';
import { Context } from '../requests/command-context.js';
import { ServerRuntime } from '../runtime/server-runtime.js';

/** Holds a story's claims against each other once more, after the rules have changed. */
@ApiTags('stories')
@Controller('v1/stories')
export class RescrutinyController {
  constructor(
    private readonly runtime: ServerRuntime,
    private readonly commands: CommandServices,
  ) {}

  @Post(':story/rescrutiny')
  @ApiOperation({ summary: 'Scrutinise a story again with today’s rules', operationId: 'rescrutiniseStory' })
  @Answer(201, 'Rescrutiny', 'The differences are recorded, as history: no alert goes out.')
  @Answer(200, 'Rescrutiny', 'Today’s rules find what is recorded.')
  @CommandRefuses('unknown-story', 'watch-behind')
  async rescrutinise(
    @Param('story') storyId: string,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    if ((await this.commands.streams.story(storyId)).state.story === null) {
      throw new Problem('unknown-story', `There is no story ${storyId}.`);
    }
    const { position, appended } = await this.#scrutinised(storyId, context);
    void reply.status(position === null ? 200 : 201);
    return { storyId, position, appended };
  }

  async #scrutinised(storyId: string, context: CommandContext): Promise<Rescrutiny> {
    try {
      return await rescrutinise(this.runtime.services, storyId, context);
    } catch (error) {
      if (!(error instanceof WatchBehindError)) throw error;
      throw new Problem('watch-behind', error.message, { headers: { 'retry-after': '2' } });
    }
  }
}
