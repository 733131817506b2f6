import pg from 'pg';
import { migrateEventStore } from '#event-store';
import { feedMigrations } from '#event-feed';
import { migratingSource } from './data-source.js';

/** A statement list of another room, each of which may be run again without harm. */
export interface RoomMigration {
  readonly name: string;
  readonly sql: string;
}

/** Any constant that no other lock uses: processes that start together take turns. */
const MIGRATION_LOCK = 7305571107;

/**
 * Brings a database to today's schema: the store's, the feed's, those of the rooms given, the read model's.
 * Answers the names of what was applied now. Running it again changes nothing.
 */
export async function migrate(url: string, rooms: readonly RoomMigration[]): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // A connection that is lost says so where it is used next; here nobody would hear it, and the process would end.
  pool.on('error', () => undefined);
  const session = await pool.connect();
  session.on('error', () => undefined);
  try {
    await session.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await migrateEventStore(pool);
    await session.query(
      'CREATE TABLE IF NOT EXISTS room_migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
    );
    const { rows } = await session.query<{ name: string }>('SELECT name FROM room_migration');
    const known = new Set(rows.map(({ name }) => name));
    for (const { name, sql } of [...feedMigrations, ...rooms].filter((migration) => !known.has(migration.name))) {
      await session.query('BEGIN');
      await session.query(sql);
      await session.query('INSERT INTO room_migration (name) VALUES ($1)', [name]);
      await session.query('COMMIT');
      applied.push(name);
    }
    const source = await migratingSource(url).initialize();
    try {
      applied.push(...(await source.runMigrations()).map(({ name }) => name));
    } finally {
      await source.destroy();
    }
    return applied;
  } finally {
    // A broken session gives up the lock and its open transaction with its connection.
    session.release(true);
    await pool.end();
  }
}
