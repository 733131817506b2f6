import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { messageOf, packageRoot, readServerFile } from '#platform';
import { LocalBroker } from '../kafka/local-broker.js';
import { eventsBehind, missingInStore, missingInView, untilCaughtUp } from './check-outcome.js';
import { DeskTraffic } from './desk-traffic.js';
import { FilingClient } from './filing-client.js';
import { inventedStories } from './invented-reports.js';
import { SeededRandom } from './random.js';
import { ServerProcess } from './server-process.js';

const run = promisify(execFile);

/** How often each part is killed. */
export const KILLS = { server: 10, broker: 5, PostgreSQL: 5 } as const;
type Victim = keyof typeof KILLS;

/** Time between two kills, in milliseconds: some fall into a recovery, some into plain work. */
const PAUSE_MS = [300, 4_000] as const;
const VICTIM_WITHIN_MS = 60_000;
const CATCH_UP_WITHIN_MS = 120_000;

export interface FaultRunOptions {
  readonly seed: number;
  /** An empty folder for data and logs. */
  readonly folder: string;
  /** The first of four free ports. */
  readonly port: number;
  readonly say: (line: string) => void;
}

/**
 * Two servers, a broker and PostgreSQL, all of them real, are killed at random moments while desks file reports. The
 * first server runs the embedded PostgreSQL; both relay, project and watch.
 */
export class FaultRun {
  readonly #random: SeededRandom;
  readonly #broker: LocalBroker;
  readonly #servers: readonly ServerProcess[];
  readonly #client: FilingClient;
  readonly #traffic: DeskTraffic;
  #brokers = '';
  #databaseUrl = '';
  #brokerUp: Promise<void> = Promise.resolve();

  constructor(private readonly options: FaultRunOptions) {
    const { folder, port, seed } = options;
    this.#random = new SeededRandom(seed);
    this.#broker = new LocalBroker(path.join(folder, 'kafka'));
    this.#servers = ['first', 'second'].map(
      (name, index) =>
        new ServerProcess(name, port + index, () => this.#environment(name), path.join(folder, `${name}.log`)),
    );
    this.#client = new FilingClient(this.#servers.map(({ url }) => url));
    this.#traffic = new DeskTraffic(this.#client, seed);
  }

  /** Answers what is wrong in the end, each as a sentence; nothing where nothing was lost or doubled. */
  async run(): Promise<string[]> {
    const { folder, say } = this.options;
    // PostgreSQL runs as another user where this is root's.
    await chmod(folder, 0o755);
    try {
      await this.#startAll();
      await this.#traffic.openStories();
      this.#traffic.start();
      await this.#killAll();
      await this.#traffic.end();
      const { reports, verdicts } = this.#traffic;
      const claims = reports.reduce((sum, { claimIds }) => sum + claimIds.length, 0);
      say(`acknowledged: ${reports.length} reports with ${claims} claims, ${verdicts.length} verdicts`);
      say(`answers: ${[...this.#client.answers].map(([status, times]) => `${status} ${times} times`).join(', ')}`);
      return await this.#check();
    } finally {
      this.#client.giveUp();
      for (const server of [...this.#servers].reverse()) await server.stop();
      await this.#brokerUp.catch(() => undefined);
      await this.#broker.stop();
    }
  }

  /** The second server uses the PostgreSQL that the first one runs. */
  #environment(name: string): Record<string, string> {
    return {
      DATELINE_DATA: this.#dataFolder(name),
      KAFKA_BROKERS: this.#brokers,
      KAFKA_TOPIC: 'dateline.faults',
      ...(name === 'first' ? {} : { DATABASE_URL: this.#databaseUrl }),
    };
  }

  #dataFolder(name: string): string {
    return path.join(this.options.folder, name);
  }

  async #startAll(): Promise<void> {
    this.#brokers = await this.#broker.start();
    const [first, second] = this.#servers;
    await first?.ready();
    this.#databaseUrl = readServerFile(this.#dataFolder('first'))?.databaseUrl ?? '';
    await second?.ready();
  }

  async #killAll(): Promise<void> {
    const names = Object.keys(KILLS) as Victim[];
    const order = this.#random.shuffled(names.flatMap((name) => Array.from({ length: KILLS[name] }, () => name)));
    const started = performance.now();
    for (const [index, victim] of order.entries()) {
      await pause(this.#random.between(...PAUSE_MS));
      const killed = await this.#kill(victim);
      const seconds = ((performance.now() - started) / 1_000).toFixed(1);
      this.options.say(
        `${seconds} s, kill ${index + 1} of ${order.length}: ${killed} (${this.#traffic.reports.length} reports acknowledged)`,
      );
    }
  }

  #kill(victim: Victim): Promise<string> {
    switch (victim) {
      case 'server':
        return this.#killServer();
      case 'broker':
        return this.#killBroker();
      case 'PostgreSQL':
        return this.#killPostgres();
    }
  }

