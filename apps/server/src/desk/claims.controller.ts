import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  ChangeClaim,
  CommandServices,
  MoveClaim,
  StaleVersionError,
  type ChangedReport,
  type CommandContext,
  type CommandResult,
} from '#commands';
import { Rejection } from '#story';
import { Answer, CommandRefuses, TakesIfMatch } from '../documents/answer-decorators.js';
import { Context } from '../requests/command-context.js';
import { AcceptClaimBody, AmendClaimBody, MoveClaimBody, NoteBody, VerdictBody } from './claim-bodies.js';
import { readChanges, reportOfClaim } from './claim-fields.js';
import { DeskZones } from './desk-zones.js';
import { TakeBackBody } from './report-bodies.js';
import { changedReport, rangeOf } from './reports.controller.js';

/** What editors do to single claims. */
@ApiTags('claims')
@Controller('v1/claims/:claim')
export class ClaimsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly services: CommandServices,
    private readonly zones: DeskZones,
  ) {}

  @Post('retraction')
  @ApiOperation({ summary: 'Retract a claim', operationId: 'retractClaim' })
  @Answer(201, 'ChangedReport', 'The retraction is recorded; the past keeps the claim.')
  @Answer(200, 'ChangedReport', 'It was retracted already.')
  @TakesIfMatch()
  @CommandRefuses('unknown-claim', 'stale-version', 'invalid-date')
  async retract(
    @Param('claim') claimId: string,
    @Body() { note, published }: TakeBackBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { timeZone } = await this.#ground(claimId);
    const range = rangeOf(published, timeZone);
    return this.#change(claimId, { kind: 'retract-claim', claimId, note, published: range }, context, reply);
  }

  @Post('verdict')
  @ApiOperation({ summary: 'Record the desk’s verdict on a claim', operationId: 'recordVerdict' })
  @Answer(201, 'ChangedReport', 'The verdict is recorded.')
  @Answer(200, 'ChangedReport', 'It stood already.')
  @TakesIfMatch()
  @CommandRefuses('unknown-claim', 'stale-version')
  async verdict(
    @Param('claim') claimId: string,
    @Body() { verdict, note }: VerdictBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.#change(claimId, { kind: 'record-verdict', claimId, verdict, note }, context, reply);
  }

  @Post('acceptance')
  @ApiOperation({ summary: 'Accept a claim as it was read', operationId: 'acceptClaim' })
  @Answer(201, 'ChangedReport', 'The acceptance is recorded.')
  @Answer(200, 'ChangedReport', 'It was accepted already.')
  @TakesIfMatch()
  @CommandRefuses('unknown-claim', 'stale-version')
  async accept(
    @Param('claim') claimId: string,
    @Body() _body: AcceptClaimBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.#change(claimId, { kind: 'accept-claim', claimId }, context, reply);
  }

  @Post('drop')
  @ApiOperation({ summary: 'Drop a claim that was misread: nobody said so', operationId: 'dropClaim' })
  @Answer(201, 'ChangedReport', 'The claim is dropped. Unlike a retraction it says nothing of the outlet.')
  @TakesIfMatch()
  @CommandRefuses('unknown-claim', 'stale-version')
  async drop(
    @Param('claim') claimId: string,
    @Body() { note }: NoteBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.#change(claimId, { kind: 'drop-claim', claimId, note }, context, reply);
  }

  @Post('amendment')
  @ApiOperation({ summary: 'Mend what was read of a claim', operationId: 'amendClaim' })
  @Answer(201, 'ChangedReport', 'The change is recorded.')
  @TakesIfMatch()
  @CommandRefuses('unknown-claim', 'stale-version', 'span-outside-text', 'invalid-date')
  async amend(
    @Param('claim') claimId: string,
    @Body() body: AmendClaimBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { report, timeZone, record } = await this.#ground(claimId);
    const text = (await this.services.texts.read(report.reportId, report.revision)) ?? '';
    const changes = readChanges(body, { text, revision: report.revision, timeZone }, record);
    return this.#change(claimId, { kind: 'amend-claim', claimId, changes, note: body.note }, context, reply);
  }

  @Post('move')
  @ApiOperation({ summary: 'Say which question a claim answers', operationId: 'moveClaim' })
  @Answer(201, 'Position', 'The claim answers that question; no machine moves it again.')
  @Answer(200, 'Position', 'It answered it already by an editor’s word.')
  @TakesIfMatch()
  @CommandRefuses('unknown-claim', 'stale-version')
  async move(
    @Param('claim') claimId: string,
    @Body() { questionId, note = '' }: MoveClaimBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { version } = await this.#ground(claimId);
    // Placements have a stream of their own; the client has seen the report's.
    const { expectedVersion } = context;
    if (expectedVersion !== null && expectedVersion !== version) throw new StaleVersionError(expectedVersion, version);
    const command = new MoveClaim(claimId, questionId, note, { ...context, expectedVersion: null });
    const { position, changed } = await this.commands.execute<MoveClaim, CommandResult>(command);
    void reply.status(changed ? 201 : 200);
    return { position };
  }

  async #change(
    claimId: string,
    command: ChangeClaim['command'],
    context: CommandContext,
    reply: FastifyReply,
  ): Promise<object> {
    reportOfClaim(claimId);
    const change = new ChangeClaim(claimId, command, context);
    return changedReport(await this.commands.execute<ChangeClaim, ChangedReport>(change), reply);
  }

  /** The claim as it stands, with its report and the zone of its story. @throws Rejection `unknown-claim` */
  async #ground(claimId: string): Promise<
    Awaited<ReturnType<DeskZones['report']>> & {
      record: Parameters<typeof readChanges>[2];
    }
  > {
    const reportId = reportOfClaim(claimId);
    const { state } = await this.services.streams.report(reportId);
    const record = state.claims.get(claimId)?.record;
    if (!record) throw new Rejection('unknown-claim', `There is no claim ${claimId}.`);
    return { ...(await this.zones.report(reportId)), record };
  }
}
