import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { messageOf } from '#platform';

/** An answer of the HTTP API. */
export interface DeskAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Speaks the public HTTP API, over the wire or within the process. */
export interface DeskClient {
  request(method: 'GET' | 'POST', path: string, body?: object): Promise<DeskAnswer>;
}

/** A request that the API refused. The message is its sentence. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(
    readonly status: number,
    /** Last part of the problem's type. */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Nothing answers at the address of the server. */
export class NoServerError extends Error {
  override readonly name = 'NoServerError';

  constructor(url: string, cause: unknown) {
    // What fetch throws names the trouble in its cause only.
    const told = typeof cause === 'object' && cause !== null && 'cause' in cause ? (cause.cause ?? cause) : cause;
    super(`The server at ${url} cannot be reached: ${messageOf(told) || 'nothing listens there'}.`, { cause });
  }
}

const problem = z.object({ type: z.string(), detail: z.string(), field: z.string().default('') });

/** How often a request is sent again while the server says that its database is away. */
const PATIENCE = 20;
const PAUSE_MS = 1_000;

/** The body of an answer that is as it should be. @throws RefusedError with the API's own sentence */
export async function ask<T>(
  client: DeskClient,
  schema: z.ZodType<T>,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
): Promise<{ status: number; body: T }> {
  for (let attempt = 1; ; attempt++) {
    const answer = await client.request(method, path, body);
    if (answer.status < 300) return { status: answer.status, body: schema.parse(answer.body) };
    if (answer.status === 503 && attempt < PATIENCE) {
      await pause(PAUSE_MS);
      continue;
    }
    const told = problem.safeParse(answer.body);
    const { type, detail, field } = told.success ? told.data : { type: '', detail: `HTTP ${answer.status}`, field: '' };
    const sentence = detail.includes(field) ? detail : `${field}: ${detail}`;
    throw new RefusedError(answer.status, type.slice(type.lastIndexOf('/') + 1), sentence);
  }
}

/** Speaks to a server at an address, such as `http://127.0.0.1:3000`. */
export function fetching(url: string): DeskClient {
  const base = url.replace(/\/+$/, '');
  return {
    request: async (method, path, body) => {
      const response = await answered(`${base}${path}`, {
        method,
        ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      });
      return { status: response.status, body: parsed(await response.text()) };
    },
  };
}

/** Speaks to a server in this process, without a port. */
export function injecting(app: NestFastifyApplication): DeskClient {
  return {
    request: async (method, path, body) => {
      const response = await app.inject({ method, url: path, ...(body === undefined ? {} : { payload: body }) });
      return { status: response.statusCode, body: parsed(response.body) };
    },
  };
}

async function answered(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    throw new NoServerError(new URL(url).origin, error);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
