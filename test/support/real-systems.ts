import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { messageOf } from '#platform';

/** A real system that a jest run starts when its first test asks for it, and stops at its end. */
export interface RealSystem {
  /** What tests need to reach it: a database address, a bootstrap address. */
  readonly address: string;
  stop(): Promise<void>;
}

export type StartSystem = () => Promise<RealSystem>;

/**
 * Lives in jest's own process for the length of a run. Test files, which jest spreads over worker processes, ask it
 * over loopback for the address of a system; so one system serves all of them, it is started only when a test wants
 * it, and the files that used each can be counted.
 */
export class RealSystems {
  readonly #running = new Map<string, Promise<RealSystem>>();
  readonly #users = new Map<string, Set<string>>();
  readonly #server: Server;

  constructor(private readonly starters: Readonly<Record<string, StartSystem>>) {
    this.#server = createServer((request, response) => {
      const asked = new URL(request.url ?? '/', 'http://localhost').searchParams;
      this.#address(asked.get('system') ?? '', asked.get('testFile') ?? '').then(
        (address) => response.end(address),
        (error: unknown) => response.writeHead(500).end(messageOf(error)),
      );
    });
  }

  /** Begins to answer and tells the workers, which jest forks later, where. */
  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#server.unref();
    process.env['JEST_REAL_SYSTEMS'] = String((this.#server.address() as AddressInfo).port);
  }

  /** How many test files used a system. */
  filesWith(system: string): number {
    return this.#users.get(system)?.size ?? 0;
  }

  async close(): Promise<void> {
    this.#server.close();
    for (const started of this.#running.values()) {
      const system = await started.catch(() => undefined);
      await system?.stop();
    }
  }

  async #address(name: string, testFile: string): Promise<string> {
    const start = this.starters[name];
    if (!start) throw new Error(`no real system is called ${name}`);
    const started = this.#running.get(name) ?? start();
    this.#running.set(name, started);
    const { address } = await started;
    this.#users.set(name, (this.#users.get(name) ?? new Set()).add(testFile));
    return address;
  }
}

/** For tests: the address of a real system, started if it is not running yet. Counts the calling test file. */
export function addressOfSystem(system: string): Promise<string> {
  const port = process.env['JEST_REAL_SYSTEMS'];
  if (port === undefined) throw new Error('real systems are there in tests run by jest only');
  const query = new URLSearchParams({ system, testFile: expect.getState().testPath ?? '' });
  return new Promise((resolve, reject) => {
    // No connection is kept: an idle one would keep the worker from ending.
    const request = get(`http://127.0.0.1:${port}/?${query.toString()}`, { agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(body);
        else reject(new Error(`${system} could not be started: ${body}`));
      });
    });
    request.on('error', reject);
  });
}
