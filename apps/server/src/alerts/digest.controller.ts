import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags, PickType } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EVERY_ALERT, isAlertId } from '#alerts';
import { InvalidCursorError } from '#read-model';
import { MisreadsQuery } from '../conflicts/misreads-query.js';
import { Answer, Refuses } from '../documents/answer-decorators.js';
import { ServerRuntime } from '../runtime/server-runtime.js';
import { AlertDelivery } from './alert-delivery.js';
import { AlertDescriptions } from './alert-descriptions.js';
import { atomFeed, digestOf, noticeOf, type Digest, type DigestNotice } from './digest.js';

const DEFAULT_LIMIT = 100;
const ATOM = 'application/atom+xml';

class DigestQuery extends PickType(MisreadsQuery, ['limit', 'cursor', 'story']) {}

/** What changed without being worth an interruption. */
@ApiTags('alerts')
@Controller('v1')
export class DigestController {
  constructor(
    private readonly delivery: AlertDelivery,
    private readonly descriptions: AlertDescriptions,
    private readonly runtime: ServerRuntime,
  ) {}

  @Get('digest')
  @ApiOperation({ summary: 'Notices by day and story', operationId: 'getDigest' })
  @ApiProduces('application/json', ATOM)
  @Answer(200, 'Digest', 'A page of notices, newest first; as Atom where Accept asks for it.')
  @Refuses('invalid-cursor')
  async digest(
    @Query() query: DigestQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Digest | string> {
    void reply.header('vary', 'accept');
    if (request.headers.accept?.includes(ATOM) === true) return this.#atom(query, request, reply);
    const { notices, next } = await this.#read(query);
    return digestOf(notices, next);
  }

  @Get('digest.atom')
  @ApiOperation({ summary: 'Notices as an Atom feed', operationId: 'getDigestFeed' })
  @ApiProduces(ATOM)
  @ApiResponse({ status: 200, description: 'The newest notices.', content: { [ATOM]: { schema: { type: 'string' } } } })
  @Refuses('invalid-cursor')
  atom(
    @Query() query: DigestQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.#atom(query, request, reply);
  }

  async #atom(query: DigestQuery, { protocol, host }: FastifyRequest, reply: FastifyReply): Promise<string> {
    const { notices } = await this.#read(query);
    void reply.type(`${ATOM}; charset=utf-8`);
    return atomFeed(notices, `${protocol}://${host}`, this.runtime.services.clock());
  }

  async #read({
    story,
    limit = DEFAULT_LIMIT,
    cursor,
  }: DigestQuery): Promise<{ notices: DigestNotice[]; next: string | null }> {
    if (cursor !== undefined && !isAlertId(cursor)) throw new InvalidCursorError();
    const wanted = { ...EVERY_ALERT, severities: ['notice'], stories: story === undefined ? [] : [story] };
    const alerts = await this.delivery.log.page(wanted, { limit: limit + 1, before: cursor ?? null });
    const page = alerts.slice(0, limit);
    const notices: DigestNotice[] = [];
    for (const alert of page) {
      const told = await this.descriptions.of(alert);
      notices.push(...('conflicts' in told ? told.conflicts : [told]).map((conflict) => noticeOf(alert, conflict)));
    }
    return { notices, next: alerts.length > limit ? (page.at(-1)?.id ?? null) : null };
  }
}
