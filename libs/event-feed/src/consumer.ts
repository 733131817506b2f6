import type { PoolClient } from 'pg';
import type { PartitionAppend, RecordedEvent } from '#event-store';

/**
 * A reader of the feed whose rows and checkpoint share one transaction, so that what it does is done effectively once.
 */
export interface Consumer {
  /** Under this name its checkpoints are kept. */
  readonly name: string;
  /**
   * Applies the next events of one story, contiguous and in order, each exactly once. An error that comes again
   * (`isDeterministic`) parks the story; any other undoes the batch, which is tried again.
   */
  apply(transaction: PoolClient, partition: string, events: readonly RecordedEvent[]): Promise<void>;
  /** Whether an event of this type changes anything of the consumer's; every type does unless told. Over what does not its checkpoint moves alone. */
  concerns?(type: string): boolean;
  /**
   * Whether its commits need not wait for the disk: what a crash of PostgreSQL takes of its last rows goes with the
   * checkpoint, and the events bring it again as it was. Not for rows by whose ids somebody goes on, as by an alert's.
   */
  readonly redoable?: boolean;
  /** Called after the batch is committed: nudges that may be lost. */
  committed?(partitions: readonly string[]): void;
}

/** What a consumer that appends made of events: its own events, and what is written in their transaction. */
export interface Decided {
  readonly appends: readonly PartitionAppend[];
  write(transaction: PoolClient): Promise<void>;
  /** Called when all of it is committed, with the sequence up to which the consumer has now come in the story. */
  kept?(sequence: number): void;
}

/**
 * A reader of the feed that appends events of its own. It reads first and writes nothing; then its events, its rows and
 * its checkpoint are one transaction. It may be asked again for the same events, so its ids are derived from their cause.
 */
export interface DecidingConsumer {
  readonly name: string;
  /**
   * Whether its own events give rise to nothing: where they follow at once on those that they were decided on, its
   * checkpoint moves past them in the same transaction. Where they do not, they are given to it like any other.
   */
  readonly passesOwnOver?: boolean;
  /** Different stories may be decided on at the same time. An error that comes again (`isDeterministic`) parks the story. */
  decide(partition: string, events: readonly RecordedEvent[]): Promise<Decided>;
  committed?(partitions: readonly string[]): void;
}

export type AnyConsumer = Consumer | DecidingConsumer;

export const isDeciding = (consumer: AnyConsumer): consumer is DecidingConsumer => 'decide' in consumer;

/** Consumers at work. */
export interface Subscription {
  /** Stops after the batches under way and gives back what it holds. */
  stop(): Promise<void>;
  /** Resolves when it was stopped; rejects when the way in was lost. Whoever wants to go on subscribes again. */
  readonly done: Promise<void>;
}

/** The port: one way in to the events of all stories, at least once, in order within a story. */
export interface EventFeed {
  /** Brings all events to each of the consumers, each at its own pace. Rejects when the way in cannot be opened now. */
  subscribe(consumers: readonly AnyConsumer[]): Promise<Subscription>;
}
