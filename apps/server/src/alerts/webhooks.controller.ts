import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { PrivateAddressError, refusePrivateHost, type Webhook, type WebhookDelivery } from '#alerts';
import type { CommandContext } from '#commands';
import { InvalidCursorError } from '#read-model';
import { Answer, CommandRefuses, Refuses } from '../documents/answer-decorators.js';
import { Problem } from '../problems/problem.js';
import { Context } from '../requests/command-context.js';
import { ServerRuntime } from '../runtime/server-runtime.js';
import { AlertDelivery } from './alert-delivery.js';
import { filterOfBody } from './alert-fields.js';
import { DeliveriesQuery, NewWebhookBody, PauseBody } from './webhook-bodies.js';

const DEFAULT_LIMIT = 50;
const PLACE = /^\d{1,18}$/;

@ApiTags('alerts')
@Controller('v1/webhooks')
export class WebhooksController {
  constructor(
    private readonly delivery: AlertDelivery,
    private readonly runtime: ServerRuntime,
  ) {}

  @Post()
  @HttpCode(201)
  @ApiOperation({
    summary: 'Have alerts posted to an address, as Standard Webhooks has it',
    description:
      'Each alert is posted as `{type, timestamp, data}`, where data is what the stream gives, with the headers ' +
      'webhook-id, webhook-timestamp and webhook-signature. At least once, each story in its order; a repetition ' +
      'has the same webhook-id. What is not answered with 2xx is tried again for a day, then the webhook is paused. ' +
      '410 Gone disables it. Redirects are never followed.',
    operationId: 'createWebhook',
  })
  @Answer(201, 'NewWebhook', 'It gets alerts from now on. The secret is shown this once.')
  @CommandRefuses('webhook-address-refused')
  async create(@Body() body: NewWebhookBody, @Context() { actor }: CommandContext): Promise<object> {
    const url = new URL(body.url);
    if (url.username !== '' || url.password !== '') {
      throw new Problem(
        'webhook-address-refused',
        'Leave user and password out of the address; check the signature instead.',
        {
          field: 'url',
        },
      );
    }
    if (!this.runtime.services.config.webhookAllowPrivate) await refusePrivate(url);
    const wanted = { ...filterOfBody(body), description: body.description ?? null };
    const { id, secret } = await this.delivery.webhooks.create({ ...wanted, url: url.href, createdBy: actor.name });
    return { ...(await this.#one(id)), secret };
  }

  @Get()
  @ApiOperation({ summary: 'All webhooks', operationId: 'listWebhooks' })
  @Answer(200, 'WebhookList', 'The webhooks, without their secrets.')
  @Refuses()
  async list(): Promise<object> {
    return { webhooks: await this.delivery.webhooks.all() };
  }

  @Get(':webhook')
  @ApiOperation({ summary: 'One webhook', operationId: 'getWebhook' })
  @Answer(200, 'Webhook', 'The webhook; where it is paused or disabled, with the reason.')
  @Refuses('unknown-webhook')
  one(@Param('webhook') id: string): Promise<Webhook> {
    return this.#one(id);
  }

  @Delete(':webhook')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a webhook with its deliveries', operationId: 'deleteWebhook' })
  @ApiResponse({ status: 204, description: 'It is gone; nothing more is sent.' })
  @CommandRefuses('unknown-webhook')
  async remove(@Param('webhook') id: string): Promise<void> {
    if (!(await this.delivery.webhooks.remove(id))) throw unknown(id);
  }

  @Post(':webhook/pause')
  @HttpCode(200)
  @ApiOperation({ summary: 'Pause a webhook; alerts wait', operationId: 'pauseWebhook' })
  @Answer(200, 'Webhook', 'It is paused.')
  @CommandRefuses('unknown-webhook')
  async pause(
    @Param('webhook') id: string,
    @Body() { note }: PauseBody,
    @Context() { actor }: CommandContext,
  ): Promise<Webhook> {
    const reason = `Paused by ${actor.name}${note === undefined ? '.' : `: ${note}`}`;
    if (!(await this.delivery.webhooks.pause(id, reason))) throw unknown(id);
    return this.#one(id);
  }

  @Post(':webhook/resume')
  @HttpCode(200)
  @ApiOperation({ summary: 'Resume a webhook; what waits is sent', operationId: 'resumeWebhook' })
  @Answer(200, 'Webhook', 'It is active.')
  @CommandRefuses('unknown-webhook')
  async resume(@Param('webhook') id: string): Promise<Webhook> {
    if (!(await this.delivery.webhooks.resume(id))) throw unknown(id);
    return this.#one(id);
  }

  @Get(':webhook/deliveries')
  @ApiOperation({ summary: 'What was sent to a webhook and what came of it', operationId: 'listDeliveries' })
  @Answer(200, 'DeliveryList', 'A page of deliveries, newest first, with every attempt.')
  @Refuses('unknown-webhook', 'invalid-cursor')
  async deliveries(
    @Param('webhook') id: string,
    @Query() { limit = DEFAULT_LIMIT, cursor }: DeliveriesQuery,
  ): Promise<{ deliveries: readonly WebhookDelivery[]; nextCursor: string | null }> {
    if (cursor !== undefined && !PLACE.test(cursor)) throw new InvalidCursorError();
    await this.#one(id);
    const { deliveries, next } = await this.delivery.deliveries.page(id, limit, cursor ?? null);
    return { deliveries, nextCursor: next };
  }

  @Post(':webhook/deliveries/:delivery/redelivery')
  @HttpCode(202)
  @ApiOperation({ summary: 'Send a delivery again, under the same webhook-id', operationId: 'redeliver' })
  @ApiResponse({ status: 202, description: 'It is queued again.' })
  @CommandRefuses('unknown-webhook', 'unknown-delivery')
  async redeliver(@Param('webhook') id: string, @Param('delivery') messageId: string): Promise<void> {
    await this.#one(id);
    if (await this.delivery.deliveries.redeliver(id, messageId)) return;
    throw new Problem('unknown-delivery', `The webhook has no delivery ${messageId}.`);
  }

  async #one(id: string): Promise<Webhook> {
    const webhook = await this.delivery.webhooks.one(id);
    if (webhook === null) throw unknown(id);
    return webhook;
  }
}

const unknown = (id: string): Problem => new Problem('unknown-webhook', `There is no webhook ${id}.`);

async function refusePrivate(url: URL): Promise<void> {
  try {
    await refusePrivateHost(url);
  } catch (error) {
    if (!(error instanceof PrivateAddressError)) throw error;
    throw new Problem(
      'webhook-address-refused',
      `${error.message} DATELINE_WEBHOOK_ALLOW_PRIVATE=true lets this server reach others.`,
      { field: 'url' },
    );
  }
}
