import { createServer, fetching, injecting, ServerRuntime, type DeskClient } from '../../server/src/index.js';
import {
  createLogger,
  readConfig,
  readServerFile,
  roles,
  type Config,
  type Logger,
  type Role,
  type ServerFile,
} from '#platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** What a verb may use of the configuration and of a server that runs beside it. */
interface Surroundings {
  readonly config: Config;
  /** The server that runs on the data folder, where the configuration leads to the same database. */
  readonly running: ServerFile | undefined;
  readonly logger: Logger;
}

/** Reads the environment. A verb's log goes to stderr and is quiet unless LOG_LEVEL says otherwise. */
export function surroundings(): Surroundings {
  const config = readConfig(process.env);
  const server = readServerFile(config.dataDir);
  const same = config.databaseUrl === undefined || config.databaseUrl === server?.databaseUrl;
  const told = process.env['LOG_LEVEL'];
  const level = told === undefined || told === '' ? 'warn' : config.logLevel;
  return { config, running: same ? server : undefined, logger: createLogger({ level, to: 'stderr' }) };
}

/**
 * Runs work against the HTTP API: of the server at the address given, else of the one that runs on the data folder,
 * else of one that this process runs for as long as the work takes, in all roles and without a port.
 */
export async function withDesk<T>(url: string | undefined, work: (desk: DeskClient) => Promise<T>): Promise<T> {
  if (url !== undefined) return work(fetching(url));
  const { running } = surroundings();
  if (running) return work(fetching(running.url));
  return withServer('all roles', (app) => work(injecting(app)));
}

/**
 * Runs work in a server of this process, without a port. `all roles`: it also relays, projects and watches. `beside`:
 * it does so only where no server runs on the data folder that does.
 */
export async function withServer<T>(
  mode: 'all roles' | 'beside',
  work: (app: NestFastifyApplication, runtime: ServerRuntime) => Promise<T>,
): Promise<T> {
  const { config, running, logger } = surroundings();
  const ours: readonly Role[] = mode === 'beside' && running ? [] : roles;
  const databaseUrl = config.databaseUrl ?? running?.databaseUrl;
  const alone: Config = { ...config, databaseUrl, roles: new Set(ours), seeds: undefined };
  const app = await createServer(alone, { logger, processMetrics: false });
  try {
    return await work(app, app.get(ServerRuntime));
  } finally {
    await app.close();
  }
}
