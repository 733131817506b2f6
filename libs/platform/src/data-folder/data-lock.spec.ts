import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { packageRoot } from '../package-root.js';
import { DataFolderLocked, lockDataFolder } from './data-lock.js';

const loader = join(packageRoot(), 'test/support/typescript.cjs');
const lockModule = join(packageRoot(), 'libs/platform/src/data-folder/data-lock.ts');

/** A process that takes the lock, says so, and stays. */
function holder(dataDir: string): { process: ChildProcess; holds: Promise<void> } {
  const script = `require(${JSON.stringify(loader)});
    require(${JSON.stringify(lockModule)}).lockDataFolder(${JSON.stringify(dataDir)});
    console.log('held'); setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return {
    process: child,
    holds: new Promise((resolve) =>
      child.stdout.once('data', () => {
        resolve();
      }),
    ),
  };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

const children: ChildProcess[] = [];

describe('lockDataFolder', () => {
  let dataDir = '';

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'dateline-lock-'));
  });

  afterEach(async () => {
    await Promise.all(children.splice(0).map(killed));
    rmSync(dataDir, { recursive: true });
  });

  it('is held once, and can be taken again after its release', () => {
    const lock = lockDataFolder(dataDir);
    expect(() => lockDataFolder(dataDir)).toThrow(DataFolderLocked);
    lock.release();
    lock.release();
    lockDataFolder(dataDir).release();
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('names the process that holds it, and outlives a release by another holder of the past', async () => {
    const mine = lockDataFolder(dataDir);
    mine.release();
    const other = holder(dataDir);
    await other.holds;
    mine.release();
    expect(() => lockDataFolder(dataDir)).toThrow(
      `The data folder ${dataDir} is in use by process ${other.process.pid ?? 0}: stop that process, or set DATELINE_DATA to another folder.`,
    );
  });

  it('is taken over from a process that was killed', async () => {
    const other = holder(dataDir);
    await other.holds;
    await killed(other.process);
    lockDataFolder(dataDir).release();
  });

  it('is taken over when the number of a dead holder belongs to another process now', () => {
    writeFileSync(join(dataDir, 'lock'), JSON.stringify({ pid: process.pid, started: 'long ago' }));
    lockDataFolder(dataDir).release();
  });

  it('is taken over when the file was cut off by a full disk', () => {
    writeFileSync(join(dataDir, 'lock'), '{"pid": 1');
    lockDataFolder(dataDir).release();
  });

  it('goes to one of many processes that find a dead lock at once', () => {
    const script = `require(${JSON.stringify(loader)});
      const { readdirSync, writeFileSync } = require('node:fs');
      const { lockDataFolder } = require(${JSON.stringify(lockModule)});
      const folder = ${JSON.stringify(dataDir)};
      const say = (word) => writeFileSync(folder + '/' + word + '.' + process.pid, '');
      const all = (word) => {
        while (readdirSync(folder).filter((name) => name.startsWith(word + '.')).length < 6) ;
      };
      say('ready');
      all('ready');
      try { lockDataFolder(folder); say('won'); }
      catch (error) { if (error.name !== 'DataFolderLocked') throw error; }
      // Winners stay until all have tried, so that the losers see a living holder.
      say('tried');
      all('tried');`;
    writeFileSync(join(dataDir, 'lock'), JSON.stringify({ pid: 999_999_999, started: 'long ago' }));
    const race = `for i in 1 2 3 4 5 6; do "$0" -e "$1" & done; wait`;
    spawnSync('/bin/sh', ['-c', race, process.execPath, script], { stdio: 'inherit' });
    const winners = readdirSync(dataDir).filter((name) => name.startsWith('won.'));
    expect(winners).toHaveLength(1);
    const { pid } = JSON.parse(readFileSync(join(dataDir, 'lock'), 'utf8')) as { pid: number };
    expect(winners).toEqual([`won.${pid}`]);
  });
});
