import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

import { Client } from 'pg';

import { codeOf } from '#platform';

import { addressOfSystem } from './real-systems.js';

export interface TestDatabase {
  readonly url: string;
  /** Removes the database; connections that are still open two seconds later are cut. */
  drop(): Promise<void>;
}

export interface Template {
  /** Names what is built; `build` runs once per run and name, and must close all its connections. */
  readonly template: string;
  readonly build: (url: string) => Promise<void>;
}

/** A fresh database of a real PostgreSQL 18, empty or a copy of a template. */
export async function testDatabase(template?: Template): Promise<TestDatabase> {
  const server = await addressOfSystem('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  if (template) {
    const source = await ensureTemplate(server, template);
    await administer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${source}`));
  } else {
    await administer(server, (client) => client.query(`CREATE DATABASE ${name}`));
  }
  return {
    url: inDatabase(server, name),
    drop: async () => {
      await administer(server, async (client) => {
        await lastConnectionEnds(client, name);
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      });
    },
  };
}

/** Under an advisory lock, so that of several test files that want a template at once one builds it. */
async function ensureTemplate(server: string, { template, build }: Template): Promise<string> {
  const name = `template_${template.replaceAll(/[^a-z0-9_]/g, '_')}`;
  await administer(server, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount !== 0) return;
    const draft = `draft_${name}`;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft}`);
    await build(inDatabase(server, draft));
    await renameWhenUnused(client, draft, name);
  });
  return name;
}

/** A connection that the builder closed is gone on the server a moment later. */
async function renameWhenUnused(client: Client, from: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await client.query(`ALTER DATABASE ${from} RENAME TO ${to}`);
      return;
    } catch (error) {
      if (codeOf(error) !== '55006' || attempt === 100) throw error;
      await delay(20);
    }
  }
}

/**
 * A pool that has ended may have connections whose farewell the server has not read yet; cut at that moment they raise
 * an error that nobody listens for. Who really holds one open is cut in the end.
 */
async function lastConnectionEnds(client: Client, name: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { rowCount } = await client.query('SELECT FROM pg_stat_activity WHERE datname = $1 LIMIT 1', [name]);
    if (rowCount === 0) return;
    await delay(20);
  }
}

async function administer<T>(server: string, action: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return await action(client);
  } finally {
    await client.end();
  }
}

function inDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
