import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { commandLine, processMark } from '../data-folder/process-mark.js';
import type { Logger } from '../logging/logger.js';
import { codeOf } from '../thrown.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** Signals in order of politeness, each with the milliseconds it is given: fast, immediate, kill. */
const steps = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
] as const;

/**
 * A server process that was killed may leave its PostgreSQL running. The caller holds the data folder's lock, so
 * nobody uses it: it is stopped, because only a child of this process can be watched without polling.
 * A `postmaster.pid` whose number now belongs to some other program is made harmless.
 */
export async function stopOrphan(cluster: string, logger: Logger): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const left = readPidFile(file);
  if (left === undefined || processMark(left.pid) === undefined) return;
  const command = commandLine(left.pid) ?? '';
  if (!command.includes('postgres') || !command.includes(left.dataDirectory)) {
    // PostgreSQL takes its parent's number for stale; the rest of the file it needs, to see old backends.
    writeFileSync(file, left.content.replace(/^\d+/, String(process.pid)));
    return;
  }
  logger.info({ pid: left.pid }, 'stopping the PostgreSQL that a dead server process left running');
  await stopProcess(left.pid);
}

/** Stops a postmaster and waits until it is gone: fast first, harder when it does not answer. */
export async function stopProcess(pid: number): Promise<void> {
  const mark = processMark(pid);
  if (!mark) return;
  for (const [signal, patience] of steps) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (codeOf(error) === 'EPERM') {
        throw new EmbeddedPostgresError(
          `PostgreSQL process ${pid} still holds the data folder and belongs to another user: stop it, or start as that user.`,
        );
      }
    }
    const end = Date.now() + patience;
    while (Date.now() < end) {
      if (processMark(pid)?.started !== mark.started) return;
      await delay(10);
    }
  }
  throw new EmbeddedPostgresError(`PostgreSQL process ${pid} does not stop: stop it by hand, then start again.`);
}

function readPidFile(file: string): { pid: number; dataDirectory: string; content: string } | undefined {
  try {
    const content = readFileSync(file, 'utf8');
    const [pid = '', dataDirectory = ''] = content.split('\n');
    return /^\d+$/.test(pid) ? { pid: Number(pid), dataDirectory, content } : undefined;
  } catch {
    return undefined;
  }
}
