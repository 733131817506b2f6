import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { Client } from 'pg';

import { killPrograms, runProgram, type Program } from '../../../../test/support/program.js';
import { processMark } from '../data-folder/process-mark.js';
import { recordingLogger } from '../logging/recording-logger.js';
import { startEmbeddedPostgres, type EmbeddedPostgres, type PostgresCrash } from './embedded-postgres.js';
import { stopProcess } from './orphan.js';

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  // A server that is killed cuts its connections.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await delay(20);
}

/** Shells that stand guard over a PostgreSQL. */
function guardiansOf(postmaster: number): number[] {
  return execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter(
      (line) => line.includes(`dateline-guardian ${postmaster} `) || line.endsWith(`dateline-guardian ${postmaster}`),
    )
    .map((line) => Number.parseInt(line, 10));
}

describe('the embedded PostgreSQL, when something is killed', () => {
  let dataDir = '';
  let running: EmbeddedPostgres | undefined;

  const start = async (onCrash: (crash: PostgresCrash) => void = () => undefined): Promise<EmbeddedPostgres> => {
    running = await startEmbeddedPostgres({ dataDir, logger: recordingLogger().logger, durable: false, onCrash });
    return running;
  };

  /** Another server process on the folder, which writes a row and then waits to be killed. */
  const otherServer = async (options = ''): Promise<{ program: Program; postmaster: number }> => {
    const program = runProgram(`
      const { startEmbeddedPostgres } = source('libs/platform/src/postgres/embedded-postgres.ts');
      const { createLogger } = source('libs/platform/src/logging/logger.ts');
      const { Client } = require('pg');
      const postgres = await startEmbeddedPostgres({
        dataDir: ${JSON.stringify(dataDir)}, logger: createLogger({ level: 'silent' }), durable: false, ${options}
      });
      const client = new Client({ connectionString: postgres.url });
      await client.connect();
      await client.query('CREATE TABLE mark AS SELECT 7 AS id');
      console.log(postgres.pid);
      setInterval(() => undefined, 1000);`);
    return { program, postmaster: Number(await program.line()) };
  };

  beforeEach(() => {
    dataDir = join(tmpdir(), `dateline-crash-${randomUUID()}`);
  });

  afterEach(async () => {
    await killPrograms();
    await running?.stop();
    running = undefined;
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('comes back under the same address after kill -9 of PostgreSQL, with all that was committed', async () => {
    const crashes: PostgresCrash[] = [];
    const postgres = await start((crash) => crashes.push(crash));
    await query(postgres.url, 'CREATE TABLE mark AS SELECT 7 AS id');
    const killed = postgres.pid;
    process.kill(killed, 'SIGKILL');
    await until(() => postgres.pid !== killed);
    expect(await query(postgres.url, 'SELECT id FROM mark')).toEqual([{ id: 7 }]);
    expect(crashes).toEqual([{ reason: 'signal SIGKILL', count: 1, willRestart: true }]);
    await until(() => guardiansOf(killed).length === 0);
  });

  it('waits for the busy connections of a killed PostgreSQL before it starts the next', async () => {
    const postgres = await start();
    const killed = postgres.pid;
    const busy = query(postgres.url, `SELECT count(*) FROM generate_series(1, 30000000)`).catch(() => undefined);
    await delay(300);
    process.kill(killed, 'SIGKILL');
    await until(() => postgres.pid !== killed);
    await busy;
    expect(await query(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('is given up when it does not stay up, and says so once', async () => {
    const crashes: PostgresCrash[] = [];
    const postgres = await start((crash) => crashes.push(crash));
    const control = join(dataDir, 'postgres', 'global', 'pg_control');
    renameSync(control, `${control}.away`);
    process.kill(postgres.pid, 'SIGKILL');
    await until(() => crashes.at(-1)?.willRestart === false);
    expect(crashes.map(({ count, willRestart }) => [count, willRestart])).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [4, true],
      [5, true],
      [6, false],
    ]);
    expect(crashes.at(-1)?.reason).toContain('could not find the database system');
  });

  it('stops while it is being restarted', async () => {
    const crashes: PostgresCrash[] = [];
    const { pid } = await start((crash) => crashes.push(crash));
    process.kill(pid, 'SIGKILL');
    await until(() => crashes.length > 0);
    await running?.stop();
    expect(processMark(running?.pid ?? 0)).toBeUndefined();
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });

  it('is shut down by its guardian when the server process is killed, and its data is there afterwards', async () => {
    const { program, postmaster } = await otherServer();
    await program.kill();
    await until(() => processMark(postmaster) === undefined);
    expect(await query((await start()).url, 'SELECT id FROM mark')).toEqual([{ id: 7 }]);
  });

  it('is stopped and started anew when server process and guardian were killed', async () => {
    const { program, postmaster } = await otherServer();
    for (const guardian of guardiansOf(postmaster)) process.kill(guardian, 'SIGKILL');
    await program.kill();
    expect(processMark(postmaster)).toBeDefined();
    const postgres = await start();
    expect(processMark(postmaster)).toBeUndefined();
    expect(await query(postgres.url, 'SELECT id FROM mark')).toEqual([{ id: 7 }]);
  });

  it('starts after server process, guardian and PostgreSQL were all killed', async () => {
    const { program, postmaster } = await otherServer();
    for (const guardian of guardiansOf(postmaster)) process.kill(guardian, 'SIGKILL');
    await program.kill();
    process.kill(postmaster, 'SIGKILL');
    expect(await query((await start()).url, 'SELECT id FROM mark')).toEqual([{ id: 7 }]);
  });

  it('goes with its folder when the process of a throwaway is killed', async () => {
    const { program, postmaster } = await otherServer('throwaway: true');
    await program.kill();
    await until(() => processMark(postmaster) === undefined && !existsSync(dataDir));
  });

  it('ends even when it does not answer: frozen, it is killed in the end', async () => {
    const postgres = await start();
    process.kill(postgres.pid, 'SIGSTOP');
    const frozen = processMark(postgres.pid);
    await stopProcess(postgres.pid, { SIGINT: 100, SIGQUIT: 100, SIGKILL: 5_000 });
    expect(processMark(frozen?.pid ?? 0)).not.toEqual(frozen);
  });
});
