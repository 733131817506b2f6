import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { codeOf } from '../thrown.js';
import { isAlive, processMark, type ProcessMark } from './process-mark.js';

/** Another living process holds the data folder. */
export class DataFolderLocked extends Error {
  override readonly name = 'DataFolderLocked';

  constructor(
    readonly dataDir: string,
    readonly holder: number,
  ) {
    super(
      `The data folder ${dataDir} is in use by process ${holder}: stop that process, or set DATELINE_DATA to another folder.`,
    );
  }
}

export interface DataLock {
  /** Gives the folder free; a second call does nothing. */
  release(): void;
}

/**
 * Takes the data folder for this process. The lock of a process that died is taken over; a living holder is a
 * `DataFolderLocked`. The folder must exist.
 */
export function lockDataFolder(dataDir: string): DataLock {
  const file = join(dataDir, 'lock');
  const mine: ProcessMark = processMark(process.pid) ?? { pid: process.pid, started: '' };
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o644 });
  try {
    // Three tries: each failure but a living holder means that another process was taking over the same dead lock.
    for (let attempt = 0; attempt < 3; attempt++) {
      if (linked(draft, file))
        return {
          release: once(() => {
            dropIfMine(file, mine);
          }),
        };
      removeDead(file, dataDir);
    }
    throw new DataFolderLocked(dataDir, readMark(file)?.pid ?? 0);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** `link` is atomic and the file is whole from its first moment, so nobody reads half a lock. */
function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function removeDead(file: string, dataDir: string): void {
  const seen = readMark(file);
  if (seen && isAlive(seen)) throw new DataFolderLocked(dataDir, seen.pid);
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  // Between reading and renaming another process may have put a living lock there: put it back.
  const moved = readMark(aside);
  if (moved && isAlive(moved)) linked(aside, file);
  rmSync(aside, { force: true });
}

function dropIfMine(file: string, mine: ProcessMark): void {
  const held = readMark(file);
  if (held?.pid === mine.pid && held.started === mine.started) rmSync(file, { force: true });
}

function readMark(file: string): ProcessMark | undefined {
  try {
    const mark: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isMark(mark) ? { pid: mark.pid, started: mark.started } : undefined;
  } catch {
    return undefined;
  }
}

function isMark(value: unknown): value is ProcessMark {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'started' in value &&
    typeof value.started === 'string'
  );
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    action();
  };
}
