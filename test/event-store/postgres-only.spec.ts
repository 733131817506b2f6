import { randomUUID } from 'node:crypto';

import {
  checkPositions,
  comparePositions,
  eventStoreMigrations,
  migrateEventStore,
  PositionsAheadError,
  PostgresEventStore,
  readHorizonAge,
  renumber,
  StoreUnavailableError,
} from '#event-store';
import { Pool } from 'pg';

import { testDatabase } from '../support/postgres.js';
import { appendTo, newEvent, newEvents } from './new-events.js';
import { readWhole } from './read-whole.js';
import { storeDatabase, type StoreDatabase } from './store-database.js';

describe('the event store in PostgreSQL', () => {
  let database: StoreDatabase;
  let store: PostgresEventStore;
  beforeEach(async () => {
    database = await storeDatabase();
    store = new PostgresEventStore(database.pool);
  });
  afterEach(async () => {
    await store.close();
    await database.close();
  });

  it('migrates once, also when several processes start together, and each migration bears a repetition', async () => {
    const empty = await testDatabase();
    const pool = new Pool({ connectionString: empty.url });
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrateEventStore(pool)));
    expect(applied.flat()).toEqual(eventStoreMigrations.map(({ name }) => name));
    for (const { sql } of eventStoreMigrations) await pool.query(sql);
    expect(await migrateEventStore(pool)).toEqual([]);
    await pool.end();
    await empty.drop();
  });

  it.each([
    "UPDATE event_store.event SET data = '{}'",
    'DELETE FROM event_store.event',
    'TRUNCATE event_store.event',
    `INSERT INTO event_store.event SELECT * FROM event_store.event ON CONFLICT (id) DO UPDATE SET type = 'Other'`,
  ])('never changes an event: %s', async (statement) => {
    const { events } = await store.append(appendTo('p', 's', newEvents(2)));
    await expect(database.pool.query(statement)).rejects.toThrow('events are never changed');
    expect(await store.load('s')).toEqual(events);
  });

  it('refuses an append after another write of its transaction, and under another isolation level', async () => {
    const call = `SELECT event_store.append('{p}', '{s}', '{-1}', '{${randomUUID()}}', '[]')`;
    const client = await database.pool.connect();
    await client.query('CREATE TABLE noise (id integer)');
    await client.query('BEGIN');
    await client.query('INSERT INTO noise VALUES (1)');
    await expect(client.query(call)).rejects.toThrow('must come before every other write');
    await client.query('ROLLBACK');
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await expect(client.query(call)).rejects.toThrow('needs isolation level read committed');
    await client.query('ROLLBACK');
    client.release();
  });

  it('commits what is within the append with it, or nothing of both', async () => {
    await database.pool.query('CREATE TABLE note (event uuid PRIMARY KEY)');
    const count = async () => (await database.pool.query('SELECT FROM note')).rowCount;
    const event = newEvent();
    const withNote = () =>
      store.append(appendTo('p', 's', [event]), {
        within: async (client, { events }) => {
          for (const { id } of events) await client.query('INSERT INTO note VALUES ($1)', [id]);
        },
      });
    await withNote();
    expect(await count()).toBe(1);
    await expect(withNote()).rejects.toMatchObject({ code: '23505', constraint: 'note_pkey' });
    const swallowing = store.append(appendTo('p', 's', [newEvent()]), {
      within: async (client) => {
        await client.query('INSERT INTO no_such_table VALUES (1)').catch(() => undefined);
      },
    });
    await expect(swallowing).rejects.toThrow('rolled back');
    expect(await store.load('s')).toHaveLength(1);
  });

  it('never records an event before the last of its partition', async () => {
    const { events } = await store.append(appendTo('p', 's', [newEvent()]));
    await database.pool.query(
      `INSERT INTO event_store.event (id, partition, sequence, stream, stream_version, type, schema_version, data, metadata, recorded_at)
       VALUES ($1, 'p', 2, 's', 2, 'Early', 1, '{}', '{}', '2999-01-01T00:00:00.25Z')`,
      [randomUUID()],
    );
    const next = await store.append([...appendTo('q', 't', [newEvent()]), ...appendTo('p', 's', [newEvent()])]);
    expect(next.events.map(({ recordedAt }) => recordedAt)).toEqual(Array(2).fill('2999-01-01T00:00:00.250Z'));
    const elsewhere = await store.append(appendTo('r', 'u', [newEvent()]));
    expect(elsewhere.events[0]?.recordedAt.slice(0, 4)).toBe(events[0]?.recordedAt.slice(0, 4));
  });

  it('shows in the global read nothing that an open transaction may still come before', async () => {
    const early = await store.append(appendTo('p', 's', [newEvent()]));
    expect(await readWhole(store)).toEqual(early.events);
    const client = await database.pool.connect();
    await client.query('BEGIN');
    await client.query('SELECT pg_current_xact_id()');
    const { events, position } = await store.append(appendTo('q', 't', [newEvent()]));
    expect(await store.readAll({ after: early.position })).toEqual({ events: [], waiting: true });
    expect(await store.readPartition('q')).toEqual(events);
    expect(await store.head()).toBe(position);
    expect((await readHorizonAge(database.pool)).transactions).toBeGreaterThan(0);
    expect((await readHorizonAge(database.pool)).seconds).toBeGreaterThan(0);
    await client.query('COMMIT');
    client.release();
    expect(await readWhole(store)).toEqual([...early.events, ...events]);
  });

  it('refuses to start on positions of another cluster, and renumbers them', async () => {
    const [a, b] = [
      await store.append(appendTo('p', 's', newEvents(3))),
      await store.append(appendTo('q', 't', newEvents(2))),
    ];
    await checkPositions(database.pool);
    await database.pool.query('ALTER TABLE event_store.event DISABLE TRIGGER event_is_never_changed');
    await database.pool.query(
      `UPDATE event_store.event SET transaction_id = (transaction_id::text::bigint + 4000000000)::text::xid8`,
    );
    await database.pool.query('ALTER TABLE event_store.event ENABLE TRIGGER event_is_never_changed');
    await expect(checkPositions(database.pool)).rejects.toThrow(PositionsAheadError);
    await expect(checkPositions(database.pool)).rejects.toThrow('Run `dateline renumber` once.');
    expect(await store.readAll({ after: null })).toEqual({ events: [], waiting: true });

    const head = (await store.head()) ?? '';
    const checkpoint = (await store.load('s', { fromVersion: 2 }))[0]?.position ?? '';
    const moved: string[] = [];
    const count = await renumber(database.pool, async (_, translate) => {
      for (const old of [checkpoint, head, '0.0']) moved.push(await translate(old));
    });
    expect(count).toBe(5);
    await checkPositions(database.pool);
    const whole = await readWhole(store);
    expect(whole.map(({ id }) => id)).toEqual([...a.events, ...b.events].map(({ id }) => id));
    expect(moved).toEqual([whole[1]?.position, whole[4]?.position, '0.0']);

    const next = await store.append(appendTo('p', 's', newEvents(2)));
    expect(comparePositions(whole[4]?.position ?? '', next.position)).toBeLessThan(0);
    expect(await renumber(database.pool)).toBe(7);
    expect((await readWhole(store)).map(({ id }) => id)).toEqual([...whole, ...next.events].map(({ id }) => id));
    await expect(database.pool.query('DELETE FROM event_store.event')).rejects.toThrow('never changed');
  });

  it('reads by indexes also in a session that saw the table empty', async () => {
    const { rows } = await database.pool.query<{ setting: string[] }>(
      `SELECT proconfig AS setting FROM pg_proc WHERE oid = 'event_store.append'::regproc`,
    );
    expect(rows[0]?.setting).toEqual(['enable_seqscan=off', 'plan_cache_mode=force_generic_plan']);
  });

  it('says that it is unavailable when nothing answers, and when the connection breaks in an append', async () => {
    const nobody = new Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' });
    const unreachable = new PostgresEventStore(nobody);
    await expect(unreachable.append(appendTo('p', 's', [newEvent()]))).rejects.toThrow(StoreUnavailableError);
    await expect(unreachable.load('s')).rejects.toThrow(StoreUnavailableError);
    await expect(unreachable.readAll({ after: null })).rejects.toThrow(StoreUnavailableError);
    await expect(unreachable.head()).rejects.toThrow(StoreUnavailableError);
    await expect(checkPositions(nobody)).rejects.toThrow(StoreUnavailableError);
    await nobody.end();

    const broken = store.append(appendTo('p', 's', [newEvent()]), {
      within: async (client) => {
        await client.query('SELECT pg_terminate_backend(pg_backend_pid())');
      },
    });
    await expect(broken).rejects.toThrow(StoreUnavailableError);
    expect(await store.load('s')).toEqual([]);
  });

  it('tells listeners of other processes, once for many appends, and listens again after a break', async () => {
    const elsewhere = new Pool({ connectionString: database.url });
    elsewhere.on('error', () => undefined);
    let nudges = 0;
    let wake: () => void = () => undefined;
    const nudged = () => new Promise<void>((resolve) => (wake = resolve));
    const listening = nudged();
    const subscription = new PostgresEventStore(elsewhere).listen(() => {
      nudges += 1;
      wake();
    });
    await listening;
    nudges = 0;
    const first = nudged();
    await Promise.all(Array.from({ length: 40 }, () => store.append(appendTo('p', 's', [newEvent()]))));
    await first;
    await store.close();
    expect(nudges).toBeLessThan(40);

    const again = nudged();
    await database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
    );
    await again;
    const afterBreak = nudged();
    await store.append(appendTo('p', 's', [newEvent()]));
    await afterBreak;
    await subscription.close();
    await elsewhere.end();
  });
});
