import type { FeedLogger } from './loop.js';
import { ReaderQueue, type Piece, type Reader } from './reader-queue.js';

/**
 * Gives what was read of a topic to several readers, each at its own pace: a slow one holds up no other until its room
 * is full. Of one partition a reader takes one turn after another, so that stories keep their order.
 */
export class FanOut {
  readonly #queues: readonly ReaderQueue[];

  constructor(readers: readonly Reader[], logger: FeedLogger) {
    this.#queues = readers.map((reader) => new ReaderQueue(reader, logger));
  }

  offer(partition: number, piece: Piece): void {
    for (const queue of this.#queues) queue.offer(partition, piece);
  }

  /** Resolves when every reader has room for more of the partition, or has stopped. */
  async room(partition: number): Promise<void> {
    await Promise.all(this.#queues.map((queue) => queue.room(partition)));
  }

  /** By partition, the offset of the last message that all readers are done with; partitions without one are left out. */
  done(): ReadonlyMap<number, bigint> {
    const [first, ...others] = this.#queues.map((queue) => queue.done());
    const done = new Map<number, bigint>();
    for (const [partition, offset] of first ?? []) {
      const offsets = [offset, ...others.map((other) => other.get(partition))];
      if (offsets.every((one) => one !== undefined))
        done.set(
          partition,
          offsets.reduce((a, b) => (b < a ? b : a)),
        );
    }
    return done;
  }

  /** Forgets what waits, as when partitions are given out anew: what is still ours is read again from the group's offsets. */
  forget(): void {
    for (const queue of this.#queues) queue.forget();
  }

  /** Takes no further turn; resolves when those under way have ended. */
  async stop(): Promise<void> {
    await Promise.all(this.#queues.map((queue) => queue.stop()));
  }
}
