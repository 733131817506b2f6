import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { isAlertId } from '#alerts';
import { InvalidCursorError } from '#read-model';
import { Answer, Refuses } from '../documents/answer-decorators.js';
import { AlertDelivery } from './alert-delivery.js';
import { AlertDescriptions } from './alert-descriptions.js';
import { AlertListQuery, filterOf } from './alert-fields.js';

const DEFAULT_LIMIT = 50;

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
    const found = await this.delivery.log.page(filterOf(query), { limit: limit + 1, before: cursor ?? null });
    const page = found.slice(0, limit);
    const alerts = [];
    for (const alert of page) {
      const { id, type, storyId, severity, recordedAt } = alert;
      alerts.push({ id, type, storyId, severity, recordedAt, data: await this.descriptions.of(alert) });
    }
    return { alerts, nextCursor: found.length > limit ? (page.at(-1)?.id ?? null) : null };
  }
}
