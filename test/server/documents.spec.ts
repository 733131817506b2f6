import { EVENT_TYPES } from '#story';
import { problemCodes } from '../../apps/server/src/problems/problem-types.js';
import { serve, type DeskServer } from './desk-server.js';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly content?: object }>>;
}

interface Documented {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** Every `$ref` of a document, however deep it stands. */
function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [item] : refsIn(item),
  );
}

describe('what the server says of itself', () => {
  let desk: DeskServer;
  let document: Documented;

  beforeAll(async () => {
    desk = await serve();
    document = (await desk.get('/openapi.json')).body as Documented;
  });

  afterAll(() => desk.close());

  it('describes itself in OpenAPI 3.1, with every reference answered', () => {
    expect(document.openapi).toBe('3.1.0');
    const names = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(refsIn(document).filter((ref) => !names.includes(ref))).toEqual([]);
  });

  it('describes every operation: name, summary, answer and problems', () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ at: `${method} ${path}`, operation })),
    );
    expect(operations.length).toBeGreaterThan(30);
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    const bare = operations.filter(({ operation: { summary, responses } }) => {
      const codes = Object.keys(responses);
      const described = Object.values(responses).every(({ description }) => (description ?? '') !== '');
      return !summary || !described || !codes.some((code) => code < '300') || !codes.includes('500');
    });
    expect(bare.map(({ at }) => at)).toEqual([]);
  });

  it.each([
    ['post', '/v1/stories'],
    ['get', '/v1/stories'],
    ['get', '/v1/stories/{story}'],
    ['post', '/v1/stories/{story}/reports'],
    ['post', '/v1/stories/{story}/rescrutiny'],
    ['post', '/v1/reports/{report}/correction'],
    ['post', '/v1/reports/{report}/withdrawal'],
    ['post', '/v1/reports/{report}/move'],
    ['post', '/v1/reports/{report}/redaction'],
    ['post', '/v1/claims/{claim}/retraction'],
    ['post', '/v1/claims/{claim}/verdict'],
    ['post', '/v1/claims/{claim}/amendment'],
    ['post', '/v1/claims/{claim}/acceptance'],
    ['post', '/v1/claims/{claim}/drop'],
    ['post', '/v1/claims/{claim}/move'],
    ['post', '/v1/extract'],
    ['post', '/v1/stories/{story}/claims'],
    ['get', '/v1/stories/{story}/view'],
    ['get', '/v1/stories/{story}/diff'],
    ['get', '/v1/stories/{story}/timeline'],
    ['get', '/v1/stories/{story}/claims'],
    ['get', '/v1/claims/{claim}'],
    ['get', '/v1/claims/{claim}/history'],
    ['get', '/v1/reports/{report}'],
    ['get', '/v1/stories/{story}/conflicts'],
    ['get', '/v1/stories/{story}/origins'],
    ['post', '/v1/origins/{edge}/confirmation'],
    ['post', '/v1/origins/{edge}/cut'],
  ])('lists %s %s', (method, path) => {
    expect(document.paths[path]?.[method]).toBeDefined();
  });

  it('explains every type of problem at its address', async () => {
    for (const code of problemCodes) {
      const { status, body } = await desk.get(`/problems/${code}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ type: `/problems/${code}`, meaning: expect.any(String) as string });
    }
    expect((await desk.get('/problems/made-up')).status).toBe(404);
  });

  it('describes the topic in AsyncAPI: a message for each event of the catalogue', async () => {
    const { body } = await desk.get('/asyncapi.json');
    const { asyncapi, components } = body as { asyncapi: string; components: { messages: Record<string, object> } };
    expect(asyncapi).toBe('3.0.0');
    expect(Object.keys(components.messages)).toEqual(EVENT_TYPES.map(({ name }) => name));
  });

  it('serves a page to browse the API, and what the page loads', async () => {
    const page = await desk.get('/docs');
    expect(page.headers['content-type']).toContain('text/html');
    expect((await desk.get('/docs/swagger-ui-bundle.js')).status).toBe(200);
  });

  it('tells its health', async () => {
    expect((await desk.get('/health/live')).status).toBe(200);
    const ready = await desk.get('/health/ready');
    expect([ready.status, ready.body]).toEqual([
      200,
      { status: 'up', parts: { store: { status: 'up' }, schema: { status: 'up' } } },
    ]);
  });

  it('counts requests, lag, parked stories and the age of the read horizon', async () => {
    await desk.get('/v1/stories');
    const { text, headers } = await desk.get('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toMatch(
      /dateline_http_request_duration_seconds_count\{method="GET",route="\/v1\/stories",status="200"\} [1-9]/,
    );
    expect(text).toContain('dateline_consumer_lag_events{consumer="views"} 0');
    expect(text).toContain('dateline_parked_stories{consumer="watch"} 0');
    expect(text).toMatch(/dateline_read_horizon_age_seconds \d/);
    expect(text).toContain('dateline_store_up 1');
  });

  it('runs without the API where it has no such role, and tells its health still', async () => {
    const worker = await serve({ DATELINE_ROLES: 'projector' });
    try {
      expect((await worker.get('/v1/stories')).status).toBe(404);
      expect((await worker.get('/health/ready')).status).toBe(200);
    } finally {
      await worker.close();
    }
  });
});
