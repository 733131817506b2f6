import pg from 'pg';
import { answers } from '../../apps/server/src/documents/answer-schemas.js';
import { eventually, openContestedStory, openDesk, type DeskServer } from '../alerts/alert-desk.js';
import type { TestDatabase } from '../support/postgres.js';
import { serverDatabase } from './desk-server.js';

describe('GET /v1/operations', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let desk: DeskServer;

  beforeEach(async () => {
    database = await serverDatabase();
    pool = new pg.Pool({ connectionString: database.url });
    desk = await openDesk(database.url);
  });
  afterEach(async () => {
    await desk.close();
    await pool.end();
    await database.drop();
  });

  const operations = async (): Promise<Record<string, unknown>> => {
    const { status, body } = await desk.send('GET', '/v1/operations');
    expect(status).toBe(200);
    expect(answers.Operations.safeParse(body).error).toBeUndefined();
    return body;
  };

  it('says that all is well once every consumer is there', async () => {
    await openContestedStory(desk, 'Lindow');
    await eventually(async () => JSON.stringify((await operations())['consumers']).match(/"events":[1-9]/u) === null);
    expect(await operations()).toMatchObject({
      status: 'well',
      feed: { way: 'store', topic: null, relay: null },
      consumers: [{ consumer: 'views' }, { consumer: 'watch' }, { consumer: 'alerts' }, { consumer: 'filing' }],
      parked: [],
    });
  });

  it('names a parked story with the event at fault, and releases it', async () => {
    const story = await openContestedStory(desk, 'Lindow');
    await pool.query(
      `INSERT INTO event_feed.parked (consumer, partition, sequence, event_id, event_type, error)
       VALUES ('views', $1, 3, gen_random_uuid(), 'ReportBurnt', 'The catalogue does not know this type.')`,
      [story],
    );
    expect(await operations()).toMatchObject({
      status: 'parked',
      parked: [
        {
          story,
          consumer: 'views',
          sequence: 3,
          eventType: 'ReportBurnt',
          error: 'The catalogue does not know this type.',
        },
      ],
    });
    const release = { story, consumer: 'views' };
    expect(await desk.send('POST', '/v1/operations/release', release)).toMatchObject({ status: 202, body: release });
    expect(await desk.send('POST', '/v1/operations/release', release)).toMatchObject({
      status: 404,
      body: { type: '/problems/not-parked' },
    });
    expect((await operations())['parked']).toEqual([]);
  });

  it('refuses a release that names nothing', async () => {
    expect(await desk.send('POST', '/v1/operations/release', { story: 'x' })).toMatchObject({
      status: 422,
      body: { type: '/problems/invalid-body', field: 'consumer' },
    });
  });
});
