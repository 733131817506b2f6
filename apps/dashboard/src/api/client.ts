import createClient, { type Middleware } from 'openapi-fetch';
import { Failure } from './failure.js';
import type { components, paths } from './schema.js';
import { aheadOf } from './clock.js';
import { editor } from './editor.js';
import { clockAhead, lastWritten, noteWritten } from './freshness.js';

type Schemas = components['schemas'];

/** An answer of the API by its name in the OpenAPI document. */
export type Answer<Name extends keyof Schemas> = Schemas[Name];

/** Paths whose answers come from views, which may still lag behind what this page has just written. */
const PROJECTED = /^\/v1\/(stories|claims|reports|conflicts)(\/|$|\?)/;
const UNPROJECTED = /\/(progress|history)$/;

const signed: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET') {
      request.headers.set('X-Dateline-Editor', editor.value);
      return request;
    }
    const position = lastWritten.value;
    const url = new URL(request.url);
    if (position === null || !PROJECTED.test(url.pathname) || UNPROJECTED.test(url.pathname)) return request;
    url.searchParams.set('minPosition', position);
    return new Request(url, request);
  },
  onResponse({ response }) {
    clockAhead.value = aheadOf(response.headers.get('date'), Date.now()) ?? clockAhead.value;
    return undefined;
  },
};

/** The public API, typed by the server's own OpenAPI document. */
export const api = createClient<paths>({ baseUrl: location.origin });
api.use(signed);

interface Fetched {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What a request is answered with.
 * @throws Failure whose message can be shown as it is
 */
export async function answerOf<Request extends Fetched>(
  request: Promise<Request>,
): Promise<NonNullable<Request['data']>> {
  let fetched: Request;
  try {
    fetched = await request;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    // What cannot be parsed was answered by something that is not the server.
    throw error instanceof SyntaxError ? Failure.ofAnswer(200, null) : Failure.unreachable();
  }
  const { data, error, response } = fetched;
  if (data !== undefined && data !== null) return data;
  throw Failure.ofAnswer(response.status, error);
}

/**
 * The answer of a request that changed something; what is read from now on includes it.
 * @throws Failure whose message can be shown as it is
 */
export async function written<Request extends Fetched>(
  request: Promise<Request>,
): Promise<NonNullable<Request['data']>> {
  const answer = await answerOf(request);
  if (typeof answer === 'object' && 'position' in answer && typeof answer.position === 'string') {
    noteWritten(answer.position);
  } else noteWritten(null);
  return answer;
}

/**
 * Waits for a request that changes something and is answered without a body.
 * @throws Failure whose message can be shown as it is
 */
export async function carriedOut(request: Promise<Fetched>): Promise<void> {
  await answerOf(request.then(({ error, response }) => ({ data: response.ok ? true : null, error, response })));
  noteWritten(null);
}

/** The fields that have a value, for queries whose empty values must not be sent. */
export function given<Fields extends Record<string, string | number | boolean | null | undefined>>(
  fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return Object.fromEntries(kept) as { [Name in keyof Fields]?: NonNullable<Fields[Name]> };
}
