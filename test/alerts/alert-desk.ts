import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Pool } from 'pg';
import { createLogger, readConfig } from '#platform';
import { createServer } from '../../apps/server/src/create-server.js';

export interface JsonAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A whole server on a real database, listening on a loopback port of its own. */
export interface DeskServer {
  readonly app: NestFastifyApplication;
  readonly url: string;
  send(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<JsonAnswer>;
  close(): Promise<void>;
}

/** @param env settings beside the database */
export async function openDesk(databaseUrl: string, env: Readonly<Record<string, string>> = {}): Promise<DeskServer> {
  const config = readConfig({ DATABASE_URL: databaseUrl, DATELINE_SEEDS: 'none', PORT: '0', ...env });
  const app = await createServer(config, { logger: createLogger({ level: 'fatal' }), processMetrics: false });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    app,
    url: `http://127.0.0.1:${String(port)}`,
    send: async (method, path, body, headers = {}) => {
      const answer = await app.inject({ method, url: path, headers, ...(body ? { payload: body } : {}) });
      const json: unknown = answer.body === '' ? {} : JSON.parse(answer.body);
      return { status: answer.statusCode, body: json as Record<string, unknown>, headers: answer.headers };
    },
    close: () => app.close(),
  };
}

/** Opens a story whose first report gives a day that later ones contradict. */
export async function openContestedStory(desk: DeskServer, town: string, more: object = {}): Promise<string> {
  const id = `ferry-${town.toLowerCase()}`;
  await desk.send('POST', '/v1/stories', { id, title: `The ${town} ferry`, timeZone: 'UTC', ...more });
  await fileDay(desk, id, town, 'Harbour Post', 2, '2021-05-20');
  return id;
}

/** Files a report that says on which day of May the ferry sank. */
export function fileDay(
  desk: DeskServer,
  story: string,
  town: string,
  outlet: string,
  day: number,
  published: string,
  more: object = {},
): Promise<JsonAnswer> {
  const title = `Ferry sinks off ${town}`;
  const text = `${title}\n\nThe port authority said the ferry Corrin Star sank off ${town} on May ${String(day)}.\n`;
  return desk.send('POST', `/v1/stories/${story}/reports`, { outlet, title, text, published, ...more });
}

export interface StreamedEvent {
  readonly id: string;
  readonly event: string;
  readonly data: Record<string, unknown>;
}

/** A client of server-sent events that reads as the standard says. */
export interface EventReader {
  readonly events: readonly StreamedEvent[];
  /** What it would send as `Last-Event-ID`. */
  readonly lastId: () => string;
  readonly status: () => number | null;
  readonly ended: () => boolean;
  until(condition: (events: readonly StreamedEvent[]) => boolean): Promise<void>;
  close(): void;
}

/** How often to look, each time a twentieth of a second after the last: most of the time that a test may take. */
const TURNS = 2_000;

/** Waits for a condition that must come true in the end. */
export async function eventually(condition: () => boolean | Promise<boolean>, what = 'the condition'): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} never came true`);
}

/**
 * Waits until the log gives all the alerts that it holds. It keeps back what a transaction that is still open may come
 * before, and all databases of a cluster have one count of transactions: another suite's holds it back as well.
 */
export function alertsReadable(pool: Pool): Promise<void> {
  return eventually(async () => {
    const { rowCount } = await pool.query(
      'SELECT FROM alerts.alert_log WHERE transaction_id >= pg_snapshot_xmin(pg_current_snapshot()) LIMIT 1',
    );
    return rowCount === 0;
  }, 'the end of what was open beside the alerts');
}

export async function readEvents(url: string, lastId?: string): Promise<EventReader> {
  const events: StreamedEvent[] = [];
  let last = lastId ?? '';
  let status: number | null = null;
  let ended = false;
  let rest = '';
  const call = request(url, { headers: lastId === undefined ? {} : { 'last-event-id': lastId } }, (response) => {
    status = response.statusCode ?? 0;
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      const blocks = `${rest}${chunk}`.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const fields = new Map(
          block.split('\n').flatMap((line): [string, string][] => {
            const at = line.indexOf(':');
            return at > 0 ? [[line.slice(0, at), line.slice(at + 1).trimStart()]] : [];
          }),
        );
        last = fields.get('id') ?? last;
        const data = fields.get('data');
        if (data === undefined) continue;
        events.push({
          id: last,
          event: fields.get('event') ?? 'message',
          data: JSON.parse(data) as Record<string, unknown>,
        });
      }
    });
    response.on('close', () => {
      ended = true;
    });
  });
  call.on('error', () => {
    ended = true;
  });
  call.end();
  await eventually(() => status !== null || ended, 'an answer to the stream');
  return {
    events,
    lastId: () => last,
    status: () => status,
    ended: () => ended,
    until: (condition) => eventually(() => condition(events), 'what the stream should bring'),
    close: () => call.destroy(),
  };
}
