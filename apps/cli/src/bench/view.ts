import { BatchApplier } from '#event-feed';
import { PostgresEventStore, ReportTexts } from '#event-store';
import { GetView, GetViewHandler, migrate, ReadModel, ViewsConsumer } from '#read-model';
import type { Instant, RecordedStoryEvent } from '#story';
import { Pool } from 'pg';

import type { BenchRow, BenchSection } from './bench-section.js';
import { CLAIMS_PER_REPORT, random, StoryGenerator, TEXT_LENGTH } from './generated-story.js';
import { copyReport, openCopies } from './multiply-story.js';
import { plantEvents } from './plant-events.js';
import { withScratchDatabase } from './scratch-database.js';

export interface ViewBenchOptions {
  /** A PostgreSQL server on which the user may create databases. */
  readonly url: string;
  /** Claims stored in the larger database; a million unless told. */
  readonly claims?: number;
  /** Measured views of each database; 300 unless told. */
  readonly rounds?: number;
  readonly onProgress?: (line: string) => void;
}

const STORY = 'asked-about';
const STORY_CLAIMS = 10_000;
const TEMPLATE = 'template';
const TEMPLATE_CLAIMS = 1_000;
const WARM_UP = 30;
/** Told while the story is asked about. */
const LATER_CLAIMS = 2_000;
/** After all that the stories tell of. */
const NOW = '2040-01-01T00:00:00.000Z';
const SCHEMA = 'views_1';

/** How long the first page of the point-in-time view takes, and whether that hangs on what else is stored. */
export async function benchView({
  url,
  claims = 1_000_000,
  rounds = 300,
  onProgress = () => undefined,
}: ViewBenchOptions): Promise<BenchSection> {
  const copies = Math.ceil(Math.max(0, claims - STORY_CLAIMS) / TEMPLATE_CLAIMS);
  return withScratchDatabase('view', url, (small) =>
    withScratchDatabase('view', url, async (large) => {
      const pools = [openPool(small), openPool(large)] as const;
      try {
        onProgress(`view: a story of ${STORY_CLAIMS} claims, alone`);
        await fill(pools[0], small, 0, onProgress);
        onProgress(`view: the same among ${copies} stories of ${TEMPLATE_CLAIMS} claims`);
        await fill(pools[1], large, copies, onProgress);
        onProgress(`view: ${rounds} first pages of each`);
        const [alone, among] = await inTurns(pools, rounds);
        onProgress('view: at other moments, after one more report, and from a process that has read nothing');
        const others = await otherCases(pools[0], rounds);
        return { name: 'view', rows: rowsOf(alone, among, others, copies), notes: NOTES };
      } finally {
        await Promise.all(pools.map((pool) => pool.end()));
      }
    }),
  );
}

const NOTES = [
  `The story has ${STORY_CLAIMS} claims in ${STORY_CLAIMS / CLAIMS_PER_REPORT} reports of ${TEXT_LENGTH} characters, some 2,400 questions and 90 conflicts; the first page is asked for now, when all is known: 200 claims, all reports, official responses and conflicts with their evidence.`,
  'Its reports came in between those of the other stories. Other stories are copies of one of 1,000 claims with ids of their own. Views of both databases take turns, through the query handler, without HTTP.',
  'A process keeps what it read of a story, by what proves that it still stands (ADR 12): "one more report" has 20 more claims projected before each page, "read nothing yet" has a process of its own for each page, but for its connections and its compiled code.',
];

function openPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: 8 });
  // Dropping the database cuts connections that are still saying goodbye.
  pool.on('error', () => undefined);
  return pool;
}

/** The story asked about, with the reports that come in while it is asked about; the first group opens it. */
const reportsOfStory = (): RecordedStoryEvent[][] => [
  ...new StoryGenerator({ storyId: STORY, claims: STORY_CLAIMS + LATER_CLAIMS, seed: 1 }).reports(),
];

/** A database with the story, whose reports came in turn with those of so many copies of the template. */
async function fill(pool: Pool, url: string, copies: number, onProgress: (line: string) => void): Promise<void> {
  await migrate(url, []);
  const asked = reportsOfStory().slice(0, 1 + STORY_CLAIMS / CLAIMS_PER_REPORT);
  const template = [...new StoryGenerator({ storyId: TEMPLATE, claims: TEMPLATE_CLAIMS, seed: 2 }).reports()];
  if (copies > 0) {
    await tell(pool, TEMPLATE, template);
    await openCopies(pool, SCHEMA, TEMPLATE, copies);
  }
  const turns = template.length;
  for (let turn = 0; turn < turns; turn++) {
    const share = asked.slice((asked.length * turn) / turns, (asked.length * (turn + 1)) / turns);
    await tell(pool, STORY, share);
    const reportId = template[turn]?.flatMap(({ event }) =>
      event.type === 'ReportPublished' ? [event.data.reportId] : [],
    );
    if (copies > 0 && reportId?.[0] !== undefined) {
      await copyReport(pool, SCHEMA, TEMPLATE, reportId[0], copies);
      if (turn % 10 === 9)
        onProgress(`view: ${Math.round((copies * TEMPLATE_CLAIMS * (turn + 1)) / turns)} claims stored`);
    }
  }
  await pool.query('VACUUM ANALYZE');
}

