import { migrateEventStore } from '#event-store';
import { Pool } from 'pg';

import { testDatabase } from '../support/postgres.js';

export interface StoreDatabase {
  readonly url: string;
  readonly pool: Pool;
  readonly close: () => Promise<void>;
}

/** A database with an empty event store, and a pool of connections to it. */
export async function storeDatabase(connections = 12): Promise<StoreDatabase> {
  const database = await testDatabase({
    template: 'event_store',
    build: async (url) => {
      const pool = new Pool({ connectionString: url });
      await migrateEventStore(pool);
      await pool.end();
    },
  });
  const pool = new Pool({ connectionString: database.url, max: connections });
  // The database is dropped the moment the pool has said goodbye; the server may cut what has not heard it.
  pool.on('error', () => undefined);
  return {
    url: database.url,
    pool,
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
}

/** Empties the store between tests, past the trigger that refuses it; a database for each test takes ten times longer. */
export async function emptyStore(pool: Pool): Promise<void> {
  await pool.query(
    `ALTER TABLE event_store.event DISABLE TRIGGER event_is_never_changed;
     TRUNCATE event_store.event RESTART IDENTITY;
     ALTER TABLE event_store.event ENABLE TRIGGER event_is_never_changed`,
  );
}
