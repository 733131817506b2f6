import type { Pool, PoolClient } from 'pg';
import { schemaOf, showVersion, viewTables } from './view-tables.js';

/** The consumer that keeps the active version; its checkpoints tell how far the views are. */
export const VIEWS_CONSUMER = 'views';

/** The consumer name under which a version is built beside the active one. */
export const buildingConsumer = (version: number): string => `${VIEWS_CONSUMER}@${String(version)}`;

/** Schema of the active version; within a transaction it cannot be swapped before the transaction ends. */
export async function activeSchema(client: Pool | PoolClient, lock = false): Promise<string> {
  const { rows } = await client.query<{ version: number }>(
    `SELECT version FROM read_model.active_version${lock ? ' FOR SHARE' : ''}`,
  );
  const [row] = rows;
  if (!row) throw new Error('The views have no active version; run dateline migrate.');
  return schemaOf(row.version);
}

/** Makes the tables of the next version, beside those that serve. Leavings of builds that were broken off are removed. */
export async function openNextVersion(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ version: number }>('SELECT version FROM read_model.active_version');
  const active = rows[0]?.version ?? 0;
  const version = active + 1;
  const left = await pool.query<{ name: string }>(
    `SELECT nspname AS name FROM pg_namespace WHERE nspname ~ '^views_[0-9]+$' AND nspname <> $1`,
    [schemaOf(active)],
  );
  for (const { name } of left.rows) await pool.query(`DROP SCHEMA ${name} CASCADE`);
  await pool.query('DELETE FROM event_feed.checkpoint WHERE consumer = $1', [buildingConsumer(version)]);
  await pool.query('DELETE FROM event_feed.parked WHERE consumer = $1', [buildingConsumer(version)]);
  await pool.query(viewTables(schemaOf(version)));
  return version;
}

/** Statements that make a fresh database serve version 1. */
export const firstVersion = (): string => `
  ${viewTables(schemaOf(1))}
  ${showVersion(schemaOf(1))}
  CREATE TABLE read_model.active_version (version integer NOT NULL);
  INSERT INTO read_model.active_version (version) VALUES (1);
`;
