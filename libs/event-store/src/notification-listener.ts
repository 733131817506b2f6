import type { Pool, PoolClient } from 'pg';

/** Milliseconds between attempts to listen again after the connection was lost. */
const retryAfter = 500;

export interface NotificationListenerOptions {
  /** A plain identifier. */
  readonly channel: string;
  readonly onNotification: (payload: string) => void;
  /** Called whenever listening has begun: notifications before that were missed. */
  readonly onListening?: () => void;
}

/**
 * Holds one connection of a pool and listens on a channel of the database. A lost connection is taken up again for as
 * long as it takes; what is sent meanwhile is lost.
 */
export class NotificationListener {
  #client: PoolClient | undefined;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;
  #connecting: Promise<void>;

  constructor(
    private readonly pool: Pool,
    private readonly options: NotificationListenerOptions,
  ) {
    this.#connecting = this.#connect();
  }

  /** Resolves when the first attempt has ended, one way or the other. */
  get attempted(): Promise<void> {
    return this.#connecting;
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
      client.on('notification', this.#pass);
      client.on('error', this.#onBreak);
      await client.query(`LISTEN ${this.options.channel}`);
      if (!this.#closed) this.options.onListening?.();
    } catch {
      this.#onBreak();
    }
  }

  readonly #pass = ({ payload }: { readonly payload?: string | undefined }): void => {
    this.options.onNotification(payload ?? '');
  };

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
    client?.off('notification', this.#pass);
    client?.release(true);
  }
}
