import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  ChangeReport,
  CorrectReport,
  MoveReport,
  ReextractReport,
  type ChangedReport,
  type CommandContext,
} from '#commands';
import type { TimeRange } from '#story';
import { Answer, CommandRefuses, TakesIfMatch } from '../documents/answer-decorators.js';
import { Context, etagOf } from '../requests/command-context.js';
import { DeskZones } from './desk-zones.js';
import { checkText } from './fields.js';
import { checkFiling, fileReport } from './file-report.js';
import { readPublished, type PublishedBody } from './published-field.js';
import { CorrectReportBody, FileReportBody, MoveReportBody, RedactReportBody, TakeBackBody } from './report-bodies.js';

@ApiTags('reports')
@Controller('v1')
export class ReportsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly zones: DeskZones,
  ) {}

  @Post('stories/:story/reports')
  @ApiOperation({ summary: 'File a report; its claims are read from its text', operationId: 'fileReport' })
  @Answer(201, 'PublishedReport', 'The report and its claims are recorded.')
  @Answer(200, 'PublishedReport', 'The same report was filed before; nothing was recorded.')
  @CommandRefuses('unknown-story', 'text-differs', 'text-empty', 'invalid-date')
  async file(
    @Param('story') storyId: string,
    @Body() body: FileReportBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    checkFiling(body);
    return fileReport(this.commands, await this.zones.story(storyId), body, context, reply);
  }

  @Post('reports/:report/correction')
  @ApiOperation({ summary: 'Put a corrected text in the place of a report’s text', operationId: 'correctReport' })
  @Answer(201, 'ChangedReport', 'The correction is recorded; the earlier text stays readable at earlier points.')
  @TakesIfMatch()
  @CommandRefuses('unknown-report', 'text-unchanged', 'text-empty', 'stale-version', 'invalid-date')
  async correct(
    @Param('report') reportId: string,
    @Body() { text, note, published }: CorrectReportBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    checkText(text);
    const correction = { text, note, published: await this.#range(reportId, published) };
    return changedReport(await this.#execute(new CorrectReport(reportId, correction, context)), reply);
  }

  @Post('reports/:report/withdrawal')
  @ApiOperation({ summary: 'Withdraw a report with all its claims', operationId: 'withdrawReport' })
  @Answer(201, 'ChangedReport', 'The withdrawal is recorded; the past keeps the report.')
  @TakesIfMatch()
  @CommandRefuses('unknown-report', 'already-withdrawn', 'stale-version', 'invalid-date')
  async withdraw(
    @Param('report') reportId: string,
    @Body() { note, published }: TakeBackBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const range = await this.#range(reportId, published);
    const command = new ChangeReport(reportId, { kind: 'withdraw', note, published: range }, context);
    return changedReport(await this.#execute(command), reply);
  }

  @Post('reports/:report/move')
  @ApiOperation({ summary: 'Move a report with its claims to another story', operationId: 'moveReport' })
  @Answer(201, 'ChangedReport', 'The report is filed in the other story.')
  @Answer(200, 'ChangedReport', 'It was there already.')
  @TakesIfMatch()
  @CommandRefuses('unknown-report', 'unknown-story', 'stale-version')
  async move(
    @Param('report') reportId: string,
    @Body() { story }: MoveReportBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return changedReport(await this.#execute(new MoveReport(reportId, story, context)), reply);
  }

  @Post('reports/:report/redaction')
  @ApiOperation({ summary: 'Take down a report’s text, or parts of it', operationId: 'redactReport' })
  @Answer(201, 'ChangedReport', 'The words are blanked everywhere; offsets stay.')
  @TakesIfMatch()
  @CommandRefuses('unknown-report', 'span-outside-text', 'stale-version')
  async redact(
    @Param('report') reportId: string,
    @Body() { spans, note }: RedactReportBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const parts = spans?.map(({ start, end }) => ({ start, end })) ?? null;
    const command = new ChangeReport(reportId, { kind: 'redact', spans: parts, note }, context);
    return changedReport(await this.#execute(command), reply);
  }

  @Post('reports/:report/reextraction')
  @ApiOperation({ summary: 'Read a report’s text again with today’s rules', operationId: 'reextractReport' })
  @Answer(201, 'ChangedReport', 'The differences are recorded.')
  @Answer(200, 'ChangedReport', 'Today’s rules find what stands.')
  @CommandRefuses('unknown-report')
  async reextract(
    @Param('report') reportId: string,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return changedReport(await this.#execute(new ReextractReport(reportId, context)), reply);
  }

  #execute(command: CorrectReport | ChangeReport | MoveReport | ReextractReport): Promise<ChangedReport> {
    return this.commands.execute<typeof command, ChangedReport>(command);
  }

  async #range(reportId: string, published: PublishedBody | undefined): Promise<TimeRange | null> {
    const { timeZone } = await this.zones.report(reportId);
    return rangeOf(published, timeZone);
  }
}

/** The bounds of an act, which has no basis of its own. */
export function rangeOf(published: PublishedBody | undefined, timeZone: string): TimeRange | null {
  const read = readPublished(published, timeZone);
  return read && { edtf: read.edtf, earliest: read.earliest, latest: read.latest };
}

/** 201 where something was recorded; the ETag is the one that the next `If-Match` names. */
export function changedReport(
  { position, reportId, claimIds, version, changed }: ChangedReport,
  reply: FastifyReply,
): object {
  void reply.status(changed ? 201 : 200).header('etag', etagOf(version));
  return { position, reportId, claimIds };
}
