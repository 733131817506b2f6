import { availableParallelism } from 'node:os';
import {
  codeOf,
  ConfigError,
  createLogger,
  DataFolderLocked,
  EmbeddedPostgresError,
  isLoopback,
  readConfig,
} from '#platform';
import { PositionsAheadError } from '#event-store';
import { openDatabase } from './runtime/database.js';

const CONSUMER_THREAD = new URL('./runtime/consumer-thread-main.js', import.meta.url);

/** Failures whose message is all that the person at the terminal needs. */
const said = (error: unknown): error is Error =>
  [ConfigError, DataFolderLocked, EmbeddedPostgresError, PositionsAheadError].some((kind) => error instanceof kind);

try {
  const config = readConfig(process.env);
  const logger = createLogger({ level: config.logLevel });
  const database = openDatabase(config, logger);
  // Whoever awaits it hears of a failure.
  database.catch(() => undefined);
  // Loading the server takes about as long as PostgreSQL does to make its cluster and start.
  const [{ createServer }, { ServerRuntime }] = await Promise.all([
    import('./create-server.js'),
    import('./runtime/server-runtime.js'),
  ]);
  const app = await createServer(config, {
    logger,
    database,
    // On one core a second thread would only take turns with the first.
    ...(availableParallelism() > 1 ? { consumerThread: { file: CONSUMER_THREAD } } : {}),
  });
  // Ends with code 0 after the last hook: PostgreSQL is stopped by then, and nothing else needs the process.
  app.enableShutdownHooks([], { useProcessExit: true });
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    await app.close();
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    throw new ConfigError([
      `PORT ${config.port} on ${config.host} is taken by another process: write another, or 0 for any.`,
    ]);
  }
  const url = await app.getUrl();
  const runtime = app.get(ServerRuntime);
  runtime.announce(url);
  const access = isLoopback(config.host)
    ? 'nobody signs in, so it serves this machine only'
    : 'nobody signs in, so everybody who reaches it may read and write';
  runtime.services.logger.info({ url, roles: [...config.roles], access }, 'Dateline serves');
} catch (error) {
  process.stderr.write(`${said(error) ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
}
