import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { readLag, type KafkaSettings } from '#event-feed';
import { createLogger, kafkaLogCreator } from '#platform';
import { Pool } from 'pg';
import { z } from 'zod';
import { AlertStream } from './alert-stream.js';
import { readTrails, timeAlerts, type AlertTrail } from './alert-trail.js';
import { AlertTraffic } from './alert-traffic.js';
import { withBroker, withServerProcess } from './bench-processes.js';
import type { BenchRow, BenchSection } from './bench-section.js';
import { withScratchDatabase } from './scratch-database.js';

export interface AlertsBenchOptions {
  /** A PostgreSQL server on which the user may create databases. */
  readonly url: string;
  /** Reports posted in each second; 20 unless told. */
  readonly perSecond?: number;
  /** How long reports are posted, in seconds; 60 unless told. */
  readonly seconds?: number;
  readonly onProgress?: (line: string) => void;
}

/** Reports of each story that agree, filed before the measurement begins. */
const AGREEING = 2;
/** Reports of each story that contradict the rest and are measured: fewer than a story's window lets out at once. */
const CONTRADICTING = 3;
/** Requests that are under way at a time before the measurement. */
const FILERS = 4;
const CAUGHT_UP_WITHIN_MS = 300_000;
const LAST_ALERT_WITHIN_MS = 60_000;

const filed = z.object({ reportId: z.string() });

/** How long it takes from a report's posting until its alert is read from the stream, through a real Kafka. */
export async function benchAlerts({
  url,
  perSecond = 20,
  seconds = 60,
  onProgress = () => undefined,
}: AlertsBenchOptions): Promise<BenchSection> {
  return withBroker((brokers) =>
    withScratchDatabase('alerts', url, async (databaseUrl) => {
      const logCreator = kafkaLogCreator(createLogger({ level: 'warn', to: 'stderr' }));
      const topic = `bench.${randomUUID()}`;
      const kafka = { brokers: [brokers], topic, clientId: 'bench', partitions: 6, logCreator };
      const pool = new Pool({ connectionString: databaseUrl, max: 2 });
      // Dropping the database cuts connections that are still saying goodbye.
      pool.on('error', () => undefined);
      const environment = { DATABASE_URL: databaseUrl, KAFKA_BROKERS: brokers, KAFKA_TOPIC: kafka.topic };
      try {
        return await withServerProcess(environment, (server) =>
          measure({ server, pool, kafka, perSecond, seconds, onProgress }),
        );
      } finally {
        await pool.end();
      }
    }),
  );
}

interface Run {
  readonly server: string;
  readonly pool: Pool;
  readonly kafka: KafkaSettings;
  readonly perSecond: number;
  readonly seconds: number;
  readonly onProgress: (line: string) => void;
}

interface Posting {
  readonly reportId: string;
  /** Milliseconds since 1970. */
  readonly postedAt: number;
}

async function measure({ server, pool, kafka, perSecond, seconds, onProgress }: Run): Promise<BenchSection> {
  const total = perSecond * seconds;
  const stories = Array.from({ length: Math.ceil(total / CONTRADICTING) }, (_, story) => new AlertTraffic(story));
  await timeAlerts(pool);
  onProgress(`alerts: ${stories.length} stories with ${AGREEING} reports each that agree`);
  await openStories(server, stories);
  await untilCaughtUp(pool);
  const stream = new AlertStream(server);
  await stream.open();
  onProgress(`alerts: ${total} reports that contradict them, ${perSecond} a second`);
  const postings = await postAll(server, stories, total, 1_000 / perSecond);
  await untilTold(stream, postings);
  stream.close();
  const trails = await readTrails(pool, kafka);
  return { name: 'alerts', rows: rowsOf(postings, stream, trails, perSecond), notes: notesOf(stories.length, stream) };
}

async function openStories(server: string, stories: readonly AlertTraffic[]): Promise<void> {
  const waiting = [...stories];
  const file = async (): Promise<void> => {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      await post(`${server}/v1/stories`, { id: story.id, title: story.title, timeZone: 'UTC' });
      for (let number = 0; number < AGREEING; number++) {
        await post(`${server}/v1/stories/${story.id}/reports`, story.report(number, AGREEING));
      }
    }
  };
  await Promise.all(Array.from({ length: FILERS }, file));
}

