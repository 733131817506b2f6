import type { Pool } from 'pg';
import type { EventStore } from '#event-store';
import type { Applier } from './applier.js';
import { BatchApplier } from './batch-applier.js';
import { isDeciding, type AnyConsumer } from './consumer.js';
import { DecidingApplier } from './deciding-applier.js';

/** What brings this consumer forward. */
export const applierFor = (pool: Pool, store: EventStore, consumer: AnyConsumer): Applier =>
  isDeciding(consumer) ? new DecidingApplier(pool, store, consumer) : new BatchApplier(pool, store, consumer);
