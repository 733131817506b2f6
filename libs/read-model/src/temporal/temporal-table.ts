import type { Instant } from '#story';
import type { CombinedStatement, Parameter } from './combined-statement.js';
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
 * value is ever updated (EVENTS.md section 5). Changes are gathered in memory; `close` and `insert` add them to a statement each.
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

  /** Closes the rows that end, which must be done before their successors are inserted. */
  close(statement: CombinedStatement): void {
    if (this.#closed.size === 0) return;
    const late = statement.add(
      (parameter) =>
        `SELECT * FROM unnest(${parameter([...this.#closed.keys()])}::text[],
                              ${parameter([...this.#closed.values()])}::timestamptz[]) AS late (key, at)`,
    );
    const isOpen = (parameter: Parameter): string =>
      `open.story_id = ${parameter(this.storyId)} AND open.${this.keyColumn} = late.key AND upper_inf(open.recorded)`;
    // Events of one moment may come in two batches: rows that would have stood for no time at all never were.
    statement.add(
      (parameter) =>
        `DELETE FROM ${this.table} AS open USING ${late} AS late
          WHERE ${isOpen(parameter)} AND lower(open.recorded) = late.at`,
    );
    statement.add(
      (parameter) =>
        `UPDATE ${this.table} AS open SET recorded = tstzrange(lower(open.recorded), late.at) FROM ${late} AS late
          WHERE ${isOpen(parameter)} AND lower(open.recorded) < late.at`,
    );
  }

  insert(statement: CombinedStatement): void {
    for (const [key, { rows, from }] of this.#current) {
      if (from !== null) this.#inserts.push({ key, rows, from, until: null });
    }
    const values = this.#inserts.flatMap(({ key, rows, from, until }) =>
      rows.map((row) => ({ ...row, [this.keyColumn]: key, recorded: rangeText(from, until) })),
    );
    if (values.length === 0) return;
    const names = [this.keyColumn, 'recorded', ...this.columns.map(({ name }) => name)];
    const types = [
      `${this.keyColumn} text`,
      'recorded tstzrange',
      ...this.columns.map(({ name, type }) => `${name} ${type}`),
    ];
    statement.add(
      (parameter) =>
        `INSERT INTO ${this.table} (story_id, ${names.join(', ')})
         SELECT ${parameter(this.storyId)}, ${names.join(', ')}
           FROM jsonb_to_recordset(${parameter(JSON.stringify(values))}::jsonb) AS new (${types.join(', ')})`,
    );
  }
}

const sameRows = (a: readonly RowValues[], b: readonly RowValues[]): boolean =>
  a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
