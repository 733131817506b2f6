import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createLogger, startEmbeddedPostgres } from '#platform';

import type { RealSystem } from './real-systems.js';

/** The cluster that all test files of a run share; its folder goes when it stops, also when the run is killed. */
export async function startTestPostgres(): Promise<RealSystem> {
  const postgres = await startEmbeddedPostgres({
    dataDir: join(tmpdir(), `dateline-test-${randomUUID()}`),
    logger: createLogger({ level: 'error', to: 'stderr' }),
    durable: false,
    throwaway: true,
  });
  return { address: postgres.url, stop: () => postgres.stop() };
}