  async #killServer(): Promise<string> {
    const server = this.#random.pick(this.#servers);
    await server.kill();
    server.start();
    return `server ${server.name}`;
  }

  async #killBroker(): Promise<string> {
    await this.#brokerUp;
    await this.#broker.kill();
    const away = this.#random.between(0, 2_000);
    this.#brokerUp = pause(away).then(() => this.#broker.restart());
    this.#brokerUp.catch(() => undefined);
    return `broker, away for ${away} ms and its start`;
  }

  async #killPostgres(): Promise<string> {
    for (const end = performance.now() + VICTIM_WITHIN_MS; performance.now() < end;) {
      const pid = await this.#postmaster();
      if (pid !== null) {
        process.kill(pid, 'SIGKILL');
        return `PostgreSQL (process ${pid})`;
      }
      await pause(50);
    }
    throw new Error(`PostgreSQL did not come up within ${VICTIM_WITHIN_MS / 1_000} s`);
  }

  /** The running postmaster. Its file may name a process that is none, while the supervisor mends it. */
  async #postmaster(): Promise<number | null> {
    const file = path.join(this.#dataFolder('first'), 'postgres', 'postmaster.pid');
    if (!existsSync(file)) return null;
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
    if (!(pid > 1)) return null;
    const told = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => null);
    return told?.stdout.includes(path.join('bin', 'postgres')) === true ? pid : null;
  }

  async #check(): Promise<string[]> {
    const { say } = this.options;
    await this.#brokerUp;
    for (const server of this.#servers) await server.ready();
    const stories = inventedStories.map(({ story }) => story);
    const [first] = this.#servers;
    if (!first) return ['there is no server'];
    const began = performance.now();
    say(`behind by then: ${await eventsBehind(this.#databaseUrl)}`);
    await untilCaughtUp(first.url, stories, CATCH_UP_WITHIN_MS);
    say(
      `all views were up to date ${((performance.now() - began) / 1_000).toFixed(1)} s after the last acknowledgement`,
    );
    const wrong = await missingInStore(this.#databaseUrl, this.#traffic);
    for (const { url } of this.#servers) {
      for (const story of stories) wrong.push(...(await missingInView(url, story, this.#traffic)));
    }
    wrong.push(...this.#servers.flatMap(({ ownEnds }) => ownEnds));
    return [...wrong, ...(await this.#verify())];
  }

  /** What `dateline verify` says of store, topic and views. */
  async #verify(): Promise<string[]> {
    const { say } = this.options;
    const cli = path.join(packageRoot(), 'dist/apps/cli/src/main.js');
    try {
      const { stderr } = await run(process.execPath, [cli, 'verify'], {
        env: { ...process.env, ...this.#environment('first') },
        maxBuffer: 64 * 1024 * 1024,
      });
      say(`dateline verify: ${stderr.trim().split('\n').slice(-2).join(' ')}`);
      return [];
    } catch (error) {
      const found = error instanceof Error && 'stdout' in error ? String(error.stdout).trim() : '';
      return [`dateline verify failed: ${messageOf(error)}`, ...found.split('\n')];
    }
  }
}
