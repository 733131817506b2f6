import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { parse } from 'yaml';
import {
  CommandServices,
  commandMigrations,
  IdempotencyKeys,
  type CommandContext,
  type PublishedReport,
} from '#commands';
import { StoreFeed, type AnyConsumer, type Subscription } from '#event-feed';
import { PostgresEventStore, ReportTexts } from '#event-store';
import { readInput } from '#extraction';
import { migrate, ViewsConsumer } from '#read-model';
import { instantOf } from '#story';
import { watchMigrations, WatchConsumer } from '#watch';
import { OpenStoryHandler } from '../../libs/commands/src/story-commands.js';
import { PublishReport, PublishReportHandler } from '../../libs/commands/src/publish-report.js';
import { testDatabase } from './postgres.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A whole newsroom in one process on a real database, without HTTP: commands in, views and findings out. */
export interface Newsroom {
  /** Address of its database. */
  readonly url: string;
  readonly pool: pg.Pool;
  readonly store: PostgresEventStore;
  readonly services: CommandServices;
  readonly context: CommandContext;
  /** Starts the consumers on the store. */
  readonly start: () => Promise<void>;
  /** Waits until every consumer has applied all that is stored. */
  readonly caughtUp: () => Promise<void>;
  /** Opens the story of a folder and files its reports, in the order of their names. */
  readonly file: (folder: string) => Promise<readonly PublishedReport[]>;
  readonly close: () => Promise<void>;
}

export async function openNewsroom(now = '2026-01-15T12:00:00.000Z'): Promise<Newsroom> {
  const database = await testDatabase();
  const { url } = database;
  await migrate(url, [...commandMigrations, ...watchMigrations]);
  const pool = new pg.Pool({ connectionString: url, max: 20 });
  const store = new PostgresEventStore(pool);
  const texts = new ReportTexts(pool);
  const services = new CommandServices(store, texts, new IdempotencyKeys(pool), () => instantOf(Date.parse(now)));
  const context: CommandContext = {
    actor: { kind: 'editor', name: 'desk' },
    correlationId: 'test',
    history: false,
    idempotency: null,
    expectedVersion: null,
  };
  const consumers: AnyConsumer[] = [new ViewsConsumer(), new WatchConsumer({ pool, store, texts })];
  let running: Subscription | null = null;
  const feed = new StoreFeed({ pool, store, logger: silent, pollMs: 20 });
  return {
    url,
    pool,
    store,
    services,
    context,
    start: async () => {
      running = await feed.subscribe(consumers);
    },
    caughtUp: () => caughtUp(pool, consumers),
    file: (folder) => file(folder, services, context),
    close: async () => {
      await running?.stop();
      await store.close();
      await pool.end();
      await database.drop();
    },
  };
}

async function caughtUp(pool: pg.Pool, consumers: readonly AnyConsumer[]): Promise<void> {
  for (let turn = 0; turn < 2_000; turn++) {
    const { rows } = await pool.query<{ behind: string }>(
      `SELECT count(*) AS behind
         FROM (SELECT partition, max(sequence) AS last FROM event_store.event GROUP BY partition) AS story
        CROSS JOIN unnest($1::text[]) AS consumer (name)
        WHERE NOT EXISTS (SELECT FROM event_feed.checkpoint AS held
                           WHERE held.consumer = consumer.name AND held.partition = story.partition AND held.sequence >= story.last)`,
      [consumers.map(({ name }) => name)],
    );
    if (rows[0]?.behind === '0') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { rows } = await pool.query('SELECT consumer, partition, sequence, error FROM event_feed.parked');
  throw new Error(`The consumers did not catch up; parked: ${JSON.stringify(rows)}`);
}

interface StoryFile {
  readonly id: string;
  readonly title: string;
  readonly timeZone: string;
  readonly collected?: string;
}

async function file(folder: string, services: CommandServices, context: CommandContext): Promise<PublishedReport[]> {
  const story = parse(readFileSync(path.join(folder, 'story.yaml'), 'utf8'), { schema: 'failsafe' }) as StoryFile;
  await new OpenStoryHandler(services).execute({
    story: {
      storyId: story.id,
      title: story.title,
      timeZone: story.timeZone,
      aliases: [],
      ownOutlet: null,
      collected: story.collected ?? null,
    },
    context,
  });
  const published: PublishedReport[] = [];
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith('.txt'))
    .sort()) {
    const { text } = readInput(readFileSync(path.join(folder, name), 'utf8'), { name });
    const filing = {
      storyId: story.id,
      text,
      outlet: null,
      title: null,
      url: null,
      kind: 'article',
      published: null,
      corrects: null,
      outletIfUnknown: `unknown (${name})`,
    } as const;
    published.push(await new PublishReportHandler(services).execute(new PublishReport(filing, context)));
  }
  return published;
}
