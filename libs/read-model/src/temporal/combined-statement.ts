import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';

/** Gives a value a place among the statement's parameters, and the reference to it, such as `$3`. */
export type Parameter = (value: unknown) => string;

/**
 * Several writes in one statement, for one round trip: each part is one WITH query. All parts see the tables as they
 * were before the statement, and run in no order, so no two of them may touch the same rows.
 */
export class CombinedStatement {
  readonly #parts: string[] = [];
  readonly #values: unknown[] = [];

  /** Adds a part; answers the name under which later parts may read what it returns. */
  add(part: (parameter: Parameter) => string): string {
    const name = `part_${String(this.#parts.length)}`;
    const sql = part((value) => `$${String(this.#values.push(value))}`);
    this.#parts.push(`${name} AS (${sql})`);
    return name;
  }

  async run(transaction: PoolClient): Promise<void> {
    if (this.#parts.length === 0) return;
    const text = `WITH ${this.#parts.join(',\n')} SELECT`;
    // PostgreSQL plans a statement of a known name once; names end after 63 characters.
    const name = `combined ${createHash('sha256').update(text).digest('base64url')}`;
    await transaction.query({ name, text, values: this.#values });
  }
}
