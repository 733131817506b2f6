import type { PoolClient } from 'pg';
import type { RecordedEvent } from '#event-store';

/**
 * A reader of the feed whose rows and checkpoint share one transaction, so that what it does is done effectively once.
 */
export interface Consumer {
  /** Under this name its checkpoints are kept. */
  readonly name: string;
  /**
   * Applies the next events of one story, contiguous and in order, each exactly once. A DeterministicError parks the
   * story; any other error undoes the batch, which is tried again.
   */
  apply(transaction: PoolClient, partition: string, events: readonly RecordedEvent[]): Promise<void>;
  /** Called after the batch is committed: nudges that may be lost. */
  committed?(partitions: readonly string[]): void;
}

/** An event that fails in the same way however often it is applied. */
export class DeterministicError extends Error {
  override readonly name: string = 'DeterministicError';
}

/** A running consumer. */
export interface Subscription {
  /** Stops after the batch under way and gives back what it holds. */
  stop(): Promise<void>;
  /** Rejects when the consumer stopped for a cause that it cannot mend. */
  readonly done: Promise<void>;
}

/** The port: one way in to the events of all stories, at least once, in order within a story. */
export interface EventFeed {
  subscribe(consumer: Consumer): Promise<Subscription>;
}
