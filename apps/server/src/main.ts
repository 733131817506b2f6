import { codeOf, ConfigError, DataFolderLocked, EmbeddedPostgresError, isLoopback, readConfig } from '#platform';
import { PositionsAheadError } from '#event-store';
import { createServer } from './create-server.js';
import { ServerRuntime } from './runtime/server-runtime.js';

/** Failures whose message is all that the person at the terminal needs. */
const said = (error: unknown): error is Error =>
  [ConfigError, DataFolderLocked, EmbeddedPostgresError, PositionsAheadError].some((kind) => error instanceof kind);

try {
  const config = readConfig(process.env);
  const app = await createServer(config);
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
