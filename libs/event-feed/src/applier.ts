import type { PoolClient } from 'pg';
import type { RecordedEvent } from '#event-store';

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
