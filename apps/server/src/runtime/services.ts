import pg from 'pg';
import { CommandServices, IdempotencyKeys } from '#commands';
import { KafkaFeed, StoreFeed, type EventFeed, type KafkaSettings } from '#event-feed';
import { PostgresEventStore, ReportTexts, type EventStore } from '#event-store';
import { kafkaLogCreator, type Config, type Logger } from '#platform';
import { ReadModel, ViewsConsumer } from '#read-model';
import type { Instant } from '#story';
import { AlertBell } from '../alerts/alert-bell.js';
import { LoggedFeed } from './logged-feed.js';

/** Appends, reads, consumers' batches and their leaders' sessions share these connections. */
const POOL_SIZE = 24;
/**
 * A database that does not answer within this time counts as gone, in milliseconds. The process itself may be at work
 * for seconds on a slow machine before it takes note of an answer, or before a connection is free.
 */
const CONNECT_MS = 10_000;

/** What one server process works with; made once, before Nest. */
export interface Services {
  readonly config: Config;
  readonly logger: Logger;
  readonly databaseUrl: string;
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly texts: ReportTexts;
  readonly keys: IdempotencyKeys;
  readonly commands: CommandServices;
  readonly views: ViewsConsumer;
  readonly readModel: ReadModel;
  /** Rings when this process has written to the alert log. */
  readonly alertBell: AlertBell;
  readonly feed: EventFeed;
  /** Undefined: consumers read the store. */
  readonly kafka: KafkaSettings | undefined;
  /** The moment of filing and of asking. */
  readonly clock: () => Instant;
}

/** Connections are opened when they are first needed, so that the database may be away at the start. */
export function openServices(config: Config, databaseUrl: string, logger: Logger): Services {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'dateline',
  });
  pool.on('error', (error) => {
    // A pool that ends lets go of its connections before they are closed; PostgreSQL may be faster.
    if (!pool.ending) logger.warn({ cause: error.message }, 'An idle connection to the database was lost');
  });
  const store = new PostgresEventStore(pool);
  const texts = new ReportTexts(pool);
  const keys = new IdempotencyKeys(pool);
  const clock = (): Instant => new Date().toISOString();
  const views = new ViewsConsumer();
  const kafka = config.kafka && kafkaSettings(config.kafka, logger);
  const feedLogger = new LoggedFeed(logger);
  return {
    config,
    logger,
    databaseUrl,
    pool,
    store,
    texts,
    keys,
    commands: new CommandServices(store, texts, keys, clock),
    views,
    readModel: new ReadModel(pool, store, texts, clock, views),
    alertBell: new AlertBell(),
    feed: kafka
      ? new KafkaFeed({ pool, store, kafka, logger: feedLogger })
      : new StoreFeed({ pool, store, logger: feedLogger }),
    kafka,
    clock,
  };
}

function kafkaSettings(
  { brokers, topic, clientId, topicPartitions }: NonNullable<Config['kafka']>,
  logger: Logger,
): KafkaSettings {
  return { brokers, topic, clientId, partitions: topicPartitions, logCreator: kafkaLogCreator(logger) };
}
