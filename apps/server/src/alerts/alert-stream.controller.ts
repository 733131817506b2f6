import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isAlertId } from '#alerts';
import { DecisionNotices } from '../conflicts/decision-notices.js';
import { Refuses } from '../documents/answer-decorators.js';
import { Problem } from '../problems/problem.js';
import { AlertDelivery } from './alert-delivery.js';
import { AlertDescriptions } from './alert-descriptions.js';
import { AlertStreamQuery, filterOf } from './alert-fields.js';
import { SseClient } from './sse-client.js';
import { subscribedBy } from './subscribed.js';

@ApiTags('alerts')
@Controller('v1/alerts/stream')
export class AlertStreamController {
  constructor(
    private readonly delivery: AlertDelivery,
    private readonly descriptions: AlertDescriptions,
    private readonly notices: DecisionNotices,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Alerts as they come, as server-sent events',
    description:
      'An event `conflict` holds a Conflict with `sentence` (who now says what against whom), `cause`, `news` and ' +
      '`touchesOwn`; an event `bundle` holds `{story, conflicts}`. Both have the id by which a client that was away ' +
      'resumes: it misses nothing and gets nothing twice. A comment keeps a quiet stream open. With ' +
      '`decisions=true` an event `decision` holds a DecisionNotice as soon as an editor has decided on a conflict; it ' +
      'has no id and is not sent again.',
    operationId: 'streamAlerts',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The last id that the client was given; what came since is sent first. None: from now on.',
    schema: { type: 'string' },
  })
  @ApiProduces('text/event-stream')
  @ApiResponse({
    status: 200,
    description: 'The stream. It ends when the server stops, or when too much is left unread.',
    content: {
      'text/event-stream': {
        schema: { oneOf: ['Alert', 'DecisionNotice'].map((name) => ({ $ref: `#/components/schemas/${name}` })) },
      },
    },
  })
  @Refuses()
  async stream(
    @Query() query: AlertStreamQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lastId = lastIdOf(request, query) ?? (await this.delivery.log.head());
    const { wants, chosen } = await subscribedBy(this.delivery.subscriptions, query.subscriber);
    // Before the stream begins: a decision that is taken once its client is told that it is open must reach it.
    if (query.decisions === 'true') await this.notices.attempted();
    const leaving: (() => void)[] = [];
    const leave = (): void => {
      for (const left of leaving) left();
    };
    const client = new SseClient(reply, lastId, leave);
    if (query.decisions === 'true') leaving.push(this.#decisionsTo(client, query.story));
    const unheard = await this.delivery.hub.listen(
      {
        filter: chosen && query.severity === undefined ? { ...filterOf(query), severities: [] } : filterOf(query),
        expect: (alert) => {
          // Whoever takes it meets the error.
          if (wants(alert)) void this.descriptions.of(alert).catch(() => undefined);
        },
        take: async (alert) => {
          if (!wants(alert)) return !client.closed;
          return client.send(alert.id, alert.type, await this.descriptions.of(alert));
        },
        dropped: () => {
          client.end();
        },
      },
      lastId,
    );
    leaving.push(unheard);
    if (client.closed) leave();
  }

  #decisionsTo(client: SseClient, stories: readonly string[] = []): () => void {
    return this.notices.listen((notice) => {
      if (stories.length === 0 || stories.includes(notice.storyId)) client.hint('decision', notice);
    });
  }
}

/** @throws Problem for what no alert ever had as its id */
function lastIdOf({ headers }: FastifyRequest, { lastEventId }: AlertStreamQuery): string | null {
  const header = headers['last-event-id'];
  const given = typeof header === 'string' && header !== '' ? header : lastEventId;
  if (given === undefined) return null;
  if (isAlertId(given)) return given;
  throw new Problem(
    'invalid-parameter',
    'Last-Event-ID is the last id that the stream gave; send none to start from now.',
    {
      field: 'Last-Event-ID',
    },
  );
}
