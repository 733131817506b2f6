import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

import { Client } from 'pg';

import { codeOf, messageOf } from '../thrown.js';
import type { Binaries } from './binaries.js';
import type { ClusterHome } from './cluster-home.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { Guardian } from './guardian.js';
import { stopProcess } from './orphan.js';
import { startAs, type RunUser } from './run-user.js';
import { ServerLog } from './server-log.js';
import { serverSettings } from './settings.js';

export interface LaunchOptions {
  readonly binaries: Binaries;
  readonly home: ClusterHome;
  readonly user: RunUser;
  readonly port: number;
  readonly durable: boolean;
  /** Delete the data folder when this process dies. */
  readonly throwaway: boolean;
  /** Address of the maintenance database, to ask whether the server answers. */
  readonly maintenanceUrl: string;
}

/** A running PostgreSQL: `exited` settles when its process ends, with what its log says last. */
export interface Postmaster {
  readonly pid: number;
  readonly exited: Promise<string>;
  stop(): Promise<void>;
}

/** The port was taken by another program. */
export class PortTaken extends EmbeddedPostgresError {}

/** How long a killed server's last backends may need to see that it is gone. */
const oldBackendsMs = 30_000;
/** Crash recovery after heavy writing takes minutes at worst; beyond this something else is wrong. */
const startMs = 300_000;

/** Starts PostgreSQL on a cluster and answers once it takes connections. */
export async function launch(options: LaunchOptions): Promise<Postmaster> {
  const end = Date.now() + oldBackendsMs;
  for (;;) {
    try {
      return await launchOnce(options);
    } catch (error) {
      const oldBackends = messageOf(error).includes('pre-existing shared memory block');
      if (!oldBackends || Date.now() > end) throw error;
      await delay(200);
    }
  }
}

async function launchOnce(options: LaunchOptions): Promise<Postmaster> {
  const log = ServerLog.open(options.home.logFile, options.user);
  const args = ['-D', options.home.cluster, ...serverSettings(options.port, options.durable)];
  const child = startAs(options.user, options.binaries.postgres, args, ['ignore', log.fd, log.fd]);
  log.close();
  const exited = endOf(child, log);
  const pid = child.pid;
  if (pid === undefined) throw failure(await exited, options);
  const guardian = new Guardian(options.user, pid, options.throwaway ? options.home.dataDir : '');
  void exited.then(() => {
    guardian.dismiss();
  });
  const postmaster: Postmaster = {
    pid,
    exited,
    stop: async () => {
      // Whoever waits for the end must live to see it: without another handle the process would end in mid-wait.
      child.ref();
      await stopProcess(pid);
      await exited;
    },
  };
  await untilReady(postmaster, options);
  return postmaster;
}

function endOf(child: ChildProcess, log: ServerLog): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      // Killed by a signal, it had no time to say why.
      if (signal !== null) resolve(`signal ${signal}`);
      else resolve([`exit code ${code ?? 0}`, log.lastFailure()].filter((part) => part !== '').join(', '));
    });
  });
}

async function untilReady(postmaster: Postmaster, options: LaunchOptions): Promise<void> {
  const end = Date.now() + startMs;
  let ended: string | undefined;
  void postmaster.exited.then((reason) => {
    ended = reason;
  });
  while (Date.now() < end) {
    const refused = await tryConnection(options.maintenanceUrl);
    if (ended !== undefined) throw failure(ended, options);
    if (refused === undefined) return;
    // Wrong password: a cluster whose password file was replaced by hand.
    if (refused === '28P01') {
      await postmaster.stop();
      throw new EmbeddedPostgresError(
        `The password in ${options.home.secretFile} is not the database's: delete that file to set a new one, and start again.`,
      );
    }
    await delay(15);
  }
  await postmaster.stop();
  throw new EmbeddedPostgresError(
    `PostgreSQL did not take connections within ${startMs / 1000} seconds: see ${options.home.logFile}.`,
  );
}

/** Undefined when the server answered, else the code of the refusal. */
async function tryConnection(url: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, ssl: false });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return undefined;
  } catch (error) {
    return codeOf(error) ?? 'unknown';
  } finally {
    await client.end().catch(() => undefined);
  }
}

function failure(reason: string, options: LaunchOptions): EmbeddedPostgresError {
  if (/could not (bind|create any TCP)|Address already in use/.test(reason)) {
    return new PortTaken(
      `Port ${options.port} of 127.0.0.1 is taken by another program: choose another for PostgreSQL.`,
    );
  }
  return new EmbeddedPostgresError(`PostgreSQL did not start (${reason}): see ${options.home.logFile}.`);
}
