import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

import { Client } from 'pg';

import { lockDataFolder } from '../data-folder/data-lock.js';
import type { Logger } from '../logging/logger.js';
import { messageOf } from '../thrown.js';
import { prepareBinaries } from './binaries.js';
import { ensureDataFolder, placeCluster } from './cluster-home.js';
import { ensureCluster, roleAndDatabase, saveSecret } from './cluster.js';
import { stopOrphan } from './orphan.js';
import { launch, PortTaken, type LaunchOptions, type Postmaster } from './postmaster.js';
import { chooseRunUser } from './run-user.js';

export interface PostgresCrash {
  /** How PostgreSQL ended, or why it could not be started again. */
  readonly reason: string;
  /** Crashes within the last minute, this one included. */
  readonly count: number;
  /** False when the supervisor gives up: the database is gone until the server is started anew. */
  readonly willRestart: boolean;
}

export interface EmbeddedPostgresOptions {
  /** Folder of lock, password, log and cluster; made where it is missing. */
  readonly dataDir: string;
  readonly logger: Logger;
  /** A fixed port. Without one: the port of the last start if it is free, else any free port. */
  readonly port?: number;
  /** False gives up what a power cut would lose, for speed in tests. A kill of PostgreSQL loses nothing either way. */
  readonly durable?: boolean;
  /** Delete the data folder when PostgreSQL stops, also when this process is killed. */
  readonly throwaway?: boolean;
  /** Told of every unexpected end of PostgreSQL, before the supervisor starts it again. */
  readonly onCrash?: (crash: PostgresCrash) => void;
}

export interface EmbeddedPostgres {
  /** Address of the database `dateline`, password included. It stays good over restarts after a crash. */
  readonly url: string;
  readonly port: number;
  /** The running postmaster; another one after a crash. */
  readonly pid: number;
  /** Fast shutdown: open transactions are rolled back, all data is on disk. Safe to call twice. */
  stop(): Promise<void>;
}

const maxCrashesPerMinute = 5;

/**
 * Runs PostgreSQL on a data folder for as long as this process wants it, and starts it again when it crashes.
 * Throws `DataFolderLocked` when another process has the folder and `EmbeddedPostgresError` for everything else that
 * a person must mend.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const durable = options.durable ?? true;
  const throwaway = options.throwaway ?? false;
  const user = chooseRunUser(options.dataDir);
  const dataDir = ensureDataFolder(options.dataDir, user);
  const lock = lockDataFolder(dataDir);
  try {
    const home = placeCluster(dataDir, user);
    const binaries = prepareBinaries(user, home.reachable);
    await stopOrphan(home.cluster, options.logger);
    const secret = await ensureCluster(binaries, home, user, durable);
    const launchOn = (port: number): LaunchOptions => {
      const maintenanceUrl = addressOf('postgres', port, secret.password);
      return { binaries, home, user, port, durable, throwaway, maintenanceUrl };
    };
    const { postmaster, used } = await launchOnFreePort(launchOn, options.port, secret.port);
    saveSecret(home, user, { ...secret, port: used.port });
    await ensureDatabase(used.maintenanceUrl).catch(async (error: unknown) => {
      await postmaster.stop();
      throw error;
    });
    options.logger.info({ port: used.port, pid: postmaster.pid, dataDir }, 'PostgreSQL is running');
    return new Supervisor(postmaster, used, addressOf(roleAndDatabase, used.port, secret.password), options, () => {
      if (throwaway) rmSync(dataDir, { recursive: true, force: true });
      else lock.release();
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

class Supervisor implements EmbeddedPostgres {
  readonly port: number;
  #postmaster: Postmaster;
  #crashes: number[] = [];
  #stopping: Promise<void> | undefined;
  #restarting: Promise<void> = Promise.resolve();

  constructor(
    postmaster: Postmaster,
    private readonly launchOptions: LaunchOptions,
    readonly url: string,
    private readonly options: EmbeddedPostgresOptions,
    private readonly leave: () => void,
  ) {
    this.port = launchOptions.port;
    this.#postmaster = postmaster;
    this.#watch(postmaster);
  }

  get pid(): number {
    return this.#postmaster.pid;
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    // A restart under way ends first, so that no postmaster is started behind our back.
    await this.#restarting;
    await this.#postmaster.stop();
    this.leave();
  }

  #watch(postmaster: Postmaster): void {
    void postmaster.exited.then((reason) => {
      if (this.#stopping === undefined) this.#restarting = this.#restart(reason);
    });
  }

  /** A method, because the compiler would take a field's value before an `await` for its value after it. */
  private isStopping(): boolean {
    return this.#stopping !== undefined;
  }

  async #restart(firstReason: string): Promise<void> {
    let reason = firstReason;
    for (;;) {
      const count = this.#countCrash();
      const willRestart = count <= maxCrashesPerMinute;
      this.#tell({ reason, count, willRestart });
      if (!willRestart) return;
      await delay(50 * 2 ** count);
      if (this.isStopping()) return;
      try {
        this.#postmaster = await launch(this.launchOptions);
        this.options.logger.warn({ pid: this.pid }, 'PostgreSQL is running again');
        this.#watch(this.#postmaster);
        return;
      } catch (error) {
        reason = messageOf(error);
      }
    }
  }

  #countCrash(): number {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((at) => now - at < 60_000), now];
    return this.#crashes.length;
  }

  #tell(crash: PostgresCrash): void {
    if (crash.willRestart) this.options.logger.warn(crash, 'PostgreSQL ended unexpectedly and is started again');
    else this.options.logger.error(crash, 'PostgreSQL keeps ending and is not started again: see postgres.log');
    this.options.onCrash?.(crash);
  }
}

async function launchOnFreePort(
  launchOn: (port: number) => LaunchOptions,
  fixed: number | undefined,
  last: number | undefined,
): Promise<{ postmaster: Postmaster; used: LaunchOptions }> {
  const wanted = fixed ?? last;
  // A port that was free a moment ago may be taken when PostgreSQL binds it, hence several tries.
  for (let attempt = 0; ; attempt++) {
    const used = launchOn(attempt === 0 && wanted !== undefined ? wanted : await freePort());
    try {
      return { postmaster: await launch(used), used };
    } catch (error) {
      if (!(error instanceof PortTaken) || fixed !== undefined || attempt === 5) throw error;
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('the system gave no port'));
      });
    });
  });
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  const client = new Client({ connectionString: maintenanceUrl, ssl: false });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [roleAndDatabase]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${roleAndDatabase}`);
  } finally {
    await client.end();
  }
}

function addressOf(database: string, port: number, password: string): string {
  return `postgres://${roleAndDatabase}:${password}@127.0.0.1:${port}/${database}`;
}
