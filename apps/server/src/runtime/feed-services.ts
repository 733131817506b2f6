import pg from 'pg';
import { KafkaFeed, StoreFeed, type EventFeed, type KafkaSettings } from '#event-feed';
import { PostgresEventStore, ReportTexts, type EventStore } from '#event-store';
import { kafkaLogCreator, type Config, type Logger } from '#platform';
import { ViewsConsumer } from '#read-model';
import { LoggedFeed } from './logged-feed.js';

/**
 * A database that does not answer within this time counts as gone, in milliseconds. The process itself may be at work
 * for seconds on a slow machine before it takes note of an answer, or before a connection is free.
 */
const CONNECT_MS = 10_000;

/** What the consumers of one thread work with. */
export interface FeedServices {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly texts: ReportTexts;
  readonly views: ViewsConsumer;
  readonly feed: EventFeed;
  /** Undefined: consumers read the store. */
  readonly kafka: KafkaSettings | undefined;
}

/**
 * Connections are opened when they are first needed, so that the database may be away at the start.
 * @param connections how many there may be at a time: appends, reads, consumers' batches and leaders' sessions share them
 */
export function openFeedServices(
  config: Config,
  databaseUrl: string,
  logger: Logger,
  connections: number,
): FeedServices {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'dateline',
  });
  pool.on('error', (error) => {
    // A pool that ends lets go of its connections before they are closed; PostgreSQL may be faster.
    if (!pool.ending) logger.warn({ cause: error.message }, 'An idle connection to the database was lost');
  });
  const store = new PostgresEventStore(pool);
  const kafka = config.kafka && kafkaSettings(config.kafka, logger);
  const feedLogger = new LoggedFeed(logger);
  return {
    pool,
    store,
    texts: new ReportTexts(pool),
    views: new ViewsConsumer(),
    feed: kafka
      ? new KafkaFeed({ pool, store, kafka, logger: feedLogger })
      : new StoreFeed({ pool, store, logger: feedLogger }),
    kafka,
  };
}

function kafkaSettings(
  { brokers, topic, clientId, topicPartitions }: NonNullable<Config['kafka']>,
  logger: Logger,
): KafkaSettings {
  return { brokers, topic, clientId, partitions: topicPartitions, logCreator: kafkaLogCreator(logger) };
}
