import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { kafkaJars } from './kafka-jars.js';
import { lastingPort } from './lasting-port.js';

const startWithinMs = 60_000;
const pollMs = 50;

/**
 * One single-node Apache Kafka in KRaft mode on loopback, known by its folder: another process that opens the same
 * folder sees and ends the same broker. Data and port outlast a stop, a kill and the process that started it.
 */
export class LocalBroker {
  readonly #folder: string;

  /** @param folder holds `data`, `server.properties`, `broker.log`, `owner` and, while it runs, `pid` */
  constructor(folder: string) {
    this.#folder = path.resolve(folder);
  }

  /**
   * Formats the data folder if it is new, starts the broker and waits until it serves.
   *
   * @param options.port of the clients, the controller's is the next one; by default that of the last start, at first a free one
   * @param options.owner process whose end, however violent, ends the broker too; this process by default
   * @returns the bootstrap address
   * @throws when it is running already, or does not come up: with the end of its log
   */
  async start(options: { port?: number; owner?: number } = {}): Promise<string> {
    const running = this.pid;
    if (running !== null) throw new Error(`a broker already runs on ${this.#folder} (process ${running})`);
    const jars = path.join(await kafkaJars(), '*');
    const properties = this.#at('server.properties');
    await mkdir(this.#folder, { recursive: true });
    const port = options.port ?? (await this.#lastPort()) ?? (await lastingPort());
    await writeFile(properties, brokerProperties(port, this.#at('data')));
    if (!existsSync(this.#at('data', 'meta.properties'))) {
      const format = ['-cp', jars, 'kafka.tools.StorageTool', 'format', '-t', clusterId(), '-c', properties];
      await promisify(execFile)('java', [...format, '--standalone']);
    }

    const log = await open(this.#at('broker.log'), 'w');
    const java = ['-Xms128m', '-Xmx512m', '-cp', jars, 'kafka.Kafka', properties];
    const broker = spawn('java', java, { detached: true, stdio: ['ignore', log.fd, log.fd] });
    await log.close();
    const pid = broker.pid;
    if (pid === undefined) throw new Error('java could not be started');
    broker.unref();
    await writeFile(this.#at('pid'), String(pid));
    const owner = options.owner ?? process.pid;
    await writeFile(this.#at('owner'), String(owner));
    endWith(owner, pid);

    const deadline = Date.now() + startWithinMs;
    while (!(await this.#log()).includes('Kafka Server started')) {
      const ended = this.pid === null;
      if (ended || Date.now() > deadline) {
        await this.kill();
        const lines = (await this.#log()).trimEnd().split('\n');
        // Threads write at once: what went wrong may stand above the list of settings that ends the log.
        const faults = lines.filter((line) => /\b(ERROR|FATAL)\b|Exception|already in use/.test(line));
        const end = [...faults.slice(-10), ...lines.slice(-20)].join('\n');
        throw new Error(
          `Kafka ${ended ? 'ended while starting' : `did not start within ${startWithinMs} ms`}:\n${end}`,
        );
      }
      await sleep(pollMs);
    }
    return this.address();
  }

  /** Ends the broker cleanly and waits for it; nothing happens when it does not run. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** kill -9: what a broker that dies leaves behind. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Resolves when the broker's process has ended, for whatever reason. */
  async ended(): Promise<void> {
    while (this.pid !== null) await sleep(pollMs);
  }

  /** Starts a stopped or killed broker again, a running one after a clean stop: the same data, port and owner. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start({ owner: Number(await readFile(this.#at('owner'), 'utf8')) });
  }

  /** Stops the broker and removes its data but not its port: the next start is a new cluster at the old address. */
  async wipe(): Promise<void> {
    await this.stop();
    await rm(this.#at('data'), { recursive: true, force: true });
  }

  /** Stops the broker and removes its folder. */
  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** The bootstrap address of the last start, whether or not the broker still runs. */
  async address(): Promise<string> {
    const port = await this.#lastPort();
    if (port === null) throw new Error(`no broker was ever started on ${this.#folder}`);
    return `127.0.0.1:${port}`;
  }

  /** The broker's process, or null when it does not run. */
  get pid(): number | null {
    if (!existsSync(this.#at('pid'))) return null;
    const pid = Number(readFileSync(this.#at('pid'), 'utf8'));
    return pid > 0 && runs(pid, this.#at('server.properties')) ? pid : null;
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const pid = this.pid;
    if (pid !== null) process.kill(pid, signal);
    await this.ended();
    await rm(this.#at('pid'), { force: true });
  }

  async #lastPort(): Promise<number | null> {
    if (!existsSync(this.#at('server.properties'))) return null;
    const port = /^listeners=PLAINTEXT:.*?:(\d+)/m.exec(await readFile(this.#at('server.properties'), 'utf8'))?.[1];
    return port === undefined ? null : Number(port);
  }

  async #log(): Promise<string> {
    return readFile(this.#at('broker.log'), 'utf8');
  }

  #at(...names: string[]): string {
    return path.join(this.#folder, ...names);
  }
}

/** Cluster ids are 16 random bytes in URL-safe base64; the broker refuses one that begins with a dash. */
function clusterId(): string {
  return `D${Buffer.from(crypto.getRandomValues(new Uint8Array(16)))
    .toString('base64url')
    .slice(1)}`;
}

function brokerProperties(port: number, data: string): string {
  const listeners = `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${port + 1}`;
  const lines = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.bootstrap.servers': `127.0.0.1:${port + 1}`,
    listeners,
    'advertised.listeners': listeners,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': data,
    'auto.create.topics.enable': false,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 4,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    'group.initial.rebalance.delay.ms': 0,
    'group.min.session.timeout.ms': 1000,
    // The controller waits for the session of a killed broker before the restarted one may serve: 10 s by default.
    'broker.session.timeout.ms': 1500,
    'broker.heartbeat.interval.ms': 300,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** Whether the process lives and, where the system tells, is the broker that was started with these properties. */
function runs(pid: number, properties: string): boolean {
  try {
    process.kill(pid, 0);
    if (!existsSync('/proc/self/stat')) return true;
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (commandLine !== '') return commandLine.includes(properties);
    // Killed: it is over, and its ports are free, when its first thread is dead and no other one is left.
    const isDead = /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return !isDead || readdirSync(`/proc/${pid}/task`).length > 1;
  } catch {
    // It ended, at the latest between two of these looks.
    return false;
  }
}

/** Watches from outside both processes, because an owner that is killed cannot clean up. */
function endWith(owner: number, broker: number): void {
  const watch = 'while kill -0 "$1" 2>/dev/null; do kill -0 "$2" 2>/dev/null || exit 0; sleep 1; done; kill -9 "$2"';
  spawn('sh', ['-c', watch, 'watch', String(owner), String(broker)], { detached: true, stdio: 'ignore' }).unref();
}
