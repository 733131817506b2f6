import path from 'node:path';
import { applierFor } from '#event-feed';
import { packageRoot } from '#platform';
import { RULES } from '#scrutiny';
import { rescrutinise, WatchBehindError, WatchConsumer } from '#watch';
import { DecideConflict, DecideConflictHandler } from '../../libs/commands/src/conflict-commands.js';
import { ChangeReport, ChangeReportHandler } from '../../libs/commands/src/report-commands.js';
import type { RecordedEvent } from '#event-store';
import { fileReport, openStory } from '../support/file-reports.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

const STORY = 'harlow-crash';
const onDay = (day: number): string =>
  `A bus overturned in Harlow on ${String(day)} January 2031. The crash in Harlow killed three people, police said.`;

describe('a second scrutiny', () => {
  let newsroom: Newsroom;
  beforeEach(async () => {
    newsroom = await openNewsroom('2031-01-20T09:00:00.000Z');
    await openStory(newsroom, STORY);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await newsroom.close();
  });

  const publish = (outlet: string, day: number, published: string): Promise<{ readonly reportId: string }> =>
    fileReport(newsroom, { storyId: STORY, outlet, text: onDay(day), published });
  const services = () => ({ pool: newsroom.pool, store: newsroom.store, texts: newsroom.services.texts });
  const anew = () => rescrutinise(services(), STORY, { correlationId: 'asked' });
  const all = (): Promise<RecordedEvent[]> => newsroom.store.readPartition(STORY, { limit: 1000 });
  const watcher = () => applierFor(newsroom.pool, newsroom.store, new WatchConsumer(services()));
  async function watched(by = watcher()): Promise<void> {
    for (let after = 0; ;) {
      const next = await newsroom.store.readPartition(STORY, { after, limit: 500 });
      if (next.length === 0) return;
      await by.apply(next);
      after += next.length;
    }
  }
  /** Lets one rule say nothing, as it did before it was written. */
  function without(name: string): void {
    const rule = RULES.find((one) => one.name === name);
    if (!rule) throw new Error(`There is no rule ${name}.`);
    jest.spyOn(rule, 'judge').mockReturnValue(null);
  }
  const bothDays = async (): Promise<void> => {
    await publish('Harlow Post', 4, '2031-01-08');
    await publish('Lindow Wire', 6, '2031-01-09');
  };
  const memory = async (): Promise<unknown> => {
    const tables = ['candidate', 'claim_key', 'report', 'conflict'].map(async (table) => {
      const { rows } = await newsroom.pool.query(`SELECT * FROM watch.${table} ORDER BY 1, 2, 3`);
      return rows as unknown[];
    });
    return Promise.all(tables);
  };

  it('finds nothing new under the same rules, and leaves the memory as it is', async () => {
    await bothDays();
    await watched();
    const [before, held] = [await all(), await memory()];
    expect(await anew()).toEqual({ position: null, appended: {} });
    expect(await all()).toEqual(before);
    expect(await memory()).toEqual(held);
  });

  it('finds nothing new in the seeds', async () => {
    await newsroom.file(path.join(packageRoot(), 'seeds'));
    await newsroom.start();
    await newsroom.caughtUp();
    const { rows } = await newsroom.pool.query<{ partition: string }>(
      'SELECT DISTINCT partition FROM event_store.event WHERE partition <> $1',
      [STORY],
    );
    const story = rows[0]?.partition ?? '';
    expect(await rescrutinise(services(), story, { correlationId: 'asked' })).toEqual({ position: null, appended: {} });
  });

  it('appends what a new rule finds, as history, once', async () => {
    await bothDays();
    without('date');
    await watched();
    jest.restoreAllMocks();
    const before = await all();
    const { appended, position } = await anew();
    expect(appended).toMatchObject({ ConflictDetected: 1 });
    const added = (await all()).slice(before.length);
    expect(added.at(-1)?.position).toBe(position);
    expect(added.map(({ metadata }) => metadata)).toEqual(
      added.map(
        () =>
          expect.objectContaining({
            history: true,
            correlationId: 'asked',
            actor: { kind: 'machine', name: 'watch' },
          }) as unknown,
      ),
    );
    expect(added.find(({ type }) => type === 'ConflictDetected')?.data).toMatchObject({ kind: 'date' });
    expect(await anew()).toEqual({ position: null, appended: {} });
  });

  it('takes back what no rule finds any more, but not what the desk has spoken on', async () => {
    await bothDays();
    await watched();
    without('date');
    expect((await anew()).appended).toMatchObject({ ConflictSideRemoved: 2 });
    expect(await anew()).toEqual({ position: null, appended: {} });
    jest.restoreAllMocks();
    expect((await anew()).appended).toMatchObject({ ConflictDetected: 1 });
    const detected = (await all()).filter(({ type }) => type === 'ConflictDetected').at(-1);
    const conflictId = detected?.stream.slice(detected.stream.indexOf('-') + 1) ?? '';
    const dismissal = { kind: 'dismiss', conflictId, pair: null, reason: 'other_event', note: '' } as const;
    await new DecideConflictHandler(newsroom.services).execute(new DecideConflict(dismissal, newsroom.context));
    await watched();
    without('date');
    expect((await anew()).appended).not.toHaveProperty('ConflictSideRemoved');
  });

  it('lets a watch at work go on with the new memory', async () => {
    const atWork = watcher();
    await bothDays();
    without('date');
    await watched(atWork);
    jest.restoreAllMocks();
    await anew();
    const before = (await all()).length;
    await publish('Radio Orrin', 6, '2031-01-10');
    await watched(atWork);
    const later = (await all()).slice(before).map(({ type }) => type);
    expect(later).toContain('ConflictClaimJoined');
    expect(later).not.toContain('ConflictDetected');
    expect(await anew()).toEqual({ position: null, appended: {} });
  });

  it('leaves claims whose words were taken down where they stood', async () => {
    await publish('Harlow Post', 4, '2031-01-08');
    const { reportId } = await publish('Lindow Wire', 6, '2031-01-09');
    await watched();
    await new ChangeReportHandler(newsroom.services).execute(
      new ChangeReport(reportId, { kind: 'redact', spans: null, note: '' }, newsroom.context),
    );
    await watched();
    expect((await anew()).appended).toEqual({});
  });

  it('waits for the watch, and says so where it stands still', async () => {
    await bothDays();
    const asked = anew();
    await watched();
    expect((await asked).appended).toEqual({});
    await publish('Radio Orrin', 6, '2031-01-10');
    await expect(anew()).rejects.toBeInstanceOf(WatchBehindError);
  });
});
