import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AddAlias, CommandServices, OpenStory, type ChangedStory, type CommandContext } from '#commands';
import { EdtfError, isTimeZone, parseEdtf } from '#story';
import { Answer, CommandRefuses } from '../documents/answer-decorators.js';
import { Problem } from '../problems/problem.js';
import { Context } from '../requests/command-context.js';
import { AliasBody, OpenStoryBody } from './story-bodies.js';

@ApiTags('stories')
@Controller('v1/stories')
export class StoriesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly services: CommandServices,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Open a story', operationId: 'openStory' })
  @Answer(201, 'ChangedStory', 'The story is open.')
  @Answer(200, 'ChangedStory', 'It was open already, as it is.')
  @CommandRefuses('story-exists', 'time-zone-fixed', 'unknown-time-zone', 'invalid-date')
  async open(
    @Body() body: OpenStoryBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { title, timeZone, aliases = [], ownOutlet = null, collected = null, history = false } = body;
    if (!isTimeZone(timeZone)) {
      throw new Problem(
        'unknown-time-zone',
        `${JSON.stringify(timeZone)} is no time zone; write one such as Europe/Berlin.`,
        {
          field: 'timeZone',
        },
      );
    }
    if (collected !== null) checkDay(collected, timeZone);
    const storyId = body.id ?? slugOf(title);
    const standing = (await this.services.streams.story(storyId)).state.story;
    if (standing !== null && standing.title !== title) {
      throw new Problem(
        'story-exists',
        `The story ${storyId} is open under the title "${standing.title}"; give another id.`,
        {
          field: body.id === undefined ? 'title' : 'id',
        },
      );
    }
    const opened = { storyId, title, timeZone, aliases: aliases.map(plainAlias), ownOutlet, collected };
    const command = new OpenStory(opened, { ...context, history, expectedVersion: null });
    const answer = await this.commands.execute<OpenStory, ChangedStory>(command);
    return answered(answer, reply);
  }

  @Post(':story/aliases')
  @ApiOperation({ summary: 'Name another form of an actor’s name', operationId: 'addAlias' })
  @Answer(201, 'ChangedStory', 'The alias is known from now on.')
  @Answer(200, 'ChangedStory', 'It was known already.')
  @CommandRefuses('unknown-story')
  async alias(
    @Param('story') storyId: string,
    @Body() body: AliasBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const command = new AddAlias(storyId, plainAlias(body), { ...context, expectedVersion: null });
    return answered(await this.commands.execute<AddAlias, ChangedStory>(command), reply);
  }
}

function answered({ storyId, position, changed }: ChangedStory, reply: FastifyReply): object {
  void reply.status(changed ? 201 : 200).header('location', `/v1/stories/${encodeURIComponent(storyId)}`);
  return { storyId, position };
}

const plainAlias = ({ name, also }: AliasBody): { name: string; also: string[] } => ({ name, also: [...also] });

function checkDay(day: string, timeZone: string): void {
  try {
    parseEdtf(day, timeZone);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    throw new Problem('invalid-date', error.message, { field: 'collected' });
  }
}

/** A title as an address: its words in ASCII with hyphens between. @throws Problem where nothing is left of it */
function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const slug = (words ?? []).join('-').slice(0, 80).replace(/-+$/, '');
  if (slug === '') throw new Problem('invalid-body', 'Give an id: none can be made of this title.', { field: 'id' });
  return slug;
}
