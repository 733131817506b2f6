import fc from 'fast-check';
import pg from 'pg';
import { answers } from '../../apps/server/src/documents/answer-schemas.js';
import { nameKey, namesMeet } from '../../libs/alerts/src/name-key.js';
import type { TestDatabase } from '../support/postgres.js';
import { WebhookReceiver } from './webhook-receiver.js';
import {
  eventually,
  fileDay,
  openContestedStory,
  openDesk,
  readEvents,
  type DeskServer,
  type EventReader,
} from './alert-desk.js';
import { serverDatabase } from '../server/desk-server.js';

describe('choosing alerts', () => {
  let database: TestDatabase;
  let desk: DeskServer;
  let readers: EventReader[];

  beforeEach(async () => {
    database = await serverDatabase();
    desk = await openDesk(database.url, { DATELINE_WEBHOOK_ALLOW_PRIVATE: 'true' });
    readers = [];
  });
  afterEach(async () => {
    for (const reader of readers) reader.close();
    await desk.close();
    await database.drop();
  });

  const listen = async (query: string): Promise<EventReader> => {
    const reader = await readEvents(`${desk.url}/v1/alerts/stream?${query}`);
    readers.push(reader);
    return reader;
  };
  const stories = ({ events }: EventReader): unknown[] => events.map(({ data }) => data['storyId']);
  /** Two stories with an alert each: the same words about two towns. */
  const twoAlerts = async (): Promise<[string, string]> => {
    const [lindow, ferrow] = [await openContestedStory(desk, 'Lindow'), await openContestedStory(desk, 'Ferrow')];
    const all = await listen('');
    await fileDay(desk, lindow, 'Lindow', 'Quay Courier', 3, '2021-05-21');
    // Stories are followed side by side: which of two is told first is nobody's promise.
    await all.until(() => stories(all).includes(lindow));
    await fileDay(desk, ferrow, 'Ferrow', 'Quay Courier', 3, '2021-05-21');
    await all.until(() => new Set(stories(all)).size === 2);
    return [lindow, ferrow];
  };
  const listed = async (query: string): Promise<unknown[]> => {
    const { status, body } = await desk.send('GET', `/v1/alerts?${query}`);
    expect(status).toBe(200);
    expect(answers.AlertList.safeParse(body).error).toBeUndefined();
    return (body['alerts'] as { storyId: string }[]).map(({ storyId }) => storyId);
  };

  it('goes by actor and by place, on the stream, in the list and for webhooks', async () => {
    const [byPlace, byActor, byNobody] = [
      await listen('place=Lindow'),
      await listen('actor=the%20Port%20Authority'),
      await listen('actor=Coastguard'),
    ];
    const receiver = await WebhookReceiver.open();
    try {
      await desk.send('POST', '/v1/webhooks', { url: receiver.url, places: ['Ferrow'], actors: ['Port Authority'] });
      const [lindow, ferrow] = await twoAlerts();
      await byActor.until((events) => events.length === 2);
      await byPlace.until((events) => events.length === 1);
      expect(stories(byPlace)).toEqual([lindow]);
      expect(byNobody.events).toEqual([]);
      expect(await listed('')).toEqual([ferrow, lindow]);
      expect(await listed('place=Ferrow')).toEqual([ferrow]);
      expect(await listed('actor=port%20authority&story=' + lindow)).toEqual([lindow]);
      expect(await listed('actor=Coastguard')).toEqual([]);
      await eventually(() => receiver.received.length === 1);
      expect(receiver.received[0]?.body.data['storyId']).toBe(ferrow);
    } finally {
      await receiver.close();
    }
  });

  it('is stored for each person, and streamed', async () => {
    const wanted = { subscriptions: [{ name: 'Ferrow', places: ['Ferrow'] }, { kinds: ['identity'] }] };
    const put = await desk.send('PUT', '/v1/subscriptions', wanted, { 'x-dateline-editor': 'Maas' });
    expect(put.status).toBe(200);
    expect(answers.Subscriptions.safeParse(put.body).error).toBeUndefined();
    const read = await desk.send('GET', '/v1/subscriptions', undefined, { 'x-dateline-editor': 'Maas' });
    expect(read.body).toEqual(put.body);
    expect(read.body).toMatchObject({
      editor: 'Maas',
      subscriptions: [
        { name: 'Ferrow', stories: [], kinds: [], severities: ['alert'], actors: [], places: ['Ferrow'] },
        { name: null, kinds: ['identity'] },
      ],
    });
    expect((await desk.send('GET', '/v1/subscriptions')).body).toEqual({ editor: 'desk', subscriptions: [] });
    const [mine, everybody] = [await listen('subscriber=Maas'), await listen('subscriber=Nobody')];
    const [, ferrow] = await twoAlerts();
    await everybody.until((events) => events.length === 2);
    await mine.until((events) => events.length === 1);
    expect(stories(mine)).toEqual([ferrow]);
    expect(await listed('subscriber=Maas')).toEqual([ferrow]);
    expect(await listed('subscriber=Nobody')).toHaveLength(2);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await desk.send('GET', `/v1/alerts?subscriber=Maas&limit=1${cursor && `&cursor=${cursor}`}`);
      const { alerts, nextCursor } = answers.AlertList.parse(body);
      paged.push(...alerts.map(({ storyId }) => storyId));
      cursor = nextCursor;
    }
    expect(paged).toEqual([ferrow]);
  });

  it('comes back a page at a time', async () => {
    const both = await twoAlerts();
    const first = await desk.send('GET', '/v1/alerts?limit=1');
    const { alerts, nextCursor } = first.body as { alerts: { storyId: string }[]; nextCursor: string };
    const second = await desk.send('GET', `/v1/alerts?limit=1&cursor=${nextCursor}`);
    const { alerts: older } = second.body as { alerts: { storyId: string }[] };
    expect([...older, ...alerts].map(({ storyId }) => storyId)).toEqual(both);
    expect(second.body['nextCursor']).toBeNull();
    expect(await desk.send('GET', '/v1/alerts?cursor=yesterday')).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-cursor' },
    });
  });

  it('refuses what no subscription is, and changes nothing', async () => {
    for (const body of [
      {},
      { subscriptions: [{ kinds: ['rumour'] }] },
      { subscriptions: [{ loud: true }] },
      { subscriptions: ['all'] },
      { subscriptions: [{ actors: [''] }] },
    ]) {
      expect(await desk.send('PUT', '/v1/subscriptions', body)).toMatchObject({
        status: 422,
        body: { type: '/problems/invalid-body' },
      });
    }
    expect((await desk.send('GET', '/v1/subscriptions')).body).toMatchObject({ subscriptions: [] });
  });

  it('compares names alike in SQL and out of it', async () => {
    const pool = new pg.Pool({ connectionString: database.url });
    const names = fc.array(
      fc.constantFrom('Ilse Brandt', 'Brandt', 'brandtner', 'Port', 'the Port Authority', '…', 'É'),
    );
    try {
      await fc.assert(
        fc.asyncProperty(names, names, async (left, right) => {
          const [a, b] = [left.map(nameKey), right.map(nameKey)];
          const { rows } = await pool.query<{ meet: boolean }>('SELECT alerts.names_meet($1, $2) AS meet', [a, b]);
          expect(rows[0]?.meet).toBe(namesMeet(a, b));
        }),
      );
    } finally {
      await pool.end();
    }
  });
});
