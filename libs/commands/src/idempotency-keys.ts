import type { Pool, PoolClient } from 'pg';
import type { CommandResult, IdempotencyKey } from './command-context.js';
import { KeyInFlightError, KeyReusedError } from './errors.js';

/** How long an answer is kept for a repeated request. */
const KEPT_HOURS = 24;

const nameOf = ({ principal, route, key }: IdempotencyKey): string => JSON.stringify([principal, route, key]);

/** Thrown inside an append when another process answered the same request first; the append is undone with it. */
class AnsweredElsewhere extends Error {}

/** Writes the answer, in the given transaction or, where nothing was appended, by itself. */
export type Remember = (transaction: PoolClient | null, answer: CommandResult) => Promise<void>;

/** Answers by (principal, route, key), written in the transaction of what they answer. */
export class IdempotencyKeys {
  readonly #inFlight = new Set<string>();

  constructor(private readonly pool: Pool) {}

  /**
   * Carries out a request, unless its key was answered before: then that answer.
   * @throws KeyReusedError the key came with another body; KeyInFlightError the first request is still under way
   */
  async once<Result extends CommandResult>(
    key: IdempotencyKey | null,
    work: (remember: Remember) => Promise<Result>,
  ): Promise<Result> {
    if (key === null) return work(() => Promise.resolve());
    const name = nameOf(key);
    if (this.#inFlight.has(name)) throw new KeyInFlightError(key.key);
    this.#inFlight.add(name);
    try {
      const answered = await this.#answer<Result>(key);
      if (answered !== null) return answered;
      return await work((transaction, answer) => this.#keep(transaction ?? this.pool, key, answer));
    } catch (error) {
      if (!(error instanceof AnsweredElsewhere)) throw error;
      const answered = await this.#answer<Result>(key);
      if (answered === null) throw new KeyInFlightError(key.key);
      return answered;
    } finally {
      this.#inFlight.delete(name);
    }
  }

  /** Forgets answers older than a day. */
  async forgetOld(): Promise<void> {
    await this.pool.query(
      `DELETE FROM commands.idempotency_key WHERE kept_at < now() - make_interval(hours => ${KEPT_HOURS})`,
    );
  }

  async #answer<Result extends CommandResult>(key: IdempotencyKey): Promise<Result | null> {
    const { rows } = await this.pool.query<{ body_hash: string; answer: Result }>({
      name: 'idempotency-answer',
      text: `SELECT body_hash, answer FROM commands.idempotency_key
              WHERE principal = $1 AND route = $2 AND key = $3 AND kept_at >= now() - make_interval(hours => ${KEPT_HOURS})`,
      values: [key.principal, key.route, key.key],
    });
    const [row] = rows;
    if (!row) return null;
    if (row.body_hash !== key.bodyHash) throw new KeyReusedError(key.key);
    return row.answer;
  }

  async #keep(client: Pool | PoolClient, key: IdempotencyKey, answer: CommandResult): Promise<void> {
    const { rowCount } = await client.query({
      name: 'idempotency-keep',
      text: `INSERT INTO commands.idempotency_key AS kept (principal, route, key, body_hash, answer)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (principal, route, key) DO UPDATE
                SET body_hash = excluded.body_hash, answer = excluded.answer, kept_at = now()
              WHERE kept.kept_at < now() - make_interval(hours => ${KEPT_HOURS})`,
      values: [key.principal, key.route, key.key, key.bodyHash, JSON.stringify(answer)],
    });
    if (rowCount === 0) throw new AnsweredElsewhere();
  }
}
