import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '#platform';
import { injecting, replayFolder } from '../../apps/server/src/index.js';
import type { TestDatabase } from '../support/postgres.js';
import { eventually, openDesk, readEvents, type DeskServer, type EventReader } from './alert-desk.js';
import { WebhookReceiver } from './webhook-receiver.js';
import { serverDatabase } from '../server/desk-server.js';

interface Expected {
  readonly mustAlert: readonly { readonly id: string; readonly kind: string }[];
}
interface Listed {
  readonly alerts: readonly { readonly id: string; readonly data: Record<string, unknown> }[];
}

const { mustAlert } = JSON.parse(
  readFileSync(path.join(packageRoot(), 'test', 'fixtures', 'seeds-expected.json'), 'utf8'),
) as Expected;
const settings = { DATELINE_WEBHOOK_ALLOW_PRIVATE: 'true' };

/** Kinds of the conflicts that a message tells of, alone or in a bundle. */
const kindsOf = (data: Record<string, unknown>): unknown[] =>
  Array.isArray(data['conflicts']) ? data['conflicts'].map((one: { kind: string }) => one.kind) : [data['kind']];

describe('the seeds, filed as they come in', () => {
  let database: TestDatabase;
  let receiver: WebhookReceiver;
  let desks: DeskServer[];
  let readers: EventReader[];

  beforeEach(async () => {
    database = await serverDatabase();
    receiver = await WebhookReceiver.open();
    desks = [];
    readers = [];
  });
  afterEach(async () => {
    for (const reader of readers) reader.close();
    for (const desk of desks) await desk.close();
    await receiver.close();
    await database.drop();
  });

  const open = async (): Promise<DeskServer> => {
    const desk = await openDesk(database.url, settings);
    desks.push(desk);
    return desk;
  };
  const listen = async (desk: DeskServer, lastId?: string): Promise<EventReader> => {
    const reader = await readEvents(`${desk.url}/v1/alerts/stream`, lastId);
    readers.push(reader);
    return reader;
  };

  it('alert stream and webhook alike, though clients and servers go and come back', async () => {
    const [one, two] = [await open(), await open()];
    await one.send('POST', '/v1/webhooks', { url: receiver.url });
    let failures = 0;
    receiver.answer = (response) => response.writeHead(failures++ < 1 ? 503 : 204).end();
    const early = await listen(two);
    const folder = path.join(packageRoot(), 'seeds');
    await replayFolder(injecting(one.app), folder, { history: false });
    await early.until((events) => events.length > 0);
    early.close();
    // The server that the client was on goes, and with it perhaps the one that was sending to the webhook.
    desks.splice(desks.indexOf(two), 1);
    await two.close();
    const late = await listen(await open(), early.lastId());
    const told = async (): Promise<Listed['alerts']> =>
      (await one.send('GET', '/v1/alerts?severity=alert&limit=100')).body['alerts'] as Listed['alerts'];
    const expected = mustAlert.map(({ kind }) => kind);
    await eventually(async () => {
      const kinds = (await told()).flatMap(({ data }) => kindsOf(data));
      return expected.every((kind) => kinds.includes(kind));
    }, 'every alert that must be');
    const ids = (await told()).map(({ id }) => id).sort();
    const streamed = (): string[] => [...early.events, ...late.events].map(({ id }) => id);
    await eventually(() => ids.every((id) => streamed().includes(id)), 'the stream');
    expect(streamed().length).toBe(new Set(streamed()).size);
    const received = () => new Map(receiver.received.map(({ id, body }) => [id, kindsOf(body.data)]));
    await eventually(() => received().size >= ids.length, 'the webhook');
    expect(receiver.received.length).toBeGreaterThan(received().size);
    expect([...received().values()].flat()).toEqual(expect.arrayContaining(expected));
  });
});
