import type { Pool, PoolClient } from 'pg';
import type { EventStore } from '#event-store';
import { applierFor } from './applier-for.js';
import type { AnyConsumer, EventFeed, Subscription } from './consumer.js';
import { Leader } from './leader.js';
import { Loop, turnedBy, type FeedLogger, type Turned } from './loop.js';
import { SharedNudges } from './shared-nudges.js';
import { Stragglers } from './stragglers.js';

const BATCH = 500;

export interface StoreFeedOptions {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly logger: FeedLogger;
  /** How often the store is asked where no nudge comes, in milliseconds. */
  readonly pollMs?: number;
}

/** Reads the store itself: the way in without Kafka. Each consumer has one leader among all processes, by session lock. */
export class StoreFeed implements EventFeed {
  readonly #nudges: SharedNudges;

  constructor(private readonly options: StoreFeedOptions) {
    this.#nudges = new SharedNudges(options.store);
  }

  subscribe(consumers: readonly AnyConsumer[]): Promise<Subscription> {
    const running = consumers.map((consumer) => this.#run(consumer));
    return Promise.resolve({
      done: Promise.all(running.map((one) => one.done)).then(() => undefined),
      stop: async () => {
        await Promise.all(running.map((one) => one.stop()));
      },
    });
  }

  #run(consumer: AnyConsumer): Subscription {
    const { pool, store, logger, pollMs = 100 } = this.options;
    const { name } = consumer;
    const applier = applierFor(pool, store, consumer);
    const leader = new Leader(pool, `dateline consumer ${name}`);
    let after: string | null | undefined;

    const turn = async (): Promise<Turned> => {
      if (!(await leader.holds())) {
        after = undefined;
        return 'done';
      }
      if (after === undefined) after = await readingPosition(pool, name);
      const { events, waiting } = await store.readAll({ after, limit: BATCH });
      const last = events.at(-1);
      if (last) {
        await applier.apply(events, (transaction) => keepPosition(transaction, name, last.position));
        after = last.position;
      }
      return turnedBy(events.length, BATCH, waiting);
    };

    const loop = new Loop({ name: `consumer ${name}`, turn, pollMs, logger });
    const stragglers = new Stragglers({ pool, store, consumer: name, applier, logger });
    const quiet = this.#nudges.add(() => {
      loop.wake();
    });
    const done = loop.run();
    stragglers.start();
    return {
      done,
      stop: async () => {
        await quiet();
        await Promise.all([loop.stop(), stragglers.stop()]);
        await leader.resign();
      },
    };
  }
}

async function readingPosition(pool: Pool, consumer: string): Promise<string | null> {
  const { rows } = await pool.query<{ position: string }>(
    'SELECT position FROM event_feed.reading_position WHERE consumer = $1',
    [consumer],
  );
  return rows[0]?.position ?? null;
}

async function keepPosition(transaction: PoolClient, consumer: string, position: string): Promise<void> {
  await transaction.query({
    name: 'feed-reading-position',
    text: `INSERT INTO event_feed.reading_position (consumer, position) VALUES ($1, $2)
           ON CONFLICT (consumer) DO UPDATE SET position = excluded.position`,
    values: [consumer, position],
  });
}
