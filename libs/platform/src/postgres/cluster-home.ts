import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { messageOf } from '../thrown.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { handOver, userCan, type RunUser } from './run-user.js';

/** Where the parts of one embedded PostgreSQL lie. */
export interface ClusterHome {
  /** The data folder that was asked for: lock, password, log, server.json. */
  readonly dataDir: string;
  /** Folder that the PostgreSQL user reaches: the data folder itself wherever possible. */
  readonly reachable: string;
  readonly cluster: string;
  readonly secretFile: string;
  readonly logFile: string;
}

/** Makes the data folder where it is missing and answers its absolute path. */
export function ensureDataFolder(dataDir: string, user: RunUser): string {
  const path = resolve(dataDir);
  if (!existsSync(path)) {
    try {
      mkdirSync(path, { recursive: true, mode: 0o755 });
    } catch (error) {
      throw new EmbeddedPostgresError(
        `The data folder ${path} cannot be made (${messageOf(error)}): set DATELINE_DATA to a folder that can be written.`,
      );
    }
    handOver(path, user);
  }
  return realpathSync(path);
}

/**
 * Root's home is often closed to other users, and then so is a data folder inside it. The cluster then lies under
 * `sheltered`, and a link in the data folder says where.
 */
export function placeCluster(dataDir: string, user: RunUser, sheltered = '/var/lib/dateline'): ClusterHome {
  const link = join(dataDir, 'postgres');
  let reachable = dataDir;
  if (!userCan(user, 'cd "$1"', dataDir)) {
    reachable = join(sheltered, createHash('sha256').update(dataDir).digest('hex').slice(0, 16));
    mkdirSync(reachable, { recursive: true, mode: 0o755 });
    if (!userCan(user, 'cd "$1"', reachable)) {
      throw new EmbeddedPostgresError(
        `The user that PostgreSQL runs as reaches neither ${dataDir} nor ${reachable}: set DATELINE_DATA to a folder that every user may enter.`,
      );
    }
    pointTo(join(reachable, 'postgres'), link);
  }
  const cluster = join(reachable, 'postgres');
  refuseForeign(cluster, user);
  return {
    dataDir,
    reachable,
    cluster,
    secretFile: join(dataDir, 'postgres.json'),
    logFile: join(dataDir, 'postgres.log'),
  };
}

function pointTo(target: string, link: string): void {
  const there = lstatSync(link, { throwIfNoEntry: false });
  if (there && !there.isSymbolicLink()) {
    throw new EmbeddedPostgresError(
      `The user that PostgreSQL runs as cannot reach ${link}: let every user enter the folders above it (chmod o+x), or set DATELINE_DATA to another folder.`,
    );
  }
  rmSync(link, { force: true });
  symlinkSync(target, link);
}

function refuseForeign(cluster: string, user: RunUser): void {
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid;
  const runner = user.ids?.uid ?? process.getuid?.();
  if (owner === undefined || runner === undefined || owner === runner) return;
  throw new EmbeddedPostgresError(
    `The database in ${cluster} belongs to user ${owner}, not to user ${runner}: start as that user, or set DATELINE_DATA to another folder.`,
  );
}
