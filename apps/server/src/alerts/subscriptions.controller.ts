import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import type { CommandContext } from '#commands';
import { OptionalLine } from '../desk/fields.js';
import { Answer, CommandRefuses, Refuses, TakesEditor } from '../documents/answer-decorators.js';
import { Context } from '../requests/command-context.js';
import { AlertDelivery } from './alert-delivery.js';
import { AlertFilterBody, filterOfBody } from './alert-fields.js';

class SubscriptionBody extends AlertFilterBody {
  @OptionalLine('What the person calls it.', 200)
  name?: string;
}

class SubscriptionsBody {
  @ApiProperty({ description: 'All that the person wants to be told of.', type: [SubscriptionBody], maxItems: 100 })
  @IsArray({ message: 'write a list of subscriptions' })
  @ArrayMaxSize(100, { message: 'write at most 100 subscriptions' })
  @ValidateNested({ each: true, message: 'write each as an object' })
  @Type(() => SubscriptionBody)
  subscriptions!: SubscriptionBody[];
}

/** What a person wants to be told of: an alert that one of the subscriptions asks for. */
@ApiTags('alerts')
@Controller('v1/subscriptions')
export class SubscriptionsController {
  constructor(private readonly delivery: AlertDelivery) {}

  @Get()
  @ApiOperation({ summary: 'What the asking person has subscribed to', operationId: 'getSubscriptions' })
  @TakesEditor()
  @Answer(200, 'Subscriptions', 'The subscriptions; none: every alert.')
  @Refuses()
  read(@Context() { actor }: CommandContext): Promise<object> {
    return this.#of(actor.name);
  }

  @Put()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Put these subscriptions in the place of all that the asking person has',
    description: 'GET /v1/alerts/stream?subscriber=NAME streams what they ask for. They are kept for each person.',
    operationId: 'replaceSubscriptions',
  })
  @Answer(200, 'Subscriptions', 'The subscriptions as they stand now.')
  @CommandRefuses()
  async replace(@Body() body: SubscriptionsBody, @Context() { actor }: CommandContext): Promise<object> {
    const wanted = body.subscriptions.map((each) => ({ name: each.name ?? null, ...filterOfBody(each) }));
    await this.delivery.subscriptions.replace(actor.name, wanted);
    return this.#of(actor.name);
  }

  async #of(editor: string): Promise<object> {
    return { editor, subscriptions: await this.delivery.subscriptions.of(editor) };
  }
}
