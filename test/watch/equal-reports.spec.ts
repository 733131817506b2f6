import type { Pool } from 'pg';
import { applierFor } from '#event-feed';
import {
  GetOriginsHandler,
  GetOrigins,
  ListConflicts,
  ListConflictsHandler,
  ReadModel,
  ViewsConsumer,
} from '#read-model';
import { WatchConsumer } from '#watch';
import { fileReport, openStory } from '../support/file-reports.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

const STORY = 'harlow-crash';
const NOW = '2031-01-20T09:00:00.000Z';
/** Many times as many as a claim is held against, and then so many more. */
const EQUAL = 600;
const BLOCK = 100;
/** What a block of reports may cost more than an early one. */
const AT_MOST = 1.5;

const onDay = (day: number): string =>
  `A bus overturned in Harlow on ${String(day)} January 2031. The crash in Harlow on ${String(day)} January 2031 killed three people on their way to the market.`;

/** What the story has come to: rows and their bytes in the tables, and bytes that went to PostgreSQL and came from it. */
interface Cost {
  readonly events: number;
  readonly rows: number;
  readonly stored: number;
  readonly sent: number;
  readonly read: number;
}

const TABLES = [
  ...['event', 'report_text'].map((table) => `event_store.${table}`),
  ...['candidate', 'claim_key', 'report', 'conflict', 'side_claim'].map((table) => `watch.${table}`),
  ...['report_row', 'edge_row', 'claim_row', 'claim_content', 'conflict_row', 'side_claim_row', 'change_point'].map(
    (table) => `views_1.${table}`,
  ),
];

/** Bytes that go by on a connection. */
interface Traffic {
  readonly bytesWritten: number;
  readonly bytesRead: number;
}

const isTraffic = (stream: unknown): stream is Traffic =>
  typeof stream === 'object' && stream !== null && 'bytesWritten' in stream && 'bytesRead' in stream;

/** The traffic of every connection that a pool opens from now on. */
function trafficOf(pool: Pool): Traffic[] {
  const traffic: Traffic[] = [];
  pool.on('connect', (client) => {
    const connection: unknown = Reflect.get(client, 'connection');
    const stream: unknown =
      typeof connection === 'object' && connection !== null ? Reflect.get(connection, 'stream') : null;
    if (isTraffic(stream)) traffic.push(stream);
  });
  return traffic;
}

const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

describe('equal reports', () => {
  let newsroom: Newsroom;
  let traffic: Traffic[];
  beforeEach(async () => {
    newsroom = await openNewsroom(NOW);
    traffic = trafficOf(newsroom.pool);
    await openStory(newsroom, STORY);
  });
  afterEach(() => newsroom.close());

  const costSoFar = async (): Promise<Cost> => {
    const over = {
      sent: total(traffic.map(({ bytesWritten }) => bytesWritten)),
      read: total(traffic.map(({ bytesRead }) => bytesRead)),
    };
    const sizes = await newsroom.pool.query<{ name: string; rows: string; bytes: string }>(
      TABLES.map(
        (table) =>
          `SELECT '${table}' AS name, count(*) AS rows, coalesce(sum(octet_length(t::text)), 0) AS bytes FROM ${table} AS t`,
      ).join(' UNION ALL '),
    );
    return {
      events: Number(sizes.rows.find(({ name }) => name === 'event_store.event')?.rows),
      rows: total(sizes.rows.map(({ rows }) => Number(rows))),
      stored: total(sizes.rows.map(({ bytes }) => Number(bytes))),
      ...over,
    };
  };

  it('are one origin on one side of one conflict, and the last cost no more than the first', async () => {
    const { pool, store, services } = newsroom;
    const views = applierFor(pool, store, new ViewsConsumer());
    const watch = applierFor(pool, store, new WatchConsumer({ pool, store, texts: services.texts }));
    let after = 0;
    const publish = async (outlet: string, text: string, published: string): Promise<void> => {
      await fileReport(newsroom, { storyId: STORY, outlet, text, published });
      for (let turn = 0; turn < 2; turn++) {
        const events = await store.readPartition(STORY, { after, limit: 500 });
        if (events.length === 0) return;
        await views.apply(events);
        await watch.apply(events);
        after = events.at(-1)?.sequence ?? after;
      }
    };
    await publish('Harlow Post', onDay(4), '2031-01-08');
    const marks = new Map<number, Cost>();
    for (let filed = 1; filed <= EQUAL; filed++) {
      await publish(`Outlet ${String(filed)}`, onDay(6), `2031-01-09T${String(filed % 24).padStart(2, '0')}:00:00Z`);
      if (filed % BLOCK === 0) marks.set(filed, await costSoFar());
    }
    const block = (until: number): Cost => {
      const [before, then] = [marks.get(until - BLOCK), marks.get(until)];
      if (!before || !then) throw new Error(`There is no block of reports before the ${String(until)}th.`);
      return {
        events: then.events - before.events,
        rows: then.rows - before.rows,
        stored: then.stored - before.stored,
        sent: then.sent - before.sent,
        read: then.read - before.read,
      };
    };
    const [early, late] = [block(2 * BLOCK), block(EQUAL)];
    for (const what of ['events', 'rows', 'stored', 'sent', 'read'] as const) {
      expect(early[what]).toBeGreaterThan(0);
      expect([what, late[what] / early[what] <= AT_MOST]).toEqual([what, true]);
    }
    expect(late.events).toBe(early.events);

    const { rows: told } = await pool.query<{ type: string; count: string }>(
      `SELECT type, count(*) FROM event_store.event
        WHERE type IN ('ConflictDetected', 'ConflictSideAdded', 'ConflictClaimJoined') GROUP BY type ORDER BY type`,
    );
    expect(told).toEqual([
      { type: 'ConflictClaimJoined', count: String(EQUAL - 1) },
      { type: 'ConflictDetected', count: '1' },
    ]);
    const readModel = new ReadModel(pool, store, services.texts, () => NOW, new ViewsConsumer());
    const { conflicts } = await new ListConflictsHandler(readModel).execute(new ListConflicts({ storyId: STORY }));
    expect(
      conflicts.map(({ kind, status, sides }) => ({
        kind,
        status,
        sides: sides.map(({ claims, independentOrigins }) => [claims.length, independentOrigins]),
      })),
    ).toEqual([
      {
        kind: 'date',
        status: 'open',
        sides: [
          [1, 1],
          [EQUAL, 1],
        ],
      },
    ]);
    const { roots } = await new GetOriginsHandler(readModel).execute(new GetOrigins({ storyId: STORY }));
    expect(roots.map(({ reportIds }) => reportIds.length).sort((a, b) => a - b)).toEqual([1, EQUAL]);
  }, 300_000);
});
