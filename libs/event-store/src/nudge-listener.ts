import type { Pool, PoolClient } from 'pg';

import type { NudgeSubscription } from './event-store.js';

/** Milliseconds between attempts to listen again after the connection was lost. */
const retryAfter = 500;

/** The channel on which processes tell each other that something was appended. */
export const nudgeChannel = 'event_store';

/**
 * Holds one connection of a pool and listens on it. A lost connection is taken up again for as long as it takes, and
 * then nudges once, because nudges were missed meanwhile.
 */
export class NudgeListener implements NudgeSubscription {
  #client: PoolClient | undefined;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;
  #connecting: Promise<void>;

  constructor(
    private readonly pool: Pool,
    private readonly onNudge: () => void,
  ) {
    this.#connecting = this.#connect();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    await this.#connecting;
    this.#dropClient();
  }

  async #connect(): Promise<void> {
    try {
      const client = await this.pool.connect();
      this.#client = client;
      client.on('notification', this.onNudge);
      client.on('error', this.#onBreak);
      await client.query(`LISTEN ${nudgeChannel}`);
      if (!this.#closed) this.onNudge();
    } catch {
      this.#onBreak();
    }
  }

  readonly #onBreak = (): void => {
    this.#dropClient();
    if (this.#closed) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      this.#connecting = this.#connect();
    }, retryAfter);
    this.#retry.unref();
  };

  /** The connection goes away with its LISTEN; given back to the pool it would go on to notify. */
  #dropClient(): void {
    const client = this.#client;
    this.#client = undefined;
    client?.off('notification', this.onNudge);
    client?.release(true);
  }
}
