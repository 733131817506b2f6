import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { processMark } from './process-mark.js';
import { readServerFile, removeServerFile, writeServerFile } from './server-file.js';

const server = { url: 'http://127.0.0.1:3000', databaseUrl: 'postgres://dateline:pass@127.0.0.1:5432/dateline' };

describe('server.json', () => {
  let dataDir = '';

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'dateline-server-file-'));
  });

  afterEach(() => {
    rmSync(dataDir, { recursive: true });
  });

  const file = (): string => join(dataDir, 'server.json');

  it('tells of the running server, to its user only', () => {
    expect(writeServerFile(dataDir, server)).toBe(true);
    expect(readServerFile(dataDir)).toEqual({
      ...server,
      pid: process.pid,
      startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
    });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('is gone after its removal', () => {
    writeServerFile(dataDir, server);
    removeServerFile(dataDir);
    expect(readServerFile(dataDir)).toBeUndefined();
    expect(() => statSync(file())).toThrow('ENOENT');
  });

  it('counts for nothing once its server is dead, and is then written over', () => {
    writeServerFile(dataDir, server);
    const dead = { ...(JSON.parse(readFileSync(file(), 'utf8')) as object), mark: 'an earlier process of that number' };
    writeFileSync(file(), JSON.stringify(dead));
    expect(readServerFile(dataDir)).toBeUndefined();
    expect(writeServerFile(dataDir, server)).toBe(true);
    expect(readServerFile(dataDir)?.pid).toBe(process.pid);
  });

  it('of another living server is neither written over nor removed', () => {
    const parent = processMark(process.ppid);
    const other = { ...server, url: 'http://127.0.0.1:4000', pid: parent?.pid, startedAt: '2026-01-01T00:00:00Z' };
    writeFileSync(file(), JSON.stringify({ ...other, mark: parent?.started }));
    expect(writeServerFile(dataDir, server)).toBe(false);
    removeServerFile(dataDir);
    expect(readServerFile(dataDir)).toEqual(other);
  });

  it.each(['', '{', '[]', '{"pid": "12"}'])('is nothing when it holds %j', (content) => {
    writeFileSync(file(), content);
    expect(readServerFile(dataDir)).toBeUndefined();
  });
});
