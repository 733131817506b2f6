import { feedMigrations, readLag, type FeedLogger } from '#event-feed';
import { migrateEventStore, PostgresEventStore, type RecordedEvent } from '#event-store';
import { Pool } from 'pg';
import { appendTo, newEvents } from '../event-store/new-events.js';
import { testDatabase } from '../support/postgres.js';

/** A store with the feed's tables, and a ledger in which test consumers write what they applied. */
export interface FeedDatabase {
  readonly url: string;
  readonly pool: Pool;
  readonly store: PostgresEventStore;
  /** Appends events to the story of this name, in one transaction. */
  append(partition: string, count: number): Promise<readonly RecordedEvent[]>;
  /** Sequences of a story as the consumer wrote them down, in the order of writing. */
  ledger(consumer: string, partition: string): Promise<number[]>;
  /** Waits until the consumer has applied all that is stored. */
  caughtUp(consumer: string): Promise<void>;
  close(): Promise<void>;
}

/** Waits until a condition holds; a test that waits in vain ends by the runner's own limit. */
export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Keeps what the feed says. */
export class KeptLog implements FeedLogger {
  readonly lines: string[] = [];
  readonly errors: string[] = [];

  info(message: string): void {
    this.lines.push(message);
  }

  warn(message: string): void {
    this.lines.push(message);
  }

  error(message: string): void {
    this.lines.push(message);
    this.errors.push(message);
  }
}

export async function feedDatabase(connections = 20): Promise<FeedDatabase> {
  const database = await testDatabase({
    template: 'event_feed',
    build: async (url) => {
      const pool = new Pool({ connectionString: url });
      await migrateEventStore(pool);
      for (const { sql } of feedMigrations) await pool.query(sql);
      await pool.query(
        `CREATE TABLE ledger (place bigint GENERATED ALWAYS AS IDENTITY, consumer text, partition text, sequence bigint,
                              UNIQUE (consumer, partition, sequence))`,
      );
      await pool.end();
    },
  });
  const pool = new Pool({ connectionString: database.url, max: connections });
  // Tests break connections on purpose.
  pool.on('error', () => undefined);
  const store = new PostgresEventStore(pool);
  return {
    url: database.url,
    pool,
    store,
    append: async (partition, count) =>
      (await store.append(appendTo(partition, `${partition}-stream`, newEvents(count)))).events,
    ledger: async (consumer, partition) => {
      const { rows } = await pool.query<{ sequence: string }>(
        'SELECT sequence FROM ledger WHERE consumer = $1 AND partition = $2 ORDER BY place',
        [consumer, partition],
      );
      return rows.map(({ sequence }) => Number(sequence));
    },
    caughtUp: (consumer) => until(async () => (await readLag(pool, [consumer]))[0]?.events === 0),
    close: async () => {
      await store.close();
      await pool.end();
      await database.drop();
    },
  };
}

/** 1, 2, … up to a number. */
export const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
