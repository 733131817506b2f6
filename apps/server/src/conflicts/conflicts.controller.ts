import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CommandServices, DecideConflict, type CommandContext, type DecidedConflict } from '#commands';
import { GetConflict } from '#read-model';
import { Rejection, type Pair, type PairCommand } from '#story';
import { Answer, CommandRefuses, Refuses, TakesIfMatch } from '../documents/answer-decorators.js';
import { Problem } from '../problems/problem.js';
import { Context, etagOf } from '../requests/command-context.js';
import { DismissalBody, PairBody, ResolutionBody, UnarguedPairBody, type SideName } from './conflict-bodies.js';
import { conflictHistory, type ConflictHistory } from './conflict-history.js';
import { DecisionNotices } from './decision-notices.js';

const DECIDED = 'The word is recorded, with who said it and when.';

/** The desk's word on a conflict, on one pair of its sides or on every open one. */
@ApiTags('conflicts')
@Controller('v1/conflicts/:conflict')
export class ConflictsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly services: CommandServices,
    private readonly notices: DecisionNotices,
  ) {}

  @Get('history')
  @ApiOperation({ summary: 'Everything that happened to a conflict', operationId: 'getConflictHistory' })
  @Answer(200, 'ConflictHistory', 'Its events, who caused them and when, and what the desk has said of each pair.')
  @Refuses('unknown-conflict')
  async history(
    @Param('conflict') conflictId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConflictHistory> {
    const { history, version } = await conflictHistory(this.services.store, conflictId);
    void reply.headers({ etag: etagOf(version), 'cache-control': 'no-cache' });
    return history;
  }

  @Post('acknowledgement')
  @HttpCode(201)
  @ApiOperation({ summary: 'Take a conflict on: mine', operationId: 'acknowledgeConflict' })
  @Answer(201, 'Position', DECIDED)
  @TakesIfMatch()
  @CommandRefuses('unknown-conflict', 'unknown-side', 'pair-decided', 'stale-version')
  acknowledge(
    @Param('conflict') conflictId: string,
    @Body() { note = '', pair }: UnarguedPairBody,
    @Context() context: CommandContext,
  ): Promise<object> {
    return this.#decide(conflictId, pair, context, (on) => ({ ...on, kind: 'acknowledge', note }));
  }

  @Post('dismissal')
  @HttpCode(201)
  @ApiOperation({ summary: 'Say that it is no conflict, and why', operationId: 'dismissConflict' })
  @Answer(201, 'Position', `${DECIDED} It sticks for the pair of values, however they are worded later.`)
  @TakesIfMatch()
  @CommandRefuses('unknown-conflict', 'unknown-side', 'pair-decided', 'stale-version')
  dismiss(
    @Param('conflict') conflictId: string,
    @Body() { note, reason, pair }: DismissalBody,
    @Context() context: CommandContext,
  ): Promise<object> {
    return this.#decide(conflictId, pair, context, (on) => ({ ...on, kind: 'dismiss', note, reason }));
  }

  @Post('resolution')
  @HttpCode(201)
  @ApiOperation({ summary: 'Say which side is right', operationId: 'resolveConflict' })
  @Answer(201, 'Position', DECIDED)
  @TakesIfMatch()
  @CommandRefuses('unknown-conflict', 'unknown-side', 'pair-decided', 'stale-version')
  async resolve(
    @Param('conflict') conflictId: string,
    @Body() { note, favours, pair }: ResolutionBody,
    @Context() context: CommandContext,
  ): Promise<object> {
    const favoured = await this.#sideKey(conflictId, favours, 'favours');
    return this.#decide(conflictId, pair, context, (on) => ({ ...on, kind: 'resolve', note, favours: favoured }));
  }

  @Post('development')
  @HttpCode(201)
  @ApiOperation({ summary: 'Say that things changed, so that both sides held', operationId: 'markDevelopment' })
  @Answer(201, 'Position', DECIDED)
  @TakesIfMatch()
  @CommandRefuses('unknown-conflict', 'unknown-side', 'pair-decided', 'stale-version')
  develop(
    @Param('conflict') conflictId: string,
    @Body() { note = '', pair }: UnarguedPairBody,
    @Context() context: CommandContext,
  ): Promise<object> {
    return this.#decide(conflictId, pair, context, (on) => ({ ...on, kind: 'mark-development', note }));
  }

  @Post('undo')
  @HttpCode(201)
  @ApiOperation({ summary: 'Take back what the desk has said of it', operationId: 'undoDecision' })
  @Answer(201, 'Position', DECIDED)
  @TakesIfMatch()
  @CommandRefuses('unknown-conflict', 'unknown-side', 'pair-decided', 'stale-version')
  undo(
    @Param('conflict') conflictId: string,
    @Body() { note, pair }: PairBody,
    @Context() context: CommandContext,
  ): Promise<object> {
    return this.#decide(conflictId, pair, context, (on) => ({ ...on, kind: 'undo', note }));
  }

  async #decide(
    conflictId: string,
    pair: readonly [SideName, SideName] | undefined,
    context: CommandContext,
    commandOn: (on: { conflictId: string; pair: Pair | null }) => PairCommand,
  ): Promise<object> {
    const named: Pair | null = pair
      ? [await this.#sideKey(conflictId, pair[0], 'pair'), await this.#sideKey(conflictId, pair[1], 'pair')]
      : null;
    const word = commandOn({ conflictId, pair: named });
    try {
      const decided = await this.commands.execute<DecideConflict, DecidedConflict>(new DecideConflict(word, context));
      const { storyId, position } = decided;
      if (position !== null) {
        await this.notices.tell({ storyId, conflictId, decision: word.kind, by: context.actor.name, position });
      }
      return { position };
    } catch (error) {
      if (!(error instanceof Rejection) || error.code !== 'pair-decided') throw error;
      const { history } = await conflictHistory(this.services.store, conflictId);
      throw new Problem('pair-decided', error.message, { state: history.state });
    }
  }

  /** A place counts among the sides as a reader sees them. */
  async #sideKey(conflictId: string, side: SideName, field: string): Promise<string> {
    if (typeof side === 'string') return side;
    const { sides } = await this.queries.execute(new GetConflict({ conflictId }));
    const key = sides[side]?.sideKey;
    if (key !== undefined) return key;
    throw new Problem('unknown-side', `The conflict has no side ${side}; it has ${sides.length}, counted from 0.`, {
      field,
    });
  }
}
