import type { JsonObject, RecordedEvent } from './event-store.js';
import { formatPosition } from './position.js';

/** What every read selects; recorded_at as text, so that neither session settings nor type parsers change it. */
export const eventColumns = `id, partition, sequence, stream, stream_version, type, schema_version, data, metadata,
  to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS recorded_at, transaction_id, global_position`;

export interface EventRow {
  readonly id: string;
  readonly partition: string;
  readonly sequence: string;
  readonly stream: string;
  readonly stream_version: number;
  readonly type: string;
  readonly schema_version: number;
  readonly data: JsonObject;
  readonly metadata: JsonObject;
  readonly recorded_at: string;
  readonly transaction_id: string;
  readonly global_position: string;
}

export function recordedEvent(row: EventRow): RecordedEvent {
  return {
    id: row.id,
    type: row.type,
    schemaVersion: row.schema_version,
    data: row.data,
    metadata: row.metadata,
    partition: row.partition,
    stream: row.stream,
    streamVersion: row.stream_version,
    sequence: Number(row.sequence),
    position: formatPosition(row.transaction_id, row.global_position),
    recordedAt: row.recorded_at,
  };
}
