import { PostgresEventStore } from '#event-store';
import { migrate, rebuildViews, VIEW_NAMES, VIEWS_CONSUMER, viewTables } from '#read-model';
import { Pool } from 'pg';

import { BareUpsert, type RowBatch } from './bare-upsert.js';
import type { BenchSection } from './bench-section.js';
import { StoryGenerator } from './generated-story.js';
import { plantEvents } from './plant-events.js';
import { withScratchDatabase } from './scratch-database.js';

export interface ProjectionBenchOptions {
  /** A PostgreSQL server on which the user may create a database. */
  readonly url: string;
  /** About how many events are stored and rebuilt; a million unless told. */
  readonly events?: number;
  readonly onProgress?: (line: string) => void;
}

const CLAIMS_PER_STORY = 1_000;
const EVENTS_PER_STORY = 2_070;
/** Events of one transaction of a rebuild; the bare twin's batches hold as many rows as they make. */
const EVENTS_PER_BATCH = 500;
const BARE_SCHEMA = 'bare_views';

/** How much of the speed of a bare batch upsert of the same rows a rebuild of the views keeps. */
export async function benchProjection({
  url,
  events = 1_000_000,
  onProgress = () => undefined,
}: ProjectionBenchOptions): Promise<BenchSection> {
  return withScratchDatabase(url, async (scratch) => {
    const pool = new Pool({ connectionString: scratch, max: 6 });
    pool.on('error', () => undefined);
    try {
      await migrate(scratch, []);
      const stories = Math.max(1, Math.round(events / EVENTS_PER_STORY));
      onProgress(`projection: storing ${stories} stories of some ${EVENTS_PER_STORY} events`);
      const stored = await store(pool, stories);
      onProgress(`projection: rebuilding the views of ${stored} events`);
      const rebuilt = await rebuild(pool, stored, onProgress);
      onProgress('projection: writing the same rows bare');
      const bare = await writeBare(pool, 'views_2', stored);
      const share = rebuilt.rate / bare.rate;
      return {
        name: 'projection',
        rows: [
          {
            what: 'rebuild: speed of the bare upsert that is kept',
            value: Math.round(share * 1000) / 10,
            unit: '%',
            target: '>= 50%',
            ok: share >= 0.5,
          },
          { what: 'rebuild', value: Math.round(rebuilt.rate), unit: 'events/s' },
          { what: 'bare upsert', value: Math.round(bare.rate), unit: 'events/s' },
          { what: 'rows written, closed versions included', value: bare.rows, unit: 'rows' },
        ],
        notes: [
          `${stored} events in ${stories} stories, read from the store and decoded by the rebuild; the bare twin knows its rows before the clock runs and inserts them into tables of the same shape, with the same indexes and constraints, with a checkpoint in each transaction of as many rows as ${EVENTS_PER_BATCH} events make.`,
          'Both wait for no disk (synchronous_commit off), as a build does that a crash would break off.',
        ],
      };
    } finally {
      await pool.end();
    }
  });
}

/** Stores the stories as if the views had applied them already. Answers how many events there are. */
async function store(pool: Pool, stories: number): Promise<number> {
  let events = 0;
  for (let seed = 1; seed <= stories; seed++) {
    const storyId = `story-${seed}`;
    const all = [...new StoryGenerator({ storyId, claims: CLAIMS_PER_STORY, seed }).reports()].flat();
    await plantEvents(pool, storyId, all);
    events += all.length;
    await pool.query('INSERT INTO event_feed.checkpoint (consumer, partition, sequence) VALUES ($1, $2, $3)', [
      VIEWS_CONSUMER,
      storyId,
      all.length,
    ]);
  }
  await pool.query('VACUUM ANALYZE event_store.event');
  return events;
}

/** Events rebuilt in a second. */
async function rebuild(pool: Pool, stored: number, onProgress: (line: string) => void): Promise<{ rate: number }> {
  const eventStore = new PostgresEventStore(pool);
  let told = 0;
  const began = performance.now();
  const { applied } = await rebuildViews(pool, eventStore, (progress) => {
    if (progress.applied - told < stored / 10) return;
    told = progress.applied;
    onProgress(`projection: ${progress.applied} events rebuilt`);
  });
  const seconds = (performance.now() - began) / 1000;
  await eventStore.close();
  if (applied !== stored) throw new Error(`The rebuild applied ${applied} of ${stored} events.`);
  return { rate: stored / seconds };
}

/** Writes the rows of a version of the views once more, bare. Answers how many events' worth were written in a second. */
async function writeBare(pool: Pool, schema: string, stored: number): Promise<{ rate: number; rows: number }> {
  await pool.query(viewTables(BARE_SCHEMA));
  const bare = await BareUpsert.into(pool, BARE_SCHEMA);
  const { rows: stories } = await pool.query<{ partition: string; sequence: string }>(
    'SELECT partition, sequence FROM event_feed.checkpoint WHERE consumer = $1 ORDER BY partition',
    [VIEWS_CONSUMER],
  );
  let milliseconds = 0;
  let written = 0;
  for (const { partition, sequence } of stories) {
    const batches = await batchesOf(pool, schema, partition, Number(sequence));
    written += batches.reduce((sum, { rows }) => sum + [...rows.values()].flat().length, 0);
    const began = performance.now();
    for (const batch of batches) await bare.write(batch);
    milliseconds += performance.now() - began;
  }
  return { rate: stored / (milliseconds / 1000), rows: written };
}

/** A story's rows in as many batches as a rebuild makes of its events. */
async function batchesOf(pool: Pool, schema: string, storyId: string, events: number): Promise<RowBatch[]> {
  const count = Math.ceil(events / EVENTS_PER_BATCH);
  const tables = await Promise.all(
    VIEW_NAMES.map(async (table) => {
      const { rows } = await pool.query<{ row: object }>(
        `SELECT to_jsonb(held) AS row FROM ${schema}.${table} AS held WHERE story_id = $1 ORDER BY ctid`,
        [storyId],
      );
      return [table, rows.map(({ row }) => row)] as const;
    }),
  );
  return Array.from({ length: count }, (_, batch) => ({
    rows: new Map(
      tables.map(([table, rows]) => [
        table,
        rows.slice((rows.length * batch) / count, (rows.length * (batch + 1)) / count),
      ]),
    ),
    checkpoints: new Map([[storyId, Math.min(events, (batch + 1) * EVENTS_PER_BATCH)]]),
  }));
}
