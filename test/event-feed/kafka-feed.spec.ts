import {
  DeterministicError,
  KafkaFeed,
  Parking,
  Relay,
  StoreFeed,
  UnfitTopicError,
  type AnyConsumer,
  type EventFeed,
  type KafkaSettings,
  type Subscription,
} from '#event-feed';
import { describeWithKafka, testBroker, type TestBroker } from '../support/kafka.js';
import { feedDatabase, KeptLog, until, upTo, type FeedDatabase } from './feed-database.js';
import { AnsweringConsumer, LedgerConsumer } from './ledger-consumer.js';
import { asAdmin, newTopic } from './topic.js';

describeWithKafka('the way in through Kafka', () => {
  const stories = ['amber', 'birch', 'cedar', 'dogwood', 'elder', 'fir'];
  let broker: TestBroker;
  let db: FeedDatabase;
  let log: KeptLog;
  let kafka: KafkaSettings;
  let relay: Relay;
  const subscriptions = new Set<Subscription>();

  beforeAll(async () => {
    broker = await testBroker();
  });
  beforeEach(async () => {
    db = await feedDatabase();
    log = new KeptLog();
    kafka = newTopic(broker.brokers);
    relay = new Relay({ pool: db.pool, store: db.store, kafka, logger: log });
    void relay.run();
  });
  afterEach(async () => {
    for (const subscription of [...subscriptions]) await stop(subscription);
    await relay.stop();
    await db.close();
  });

  const process = (): KafkaFeed => new KafkaFeed({ pool: db.pool, store: db.store, kafka, logger: log });

  async function subscribe(feed: EventFeed, ...consumers: AnyConsumer[]): Promise<Subscription> {
    const subscription = await feed.subscribe(consumers);
    subscriptions.add(subscription);
    return subscription;
  }

  async function stop(subscription: Subscription): Promise<void> {
    subscriptions.delete(subscription);
    await subscription.stop();
  }

  /** Appends to every story, so that every partition of the topic has something. */
  async function appendAll(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round++) for (const story of stories) await db.append(story, 2);
  }

  async function expectEachOnce(consumer: string, last: number): Promise<void> {
    await db.caughtUp(consumer);
    for (const story of stories) expect(await db.ledger(consumer, story)).toEqual(upTo(last));
    expect(await new Parking().list(db.pool)).toEqual([]);
  }

  it('brings every event to every consumer once, in the order of its story', async () => {
    await subscribe(process(), new LedgerConsumer('books'), new AnsweringConsumer('answers'));
    await appendAll(10);
    await db.caughtUp('books');
    await db.caughtUp('answers');
    await db.caughtUp('books');
    await expectEachOnce('books', 40);
    await expectEachOnce('answers', 40);
  });

  it('lets a consumer that stands still hold up no other, and reads again what it has not done', async () => {
    const ledger = new LedgerConsumer('ledger');
    let failing = true;
    ledger.before = () => {
      if (failing) throw new Error('the connection broke');
    };
    const both = await subscribe(process(), new LedgerConsumer('books'), ledger);
    await appendAll(4);
    await expectEachOnce('books', 8);
    await stop(both);
    failing = false;
    // Nothing new comes: what the one has not done is delivered again, because no offset went past it.
    await subscribe(process(), new LedgerConsumer('books'), ledger);
    await expectEachOnce('ledger', 8);
  });

  it('shares the partitions with a process that joins, and takes them back when it leaves', async () => {
    const here = new LedgerConsumer('books');
    const there = new LedgerConsumer('books');
    await subscribe(process(), here);
    await appendAll(3);
    await db.caughtUp('books');
    const ending = new AbortController();
    const traffic = (async () => {
      let rounds = 3;
      for (; !ending.signal.aborted; rounds++) await appendAll(1);
      return rounds;
    })();
    const second = await subscribe(process(), there);
    await until(() => there.calls.length > 3);
    await stop(second);
    const callsBefore = here.calls.length;
    await until(() => here.calls.length > callsBefore + 5);
    ending.abort();
    await expectEachOnce('books', (await traffic) * 2);
  });

  it('is not confused by partitions that are added', async () => {
    await subscribe(process(), new LedgerConsumer('books'));
    await appendAll(3);
    await asAdmin(kafka, (admin) => admin.createPartitions({ topicPartitions: [{ topic: kafka.topic, count: 12 }] }));
    await relay.stop();
    relay = new Relay({ pool: db.pool, store: db.store, kafka, logger: log });
    void relay.run();
    await appendAll(10);
    await expectEachOnce('books', 26);
  });

  it('applies nothing twice that is delivered again after a crash before the commit of offsets', async () => {
    const subscription = await subscribe(process(), new LedgerConsumer('books'));
    await appendAll(4);
    await db.caughtUp('books');
    await stop(subscription);
    // As if no offset had ever been committed.
    await asAdmin(kafka, (admin) =>
      admin.resetOffsets({ groupId: `${kafka.topic}.books`, topic: kafka.topic, earliest: true }),
    );
    await subscribe(process(), new LedgerConsumer('books'));
    await appendAll(1);
    await expectEachOnce('books', 10);
  });

  it('commits where it stood when it leaves, so that the next one need not begin before', async () => {
    const subscription = await subscribe(process(), new LedgerConsumer('books'));
    await appendAll(4);
    await db.caughtUp('books');
    await stop(subscription);
    const [committed, ends] = await asAdmin(kafka, async (admin) => [
      (await admin.fetchOffsets({ groupId: `${kafka.topic}.books`, topics: [kafka.topic] }))[0]?.partitions ?? [],
      await admin.fetchTopicOffsets(kafka.topic),
    ]);
    const expected = ends.filter(({ high }) => high !== '0').map(({ partition, high }) => [partition, high]);
    expect(expected.length).toBeGreaterThan(0);
    expect(
      committed.filter(({ offset }) => offset !== '-1').map(({ partition, offset }) => [partition, offset]),
    ).toEqual(expect.arrayContaining(expected));
  });

  it('reads from the store what never comes by a message', async () => {
    const subscription = await subscribe(process(), new LedgerConsumer('books'));
    await appendAll(2);
    await db.caughtUp('books');
    await stop(subscription);
    await appendAll(3);
    await until(
      async () =>
        (await db.pool.query('SELECT FROM event_feed.relay_checkpoint WHERE position = $1', [await db.store.head()]))
          .rowCount === 1,
    );
    // As if the topic had forgotten the messages in between.
    await asAdmin(kafka, (admin) =>
      admin.resetOffsets({ groupId: `${kafka.topic}.books`, topic: kafka.topic, earliest: false }),
    );
    await subscribe(process(), new LedgerConsumer('books'));
    await appendAll(1);
    await expectEachOnce('books', 12);
  });

  it('goes on where it was after a change of the way in, there and back', async () => {
    const feeds = [new StoreFeed({ pool: db.pool, store: db.store, logger: log }), process()];
    for (let turn = 0; turn < 4; turn++) {
      const feed = feeds[turn % 2];
      if (!feed) throw new Error('no feed');
      const both = await subscribe(feed, new LedgerConsumer('books'), new AnsweringConsumer('answers'));
      await appendAll(2);
      await db.caughtUp('answers');
      await db.caughtUp('books');
      await stop(both);
      await appendAll(1);
    }
    await subscribe(process(), new LedgerConsumer('books'), new AnsweringConsumer('answers'));
    await db.caughtUp('answers');
    await expectEachOnce('books', 48);
    await expectEachOnce('answers', 48);
  });

  it('parks a story that fails and goes on with the others; a release needs no new event', async () => {
    const books = new LedgerConsumer('books');
    books.before = ({ partition, sequence }) => {
      if (partition === 'cedar' && sequence === 3) throw new DeterministicError('no such lamp');
    };
    await subscribe(process(), books);
    await appendAll(4);
    await until(async () => (await db.ledger('books', 'fir')).length === 8);
    await until(async () => (await new Parking().list(db.pool)).length === 1);
    expect(await db.ledger('books', 'cedar')).toEqual([1, 2]);
    books.before = () => undefined;
    expect(await new Parking().release(db.pool, 'books', 'cedar')).toBe(true);
    await expectEachOnce('books', 8);
  });

  it('tries again until an error passes, and stays in its group meanwhile', async () => {
    const books = new LedgerConsumer('books');
    let failures = 3;
    books.before = () => {
      if (failures-- > 0) throw new Error('the connection broke');
    };
    await subscribe(process(), books);
    await appendAll(2);
    await expectEachOnce('books', 4);
    expect(log.lines).toContainEqual('consumer books: the connection broke; trying again (1)');
  });

  it('passes over what another store or application left on the topic', async () => {
    const other = await feedDatabase();
    // The databases of a run are copies of one template, and a copy is the same store.
    await other.pool.query('UPDATE event_feed.store_identity SET id = gen_random_uuid()');
    const otherRelay = new Relay({ pool: other.pool, store: other.store, kafka, logger: log });
    for (const story of stories) await other.append(story, 3);
    void otherRelay.run();
    await until(async () => (await other.pool.query('SELECT FROM event_feed.relay_checkpoint')).rowCount === 1);
    await otherRelay.stop();
    await other.close();
    await subscribe(process(), new LedgerConsumer('books'));
    await appendAll(2);
    await expectEachOnce('books', 4);
    expect(log.lines.filter((line) => line.includes('events of another store'))).toHaveLength(1);
  });

  it('refuses a topic that cannot carry the events', async () => {
    const unfit = newTopic(broker.brokers);
    await asAdmin(unfit, (admin) => admin.createTopics({ topics: [{ topic: unfit.topic, numPartitions: 1 }] }));
    const feed = new KafkaFeed({ pool: db.pool, store: db.store, kafka: unfit, logger: log });
    await expect(feed.subscribe([new LedgerConsumer('books')])).rejects.toThrow(UnfitTopicError);
  });

  it('says that the broker is out of reach', async () => {
    const away = newTopic('127.0.0.1:1');
    const feed = new KafkaFeed({ pool: db.pool, store: db.store, kafka: away, logger: log });
    await expect(feed.subscribe([new LedgerConsumer('books')])).rejects.toThrow(/127\.0\.0\.1:1|ECONNREFUSED/);
  });

  it('leaves with several consumers in the middle of a rebalance without a crash', async () => {
    const crashed = jest.fn();
    const first = process();
    const second = process();
    const running = await Promise.all(
      ['books', 'ledger', 'journal'].flatMap((name) =>
        [first, second].map((feed) => subscribe(feed, new LedgerConsumer(name))),
      ),
    );
    for (const { done } of running) done.catch(crashed);
    await Promise.all(running.map(stop));
    await Promise.all(running.map(({ done }) => done));
    expect(crashed).not.toHaveBeenCalled();
  });
});
