import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Parking, readLag, type ConsumerLag, type ParkedStory } from '#event-feed';
import { readHorizonAge } from '#event-store';
import { Line } from '../desk/fields.js';
import { Answer, CommandRefuses, Refuses } from '../documents/answer-decorators.js';
import { Problem } from '../problems/problem.js';
import { CONSUMER_NAMES } from '../runtime/consumers.js';
import { ServerRuntime } from '../runtime/server-runtime.js';
import { readRelayLag, type RelayLag } from './relay-lag.js';

class ReleaseBody {
  @Line('Id of the story.', 100)
  story!: string;

  @Line('Name of the consumer.', 100)
  consumer!: string;
}

interface Operations {
  readonly status: 'well' | 'behind' | 'parked';
  readonly feed: { readonly way: 'kafka' | 'store'; readonly topic: string | null; readonly relay: RelayLag | null };
  readonly consumers: readonly (ConsumerLag & { readonly parked: number })[];
  readonly parked: readonly (Omit<ParkedStory, 'partition'> & { readonly story: string })[];
  readonly readHorizon: { readonly seconds: number; readonly transactions: number };
}

/** A consumer whose oldest event waits for so long is behind, in seconds. */
const BEHIND_SECONDS = 5;

/** How the feed does, for those who run the server. */
@ApiTags('operations')
@Controller('v1/operations')
export class OperationsController {
  readonly #parking = new Parking();

  constructor(private readonly runtime: ServerRuntime) {}

  @Get()
  @ApiOperation({ summary: 'Way in, lag and parked events of every consumer', operationId: 'getOperations' })
  @Answer(200, 'Operations', 'The same figures as /metrics, with the events at fault.')
  @Refuses()
  async read(): Promise<Operations> {
    const { pool, kafka } = this.runtime.services;
    const [lags, stories, readHorizon, relay] = await Promise.all([
      readLag(pool, CONSUMER_NAMES),
      this.#parking.list(pool),
      readHorizonAge(pool),
      kafka ? readRelayLag(pool, kafka.topic) : null,
    ]);
    const parked = stories.map(({ partition: story, ...rest }) => ({ story, ...rest }));
    const behind = [...lags, ...(relay ? [relay] : [])].some(({ seconds }) => seconds > BEHIND_SECONDS);
    return {
      status: parked.length > 0 ? 'parked' : behind ? 'behind' : 'well',
      feed: { way: kafka ? 'kafka' : 'store', topic: kafka?.topic ?? null, relay },
      consumers: lags.map((lag) => ({
        ...lag,
        parked: parked.filter(({ consumer }) => consumer === lag.consumer).length,
      })),
      parked,
      readHorizon: { seconds: readHorizon.seconds, transactions: readHorizon.transactions },
    };
  }

  @Post('release')
  @HttpCode(202)
  @ApiOperation({ summary: 'Let a consumer try a parked story again', operationId: 'releaseParked' })
  @Answer(202, 'Released', 'It tries again within about a second, from the event at fault on.')
  @CommandRefuses('not-parked')
  async release(@Body() { story, consumer }: ReleaseBody): Promise<object> {
    if (await this.#parking.release(this.runtime.services.pool, consumer, story)) return { story, consumer };
    throw new Problem(
      'not-parked',
      `The story ${story} is not parked for ${consumer}; GET /v1/operations lists what is.`,
    );
  }
}
