import { Pool } from 'pg';

import { PostgresEventStore, ReportTexts } from '#event-store';
import { migrate, ReadModel, ViewsConsumer } from '#read-model';
import type { Instant } from '#story';

import { testDatabase } from '../support/postgres.js';

export interface ViewDatabase {
  readonly url: string;
  readonly pool: Pool;
  readonly store: PostgresEventStore;
  readonly readModel: ReadModel;
  readonly close: () => Promise<void>;
}

/** Later than all that the random histories tell of, so that no point asked about lies in the future. */
export const LONG_AFTER: Instant = '2040-01-01T00:00:00.000Z';

/** A database with an empty store and empty views, and what queries work with. */
export async function viewDatabase(clock: () => Instant = () => LONG_AFTER): Promise<ViewDatabase> {
  const database = await testDatabase({
    template: 'read_model',
    build: async (url) => {
      await migrate(url, []);
    },
  });
  const pool = new Pool({ connectionString: database.url, max: 8 });
  const store = new PostgresEventStore(pool);
  return {
    url: database.url,
    pool,
    store,
    readModel: new ReadModel(pool, store, new ReportTexts(pool), clock, new ViewsConsumer(), 500),
    close: async () => {
      await store.close();
      await pool.end();
      await database.drop();
    },
  };
}
