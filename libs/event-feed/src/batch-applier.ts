import type { Pool, PoolClient } from 'pg';
import { inTransaction, type EventStore, type RecordedEvent } from '#event-store';
import type { Applier, BatchOutcome } from './applier.js';
import { Checkpoints, type Standing } from './checkpoints.js';
import type { Consumer } from './consumer.js';
import { nextOf, reachOf, RUN } from './contiguous.js';
import { isDeterministic } from './deterministic.js';
import { KnownSequences } from './known-sequences.js';
import { Parking } from './parking.js';

/** Work to do in the transaction of a batch, after its events. */
export type AfterBatch = (transaction: PoolClient) => Promise<void>;

/** The next events of each story that one transaction takes. */
interface Plan {
  readonly stories: ReadonlyMap<string, readonly RecordedEvent[]>;
  /** Whether more is to be applied after this plan. */
  readonly more: boolean;
}

/** What one transaction did. */
interface Step extends BatchOutcome {
  readonly pending: boolean;
}

/** What a transaction did, and where it leaves the stories that moved. */
interface Progress extends Step {
  readonly moved: ReadonlyMap<string, number>;
}

/**
 * Brings a consumer forward by events as they come from any way in: repeated, out of date, or with some missing.
 * What the consumer has is skipped, what is missing is read from the store, and rows and checkpoint share one
 * transaction (EVENTS.md section 4). What to apply is read before the transaction: an open write transaction holds up
 * every reader of the store.
 */
