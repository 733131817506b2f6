import { Gauge, type Registry } from 'prom-client';
import { Parking, readLag } from '#event-feed';
import { readHorizonAge } from '#event-store';
import { messageOf } from '#platform';
import { CONSUMER_NAMES } from '../runtime/consumers.js';
import type { Services } from '../runtime/services.js';

/** The figures of the store and the feed, read from the database when somebody asks for them. */
export class ServerMetrics {
  readonly #lag: Gauge<'consumer'>;
  readonly #lagSeconds: Gauge<'consumer'>;
  readonly #parked: Gauge<'consumer'>;
  readonly #horizonSeconds: Gauge;
  readonly #horizonTransactions: Gauge;
  readonly #storeUp: Gauge;

  constructor(
    private readonly registry: Registry,
    private readonly services: Services,
  ) {
    const registers = [registry];
    this.#lag = new Gauge({
      name: 'dateline_consumer_lag_events',
      help: 'Events in the store that a consumer has not applied yet.',
      labelNames: ['consumer'],
      registers,
    });
    this.#lagSeconds = new Gauge({
      name: 'dateline_consumer_lag_seconds',
      help: 'Age of the oldest event that a consumer has not applied yet.',
      labelNames: ['consumer'],
      registers,
    });
    this.#parked = new Gauge({
      name: 'dateline_parked_stories',
      help: 'Stories that a consumer cannot go on with until they are released.',
      labelNames: ['consumer'],
      registers,
    });
    this.#horizonSeconds = new Gauge({
      name: 'dateline_read_horizon_age_seconds',
      help: 'Age of the oldest open write transaction, which holds back the global read.',
      registers,
    });
    this.#horizonTransactions = new Gauge({
      name: 'dateline_read_horizon_age_transactions',
      help: 'Transaction ids given since the oldest open write transaction began to write.',
      registers,
    });
    this.#storeUp = new Gauge({
      name: 'dateline_store_up',
      help: '1 while the database answers; without it the other figures of the store are old.',
      registers,
    });
  }

  /** All metrics in Prometheus' text format. */
  async text(): Promise<string> {
    try {
      await this.#read();
      this.#storeUp.set(1);
    } catch (error) {
      this.#storeUp.set(0);
      this.services.logger.debug({ cause: messageOf(error) }, 'The figures of the store could not be read');
    }
    return this.registry.metrics();
  }

  async #read(): Promise<void> {
    const { pool } = this.services;
    const [lags, parked, age] = await Promise.all([
      readLag(pool, CONSUMER_NAMES),
      new Parking().list(pool),
      readHorizonAge(pool),
    ]);
    for (const { consumer, events, seconds } of lags) {
      this.#lag.set({ consumer }, events);
      this.#lagSeconds.set({ consumer }, seconds);
      this.#parked.set({ consumer }, parked.filter((story) => story.consumer === consumer).length);
    }
    this.#horizonSeconds.set(age.seconds);
    this.#horizonTransactions.set(age.transactions);
  }
}
