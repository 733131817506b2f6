import { mkdirSync } from 'node:fs';
import { startEmbeddedPostgres, type Config, type Logger } from '#platform';

/** The PostgreSQL of a process: its own, embedded, or one that runs elsewhere. */
export interface Database {
  readonly url: string;
  /** Stops what was started; another's PostgreSQL runs on. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL unless the configuration names one.
 * @throws EmbeddedPostgresError, DataFolderLocked: sentences for whoever starts the server
 */
export async function openDatabase(config: Config, logger: Logger): Promise<Database> {
  if (config.databaseUrl !== undefined) {
    mkdirSync(config.dataDir, { recursive: true });
    return { url: config.databaseUrl, stop: () => Promise.resolve() };
  }
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, logger });
  return { url: postgres.url, stop: () => postgres.stop() };
}
