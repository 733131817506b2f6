import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { commandLine, processMark } from '../data-folder/process-mark.js';
import type { Logger } from '../logging/logger.js';
import { codeOf } from '../thrown.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** Milliseconds that a postmaster is given for each kind of shutdown: fast, immediate, none. */
const patience = { SIGINT: 20_000, SIGQUIT: 5_000, SIGKILL: 5_000 };

/**
 * A server process that was killed may leave its PostgreSQL running. The caller holds the data folder's lock, so
 * nobody uses it: it is stopped, because only a child of this process can be watched without polling.
 */
export async function stopOrphan(cluster: string, logger: Logger): Promise<void> {
  const left = readPidFile(cluster);
  if (left === undefined) return;
  const command = processMark(left.pid) ? (commandLine(left.pid) ?? '') : '';
  if (command.includes('postgres') && command.includes(left.dataDirectory)) {
    logger.info({ pid: left.pid }, 'stopping the PostgreSQL that a dead server process left running');
    await stopProcess(left.pid);
  }
  disownPidFile(cluster);
}

/**
 * PostgreSQL does not start while the number in `postmaster.pid` is some process's, be it another program that was
 * given the number, be it a killed PostgreSQL that nobody has reaped (process 1 of a container often reaps nothing).
 * Its parent's number it takes for stale. The rest of the file it needs, to see backends that still run.
 */
function disownPidFile(cluster: string): void {
  const left = readPidFile(cluster);
  if (left) writeFileSync(left.file, left.content.replace(/^\d+/, String(process.pid)));
}

/** Stops a postmaster and waits until it is gone: fast first, harder when it does not answer. */
export async function stopProcess(pid: number, waits: typeof patience = patience): Promise<void> {
  const mark = processMark(pid);
  if (!mark) return;
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (codeOf(error) === 'EPERM') {
        throw new EmbeddedPostgresError(
          `PostgreSQL process ${pid} still holds the data folder and belongs to another user: stop it, or start as that user.`,
        );
      }
    }
    const end = Date.now() + waits[signal];
    while (Date.now() < end) {
      if (processMark(pid)?.started !== mark.started) return;
      await delay(10);
    }
  }
  throw new EmbeddedPostgresError(`PostgreSQL process ${pid} does not stop: stop it by hand, then start again.`);
}

interface PidFile {
  readonly file: string;
  readonly content: string;
  readonly pid: number;
  readonly dataDirectory: string;
}

function readPidFile(cluster: string): PidFile | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const content = readFileSync(file, 'utf8');
  const [pid = '', dataDirectory = ''] = content.split('\n');
  return /^\d+$/.test(pid) ? { file, content, pid: Number(pid), dataDirectory } : undefined;
}