/** Stores and projects the events of a story's reports, report by report, and keeps their texts. */
async function tell(pool: Pool, storyId: string, reports: readonly (readonly RecordedStoryEvent[])[]): Promise<void> {
  const store = new PostgresEventStore(pool);
  const applier = new BatchApplier(pool, store, new ViewsConsumer());
  for (const events of reports) {
    await plantEvents(pool, storyId, events);
    await keepTexts(pool, events);
    const first = events[0]?.storySequence ?? 1;
    await applier.apply(await store.readPartition(storyId, { after: first - 1 }));
  }
  await store.close();
}

async function keepTexts(pool: Pool, events: readonly RecordedStoryEvent[]): Promise<void> {
  const reportIds = events.flatMap(({ event }) => (event.type === 'ReportPublished' ? [event.data.reportId] : []));
  await pool.query(
    `INSERT INTO event_store.report_text (report_id, revision, text)
     SELECT id, 1, left((SELECT string_agg(md5(id || word), ' ') FROM generate_series(1, 130) AS word), $2)
       FROM unnest($1::text[]) AS id`,
    [reportIds, TEXT_LENGTH],
  );
}

const readModelOn = (pool: Pool): ReadModel =>
  new ReadModel(pool, new PostgresEventStore(pool), new ReportTexts(pool), () => NOW, new ViewsConsumer());

/** How long a first page takes, in milliseconds. */
async function timed(readModel: ReadModel, asOf?: Instant): Promise<number> {
  const handler = new GetViewHandler(readModel);
  const began = performance.now();
  await handler.execute(new GetView({ storyId: STORY, asOf }));
  return performance.now() - began;
}

const sorted = (times: readonly number[]): number[] => [...times].sort((a, b) => a - b);

/** Times of first pages, sorted, of each database; the two take turns. */
async function inTurns(pools: readonly [Pool, Pool], rounds: number): Promise<[number[], number[]]> {
  const [alone, among] = [readModelOn(pools[0]), readModelOn(pools[1])];
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < WARM_UP + rounds; round++) {
    const pair = [await timed(alone), await timed(among)] as const;
    if (round >= WARM_UP) for (const turn of [0, 1] as const) times[turn].push(pair[turn]);
  }
  return [sorted(times[0]), sorted(times[1])];
}

interface OtherCases {
  readonly moments: readonly number[];
  readonly afterReport: readonly number[];
  readonly begun: readonly number[];
}

/** Times of first pages, sorted, of the story alone, where less of what they need has been read before. */
async function otherCases(pool: Pool, rounds: number): Promise<OtherCases> {
  const { rows } = await pool.query<{ at: Date }>(
    `SELECT DISTINCT at FROM ${SCHEMA}.change_point WHERE story_id = $1 ORDER BY at`,
    [STORY],
  );
  const next = random(3);
  const kept = readModelOn(pool);
  await timed(kept);
  const [moments, begun, afterReport]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const at = rows[Math.floor(next() * rows.length)]?.at;
    moments.push(await timed(kept, at?.toISOString()));
  }
  for (const later of reportsOfStory().slice(1 + STORY_CLAIMS / CLAIMS_PER_REPORT)) {
    begun.push(await timed(readModelOn(pool)));
    await tell(pool, STORY, [later]);
    afterReport.push(await timed(kept));
  }
  return { moments: sorted(moments), afterReport: sorted(afterReport), begun: sorted(begun) };
}

const quantile = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN) * 10) / 10;

const both = (what: string, times: readonly number[]): BenchRow[] => [
  { what: `${what}, p99`, value: quantile(times, 0.99), unit: 'ms' },
  { what: `${what}, median`, value: quantile(times, 0.5), unit: 'ms' },
];

function rowsOf(
  alone: readonly number[],
  among: readonly number[],
  { moments, afterReport, begun }: OtherCases,
  copies: number,
): BenchRow[] {
  const p99 = quantile(alone, 0.99);
  const ratio = quantile(among, 0.5) / quantile(alone, 0.5);
  const stored = (copies * TEMPLATE_CLAIMS + STORY_CLAIMS).toLocaleString('en-US');
  return [
    { what: 'first page of a story of 10,000 claims, p99', value: p99, unit: 'ms', target: '<= 50 ms', ok: p99 <= 50 },
    { what: 'the same, median', value: quantile(alone, 0.5), unit: 'ms' },
    ...both('the same at moments all over the life of the story', moments),
    ...both('the same right after one more report', afterReport),
    ...both('the same from a process that has read nothing yet', begun),
    ...both(`the same with ${stored} claims stored`, among),
    {
      what: `median with ${stored} claims stored against 10,000`,
      value: Math.round(ratio * 100) / 100,
      unit: 'x',
      target: '<= 1.5x',
      ok: ratio <= 1.5,
    },
  ];
}