/** Posts at an even pace, whatever the answers take, so that a server that is slow does not slow what measures it. */
async function postAll(
  server: string,
  stories: readonly AlertTraffic[],
  total: number,
  everyMs: number,
): Promise<Posting[]> {
  const underWay: Promise<Posting>[] = [];
  const began = performance.now();
  for (let number = 0; number < total; number++) {
    await pause(Math.max(0, began + number * everyMs - performance.now()));
    const story = stories[number % stories.length];
    if (!story) break;
    underWay.push(postReport(server, story, AGREEING + Math.floor(number / stories.length)));
  }
  return Promise.all(underWay);
}

async function postReport(server: string, story: AlertTraffic, number: number): Promise<Posting> {
  const body = story.report(number, AGREEING);
  const postedAt = Date.now();
  const { reportId } = filed.parse(await post(`${server}/v1/stories/${story.id}/reports`, body));
  return { reportId, postedAt };
}

async function post(url: string, body: object): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

async function untilCaughtUp(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ consumer: string }>('SELECT DISTINCT consumer FROM event_feed.checkpoint');
  const consumers = rows.map(({ consumer }) => consumer);
  for (const end = performance.now() + CAUGHT_UP_WITHIN_MS; performance.now() < end;) {
    if ((await readLag(pool, consumers)).every(({ events }) => events === 0)) return;
    await pause(250);
  }
  throw new Error('The server did not catch up with what was filed before the measurement.');
}

/** Ends when every posting was told of, or when nothing more is to be hoped for. */
async function untilTold(stream: AlertStream, postings: readonly Posting[]): Promise<void> {
  for (const end = performance.now() + LAST_ALERT_WITHIN_MS; performance.now() < end;) {
    if (postings.every(({ reportId }) => stream.arrived.has(reportId))) return;
    await pause(100);
  }
}

/** The steps from posting to reading, in their order. */
type Step = readonly [what: string, (trail: AlertTrail & Posting, arrived: number) => number];

const STEPS: readonly Step[] = [
  ['posted, stored', ({ postedAt, stored }) => stored - postedAt],
  ['stored, sent to the topic', ({ stored, published }) => published - stored],
  ['sent, contradiction stored by the watch', ({ published, detected }) => detected - published],
  ['contradiction stored, sent to the topic', ({ detected, findingPublished }) => findingPublished - detected],
  ['sent, alert in the log', ({ findingPublished, logged }) => logged - findingPublished],
  ['alert in the log, read from the stream', ({ logged }, arrived) => arrived - logged],
];

const SHARES = [0.5, 0.9, 0.99] as const;

function rowsOf(
  postings: readonly Posting[],
  { arrived }: AlertStream,
  trails: readonly AlertTrail[],
  perSecond: number,
): BenchRow[] {
  const told = postings.flatMap((posting) => {
    const at = arrived.get(posting.reportId);
    const trail = trails.find(({ reportId }) => reportId === posting.reportId);
    return at !== undefined && trail ? [{ ...trail, ...posting, at }] : [];
  });
  const whole = sorted(told.map(({ at, postedAt }) => at - postedAt));
  const missing = postings.length - told.length;
  const p99 = quantile(whole, 0.99);
  return [
    ...SHARES.map((share): BenchRow => {
      const what = `report posted to alert on the stream at ${perSecond} reports/s, p${share * 100}`;
      const row = { what, value: quantile(whole, share), unit: 'ms' };
      return share === 0.99 ? { ...row, target: '<= 500 ms, aim 300', ok: missing === 0 && p99 <= 500 } : row;
    }),
    { what: 'reports whose alert did not come', value: missing, unit: 'reports', target: '0', ok: missing === 0 },
    ...STEPS.flatMap(([what, time]) => {
      const times = sorted(told.map((trail) => time(trail, trail.at)));
      return SHARES.map((share): BenchRow => ({
        what: `${what}: p${share * 100}`,
        value: quantile(times, share),
        unit: 'ms',
      }));
    }),
  ];
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

const quantile = (values: readonly number[], share: number): number =>
  values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

const notesOf = (stories: number, { bundles }: AlertStream): string[] => [
  `${stories} stories with ${AGREEING} reports of a dozen sentences that agree on a day; then ${CONTRADICTING} more for each, each with a day of its own, posted at an even pace whatever the answers take. ${bundles} alerts were bundled.`,
  'One server process in all roles, with its two threads, one Kafka broker and one PostgreSQL share the machine with whoever posts and reads. The steps are read from the store, the topic and the log afterwards.',
];
