import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** The user that PostgreSQL runs as: undefined ids mean the user of this process. */
export interface RunUser {
  readonly ids: { readonly uid: number; readonly gid: number } | undefined;
}

/**
 * PostgreSQL refuses to run as root, so root hands it to another user: the owner of the data folder or of the
 * folder above it, so that the same person can start it without root later; else `postgres`, else `nobody`.
 */
export function chooseRunUser(dataDir: string): RunUser {
  if (process.getuid?.() !== 0) return { ids: undefined };
  const owner = ownerOf(dataDir) ?? ownerOf(dirname(dataDir));
  for (const name of [owner, 'postgres', 'nobody']) {
    const ids = name === undefined || name === '0' ? undefined : idsOf(name);
    if (ids) return { ids };
  }
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root and this system has neither a user postgres nor a user nobody: start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** Gives a path to the user that PostgreSQL runs as. */
export function handOver(path: string, user: RunUser): void {
  if (user.ids) chownSync(path, user.ids.uid, user.ids.gid);
}

/** Whether that user may do what the shell script says, given the arguments `$1`, `$2`, … */
export function userCan(user: RunUser, script: string, ...args: string[]): boolean {
  // Windows has neither this shell nor another user to hand over to.
  if (process.platform === 'win32') return true;
  return spawnSync('/bin/sh', ['-c', script, 'sh', ...args], { ...user.ids, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Runs a program to its end as that user; the process does other work meanwhile. */
export function runAs(
  user: RunUser,
  file: string,
  args: readonly string[],
  input = '',
): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(file, [...args], { ...user.ids, ...surroundings() });
    let [said, complained] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
    child.once('error', (error) => {
      resolve({ ok: false, output: error.message });
    });
    child.once('close', (code) => {
      resolve({ ok: code === 0, output: `${complained}${said}` });
    });
    // One that ends before it has read what it is given says why by itself.
    child.stdin.on('error', () => undefined).end(input);
  });
}

/**
 * Starts a program as that user in a session of its own, so that Ctrl-C in the terminal reaches this process only,
 * and it decides in which order things stop.
 */
export function startAs(user: RunUser, file: string, args: readonly string[], stdio: StdioOptions): ChildProcess {
  const child = spawn(file, [...args], { ...user.ids, ...surroundings(), stdio, detached: true });
  child.unref();
  return child;
}

/** No folder that the user may not enter, none of the caller's PGDATA, PGPORT and the like, messages in English. */
function surroundings(): { cwd: string; env: NodeJS.ProcessEnv } {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return {
    cwd: process.platform === 'win32' ? process.cwd() : '/',
    env: { ...Object.fromEntries(inherited), LANG: 'C', LC_ALL: 'C', TZ: 'UTC' },
  };
}

function ownerOf(path: string): string | undefined {
  try {
    return String(statSync(path).uid);
  } catch {
    return undefined;
  }
}

function idsOf(user: string): { uid: number; gid: number } | undefined {
  const [name, uid, gid] = ['-nu', '-u', '-g'].map((flag) => {
    const answer = spawnSync('id', [flag, user], { encoding: 'utf8' });
    return answer.status === 0 ? answer.stdout.trim() : undefined;
  });
  // A number that no name belongs to will not do: initdb looks its user up.
  if (name === undefined || uid === undefined || gid === undefined || uid === '0') return undefined;
  return { uid: Number(uid), gid: Number(gid) };
}
