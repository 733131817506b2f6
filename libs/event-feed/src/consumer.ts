import type { PoolClient } from 'pg';
import type { PartitionAppend, RecordedEvent } from '#event-store';

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

/** What a consumer that appends made of events: its own events, and what is written in their transaction. */
export interface Decided {
  readonly appends: readonly PartitionAppend[];
  write(transaction: PoolClient): Promise<void>;
}

/**
 * A reader of the feed that appends events of its own. It reads first and writes nothing; then its events, its rows and
 * its checkpoint are one transaction. It may be asked again for the same events, so its ids are derived from their cause.
 */
export interface DecidingConsumer {
  readonly name: string;
  /** @throws DeterministicError parks the story */
  decide(partition: string, events: readonly RecordedEvent[]): Promise<Decided>;
  committed?(partitions: readonly string[]): void;
}

export type AnyConsumer = Consumer | DecidingConsumer;

export const isDeciding = (consumer: AnyConsumer): consumer is DecidingConsumer => 'decide' in consumer;

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
  subscribe(consumer: AnyConsumer): Promise<Subscription>;
}
