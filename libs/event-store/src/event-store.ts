import type { PoolClient } from 'pg';

/** A JSON value as PostgreSQL's jsonb keeps it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/**
 * What a caller holds about a stream's version when it appends: `any` checks nothing, `none` (or 0) demands that the
 * stream does not exist yet, a number demands exactly that version (versions count from 1). It is about the stream as
 * it stands before the append.
 */
export type ExpectedVersion = 'any' | 'none' | number;

/**
 * An event as it is handed to the store. `id` is a UUID in lower case. The same id with the same content is stored
 * once; content is everything but the metadata, which tells of the attempt and not of what happened, so that a
 * repetition under another correlation id is still a repetition.
 */
export interface NewEvent {
  readonly id: string;
  readonly type: string;
  /** Version of the event's schema, from 1. */
  readonly schemaVersion: number;
  readonly data: JsonObject;
  readonly metadata: JsonObject;
}

/** The new events of one stream, in order; none at all makes it a mere condition on the stream's version. */
export interface StreamAppend {
  readonly stream: string;
  readonly expected: ExpectedVersion;
  readonly events: readonly NewEvent[];
}

/** New events of one partition; an append may span several partitions, whose locks are taken in sorted order. */
export interface PartitionAppend {
  readonly partition: string;
  readonly streams: readonly StreamAppend[];
}

/** An event as the store gives it back. */
export interface RecordedEvent extends NewEvent {
  readonly partition: string;
  readonly stream: string;
  /** Place in its stream, from 1, contiguous. */
  readonly streamVersion: number;
  /** Place in its partition, from 1, contiguous. Order that matters is this one. */
  readonly sequence: number;
  /** Opaque place in the global read, `xid.pos`; compare positions only through `comparePositions`. */
  readonly position: string;
  /** RFC 3339, milliseconds, given by the store alone; never before the partition's last. */
  readonly recordedAt: string;
}

export interface AppendResult {
  /** Position of the last event appended (or, if all were stored before, of the last of those). */
  readonly position: string;
  /** The events as recorded, in the order given, those stored by an earlier append of the same ids included. */
  readonly events: readonly RecordedEvent[];
  /** How many were stored now; 0 when every id was there already. */
  readonly appended: number;
}

/**
 * Work that belongs to the append's transaction and is written after it (text, idempotency key, checkpoint …).
 * It also runs when every event was stored before; `result.appended` tells. When it throws, nothing is stored.
 */
export type WithinAppend<Transaction = PoolClient> = (transaction: Transaction, result: AppendResult) => Promise<void>;

export interface AppendOptions<Transaction = PoolClient> {
  readonly within?: WithinAppend<Transaction>;
}

/** Stops the nudges of one `listen`. */
export interface NudgeSubscription {
  close(): Promise<void>;
}

/** Events in the order of positions, among which nothing can come any more. */
export interface SettledEvents {
  readonly events: readonly RecordedEvent[];
  /** Whether others are stored that wait until the transactions beside them have ended. */
  readonly waiting: boolean;
}

/**
 * Appends and reads events; knows nothing of what they mean. Every method throws StoreUnavailableError when the
 * database cannot be reached.
 */
export interface EventStore<Transaction = PoolClient> {
  /**
   * Stores events of one or several partitions and streams in one transaction, all or none.
   *
   * Events whose id is stored already with the same content are given back as recorded and take no part in the version
   * checks; a stream of which nothing is new is not checked at all. So a repeated append changes nothing and succeeds
   * even where its expected version has passed, and a partly repeated one stores what is new, provided that the streams
   * with something new stand at their expected versions.
   *
   * @throws InvalidEventError what is given can never be stored; nothing was tried.
   * @throws WrongExpectedVersionError a stream is at another version; load it and decide again.
   * @throws DuplicateEventError an id is stored with another content; a fault of whoever made the id.
   * @throws StoreUnavailableError it may or may not be stored; append again under the same ids.
   */
  append(appends: readonly PartitionAppend[], options?: AppendOptions<Transaction>): Promise<AppendResult>;

  /** All events of a stream in order, from a version on (1 unless told); empty when there is none. */
  load(stream: string, options?: { readonly fromVersion?: number }): Promise<RecordedEvent[]>;

  /** Events of a partition with a sequence greater than `after` (0 unless told), in order, at most `limit` (500). */
  readPartition(
    partition: string,
    options?: { readonly after?: number; readonly limit?: number },
  ): Promise<RecordedEvent[]>;

  /** The sequence of a partition's last event; 0 when it has none. */
  lastSequence(partition: string): Promise<number>;

  /**
   * Events of all partitions after a position (`null`: from the first), in the order of positions, at most `limit`
   * (500). Nothing is ever passed over: events wait until no transaction is open that could still bring an earlier
   * one. So an empty answer does not mean that `head()` is reached: where events wait, ask again.
   */
  readAll(options: { readonly after: string | null; readonly limit?: number }): Promise<SettledEvents>;

  /**
   * The event at a position, as soon as it is stored; `null` where there is none.
   * @throws InvalidPositionError
   */
  at(position: string): Promise<RecordedEvent | null>;

  /** The greatest position stored, which `readAll` may not show yet; `null` when nothing is stored. */
  head(): Promise<string | null>;

  /**
   * Calls `onNudge` soon after events were appended by any process, and after a broken connection is mended. Nudges are
   * coalesced and may be lost: whoever listens polls too.
   */
  listen(onNudge: () => void): NudgeSubscription;

  /** Sends the nudge that is due and stops; closing what the store was given is its owner's. */
  close(): Promise<void>;
}
