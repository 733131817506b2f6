import type { Pool } from 'pg';
import type { EventStore } from '#event-store';
import type { Applier } from './applier.js';
import { Checkpoints } from './checkpoints.js';
import { RUN } from './contiguous.js';
import { storiesBehind } from './lag.js';
import { Loop, type FeedLogger, type Turned } from './loop.js';
import { Parking } from './parking.js';

/** How often released stories are looked for: a look at a table that is nearly always empty, in milliseconds. */
const RELEASED_EVERY_MS = 1_000;
const COMPARE_EVERY_MS = 30_000;

export interface StragglerOptions {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly consumer: string;
  readonly applier: Applier;
  readonly logger: FeedLogger;
  /** How often all stories are compared with the store, in milliseconds: about 5 us for each. */
  readonly compareEveryMs?: number;
}

/**
 * Brings stories forward from the store that no message would bring forward: those that were released from parking, and
 * those that stand still behind the store's last event, because their message expired or was lost with a broker.
 */
export class Stragglers {
  readonly #checkpoints = new Checkpoints();
  readonly #parking = new Parking();
  readonly #loop: Loop;
  #comparedAt = -Infinity;
  /** Comparisons that do not wait for their time. */
  #comparisonsDue = 0;
  /** Stories that were behind at the last comparison, and where they stood. */
  #behind = new Map<string, number>();

  constructor(private readonly options: StragglerOptions) {
    const { consumer, logger } = options;
    const turn = async (): Promise<Turned> => {
      await this.look();
      return 'done';
    };
    this.#loop = new Loop({ name: `stragglers of ${consumer}`, turn, pollMs: RELEASED_EVERY_MS, logger });
  }

  start(): void {
    void this.#loop.run();
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
  }

  /**
   * One look at what was released and, now and then, at what stands still. It stands still after a crash of PostgreSQL
   * too, which may take the last of a consumer's progress whose messages have gone by: so after a look that failed.
   */
  async look(): Promise<void> {
    try {
      await this.#look();
    } catch (error) {
      this.#comparisonsDue = 2;
      throw error;
    }
  }

  async #look(): Promise<void> {
    const { pool, consumer, logger, compareEveryMs = COMPARE_EVERY_MS } = this.options;
    for (const partition of await this.#parking.released(pool, consumer)) {
      await this.catchUp(partition);
      await this.#parking.settle(pool, consumer, partition);
    }
    if (this.#comparisonsDue === 0 && performance.now() - this.#comparedAt < compareEveryMs) return;
    this.#comparisonsDue = Math.max(0, this.#comparisonsDue - 1);
    this.#comparedAt = performance.now();
    const before = this.#behind;
    this.#behind = new Map((await storiesBehind(pool, consumer)).map((story) => [story.partition, story.sequence]));
    for (const [partition, sequence] of this.#behind) {
      if (before.get(partition) !== sequence) continue;
      logger.warn(`consumer ${consumer} stood still at event ${sequence} of ${partition}; it reads on from the store`);
      await this.catchUp(partition);
    }
  }

  /** Applies all that the store holds of a story beyond the consumer's checkpoint, or up to an event that parks it. */
  async catchUp(partition: string): Promise<void> {
    const { pool, store, consumer, applier } = this.options;
    for (;;) {
      const standing = (await this.#checkpoints.read(pool, consumer, [partition])).get(partition);
      if (standing?.parked === true) return;
      const events = await store.readPartition(partition, { after: standing?.sequence ?? 0, limit: RUN });
      if (events.length === 0) return;
      await applier.apply(events);
    }
  }
}
