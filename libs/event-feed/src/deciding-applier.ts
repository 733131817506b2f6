import type { Pool, PoolClient } from 'pg';
import {
  inTransaction,
  type AppendResult,
  type EventStore,
  type PartitionAppend,
  type RecordedEvent,
} from '#event-store';
import type { Applier, BatchOutcome } from './applier.js';
import { Checkpoints, type Standing } from './checkpoints.js';
import type { DecidingConsumer } from './consumer.js';
import { nextOf, reachOf, RUN } from './contiguous.js';
import { isDeterministic } from './deterministic.js';
import { KnownSequences } from './known-sequences.js';
import { Parking } from './parking.js';

/** Stories that are brought forward at a time: each mostly waits for PostgreSQL. */
const STORIES_AT_ONCE = 4;

/** Another process moved the story on between reading and appending: what was decided is thrown away. */
class OvertakenError extends Error {}

/** How far one story came. */
interface Advance {
  readonly applied: number;
  readonly parked: boolean;
}

/**
 * Brings forward a consumer that appends events of its own. The store's append must be the first statement of its
 * transaction, so it decides on what it reads first; then append, checkpoint and rows are one transaction, which only
 * holds if the checkpoint still stands where it was read (EVENTS.md sections 3 and 4).
 */
export class DecidingApplier implements Applier {
  readonly #checkpoints = new Checkpoints();
  readonly #parking = new Parking();
  readonly #known = new KnownSequences();

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
    const waiting = [...reachOf(events)];
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [partition, last] = next;
        const advance = await this.#follow(partition, last, events);
        if (advance.parked) parked.push(partition);
        if (advance.applied > 0) moved.push(partition);
        applied += advance.applied;
      }
    };
    // All of them come to their end before one that failed is told: what comes next must not meet them at work.
    const works = await Promise.allSettled(Array.from({ length: STORIES_AT_ONCE }, work));
    for (const one of works) if (one.status === 'rejected') throw one.reason;
    if (after) await inTransaction(this.pool, after);
    if (moved.length > 0) this.consumer.committed?.(moved);
    return { applied, parked };
  }

  /** Brings one story up to an event, or up to the event at fault. */
  async #follow(partition: string, last: number, events: readonly RecordedEvent[]): Promise<Advance> {
    let applied = 0;
    let known = this.#known.before(partition, events);
    for (let run = RUN; ; known = this.#known.before(partition, [])) {
      const standing = known === undefined ? await this.#standing(partition) : { sequence: known, parked: false };
      const from = standing.sequence;
      if (from >= last || standing.parked) return { applied, parked: false };
      const next = await nextOf(this.store, partition, from, events, run);
      const [first] = next;
      if (!first) return { applied, parked: false };
      try {
        if (await this.#advance(partition, from, next)) applied += next.length;
      } catch (error) {
        this.#known.forget(partition);
        if (!isDeterministic(error)) throw error;
        // One by one up to the event at fault, so that what comes before it is not held back.
        if (next.length > 1) run = 1;
        else if (await this.#park(first, from, error)) return { applied, parked: true };
      }
    }
  }

  async #standing(partition: string): Promise<Standing> {
    const standings = await this.#checkpoints.read(this.pool, this.consumer.name, [partition]);
    return standings.get(partition) ?? { sequence: 0, parked: false };
  }

  /** Answers false when another process was faster. */
  async #advance(partition: string, from: number, events: readonly RecordedEvent[]): Promise<boolean> {
    const { name, passesOwnOver = false } = this.consumer;
    const decided = await this.consumer.decide(partition, events);
    let to = from + events.length;
    try {
      await this.#keep(decided.appends, async (transaction, result) => {
        if (result && passesOwnOver) to = pastOwn(partition, from + events.length, result);
        if (!(await this.#checkpoints.moveFrom(transaction, name, partition, from, to))) throw new OvertakenError();
        await decided.write(transaction);
      });
    } catch (error) {
      if (!(error instanceof OvertakenError)) throw error;
      this.#known.forget(partition);
      return false;
    }
    this.#known.remember(partition, to, from + events.length);
    decided.kept?.(to);
    return true;
  }

  async #keep(
    appends: readonly PartitionAppend[],
    write: (transaction: PoolClient, result: AppendResult | null) => Promise<void>,
  ): Promise<void> {
    if (appends.length === 0) await inTransaction(this.pool, (transaction) => write(transaction, null));
    else await this.store.append(appends, { within: write });
  }

  /**
   * Parks a story at an event, unless another process got past it: then the error came of having been overtaken, as
   * when both append under the same ids what they found in different states of their tables.
   */
  async #park(event: RecordedEvent, from: number, error: Error): Promise<boolean> {
    const { name } = this.consumer;
    return inTransaction(this.pool, async (transaction) => {
      const held = await this.#checkpoints.lock(transaction, name, [event.partition], from === 0);
      if ((held.get(event.partition)?.sequence ?? 0) !== from) return false;
      await this.#parking.park(transaction, name, event, error);
      return true;
    });
  }
}

/** Where a story stands after the events just appended to it, if nothing else came between; else where it stood. */
function pastOwn(partition: string, at: number, { events }: AppendResult): number {
  const own = events.filter((event) => event.partition === partition).map(({ sequence }) => sequence);
  const next = new Set(own);
  let reached = at;
  while (next.has(reached + 1)) reached += 1;
  return reached === at + own.length ? reached : at;
}
