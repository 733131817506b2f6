import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { isAlive, processMark } from './process-mark.js';

/** What a running server says of itself in `server.json`, so that command line verbs find it. */
export interface ServerFile {
  /** Where its HTTP API answers. */
  readonly url: string;
  readonly databaseUrl: string;
  readonly pid: number;
  /** RFC 3339. */
  readonly startedAt: string;
}

/**
 * Writes `server.json` for this process, readable by its user only, for it holds the database's password.
 * Answers false, and writes nothing, while the file belongs to another living server.
 */
export function writeServerFile(dataDir: string, server: { url: string; databaseUrl: string }): boolean {
  const running = readServerFile(dataDir);
  if (running && running.pid !== process.pid) return false;
  const file = fileIn(dataDir);
  const draft = `${file}.${process.pid}`;
  const mark = processMark(process.pid);
  const content: ServerFile & { mark: string } = {
    ...server,
    pid: process.pid,
    startedAt: new Date().toISOString(),
    mark: mark?.started ?? '',
  };
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
  return true;
}

/** The server that runs on this data folder; undefined when there is none, also when a dead one left its file. */
export function readServerFile(dataDir: string): ServerFile | undefined {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(fileIn(dataDir), 'utf8'));
  } catch {
    return undefined;
  }
  if (!isServerFile(content)) return undefined;
  const { url, databaseUrl, pid, startedAt, mark } = content;
  return isAlive({ pid, started: mark }) ? { url, databaseUrl, pid, startedAt } : undefined;
}

/** Removes the file that this process wrote; another server's stays. */
export function removeServerFile(dataDir: string): void {
  if (readServerFile(dataDir)?.pid === process.pid) rmSync(fileIn(dataDir), { force: true });
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'server.json');
}

function isServerFile(value: unknown): value is ServerFile & { mark: string } {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Partial<Record<string, unknown>>;
  return (
    typeof fields['pid'] === 'number' &&
    ['url', 'databaseUrl', 'startedAt', 'mark'].every((name) => typeof fields[name] === 'string')
  );
}
