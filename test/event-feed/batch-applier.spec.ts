import type { PoolClient } from 'pg';
import { BatchApplier, Checkpoints, DeterministicError, Parking, type Consumer } from '#event-feed';
import { inTransaction, type RecordedEvent } from '#event-store';
import { appendTo, newEvent } from '../event-store/new-events.js';
import { feedDatabase, upTo, type FeedDatabase } from './feed-database.js';
import { LedgerConsumer } from './ledger-consumer.js';

describe('a batch of events', () => {
  let db: FeedDatabase;
  let consumer: LedgerConsumer;
  let applier: BatchApplier;

  beforeEach(async () => {
    db = await feedDatabase();
    consumer = new LedgerConsumer('books');
    applier = new BatchApplier(db.pool, db.store, consumer);
  });
  afterEach(() => db.close());

  const sequenceOf = async (partition: string): Promise<number> =>
    (await new Checkpoints().read(db.pool, 'books', [partition])).get(partition)?.sequence ?? 0;

  it('is applied once however often it comes', async () => {
    const events = await db.append('harbour', 5);
    expect(await applier.apply(events)).toEqual({ applied: 5, parked: [] });
    expect(await applier.apply(events)).toEqual({ applied: 0, parked: [] });
    expect(await applier.apply([...events.slice(2), ...events])).toEqual({ applied: 0, parked: [] });
    expect(await db.ledger('books', 'harbour')).toEqual(upTo(5));
  });

  it('is applied in the order of the story, whatever the order in which it comes', async () => {
    const events = await db.append('harbour', 6);
    await applier.apply([...events].reverse());
    expect(await db.ledger('books', 'harbour')).toEqual(upTo(6));
  });

  it('is passed over where it is out of date, and applied where it is new', async () => {
    const events = await db.append('harbour', 6);
    await applier.apply(events.slice(0, 4));
    await applier.apply(events.slice(1, 3));
    expect(await sequenceOf('harbour')).toBe(4);
    await applier.apply(events.slice(2));
    expect(await db.ledger('books', 'harbour')).toEqual(upTo(6));
  });

  it('is held against the checkpoint, wherever this process left the story', async () => {
    const events = await db.append('harbour', 6);
    await applier.apply(events.slice(0, 4));
    await db.pool.query(`DELETE FROM ledger WHERE sequence > 2`);
    await db.pool.query(`UPDATE event_feed.checkpoint SET sequence = 2 WHERE consumer = 'books'`);
    await applier.apply(events.slice(4, 5));
    expect(await db.ledger('books', 'harbour')).toEqual(upTo(5));
    await new BatchApplier(db.pool, db.store, consumer).apply(events);
    await applier.apply([...events.slice(5), ...(await db.append('harbour', 1))]);
    expect(await db.ledger('books', 'harbour')).toEqual(upTo(7));
  });

  describe('of which the consumer takes only some', () => {
    beforeEach(() => {
      consumer.concerns = (type) => type === 'LampBroken';
    });

    const append = async (...types: string[]): Promise<readonly RecordedEvent[]> => {
      const events = types.map((type) => newEvent({ type }));
      return (await db.store.append(appendTo('harbour', 'harbour-lamps', events))).events;
    };

    it('moves the checkpoint alone over the others', async () => {
      await applier.apply(await append('LampLit', 'LampLit'));
      expect(await sequenceOf('harbour')).toBe(2);
      expect(consumer.calls).toEqual([]);
      await applier.apply(await append('LampLit', 'LampBroken'));
      expect(consumer.calls).toEqual([2]);
      expect(await sequenceOf('harbour')).toBe(4);
    });

    it('does not move it over what it has not seen', async () => {
      await applier.apply(await append('LampLit'));
      await append('LampBroken');
      const [late] = await append('LampLit');
      await db.pool.query(`UPDATE event_feed.checkpoint SET sequence = 0 WHERE consumer = 'books'`);
      await applier.apply(late ? [late] : []);
      expect(await db.ledger('books', 'harbour')).toEqual(upTo(3));
      expect(consumer.calls).toEqual([3]);
    });

    it('shares its transaction with the work that follows it', async () => {
      const after = jest.fn(() => Promise.reject(new Error('no room for the position')));
      await expect(applier.apply(await append('LampLit'), after)).rejects.toThrow('no room for the position');
      expect(await sequenceOf('harbour')).toBe(0);
    });
  });

  it('is completed from the store where events are missing, in transactions of bounded size', async () => {
    const events = [...(await db.append('harbour', 300)), ...(await db.append('harbour', 300))];
    const other = await db.append('quarry', 7);
    expect(await applier.apply([...events.slice(598), ...other.slice(6), ...events.slice(0, 1)])).toEqual({
      applied: 607,
      parked: [],
    });
    expect(await db.ledger('books', 'harbour')).toEqual(upTo(600));
    expect(await db.ledger('books', 'quarry')).toEqual(upTo(7));
    expect(Math.max(...consumer.calls)).toBeLessThanOrEqual(200);
  });

  it('of an event that the store does not hold the predecessors of is refused', async () => {
    const [event] = await db.append('harbour', 1);
    if (!event) throw new Error('nothing was appended');
    await expect(applier.apply([{ ...event, sequence: 9 }])).rejects.toThrow('The store lacks event 2 of harbour');
    expect(await sequenceOf('harbour')).toBe(0);
  });

  it('leaves neither rows nor checkpoint when its transaction fails', async () => {
    const events = await db.append('harbour', 3);
    consumer.before = ({ sequence }) => {
      if (sequence === 3) throw new Error('the disk is full');
    };
    await expect(applier.apply(events)).rejects.toThrow('the disk is full');
    expect(await db.ledger('books', 'harbour')).toEqual([]);
    expect(await sequenceOf('harbour')).toBe(0);
    consumer.before = () => undefined;
    await applier.apply(events);
    expect(await db.ledger('books', 'harbour')).toEqual(upTo(3));
  });

  it('waits for the disk unless a crash may take it, when the events bring it again', async () => {
    const seen: string[] = [];
    const settingIn = async (transaction: PoolClient): Promise<void> => {
      const { rows } = await transaction.query<{ synchronous_commit: string }>('SHOW synchronous_commit');
      seen.push(rows[0]?.synchronous_commit ?? '?');
    };
    for (const redoable of [false, true]) {
      const name = redoable ? 'redoable' : 'durable';
      const consumer: Consumer = { name, redoable, apply: settingIn };
      await new BatchApplier(db.pool, db.store, consumer).apply(await db.append(name, 1));
    }
    await inTransaction(db.pool, settingIn);
    expect(seen).toEqual(['on', 'off', 'on']);
  });

  it('shares its last transaction with the work that follows it', async () => {
    const events = await db.append('harbour', 450);
    const after = jest.fn(() => Promise.reject(new Error('no room for the position')));
    await expect(applier.apply(events, after)).rejects.toThrow('no room for the position');
    expect(after).toHaveBeenCalledTimes(1);
    expect(await sequenceOf('harbour')).toBe(400);
    expect(await db.ledger('books', 'harbour')).toEqual(upTo(400));
  });

  it('is applied once by two processes that have it at the same time', async () => {
    const batches = await Promise.all(['amber', 'birch', 'cedar'].map((partition) => db.append(partition, 150)));
    const events = batches.flat();
    const others = Array.from({ length: 4 }, () => new BatchApplier(db.pool, db.store, new LedgerConsumer('books')));
    const outcomes = await Promise.all(
      others.map((other, turn) => other.apply(turn % 2 === 0 ? events : [...events].reverse())),
    );
    expect(outcomes.reduce((sum, { applied }) => sum + applied, 0)).toBe(450);
    for (const partition of ['amber', 'birch', 'cedar']) {
      expect(await db.ledger('books', partition)).toEqual(upTo(150));
    }
    expect(await new Parking().list(db.pool)).toEqual([]);
  });

  describe('with an event that cannot be applied', () => {
    let events: RecordedEvent[];
    let others: readonly RecordedEvent[];
    const refused = ({ partition, sequence }: RecordedEvent): void => {
      if (partition === 'harbour' && sequence === 4) throw new DeterministicError('no such lamp');
    };

    beforeEach(async () => {
      events = [...(await db.append('harbour', 6))];
      others = await db.append('quarry', 3);
      consumer.before = refused;
    });

    it('parks its story there, applies what comes before it, and goes on with other stories', async () => {
      expect(await applier.apply([...events, ...others])).toEqual({ applied: 6, parked: ['harbour'] });
      expect(await db.ledger('books', 'harbour')).toEqual(upTo(3));
      expect(await db.ledger('books', 'quarry')).toEqual(upTo(3));
      expect(await new Parking().list(db.pool)).toEqual([
        {
          consumer: 'books',
          partition: 'harbour',
          sequence: 4,
          eventId: events[3]?.id,
          eventType: 'LampLit',
          error: 'no such lamp',
          parkedAt: expect.any(String) as string,
        },
      ]);
    });

    it('keeps later events of the story waiting, and the batch goes on', async () => {
      await applier.apply(events);
      const later = await db.append('harbour', 2);
      const after = jest.fn(() => Promise.resolve());
      expect(await applier.apply([...later, ...others], after)).toEqual({ applied: 3, parked: [] });
      expect(after).toHaveBeenCalledTimes(1);
      expect(await db.ledger('books', 'harbour')).toEqual(upTo(3));
    });

    it('parks it again when it was released and still fails', async () => {
      await applier.apply(events);
      expect(await new Parking().release(db.pool, 'books', 'harbour')).toBe(true);
      expect(await new Parking().list(db.pool)).toEqual([]);
      expect(await applier.apply(events)).toEqual({ applied: 0, parked: ['harbour'] });
      expect(await new Parking().list(db.pool)).toHaveLength(1);
    });

    it('goes on from there after a release, each event once', async () => {
      await applier.apply(events);
      consumer.before = () => undefined;
      await new Parking().release(db.pool, 'books', 'harbour');
      expect(await applier.apply(events)).toEqual({ applied: 3, parked: [] });
      expect(await db.ledger('books', 'harbour')).toEqual(upTo(6));
    });

    it('says that nothing was parked where nothing was', async () => {
      expect(await new Parking().release(db.pool, 'books', 'quarry')).toBe(false);
    });
  });

  it('parks what PostgreSQL refuses for its data, and leaves no half of it', async () => {
    const events = await db.append('harbour', 3);
    await db.pool.query(`INSERT INTO ledger (consumer, partition, sequence) VALUES ('books', 'harbour', 2)`);
    expect(await applier.apply(events)).toEqual({ applied: 1, parked: ['harbour'] });
    const [parked] = await new Parking().list(db.pool);
    expect(parked).toMatchObject({ sequence: 2, error: expect.stringContaining('unique constraint') as string });
  });

  it('does not park for an error that may pass', async () => {
    const events = await db.append('harbour', 1);
    consumer.before = () => {
      throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
    };
    await expect(applier.apply(events)).rejects.toThrow('deadlock detected');
    expect(await new Parking().list(db.pool)).toEqual([]);
  });

  it('needs one connection at a time', async () => {
    const narrow = await feedDatabase(1);
    try {
      const events = await narrow.append('harbour', 30);
      const alone = new BatchApplier(narrow.pool, narrow.store, consumer);
      await alone.apply([...events.slice(0, 2), ...events.slice(28)]);
      expect(await narrow.ledger('books', 'harbour')).toEqual(upTo(30));
    } finally {
      await narrow.close();
    }
  });
});
