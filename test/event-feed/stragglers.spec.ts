import { applierFor, DeterministicError, Parking } from '#event-feed';
import { Stragglers } from '../../libs/event-feed/src/stragglers.js';
import { feedDatabase, KeptLog, upTo, type FeedDatabase } from './feed-database.js';
import { LedgerConsumer } from './ledger-consumer.js';

describe('stories that no message brings forward', () => {
  let db: FeedDatabase;
  let log: KeptLog;
  let books: LedgerConsumer;
  let stragglers: Stragglers;

  beforeEach(async () => {
    db = await feedDatabase();
    log = new KeptLog();
    books = new LedgerConsumer('books');
    const applier = applierFor(db.pool, db.store, books);
    stragglers = new Stragglers({
      ...{ pool: db.pool, store: db.store, consumer: 'books', applier, logger: log },
      compareEveryMs: 0,
    });
  });
  afterEach(() => db.close());

  it('are read from the store when they stood still from one look to the next', async () => {
    await db.append('amber', 450);
    await stragglers.look();
    expect(await db.ledger('books', 'amber')).toEqual([]);
    await stragglers.look();
    expect(await db.ledger('books', 'amber')).toEqual(upTo(450));
    expect(log.lines).toEqual(['consumer books stood still at event 0 of amber; it reads on from the store']);
  });

  it('are looked for at once after PostgreSQL was out of reach, whose crash may have taken progress', async () => {
    const applier = applierFor(db.pool, db.store, books);
    const seldom = new Stragglers({ pool: db.pool, store: db.store, consumer: 'books', applier, logger: log });
    await seldom.look();
    await db.append('amber', 3);
    await seldom.look();
    await seldom.look();
    expect(await db.ledger('books', 'amber')).toEqual([]);
    const outOfReach = jest.spyOn(db.pool, 'query').mockImplementationOnce(() => {
      throw new Error('out of reach');
    });
    await expect(seldom.look()).rejects.toThrow('out of reach');
    outOfReach.mockRestore();
    await seldom.look();
    await seldom.look();
    expect(await db.ledger('books', 'amber')).toEqual(upTo(3));
  });

  it('are left alone while they move', async () => {
    const events = await db.append('amber', 9);
    const applier = applierFor(db.pool, db.store, books);
    for (const event of events.slice(0, 5)) {
      await stragglers.look();
      await applier.apply([event]);
    }
    expect(await db.ledger('books', 'amber')).toEqual(upTo(5));
  });

  it('are left alone while they are parked', async () => {
    await db.append('amber', 3);
    books.before = () => {
      throw new DeterministicError('no such lamp');
    };
    await stragglers.look();
    await stragglers.look();
    expect(await new Parking().list(db.pool)).toHaveLength(1);
    books.before = () => undefined;
    await stragglers.look();
    await stragglers.look();
    expect(await db.ledger('books', 'amber')).toEqual([]);
  });

  it('are caught up at the next look after a release, and parked anew where they still fail', async () => {
    await db.append('amber', 3);
    books.before = ({ sequence }) => {
      if (sequence === 2) throw new DeterministicError('no such lamp');
    };
    await stragglers.catchUp('amber');
    await new Parking().release(db.pool, 'books', 'amber');
    await stragglers.look();
    expect(await new Parking().list(db.pool)).toMatchObject([{ partition: 'amber', sequence: 2 }]);
    books.before = () => undefined;
    await new Parking().release(db.pool, 'books', 'amber');
    await stragglers.look();
    expect(await db.ledger('books', 'amber')).toEqual(upTo(3));
    expect(await new Parking().released(db.pool, 'books')).toEqual([]);
  });
});
