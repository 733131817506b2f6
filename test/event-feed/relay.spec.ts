import kafkajs from 'kafkajs';
import { eventOfMessage, Relay, storeIdentity, storeOfMessage, type KafkaSettings } from '#event-feed';
import { appendTo, newEvent } from '../event-store/new-events.js';
import { describeWithKafka, privateBroker, testBroker, type TestBroker } from '../support/kafka.js';
import { feedDatabase, KeptLog, until, upTo, type FeedDatabase } from './feed-database.js';
import { asAdmin, messageCount, newTopic, readTopic, sequencesOnTopic } from './topic.js';

describeWithKafka('the relay', () => {
  let db: FeedDatabase;
  let shared: TestBroker;
  let log: KeptLog;
  const relays: Relay[] = [];

  beforeAll(async () => {
    shared = await testBroker();
  });
  beforeEach(async () => {
    db = await feedDatabase();
    log = new KeptLog();
  });
  afterEach(async () => {
    for (const relay of relays.splice(0)) await relay.stop();
    await db.close();
  });

  function start(kafka: KafkaSettings, options: Partial<ConstructorParameters<typeof Relay>[0]> = {}): Relay {
    const relay = new Relay({ pool: db.pool, store: db.store, kafka, logger: log, ...options });
    relays.push(relay);
    void relay.run();
    return relay;
  }

  const checkpoint = async (): Promise<{ position: string; written: string } | undefined> =>
    (await db.pool.query<{ position: string; written: string }>('SELECT * FROM event_feed.relay_checkpoint')).rows[0];

  it('publishes every event once, in the order of each story', async () => {
    const kafka = newTopic(shared.brokers);
    for (let turn = 0; turn < 30; turn++) {
      await db.append('amber', 3);
      await db.append('birch', 1 + (turn % 2));
    }
    start(kafka);
    await until(async () => (await checkpoint())?.position === (await db.store.head()));
    await db.append('amber', 2);
    await until(async () => (await checkpoint())?.position === (await db.store.head()));
    expect(await sequencesOnTopic(kafka, 'amber')).toEqual(upTo(92));
    expect(await sequencesOnTopic(kafka, 'birch')).toEqual(upTo(45));
    expect(await checkpoint()).toMatchObject({ written: '137' });
  });

  it('sends what the store holds, under the name of the store', async () => {
    const kafka = newTopic(shared.brokers);
    const [event] = await db.append('amber', 1);
    start(kafka);
    await until(async () => (await checkpoint()) !== undefined);
    const [message] = await readTopic(kafka);
    if (!message) throw new Error('nothing is on the topic');
    expect(eventOfMessage(message)).toEqual(event);
    expect(message.key?.toString()).toBe('amber');
    expect(storeOfMessage(message)).toBe(await storeIdentity(db.pool));
  });

  it('sends what its owner adds for readers without the store', async () => {
    const kafka = newTopic(shared.brokers);
    const events = await db.append('amber', 2);
    start(kafka, { enrich: (given) => Promise.resolve(new Map([[given[1]?.id ?? '', { lamp: 'bright' }]])) });
    await until(async () => (await checkpoint()) !== undefined);
    const data = (await readTopic(kafka)).map((message) => eventOfMessage(message).data);
    expect(data).toEqual([events[0]?.data, { lamp: 'bright' }]);
  });

  it('creates the topic with its partitions, its size limit and a bounded retention', async () => {
    const kafka = newTopic(shared.brokers, { partitions: 3 });
    await db.append('amber', 1);
    start(kafka);
    await until(async () => (await checkpoint()) !== undefined);
    const { topics, configs } = await asAdmin(kafka, async (admin) => ({
      topics: (await admin.fetchTopicMetadata({ topics: [kafka.topic] })).topics,
      configs: (
        await admin.describeConfigs({
          includeSynonyms: false,
          resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: kafka.topic }],
        })
      ).resources[0]?.configEntries.map(({ configName, configValue }) => `${configName}=${configValue}`),
    }));
    expect(topics[0]?.partitions).toHaveLength(3);
    expect(configs).toEqual(
      expect.arrayContaining(['max.message.bytes=8388608', 'cleanup.policy=delete', `retention.ms=${30 * 86_400_000}`]),
    );
  });

  it.each([
    [
      { name: 'max.message.bytes', value: '1048588' },
      /takes messages of 1048588 bytes at most; set its max.message.bytes/,
    ],
    [{ name: 'cleanup.policy', value: 'compact' }, /is compacted.*set its cleanup.policy to delete/],
  ])('refuses an unfit topic with a sentence, and goes on once it is mended: %j', async (unfit, sentence) => {
    const kafka = newTopic(shared.brokers);
    const config = [{ name: 'max.message.bytes', value: '8388608' }, unfit];
    await asAdmin(kafka, (admin) =>
      admin.createTopics({
        topics: [
          {
            topic: kafka.topic,
            numPartitions: 1,
            configEntries: [...new Map(config.map((c) => [c.name, c])).values()],
          },
        ],
      }),
    );
    await db.append('amber', 1);
    start(kafka);
    await until(() => log.errors.length > 0);
    expect(log.errors[0]).toMatch(sentence);
    expect(await checkpoint()).toBeUndefined();
    await asAdmin(kafka, (admin) =>
      admin.alterConfigs({
        validateOnly: false,
        resources: [
          {
            type: kafkajs.ConfigResourceTypes.TOPIC,
            name: kafka.topic,
            configEntries: [
              { name: 'max.message.bytes', value: '8388608' },
              { name: 'cleanup.policy', value: 'delete' },
            ],
          },
        ],
      }),
    );
    await until(async () => (await checkpoint()) !== undefined);
    expect(await sequencesOnTopic(kafka, 'amber')).toEqual([1]);
  });

  it('sends large events, alone or in sends that the topic takes', async () => {
    const kafka = newTopic(shared.brokers);
    const lamp = (letters: number) => newEvent({ data: { name: 'ö'.repeat(letters) } });
    for (const letters of [150_000, 150_000, 150_000, 3_000_000, 10])
      await db.store.append(appendTo('amber', 'large', [lamp(letters)]));
    start(kafka);
    await until(async () => (await checkpoint())?.position === (await db.store.head()));
    expect(await sequencesOnTopic(kafka, 'amber')).toEqual(upTo(5));
  });

  it('has one leader; another process takes over when it stops', async () => {
    const kafka = newTopic(shared.brokers);
    const first = start(kafka);
    await db.append('amber', 5);
    await until(async () => (await checkpoint())?.position === (await db.store.head()));
    start(kafka);
    start(kafka);
    for (let turn = 0; turn < 20; turn++) await db.append('amber', 1);
    await until(async () => (await checkpoint())?.position === (await db.store.head()));
    expect(await messageCount(kafka)).toBe(25);
    await first.stop();
    await db.append('amber', 5);
    await until(async () => (await checkpoint())?.position === (await db.store.head()));
    expect(await sequencesOnTopic(kafka, 'amber')).toEqual(upTo(30));
  });

  it('takes the lead again after its session was cut', async () => {
    const kafka = newTopic(shared.brokers);
    start(kafka);
    await db.append('amber', 2);
    await until(async () => (await checkpoint())?.position === (await db.store.head()));
    await db.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks
        WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    await db.append('amber', 2);
    await until(async () => (await checkpoint())?.position === (await db.store.head()));
    // What was sent when the session broke may be sent again.
    expect([...new Set(await sequencesOnTopic(kafka, 'amber'))]).toEqual(upTo(4));
  });

  it('moves its checkpoint only after the acknowledgement, and goes on when the broker is back', async () => {
    const broker = await privateBroker();
    const kafka = newTopic(broker.brokers);
    start(kafka);
    await db.append('amber', 3);
    await until(async () => (await checkpoint())?.position === (await db.store.head()));
    const before = await checkpoint();
    await broker.kill();
    await db.append('amber', 4);
    await until(() => log.lines.some((line) => line.startsWith('relay:') && line.includes('trying again')));
    expect(await checkpoint()).toEqual(before);
    await broker.restart();
    await until(async () => (await checkpoint())?.position === (await db.store.head()));
    const sequences = await sequencesOnTopic(kafka, 'amber');
    expect([...new Set(sequences)]).toEqual(upTo(7));
    await broker.stop();
  });

  it('waits for a broker that is not there yet', async () => {
    const broker = await privateBroker();
    await broker.kill();
    const kafka = newTopic(broker.brokers);
    await db.append('amber', 3);
    start(kafka);
    await until(() => log.lines.some((line) => line.includes('trying again')));
    await broker.restart();
    await until(async () => (await checkpoint())?.position === (await db.store.head()));
    expect(await sequencesOnTopic(kafka, 'amber')).toEqual(upTo(3));
    await broker.stop();
  });

  it('fills a topic again that was deleted', async () => {
    const kafka = newTopic(shared.brokers);
    start(kafka);
    await db.append('amber', 6);
    await until(async () => (await checkpoint())?.position === (await db.store.head()));
    await asAdmin(kafka, (admin) => admin.deleteTopics({ topics: [kafka.topic] }));
    await until(async () => (await messageCount(kafka).catch(() => 0)) >= 6);
    await db.append('amber', 1);
    await until(async () => (await checkpoint())?.position === (await db.store.head()));
    expect([...new Set(await sequencesOnTopic(kafka, 'amber'))]).toEqual(upTo(7));
  });

  it('fills the topic of a cluster that was made anew at the same address', async () => {
    const broker = await privateBroker();
    const kafka = newTopic(broker.brokers);
    start(kafka);
    await db.append('amber', 6);
    await until(async () => (await checkpoint())?.position === (await db.store.head()));
    await broker.wipe();
    await until(async () => (await messageCount(kafka).catch(() => 0)) >= 6);
    expect([...new Set(await sequencesOnTopic(kafka, 'amber'))]).toEqual(upTo(6));
    await broker.stop();
  });
});
