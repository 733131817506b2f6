import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { JudgeEdge, type CommandContext, type CommandResult } from '#commands';
import { Answer, CommandRefuses } from '../documents/answer-decorators.js';
import { Context } from '../requests/command-context.js';
import { NoteBody } from './claim-bodies.js';

/** An editor's word on where a report has its facts from. */
@ApiTags('origins')
@Controller('v1/origins/:edge')
export class OriginsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('confirmation')
  @ApiOperation({ summary: 'Confirm that a report has its facts from there', operationId: 'confirmOrigin' })
  @Answer(201, 'Position', 'The confirmation is recorded.')
  @Answer(200, 'Position', 'It was confirmed already.')
  @CommandRefuses('unknown-edge')
  confirm(
    @Param('edge') edgeId: string,
    @Body() { note }: NoteBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.#judge(new JudgeEdge(edgeId, 'confirm', note, { ...context, expectedVersion: null }), reply);
  }

  @Post('cut')
  @ApiOperation({ summary: 'Say that a report does not have its facts from there', operationId: 'cutOrigin' })
  @Answer(201, 'Position', 'The cut is recorded; origins are counted without the edge.')
  @Answer(200, 'Position', 'It was cut already.')
  @CommandRefuses('unknown-edge')
  cut(
    @Param('edge') edgeId: string,
    @Body() { note }: NoteBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.#judge(new JudgeEdge(edgeId, 'cut', note, { ...context, expectedVersion: null }), reply);
  }

  async #judge(command: JudgeEdge, reply: FastifyReply): Promise<object> {
    const { position, changed } = await this.commands.execute<JudgeEdge, CommandResult>(command);
    void reply.status(changed ? 201 : 200);
    return { position };
  }
}
