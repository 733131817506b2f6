import { applierFor } from '#event-feed';
import { PostgresEventStore, ReportTexts, type RecordedEvent } from '#event-store';
import { storedEventOf, storyStream } from '#story';
import { WatchConsumer, type WatchServices } from '#watch';
import { Pool } from 'pg';
import { migrateAll } from '../../../server/src/index.js';
import type { BenchSection } from './bench-section.js';
import { generatedReports, type GeneratedReport } from './generated-reports.js';
import { withScratchDatabase } from './scratch-database.js';

export interface ScrutinyBenchOptions {
  /** A PostgreSQL server on which the user may create databases. */
  readonly url: string;
  /** Claims of the smaller index, which are those of one story. 10,000 unless told. */
  readonly few?: number;
  /** How many such stories the larger index holds. 100 unless told. */
  readonly stories?: number;
  /** Reports of one sentence that are scrutinised against each. 1,000 unless told. */
  readonly probes?: number;
  readonly onProgress?: (line: string) => void;
}

const STORY = 'bench-story';
const SEED = 41;
const SENTENCES = 10;
const WARM_UP = 50;

/** An index of stories that are copies of one, and the last sequence of each. */
interface Indexed {
  readonly services: WatchServices;
  readonly stories: number;
  readonly last: number;
}

/** What the scrutiny of one new claim costs where a million claims are indexed, against ten thousand. */
export async function benchScrutiny({
  url,
  few = 10_000,
  stories = 100,
  probes = 1_000,
  onProgress = () => undefined,
}: ScrutinyBenchOptions): Promise<BenchSection> {
  return withIndex(url, async (small) => {
    const filled = await fill(small, few, onProgress);
    return withIndex(url, async (large) => {
      onProgress(`scrutiny: ${String(stories)} such stories`);
      await fill(large, few, () => undefined);
      await multiply(large.pool, stories);
      const many = { services: large, stories, last: filled.last };
      const asked = takeReports('bench-probe', SEED + 1, 1, probes + WARM_UP);
      for (const { pool, texts } of [small, large]) await keepTexts(pool, texts, asked);
      onProgress(`scrutiny: ${String(probes)} claims against each`);
      const [ofFew, ofMany] = await measure([{ services: small, stories: 1, last: filled.last }, many], asked);
      const ratio = percentile(ofMany, 0.99) / percentile(ofFew, 0.99);
      return {
        name: 'scrutiny',
        rows: [
          { what: 'claims indexed, fewer', value: filled.claims, unit: 'claims' },
          { what: 'claims indexed, more', value: filled.claims * stories, unit: 'claims' },
          { what: 'a report of one sentence against the fewer, median', value: percentile(ofFew, 0.5), unit: 'ms' },
          { what: 'the same, p99', value: percentile(ofFew, 0.99), unit: 'ms' },
          { what: 'against the more, median', value: percentile(ofMany, 0.5), unit: 'ms' },
          { what: 'the same, p99', value: percentile(ofMany, 0.99), unit: 'ms' },
          { what: 'p99 against p99', value: ratio, unit: 'times', target: '<= 2', ok: ratio <= 2 },
        ],
        notes: [
          `The fewer are one story of generated reports, read and scrutinised as the server does; the more are ${String(stories)} copies of it under ids of their own. The two take turns, a report of one sentence each, which the watch decides on with nothing of the story in memory: claims, keys, conflicts and texts come from PostgreSQL.`,
        ],
      };
    });
  });
}

type OpenIndex = WatchServices & { readonly texts: ReportTexts };

function withIndex<T>(url: string, work: (services: OpenIndex) => Promise<T>): Promise<T> {
  return withScratchDatabase('scrutiny', url, async (scratch) => {
    await migrateAll(scratch);
    const pool = new Pool({ connectionString: scratch, max: 4 });
    // The database is dropped the moment the pool has said goodbye; the server may cut what has not heard it.
    pool.on('error', () => undefined);
    try {
      return await work({ pool, store: new PostgresEventStore(pool), texts: new ReportTexts(pool) });
    } finally {
      await pool.end();
    }
  });
}

