import type { Pool, PoolClient } from 'pg';
import type { EventStore, PartitionAppend, RecordedEvent } from '#event-store';
import type { Applier, BatchOutcome } from './applier.js';
import { Checkpoints } from './checkpoints.js';
import { DeterministicError, type DecidingConsumer, type Decided } from './consumer.js';
import { nextOf, reachOf, RUN } from './contiguous.js';
import { inTransaction } from './in-transaction.js';

/** Another process moved the story on between reading and appending: what was decided is thrown away. */
class OvertakenError extends Error {}

/**
 * Brings forward a consumer that appends events of its own. The store's append must be the first statement of its
 * transaction, so it decides on what it reads first; then append, rows and checkpoint are one transaction, which only
 * holds if the checkpoint still stands where it was read (EVENTS.md sections 3 and 4).
 */
export class DecidingApplier implements Applier {
  readonly #checkpoints = new Checkpoints();

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly consumer: DecidingConsumer,
  ) {}

  async apply(
    events: readonly RecordedEvent[],
    after?: (transaction: PoolClient) => Promise<void>,
  ): Promise<BatchOutcome> {
    const parked: string[] = [];
    const moved: string[] = [];
    let applied = 0;
    for (const [partition, last] of reachOf(events)) {
      for (;;) {
        const from = await this.#checkpoints.sequence(this.pool, this.consumer.name, partition);
        const waiting = await this.#checkpoints.parkedAmong(this.pool, this.consumer.name, [partition]);
        if (from >= last || waiting.has(partition)) break;
        const next = await nextOf(this.store, partition, from, events);
        const reached = await this.#advance(partition, from, next);
        if (reached === null) {
          parked.push(partition);
          break;
        }
        applied += reached - from;
        if (reached > from) moved.push(partition);
      }
    }
    if (after) await inTransaction(this.pool, after);
    if (moved.length > 0) this.consumer.committed?.([...new Set(moved)]);
    return { applied, parked };
  }

  /** The sequence reached; `from` when another process was faster; `null` when the story was parked. */
  async #advance(partition: string, from: number, events: readonly RecordedEvent[]): Promise<number | null> {
    const last = events.slice(0, RUN).at(-1);
    if (!last) return from;
    let decided: Decided;
    try {
      decided = await this.consumer.decide(partition, events.slice(0, RUN));
    } catch (error) {
      if (!(error instanceof DeterministicError)) throw error;
      return this.#parkAtFault(partition, from, events.slice(0, RUN));
    }
    try {
      await this.#keep(decided.appends, async (transaction) => {
        await decided.write(transaction);
        if (!(await this.#checkpoints.moveFrom(transaction, this.consumer.name, partition, from, last.sequence))) {
          throw new OvertakenError();
        }
      });
    } catch (error) {
      if (error instanceof OvertakenError) return from;
      throw error;
    }
    return last.sequence;
  }

  async #keep(appends: readonly PartitionAppend[], write: (transaction: PoolClient) => Promise<void>): Promise<void> {
    if (appends.length === 0) await inTransaction(this.pool, write);
    else await this.store.append(appends, { within: write });
  }

  /** One by one up to the event at fault, which is parked, so that what comes before it is not held back. */
  async #parkAtFault(partition: string, from: number, events: readonly RecordedEvent[]): Promise<number | null> {
    const [first, ...others] = events;
    if (!first) return from;
    if (others.length > 0) {
      const reached = await this.#advance(partition, from, [first]);
      return reached;
    }
    const { name: consumer } = this.consumer;
    try {
      await this.consumer.decide(partition, [first]);
      return from;
    } catch (error) {
      if (!(error instanceof DeterministicError)) throw error;
      const { id: eventId, type: eventType, sequence } = first;
      await inTransaction(this.pool, (transaction) =>
        this.#checkpoints.park(transaction, {
          consumer,
          partition,
          sequence,
          eventId,
          eventType,
          error: error.message,
        }),
      );
      return null;
    }
  }
}
