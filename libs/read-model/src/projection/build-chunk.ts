import type { Pool } from 'pg';
import { BatchApplier, Checkpoints, isDeterministic, type Consumer } from '#event-feed';
import { inTransaction, type EventStore } from '#event-store';
import { buildingConsumer } from '../schema/versions.js';
import { schemaOf } from '../schema/view-tables.js';
import type { Chunk } from './lagging.js';
import { projectInto } from './views-consumer.js';

const checkpoints = new Checkpoints();

/** Applies a chunk to a version that is being built. Answers how many events were applied. */
export async function buildChunk(pool: Pool, store: EventStore, version: number, chunk: Chunk): Promise<number> {
  const schema = schemaOf(version);
  const name = buildingConsumer(version);
  try {
    return await inTransaction(pool, async (transaction) => {
      // Nobody waits for a build that a crash would break off, so its commits need not wait for the disk.
      await transaction.query('SET LOCAL synchronous_commit = off');
      await checkpoints.lock(transaction, name, [...chunk.keys()], true);
      let applied = 0;
      for (const [partition, events] of chunk) {
        await projectInto(transaction, schema, partition, events);
        applied += events.length;
      }
      const reached = [...chunk].map(([partition, events]) => [partition, events.at(-1)?.sequence ?? 0] as const);
      await checkpoints.move(transaction, name, new Map(reached));
      return applied;
    });
  } catch (error) {
    if (!isDeterministic(error)) throw error;
    // One event is at fault: the careful way goes up to it and parks its story alone.
    const builder: Consumer = {
      name,
      apply: (transaction, partition, events) => projectInto(transaction, schema, partition, events),
    };
    return (await new BatchApplier(pool, store, builder).apply([...chunk.values()].flat())).applied;
  }
}
