import type { Pool, PoolClient } from 'pg';
import type { EventStore, RecordedEvent } from '#event-store';
import type { Applier, BatchOutcome } from './applier.js';
import { Checkpoints } from './checkpoints.js';
import { DeterministicError, type Consumer } from './consumer.js';
import { nextOf, reachOf, RUN } from './contiguous.js';
import { inTransaction } from './in-transaction.js';

/** Work to do in the transaction of a batch, after its events. */
export type AfterBatch = (transaction: PoolClient) => Promise<void>;

/**
 * Brings a consumer forward by events as they come from any way in: repeated, out of date, or with some missing.
 * What the consumer has is skipped, what is missing is read from the store, and rows and checkpoint share one
 * transaction (EVENTS.md section 4).
 */
export class BatchApplier implements Applier {
  readonly #checkpoints = new Checkpoints();

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly consumer: Consumer,
  ) {}

  /** Applies events in transactions of bounded size; `after` runs in the last of them. */
  async apply(events: readonly RecordedEvent[], after?: AfterBatch): Promise<BatchOutcome> {
    const parked: string[] = [];
    let applied = 0;
    for (let at = 0; at < Math.max(1, events.length); at += RUN) {
      const run = events.slice(at, at + RUN);
      const last = at + RUN >= events.length;
      for (let pending = true; pending;) {
        const step = await this.#step(run, last ? after : undefined);
        applied += step.applied;
        parked.push(...step.parked);
        pending = step.pending;
      }
    }
    return { applied, parked };
  }

  async #step(
    events: readonly RecordedEvent[],
    after: AfterBatch | undefined,
  ): Promise<BatchOutcome & { pending: boolean }> {
    const reach = reachOf(events);
    const partitions = [...reach.keys()];
    const { name } = this.consumer;
    const moved = new Map<string, number>();
    const parked: string[] = [];
    let applied = 0;
    let pending = false;
    await inTransaction(this.pool, async (transaction) => {
      const held = await this.#checkpoints.lock(transaction, name, partitions);
      const parkedBefore = await this.#checkpoints.parkedAmong(transaction, name, partitions);
      for (const [partition, last] of reach) {
        const from = held.get(partition) ?? 0;
        if (last <= from || parkedBefore.has(partition)) continue;
        const next = await nextOf(this.store, partition, from, events);
        const done = await this.#applyStory(transaction, partition, next);
        if (done.parked) parked.push(partition);
        else if (done.sequence < last) pending = true;
        if (done.sequence > from) moved.set(partition, done.sequence);
        applied += done.sequence - from;
      }
      if (moved.size > 0) await this.#checkpoints.move(transaction, name, moved);
      if (!pending) await after?.(transaction);
    });
    if (moved.size > 0) this.consumer.committed?.([...moved.keys()]);
    return { applied, parked, pending };
  }

  async #applyStory(
    transaction: PoolClient,
    partition: string,
    events: readonly RecordedEvent[],
  ): Promise<{ sequence: number; parked: boolean }> {
    const last = events.at(-1)?.sequence ?? 0;
    const whole = await this.#try(transaction, partition, events);
    if (whole === null) return { sequence: last, parked: false };
    // One of them is at fault: go up to it, so that what comes before it is not held back.
    let sequence = (events[0]?.sequence ?? 1) - 1;
    for (const event of events) {
      const fault = events.length === 1 ? whole : await this.#try(transaction, partition, [event]);
      if (fault !== null) {
        const { name: consumer } = this.consumer;
        const { id: eventId, type: eventType } = event;
        await this.#checkpoints.park(transaction, {
          consumer,
          partition,
          sequence: event.sequence,
          eventId,
          eventType,
          error: fault.message,
        });
        return { sequence, parked: true };
      }
      sequence = event.sequence;
    }
    return { sequence, parked: false };
  }

  /** Applies events behind a savepoint; gives back the error that will come again, throws any other. */
  async #try(
    transaction: PoolClient,
    partition: string,
    events: readonly RecordedEvent[],
  ): Promise<DeterministicError | null> {
    await transaction.query('SAVEPOINT story');
    try {
      await this.consumer.apply(transaction, partition, events);
      await transaction.query('RELEASE SAVEPOINT story');
      return null;
    } catch (error) {
      if (!(error instanceof DeterministicError)) throw error;
      await transaction.query('ROLLBACK TO SAVEPOINT story');
      return error;
    }
  }
}
