import { existsSync } from 'node:fs';
import type { DeskClient } from '../replay/desk-client.js';
import { replayFolder } from '../replay/replay-folder.js';
import type { Services } from './services.js';

/**
 * Replays the folder of seeds once, at the first start on an empty store. A start that was broken off goes on with it;
 * a database that held anything before is left alone.
 */
export async function plantSeeds(services: Services, client: DeskClient, signal: AbortSignal): Promise<void> {
  const { config, pool, store, logger } = services;
  if (config.seeds === undefined || !config.roles.has('api')) return;
  if (!existsSync(config.seeds)) {
    logger.warn({ seeds: config.seeds }, 'There is no folder of seeds; set DATELINE_SEEDS=none if that is meant');
    return;
  }
  const { rows } = await pool.query<{ finished: boolean }>(
    'SELECT finished_at IS NOT NULL AS finished FROM server.seeding',
  );
  if (rows[0]?.finished === true) return;
  if (!rows[0] && (await store.head()) !== null) return;
  await pool.query('INSERT INTO server.seeding DEFAULT VALUES ON CONFLICT DO NOTHING');
  const { storyId, replayed, failed } = await replayFolder(client, config.seeds, { history: true, signal });
  for (const { file, reason } of failed) logger.warn({ file, reason }, 'A seed could not be replayed');
  if (signal.aborted) return;
  await pool.query('UPDATE server.seeding SET finished_at = now() WHERE finished_at IS NULL');
  logger.info({ story: storyId, reports: replayed.length }, 'The seeds are replayed');
}
