import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Pool } from 'pg';

import { inTransaction } from './transaction.js';
import { whileReachable } from './while-reachable.js';

export interface EventStoreMigration {
  readonly name: string;
  readonly sql: string;
}

/** One statement or function per file, in this order; a change to the schema is one more file at the end. */
const names = [
  '0001_schema',
  '0002_event',
  '0003_refuse_change',
  '0004_event_is_never_changed',
  '0005_append',
  '0006_report_text',
  '0007_no_statistics_of_documents',
] as const;

/** The store's tables and functions. Each may be run again without harm. */
export const eventStoreMigrations: readonly EventStoreMigration[] = names.map((name) => ({
  name,
  sql: readFileSync(path.join(import.meta.dirname, 'sql', `${name}.sql`), 'utf8'),
}));

/** Any constant that no other lock uses. */
const migrationLock = '7305571104';

/**
 * Applies the migrations that this database has not had yet, all in one transaction; processes that start together
 * take turns. Returns the names of those applied now.
 */
export async function migrateEventStore(pool: Pool): Promise<string[]> {
  return whileReachable(() =>
    inTransaction(pool, async (client) => {
      await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
      await client.query('CREATE SCHEMA IF NOT EXISTS event_store');
      await client.query(
        'CREATE TABLE IF NOT EXISTS event_store.migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
      );
      const { rows } = await client.query<{ name: string }>('SELECT name FROM event_store.migration');
      const applied = new Set(rows.map(({ name }) => name));
      const due = eventStoreMigrations.filter(({ name }) => !applied.has(name));
      for (const { name, sql } of due) {
        await client.query(sql);
        await client.query('INSERT INTO event_store.migration (name) VALUES ($1)', [name]);
      }
      return due.map(({ name }) => name);
    }),
  );
}
