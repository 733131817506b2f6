import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform';
import { lastingPort } from '../kafka/lasting-port.js';
import { describeWithKafka, privateBroker } from '../support/kafka.js';
import {
  answer,
  bridgeStory,
  firstReport,
  quiet,
  refusal,
  secondReport,
  serveOn,
  serverDatabase,
  type DeskServer,
} from './desk-server.js';

async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 1_200; turn++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} did not come about`);
}

const ready = (desk: DeskServer) => async (): Promise<boolean> => (await desk.get('/health/ready')).status === 200;

describe('two servers on one database', () => {
  it('share the work and show the same', async () => {
    const database = await serverDatabase();
    const [one, two] = [await serveOn(database.url), await serveOn(database.url)];
    await one.post('/v1/stories', bridgeStory);
    const [first, second] = await Promise.all([
      one.post('/v1/stories/bridge/reports', firstReport),
      two.post('/v1/stories/bridge/reports', secondReport),
    ]);
    expect([first.status, second.status]).toEqual([201, 201]);
    await two.caughtUp('bridge');
    const at = '/v1/stories/bridge/view?asOf=2021-03-06&limit=1000';
    const [here, there] = [answer('View', await one.get(at)), answer('View', await two.get(at))];
    expect(here).toEqual(there);
    await one.close();
    // The one that stays takes over what the other led.
    expect((await two.post('/v1/stories/bridge/reports', { ...firstReport, outlet: 'Harlow Echo' })).status).toBe(201);
    await two.caughtUp('bridge');
    await two.close();
    await database.drop();
  });

  it('file the same report at the same time once', async () => {
    const database = await serverDatabase();
    const [one, two] = [await serveOn(database.url), await serveOn(database.url)];
    await one.post('/v1/stories', bridgeStory);
    const replies = await Promise.all(
      [one, two, one, two].map((desk) => desk.post('/v1/stories/bridge/reports', firstReport)),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(new Set(replies.map((reply) => answer('PublishedReport', reply).reportId)).size).toBe(1);
    await Promise.all([one.close(), two.close()]);
    await database.drop();
  });
});

describe('without PostgreSQL', () => {
  let dataDir: string;
  let port: number;
  let postgres: EmbeddedPostgres | undefined;
  let desk: DeskServer | undefined;

  const start = async (): Promise<EmbeddedPostgres> => {
    postgres = await startEmbeddedPostgres({ dataDir, port, logger: quiet, durable: false });
    return postgres;
  };

  beforeEach(async () => {
    dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'dateline-outage-')), 'data');
    port = await lastingPort();
  });

  afterEach(async () => {
    await desk?.close();
    await postgres?.stop();
  });

  it('refuses with 503 while it is away in mid-run, and goes on when it is back', async () => {
    const { url } = await start();
    desk = await serveOn(url);
    await desk.post('/v1/stories', bridgeStory);
    await desk.caughtUp('bridge');
    await postgres?.stop();
    for (const refused of [
      await desk.post('/v1/stories/bridge/reports', firstReport),
      await desk.get('/v1/stories/bridge/view'),
    ]) {
      refusal(refused, 503, 'store-unavailable');
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    }
    expect((await desk.get('/health/ready')).status).toBe(503);
    expect((await desk.get('/health/live')).status).toBe(200);
    expect((await desk.get('/metrics')).text).toContain('dateline_store_up 0');
    await start();
    expect((await desk.post('/v1/stories/bridge/reports', firstReport)).status).toBe(201);
    await desk.caughtUp('bridge');
    expect(answer('Story', await desk.get('/v1/stories/bridge')).reports).toBe(1);
  });

  it('starts while it is away, and serves when it comes', async () => {
    const { url } = await start();
    await postgres?.stop();
    desk = await serveOn(url);
    const refused = await desk.post('/v1/stories', bridgeStory);
    refusal(refused, 503, 'starting');
    expect(refused.headers['retry-after']).toBeDefined();
    expect((await desk.post('/v1/extract', { text: firstReport.text })).status).toBe(200);
    expect((await desk.get('/health/ready')).status).toBe(503);
    await start();
    await until('readiness', ready(desk));
    expect((await desk.post('/v1/stories', bridgeStory)).status).toBe(201);
  });
});

describeWithKafka('without Kafka', () => {
  it('accepts while the broker is away at the start and in mid-run, and relays later', async () => {
    const broker = await privateBroker();
    await broker.kill();
    const database = await serverDatabase();
    const desk = await serveOn(database.url, { KAFKA_BROKERS: broker.brokers, KAFKA_TOPIC_PARTITIONS: '2' });
    try {
      expect((await desk.post('/v1/stories', bridgeStory)).status).toBe(201);
      expect((await desk.post('/v1/stories/bridge/reports', firstReport)).status).toBe(201);
      expect((await desk.get('/health/ready')).status).toBe(200);
      expect((await desk.get('/v1/stories/bridge')).status).toBe(404);
      await broker.restart();
      await desk.caughtUp('bridge');
      await broker.kill();
      expect((await desk.post('/v1/stories/bridge/reports', secondReport)).status).toBe(201);
      await broker.restart();
      await desk.caughtUp('bridge');
      expect(answer('Story', await desk.get('/v1/stories/bridge')).reports).toBe(2);
    } finally {
      await desk.close();
      await broker.stop();
      await database.drop();
    }
  });
});
