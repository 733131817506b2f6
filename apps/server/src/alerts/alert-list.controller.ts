import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { isAlertId, type Alert } from '#alerts';
import { InvalidCursorError } from '#read-model';
import { Answer, Refuses } from '../documents/answer-decorators.js';
import { AlertDelivery } from './alert-delivery.js';
import { AlertDescriptions } from './alert-descriptions.js';
import { AlertListQuery, filterOf } from './alert-fields.js';
import { subscribedBy } from './subscribed.js';

const DEFAULT_LIMIT = 50;
const LOOKED_AT_ONCE = 200;
const MOST_LOOKED_THROUGH = 2_000;

/** What was told to the desk, to be read again. */
@ApiTags('alerts')
@Controller('v1/alerts')
export class AlertListController {
  constructor(
    private readonly delivery: AlertDelivery,
    private readonly descriptions: AlertDescriptions,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Alerts that were told, newest first', operationId: 'listAlerts' })
  @Answer(200, 'AlertList', 'A page of alerts, each as the stream tells it, in today’s words.')
  @Refuses('invalid-cursor')
  async list(@Query() query: AlertListQuery): Promise<object> {
    const { limit = DEFAULT_LIMIT, cursor } = query;
    if (cursor !== undefined && !isAlertId(cursor)) throw new InvalidCursorError();
    const { found, nextCursor } = await this.#find(query, limit, cursor ?? null);
    const alerts = [];
    for (const alert of found) {
      const { id, type, storyId, severity, recordedAt } = alert;
      alerts.push({ id, type, storyId, severity, recordedAt, data: await this.descriptions.of(alert) });
    }
    return { alerts, nextCursor };
  }

  /** A page of what is asked for; one that is short has looked through as many alerts as one request may. */
  async #find(
    query: AlertListQuery,
    limit: number,
    before: string | null,
  ): Promise<{ found: readonly Alert[]; nextCursor: string | null }> {
    const { wants, chosen } = await subscribedBy(this.delivery.subscriptions, query.subscriber);
    const filter = filterOf(query);
    const asked = chosen && query.severity === undefined ? { ...filter, severities: [] } : filter;
    const found: Alert[] = [];
    let place = before;
    for (let looked = 0; looked < MOST_LOOKED_THROUGH; looked += LOOKED_AT_ONCE) {
      const page = await this.delivery.log.page(asked, { limit: LOOKED_AT_ONCE, before: place });
      for (const alert of page) {
        if (found.length === limit) return { found, nextCursor: place };
        place = alert.id;
        if (wants(alert)) found.push(alert);
      }
      if (page.length < LOOKED_AT_ONCE) return { found, nextCursor: null };
    }
    return { found, nextCursor: place };
  }
}
