import { applierFor, DeterministicError, Parking, type Applier } from '#event-feed';
import { feedDatabase, until, upTo, type FeedDatabase } from './feed-database.js';
import { AnsweringConsumer } from './ledger-consumer.js';

describe('a consumer that appends', () => {
  let db: FeedDatabase;
  let consumer: AnsweringConsumer;
  let applier: Applier;

  beforeEach(async () => {
    db = await feedDatabase();
    consumer = new AnsweringConsumer('answers');
    applier = applierFor(db.pool, db.store, consumer);
  });
  afterEach(() => db.close());

  const answers = async (): Promise<number> => (await db.store.load('harbour-answers')).length;

  it('appends, writes its rows and moves its checkpoint in one transaction', async () => {
    const events = await db.append('harbour', 3);
    expect(await applier.apply(events)).toEqual({ applied: 3, parked: [] });
    const { rows } = await db.pool.query(
      `SELECT (SELECT xmin FROM event_store.event WHERE type = 'LampAnswered' LIMIT 1)::text AS appended,
              (SELECT xmin FROM ledger LIMIT 1)::text AS written,
              (SELECT xmin FROM event_feed.checkpoint)::text AS moved`,
    );
    expect(new Set(Object.values(rows[0] as object)).size).toBe(1);
    expect(await answers()).toBe(3);
  });

  it('appends nothing again for events that come again', async () => {
    const events = await db.append('harbour', 3);
    await applier.apply(events);
    expect(await applier.apply(events)).toEqual({ applied: 0, parked: [] });
    expect(await answers()).toBe(3);
  });

  it('reads its own events like any other, and answers them no more', async () => {
    await applier.apply(await db.append('harbour', 2));
    const own = await db.store.load('harbour-answers');
    expect(await applier.apply(own)).toEqual({ applied: 2, parked: [] });
    expect(await db.ledger('answers', 'harbour')).toEqual(upTo(4));
    expect(await answers()).toBe(2);
  });

  it('moves past its own events in their transaction, where it may and nothing came between', async () => {
    const passing = new AnsweringConsumer('answers', true);
    applier = applierFor(db.pool, db.store, passing);
    await applier.apply(await db.append('harbour', 2));
    expect(await applier.apply(await db.store.readPartition('harbour'))).toEqual({ applied: 0, parked: [] });
    expect(await db.ledger('answers', 'harbour')).toEqual(upTo(2));
    const events = await db.append('harbour', 1);
    passing.decided = async () => {
      passing.decided = () => Promise.resolve();
      await db.append('harbour', 1);
    };
    await applier.apply(events);
    expect(passing.reached).toEqual([4, 5]);
    await applier.apply(await db.store.readPartition('harbour'));
    expect(await db.ledger('answers', 'harbour')).toEqual([1, 2, 5, 6, 7]);
    expect(passing.reached).toEqual([4, 5, 8]);
    expect(await answers()).toBe(4);
  });

  it('goes on with other stories while one waits, and tells of one that failed when all have ended', async () => {
    const events = [...(await db.append('harbour', 1)), ...(await db.append('quarry', 1))];
    const met = new Set<string>();
    consumer.before = async ({ partition }) => {
      met.add(partition);
      await until(() => met.size === 2);
      if (partition === 'harbour') throw new Error('the connection broke');
    };
    await expect(applier.apply(events)).rejects.toThrow('the connection broke');
    expect(await db.ledger('answers', 'quarry')).toEqual([1]);
  });

  it('keeps nothing when its transaction fails', async () => {
    const events = await db.append('harbour', 2);
    await db.pool.query('ALTER TABLE ledger RENAME TO ledger_away');
    await expect(applier.apply(events)).rejects.toThrow('"ledger" does not exist');
    await db.pool.query('ALTER TABLE ledger_away RENAME TO ledger');
    expect(await answers()).toBe(0);
    await applier.apply(events);
    expect(await answers()).toBe(2);
  });

  it('throws away a decision when another process was faster', async () => {
    const events = await db.append('harbour', 4);
    const faster = applierFor(db.pool, db.store, new AnsweringConsumer('answers'));
    consumer.decided = async () => {
      consumer.decided = () => Promise.resolve();
      await faster.apply(events.slice(0, 2));
    };
    expect(await applier.apply(events)).toEqual({ applied: 2, parked: [] });
    expect(await db.ledger('answers', 'harbour')).toEqual(upTo(4));
    expect(await answers()).toBe(4);
  });

  it('is not parked by what it ran into because another process was faster', async () => {
    const [event] = await db.append('harbour', 1);
    if (!event) throw new Error('nothing was appended');
    const faster = applierFor(db.pool, db.store, new AnsweringConsumer('answers'));
    consumer.before = async () => {
      await faster.apply([event]);
      throw new DeterministicError('answered already');
    };
    expect(await applier.apply([event])).toEqual({ applied: 0, parked: [] });
    expect(await new Parking().list(db.pool)).toEqual([]);
  });

  it('appends once in two processes at a time', async () => {
    const events = await db.append('harbour', 120);
    const appliers = Array.from({ length: 4 }, () => applierFor(db.pool, db.store, new AnsweringConsumer('answers')));
    const outcomes = await Promise.all(appliers.map((each) => each.apply(events)));
    expect(outcomes.reduce((sum, { applied }) => sum + applied, 0)).toBe(120);
    expect(await db.ledger('answers', 'harbour')).toEqual(upTo(120));
    expect(await answers()).toBe(120);
    expect(await new Parking().list(db.pool)).toEqual([]);
  });

  it('parks a story at the event that it cannot decide on, after what comes before it', async () => {
    const events = await db.append('harbour', 5);
    const others = await db.append('quarry', 2);
    consumer.before = ({ partition, sequence }) => {
      if (partition === 'harbour' && sequence === 3) throw new DeterministicError('no such lamp');
    };
    expect(await applier.apply([...events, ...others])).toEqual({ applied: 4, parked: ['harbour'] });
    expect(await db.ledger('answers', 'harbour')).toEqual(upTo(2));
    expect(await answers()).toBe(2);
    expect(await new Parking().list(db.pool)).toMatchObject([{ partition: 'harbour', sequence: 3 }]);
    consumer.before = () => undefined;
    expect(await applier.apply(events)).toEqual({ applied: 0, parked: [] });
    await new Parking().release(db.pool, 'answers', 'harbour');
    expect(await applier.apply(events)).toEqual({ applied: 3, parked: [] });
    expect(await answers()).toBe(5);
  });

  it('tries again later what may pass', async () => {
    const events = await db.append('harbour', 2);
    consumer.before = () => {
      throw new Error('the connection broke');
    };
    await expect(applier.apply(events)).rejects.toThrow('the connection broke');
    expect(await new Parking().list(db.pool)).toEqual([]);
  });
});
