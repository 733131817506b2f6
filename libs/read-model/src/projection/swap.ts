import type { Pool, PoolClient } from 'pg';
import { isDeterministic } from '#event-feed';
import { inTransaction, type EventStore } from '#event-store';
import { activeSchema, buildingConsumer, VIEWS_CONSUMER } from '../schema/versions.js';
import { schemaOf, showVersion } from '../schema/view-tables.js';
import { chunksOf, lagging } from './lagging.js';
import { projectInto } from './views-consumer.js';

/** SQLSTATE of a lock that was not to be had in time, and of a deadlock. */
const GAVE_WAY = new Set(['55P03', '40P01']);

/** Why a swap was not made: readers held a view, or one of the last events needs the careful way of a build. */
type NotSwapped = 'gave way' | 'faulty event';

/**
 * Makes the new version the one that serves, with the last events that it lacks, in one short transaction. Answers how
 * many those were, or why it is to be tried again.
 * @param insist throws instead of giving way
 */
export async function swapTo(
  pool: Pool,
  store: EventStore,
  version: number,
  insist: boolean,
): Promise<number | NotSwapped> {
  try {
    const { applied, served } = await inTransaction(pool, async (transaction) => {
      // Shorter than deadlock_timeout: a reader that holds one view and waits for another is never the one to fail.
      await transaction.query(`SET LOCAL lock_timeout = '200ms'`);
      // The projector reads this row FOR SHARE in each of its transactions: from here on it waits.
      await transaction.query('SELECT version FROM read_model.active_version FOR UPDATE');
      const served = await activeSchema(transaction);
      const applied = await catchUp(transaction, store, version);
      await handOver(transaction, version);
      await transaction.query(showVersion(schemaOf(version)));
      await transaction.query('UPDATE read_model.active_version SET version = $1', [version]);
      return { applied, served };
    });
    await pool.query(`DROP SCHEMA IF EXISTS ${served} CASCADE`);
    return applied;
  } catch (error) {
    if (insist) throw error;
    if (error instanceof Error && 'code' in error && GAVE_WAY.has(String(error.code))) return 'gave way';
    if (isDeterministic(error)) return 'faulty event';
    throw error;
  }
}

async function catchUp(transaction: PoolClient, store: EventStore, version: number): Promise<number> {
  let applied = 0;
  for await (const chunk of chunksOf(store, await lagging(transaction, version))) {
    for (const [partition, events] of chunk) {
      await projectInto(transaction, schemaOf(version), partition, events);
      applied += events.length;
    }
  }
  return applied;
}

/**
 * The serving consumer goes on from where the new version stands. What the build could not apply stands parked for it;
 * what only the old version could not apply is released, and is caught up with like every released story.
 */
async function handOver(transaction: PoolClient, version: number): Promise<void> {
  const names = [VIEWS_CONSUMER, buildingConsumer(version)];
  await transaction.query(
    `UPDATE event_feed.checkpoint AS serving SET sequence = built.sequence
       FROM event_feed.checkpoint AS built JOIN event_feed.parked USING (consumer, partition)
      WHERE serving.consumer = $1 AND built.consumer = $2 AND built.partition = serving.partition`,
    names,
  );
  await transaction.query(
    `DELETE FROM event_feed.parked WHERE consumer = $1
        AND partition IN (SELECT partition FROM event_feed.parked WHERE consumer = $2)`,
    names,
  );
  await transaction.query(
    'UPDATE event_feed.parked SET released_at = now() WHERE consumer = $1 AND released_at IS NULL',
    [VIEWS_CONSUMER],
  );
  await transaction.query('UPDATE event_feed.parked SET consumer = $1 WHERE consumer = $2', names);
  await transaction.query('DELETE FROM event_feed.checkpoint WHERE consumer = $1', [buildingConsumer(version)]);
}
