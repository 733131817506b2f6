import type { Pool, PoolClient } from 'pg';

/**
 * Leadership among all processes on one database: a session-level advisory lock on a connection of its own, never
 * inside a transaction. Losing the connection is losing the lock.
 */
export class Leader {
  #session: PoolClient | null = null;
  #lost = false;

  constructor(
    private readonly pool: Pool,
    private readonly name: string,
  ) {}

  /** Whether this process leads now; tries to take the lead where it does not. */
  async holds(): Promise<boolean> {
    if (this.#session && !this.#lost) return true;
    this.#release(true);
    const session = await this.pool.connect();
    this.#lost = false;
    session.once('error', () => {
      this.#lost = true;
    });
    session.once('end', () => {
      this.#lost = true;
    });
    try {
      const { rows } = await session.query<{ held: boolean }>(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
        [this.name],
      );
      if (rows[0]?.held === true) {
        this.#session = session;
        return true;
      }
    } catch (error) {
      session.release(true);
      throw error;
    }
    session.release();
    return false;
  }

  /** The session that holds the lock: what only the leader may write goes through it. @throws when it does not lead */
  session(): PoolClient {
    if (!this.#session || this.#lost) throw new Error(`${this.name} has lost the lead`);
    return this.#session;
  }

  /** Gives up the lead, so that another process takes it at once. */
  async resign(): Promise<void> {
    if (this.#session && !this.#lost) {
      await this.#session
        .query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [this.name])
        .catch(() => undefined);
    }
    this.#release(true);
  }

  #release(destroy: boolean): void {
    this.#session?.release(destroy);
    this.#session = null;
  }
}
