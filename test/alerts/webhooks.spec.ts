import pg from 'pg';
import { WebhookEngine, type WebhookEngineOptions } from '#alerts';
import type { TestDatabase } from '../support/postgres.js';
import { eventually, fileDay, openContestedStory, openDesk, type DeskServer } from './alert-desk.js';
import { WebhookReceiver } from './webhook-receiver.js';
import { serverDatabase } from '../server/desk-server.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
describe('webhooks', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let receiver: WebhookReceiver;
  let desk: DeskServer;
  let engines: WebhookEngine[];
  let receivers: WebhookReceiver[];

  const settings = { DATELINE_WEBHOOK_ALLOW_PRIVATE: 'true' };
  /** Servers that send nothing themselves: the tests run engines of their own pace. */
  const quiet = { ...settings, DATELINE_ROLES: 'api,relay,projector,watch' };

  beforeEach(async () => {
    database = await serverDatabase();
    pool = new pg.Pool({ connectionString: database.url });
    receivers = [];
    receiver = await another();
    engines = [];
  });
  afterEach(async () => {
    for (const engine of engines) await engine.stop();
    await desk.close();
    for (const one of receivers) await one.close();
    await pool.end();
    await database.drop();
  });

  const another = async (): Promise<WebhookReceiver> => {
    const made = await WebhookReceiver.open();
    receivers.push(made);
    return made;
  };
  const setUp = async (more: object = {}): Promise<string> => {
    const { status, body } = await desk.send('POST', '/v1/webhooks', { url: receiver.url, ...more });
    expect(status).toBe(201);
    receiver.secret = String(body['secret']);
    return String(body['id']);
  };
  const webhook = async (id: string): Promise<Record<string, unknown>> =>
    (await desk.send('GET', `/v1/webhooks/${id}`)).body;
  const engine = (more: Partial<WebhookEngineOptions> = {}): WebhookEngine => {
    const made = new WebhookEngine({
      pool,
      logger: silent,
      describe: ({ id, storyId }) => Promise.resolve({ id, storyId }),
      allowPrivate: true,
      pollMs: 20,
      backoffMs: () => 20,
      ...more,
    });
    engines.push(made);
    void made.run();
    return made;
  };
  /** Writes alerts as the consumer does, without a story behind them. */
  const alertsOf = async (...stories: string[]): Promise<void> => {
    for (const story of stories) {
      await pool.query(
        `INSERT INTO alerts.alert_log (story_id, type, severity, kinds, conflict_ids, causes, report_ids, position, recorded_at)
         VALUES ($1, 'conflict', 'alert', '{date}', '{c}', '{detected}', '{}', '1.1', now())`,
        [story],
      );
    }
  };
  const distinct = (): number => new Set(receiver.received.map(({ id }) => id)).size;
  const told = (): unknown[] => receiver.received.map(({ body }) => body.data['storyId']);

  it('are not told again what was taken down since', async () => {
    desk = await openDesk(database.url, settings);
    const story = await openContestedStory(desk, 'Lindow');
    const id = await setUp();
    const { body: filed } = await fileDay(desk, story, 'Lindow', 'Lindow Echo', 3, '2021-05-21');
    await eventually(() => receiver.received.length > 0);
    const [first] = receiver.received;
    expect(JSON.stringify(first?.body)).toContain('off Lindow on May 3');
    await desk.send('POST', `/v1/reports/${String(filed['reportId'])}/redaction`, { note: 'A court ordered it.' });
    await eventually(async () => {
      const { body } = await desk.send('GET', `/v1/reports/${String(filed['reportId'])}`);
      return !JSON.stringify(body['text']).includes('Lindow');
    });
    // What was told within two seconds is told in the same words.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await desk.send('POST', `/v1/webhooks/${id}/deliveries/${String(first?.id)}/redelivery`);
    await eventually(() => receiver.received.length === 2);
    expect(JSON.stringify(receiver.received[1]?.body)).not.toContain('off Lindow on May 3');
  });

  it('are told what the stream tells, signed, by the whole server', async () => {
    desk = await openDesk(database.url, settings);
    const story = await openContestedStory(desk, 'Lindow');
    const id = await setUp({ description: 'Night desk', stories: [story] });
    const other = await openContestedStory(desk, 'Ferrow');
    await fileDay(desk, other, 'Ferrow', 'Lindow Echo', 3, '2021-05-21');
    await fileDay(desk, story, 'Lindow', 'Lindow Echo', 3, '2021-05-21');
    await eventually(() => receiver.received.length > 0);
    const [first] = receiver.received;
    expect(first).toMatchObject({ genuine: true, body: { type: 'conflict', data: { storyId: story, kind: 'date' } } });
    expect(first?.body.data['sentence']).toContain('May 3');
    await eventually(async () => (await webhook(id))['lastDeliveredAt'] !== null);
    const { body } = await desk.send('GET', `/v1/webhooks/${id}/deliveries`);
    expect(body).toMatchObject({
      deliveries: [{ id: first?.id, storyId: story, status: 'delivered', attempts: [{ answer: 204, error: null }] }],
      nextCursor: null,
    });
    expect(JSON.stringify(await desk.send('GET', '/v1/webhooks'))).not.toContain('whsec_');
    const again = await desk.send('POST', `/v1/webhooks/${id}/deliveries/${String(first?.id)}/redelivery`);
    expect(again.status).toBe(202);
    await eventually(() => receiver.received.length === 2);
    expect(receiver.received[1]?.id).toBe(first?.id);
    expect((await desk.send('DELETE', `/v1/webhooks/${id}`)).status).toBe(204);
    expect(await desk.send('GET', `/v1/webhooks/${id}`)).toMatchObject({
      status: 404,
      body: { type: '/problems/unknown-webhook' },
    });
  });

  it('get each story in its order, a repetition under the same id, other stories meanwhile', async () => {
    desk = await openDesk(database.url, quiet);
    await setUp();
    let failures = 3;
    const first: string[] = [];
    receiver.answer = (response, { id, body }) => {
      const fails = body.data['storyId'] === 'a' && failures-- > 0;
      if (fails) first.push(id);
      response.writeHead(fails ? 503 : 200).end();
    };
    await alertsOf('a', 'b', 'a', 'b', 'a');
    engine();
    await eventually(() => receiver.received.length === 8);
    expect(new Set(first).size).toBe(1);
    const taken = receiver.received
      .filter((_, index) => index >= 0)
      .map(({ id, body }) => [id, String(body.data['id'])] as const);
    for (const story of ['a', 'b']) {
      const ids = [...new Map(taken.filter((_, index) => told()[index] === story)).values()];
      expect(ids).toEqual([...ids].sort((x, y) => Number(x.split('.')[1]) - Number(y.split('.')[1])));
    }
  });

  it('are paused after a day of failures, with the reason, and take up what waits when they are resumed', async () => {
    desk = await openDesk(database.url, quiet);
    const id = await setUp();
    receiver.answer = (response) => response.writeHead(500).end();
    engine({ giveUpAfterMs: 200 });
    await alertsOf('a');
    await eventually(async () => (await webhook(id))['status'] === 'paused');
    expect((await webhook(id))['reason']).toMatch(/^Deliveries have failed since .*Z\. It answered 500\. Resume it/u);
    await alertsOf('a', 'b');
    await eventually(async () => (await webhook(id))['pending'] === 3);
    receiver.answer = (response) => response.writeHead(200).end();
    const before = receiver.received.length;
    expect((await desk.send('POST', `/v1/webhooks/${id}/resume`)).body).toMatchObject({
      status: 'active',
      reason: null,
    });
    await eventually(async () => (await webhook(id))['pending'] === 0);
    expect(told().slice(before).sort()).toEqual(['a', 'a', 'b']);
  });

  it('wait while an editor has paused them', async () => {
    desk = await openDesk(database.url, quiet);
    const id = await setUp();
    const headers = { 'x-dateline-editor': 'Maas' };
    const paused = await desk.send('POST', `/v1/webhooks/${id}/pause`, { note: 'The receiver moves.' }, headers);
    expect(paused.body).toMatchObject({ status: 'paused', reason: 'Paused by Maas: The receiver moves.' });
    await alertsOf('a');
    engine();
    await eventually(async () => (await webhook(id))['pending'] === 1);
    expect(receiver.received).toEqual([]);
    await desk.send('POST', `/v1/webhooks/${id}/resume`);
    await eventually(() => receiver.received.length === 1);
  });

  it('end with 410 Gone', async () => {
    desk = await openDesk(database.url, quiet);
    const id = await setUp();
    receiver.answer = (response) => response.writeHead(410).end();
    engine();
    await alertsOf('a', 'b');
    await eventually(async () => (await webhook(id))['status'] === 'disabled');
    expect((await webhook(id))['reason']).toContain('410');
    const sent = receiver.received.length;
    await alertsOf('c');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(receiver.received.length).toBeLessThanOrEqual(sent + 1);
    expect(told()).not.toContain('c');
  });

  it('never follow a redirect', async () => {
    desk = await openDesk(database.url, quiet);
    const elsewhere = await another();
    const id = await setUp();
    receiver.answer = (response) => response.writeHead(307, { location: elsewhere.url }).end();
    engine();
    await alertsOf('a');
    await eventually(() => receiver.received.length > 1);
    const { body } = await desk.send('GET', `/v1/webhooks/${id}/deliveries`);
    expect(JSON.stringify(body)).toContain(`redirect to ${elsewhere.url}; redirects are not followed`);
    expect(elsewhere.received).toEqual([]);
  });

  it('that never answer, or too late, hold up no other', async () => {
    desk = await openDesk(database.url, quiet);
    const deaf = await another();
    deaf.answer = (response) => {
      setTimeout(() => response.writeHead(200).end(), 60_000).unref();
    };
    const id = String((await desk.send('POST', '/v1/webhooks', { url: deaf.url })).body['id']);
    await setUp();
    engine({ timeoutMs: 300 });
    await alertsOf('a', 'b', 'c', 'd', 'e', 'f', 'a');
    // A loaded machine may make the good one late as well, and get it a message again.
    await eventually(() => distinct() === 7);
    await eventually(async () =>
      JSON.stringify((await desk.send('GET', `/v1/webhooks/${id}/deliveries`)).body).includes(
        'It did not answer within 300 ms.',
      ),
    );
    expect((await webhook(id))['pending']).toBe(7);
  });

  it('with a long queue hold up no other', async () => {
    desk = await openDesk(database.url, quiet);
    const deaf = await another();
    deaf.answer = () => undefined;
    await desk.send('POST', '/v1/webhooks', { url: deaf.url });
    await alertsOf(...Array.from({ length: 200 }, (_, index) => `story ${String(index)}`));
    await setUp({ stories: ['late'] });
    engine({ timeoutMs: 60_000 });
    await eventually(() => deaf.received.length > 0);
    await alertsOf('late');
    await eventually(() => distinct() === 1);
    expect(deaf.received.length).toBeLessThanOrEqual(4);
  });

  it('are sent by one of two engines, and by the other when that one stops', async () => {
    desk = await openDesk(database.url, quiet);
    const id = await setUp();
    const [one] = [engine(), engine()];
    await alertsOf('a', 'b', 'c');
    await eventually(async () => (await webhook(id))['pending'] === 0 && receiver.received.length === 3);
    await one.stop();
    await alertsOf('d');
    await eventually(() => receiver.received.length === 4);
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(4);
  });

  it('go to no private address unless allowed, neither when set up nor when delivered', async () => {
    desk = await openDesk(database.url, { DATELINE_ROLES: quiet.DATELINE_ROLES });
    const addresses = [
      'http://127.0.0.1/x',
      'http://2130706433/x',
      'http://[::1]/x',
      'http://[::ffff:10.0.0.1]/x',
      'http://169.254.169.254/latest',
      'http://localhost:9/x',
      'https://desk:secret@example.org/x',
    ];
    for (const url of addresses) {
      expect(await desk.send('POST', '/v1/webhooks', { url })).toMatchObject({
        status: 422,
        body: { type: '/problems/webhook-address-refused', field: 'url' },
      });
    }
    for (const url of ['ftp://example.org', 'there', 7]) {
      expect(await desk.send('POST', '/v1/webhooks', { url })).toMatchObject({ status: 422 });
    }
    // A name that was public when it was set up and is private now.
    const id = String((await desk.send('POST', '/v1/webhooks', { url: 'http://nobody.invalid/' })).body['id']);
    await pool.query('UPDATE alerts.webhook SET url = $1', [receiver.url.replace('127.0.0.1', 'localhost')]);
    engine({ allowPrivate: false });
    await alertsOf('a');
    await eventually(async () =>
      JSON.stringify((await desk.send('GET', `/v1/webhooks/${id}/deliveries`)).body).includes('private, loopback'),
    );
    expect(receiver.received).toEqual([]);
  });
});
