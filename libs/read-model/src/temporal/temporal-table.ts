import type { PoolClient } from 'pg';
import type { Instant } from '#story';
import { rangeText } from './timestamp-text.js';

/** A column of a table whose rows are never updated but closed and succeeded. */
export interface TemporalColumn {
  readonly name: string;
  /** PostgreSQL type as jsonb_to_recordset reads it. */
  readonly type: string;
}

/** One row's values by column, without its recorded range. */
export type RowValues = Readonly<Record<string, unknown>>;

interface Version {
  readonly rows: readonly RowValues[];
  /** Recorded from; `null` for what was stored before this batch, which keeps the moment that it was stored with. */
  readonly from: Instant | null;
}

interface Insert {
  readonly key: string;
  readonly rows: readonly RowValues[];
  readonly from: Instant;
  readonly until: Instant | null;
}

/**
 * Rows on the recorded axis, grouped by a key: late news closes the rows of a key and inserts their successors; no
 * value is ever updated (EVENTS.md section 5). Changes are gathered in memory and written by two statements.
 */
export class TemporalTable {
  readonly #current = new Map<string, Version>();
  readonly #closed = new Map<string, Instant>();
  readonly #inserts: Insert[] = [];

  constructor(
    /** Qualified name of the table. */
    private readonly table: string,
    private readonly keyColumn: string,
    private readonly columns: readonly TemporalColumn[],
    private readonly storyId: string,
  ) {}

  /** Tells which rows of a key are stored and open. */
  holds(key: string, rows: readonly RowValues[]): void {
    this.#current.set(key, { rows, from: null });
  }

  /** From `at` on the key has these rows; none at all ends it. */
  put(key: string, rows: readonly RowValues[], at: Instant): void {
    const current = this.#current.get(key);
    if (current ? sameRows(current.rows, rows) : rows.length === 0) return;
    if (current?.from === null) this.#closed.set(key, at);
    else if (current && current.from !== at) {
      this.#inserts.push({ key, rows: current.rows, from: current.from, until: at });
    }
    this.#current.set(key, { rows, from: at });
  }

  async write(transaction: PoolClient): Promise<void> {
    if (this.#closed.size > 0) {
      // Events of one moment may come in two batches: rows that would have stood for no time at all never were.
      await transaction.query(
        `WITH late AS (SELECT * FROM unnest($2::text[], $3::timestamptz[]) AS late (key, at)),
         undone AS (
           DELETE FROM ${this.table} AS open USING late
            WHERE open.story_id = $1 AND open.${this.keyColumn} = late.key AND upper_inf(open.recorded)
              AND lower(open.recorded) = late.at)
         UPDATE ${this.table} AS open SET recorded = tstzrange(lower(open.recorded), late.at) FROM late
          WHERE open.story_id = $1 AND open.${this.keyColumn} = late.key AND upper_inf(open.recorded)
            AND lower(open.recorded) < late.at`,
        [this.storyId, [...this.#closed.keys()], [...this.#closed.values()]],
      );
    }
    for (const [key, { rows, from }] of this.#current) {
      if (from !== null) this.#inserts.push({ key, rows, from, until: null });
    }
    const values = this.#inserts.flatMap(({ key, rows, from, until }) =>
      rows.map((row) => ({ ...row, [this.keyColumn]: key, recorded: rangeText(from, until) })),
    );
    if (values.length > 0) await this.#insert(transaction, values);
  }

  async #insert(transaction: PoolClient, values: readonly RowValues[]): Promise<void> {
    const names = [this.keyColumn, 'recorded', ...this.columns.map(({ name }) => name)];
    const types = [
      `${this.keyColumn} text`,
      'recorded tstzrange',
      ...this.columns.map(({ name, type }) => `${name} ${type}`),
    ];
    await transaction.query({
      name: `insert ${this.table}`,
      text: `INSERT INTO ${this.table} (story_id, ${names.join(', ')})
             SELECT $1, ${names.join(', ')} FROM jsonb_to_recordset($2::jsonb) AS new (${types.join(', ')})`,
      values: [this.storyId, JSON.stringify(values)],
    });
  }
}

const sameRows = (a: readonly RowValues[], b: readonly RowValues[]): boolean =>
  a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
