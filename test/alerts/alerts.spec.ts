import pg from 'pg';
import {
  AlertConsumer,
  AlertHub,
  alertMigrations,
  AlertLog,
  EVERY_ALERT,
  InvalidAlertIdError,
  type Alert,
  type AlertListener,
} from '#alerts';
import { applierFor } from '#event-feed';
import { PostgresEventStore } from '#event-store';
import { migrate } from '#read-model';
import { conflictStream, derivedId, storedEventOf, type Severity, type StoryEvent } from '#story';
import { deaths } from '../support/histories.js';
import { testDatabase } from '../support/postgres.js';
import { alertsReadable } from './alert-desk.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('alerts', () => {
  let pool: pg.Pool;
  let store: PostgresEventStore;
  let log: AlertLog;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const database = await testDatabase();
    await migrate(database.url, alertMigrations);
    pool = new pg.Pool({ connectionString: database.url });
    store = new PostgresEventStore(pool);
    log = new AlertLog(pool);
    drop = () => database.drop();
  });
  afterEach(async () => {
    await store.close();
    await pool.end();
    await drop();
  });

  const side = (count: number) => ({
    sideKey: String(count),
    value: deaths(count),
    claims: [],
    independentOrigins: 1,
    departsFrom: null,
  });
  const detected = (conflictId: string, severity: Severity = 'alert'): StoryEvent => ({
    type: 'ConflictDetected',
    data: {
      conflictId,
      storyId: 'harlow',
      questionId: 'q',
      eventKey: 'e',
      kind: 'quantity',
      severity,
      rule: 'quantity',
      ruleVersion: '1',
      reason: 'One side says 3, the other 5.',
      gates: [],
      relation: 'independent',
      sides: [side(3), side(5)],
      fitsSeveral: [],
    },
  });
  /** Records events and lets the consumer have them, twice, as a feed may. */
  async function happen(
    events: readonly StoryEvent[],
    more: { story?: string; history?: boolean } = {},
  ): Promise<void> {
    const { story = 'harlow', history = false } = more;
    const metadata = {
      correlationId: 't',
      causationId: null,
      actor: { kind: 'machine', name: 'watch' },
      history,
    } as const;
    for (const event of events) {
      const stream = conflictStream('conflictId' in event.data ? event.data.conflictId : '');
      const id = derivedId(JSON.stringify(event), story);
      await store.append([
        { partition: story, streams: [{ stream, expected: 'any', events: [storedEventOf(id, event, metadata)] }] },
      ]);
    }
    const applier = applierFor(pool, store, new AlertConsumer());
    const recorded = await store.readPartition(story, { limit: 1000 });
    await applier.apply(recorded);
    await applier.apply(recorded);
    await alertsReadable(pool);
  }
  const told = async (): Promise<string[]> =>
    (await log.after('0.0')).alerts.map(
      ({ type, conflictIds, causes }) => `${type} ${conflictIds.join('+')} ${causes.join('+')}`,
    );

  it('tell of a conflict, of a new side and of a reopening, once each', async () => {
    const c = 'c1';
    await happen([
      detected(c),
      { type: 'ConflictSideAdded', data: { conflictId: c, side: side(7), reason: '', relation: 'independent' } },
      {
        type: 'ConflictClaimJoined',
        data: {
          conflictId: c,
          sideKey: '3',
          claim: { claimId: 'x', reportId: 'r', outlet: 'o', speaker: 's' },
          independentOrigins: 2,
        },
      },
      { type: 'PairReopened', data: { conflictId: c, pair: ['3', '5'], note: '', by: 'machine' } },
      { type: 'PairReopened', data: { conflictId: c, pair: ['3', '7'], note: '', by: 'editor' } },
    ]);
    expect(await told()).toEqual(['conflict c1 detected', 'conflict c1 side-added', 'conflict c1 reopened']);
  });

  it('stay silent for an archive', async () => {
    await happen([detected('c1')], { history: true });
    expect(await told()).toEqual([]);
  });

  it('go out at once up to five within ten minutes, the rest as one bundle when the time has passed', async () => {
    await happen(Array.from({ length: 8 }, (_, index) => detected(`c${String(index)}`)));
    expect((await told()).length).toBe(5);
    expect(await log.releaseBundles()).toBe(0);
    await pool.query("UPDATE alerts.alert_window SET opened_at = opened_at - interval '11 minutes'");
    expect(await log.releaseBundles()).toBe(1);
    await alertsReadable(pool);
    expect(await log.releaseBundles()).toBe(0);
    expect((await told()).at(-1)).toBe('bundle c5+c6+c7 detected+detected+detected');
  });

  it('count notices apart: they never fill the window of the alerts', async () => {
    await happen([...Array.from({ length: 6 }, (_, index) => detected(`n${String(index)}`, 'notice')), detected('c1')]);
    expect((await told()).at(-1)).toBe('conflict c1 detected');
  });

  /** A client that remembers what it was given. */
  function client(more: Partial<AlertListener> = {}): { listener: AlertListener; given: Alert[]; gone: () => boolean } {
    const given: Alert[] = [];
    let gone = false;
    const listener: AlertListener = {
      filter: EVERY_ALERT,
      take: (alert) => {
        given.push(alert);
        return Promise.resolve(true);
      },
      dropped: () => {
        gone = true;
      },
      ...more,
    };
    return { listener, given, gone: () => gone };
  }
  const settled = async (condition: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 4_000 && !condition(); turn++) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  it('wait in the log while a transaction beside them is open, and the log says so', async () => {
    await happen([detected('c1')], { story: 'a' });
    const before = await log.after('0.0');
    expect(before).toMatchObject({ alerts: [{ conflictIds: ['c1'] }], waiting: false });
    const beside = await pool.connect();
    await beside.query('BEGIN');
    await beside.query('SELECT pg_current_xact_id()');
    const writing = happen([detected('c2')], { story: 'b' });
    let now = before;
    for (let turn = 0; turn < 1_000 && !now.waiting; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      now = await log.after('0.0');
    }
    expect(now).toEqual({ ...before, waiting: true });
    await beside.query('COMMIT');
    beside.release();
    await writing;
    expect(await log.after(before.alerts[0]?.id ?? '')).toMatchObject({
      alerts: [{ conflictIds: ['c2'] }],
      waiting: false,
    });
  });

  it('reach a client that was away without a gap and without a repetition', async () => {
    const hub = new AlertHub(log, silent, 10);
    const done = hub.run();
    const { listener, given } = client();
    await happen([detected('c1'), detected('c2')], { story: 'a' });
    const {
      alerts: [first],
    } = await log.after('0.0');
    const writing = happen([detected('c3'), detected('c4')], { story: 'b' });
    await hub.listen(listener, first?.id ?? null);
    await writing;
    await happen([detected('c5')], { story: 'c' });
    await settled(() => given.length === 4);
    expect(given.map(({ conflictIds }) => conflictIds[0])).toEqual(['c2', 'c3', 'c4', 'c5']);
    await hub.stop();
    await done;
  });

  it('start from now for a client without a last id, and pass by what it did not ask for', async () => {
    const hub = new AlertHub(log, silent, 10);
    const done = hub.run();
    await happen([detected('c1')], { story: 'a' });
    const { listener, given } = client({ filter: { ...EVERY_ALERT, stories: ['b'] } });
    await hub.listen(listener, null);
    await happen([detected('c2')], { story: 'c' });
    await happen([detected('c3')], { story: 'b' });
    await settled(() => given.length === 1);
    expect(given.map(({ conflictIds }) => conflictIds[0])).toEqual(['c3']);
    await hub.stop();
    await done;
  });

  it('drop a client that cannot take more, and go on for the others', async () => {
    const hub = new AlertHub(log, silent, 10);
    const done = hub.run();
    const stuck = client({ take: () => Promise.resolve(false) });
    const reading = client();
    await hub.listen(stuck.listener, null);
    await hub.listen(reading.listener, null);
    await happen([detected('c1')], { story: 'a' });
    await happen([detected('c2')], { story: 'b' });
    await settled(() => reading.given.length === 2 && stuck.gone());
    expect(stuck.gone()).toBe(true);
    expect(reading.given).toHaveLength(2);
    await hub.stop();
    await done;
  });

  it('name a last id that never was', async () => {
    const hub = new AlertHub(log, silent, 10);
    await expect(hub.listen(client().listener, 'yesterday')).rejects.toThrow(InvalidAlertIdError);
  });
});
