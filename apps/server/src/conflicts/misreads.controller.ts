import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { readMisreads } from '#alerts';
import { GetConflict, InvalidCursorError, NotInViewsError, type ShownConflict } from '#read-model';
import { Answer, Refuses } from '../documents/answer-decorators.js';
import { ServerRuntime } from '../runtime/server-runtime.js';
import { MisreadsQuery } from './misreads-query.js';

const DEFAULT_LIMIT = 50;
const PLACE = /^\d{1,18}$/;

/** What editors dismissed as misread, with both sides' words: what the rules are mended by. */
@ApiTags('conflicts')
@Controller('v1/misreads')
export class MisreadsController {
  constructor(
    private readonly runtime: ServerRuntime,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Pairs that editors dismissed as misread', operationId: 'listMisreads' })
  @Answer(200, 'MisreadList', 'A page of misreads, newest first.')
  @Refuses('invalid-cursor')
  async list(@Query() { story, limit = DEFAULT_LIMIT, cursor }: MisreadsQuery): Promise<object> {
    if (cursor !== undefined && !PLACE.test(cursor)) throw new InvalidCursorError();
    const { pool } = this.runtime.services;
    const { misreads, next } = await readMisreads(pool, { storyId: story ?? null, limit, before: cursor ?? null });
    const shown = [];
    for (const misread of misreads) shown.push({ ...misread, conflict: await this.#conflict(misread.conflictId) });
    return { misreads: shown, nextCursor: next };
  }

  async #conflict(conflictId: string): Promise<ShownConflict | null> {
    try {
      return await this.queries.execute(new GetConflict({ conflictId }));
    } catch (error) {
      if (error instanceof NotInViewsError) return null;
      throw error;
    }
  }
}
