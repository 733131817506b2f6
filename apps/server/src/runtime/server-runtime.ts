import { setTimeout as pause } from 'node:timers/promises';
import type { BeforeApplicationShutdown, OnApplicationShutdown } from '@nestjs/common';
import { Relay } from '#event-feed';
import { checkPositions, isUnreachable } from '#event-store';
import { messageOf, removeServerFile, writeServerFile, type Logger } from '#platform';
import { ConsumerThread } from './consumer-thread.js';
import { consumersOf } from './consumers.js';
import type { Database } from './database.js';
import { KeptSubscription } from './kept-subscription.js';
import { LoggedFeed } from './logged-feed.js';
import { migrateAll } from './migrate-all.js';
import type { Services } from './services.js';
import type { Sharing } from './sharing.js';
import { relayEnrichment } from './relay-enrichment.js';

const RETRY_MS = 1_000;
/** How long one part may take to stop; a broker that is away can hold kafkajs for half a minute. */
const STOP_MS = 5_000;
const FORGET_KEYS_MS = 3_600_000;
/** The life of one server process: database, schema, relay and consumers, in this order, and backwards at its end. */
export class ServerRuntime implements BeforeApplicationShutdown, OnApplicationShutdown {
  readonly #stopping = new AbortController();
  #state: 'starting' | 'ready' | 'stopping' = 'starting';
  #subscription: KeptSubscription | null = null;
  #thread: ConsumerThread | null = null;
  #relay: Relay | null = null;
  #background: Promise<void> = Promise.resolve();
  #stopped: Promise<void> | null = null;

  constructor(
    readonly services: Services,
    private readonly database: Database,
    private readonly sharing: Sharing,
  ) {}

  /** Whether the schema stands, so that requests can be served. */
  get ready(): boolean {
    return this.#state === 'ready';
  }

  /** Aborts when the process begins to stop. */
  get stopping(): AbortSignal {
    return this.#stopping.signal;
  }

  /**
   * Brings the schema up, starts what this process is to do, and then runs `afterwards` in the background. A database
   * that is out of reach is tried again, behind the caller's back, until it comes.
   * @throws what no waiting mends: wrong password, positions of another cluster
   */
  async begin(afterwards: () => Promise<void>): Promise<void> {
    const ready = await this.#prepare();
    this.#background = (async () => {
      if (!ready) await this.#prepareLater();
      if (this.stopping.aborted) return;
      this.#work();
      this.#forgetKeys();
      await afterwards();
    })().catch((error: unknown) => {
      if (!this.stopping.aborted) this.services.logger.error({ err: error }, 'Background work of the start failed');
    });
  }

  /** Tells other processes on this machine where this one serves. */
  announce(url: string): void {
    const { config, databaseUrl, logger } = this.services;
    if (!writeServerFile(config.dataDir, { url, databaseUrl })) {
      logger.info({ dataDir: config.dataDir }, 'server.json stays with the server that runs on this data folder');
    }
  }

  beforeApplicationShutdown(): void {
    this.#state = 'stopping';
    this.#stopping.abort();
    removeServerFile(this.services.config.dataDir);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  /** Stops all parts, the database last. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  /** Answers false when the database is out of reach. */
  async #prepare(): Promise<boolean> {
    const { databaseUrl, pool, logger } = this.services;
    try {
      const applied = await migrateAll(databaseUrl);
      if (applied.length > 0) logger.info({ applied }, 'The schema was brought up to date');
      await checkPositions(pool);
      this.#state = 'ready';
      return true;
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      logger.warn({ cause: messageOf(error) }, 'The database cannot be reached; trying again');
      return false;
    }
  }

  async #prepareLater(): Promise<void> {
    const waited = (): Promise<boolean> => pause(RETRY_MS, true, { signal: this.stopping }).catch(() => false);
    while (await waited()) if (await this.#prepare()) return;
  }

  #work(): void {
    const { config, feed, kafka, pool, store, texts, alertBell, logger } = this.services;
    if (kafka && config.roles.has('relay')) {
      const relayLogger = new LoggedFeed(logger);
      this.#relay = new Relay({ pool, store, kafka, logger: relayLogger, enrich: relayEnrichment(texts) });
      this.#relay.run().catch((error: unknown) => {
        logger.error({ err: error }, 'The relay ended');
      });
    }
    this.#startThread();
    const consumers = consumersOf(this.sharing.here, {
      ...this.services,
      onAlert: () => {
        alertBell.ring();
      },
    });
    if (consumers.length === 0) return;
    this.#subscription = new KeptSubscription(feed, consumers, logger);
    this.#subscription.start();
  }

  #startThread(): void {
    const { config, databaseUrl, views } = this.services;
    const { apart, connections } = this.sharing;
    if (!apart) return;
    this.#thread = new ConsumerThread({
      ...{ ...apart, config, databaseUrl, connections },
      onMoved: (partitions) => {
        views.committed(partitions);
      },
    });
  }

  #forgetKeys(): void {
    const { keys, logger } = this.services;
    const timer = setInterval(() => {
      keys.forgetOld().catch((error: unknown) => {
        logger.warn({ cause: messageOf(error) }, 'Old idempotency keys were not removed');
      });
    }, FORGET_KEYS_MS);
    timer.unref();
    this.stopping.addEventListener('abort', () => {
      clearInterval(timer);
    });
  }

  async #stop(): Promise<void> {
    const { store, pool, logger } = this.services;
    this.#stopping.abort();
    await within(logger, 'the background work of the start', this.#background);
    if (this.#subscription) await within(logger, 'the consumers', this.#subscription.stop());
    if (this.#thread) {
      await within(logger, 'the thread of the consumers', this.#thread.stop());
      await this.#thread.end();
    }
    if (this.#relay) await within(logger, 'the relay', this.#relay.stop());
    await within(logger, 'the event store', store.close());
    await within(logger, 'the connections', pool.end());
    await this.database.stop();
  }
}

/** Waits a bounded time for a part to stop, so that a broker that is away cannot hold up the end. */
async function within(logger: Logger, part: string, stopping: Promise<void>): Promise<void> {
  const bound = new AbortController();
  const late = pause(STOP_MS, 'late', { signal: bound.signal }).catch(() => 'late');
  const ended = stopping.then(
    () => 'ended',
    (error: unknown) => {
      logger.warn({ cause: messageOf(error) }, `${part} did not stop cleanly`);
      return 'ended';
    },
  );
  if ((await Promise.race([ended, late])) === 'late') logger.warn(`${part} did not stop in ${STOP_MS} ms; going on`);
  bound.abort();
}
