import path from 'node:path';
import { packageRoot } from '#platform';
import { ServerRuntime } from '../../apps/server/src/runtime/server-runtime.js';
import type { TestDatabase } from '../support/postgres.js';
import { answer, serveOn, serverDatabase, type DeskServer } from './desk-server.js';

const seeds = path.join(packageRoot(), 'seeds');
const VIEW = '/v1/stories/dumayr-raid/view?limit=1000';

/** The first start of a server on an empty store, as `npm start` does it. */
describe('the seeds, served', () => {
  let database: TestDatabase;
  let desk: DeskServer;

  beforeAll(async () => {
    database = await serverDatabase();
    desk = await serveOn(database.url, { DATELINE_SEEDS: seeds });
    await planted(desk);
  });

  afterAll(async () => {
    await desk.close();
    await database.drop();
  });

  it('are one story of five reports', async () => {
    const { stories } = answer('StoryList', await desk.get('/v1/stories'));
    expect(stories).toMatchObject([{ id: 'dumayr-raid', reports: 5 }]);
  });

  it('hold the two days of the raid as an open conflict, with the sentences of both sides', async () => {
    const view = answer('View', await desk.get(`${VIEW}&asOf=2025-12-31`));
    const dates = view.conflicts?.filter(({ kind }) => kind === 'date') ?? [];
    expect(dates).toMatchObject([{ status: 'open', severity: 'alert' }]);
    const sides = dates[0]?.sides.map(({ value, claims }) => ({
      value,
      texts: claims.map(({ evidence }) => evidence.text),
    }));
    expect(sides?.map(({ value }) => value.display).sort()).toEqual(['19 October 2025', '28 October 2025']);
    for (const { texts } of sides ?? []) expect(texts.join(' ')).toMatch(/Oct|19|28/);
  });

  it('had, the day after the raid, the report of a capture, reconstructed, and nothing else for certain', async () => {
    const view = answer('View', await desk.get(`${VIEW}&asOf=2025-10-20`));
    const claims = view.questions.flatMap(({ answers }) => answers.flatMap((one) => one.claims));
    const definite = claims.filter(({ known }) => known === 'definite');
    expect(definite.length).toBeGreaterThan(0);
    for (const claim of definite) {
      expect(claim).toMatchObject({ reconstructed: true, verdict: 'unverified' });
      expect(claim.certainty).not.toBe('certain');
      expect(claim.content.text).toMatch(/captur|arrest/);
    }
  });

  it('leave nothing certain that day without what was said of it later', async () => {
    const view = answer('View', await desk.get(`${VIEW}&asOf=2025-10-20&reconstructed=exclude`));
    const known = [
      ...view.questions.flatMap(({ answers }) => answers.flatMap((one) => one.claims)),
      ...(view.officialResponses ?? []).map(({ claim }) => claim),
      ...(view.reports ?? []),
    ].map((one) => one.known);
    expect(known).not.toContain('definite');
  });

  it('were not known to us in 2020', async () => {
    const view = answer('View', await desk.get(`${VIEW}&recordedAsOf=2020-01-01`));
    expect([view.reports, view.questions, view.officialResponses, view.conflicts]).toEqual([[], [], [], []]);
  });

  it('are an archive: the metadata say so down to the conflicts', async () => {
    const { pool } = desk.app.get(ServerRuntime).services;
    const { rows } = await pool.query(
      `SELECT DISTINCT metadata -> 'history' AS history FROM event_store.event WHERE partition = 'dumayr-raid'`,
    );
    expect(rows).toEqual([{ history: true }]);
  });

  it('are found by the next start, which adds nothing', async () => {
    const before = await desk.app.get(ServerRuntime).services.store.head();
    await desk.close();
    desk = await serveOn(database.url, { DATELINE_SEEDS: seeds });
    await planted(desk);
    expect(await desk.app.get(ServerRuntime).services.store.head()).toBe(before);
  });

  it('stay out of a database that held something before', async () => {
    const other = await serverDatabase();
    const first = await serveOn(other.url);
    await first.post('/v1/stories', { id: 'own', title: 'Own', timeZone: 'UTC' });
    await first.close();
    const second = await serveOn(other.url, { DATELINE_SEEDS: seeds });
    await second.caughtUp('own');
    expect((await second.get('/v1/stories/dumayr-raid')).status).toBe(404);
    await second.close();
    await other.drop();
  });
});

/** Waits until the background work of a start is done and all of it is projected and scrutinised. */
async function planted(desk: DeskServer): Promise<void> {
  const { pool } = desk.app.get(ServerRuntime).services;
  const finished = async (): Promise<boolean> =>
    (await pool.query('SELECT 1 FROM server.seeding WHERE finished_at IS NOT NULL')).rows.length > 0;
  while (!(await finished())) await new Promise((resolve) => setTimeout(resolve, 50));
  await desk.caughtUp('dumayr-raid');
}
