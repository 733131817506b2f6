import { KafkaFeed, Parking, Relay, type KafkaSettings, type Subscription } from '#event-feed';
import { describeWithKafka, privateBroker, type TestBroker } from '../support/kafka.js';
import { killPrograms, runProgram, type Program } from '../support/program.js';
import { feedDatabase, KeptLog, until, upTo, type FeedDatabase } from './feed-database.js';
import { LedgerConsumer } from './ledger-consumer.js';
import { asAdmin, newTopic } from './topic.js';

describeWithKafka('a feed whose parts die', () => {
  let broker: TestBroker;
  let db: FeedDatabase;
  let log: KeptLog;
  let kafka: KafkaSettings;
  let relay: Relay;
  let keeping = true;
  let kept: Promise<void> = Promise.resolve();

  beforeAll(async () => {
    broker = await privateBroker();
  });
  afterAll(() => broker.stop());

  beforeEach(async () => {
    db = await feedDatabase();
    log = new KeptLog();
    kafka = newTopic(broker.brokers);
    relay = new Relay({ pool: db.pool, store: db.store, kafka, logger: log });
    void relay.run();
    keeping = true;
  });
  afterEach(async () => {
    keeping = false;
    await kept;
    await killPrograms();
    await relay.stop();
    await db.close();
  });

  /** Subscribes whenever the way in is lost, as a server does. */
  function keep(consumer: LedgerConsumer): void {
    const feed = new KafkaFeed({ pool: db.pool, store: db.store, kafka, logger: log });
    kept = (async () => {
      while (keeping) {
        let subscription: Subscription | null = null;
        try {
          subscription = await feed.subscribe([consumer]);
          let lost = false;
          subscription.done.catch(() => (lost = true));
          await until(() => lost || !keeping);
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        await subscription?.stop();
      }
    })();
  }

  async function expectEachOnce(last: number): Promise<void> {
    await db.caughtUp('books');
    expect(await db.ledger('books', 'amber')).toEqual(upTo(last));
    expect(await new Parking().list(db.pool)).toEqual([]);
  }

  /** A process of its own with relay and consumer; writes a line when it reads, and one when it has stopped. */
  async function otherProcess(consumers: readonly string[]): Promise<Program> {
    const program = runProgram(`
      const { KafkaFeed, Relay } = source('libs/event-feed/src/index.ts');
      const { PostgresEventStore } = source('libs/event-store/src/index.ts');
      const { LedgerConsumer } = source('test/event-feed/ledger-consumer.ts');
      const { Pool } = require('pg');
      const logger = { info() {}, warn() {}, error() {} };
      const kafka = { ...${JSON.stringify({ ...kafka, logCreator: undefined })}, logCreator: () => () => undefined };
      const pool = new Pool({ connectionString: ${JSON.stringify(db.url)} });
      const store = new PostgresEventStore(pool);
      const relay = new Relay({ pool, store, kafka, logger });
      relay.run();
      const feed = new KafkaFeed({ pool, store, kafka, logger });
      const running = await feed.subscribe(${JSON.stringify(consumers)}.map((name) => new LedgerConsumer(name)));
      console.log('reads');
      process.on('SIGTERM', async () => {
        await running.stop();
        await relay.stop();
        await store.close();
        await pool.end();
        console.log('stopped');
      });
    `);
    expect(await program.line()).toBe('reads');
    return program;
  }

  it('goes on when the broker was killed and is back', async () => {
    keep(new LedgerConsumer('books'));
    await db.append('amber', 5);
    await db.caughtUp('books');
    for (let turn = 0; turn < 2; turn++) {
      await broker.kill();
      await db.append('amber', 5);
      await broker.restart();
      await db.append('amber', 5);
      await db.caughtUp('books');
    }
    await expectEachOnce(25);
  });

  it('goes on when the topic was deleted', async () => {
    keep(new LedgerConsumer('books'));
    await db.append('amber', 5);
    await db.caughtUp('books');
    await asAdmin(kafka, (admin) => admin.deleteTopics({ topics: [kafka.topic] }));
    await db.append('amber', 5);
    await expectEachOnce(10);
  });

  it('goes on with a cluster that was made anew', async () => {
    keep(new LedgerConsumer('books'));
    await db.append('amber', 5);
    await db.caughtUp('books');
    await broker.wipe();
    await db.append('amber', 5);
    await expectEachOnce(10);
  });

  it('goes on when all its connections to PostgreSQL were cut', async () => {
    keep(new LedgerConsumer('books'));
    for (let turn = 0; turn < 5; turn++) {
      await db.append('amber', 20);
      await db.pool
        .query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()`,
        )
        .catch(() => undefined);
    }
    await expectEachOnce(100);
  });

  it('is taken over by another process when one is killed', async () => {
    await relay.stop();
    const first = await otherProcess(['books']);
    await db.append('amber', 5);
    await db.caughtUp('books');
    keep(new LedgerConsumer('books'));
    const appending = (async () => {
      for (let turn = 0; turn < 30; turn++) await db.append('amber', 1);
    })();
    await first.kill();
    await appending;
    relay = new Relay({ pool: db.pool, store: db.store, kafka, logger: log });
    void relay.run();
    await expectEachOnce(35);
  });

  it('lets its process end by itself, with several consumers', async () => {
    const program = await otherProcess(['books', 'ledger', 'journal']);
    await db.append('amber', 5);
    await db.caughtUp('journal');
    process.kill(program.pid, 'SIGTERM');
    expect(await program.line()).toBe('stopped');
    await expect(program.line()).rejects.toThrow('ended');
  });

  it('lets its process end by itself while the broker is away', async () => {
    const program = await otherProcess(['books', 'ledger']);
    await broker.kill();
    process.kill(program.pid, 'SIGTERM');
    expect(await program.line()).toBe('stopped');
    await expect(program.line()).rejects.toThrow('ended');
    await broker.restart();
  });
});
