import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Parking } from '#event-feed';
import { createLogger, readConfig, type Logger } from '#platform';
import { z } from 'zod';
import { createServer } from '../../apps/server/src/create-server.js';
import { answers, type AnswerName } from '../../apps/server/src/documents/answer-schemas.js';
import type { ThreadProgram } from '../../apps/server/src/runtime/consumer-thread.js';
import { ServerRuntime } from '../../apps/server/src/runtime/server-runtime.js';
import { migrateAll } from '../../apps/server/src/runtime/migrate-all.js';
import { testDatabase, type TestDatabase } from '../support/postgres.js';

/** An answer of the API, with its body read as JSON where it is some. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly body: unknown;
}

/** A server in the test's own process, asked without a port. */
export interface DeskServer {
  readonly app: NestFastifyApplication;
  readonly databaseUrl: string;
  readonly get: (url: string, headers?: Record<string, string>) => Promise<Reply>;
  readonly post: (url: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;
  /** Waits until a story is projected and scrutinised. */
  readonly caughtUp: (story: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How often progress is asked for, each time a twentieth of a second after the last: for most of a test's time. */
const MOST_TURNS = 2_000;

export const quiet: Logger = createLogger({ level: 'silent' });

/** A fresh database with today's schema. */
export const serverDatabase = (): Promise<TestDatabase> =>
  testDatabase({
    template: 'server',
    build: async (url) => {
      await migrateAll(url);
    },
  });

/** Starts a server on a database, with settings as its environment would give them. */
export async function serveOn(
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
  logger: Logger = quiet,
  consumerThread?: ThreadProgram,
): Promise<DeskServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-server-'));
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    DATELINE_DATA: folder,
    DATELINE_SEEDS: 'none',
    ...environment,
  });
  const app = await createServer(config, {
    logger,
    processMetrics: false,
    ...(consumerThread ? { consumerThread } : {}),
  });
  const ask = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    payload?: string,
  ): Promise<Reply> => {
    const response = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    return {
      status: response.statusCode,
      headers: response.headers as Reply['headers'],
      text: response.body,
      body: jsonOf(response.body),
    };
  };
  const get: DeskServer['get'] = async (url, headers = {}) => {
    for (;;) {
      const reply = await ask('GET', url, headers);
      if (!isBehind(reply)) return reply;
    }
  };
  return {
    app,
    databaseUrl,
    get,
    post: (url, body, headers = {}) =>
      body === undefined
        ? ask('POST', url, headers)
        : ask('POST', url, { 'content-type': 'application/json', ...headers }, JSON.stringify(body)),
    caughtUp: async (story) => {
      for (let turn = 0; turn < MOST_TURNS; turn++) {
        const { status, body } = await get(`/v1/stories/${story}/progress`);
        // 503: its database is not back yet, or too busy to answer.
        if (status !== 503 && answers.Progress.parse(body).caughtUp) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const parked = await new Parking().list(app.get(ServerRuntime).services.pool);
      throw new Error(`${story} was not caught up; parked: ${JSON.stringify(parked)}`);
    },
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A server on a database of its own, which goes with it. */
export async function serve(environment: Readonly<Record<string, string>> = {}): Promise<DeskServer> {
  const database = await serverDatabase();
  const server = await serveOn(database.url, environment);
  return {
    ...server,
    close: async () => {
      await server.close();
      await database.drop();
    },
  };
}

/** The views are not yet where the question wants them, and the answer says to ask again. */
const isBehind = ({ status, text }: Reply): boolean =>
  status === 503 && text.includes('/problems/position-not-reached');

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The body of an answer, held to the schema under which the OpenAPI document describes it. */
export function answer<Name extends AnswerName>(name: Name, reply: Reply): ReturnType<(typeof answers)[Name]['parse']> {
  const checked = answers[name].safeParse(reply.body);
  if (!checked.success)
    throw new Error(`${String(reply.status)} ${reply.text.slice(0, 400)}\n${z.prettifyError(checked.error)}`);
  return checked.data as ReturnType<(typeof answers)[Name]['parse']>;
}

/** Checks that a request was refused as RFC 9457 says, and gives the problem. */
export function refusal(reply: Reply, status: number, code: string): ReturnType<typeof answers.Problem.parse> {
  const problem = answer('Problem', reply);
  expect({ status: reply.status, told: problem.status, type: problem.type }).toEqual({
    status,
    told: status,
    type: `/problems/${code}`,
  });
  expect(reply.headers['content-type']).toContain('application/problem+json');
  expect(problem.correlationId).toBe(reply.headers['x-correlation-id']);
  return problem;
}

/** An invented story: a bridge, its fall, and two outlets that disagree on the day. */
export const bridgeStory = { id: 'bridge', title: 'The bridge at Orrin', timeZone: 'Europe/Berlin' };

export const firstReport = {
  outlet: 'Orrin Courier',
  title: 'Old bridge falls at Orrin',
  published: '2021-03-05',
  text: [
    'Old bridge falls at Orrin',
    'ORRIN - The old bridge at Orrin collapsed on March 3, the city office said. Four people were injured in the collapse.',
    'Mayor Ida Rusk said that the bridge had been closed to lorries for a year.',
    'The building company Halm Works declined to comment.',
  ].join('\n\n'),
};

export const secondReport = {
  outlet: 'Velden Post',
  title: 'Bridge collapse injures people in Orrin',
  published: '2021-03-06',
  text: [
    'Bridge collapse injures people in Orrin',
    'ORRIN - The old bridge at Orrin collapsed on March 2, witnesses said. Four people were injured in the collapse.',
    'The city office of Orrin did not respond to requests for comment.',
  ].join('\n\n'),
};
