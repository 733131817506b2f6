import pg from 'pg';
import { migrateAll, openDatabase } from '../../server/src/index.js';
import { surroundings } from './desk.js';

/** Runs work on the database itself, started for as long as the work takes where it is the embedded one and at rest. */
export async function withDatabase<T>(work: (pool: pg.Pool, url: string) => Promise<T>): Promise<T> {
  const { config, running, logger } = surroundings();
  const known = config.databaseUrl ?? running?.databaseUrl;
  const database = await openDatabase({ ...config, databaseUrl: known }, logger);
  const pool = new pg.Pool({ connectionString: database.url, max: 8, application_name: 'dateline command line' });
  pool.on('error', (error) => {
    if (!pool.ending) logger.warn({ cause: error.message }, 'An idle connection to the database was lost');
  });
  try {
    return await work(pool, database.url);
  } finally {
    await pool.end();
    await database.stop();
  }
}

/** The same on a database that has today's schema. */
export async function withMigratedDatabase<T>(work: (pool: pg.Pool, url: string) => Promise<T>): Promise<T> {
  return withDatabase(async (pool, url) => {
    await migrateAll(url);
    return work(pool, url);
  });
}
