import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import kafkajs, { type KafkaMessage } from 'kafkajs';
import { packageRoot, readServerFile } from '#platform';
import { ServerRuntime } from '../../apps/server/src/runtime/server-runtime.js';
import { describeWithKafka, testBroker, type TestBroker } from '../support/kafka.js';
import type { TestDatabase } from '../support/postgres.js';
import { dateline } from './command-line.js';
import { answer, firstReport, secondReport, serveOn, serverDatabase, type DeskServer } from './desk-server.js';

describeWithKafka('servers with Kafka', () => {
  let broker: TestBroker;
  let database: TestDatabase;
  let topic: string;
  let servers: DeskServer[];

  beforeEach(async () => {
    broker = await testBroker();
    database = await serverDatabase();
    topic = `dateline.${randomUUID()}`;
    servers = [];
  });

  afterEach(async () => {
    // One after another, as processes on one broker end best.
    for (const desk of servers) await desk.close();
    await database.drop();
  });

  const environment = (): Record<string, string> => ({
    KAFKA_BROKERS: broker.brokers,
    KAFKA_TOPIC: topic,
    KAFKA_TOPIC_PARTITIONS: '4',
  });
  const start = async (): Promise<DeskServer> => {
    const desk = await serveOn(database.url, environment());
    servers.push(desk);
    return desk;
  };
  const verb = (...args: string[]): ReturnType<typeof dateline> =>
    dateline({ ...environment(), DATABASE_URL: database.url, DATELINE_DATA: path.join(tmpdir(), topic) }, ...args);

  /** Everything on the topic, as a plain consumer reads it. */
  const onTopic = async (): Promise<KafkaMessage[]> => {
    const kafka = new kafkajs.Kafka({ brokers: [broker.brokers], logLevel: kafkajs.logLevel.NOTHING });
    const admin = kafka.admin();
    await admin.connect();
    const offsets = await admin.fetchTopicOffsets(topic);
    await admin.disconnect();
    const expected = offsets.reduce((sum, { high }) => sum + Number(high), 0);
    const messages: KafkaMessage[] = [];
    const consumer = kafka.consumer({ groupId: `plain-${randomUUID()}` });
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      eachMessage: ({ message }) => {
        messages.push(message);
        return Promise.resolve();
      },
    });
    while (messages.length < expected) await new Promise((resolve) => setTimeout(resolve, 50));
    await consumer.disconnect();
    return messages;
  };
  /** How many partitions each of the servers has, in order of size: they are the only group on this topic. */
  const assignments = async (): Promise<number[]> => {
    const kafka = new kafkajs.Kafka({ brokers: [broker.brokers], logLevel: kafkajs.logLevel.NOTHING });
    const admin = kafka.admin();
    await admin.connect();
    const listed = await admin.listGroups();
    const ids = listed.groups.map(({ groupId }) => groupId).filter((groupId) => groupId.startsWith(`${topic}.`));
    const { groups } = await admin.describeGroups(ids);
    await admin.disconnect();
    return (groups[0]?.members ?? [])
      .map(({ memberAssignment }) => {
        const decoded =
          memberAssignment.length > 0 ? kafkajs.AssignerProtocol.MemberAssignment.decode(memberAssignment) : null;
        return decoded?.assignment[topic]?.length ?? 0;
      })
      .sort();
  };
  const until = async (condition: () => Promise<boolean>): Promise<void> => {
    while (!(await condition())) await new Promise((done) => setTimeout(done, 100));
  };
  const header = ({ headers }: KafkaMessage, name: string): string => String(headers?.[name]);

  it('publish each report and its claims after it, and nothing again for the same folder', async () => {
    const first = await verb('replay', path.join(packageRoot(), 'seeds'));
    expect(first.code).toBe(0);
    const messages = await onTopic();
    const types = messages.map((message) => header(message, 'ce_type').split('.').at(-1));
    expect(types.filter((type) => type === 'ReportPublished')).toHaveLength(5);
    expect(messages.map(({ key }) => String(key))).toEqual(messages.map(() => 'dumayr-raid'));
    const sequences = messages.map((message) => Number(header(message, 'ce_sequence')));
    expect(sequences).toEqual(sequences.map((_, index) => index + 1));
    const published = new Set<string>();
    for (const [index, message] of messages.entries()) {
      const data = JSON.parse(String(message.value)) as { reportId?: string; evidence?: { text: string } };
      if (types[index] === 'ReportPublished') published.add(data.reportId ?? '');
      if (types[index] !== 'ClaimAsserted') continue;
      expect(published).toContain(data.reportId);
      expect(data.evidence?.text.length).toBeGreaterThan(0);
      expect(data.evidence?.text.length).toBeLessThanOrEqual(500);
    }
    expect((await verb('replay', path.join(packageRoot(), 'seeds'))).code).toBe(0);
    expect(await onTopic()).toHaveLength(messages.length);
    const verified = await verb('verify');
    expect([verified.code, verified.out, verified.err]).toEqual([0, '', expect.stringContaining(topic)]);
  });

  it('show the same views as without Kafka, but for the times of recording', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-both-ways-'));
    writeFileSync(path.join(folder, 'story.yaml'), 'id: bridge\ntitle: The bridge\ntimeZone: Europe/Berlin\n');
    writeFileSync(path.join(folder, 'a.json'), JSON.stringify(firstReport));
    writeFileSync(path.join(folder, 'b.json'), JSON.stringify(secondReport));
    expect((await verb('replay', folder)).code).toBe(0);
    const withKafka = await start();
    const other = await serverDatabase();
    const straight = await dateline(
      { DATABASE_URL: other.url, DATELINE_DATA: path.join(folder, 'data') },
      'replay',
      folder,
    );
    expect(straight.code).toBe(0);
    const without = await serveOn(other.url);
    servers.push(without);
    for (const url of [
      'view?asOf=2021-03-06&limit=1000',
      'conflicts?asOf=2021-03-06',
      'claims?asOf=2021-03-06',
      'timeline?asOf=2021-03-06',
    ]) {
      const [one, two] = [
        await withKafka.get(`/v1/stories/bridge/${url}`),
        await without.get(`/v1/stories/bridge/${url}`),
      ];
      expect(timeless(one.text)).toBe(timeless(two.text));
    }
    await without.close();
    servers.pop();
    await other.drop();
  });

  it('take a replay beside them, share its partitions, and show what one without Kafka shows', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'dateline-beside-'));
    const seeds = path.join(packageRoot(), 'seeds');
    const one = await serveOn(database.url, { ...environment(), DATELINE_DATA: dataDir });
    servers.push(one);
    await one.app.listen(0, '127.0.0.1');
    one.app.get(ServerRuntime).announce(await one.app.getUrl());
    // Whoever joins knows the database from server.json alone.
    const two = await serveOn(readServerFile(dataDir)?.databaseUrl ?? '', environment());
    servers.push(two);
    let shared: readonly number[] = [];
    await until(async () => {
      shared = await assignments();
      return shared.filter((partitions) => partitions > 0).length === 2;
    });
    expect(shared).toEqual([2, 2]);
    const beside = (): ReturnType<typeof dateline> => dateline({ DATELINE_DATA: dataDir }, 'replay', seeds);
    expect((await beside()).code).toBe(0);
    const filed = await onTopic();
    expect((await beside()).err).toContain('0 reports filed, 5 were there already');
    expect(await onTopic()).toHaveLength(filed.length);

    const other = await serverDatabase();
    const straight = { DATABASE_URL: other.url, DATELINE_DATA: path.join(dataDir, 'straight') };
    expect((await dateline(straight, 'replay', seeds)).code).toBe(0);
    const without = await serveOn(other.url);
    servers.push(without);
    for (const asOf of ['2025-10-20', '2025-12-31', '2026-06-30']) {
      const at = `/v1/stories/dumayr-raid/view?asOf=${asOf}&limit=1000`;
      const expected = timeless((await without.get(at)).text);
      expect(expected).toContain('"questions":[{');
      expect([timeless((await one.get(at)).text), timeless((await two.get(at)).text)]).toEqual([expected, expected]);
    }
    await without.close();
    servers.pop();
    await other.drop();
  });

  it('share the work of one database, and go on with it when one ends', async () => {
    const [one, two] = [await start(), await start()];
    const stories = ['bridge', 'ferry', 'mill', 'tower', 'school', 'quarry'];
    for (const id of stories) {
      await one.post('/v1/stories', { id, title: id, timeZone: 'UTC' });
      await two.post(`/v1/stories/${id}/reports`, firstReport);
    }
    for (const id of stories) await one.caughtUp(id);
    await one.close();
    servers.shift();
    for (const id of stories) await two.post(`/v1/stories/${id}/reports`, secondReport);
    for (const id of stories) {
      await two.caughtUp(id);
      expect(answer('Story', await two.get(`/v1/stories/${id}`)).reports).toBe(2);
    }
  });
});

/** An answer without what differs from recording to recording. */
const timeless = (text: string): string =>
  text
    .replaceAll(/"(recordedAt|recordedAsOf|detectedAt)":"[^"]*"/g, '"$1":""')
    .replaceAll(/"nextCursor":"[^"]*"/g, '"nextCursor":""');
