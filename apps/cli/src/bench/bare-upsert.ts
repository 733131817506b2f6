import type { Pool } from 'pg';

import { VIEW_NAMES } from '#read-model';

/** One batch of rows: what is written to each table, and how far each story is then. */
export interface RowBatch {
  readonly rows: ReadonlyMap<string, readonly object[]>;
  readonly checkpoints: ReadonlyMap<string, number>;
}

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

/** Columns of the tables of a version of the views, with the types that JSON is read as. */
async function columnsOf(pool: Pool, schema: string): Promise<ReadonlyMap<string, readonly Column[]>> {
  const { rows } = await pool.query<Column>(
    `SELECT relname AS table, attname AS name, format_type(atttypid, atttypmod) AS type
       FROM pg_attribute JOIN pg_class ON attrelid = pg_class.oid JOIN pg_namespace ON relnamespace = pg_namespace.oid
      WHERE nspname = $1 AND relname = ANY($2) AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [schema, VIEW_NAMES],
  );
  const columns = new Map<string, Column[]>();
  for (const column of rows) columns.set(column.table, [...(columns.get(column.table) ?? []), column]);
  return columns;
}

/**
 * What a programmer in a hurry writes where the rows are known already: each batch one insert for each table, and the
 * checkpoint, in one transaction. No event is read, nothing is looked up, no row is closed later on, and no row may be
 * there already: an ON CONFLICT for each table would only make the twin slower.
 */
export class BareUpsert {
  private constructor(
    private readonly pool: Pool,
    private readonly statements: ReadonlyMap<string, string>,
  ) {}

  static async into(pool: Pool, schema: string): Promise<BareUpsert> {
    const statements = new Map<string, string>();
    for (const [table, columns] of await columnsOf(pool, schema)) {
      const names = columns.map(({ name }) => name).join(', ');
      const types = columns.map(({ name, type }) => `${name} ${type}`).join(', ');
      statements.set(
        table,
        `INSERT INTO ${schema}.${table} (${names})
         SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS given (${types})`,
      );
    }
    return new BareUpsert(pool, statements);
  }

  async write({ rows, checkpoints }: RowBatch): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query('SET LOCAL synchronous_commit = off');
      for (const [table, values] of rows) {
        const text = this.statements.get(table);
        if (text === undefined || values.length === 0) continue;
        await client.query({ name: `bench.bare ${table}`, text, values: [JSON.stringify(values)] });
      }
      await client.query({
        name: 'bench.bare checkpoint',
        text: `INSERT INTO event_feed.checkpoint (consumer, partition, sequence)
               SELECT 'bare', * FROM unnest($1::text[], $2::bigint[])
               ON CONFLICT (consumer, partition) DO UPDATE SET sequence = excluded.sequence`,
        values: [[...checkpoints.keys()], [...checkpoints.values()]],
      });
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  }
}
