import type { Pool, PoolClient } from 'pg';
import { BatchApplier, type Consumer } from '#event-feed';
import type { EventStore, RecordedEvent } from '#event-store';
import { activeSchema, buildingConsumer, openNextVersion, VIEWS_CONSUMER } from '../schema/versions.js';
import { schemaOf, showVersion } from '../schema/view-tables.js';
import { projectInto } from './views-consumer.js';

const CHUNK = 1_000;
/** What is left for the swap's own transaction: it holds up the projector, so it must be short. */
const LEFT_FOR_SWAP = 100;

export interface RebuildProgress {
  readonly version: number;
  readonly applied: number;
}

/**
 * Builds the next version of the views beside the one that serves, in chunks, and swaps to it in one short
 * transaction. Only the views are built: scrutiny does not run again and no alert is sent again.
 */
export async function rebuildViews(
  pool: Pool,
  store: EventStore,
  onProgress: (progress: RebuildProgress) => void = () => undefined,
): Promise<RebuildProgress> {
  const version = await openNextVersion(pool);
  const schema = schemaOf(version);
  const builder: Consumer = {
    name: buildingConsumer(version),
    apply: (transaction, partition, events) => projectInto(transaction, schema, partition, events),
  };
  const applier = new BatchApplier(pool, store, builder);
  let applied = 0;
  const apply = async (events: readonly RecordedEvent[]): Promise<void> => {
    applied += (await applier.apply(events)).applied;
    onProgress({ version, applied });
  };
  for (let after: string | null = null; ;) {
    const events = await store.readAll({ after, limit: CHUNK });
    const last = events.at(-1);
    if (!last) break;
    await apply(await withinViews(pool, events));
    after = last.position;
  }
  for (let behind = await lagging(pool, version); ; behind = await lagging(pool, version)) {
    const left = behind.reduce((sum, story) => sum + story.until - story.from, 0);
    if (left <= LEFT_FOR_SWAP) break;
    for (const { partition, from, until } of behind) await apply(await stretch(store, partition, from, until));
  }
  await swap(pool, store, version);
  return { version, applied };
}

/** Only what the serving version has applied: a new version that were ahead would be given events twice after the swap. */
async function withinViews(pool: Pool, events: readonly RecordedEvent[]): Promise<RecordedEvent[]> {
  const { rows } = await pool.query<{ partition: string; sequence: string }>(
    'SELECT partition, sequence FROM event_feed.checkpoint WHERE consumer = $1 AND partition = ANY($2)',
    [VIEWS_CONSUMER, [...new Set(events.map(({ partition }) => partition))]],
  );
  const reached = new Map(rows.map((row) => [row.partition, Number(row.sequence)]));
  return events.filter(({ partition, sequence }) => sequence <= (reached.get(partition) ?? 0));
}

interface Lag {
  readonly partition: string;
  readonly from: number;
  readonly until: number;
}

/** Stories of which the serving version has applied more than the new one. A story that the build parked is left as it is. */
async function lagging(client: Pool | PoolClient, version: number): Promise<Lag[]> {
  const { rows } = await client.query<{ partition: string; from: string; until: string }>(
    `SELECT serving.partition, coalesce(built.sequence, 0) AS from, serving.sequence AS until
       FROM event_feed.checkpoint AS serving
       LEFT JOIN event_feed.checkpoint AS built ON built.consumer = $2 AND built.partition = serving.partition
      WHERE serving.consumer = $1 AND serving.sequence > coalesce(built.sequence, 0)
        AND NOT EXISTS (SELECT FROM event_feed.parked WHERE parked.consumer = $2 AND parked.partition = serving.partition)`,
    [VIEWS_CONSUMER, buildingConsumer(version)],
  );
  return rows.map((row) => ({ partition: row.partition, from: Number(row.from), until: Number(row.until) }));
}

async function stretch(store: EventStore, partition: string, from: number, until: number): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  while ((events.at(-1)?.sequence ?? from) < until) {
    const after = events.at(-1)?.sequence ?? from;
    const next = await store.readPartition(partition, { after, limit: Math.min(500, until - after) });
    if (next.length === 0)
      throw new Error(`The store lacks event ${after + 1} of ${partition}, which the views have applied.`);
    events.push(...next);
  }
  return events;
}

async function swap(pool: Pool, store: EventStore, version: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    // The projector reads this row FOR SHARE in each of its transactions: from here on it waits.
    await client.query('SELECT version FROM read_model.active_version FOR UPDATE');
    const serving = await activeSchema(client);
    for (const { partition, from, until } of await lagging(client, version)) {
      await projectInto(client, schemaOf(version), partition, await stretch(store, partition, from, until));
    }
    await client.query(`DELETE FROM event_feed.parked WHERE consumer = $1`, [VIEWS_CONSUMER]);
    // What the new version could not apply stands parked for it, as it would have for the old one.
    await client.query('UPDATE event_feed.parked SET consumer = $1 WHERE consumer = $2', [
      VIEWS_CONSUMER,
      buildingConsumer(version),
    ]);
    await client.query('DELETE FROM event_feed.checkpoint WHERE consumer = $1', [buildingConsumer(version)]);
    await client.query(showVersion(schemaOf(version)));
    await client.query('UPDATE read_model.active_version SET version = $1', [version]);
    await client.query('COMMIT');
    await client.query(`DROP SCHEMA IF EXISTS ${serving} CASCADE`);
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}
