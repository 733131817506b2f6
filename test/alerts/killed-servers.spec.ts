import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '#platform';
import { fetching, NoServerError, replayFolder, untilCaughtUp, type DeskClient } from '../../apps/server/src/index.js';
import type { TestDatabase } from '../support/postgres.js';
import { killPrograms, runProgram, type Program } from '../support/program.js';
import { eventually, readEvents, type EventReader, type StreamedEvent } from './alert-desk.js';
import { WebhookReceiver, type Received } from './webhook-receiver.js';
import { serverDatabase } from '../server/desk-server.js';

interface Expected {
  readonly mustAlert: readonly { readonly kind: string }[];
}
interface ListedAlerts {
  readonly alerts: readonly { readonly id: string; readonly data: Record<string, unknown> }[];
}

const beside = path.join(packageRoot(), '..', 'shared');
/** The seeds beside the clone, else the repository's own retellings of them. */
const [folder, gold] = existsSync(path.join(beside, 'seeds'))
  ? [path.join(beside, 'seeds'), path.join(beside, 'gold', 'seeds-expected.json')]
  : [path.join(packageRoot(), 'seeds'), path.join(packageRoot(), 'test', 'fixtures', 'seeds-expected.json')];
const expected = (JSON.parse(readFileSync(gold, 'utf8')) as Expected).mustAlert.map(({ kind }) => kind);

/** Each test starts several processes, which compile the server first: longer than others may take, in milliseconds. */
const LIMIT_MS = 600_000;

/** Kinds of the conflicts that a message tells of, alone or in a bundle. */
const kindsOf = (data: Record<string, unknown>): unknown[] =>
  Array.isArray(data['conflicts']) ? data['conflicts'].map((one: { kind: string }) => one.kind) : [data['kind']];

/** A server in a process of its own, killed and started again at another port. */
class KilledServer {
  url = '';
  #program: Program | null = null;

  constructor(private readonly databaseUrl: string) {}

  async start(): Promise<void> {
    const environment = {
      DATABASE_URL: this.databaseUrl,
      DATELINE_SEEDS: 'none',
      DATELINE_WEBHOOK_ALLOW_PRIVATE: 'true',
    };
    const program = runProgram(`
      const { createServer } = source('apps/server/src/create-server.ts');
      const { createLogger, readConfig } = source('libs/platform/src/index.ts');
      const config = readConfig(${JSON.stringify(environment)});
      const app = await createServer(config, { logger: createLogger({ level: 'silent' }), processMetrics: false });
      await app.listen(0, '127.0.0.1');
      console.log(await app.getUrl());
    `);
    this.#program = program;
    this.url = (await program.line()).replace('[::1]', '127.0.0.1');
  }

  async kill(): Promise<void> {
    await this.#program?.kill();
  }
}

/** A client of the stream that comes back with `Last-Event-ID` wherever a server is to be found. */
class ReturningClient {
  readonly #readers: EventReader[] = [];
  #closed = false;
  #done: Promise<void> = Promise.resolve();

  constructor(private readonly url: () => string) {}

  get events(): StreamedEvent[] {
    return this.#readers.flatMap(({ events }) => events);
  }

  /** Times that it had to come back. */
  get returns(): number {
    return this.#readers.length - 1;
  }

  async open(): Promise<void> {
    await this.#connect(undefined);
    this.#done = this.#stay();
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const reader of this.#readers) reader.close();
    await this.#done;
  }

  async #stay(): Promise<void> {
    for (let reader = this.#readers.at(-1); !this.#closed; reader = this.#readers.at(-1)) {
      if (reader?.ended() === true) await this.#connect(reader.lastId());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async #connect(lastId: string | undefined): Promise<void> {
    const reader = await readEvents(
      `${this.url()}/v1/alerts/stream?severity=alert`,
      lastId === '' ? undefined : lastId,
    );
    // One that nobody answered got nothing, and knows nothing of where it was.
    if (reader.status() === 200) this.#readers.push(reader);
  }
}

