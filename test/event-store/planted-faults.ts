import { eventStoreMigrations, type RecordedEvent } from '#event-store';
import type { Pool } from 'pg';

import type { ReadOn } from './race.js';

const appendSql = eventStoreMigrations.find(({ name }) => name.endsWith('_append'))?.sql ?? '';

/** The part of the append function from one line's beginning up to another's; both must be there. */
function part(from: string, to: string): string {
  const start = appendSql.indexOf(from);
  const end = appendSql.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`the append function has no part from "${from}" to "${to}"`);
  return appendSql.slice(start, end);
}

const guard = part('  IF pg_current_xact_id_if_assigned()', "  IF current_setting('transaction_isolation')");
const locks = part('  IF cardinality(partitions) = 1 THEN\n    nothing :=', '  IF cardinality(partitions) = 1 AND');
const look = part('  IF cardinality(partitions) = 1 AND', '  IF any_stored THEN');
const insert = '  moment := greatest(';

/** A row is written before the append in the same transaction, which has a transaction id before it waits. */
export async function plantEarlyWrite(pool: Pool): Promise<void> {
  await pool.query('CREATE TABLE early_write (at timestamptz NOT NULL)');
  await pool.query(appendSql.replace(guard, '  INSERT INTO early_write VALUES (clock_timestamp());\n'));
}

/** The versions are checked first; then come the locks, and the numbers are taken anew under them. */
export async function plantLateLock(pool: Pool): Promise<void> {
  await pool.query(appendSql.replace(locks, '').replace(insert, () => `${locks}${look}${insert}`));
}

/** Reads by the number that is drawn at the insert, as if it rose with the commits. */
export function readByBareNumber(pool: Pool): ReadOn {
  return async (last) => {
    const { rows } = await pool.query<RecordedEvent>(
      `SELECT id, type, schema_version AS "schemaVersion", data, metadata, partition, stream,
              stream_version AS "streamVersion", sequence::integer, transaction_id || '.' || global_position AS position,
              to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt"
         FROM event_store.event WHERE global_position > $1::bigint ORDER BY global_position LIMIT 500`,
      [last?.position.split('.')[1] ?? '0'],
    );
    return rows;
  };
}
