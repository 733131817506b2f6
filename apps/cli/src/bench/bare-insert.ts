import type { RecordedEvent } from '#event-store';
import type { Pool } from 'pg';

/** An event whose places somebody has worked out already. */
export type PlacedEvent = Omit<RecordedEvent, 'position' | 'recordedAt'>;

/**
 * What a programmer in a hurry writes: one insert from arrays, without lock, version check, repetition check or
 * recorded places given back. The twin that the append is measured against.
 */
export async function bareInsert(pool: Pool, events: readonly PlacedEvent[]): Promise<void> {
  await pool.query({
    name: 'bench.bare_insert',
    text: `INSERT INTO event_store.event
             (id, partition, sequence, stream, stream_version, type, schema_version, data, metadata, recorded_at)
           SELECT given.*, date_trunc('milliseconds', clock_timestamp())
             FROM unnest($1::uuid[], $2::text[], $3::bigint[], $4::text[], $5::integer[], $6::text[], $7::integer[],
                         $8::jsonb[], $9::jsonb[]) AS given`,
    values: [
      events.map(({ id }) => id),
      events.map(({ partition }) => partition),
      events.map(({ sequence }) => sequence),
      events.map(({ stream }) => stream),
      events.map(({ streamVersion }) => streamVersion),
      events.map(({ type }) => type),
      events.map(({ schemaVersion }) => schemaVersion),
      events.map(({ data }) => JSON.stringify(data)),
      events.map(({ metadata }) => JSON.stringify(metadata)),
    ],
  });
}