function takeReports(storyId: string, seed: number, sentences: number, count: number): GeneratedReport[] {
  const made: GeneratedReport[] = [];
  for (const report of generatedReports(storyId, seed, sentences)) {
    if (made.length === count) break;
    made.push(report);
  }
  return made;
}

/** Files generated reports until the watch has indexed so many claims. */
async function fill(
  services: OpenIndex,
  claims: number,
  onProgress: (line: string) => void,
): Promise<{ readonly claims: number; readonly last: number }> {
  const { pool, store, texts } = services;
  const applier = applierFor(pool, store, new WatchConsumer(services));
  const opened = { storyId: STORY, title: STORY, timeZone: 'UTC', aliases: [], ownOutlet: null, collected: null };
  const metadata = {
    correlationId: 'bench',
    causationId: null,
    actor: { kind: 'machine', name: 'bench' },
    history: true,
  } as const;
  const first = storedEventOf('00000000-0000-4000-8000-000000000001', { type: 'StoryOpened', data: opened }, metadata);
  const { events } = await store.append([
    { partition: STORY, streams: [{ stream: storyStream(STORY), expected: 'any', events: [first] }] },
  ]);
  await applier.apply(events);
  let indexed = 0;
  for (const report of generatedReports(STORY, SEED, SENTENCES)) {
    if (indexed >= claims) break;
    const filed = await store.append([{ partition: STORY, streams: [report.stream] }], {
      within: (transaction) => texts.keep(transaction, report.reportId, 1, report.text),
    });
    await applier.apply(filed.events);
    indexed += report.claims;
    if (indexed % 1_000 < report.claims) onProgress(`scrutiny: ${String(indexed)} claims scrutinised`);
  }
  return { claims: indexed, last: await store.lastSequence(STORY) };
}

/** Copies what the watch knows of the story to others, until there are so many. The texts are those of the first. */
async function multiply(pool: Pool, stories: number): Promise<void> {
  for (const [table, columns] of [
    ['story', 'time_zone'],
    ['report', 'report_id, report, own, origin, origin_basis'],
    ['candidate', 'claim_id, report_id, recorded_order, standing, event_key, slot, placement, claim, keys'],
    ['conflict', 'conflict_id, question_id, known'],
    ['side_claim', 'conflict_id, side_key, claim_id, report_id, outlet, speaker, origin'],
  ] as const) {
    for (let copy = 2; copy <= stories; copy++) {
      await pool.query(
        `INSERT INTO watch.${table} (story_id, ${columns}) SELECT $2, ${columns} FROM watch.${table} WHERE story_id = $1`,
        [STORY, storyOf(copy)],
      );
    }
  }
  await pool.query(
    `INSERT INTO watch.claim_key (hash, recorded_order, claim_id)
     SELECT hashtextextended(key, hashtextextended(story_id, 0)), recorded_order, claim_id
       FROM watch.candidate CROSS JOIN LATERAL unnest(keys) AS key WHERE story_id <> $1`,
    [STORY],
  );
  await pool.query('VACUUM ANALYZE watch.candidate, watch.claim_key, watch.report, watch.conflict, watch.side_claim');
}

const storyOf = (copy: number): string => (copy === 1 ? STORY : `${STORY}-${String(copy)}`);

async function keepTexts(pool: Pool, texts: ReportTexts, reports: readonly GeneratedReport[]): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { reportId, text } of reports) await texts.keep(client, reportId, 1, text);
  } finally {
    client.release();
  }
}

/** Milliseconds of each probe, the indexes taking turns; each goes first in every other round. */
async function measure(
  indexes: readonly [Indexed, Indexed],
  asked: readonly GeneratedReport[],
): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (const [round, report] of asked.entries()) {
    for (const turn of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const { services, stories, last } = indexes[turn];
      const story = storyOf(1 + (round % stories));
      const events = report.stream.events.map((event, index): RecordedEvent => ({
        ...event,
        partition: story,
        stream: report.stream.stream,
        streamVersion: index + 1,
        sequence: last + index + 1,
        position: '1.1',
        recordedAt: '2031-06-30T00:00:00.000Z',
      }));
      const watch = new WatchConsumer(services);
      const began = performance.now();
      await watch.decide(story, events);
      if (round >= WARM_UP) times[turn].push(performance.now() - began);
    }
  }
  return times;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
