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

/** What a member reads for. */
export interface MemberTask {
  readonly topic: string;
  /** By partition, the offset of the last message that needs no reading again. */
  readonly done: () => ReadonlyMap<number, bigint>;
  /** Called when partitions are given out anew: what is still ours is read again from the last committed offset. */
  readonly regrouped: () => void;
}

/** One member of a consumer group, from joining to leaving. */
export class GroupMember {
  /** Resolves with the first join. */
  readonly #joined: Promise<void>;
  /** Resolves when the member has left; rejects when it crashed. A crashed member is left too. */
  readonly ended: Promise<void>;
  #rebalancing = false;
  #settled: (() => void)[] = [];
  #left: () => void = () => undefined;
  /** Through any batch's payload offsets can be committed. */
  #lastBatch: EachBatchPayload | null = null;
  #committed: ReadonlyMap<number, bigint> = new Map();
  #committing: NodeJS.Timeout | undefined;

  constructor(
    private readonly consumer: Consumer,
    private readonly task: MemberTask,
  ) {
    const { GROUP_JOIN, REBALANCING, CRASH } = consumer.events;
    consumer.on(REBALANCING, () => {
      this.#rebalancing = true;
      this.#regroup();
    });
    this.#joined = new Promise((resolve) => {
      consumer.on(GROUP_JOIN, () => {
        this.#regroup();
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
  async run(eachBatch: EachBatchHandler): Promise<void> {
    try {
      await this.consumer.connect();
      await this.consumer.subscribe({ topic: this.task.topic, fromBeginning: true });
      await this.consumer.run({
        eachBatchAutoResolve: false,
        autoCommit: false,
        eachBatch: (payload) => {
          this.#lastBatch = payload;
          return eachBatch(payload);
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

  /** Leaves; never in the middle of a rebalance, which would crash the other members. */
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
    this.#left();
  }

  /** What a commit that fails would have saved is read again, and passed over by the checkpoints. */
  async #commit(): Promise<void> {
    const done = this.task.done();
    const partitions = [...done]
      .filter(([partition, offset]) => this.#committed.get(partition) !== offset)
      .map(([partition, offset]) => ({ partition, offset: String(offset + 1n) }));
    if (partitions.length === 0) return;
    try {
      await this.#lastBatch?.commitOffsetsIfNecessary({ topics: [{ topic: this.task.topic, partitions }] });
      this.#committed = done;
    } catch {
      return;
    }
  }

  #regroup(): void {
    this.#committed = new Map();
    this.task.regrouped();
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
