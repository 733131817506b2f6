import type { Pool, PoolClient } from 'pg';
import type { EventStore, RecordedEvent } from '#event-store';
import { BatchApplier } from './batch-applier.js';
import { isDeciding, type AnyConsumer } from './consumer.js';
import { DecidingApplier } from './deciding-applier.js';

export interface BatchOutcome {
  /** How many events were applied now. */
  readonly applied: number;
  /** Stories that were parked now. */
  readonly parked: readonly string[];
}

/** Brings one consumer forward by events as they come from any way in: repeated, out of date, or with some missing. */
export interface Applier {
  /** @param after work for a transaction that follows the last event */
  apply(events: readonly RecordedEvent[], after?: (transaction: PoolClient) => Promise<void>): Promise<BatchOutcome>;
}

export const applierFor = (pool: Pool, store: EventStore, consumer: AnyConsumer): Applier =>
  isDeciding(consumer) ? new DecidingApplier(pool, store, consumer) : new BatchApplier(pool, store, consumer);
