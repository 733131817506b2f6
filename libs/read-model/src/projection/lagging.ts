import type { Pool, PoolClient } from 'pg';
import type { EventStore, RecordedEvent } from '#event-store';
import { buildingConsumer, VIEWS_CONSUMER } from '../schema/versions.js';

/** Events of one transaction of a build: it stays well under the 50 ms that a write transaction may take. */
const CHUNK = 500;

/** A story of which the serving version has applied more than the new one. */
export interface Lag {
  readonly partition: string;
  readonly from: number;
  readonly until: number;
}

/**
 * The stories to build. Only what the serving version has applied is built: a new version that were ahead would be
 * given events twice after the swap. A story that the build parked is left as it is.
 */
export async function lagging(client: Pool | PoolClient, version: number): Promise<Lag[]> {
  const { rows } = await client.query<{ partition: string; from: string; until: string }>(
    `SELECT serving.partition, coalesce(built.sequence, 0) AS from, serving.sequence AS until
       FROM event_feed.checkpoint AS serving
       LEFT JOIN event_feed.checkpoint AS built ON built.consumer = $2 AND built.partition = serving.partition
      WHERE serving.consumer = $1 AND serving.sequence > coalesce(built.sequence, 0)
        AND NOT EXISTS (SELECT FROM event_feed.parked WHERE parked.consumer = $2 AND parked.partition = serving.partition)
      ORDER BY serving.partition`,
    [VIEWS_CONSUMER, buildingConsumer(version)],
  );
  return rows.map((row) => ({ partition: row.partition, from: Number(row.from), until: Number(row.until) }));
}

/** The next events of some stories, each story's in order and without a gap. */
export type Chunk = ReadonlyMap<string, readonly RecordedEvent[]>;

/** All that the stories lack, in chunks that one transaction takes. */
export async function* chunksOf(store: EventStore, behind: readonly Lag[]): AsyncGenerator<Chunk> {
  let chunk = new Map<string, readonly RecordedEvent[]>();
  let room = CHUNK;
  for (const { partition, from, until } of behind) {
    for (let after = from; after < until;) {
      const events = await store.readPartition(partition, { after, limit: Math.min(room, until - after) });
      if (events.length === 0)
        throw new Error(`The store lacks event ${after + 1} of ${partition}, which the views have applied.`);
      chunk.set(partition, events);
      after += events.length;
      room -= events.length;
      if (room > 0) continue;
      yield chunk;
      chunk = new Map();
      room = CHUNK;
    }
  }
  if (chunk.size > 0) yield chunk;
}

/** The same, the next chunk being read while one is worked on. */
export async function* readAhead(chunks: AsyncGenerator<Chunk>): AsyncGenerator<Chunk> {
  let next = chunks.next();
  for (;;) {
    const read = await next;
    if (read.done === true) return;
    next = chunks.next();
    // Whoever asks for it hears of its failure; nobody may ask.
    next.catch(() => undefined);
    yield read.value;
  }
}
