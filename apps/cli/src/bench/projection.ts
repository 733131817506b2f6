import { PostgresEventStore } from '#event-store';
import { migrate, rebuildViews, VIEWS_CONSUMER, viewTables } from '#read-model';
import { Pool } from 'pg';

import { BareUpsert } from './bare-upsert.js';
import type { BenchSection } from './bench-section.js';
import { StoryGenerator } from './generated-story.js';
import { median } from './interleaved.js';
import { plantEvents } from './plant-events.js';
import { rowBatches } from './row-batches.js';
import { withScratchDatabase } from './scratch-database.js';

export interface ProjectionBenchOptions {
  /** A PostgreSQL server on which the user may create a database. */
  readonly url: string;
  /** About how many events are stored and rebuilt; a million unless told. */
  readonly events?: number;
  readonly onProgress?: (line: string) => void;
}

interface PlantedStory {
  readonly storyId: string;
  readonly events: number;
}

/** What one round of a rebuild and of its bare twin took, in milliseconds for each event. */
interface Round {
  readonly rebuilt: number;
  readonly bare: number;
}

const CLAIMS_PER_STORY = 1_000;
const EVENTS_PER_STORY = 2_070;
const STORIES_PER_ROUND = 10;
/** Events of one transaction of a rebuild; a batch of the bare twin holds as many rows as they make. */
const EVENTS_PER_BATCH = 500;
const BARE_SCHEMA = 'bare_views';
/** The version that the first rebuild makes. */
const KNOWN_SCHEMA = 'views_2';

/** How much of the speed of a bare batch upsert of the same rows a rebuild of the views keeps. */
export async function benchProjection({
  url,
  events = 1_000_000,
  onProgress = () => undefined,
}: ProjectionBenchOptions): Promise<BenchSection> {
  return withScratchDatabase('projection', url, async (scratch) => {
    const pool = new Pool({ connectionString: scratch, max: 6 });
    pool.on('error', () => undefined);
    try {
      await migrate(scratch, []);
      const count = Math.max(1, Math.round(events / EVENTS_PER_STORY));
      onProgress(`projection: storing ${count} stories of some ${EVENTS_PER_STORY} events`);
      const stories = await plantStories(pool, count);
      const stored = stories.reduce((sum, story) => sum + story.events, 0);
      onProgress(`projection: building the views of ${stored} events once, to know their rows`);
      const store = new PostgresEventStore(pool);
      await rebuildViews(pool, store);
      await pool.query(viewTables(BARE_SCHEMA));
      const { rounds, rows } = await rebuildBesideBare(pool, store, stories, onProgress);
      await store.close();
      return { name: 'projection', rows: rowsOf(rounds, rows), notes: notesOf(stored, stories.length, rounds.length) };
    } finally {
      await pool.end();
    }
  });
}

/** Stores the stories as if the views had applied them already. */
async function plantStories(pool: Pool, count: number): Promise<PlantedStory[]> {
  const stories: PlantedStory[] = [];
  for (let seed = 1; seed <= count; seed++) {
    // A rebuild takes stories by their ids.
    const storyId = `story-${String(seed).padStart(7, '0')}`;
    const all = [...new StoryGenerator({ storyId, claims: CLAIMS_PER_STORY, seed }).reports()].flat();
    await plantEvents(pool, storyId, all);
    await pool.query('INSERT INTO event_feed.checkpoint (consumer, partition, sequence) VALUES ($1, $2, $3)', [
      VIEWS_CONSUMER,
      storyId,
      all.length,
    ]);
    stories.push({ storyId, events: all.length });
  }
  await pool.query('VACUUM ANALYZE');
  return stories;
}

/**
 * Rebuilds the views once more. After every few stories the rebuild is held, and the rows that they have in the serving
 * version are written bare, so that both grow together and what else the machine does meets both alike.
 */
async function rebuildBesideBare(
  pool: Pool,
  store: PostgresEventStore,
  stories: readonly PlantedStory[],
  onProgress: (line: string) => void,
): Promise<{ rounds: Round[]; rows: number }> {
  const bare = await BareUpsert.into(pool, BARE_SCHEMA);
  const rounds: Round[] = [];
  let [rows, done, due, applied] = [0, 0, 0, 0];
  let began = performance.now();
  await rebuildViews(pool, store, async (progress) => {
    const round = stories.slice(done, done + STORIES_PER_ROUND);
    const events = round.reduce((sum, story) => sum + story.events, 0);
    if (events === 0 || progress.applied < due + events) return;
    const rebuilt = (performance.now() - began) / (progress.applied - applied);
    const batches = await rowBatches(
      pool,
      KNOWN_SCHEMA,
      round.map(({ storyId }) => storyId),
      Math.ceil(events / EVENTS_PER_BATCH),
    );
    const bareBegan = performance.now();
    for (const batch of batches) await bare.write(batch);
    rounds.push({ rebuilt, bare: (performance.now() - bareBegan) / events });
    rows += batches.reduce((sum, batch) => sum + [...batch.rows.values()].flat().length, 0);
    done += round.length;
    due += events;
    applied = progress.applied;
    onProgress(`projection: ${applied} events rebuilt, and as many written bare`);
    began = performance.now();
  });
  return { rounds, rows };
}

function rowsOf(rounds: readonly Round[], rows: number): BenchSection['rows'] {
  const share = median(rounds.map(({ rebuilt, bare }) => bare / rebuilt));
  return [
    {
      what: 'rebuild: speed of the bare upsert that is kept',
      value: Math.round(share * 1000) / 10,
      unit: '%',
      target: '>= 50%',
      ok: share >= 0.5,
    },
    { what: 'rebuild', value: Math.round(1000 / median(rounds.map(({ rebuilt }) => rebuilt))), unit: 'events/s' },
    { what: 'bare upsert', value: Math.round(1000 / median(rounds.map(({ bare }) => bare))), unit: 'events/s' },
    { what: 'rows written bare, closed ones included', value: rows, unit: 'rows' },
  ];
}

const notesOf = (events: number, stories: number, rounds: number): string[] => [
  `${events} events in ${stories} stories, read from the store, decoded and folded by the rebuild. Medians of ${rounds} rounds; in each the rebuild and its bare twin take turns over the same stories.`,
  `The bare twin knows its rows before the clock runs. It inserts as many as ${EVENTS_PER_BATCH} events make in one transaction, one statement for each table and one for the checkpoint, into tables with the same indexes and constraints.`,
  'Both wait for no disk (synchronous_commit off), as a build does that a crash would break off.',
];
