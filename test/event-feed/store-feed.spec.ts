import {
  DeterministicError,
  Leader,
  Parking,
  readLag,
  StoreFeed,
  type AnyConsumer,
  type Subscription,
} from '#event-feed';
import { killPrograms, runProgram } from '../support/program.js';
import { feedDatabase, KeptLog, until, upTo, type FeedDatabase } from './feed-database.js';
import { AnsweringConsumer, LedgerConsumer } from './ledger-consumer.js';

describe('the way in straight from the store', () => {
  let db: FeedDatabase;
  let log: KeptLog;
  const subscriptions = new Set<Subscription>();

  beforeEach(async () => {
    db = await feedDatabase();
    log = new KeptLog();
  });
  afterEach(async () => {
    for (const subscription of [...subscriptions]) await stop(subscription);
    await killPrograms();
    await db.close();
  });

  const process = (pollMs = 50): StoreFeed => new StoreFeed({ pool: db.pool, store: db.store, logger: log, pollMs });

  async function subscribe(feed: StoreFeed, consumer: AnyConsumer): Promise<Subscription> {
    const subscription = await feed.subscribe([consumer]);
    subscriptions.add(subscription);
    return subscription;
  }

  async function stop(subscription: Subscription): Promise<void> {
    subscriptions.delete(subscription);
    await subscription.stop();
  }

  async function expectEachOnce(consumer: string, partition: string, last: number): Promise<void> {
    await db.caughtUp(consumer);
    expect(await db.ledger(consumer, partition)).toEqual(upTo(last));
    expect(await new Parking().list(db.pool)).toEqual([]);
  }

  it('brings what was there and what comes, each once, to every consumer', async () => {
    await db.append('amber', 700);
    const feed = process();
    await subscribe(feed, new LedgerConsumer('books'));
    await subscribe(feed, new AnsweringConsumer('answers'));
    await db.append('birch', 3);
    await db.caughtUp('answers');
    await expectEachOnce('books', 'amber', 1_400);
    await expectEachOnce('books', 'birch', 6);
    await expectEachOnce('answers', 'amber', 1_400);
  });

  it('finds new events by asking where no nudge comes', async () => {
    const deaf = new Proxy(db.store, {
      get: (store, name) =>
        name === 'listen'
          ? () => ({ close: () => Promise.resolve() })
          : (Reflect.get(store, name, store) as (...given: unknown[]) => unknown).bind(store),
    });
    await subscribe(
      new StoreFeed({ pool: db.pool, store: deaf, logger: log, pollMs: 20 }),
      new LedgerConsumer('books'),
    );
    await db.append('amber', 3);
    await expectEachOnce('books', 'amber', 3);
  });

  it('is woken by a nudge and does not wait for its next turn', async () => {
    await subscribe(process(3_600_000), new LedgerConsumer('books'));
    for (let turn = 0; turn < 5; turn++) {
      await db.append('amber', 1);
      await db.caughtUp('books');
    }
    await expectEachOnce('books', 'amber', 5);
  });

  it('has one leader for each consumer, and another process takes over when it stops', async () => {
    const here = new LedgerConsumer('books');
    const there = new LedgerConsumer('books');
    const first = await subscribe(process(), here);
    await db.append('amber', 3);
    await db.caughtUp('books');
    await subscribe(process(), there);
    await db.append('amber', 3);
    await db.caughtUp('books');
    expect(there.calls).toEqual([]);
    await stop(first);
    await db.append('amber', 3);
    await expectEachOnce('books', 'amber', 9);
    expect(there.calls).toEqual([3]);
  });

  it('is taken over when its process is killed', async () => {
    const program = runProgram(`
      const { StoreFeed } = source('libs/event-feed/src/index.ts');
      const { PostgresEventStore } = source('libs/event-store/src/index.ts');
      const { LedgerConsumer } = source('test/event-feed/ledger-consumer.ts');
      const { Pool } = require('pg');
      const pool = new Pool({ connectionString: ${JSON.stringify(db.url)} });
      const logger = { info() {}, warn() {}, error() {} };
      const feed = new StoreFeed({ pool, store: new PostgresEventStore(pool), logger });
      await feed.subscribe([new LedgerConsumer('books')]);
      console.log('reads');
    `);
    await program.line();
    await db.append('amber', 3);
    await db.caughtUp('books');
    await subscribe(process(), new LedgerConsumer('books'));
    const appending = (async () => {
      for (let turn = 0; turn < 50; turn++) await db.append('amber', 1);
    })();
    await program.kill();
    await appending;
    await expectEachOnce('books', 'amber', 53);
  });

  it('takes the lead again after all its connections were cut', async () => {
    await subscribe(process(), new LedgerConsumer('books'));
    for (let turn = 0; turn < 5; turn++) {
      await db.append('amber', 10);
      await db.pool
        .query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()`,
        )
        .catch(() => undefined);
    }
    await expectEachOnce('books', 'amber', 50);
  });

  it('catches a story up after its release, without a new event', async () => {
    const books = new LedgerConsumer('books');
    books.before = ({ partition, sequence }) => {
      if (partition === 'amber' && sequence === 2) throw new DeterministicError('no such lamp');
    };
    await subscribe(process(), books);
    await db.append('amber', 250);
    await db.append('birch', 1);
    await until(async () => (await new Parking().list(db.pool)).length === 1);
    await until(async () => (await db.ledger('books', 'birch')).length === 1);
    books.before = () => undefined;
    await new Parking().release(db.pool, 'books', 'amber');
    await expectEachOnce('books', 'amber', 250);
    await until(async () => (await db.pool.query('SELECT FROM event_feed.parked')).rowCount === 0);
  });

  it('tells how far each consumer is behind, parked stories included', async () => {
    expect(await readLag(db.pool, ['books'])).toEqual([{ consumer: 'books', events: 0, stories: 0, seconds: 0 }]);
    const books = new LedgerConsumer('books');
    books.before = ({ partition, sequence }) => {
      if (partition === 'amber' && sequence === 2) throw new DeterministicError('no such lamp');
    };
    await subscribe(process(), books);
    await db.append('amber', 4);
    await db.append('birch', 5);
    await until(async () => (await db.ledger('books', 'birch')).length === 5);
    await until(async () => (await new Parking().list(db.pool)).length === 1);
    const [lag, none] = await readLag(db.pool, ['books', 'nobody']);
    expect(lag).toMatchObject({ consumer: 'books', events: 3, stories: 1 });
    expect(lag?.seconds).toBeGreaterThan(0);
    expect(none).toMatchObject({ consumer: 'nobody', events: 9, stories: 2 });
  });
});

describe('the lead', () => {
  let db: FeedDatabase;
  beforeEach(async () => {
    db = await feedDatabase(6);
  });
  afterEach(() => db.close());

  it('is held by one, until it resigns', async () => {
    const [first, second] = [new Leader(db.pool, 'the lamp'), new Leader(db.pool, 'the lamp')];
    expect(await first.holds()).toBe(true);
    expect(await second.holds()).toBe(false);
    const third = new Leader(db.pool, 'another lamp');
    expect(await third.holds()).toBe(true);
    await third.resign();
    await first.resign();
    expect(await second.holds()).toBe(true);
    expect(() => first.session()).toThrow('the lamp has lost the lead');
    await second.resign();
  });

  it('is lost with its connection, and says so', async () => {
    const leader = new Leader(db.pool, 'the lamp');
    await leader.holds();
    const { rows } = await leader.session().query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await db.pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await until(() => {
      try {
        leader.session();
        return false;
      } catch {
        return true;
      }
    });
    expect(await leader.holds()).toBe(true);
    await leader.resign();
  });

  it('leaves no trace on connections that are given back', async () => {
    const [first, second] = [new Leader(db.pool, 'the lamp'), new Leader(db.pool, 'the lamp')];
    await first.holds();
    for (let turn = 0; turn < 30; turn++) await second.holds();
    const client = await db.pool.connect();
    expect(client.listenerCount('end')).toBeLessThan(3);
    client.release();
    await first.resign();
  });
});
