import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GetView, GetViewVersion } from '#read-model';
import { Answer, Refuses } from '../documents/answer-decorators.js';
import { mementoAddress, mementoHeaders, readAcceptDatetime } from './memento.js';
import { ViewQueryString } from './query-fields.js';

/** The point-in-time view: original, time gate and memento of RFC 7089 at one address. */
@ApiTags('views')
@Controller('v1/stories/:story/view')
export class ViewController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ summary: 'What was known of a story at a point in time', operationId: 'getView' })
  @ApiHeader({
    name: 'Accept-Datetime',
    required: false,
    description: 'Memento (RFC 7089): the view as of then, where the query names no asOf.',
    schema: { type: 'string' },
  })
  @ApiHeader({ name: 'If-None-Match', required: false, description: 'An ETag of before.', schema: { type: 'string' } })
  @Answer(200, 'View', 'A page of the view; what is optional stands on the first page.')
  @ApiResponse({ status: 304, description: 'Nothing has changed since the ETag.' })
  @Refuses('unknown-story', 'invalid-cursor', 'position-not-reached')
  async view(
    @Param('story') storyId: string,
    @Query() query: ViewQueryString,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object | undefined> {
    const original = `/v1/stories/${encodeURIComponent(storyId)}/view`;
    const accepted = request.headers['accept-datetime'];
    const negotiated = typeof accepted === 'string' && query.asOf === undefined ? readAcceptDatetime(accepted) : null;
    const question = Object.assign({ storyId }, query, negotiated === null ? {} : { asOf: negotiated });
    const etag = `W/"${await this.queries.execute(new GetViewVersion(question))}"`;
    void reply.headers({ etag, vary: 'accept-datetime', 'cache-control': 'no-cache' });
    if (matches(request.headers['if-none-match'], etag)) {
      void reply.status(304);
      return undefined;
    }
    const view = await this.queries.execute(new GetView(question));
    const links = mementoHeaders({ original, asOf: view.asOf, changes: view.changes });
    void reply.header('link', links['link']);
    if (question.asOf !== undefined) void reply.header('memento-datetime', links['memento-datetime']);
    if (negotiated !== null) void reply.header('content-location', mementoAddress(original, view.asOf));
    return view;
  }
}

/** Weak comparison (RFC 9110, 13.1.2): what a cache holds is good if one of its tags is this one. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => bare(tag) === bare(etag));
}
