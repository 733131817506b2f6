import { Body, Controller, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { CommandContext } from '#commands';
import { JOINS, type StorySuggestion } from '#scrutiny';
import { DeskZones } from '../desk/desk-zones.js';
import { checkFiling, fileReport } from '../desk/file-report.js';
import { readPublished } from '../desk/published-field.js';
import { FileReportBody } from '../desk/report-bodies.js';
import { Answer, CommandRefuses } from '../documents/answer-decorators.js';
import { Context } from '../requests/command-context.js';
import { StoryFinder } from './story-finder.js';

class FilingQuery {
  @ApiPropertyOptional({
    description: 'Files the report where one story clearly fits; else, and unless told, the desk is asked.',
    enum: ['auto'],
    type: String,
  })
  @IsOptional()
  @IsIn(['auto'], { message: 'write auto, or leave it out' })
  assign?: 'auto';
}

/** Where a second story scores so much of the best one, the desk is asked. */
const CLOSE = 0.9;

/** Reports that come without a story. */
@ApiTags('reports')
@Controller('v1/reports')
export class FilingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly zones: DeskZones,
    private readonly finder: StoryFinder,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Ask which story a report belongs to, or file it there',
    operationId: 'fileReportSomewhere',
  })
  @Answer(202, 'SuggestedStories', 'Nothing was recorded: the desk chooses a story, or opens one.')
  @Answer(201, 'FiledReport', 'One story clearly fits; the report and its claims are recorded in it.')
  @Answer(200, 'FiledReport', 'The same report was filed there before; nothing was recorded.')
  @CommandRefuses('text-differs', 'text-empty', 'invalid-date')
  async file(
    @Query() { assign }: FilingQuery,
    @Body() body: FileReportBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    checkFiling(body);
    const published = readPublished(body.published, 'UTC');
    const suggestions = await this.finder.suggest({
      title: body.title ?? null,
      text: body.text,
      published: published?.latest ?? null,
    });
    const best = assign === 'auto' ? clearBest(suggestions) : null;
    if (best === null) {
      void reply.status(202);
      const stories = await Promise.all(
        suggestions.map(async ({ story, score }) => ({ story, score, title: (await this.zones.story(story)).title })),
      );
      return { suggestions: stories, threshold: JOINS };
    }
    const filed = await fileReport(this.commands, await this.zones.story(best.story), body, context, reply);
    return { ...filed, ...best };
  }
}

function clearBest([best, second]: readonly StorySuggestion[]): StorySuggestion | null {
  if (best === undefined || best.score < JOINS) return null;
  return second === undefined || second.score < CLOSE * best.score ? best : null;
}
