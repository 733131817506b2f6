import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { randomUUID } from 'node:crypto';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';

import { lastingPort } from '../../../../test/kafka/lasting-port.js';
import { DataFolderLocked } from '../data-folder/data-lock.js';
import { recordingLogger } from '../logging/recording-logger.js';
import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.js';

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

describe('startEmbeddedPostgres', () => {
  const { logger } = recordingLogger();
  let dataDir = '';
  let started: EmbeddedPostgres[] = [];

  const start = async (options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> => {
    const postgres = await startEmbeddedPostgres({ dataDir, logger, durable: false, ...options });
    started.push(postgres);
    return postgres;
  };

  beforeEach(() => {
    dataDir = join(tmpdir(), `dateline-embedded-${randomUUID()}`);
  });

  afterEach(async () => {
    for (const postgres of started) await postgres.stop();
    started = [];
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('keeps its data and its address from one start to the next', async () => {
    const first = await start({ port: await lastingPort() });
    await query(first.url, 'CREATE TABLE mark AS SELECT 7 AS id');
    await first.stop();
    await expect(query(first.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'SELECT id FROM mark')).toEqual([{ id: 7 }]);
  });

  it('runs with durability, as an ordinary user, with room for 100 connections, UTF-8 and btree_gist', async () => {
    const postgres = await start({ durable: true });
    const [settings] = await query(
      postgres.url,
      `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS synchronous_commit,
         current_setting('full_page_writes') AS full_page_writes, current_setting('max_connections') AS connections,
         current_setting('server_encoding') AS encoding, current_setting('TimeZone') AS zone, lower('ÄÉ') AS lowered`,
    );
    expect(settings).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      connections: '100',
      encoding: 'UTF8',
      zone: 'UTC',
      lowered: 'äé',
    });
    await query(postgres.url, 'CREATE EXTENSION btree_gist');
    const uid = spawnSync('ps', ['-o', 'uid=', '-p', String(postgres.pid)], { encoding: 'utf8' }).stdout.trim();
    expect(uid).not.toBe('0');
    expect(String(statSync(join(dataDir, 'postgres')).uid)).toBe(uid);
  });

  it('lets in nobody without the password, and nobody from elsewhere', async () => {
    const postgres = await start();
    const wrong = new URL(postgres.url);
    wrong.password = 'guessed';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect(await query(postgres.url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    const outer = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.internal === false && address.family === 'IPv4');
    if (outer) {
      const elsewhere = new URL(postgres.url);
      elsewhere.hostname = outer.address;
      await expect(query(elsewhere.href, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    }
    for (const file of ['postgres.json', 'postgres.log']) {
      expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600);
    }
  });

  it('is refused to a second server on the same folder, in one sentence', async () => {
    await start();
    const second = start();
    await expect(second).rejects.toThrow(DataFolderLocked);
    await expect(second).rejects.toThrow(/^The data folder .* is in use by process \d+: [^.]+\.$/);
  });

  it('takes another port when its last one is taken meanwhile', async () => {
    const first = await start({ port: await lastingPort() });
    await first.stop();
    const other = await listen(first.port);
    const second = await start();
    expect(second.port).not.toBe(first.port);
    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    other.close();
  });

  it('says so when a fixed port is taken, and leaves the folder free', async () => {
    const other = await listen(0);
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(start({ port })).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken by another program`);
    other.close();
    expect((await start()).port).toBeGreaterThan(0);
  });

  it('sets a new password when the file that held it is lost', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE mark AS SELECT 7 AS id');
    await first.stop();
    rmSync(join(dataDir, 'postgres.json'));
    const second = await start();
    expect(second.url).not.toBe(first.url);
    expect(await query(second.url, 'SELECT id FROM mark')).toEqual([{ id: 7 }]);
  });

  it('says what to do when the password file was replaced', async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'postgres.json'), '{"password":"of another cluster"}');
    await expect(start()).rejects.toThrow('delete that file to set a new one');
  });

  it('begins anew where a first start was killed while it made the cluster', async () => {
    await (await start()).stop();
    const made = join(dataDir, 'postgres');
    spawnSync('mv', [made, `${made}.new`]);
    rmSync(join(`${made}.new`, 'global', 'pg_control'));
    expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(existsSync(`${made}.new`)).toBe(false);
  });

  it('leaves nothing behind when it is a throwaway', async () => {
    const postgres = await start({ durable: false, throwaway: true });
    expect(await query(postgres.url, 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
    await postgres.stop();
    expect(existsSync(dataDir)).toBe(false);
  });

  it('does not mistake another program for its PostgreSQL', async () => {
    await (await start()).stop();
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    // The number of a living process of the same user as PostgreSQL's is what would make it refuse to start.
    writeFileSync(pidFile, `${process.pid}\n${join(dataDir, 'postgres')}\n1\n1\n\n127.0.0.1\n`);
    const again = await start();
    expect(readFileSync(pidFile, 'utf8').split('\n')[0]).toBe(String(again.pid));
  });
});
