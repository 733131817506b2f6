import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';

/**
 * Leadership among all processes on one database: a session-level advisory lock on a connection of its own, never
 * inside a transaction. Losing the connection is losing the lock.
 */
export class Leader {
  #session: PoolClient | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly name: string,
  ) {}

  /** Whether this process leads now; tries to take the lead where it does not. */
  async holds(): Promise<boolean> {
    return this.#session !== null || this.#tryToLead();
  }

  /** The session that holds the lock: what only the leader may write goes through it. @throws when it does not lead */
  session(): PoolClient {
    if (!this.#session) throw new Error(`${this.name} has lost the lead`);
    return this.#session;
  }

  /** Gives up the lead, so that another process takes it at once. */
  async resign(): Promise<void> {
    if (!this.#session) return;
    const unlocked = this.#session.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [this.name]);
    // The lock goes with the connection in any case; a server that does not answer must not hold up the end.
    await Promise.race([unlocked.catch(() => undefined), pause(1_000, undefined, { ref: false })]);
    this.#release(true);
  }

  async #tryToLead(): Promise<boolean> {
    const session = await this.pool.connect();
    this.#session = session;
    session.on('error', this.#drop);
    session.on('end', this.#drop);
    try {
      const { rows } = await session.query<{ held: boolean }>(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
        [this.name],
      );
      const held = rows[0]?.held === true;
      if (!held) this.#release(false);
      return held;
    } catch (error) {
      this.#release(true);
      throw error;
    }
  }

  readonly #drop = (): void => {
    this.#release(true);
  };

  #release(destroy: boolean): void {
    const session = this.#session;
    this.#session = null;
    session?.off('error', this.#drop);
    session?.off('end', this.#drop);
    session?.release(destroy);
  }
}
