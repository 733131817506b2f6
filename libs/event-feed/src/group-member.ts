import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer, EachBatchHandler, EachBatchPayload } from 'kafkajs';

/** A rebalance that has not ended by then is left all the same, in milliseconds. */
const REBALANCE_WAIT_MS = 10_000;
/** A member that cannot tell its broker by then that it leaves is given up by its group, in milliseconds. */
const LEAVE_WAIT_MS = 2_000;

/**
 * How often offsets are committed, in milliseconds. They only say where to begin reading after a restart: checkpoints tell
 * what was applied. A commit after every batch would wait behind the member's open fetch, and the next batch behind it.
 */
const COMMIT_EVERY_MS = 5_000;

/** One member of a consumer group, from joining to leaving. */
export class GroupMember {
  /** Resolves with the first join. */
  readonly #joined: Promise<void>;
  /** Resolves when the member has left; rejects when it crashed. A crashed member is left too. */
  readonly ended: Promise<void>;
  #rebalancing = false;
  #settled: (() => void)[] = [];
  #left: () => void = () => undefined;
  readonly #batches = new Set<Promise<void>>();
  /** Through any batch's payload all that was resolved since the last commit can be committed. */
  #lastBatch: EachBatchPayload | null = null;
  #committing: NodeJS.Timeout | undefined;

  constructor(private readonly consumer: Consumer) {
    const { GROUP_JOIN, REBALANCING, CRASH } = consumer.events;
    consumer.on(REBALANCING, () => {
      this.#rebalancing = true;
    });
    this.#joined = new Promise((resolve) => {
      consumer.on(GROUP_JOIN, () => {
        this.#settle();
        resolve();
      });
    });
    this.ended = new Promise((resolve, reject) => {
      this.#left = resolve;
      consumer.on(CRASH, ({ payload }) => {
        this.#settle();
        reject(payload.error);
      });
    });
    // Whoever subscribed hears of it from the subscription; a crash during the subscription itself is thrown there.
    this.ended.catch(() => undefined);
  }

  /** Joins the group and reads the topic from the group's offsets, or its beginning. */
  async run(topic: string, partitionsConsumedConcurrently: number, eachBatch: EachBatchHandler): Promise<void> {
    try {
      await this.consumer.connect();
      await this.consumer.subscribe({ topic, fromBeginning: true });
      await this.consumer.run({
        eachBatchAutoResolve: false,
        autoCommit: false,
        partitionsConsumedConcurrently,
        eachBatch: (payload) => {
          this.#lastBatch = payload;
          const batch = eachBatch(payload);
          const ended: Promise<void> = batch
            .catch(() => undefined)
            .then(() => {
              this.#batches.delete(ended);
            });
          this.#batches.add(ended);
          return batch;
        },
      });
      this.#committing = setInterval(() => void this.#commit(), COMMIT_EVERY_MS);
      // A crash while it joins does not fail the call above.
      await Promise.race([this.#joined, this.ended]);
    } catch (error) {
      await this.leave();
      throw error;
    }
  }

  /** Leaves after the batches under way; never in the middle of a rebalance, which would crash the other members. */
  async leave(): Promise<void> {
    if (this.#rebalancing) {
      const settled = new Promise<void>((resolve) => this.#settled.push(resolve));
      await atMost(REBALANCE_WAIT_MS, settled);
    }
    clearInterval(this.#committing);
    // Without a broker kafkajs ends its retries first, behind our back.
    await atMost(
      LEAVE_WAIT_MS,
      this.#commit().then(() => this.consumer.disconnect()),
    );
    await Promise.all(this.#batches);
    this.#left();
  }

  /** What a commit that fails would have saved is read again, and passed over by the checkpoints. */
  async #commit(): Promise<void> {
    const payload = this.#lastBatch;
    await payload?.commitOffsetsIfNecessary(payload.uncommittedOffsets()).catch(() => undefined);
  }

  #settle(): void {
    this.#rebalancing = false;
    for (const resolve of this.#settled.splice(0)) resolve();
  }
}

async function atMost(milliseconds: number, awaited: Promise<void>): Promise<void> {
  const enough = new AbortController();
  await Promise.race([
    awaited,
    pause(milliseconds, undefined, { signal: enough.signal, ref: false }).catch(() => undefined),
  ]);
  enough.abort();
}
