import type { PoolClient } from 'pg';

/** A JSON value as PostgreSQL's jsonb keeps it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/**
 * What a caller holds about a stream's version when it appends: `any` checks nothing, `none` demands that the
 * stream does not exist yet, a number demands exactly that version (versions count from 1).
 */
export type ExpectedVersion = 'any' | 'none' | number;

/** An event as it is handed to the store. `id` is a UUID; the same id with the same content is stored once. */
export interface NewEvent {
  readonly id: string;
  readonly type: string;
  /** Version of the event's schema, from 1. */
  readonly schemaVersion: number;
  readonly data: JsonObject;
  readonly metadata: JsonObject;
}

/** The new events of one stream, in order. */
export interface StreamAppend {
  readonly stream: string;
  readonly expected: ExpectedVersion;
  readonly events: readonly NewEvent[];
}

/** An event as the store gives it back. */
export interface RecordedEvent extends NewEvent {
  readonly partition: string;
  readonly stream: string;
  /** Place in its stream, from 1, contiguous. */
  readonly streamVersion: number;
  /** Place in its partition, from 1, contiguous. Order that matters is this one. */
  readonly sequence: number;
  /** Opaque place in the global read, `xid.pos`; compare positions only through the store. */
  readonly position: string;
  /** RFC 3339, milliseconds, given by the store alone; never before the partition's last. */
  readonly recordedAt: string;
}

export interface AppendResult {
  /** Position of the last event appended (or, if all were stored before, of the last of those). */
  readonly position: string;
  /** The events as recorded, those stored by an earlier append of the same ids included. */
  readonly events: readonly RecordedEvent[];
  /** How many were stored now; 0 when every id was there already. */
  readonly appended: number;
}

/** New events of one partition; an append may span several partitions, whose locks are taken in sorted order. */
export interface PartitionAppend {
  readonly partition: string;
  readonly streams: readonly StreamAppend[];
}

/** Work that belongs to the append's transaction and is written after it (text, idempotency key, checkpoint …). */
export type WithinAppend = (client: PoolClient, result: AppendResult) => Promise<void>;
