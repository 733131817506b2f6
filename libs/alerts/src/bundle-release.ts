import type { Pool } from 'pg';
import { Leader, Loop, type FeedLogger, type Turned } from '#event-feed';
import type { AlertLog } from './alert-log.js';

export interface BundleReleaseOptions {
  readonly pool: Pool;
  readonly log: AlertLog;
  readonly logger: FeedLogger;
  /** Called after bundles went into the log; a hint that may be lost. */
  readonly onAlert: () => void;
  readonly everyMs?: number;
}

/** Sends what was held back as bundles when its time has come. One process on a database leads. */
export class BundleRelease {
  readonly #leader: Leader;
  readonly #loop: Loop;

  constructor({ pool, log, logger, onAlert, everyMs = 1_000 }: BundleReleaseOptions) {
    this.#leader = new Leader(pool, 'dateline bundles');
    const turn = async (): Promise<Turned> => {
      if ((await this.#leader.holds()) && (await log.releaseBundles()) > 0) onAlert();
      return 'done';
    };
    this.#loop = new Loop({ name: 'bundles', turn, pollMs: everyMs, logger });
  }

  run(): Promise<void> {
    return this.#loop.run();
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
    await this.#leader.resign();
  }
}
