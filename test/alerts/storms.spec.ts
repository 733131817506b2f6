import pg from 'pg';
import type { TestDatabase } from '../support/postgres.js';
import {
  eventually,
  openDesk,
  readEvents,
  type DeskServer,
  type EventReader,
  type JsonAnswer,
  type StreamedEvent,
} from './alert-desk.js';
import { WebhookReceiver } from './webhook-receiver.js';
import { serverDatabase } from '../server/desk-server.js';

interface ToldConflict {
  readonly id: string;
  readonly kind: string;
  readonly sides: readonly {
    readonly sideKey: string;
    readonly independentOrigins: number;
    readonly claims: readonly { readonly evidence: { readonly text: string } }[];
  }[];
}

/** Over a minute's work on two cores. Ten thousand would take many, and the lists of candidates are full after a few hundred. */
const EQUAL = 2_000;
const AT_ONCE = 5;
const VOICES = 40;

const onDay = (day: string): string =>
  `A bus overturned in Harlow on ${day} 2021. The crash in Harlow on ${day} 2021 killed three people on their way to the market.`;

const conflictsOf = ({ event, data }: StreamedEvent): ToldConflict[] =>
  (event === 'bundle' ? data['conflicts'] : [data]) as ToldConflict[];

describe('a storm of reports', () => {
  let database: TestDatabase;
  let desk: DeskServer;
  let receiver: WebhookReceiver;
  let reader: EventReader;

  beforeEach(async () => {
    database = await serverDatabase();
    receiver = await WebhookReceiver.open();
    desk = await openDesk(database.url, { DATELINE_WEBHOOK_ALLOW_PRIVATE: 'true' });
    await desk.send('POST', '/v1/webhooks', { url: receiver.url });
    reader = await readEvents(`${desk.url}/v1/alerts/stream?severity=alert`);
    await desk.send('POST', '/v1/stories', { id: 'harlow', title: 'The Harlow bus', timeZone: 'UTC' });
  });
  afterEach(async () => {
    reader.close();
    await desk.close();
    await receiver.close();
    await database.drop();
  });

  const fileReport = (outlet: string, text: string, published: string): Promise<JsonAnswer> =>
    desk.send('POST', '/v1/stories/harlow/reports', { outlet, text, published });

  /** Waits, however long it takes, until the story is scrutinised and its alerts are in the log. */
  const caughtUp = async (): Promise<void> => {
    while ((await desk.send('GET', '/v1/stories/harlow/progress')).body['caughtUp'] !== true)
      await new Promise((resolve) => setTimeout(resolve, 100));
  };
  /** The time after which what was held back goes out. */
  const passTenMinutes = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query("UPDATE alerts.alert_window SET opened_at = opened_at - interval '11 minutes'");
    await client.end();
  };
  const conflicts = async (): Promise<ToldConflict[]> =>
    (await desk.send('GET', '/v1/stories/harlow/conflicts?severity=alert')).body['conflicts'] as ToldConflict[];

  it('that are equal is one origin on one side of one conflict, and one alert', async () => {
    await fileReport('Harlow Post', onDay('4 January'), '2021-01-08');
    const statuses = new Map<number, number>();
    let filed = 0;
    const client = async (): Promise<void> => {
      while (filed < EQUAL) {
        const { status } = await fileReport(`Outlet ${String(filed++)}`, onDay('6 January'), '2021-01-09');
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 8 }, client));
    expect([...statuses]).toEqual([[201, EQUAL]]);
    expect((await fileReport('Outlet 7', onDay('6 January'), '2021-01-09')).status).toBe(200);
    await caughtUp();

    const found = await conflicts();
    expect(found.map(({ kind, sides }) => [kind, sides.length])).toEqual([['date', 2]]);
    expect(found[0]?.sides.map(({ independentOrigins }) => independentOrigins)).toEqual([1, 1]);
    const { reports } = (await desk.send('GET', '/v1/stories/harlow/origins')).body as { reports: { root: string }[] };
    expect(reports).toHaveLength(EQUAL + 1);
    expect(new Set(reports.map(({ root }) => root)).size).toBe(2);

    // A bundle, were any held back, would be the next to arrive.
    await passTenMinutes();
    await fileReport('Velden Post', onDay('7 January'), '2021-01-10');
    await reader.until((events) => events.length >= 2);
    expect(reader.events.map(({ event, data }) => [event, data['cause']])).toEqual([
      ['conflict', 'detected'],
      ['conflict', 'side-added'],
    ]);
    await eventually(() => receiver.received.length >= 2, 'the webhook');
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(2);
  }, 900_000);

  it('that are one, which contradicts itself forty times, is five alerts and a bundle with all of it', async () => {
    const names = ['Bo', 'Cal', 'Dun', 'Eck', 'Fen', 'Gor', 'Hal', 'Ing'];
    const voices = Array.from(
      { length: VOICES },
      (_, index) =>
        `The bus that overturned in Harlow carried ${String(21 + 3 * index)} people, witness Anna ${names[index % 8] ?? ''}${'rst'.slice(0, 1 + (index % 3))} said.`,
    );
    expect((await fileReport('Harlow Post', voices.join(' '), '2021-02-08')).status).toBe(201);
    await caughtUp();
    await reader.until((events) => events.length >= AT_ONCE);
    await passTenMinutes();
    await reader.until((events) => events.some(({ event }) => event === 'bundle'));

    expect(reader.events.map(({ event }) => event)).toEqual([
      ...Array.from({ length: AT_ONCE }, () => 'conflict'),
      'bundle',
    ]);
    expect(new Set(reader.events.map(({ id }) => id)).size).toBe(AT_ONCE + 1);
    const [conflict, ...others] = await conflicts();
    expect(others).toEqual([]);
    const sides = conflict?.sides.map(({ sideKey }) => sideKey) ?? [];
    expect(sides.length).toBeGreaterThan(35);
    // One conflict once, with every side of it: no client is told of it thirty times in one message.
    const told = reader.events.flatMap(conflictsOf);
    expect(told.map(({ id }) => id)).toEqual(Array.from({ length: AT_ONCE + 1 }, () => conflict?.id));
    const evidence = told.flatMap((one) =>
      one.sides.flatMap(({ claims }) => claims.map((claim) => claim.evidence.text)),
    );
    expect(evidence.every((text) => text.includes('Anna'))).toBe(true);
    expect(told.at(-1)?.sides.map(({ sideKey }) => sideKey)).toEqual(sides);
    await eventually(() => receiver.received.length > AT_ONCE, 'the webhook');
    expect(receiver.received.map(({ body }) => body.type.split('.').at(-1))).toEqual(
      reader.events.map(({ event }) => event),
    );
  });
});