describe('servers that are killed while the seeds come in', () => {
  let database: TestDatabase;
  let receiver: WebhookReceiver;
  let clients: ReturningClient[];

  beforeEach(async () => {
    database = await serverDatabase();
    receiver = await WebhookReceiver.open();
    clients = [];
  });
  afterEach(async () => {
    for (const client of clients) await client.close();
    await killPrograms();
    await receiver.close();
    await database.drop();
  });

  const serve = async (): Promise<KilledServer> => {
    const server = new KilledServer(database.url);
    await server.start();
    return server;
  };
  const listen = async (url: () => string): Promise<ReturningClient> => {
    const client = new ReturningClient(url);
    await client.open();
    clients.push(client);
    return client;
  };

  /** A desk that sends again what nobody answered. */
  const desk = (url: () => string, before: (path: string) => void = () => undefined): DeskClient => ({
    request: async (method, at, body) => {
      before(at);
      for (;;) {
        try {
          return await fetching(url()).request(method, at, body);
        } catch (error) {
          if (!(error instanceof NoServerError)) throw error;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
    },
  });

  const told = async (url: string): Promise<ListedAlerts['alerts']> => {
    const { body } = await fetching(url).request('GET', '/v1/alerts?severity=alert&limit=200');
    return (body as ListedAlerts).alerts;
  };
  const includesAll = (kinds: readonly unknown[]): boolean => expected.every((kind) => kinds.includes(kind));

  /** Waits until the log holds every alert that must be, and each client and the receiver have all that it holds. */
  async function expectAllTold(url: string, story: string): Promise<void> {
    await untilCaughtUp(fetching(url), story);
    expect(includesAll((await told(url)).flatMap(({ data }) => kindsOf(data)))).toBe(true);
    const ids = (await told(url)).map(({ id }) => id).sort();
    for (const client of clients) {
      await eventually(() => ids.every((id) => client.events.some((event) => event.id === id)), 'the stream');
      expect(client.events.map(({ id }) => id).sort()).toEqual(ids);
    }
    const received = (): Map<string, Received> => new Map(receiver.received.map((message) => [message.id, message]));
    await eventually(() => received().size >= ids.length, 'the webhook');
    expect(received().size).toBe(ids.length);
    expect(includesAll([...received().values()].flatMap(({ body }) => kindsOf(body.data)))).toBe(true);
  }

  it(
    'miss no alert at stream or webhook, and tell the webhook again under the same id',
    async () => {
      const server = await serve();
      const at = (): string => server.url;
      await desk(at).request('POST', '/v1/webhooks', { url: receiver.url });
      const client = await listen(at);
      let kills = 0;
      let again: Promise<void> = Promise.resolve();
      const killAndStart = (): void => {
        kills++;
        again = again.then(() => server.kill()).then(() => server.start());
      };
      // Once when a message has arrived whose receipt the server never hears of, and while reports are being filed.
      receiver.answer = (response) => {
        if (receiver.received.length === 1) killAndStart();
        else response.writeHead(204).end();
      };
      let filed = 0;
      const replaying = desk(at, (path) => {
        if (path.endsWith('/reports') && [2, 4].includes(++filed)) setTimeout(killAndStart, 15);
      });
      const { failed, replayed, storyId } = await replayFolder(replaying, folder, { history: false });
      expect(failed).toEqual([]);
      expect(replayed).toHaveLength(5);
      await eventually(() => receiver.received.length > 0, 'a first message');
      await again;
      await expectAllTold(server.url, storyId);
      expect(kills).toBe(3);
      expect(client.returns).toBeGreaterThan(0);
      const [unacknowledged] = receiver.received;
      const repeats = receiver.received.filter(({ id }) => id === unacknowledged?.id);
      expect(repeats.length).toBeGreaterThan(1);
      expect(new Set(repeats.map(({ body }) => JSON.stringify(kindsOf(body.data)))).size).toBe(1);
    },
    LIMIT_MS,
  );

  it(
    'leave the rest to another on their database: a client of either sees all',
    async () => {
      const [one, two] = [await serve(), await serve()];
      await desk(() => one.url).request('POST', '/v1/webhooks', { url: receiver.url });
      // The first server is killed in the midst; its client and its desk go on with the second.
      let only = false;
      const left = (): string => (only ? two.url : one.url);
      const [moving, staying] = [await listen(left), await listen(() => two.url)];
      let filed = 0;
      let killed: Promise<void> = Promise.resolve();
      const replaying = desk(left, (path) => {
        if (!path.endsWith('/reports') || ++filed !== 3) return;
        killed = new Promise((resolve) => setTimeout(resolve, 15))
          .then(() => one.kill())
          .then(() => {
            only = true;
          });
      });
      const { failed, storyId } = await replayFolder(replaying, folder, { history: false });
      expect(failed).toEqual([]);
      await killed;
      await expectAllTold(two.url, storyId);
      expect([moving.returns, staying.returns]).toEqual([1, 0]);
    },
    LIMIT_MS,
  );
});
