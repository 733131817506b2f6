import type { Pool } from 'pg';

import { derivedId, reportStream, storedEventOf, type RecordedStoryEvent } from '#story';

/**
 * Writes a history into the store's table with the times of recording that it carries, which an append would not take:
 * questions about the recorded axis need to know them.
 */
export async function storeHistory(pool: Pool, storyId: string, history: readonly RecordedStoryEvent[]): Promise<void> {
  const rows = history.map(({ event, metadata, recordedAt, storySequence }) => {
    const { id, type, schemaVersion, data } = storedEventOf(
      derivedId('test event', storyId, storySequence),
      event,
      metadata,
    );
    return {
      id,
      type,
      data,
      metadata,
      sequence: storySequence,
      schema_version: schemaVersion,
      recorded_at: recordedAt,
      // One stream for all: nothing that reads by partition looks at it.
      stream: reportStream(`of ${storyId}`),
    };
  });
  await pool.query(
    `INSERT INTO event_store.event
       (id, partition, sequence, stream, stream_version, type, schema_version, data, metadata, recorded_at)
     SELECT id, $1, sequence, stream || $1, sequence, type, schema_version, data, metadata, recorded_at
       FROM jsonb_to_recordset($2::jsonb) AS given
         (id uuid, sequence bigint, stream text, type text, schema_version integer, data jsonb, metadata jsonb, recorded_at timestamptz)
      ORDER BY sequence`,
    [storyId, JSON.stringify(rows)],
  );
}
