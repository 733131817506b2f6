import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { packageRoot } from '#platform';

const READY_WITHIN_MS = 60_000;
const START_AGAIN_MS = 500;

/** A server of the built package in a process of its own, which a test kills and starts again on the same port. */
export class ServerProcess {
  readonly url: string;
  /** How it ended where nobody ended it: no fault of another part is a reason for that. */
  readonly ownEnds: string[] = [];
  #child: ChildProcess | null = null;
  #ended = false;

  /** @param environment what the server reads, beside what this process was given */
  constructor(
    readonly name: string,
    private readonly port: number,
    private readonly environment: () => Readonly<Record<string, string>>,
    private readonly logFile: string,
  ) {
    this.url = `http://127.0.0.1:${port}`;
  }

  start(): void {
    const logged = existsSync(this.logFile) ? statSync(this.logFile).size : 0;
    const log = openSync(this.logFile, 'a');
    const main = path.join(packageRoot(), 'dist/apps/server/src/main.js');
    const own = { PORT: String(this.port), DATELINE_SEEDS: 'none', LOG_LEVEL: 'info' };
    const child = spawn(process.execPath, [main], {
      env: { ...process.env, ...this.environment(), ...own },
      stdio: ['ignore', log, log],
    });
    this.#child = child;
    child.once('exit', (code) => {
      if (this.#child !== child) return;
      this.#child = null;
      // One that finds no database at its start may give up with a sentence, and is started again.
      const served = readFileSync(this.logFile).subarray(logged).includes('Dateline serves');
      if (served) this.ownEnds.push(`server ${this.name} ended by itself with code ${String(code)}`);
      setTimeout(() => {
        if (this.#child === null && !this.#ended) this.start();
      }, START_AGAIN_MS).unref();
    });
  }

  /** Waits until it serves. */
  async ready(): Promise<void> {
    if (this.#child === null) this.start();
    for (const end = performance.now() + READY_WITHIN_MS; performance.now() < end;) {
      const answer = await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
      if (answer?.ok === true) return;
      await pause(100);
    }
    throw new Error(`server ${this.name} was not ready within ${READY_WITHIN_MS / 1000} s; see ${this.logFile}`);
  }

  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    this.#ended = true;
    await this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}
