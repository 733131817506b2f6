import type { Pool, QueryConfig } from 'pg';

import { appendEvents, despiteCollisions } from './append-events.js';
import { checkAppend } from './check-append.js';
import { CoalescedNudge } from './coalesced-nudge.js';
import { eventColumns, recordedEvent, type EventRow } from './event-row.js';
import type {
  AppendOptions,
  AppendResult,
  EventStore,
  NudgeSubscription,
  PartitionAppend,
  RecordedEvent,
  SettledEvents,
} from './event-store.js';
import { settledRead } from './settled-read.js';
import { NotificationListener } from './notification-listener.js';
import { formatPosition, parsePosition } from './position.js';
import { inTransaction } from './transaction.js';
import { whileReachable } from './while-reachable.js';

const defaultLimit = 500;

/** The channel on which processes tell each other that something was appended. */
const nudgeChannel = 'event_store';

/**
 * The event store on PostgreSQL 18. The pool is its owner's: its size (`listen` holds one connection, each append with
 * `within` one while it runs), its timeouts, its `error` listener and its end.
 */
export class PostgresEventStore implements EventStore {
  readonly #nudge: CoalescedNudge;

  constructor(private readonly pool: Pool) {
    this.#nudge = new CoalescedNudge(async () => {
      // A nudge has a transaction id, and while that waits for the disk readers must not pass it: a crash may take it.
      await this.pool.query({
        name: 'event_store.nudge',
        text: `SELECT pg_notify($1, ''), set_config('synchronous_commit', 'off', true)`,
        values: [nudgeChannel],
      });
    });
  }

  async append(appends: readonly PartitionAppend[], { within }: AppendOptions = {}): Promise<AppendResult> {
    checkAppend(appends);
    const result = await whileReachable(() =>
      despiteCollisions(() =>
        within
          ? inTransaction(this.pool, async (client) => {
              const recorded = await appendEvents(client, appends);
              await within(client, recorded);
              return recorded;
            })
          : appendEvents(this.pool, appends),
      ),
    );
    if (result.appended > 0) this.#nudge.due();
    return result;
  }

  async load(stream: string, { fromVersion = 1 }: { readonly fromVersion?: number } = {}): Promise<RecordedEvent[]> {
    return this.#read({
      name: 'event_store.load',
      text: `SELECT ${eventColumns} FROM event_store.event
              WHERE stream = $1 AND stream_version >= $2 ORDER BY stream_version`,
      values: [stream, fromVersion],
    });
  }

  async readPartition(
    partition: string,
    { after = 0, limit = defaultLimit }: { readonly after?: number; readonly limit?: number } = {},
  ): Promise<RecordedEvent[]> {
    return this.#read({
      name: 'event_store.read_partition',
      text: `SELECT ${eventColumns} FROM event_store.event
              WHERE partition = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`,
      values: [partition, after, limit],
    });
  }

  async lastSequence(partition: string): Promise<number> {
    const { rows } = await whileReachable(() =>
      this.pool.query<{ sequence: string }>({
        name: 'event_store.last_sequence',
        text: `SELECT sequence FROM event_store.event WHERE partition = $1 ORDER BY sequence DESC LIMIT 1`,
        values: [partition],
      }),
    );
    return Number(rows[0]?.sequence ?? 0);
  }

  async readAll({
    after,
    limit = defaultLimit,
  }: {
    readonly after: string | null;
    readonly limit?: number;
  }): Promise<SettledEvents> {
    const { transactionId, globalPosition } = parsePosition(after ?? '0.0');
    const { rows } = await whileReachable(() =>
      this.pool.query<{ waiting: boolean | null } & (EventRow | { readonly id: null })>({
        name: 'event_store.read_all',
        text: settledRead({ table: 'event_store.event', columns: eventColumns, place: 'global_position' }),
        values: [transactionId, globalPosition, limit],
      }),
    );
    return {
      events: rows.flatMap((row) => (row.id === null ? [] : [recordedEvent(row)])),
      waiting: rows[0]?.waiting === true,
    };
  }

  async at(position: string): Promise<RecordedEvent | null> {
    const { transactionId, globalPosition } = parsePosition(position);
    const [event] = await this.#read({
      name: 'event_store.at',
      text: `SELECT ${eventColumns} FROM event_store.event
              WHERE transaction_id = $1::xid8 AND global_position = $2::bigint`,
      values: [transactionId, globalPosition],
    });
    return event ?? null;
  }

  async head(): Promise<string | null> {
    const { rows } = await whileReachable(() =>
      this.pool.query<Pick<EventRow, 'transaction_id' | 'global_position'>>({
        name: 'event_store.head',
        text: `SELECT transaction_id, global_position FROM event_store.event
                ORDER BY transaction_id DESC, global_position DESC LIMIT 1`,
      }),
    );
    return rows[0] ? formatPosition(rows[0].transaction_id, rows[0].global_position) : null;
  }

  listen(onNudge: () => void): NudgeSubscription {
    // Nudges were missed until listening began, so one is due then.
    return new NotificationListener(this.pool, {
      channel: nudgeChannel,
      onNotification: onNudge,
      onListening: onNudge,
    });
  }

  async close(): Promise<void> {
    await this.#nudge.flush();
  }

  async #read(query: QueryConfig): Promise<RecordedEvent[]> {
    const { rows } = await whileReachable(() => this.pool.query<EventRow>(query));
    return rows.map(recordedEvent);
  }
}
