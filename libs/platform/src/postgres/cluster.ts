import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { ClusterHome } from './cluster-home.js';
import { handOver, runAs, type RunUser } from './run-user.js';

/** The one role of an embedded cluster, its superuser, and the one database. */
export const roleAndDatabase = 'dateline';

/** What must outlive a restart: the password, and the port, so that a saved address stays good. */
export interface ClusterSecret {
  readonly password: string;
  readonly port: number | undefined;
}

/**
 * Makes the cluster on first use. It is made beside its place and moved there when whole, so that a death in the
 * middle leaves nothing that looks like a cluster. A lost password file is answered with a new password.
 */
export async function ensureCluster(
  binaries: Binaries,
  home: ClusterHome,
  user: RunUser,
  durable: boolean,
): Promise<ClusterSecret> {
  const known = readSecret(home);
  const exists = existsSync(join(home.cluster, 'PG_VERSION'));
  if (known && exists) return known;
  const secret: ClusterSecret = known ?? { password: randomBytes(24).toString('base64url'), port: undefined };
  saveSecret(home, user, secret);
  if (exists) await resetPassword(binaries, home, user, secret.password);
  else await createCluster(binaries, home, user, secret.password, durable);
  return secret;
}

export function saveSecret(home: ClusterHome, user: RunUser, secret: ClusterSecret): void {
  const draft = `${home.secretFile}.${randomUUID()}`;
  writeFileSync(draft, `${JSON.stringify(secret)}\n`, { mode: 0o600 });
  handOver(draft, user);
  renameSync(draft, home.secretFile);
}

function readSecret(home: ClusterHome): ClusterSecret | undefined {
  if (!existsSync(home.secretFile)) return undefined;
  const { password, port } = JSON.parse(readFileSync(home.secretFile, 'utf8')) as Partial<ClusterSecret>;
  return password === undefined ? undefined : { password, port };
}

async function createCluster(
  binaries: Binaries,
  home: ClusterHome,
  user: RunUser,
  password: string,
  durable: boolean,
): Promise<void> {
  const draft = `${home.cluster}.new`;
  const passwordFile = `${home.cluster}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  handOver(draft, user);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  handOver(passwordFile, user);
  try {
    const made = await runAs(user, binaries.initdb, [
      `--pgdata=${draft}`,
      `--username=${roleAndDatabase}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Ordering that is the same on every machine, and that no upgrade of a system library changes under an index.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ]);
    if (!made.ok)
      throw new EmbeddedPostgresError(`The database could not be made in ${draft}: ${lastLine(made.output)}`);
    chmodSync(draft, 0o700);
    renameSync(draft, home.cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Single-user mode asks for no password: whoever may read the data folder may do this. */
async function resetPassword(binaries: Binaries, home: ClusterHome, user: RunUser, password: string): Promise<void> {
  const statement = `ALTER ROLE ${roleAndDatabase} PASSWORD '${password}'\n`;
  const done = await runAs(user, binaries.postgres, ['--single', '-D', home.cluster, 'postgres'], statement);
  if (!done.ok) {
    throw new EmbeddedPostgresError(
      `The password file ${home.secretFile} is gone and a new password could not be set: ${lastLine(done.output)}`,
    );
  }
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
