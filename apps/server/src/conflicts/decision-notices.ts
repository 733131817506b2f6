import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { z } from 'zod';
import { messageOf } from '#platform';
import { decisionNotice } from '../documents/answers/alerts.js';
import { ServerRuntime } from '../runtime/server-runtime.js';

const CHANNEL = 'dateline_decision';
/** Until a lost connection is taken up again, in milliseconds. */
const RETRY_MS = 500;

/** That an editor has decided on a conflict, and the position from which views show it. */
export type DecisionNotice = z.infer<typeof decisionNotice>;

/**
 * Tells every process of this database, over its notifications, that an editor has decided. A hint and no record: what
 * is sent while a connection is lost is lost, so whoever shows conflicts also looks by itself now and then.
 */
@Injectable()
export class DecisionNotices implements BeforeApplicationShutdown {
  readonly #listeners = new Set<(notice: DecisionNotice) => void>();
  #connecting: Promise<void> | null = null;
  #client: PoolClient | null = null;
  #retry: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(private readonly runtime: ServerRuntime) {}

  /** Resolves when the notice is on its way; a decision that nobody could be told of has been taken all the same. */
  async tell(notice: DecisionNotice): Promise<void> {
    const { pool, logger } = this.runtime.services;
    try {
      await pool.query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify(notice)]);
    } catch (error) {
      logger.warn({ cause: messageOf(error) }, 'Other editors were not told of a decision');
    }
  }

  /** Calls back on every decision, of whatever process, until the returned function is called. */
  async listen(listener: (notice: DecisionNotice) => void): Promise<() => void> {
    this.#listeners.add(listener);
    await (this.#connecting ??= this.#connect());
    return () => {
      this.#listeners.delete(listener);
    };
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    if (this.#retry) clearTimeout(this.#retry);
    await this.#connecting;
    this.#drop();
  }

  async #connect(): Promise<void> {
    try {
      const client = await this.runtime.services.pool.connect();
      this.#client = client;
      client.on('error', this.#onBreak);
      client.on('notification', ({ payload }) => {
        this.#pass(payload ?? '');
      });
      await client.query(`LISTEN ${CHANNEL}`);
    } catch {
      this.#onBreak();
    }
  }

  #pass(payload: string): void {
    const read = decisionNotice.safeParse(JSON.parse(payload));
    if (read.success) for (const listener of this.#listeners) listener(read.data);
  }

  readonly #onBreak = (): void => {
    this.#drop();
    if (this.#stopped) return;
    if (this.#retry) clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      this.#connecting = this.#connect();
    }, RETRY_MS);
    this.#retry.unref();
  };

  /** The connection goes away with its LISTEN; given back to the pool it would go on to notify. */
  #drop(): void {
    const client = this.#client;
    this.#client = null;
    client?.removeAllListeners('notification');
    client?.off('error', this.#onBreak);
    client?.release(true);
  }
}
