import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { z } from 'zod';
import { NotificationListener } from '#event-store';
import { messageOf } from '#platform';
import { decisionNotice } from '../documents/answers/alerts.js';
import { ServerRuntime } from '../runtime/server-runtime.js';

const CHANNEL = 'dateline_decision';

/** That an editor has decided on a conflict, and the position from which views show it. */
export type DecisionNotice = z.infer<typeof decisionNotice>;

/**
 * Tells every process of this database, over its notifications, that an editor has decided. A hint and no record: what
 * is sent while a connection is lost is lost, so whoever shows conflicts also looks by itself now and then.
 */
@Injectable()
export class DecisionNotices implements BeforeApplicationShutdown {
  readonly #listeners = new Set<(notice: DecisionNotice) => void>();
  #subscription: NotificationListener | null = null;

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

  /** Resolves once decisions of other processes are heard here, or the first try to hear them has failed. */
  async attempted(): Promise<void> {
    this.#subscription ??= new NotificationListener(this.runtime.services.pool, {
      channel: CHANNEL,
      onNotification: (payload) => {
        this.#pass(payload);
      },
    });
    await this.#subscription.attempted;
  }

  /** Calls back on every decision, of whatever process, until the returned function is called. */
  listen(listener: (notice: DecisionNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#subscription?.close();
  }

  #pass(payload: string): void {
    const read = decisionNotice.safeParse(JSON.parse(payload));
    if (read.success) for (const listener of this.#listeners) listener(read.data);
  }
}
