import pg from 'pg';
import {
  eventually,
  fileDay,
  openContestedStory,
  openDesk,
  readEvents,
  type DeskServer,
  type EventReader,
} from './alert-desk.js';
import type { TestDatabase } from '../support/postgres.js';
import { serverDatabase } from '../server/desk-server.js';

describe('GET /v1/alerts/stream', () => {
  let database: TestDatabase;
  let desks: DeskServer[];
  let readers: EventReader[];

  beforeEach(async () => {
    database = await serverDatabase();
    desks = [];
    readers = [];
  });
  afterEach(async () => {
    for (const reader of readers) reader.close();
    for (const desk of desks) await desk.close();
    await database.drop();
  });

  const open = async (env: Record<string, string> = {}): Promise<DeskServer> => {
    const desk = await openDesk(database.url, env);
    desks.push(desk);
    return desk;
  };
  const listen = async (desk: DeskServer, query = '', lastId?: string): Promise<EventReader> => {
    const reader = await readEvents(`${desk.url}/v1/alerts/stream${query}`, lastId);
    readers.push(reader);
    return reader;
  };
  const shut = async (desk: DeskServer): Promise<void> => {
    desks.splice(desks.indexOf(desk), 1);
    await desk.close();
  };
  const stories = ({ events }: EventReader): unknown[] => events.map(({ data }) => data['storyId']);

  it('tells of a contradiction in one sentence with both quotations', async () => {
    const desk = await open();
    const story = await openContestedStory(desk, 'Lindow');
    const reader = await listen(desk);
    const filed = await fileDay(desk, story, 'Lindow', 'Lindow Echo', 3, '2021-05-21');
    await reader.until((events) => events.length > 0);
    const [first] = reader.events;
    expect(first).toMatchObject({ event: 'conflict' });
    expect(first?.data).toMatchObject({
      storyId: story,
      kind: 'date',
      severity: 'alert',
      status: 'open',
      cause: 'detected',
      touchesOwn: null,
      news: { reportId: filed.body['reportId'] },
    });
    expect(first?.data['sentence']).toBe(
      'The port authority (in Lindow Echo) now says “The port authority said the ferry Corrin Star sank off Lindow on May 3.”, ' +
        'against the port authority (in Harbour Post): “The port authority said the ferry Corrin Star sank off Lindow on May 2.”',
    );
  });

  it('quotes a report that is held before it is public', async () => {
    const desk = await open();
    const story = await openContestedStory(desk, 'Lindow');
    const reader = await listen(desk);
    await fileDay(desk, story, 'Lindow', 'Lindow Echo', 3, '2999-05-21');
    await reader.until((events) => events.length > 0);
    expect(reader.events[0]?.data['sentence']).toMatch(
      /Lindow Echo\) now says “The port authority said .* on May 3\.”/u,
    );
  });

  it('goes out in the words of its events where the views stand still', async () => {
    const desk = await open({ DATELINE_ROLES: 'api,relay,watch,alerts' });
    const story = await openContestedStory(desk, 'Lindow');
    const reader = await listen(desk);
    await fileDay(desk, story, 'Lindow', 'Lindow Echo', 3, '2021-05-21');
    await reader.until((events) => events.length > 0);
    expect(reader.events[0]?.data).toMatchObject({ storyId: story, status: 'open', kind: 'date' });
    expect(reader.events[0]?.data['sentence']).toMatch(/Lindow Echo.* now says “.*3.*”, against .*Harbour Post/u);
  });

  it('says which headline of the desk’s own outlet an alert touches', async () => {
    const desk = await open();
    const story = await openContestedStory(desk, 'Lindow', { ownOutlet: 'The Harbour Post' });
    const reader = await listen(desk);
    await fileDay(desk, story, 'Lindow', 'Lindow Echo', 3, '2021-05-21');
    await reader.until((events) => events.length > 0);
    expect(reader.events[0]?.data['touchesOwn']).toMatchObject({ headline: 'Ferry sinks off Lindow' });
  });

  it('is silent for an archive, and for stories, kinds and weights that were not asked for', async () => {
    const desk = await open();
    const archived = await openContestedStory(desk, 'Ferrow', { history: true });
    const [lindow, corrin] = [await openContestedStory(desk, 'Lindow'), await openContestedStory(desk, 'Corrin')];
    const all = await listen(desk, '?severity=alert,notice');
    const one = await listen(desk, `?story=${corrin}`);
    const none = await listen(desk, '?kind=identity');
    await fileDay(desk, archived, 'Ferrow', 'Lindow Echo', 3, '2021-05-21', { history: true });
    await fileDay(desk, lindow, 'Lindow', 'Lindow Echo', 3, '2021-05-21');
    await fileDay(desk, corrin, 'Corrin', 'Lindow Echo', 3, '2021-05-21');
    await all.until(() => new Set(stories(all)).size === 2);
    await one.until((events) => events.length > 0);
    expect(stories(all)).not.toContain(archived);
    expect(new Set(stories(one))).toEqual(new Set([corrin]));
    expect(none.events).toEqual([]);
  });

  it('gives a client that was away all that it missed and nothing twice, from either of two servers', async () => {
    const [one, two] = [await open(), await open()];
    const towns = ['Lindow', 'Ferrow', 'Corrin', 'Maasby', 'Orrin'];
    const ids = [];
    for (const town of towns) ids.push(await openContestedStory(one, town));
    const before = await listen(two);
    await fileDay(one, ids[0] ?? '', 'Lindow', 'Lindow Echo', 3, '2021-05-21');
    await before.until((events) => events.length === 1);
    before.close();
    await shut(two);
    await fileDay(one, ids[1] ?? '', 'Ferrow', 'Lindow Echo', 3, '2021-05-21');
    await fileDay(one, ids[2] ?? '', 'Corrin', 'Lindow Echo', 3, '2021-05-21');
    const witness = await listen(one, '', '0.0');
    await witness.until((events) => events.length === 3);
    const after = await listen(await open(), '', before.lastId());
    await fileDay(one, ids[3] ?? '', 'Maasby', 'Lindow Echo', 3, '2021-05-21');
    await after.until((events) => events.length === 3);
    expect([...stories(before), ...stories(after)].sort()).toEqual(ids.slice(0, 4).sort());
    expect(after.events.map(({ id }) => id)).toEqual([...new Set(after.events.map(({ id }) => id))]);
  });

  it('misses nothing for a client that lost the stream before the first alert', async () => {
    const desk = await open();
    const story = await openContestedStory(desk, 'Lindow');
    const early = await listen(desk);
    await eventually(() => early.lastId() !== '');
    early.close();
    await fileDay(desk, story, 'Lindow', 'Lindow Echo', 3, '2021-05-21');
    const witness = await listen(desk, '', '0.0');
    await witness.until((events) => events.length > 0);
    const back = await listen(desk, `?lastEventId=${early.lastId()}`);
    await back.until((events) => events.length > 0);
    expect(back.events).toEqual(witness.events);
  });

  it('sends what comes beyond five in ten minutes as one bundle, the desk’s own first', async () => {
    const desk = await open();
    const story = await openContestedStory(desk, 'Lindow', { ownOutlet: 'Own Paper' });
    const reader = await listen(desk);
    const outlets = ['A Post', 'B Post', 'C Post', 'D Post', 'E Post', 'F Post', 'Own Paper', 'G Post'];
    for (const [index, outlet] of outlets.entries()) {
      await fileDay(desk, story, 'Lindow', outlet, 3 + index, `2021-05-${String(21 + index)}`);
    }
    await eventually(
      async () => (await desk.send('GET', `/v1/stories/${story}/progress`)).body['caughtUp'] === true,
      'the end of all that follows',
    );
    const pool = new pg.Pool({ connectionString: database.url });
    await reader.until((events) => events.length === 5);
    await pool.query("UPDATE alerts.alert_window SET opened_at = opened_at - interval '11 minutes'");
    await pool.end();
    await reader.until((events) => events.length === 6);
    expect(reader.events.map(({ event }) => event)).toEqual([...Array<string>(5).fill('conflict'), 'bundle']);
    const bundle = reader.events.at(-1)?.data as {
      story: string;
      conflicts: { touchesOwn: unknown; sentence: string }[];
    };
    expect(bundle.story).toBe(story);
    expect(bundle.conflicts.length).toBeGreaterThanOrEqual(3);
    expect(bundle.conflicts[0]?.touchesOwn).not.toBeNull();
  });

  it('refuses an id that no alert ever had, and unknown filters, as problems', async () => {
    const desk = await open();
    expect(await desk.send('GET', '/v1/alerts/stream', undefined, { 'last-event-id': 'yesterday' })).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-parameter', field: 'Last-Event-ID' },
    });
    expect(await desk.send('GET', '/v1/alerts/stream?kind=rumour')).toMatchObject({ status: 400 });
    expect(await desk.send('GET', '/v1/alerts/stream?severity=loud')).toMatchObject({ status: 400 });
  });

  it('ends when the server stops', async () => {
    const desk = await open();
    const reader = await listen(desk);
    await shut(desk);
    await eventually(() => reader.ended());
  });
});
