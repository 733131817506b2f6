import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { Leader } from '#event-feed';
import type { EventStore } from '#event-store';
import { openNextVersion } from '../schema/versions.js';
import { buildChunk } from './build-chunk.js';
import { chunksOf, lagging, readAhead } from './lagging.js';
import { swapTo } from './swap.js';

/** What is left for the swap's own transaction: it holds up the projector, so it must be short. */
const LEFT_FOR_SWAP = 100;
/** The swap gives way to readers; it is not kept out for ever. */
const SWAP_ATTEMPTS = 100;

export interface RebuildProgress {
  readonly version: number;
  readonly applied: number;
}

/** Another process builds the views already. */
export class RebuildUnderWayError extends Error {
  override readonly name = 'RebuildUnderWayError';
  constructor() {
    super('The views are being built anew already; wait until that is done.');
  }
}

/**
 * Builds the next version of the views beside the one that serves, in chunks, and swaps to it in one short
 * transaction. Only the views are built: scrutiny does not run again and no alert is sent again. A build that is broken
 * off changes nothing, and the next one removes what it left. It waits for what `onProgress` promises.
 * @throws RebuildUnderWayError
 */
export async function rebuildViews(
  pool: Pool,
  store: EventStore,
  onProgress: (progress: RebuildProgress) => void | Promise<void> = () => undefined,
): Promise<RebuildProgress> {
  const leader = new Leader(pool, 'dateline rebuild of the views');
  if (!(await leader.holds())) throw new RebuildUnderWayError();
  try {
    const version = await openNextVersion(pool);
    let applied = 0;
    let mayBeLeft = LEFT_FOR_SWAP;
    for (let attempt = 1; ; attempt++) {
      let behind = await lagging(pool, version);
      while (behind.reduce((sum, { from, until }) => sum + until - from, 0) > mayBeLeft) {
        for await (const chunk of readAhead(chunksOf(store, behind))) {
          applied += await buildChunk(pool, store, version, chunk);
          await onProgress({ version, applied });
        }
        behind = await lagging(pool, version);
      }
      const last = await swapTo(pool, store, version, attempt === SWAP_ATTEMPTS);
      if (typeof last === 'number') return { version, applied: applied + last };
      if (last === 'faulty event') mayBeLeft = 0;
      await pause(20);
    }
  } finally {
    await leader.resign();
  }
}
