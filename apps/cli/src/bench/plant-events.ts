import type { Pool } from 'pg';
import { derivedId, storedEventOf, type RecordedStoryEvent } from '#story';

/** Writes events straight into the store's table, with the times of recording that they carry: an append gives its own. */
export async function plantEvents(pool: Pool, storyId: string, events: readonly RecordedStoryEvent[]): Promise<void> {
  const rows = events.map(({ event, metadata, recordedAt, storySequence }) => {
    const { id, type, schemaVersion, data } = storedEventOf(
      derivedId('bench', storyId, storySequence),
      event,
      metadata,
    );
    return { id, k: storySequence, t: type, v: schemaVersion, d: data, m: metadata, r: recordedAt };
  });
  await pool.query({
    name: 'bench.plant_events',
    text: `INSERT INTO event_store.event
             (id, partition, sequence, stream, stream_version, type, schema_version, data, metadata, recorded_at)
           SELECT id, $1, k, 'planted-' || $1, k, t, v, d, m, r
             FROM jsonb_to_recordset($2::jsonb) AS given
               (id uuid, k integer, t text, v integer, d jsonb, m jsonb, r timestamptz)`,
    values: [storyId, JSON.stringify(rows)],
  });
}
