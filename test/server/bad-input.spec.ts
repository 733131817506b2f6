import { answer, bridgeStory, firstReport, refusal, serve, type DeskServer } from './desk-server.js';

const REPORTS = '/v1/stories/bridge/reports';

describe('bad input over HTTP', () => {
  let desk: DeskServer;
  let sequence: number;

  beforeAll(async () => {
    desk = await serve();
    await desk.post('/v1/stories', bridgeStory);
    sequence = await lastSequence();
  });

  // Whatever was refused, nothing was recorded.
  afterEach(async () => {
    expect(await lastSequence()).toBe(sequence);
  });

  afterAll(() => desk.close());

  const lastSequence = async (): Promise<number> =>
    answer('Progress', await desk.get('/v1/stories/bridge/progress')).sequence;

  it('names an unknown field', async () => {
    const problem = refusal(await desk.post(REPORTS, { ...firstReport, colour: 'red' }), 422, 'invalid-body');
    expect(problem).toMatchObject({ field: 'colour', detail: expect.stringContaining('no such field') as string });
    refusal(
      await desk.post('/v1/stories', { ...bridgeStory, aliases: [{ name: 'a', also: ['b'], x: 1 }] }),
      422,
      'invalid-body',
    );
  });

  it('names an unknown parameter, and one that is given twice', async () => {
    expect(refusal(await desk.get('/v1/stories/bridge/view?asof=2021-03-05'), 400, 'invalid-parameter').field).toBe(
      'asof',
    );
    refusal(await desk.get('/v1/stories/bridge/view?asOf=2021&asOf=2022'), 400, 'invalid-parameter');
  });

  it.each([
    ['outlet', 7],
    ['text', ['a']],
    ['title', {}],
    ['url', 'ftp://x.example/'],
    ['kind', 'poem'],
    ['kind', 'note'],
    ['published', 20210305],
    ['published', { from: '2021' }],
    ['history', 'yes'],
  ])('names the field %s of a wrong type or value', async (field, value) => {
    const problem = refusal(await desk.post(REPORTS, { ...firstReport, [field]: value }), 422, 'invalid-body');
    expect(problem.field).toBe(field);
  });

  it('asks for an outlet', async () => {
    const { outlet: _outlet, ...rest } = firstReport;
    expect(refusal(await desk.post(REPORTS, rest), 422, 'invalid-body').field).toBe('outlet');
  });

  it.each([
    [{ published: '2025-02-30' }, 'published'],
    [{ published: { earliest: '2025-02-30' } }, 'published.earliest'],
    [{ published: { earliest: '2025-03-02', latest: '2025-03-01' } }, 'published.latest'],
    [{ published: { earliest: '2025-03-02', basis: 'guessed' } }, 'published.basis'],
    [{ published: 'last Tuesday' }, 'published'],
  ])('refuses the impossible date of %j', async (part, field) => {
    expect(refusal(await desk.post(REPORTS, { ...firstReport, ...part }), 422, 'invalid-date').field).toBe(field);
  });

  it.each(['2025-02-30', 'soon', '2025-13', '2025/2026', ''])('refuses asOf=%s', async (asOf) => {
    const problem = refusal(
      await desk.get(`/v1/stories/bridge/view?asOf=${encodeURIComponent(asOf)}`),
      400,
      'invalid-parameter',
    );
    expect(problem.field).toBe('asOf');
  });

  it.each(['0', '1001', '-1', '1.5', 'many'])('refuses limit=%s', async (limit) => {
    refusal(await desk.get(`/v1/stories?limit=${limit}`), 400, 'invalid-parameter');
  });

  it('refuses a cursor of another making', async () => {
    refusal(await desk.get('/v1/stories/bridge/view?cursor=abc'), 400, 'invalid-cursor');
  });

  it.each([
    ['GET', '/v1/stories/none', 'unknown-story'],
    ['GET', '/v1/stories/none/view', 'unknown-story'],
    ['GET', '/v1/stories/none/diff', 'unknown-story'],
    ['GET', '/v1/stories/none/timeline', 'unknown-story'],
    ['GET', '/v1/stories/none/origins', 'unknown-story'],
    ['GET', '/v1/stories/none/conflicts', 'unknown-story'],
    ['GET', '/v1/stories/none/progress', 'unknown-story'],
    ['GET', '/v1/reports/none', 'unknown-report'],
    ['GET', '/v1/claims/none', 'unknown-claim'],
    ['GET', '/v1/claims/none/history', 'unknown-claim'],
    ['GET', '/v1/conflicts/none', 'unknown-conflict'],
  ])('%s %s: there is none', async (_method, url, code) => {
    refusal(await desk.get(url), 404, code);
  });

  it.each([
    ['/v1/stories/none/reports', firstReport, 'unknown-story'],
    ['/v1/reports/none/withdrawal', { note: '' }, 'unknown-report'],
    ['/v1/reports/none/correction', { text: 'x', note: '' }, 'unknown-report'],
    ['/v1/claims/none/verdict', { verdict: 'true', note: '' }, 'unknown-claim'],
    ['/v1/claims/none/retraction', { note: '' }, 'unknown-claim'],
  ])('POST %s: there is none', async (url, body, code) => {
    refusal(await desk.post(url, body), 404, code);
  });

  it('refuses a text over 1 MiB, and a body over 8 MiB', async () => {
    const long = { ...firstReport, text: 'a'.repeat(1024 * 1024 + 1) };
    expect(refusal(await desk.post(REPORTS, long), 413, 'too-large').field).toBe('text');
    refusal(await desk.post(REPORTS, { ...firstReport, text: 'ä'.repeat(600_000) }), 413, 'too-large');
    refusal(await desk.post(REPORTS, { ...firstReport, text: 'a'.repeat(9 * 1024 * 1024) }), 413, 'too-large');
    refusal(await desk.post('/v1/extract', { text: long.text }), 413, 'too-large');
  });

  it.each(['', '   \n\t'])('refuses the empty text %j', async (text) => {
    refusal(await desk.post(REPORTS, { ...firstReport, text }), 422, 'text-empty');
    refusal(await desk.post('/v1/extract', { text }), 422, 'text-empty');
  });

  it.each([
    ['text', 'a\0b', 1],
    ['text', 'ab\ud800', 2],
    ['title', '\udc00', 0],
    ['outlet', 'x\0', 1],
  ])('refuses NUL and halves of pairs in %s', async (field, value, at) => {
    const problem = refusal(await desk.post(REPORTS, { ...firstReport, [field]: value }), 422, 'invalid-text');
    expect(problem.field).toBe(field);
    expect(problem.detail).toContain(`offset ${String(at)}`);
  });

  it.each([
    ['{"text":', 'application/json', 400, 'malformed-json'],
    ['{"__proto__": 1}', 'application/json', 400, 'malformed-json'],
    ['[]', 'application/json', 422, 'invalid-body'],
    ['"text"', 'application/json', 422, 'invalid-body'],
    ['null', 'application/json', 422, 'invalid-body'],
    ['a=b', 'application/x-www-form-urlencoded', 415, 'unsupported-media-type'],
    ['text', 'text/plain', 415, 'unsupported-media-type'],
  ])('refuses the body %s of %s', async (payload, type, status, code) => {
    const response = await desk.app.inject({
      method: 'POST',
      url: REPORTS,
      payload,
      headers: { 'content-type': type },
    });
    expect([response.statusCode, response.json<{ type: string }>().type]).toEqual([status, `/problems/${code}`]);
  });

  it('refuses bytes that are no UTF-8', async () => {
    const payload = Buffer.concat([
      Buffer.from('{"outlet":"a","text":"'),
      Buffer.from([0xff, 0xfe, 0xc3]),
      Buffer.from('"}'),
    ]);
    const response = await desk.app.inject({
      method: 'POST',
      url: REPORTS,
      payload,
      headers: { 'content-type': 'application/json' },
    });
    expect(response.json()).toMatchObject({ status: 400, type: '/problems/malformed-json' });
  });

  it('tells a wrong path from a wrong method', async () => {
    refusal(await desk.get('/v1/nothing'), 404, 'not-found');
    const wrong = await desk.get('/v1/stories/bridge/reports');
    expect(refusal(wrong, 405, 'method-not-allowed').detail).toContain('POST');
    expect(wrong.headers['allow']).toBe('POST');
  });

  it.each([
    ['x-dateline-editor', 'a'.repeat(201)],
    ['idempotency-key', 'two words'],
    ['if-match', 'nonsense'],
  ])('refuses the header %s', async (header, value) => {
    const url = '/v1/reports/none/withdrawal';
    const problem = refusal(await desk.post(url, { note: '' }, { [header]: value }), 400, 'invalid-parameter');
    expect(problem.field?.toLowerCase()).toBe(header);
  });

  it('takes no correlation id that cannot stand in a log line', async () => {
    const { headers } = await desk.get('/health/live', { 'x-correlation-id': 'two words' });
    expect(headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each(['UTC+2', 'Nowhere/Town', 'berlin'])('refuses the time zone %s', async (timeZone) => {
    refusal(await desk.post('/v1/stories', { title: 'A', timeZone }), 422, 'unknown-time-zone');
  });

  it.each(['../etc', 'a b', '.hidden', 'ü'])('refuses the id %s of a story', async (id) => {
    expect(refusal(await desk.post('/v1/stories', { ...bridgeStory, id }), 422, 'invalid-body').field).toBe('id');
  });

  it('refuses a day of gathering that no calendar has', async () => {
    const body = { title: 'Gathered', timeZone: 'UTC', collected: '2025-02-30' };
    expect(refusal(await desk.post('/v1/stories', body), 422, 'invalid-date').field).toBe('collected');
  });
});
