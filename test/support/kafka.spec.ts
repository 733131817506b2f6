import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { describeWithKafka, privateBroker, testBroker, type TestBroker } from './kafka.js';

function client(broker: TestBroker): Kafka {
  return new Kafka({
    brokers: [broker.brokers],
    logLevel: logLevel.NOTHING,
    retry: { initialRetryTime: 100, retries: 30 },
  });
}

async function createTopic(broker: TestBroker, topic: string): Promise<void> {
  const admin = client(broker).admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
  await admin.disconnect();
}

async function produce(broker: TestBroker, topic: string, ...values: string[]): Promise<void> {
  const producer = client(broker).producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  await producer.send({ topic, acks: -1, messages: values.map((value) => ({ key: 'story', value })) });
  await producer.disconnect();
}

async function consume(broker: TestBroker, topic: string, count: number): Promise<string[]> {
  const consumer = client(broker).consumer({ groupId: `reader-${crypto.randomUUID()}` });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const seen: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const eachMessage = ({ message }: { message: { value: Buffer | null } }): Promise<void> => {
      seen.push(message.value?.toString() ?? '');
      if (seen.length === count) resolve();
      return Promise.resolve();
    };
    consumer.run({ eachMessage }).catch(reject);
  });
  await consumer.disconnect();
  return seen;
}

async function topics(broker: TestBroker): Promise<string[]> {
  const admin = client(broker).admin();
  await admin.connect();
  const names = await admin.listTopics();
  await admin.disconnect();
  return names;
}

describeWithKafka('a real broker', () => {
  it('is one for all that ask for the shared one', async () => {
    const [first, second] = await Promise.all([testBroker(), testBroker()]);
    await createTopic(first, 'shared-by-two');
    expect(await topics(second)).toContain('shared-by-two');
    await first.stop();
    expect(await topics(second)).toContain('shared-by-two');
  });

  it('keeps acknowledged messages over kill -9, a restart at the same address and a clean stop', async () => {
    const broker = await privateBroker();
    await createTopic(broker, 'kept');
    await produce(broker, 'kept', 'one', 'two');
    await broker.kill();
    await expect(
      new Kafka({ brokers: [broker.brokers], logLevel: logLevel.NOTHING, retry: { retries: 0 } }).admin().connect(),
    ).rejects.toThrow('ECONNREFUSED');
    await broker.restart();
    await produce(broker, 'kept', 'three');
    await broker.restart();
    expect(await consume(broker, 'kept', 3)).toEqual(['one', 'two', 'three']);
    await broker.wipe();
    expect(await topics(broker)).toEqual([]);
    await broker.stop();
  });

  it('is a cluster apart from the other private ones', async () => {
    const brokers = await Promise.all([privateBroker(), privateBroker()]);
    const [first, second] = brokers;
    await createTopic(first, 'apart');
    expect(await topics(second)).toEqual([]);
    await Promise.all(brokers.map((broker) => broker.stop()));
  });
});