export class BatchApplier implements Applier {
  readonly #checkpoints = new Checkpoints();
  readonly #parking = new Parking();
  readonly #known = new KnownSequences();

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
        const plan = await this.#plan(run);
        const step =
          !(last && after) && this.#isPassedOver(plan)
            ? await this.#pass(plan)
            : await this.#step(plan, last ? after : undefined);
        applied += step.applied;
        parked.push(...step.parked);
        pending = step.pending;
      }
    }
    return { applied, parked };
  }

  async #plan(events: readonly RecordedEvent[]): Promise<Plan> {
    const reach = reachOf(events);
    const stories = new Map<string, readonly RecordedEvent[]>();
    if (reach.size === 0) return { stories, more: false };
    const known = new Map(
      [...reach.keys()].flatMap((partition): [string, Standing][] => {
        const sequence = this.#known.before(partition, events);
        return sequence === undefined ? [] : [[partition, { sequence, parked: false }]];
      }),
    );
    const unknown = [...reach.keys()].filter((partition) => !known.has(partition));
    const read = unknown.length > 0 ? await this.#checkpoints.read(this.pool, this.consumer.name, unknown) : null;
    let left = RUN;
    for (const [partition, last] of reach) {
      const { sequence, parked } = known.get(partition) ?? read?.get(partition) ?? { sequence: 0, parked: false };
      if (last <= sequence || parked) continue;
      if (left === 0) return { stories, more: true };
      const next = await nextOf(this.store, partition, sequence, events, left);
      stories.set(partition, next);
      left -= next.length;
      if ((next.at(-1)?.sequence ?? sequence) < last) return { stories, more: true };
    }
    return { stories, more: false };
  }

  #isPassedOver({ stories }: Plan): boolean {
    const { consumer } = this;
    if (!consumer.concerns) return false;
    return [...stories.values()].every((events) => !events.some(({ type }) => consumer.concerns?.(type)));
  }

  /** Moves the checkpoint over what does not concern the consumer: nothing else is to share its transaction. */
  async #pass({ stories, more }: Plan): Promise<Step> {
    const { name } = this.consumer;
    let applied = 0;
    let pending = more;
    for (const [partition, events] of stories) {
      const [first, last] = [events[0], events.at(-1)];
      if (!first || !last) continue;
      if (await this.#checkpoints.moveFrom(this.pool, name, partition, first.sequence - 1, last.sequence, false)) {
        applied += events.length;
        this.#known.remember(partition, last.sequence);
      } else {
        pending = true;
        this.#known.forget(partition);
      }
    }
    return { applied, parked: [], pending };
  }

  /**
   * Applies a plan in one transaction. Stories stand behind savepoints only after the plain transaction has met an
   * error that comes again: two round trips less for each story.
   */
  async #step(plan: Plan, after: AfterBatch | undefined, behindSavepoints = false): Promise<Step> {
    if (plan.stories.size === 0 && (plan.more || !after)) return { applied: 0, parked: [], pending: plan.more };
    let progress: Progress;
    try {
      progress = await inTransaction(this.pool, async (transaction) => {
        const made =
          (behindSavepoints ? null : await this.#applyOnly(transaction, plan)) ??
          (await this.#applyLocked(transaction, plan, behindSavepoints));
        if (!made.pending) await after?.(transaction);
        return made;
      });
    } catch (error) {
      if (behindSavepoints || !isDeterministic(error)) throw error;
      return this.#step(plan, after, true);
    }
    const { moved, ...step } = progress;
    for (const [partition, sequence] of moved) this.#known.remember(partition, sequence);
    if (moved.size > 0) this.consumer.committed?.([...moved.keys()]);
    return step;
  }

  /**
   * Where a plan holds one story, as it does for news, its checkpoint moves first: one statement locks it, tells whether
   * it stands where the plan begins, and moves it. Answers `null` where it does not.
   */
  async #applyOnly(transaction: PoolClient, { stories, more }: Plan): Promise<Progress | null> {
    const [[partition, events] = [undefined, []]] = stories;
    const [first, last] = [events[0], events.at(-1)];
    if (stories.size !== 1 || partition === undefined || !first || !last) return null;
    const { name, redoable = false } = this.consumer;
    const from = first.sequence - 1;
    if (!(await this.#checkpoints.moveFrom(transaction, name, partition, from, last.sequence, !redoable))) return null;
    const reached = await this.#applyAll(transaction, partition, events);
    return { applied: events.length, parked: [], pending: more, moved: new Map([[partition, reached]]) };
  }

  /** Locks the stories of a plan in one order, so that two processes cannot wait for each other. */
  async #applyLocked(transaction: PoolClient, { stories, more }: Plan, behindSavepoints: boolean): Promise<Progress> {
    const { name } = this.consumer;
    const moved = new Map<string, number>();
    const parked: string[] = [];
    let [applied, pending] = [0, more];
    const opening = [...stories.values()].some(([first]) => first?.sequence === 1);
    const held = await this.#checkpoints.lock(transaction, name, [...stories.keys()], opening);
    for (const [partition, planned] of stories) {
      const { sequence, parked: isParked } = held.get(partition) ?? { sequence: 0, parked: false };
      if (isParked) this.#known.forget(partition);
      const events = planned.filter((event) => event.sequence > sequence);
      if (events.length === 0 || isParked) continue;
      if (events[0]?.sequence !== sequence + 1) {
        // The checkpoint was set back since the plan was made, or since the story's place was remembered.
        pending = true;
        this.#known.forget(partition);
        continue;
      }
      const reached = behindSavepoints
        ? await this.#applyUpToFault(transaction, partition, events)
        : await this.#applyAll(transaction, partition, events);
      if (reached < (events.at(-1)?.sequence ?? reached)) parked.push(partition);
      if (reached > sequence) moved.set(partition, reached);
      applied += reached - sequence;
    }
    if (moved.size > 0) await this.#checkpoints.move(transaction, name, moved);
    return { applied, parked, pending, moved };
  }

  async #applyAll(transaction: PoolClient, partition: string, events: readonly RecordedEvent[]): Promise<number> {
    await this.consumer.apply(transaction, partition, events);
    return events.at(-1)?.sequence ?? 0;
  }

  /** Goes up to the event at fault, so that what comes before it is not held back, and parks the story there. */
  async #applyUpToFault(transaction: PoolClient, partition: string, events: readonly RecordedEvent[]): Promise<number> {
    if ((await this.#try(transaction, partition, events)) === null) return events.at(-1)?.sequence ?? 0;
    let reached = (events[0]?.sequence ?? 1) - 1;
    for (const event of events) {
      const fault = await this.#try(transaction, partition, [event]);
      if (fault !== null) {
        await this.#parking.park(transaction, this.consumer.name, event, fault);
        return reached;
      }
      reached = event.sequence;
    }
    return reached;
  }

  /** Applies events behind a savepoint; gives back the error that will come again, throws any other. */
  async #try(transaction: PoolClient, partition: string, events: readonly RecordedEvent[]): Promise<Error | null> {
    await transaction.query('SAVEPOINT story');
    try {
      await this.consumer.apply(transaction, partition, events);
      await transaction.query('RELEASE SAVEPOINT story');
      return null;
    } catch (error) {
      if (!isDeterministic(error)) throw error;
      await transaction.query('ROLLBACK TO SAVEPOINT story; RELEASE SAVEPOINT story');
      return error;
    }
  }
}
