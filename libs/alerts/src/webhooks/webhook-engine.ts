import type { Pool } from 'pg';
import { Leader, Loop, type FeedLogger, type Turned } from '#event-feed';
import { messageOf } from '#platform';
import type { Alert } from '../alert.js';
import { sendWebhook } from './send-webhook.js';
import { messageIdOf } from './webhook.js';
import { WebhookDeliveries, type DueDelivery } from './webhook-deliveries.js';

export interface WebhookEngineOptions {
  readonly pool: Pool;
  readonly logger: FeedLogger;
  /** What a receiver is told of an alert, in today's words; a rejection is tried again a moment later. */
  readonly describe: (alert: Alert) => Promise<object>;
  /** Lets receivers have private, loopback and link-local addresses. */
  readonly allowPrivate: boolean;
  readonly timeoutMs?: number;
  /** How long a delivery is tried from its first failure, in milliseconds; a day unless told. */
  readonly giveUpAfterMs?: number;
  /** Pause before the next attempt, in milliseconds, by the failures so far, from 1. */
  readonly backoffMs?: (failures: number) => number;
  readonly pollMs?: number;
}

const DAY_MS = 24 * 3_600_000;
const LONGEST_BACKOFF_MS = 6 * 3_600_000;
/** Deliveries under way at once, in all and to one webhook: a receiver that hangs takes no more than its share. */
const AT_ONCE = 64;
const AT_ONCE_EACH = 4;
/** Of these, how many may have failed before: however many receivers hang, there is room for those that answer. */
const AT_ONCE_AGAIN = 32;
const POSTPONE_MS = 1_000;
const FORGET_EVERY_MS = 3_600_000;

/** 5 s, 20 s, 80 s … up to six hours, spread by a fifth so that receivers that fell together are not hit together. */
const growing = (failures: number): number =>
  Math.min(LONGEST_BACKOFF_MS, 5_000 * 4 ** (failures - 1)) * (0.9 + Math.random() / 5);

/**
 * Sends what is queued for webhooks: at least once, each story in its order, again after growing pauses for a day. One
 * process on a database leads.
 */
export class WebhookEngine {
  readonly #deliveries: WebhookDeliveries;
  readonly #leader: Leader;
  readonly #loop: Loop;
  readonly #stopping = new AbortController();
  /** What is under way, by webhook and story. */
  readonly #underWay = new Map<string, { readonly delivery: DueDelivery; readonly done: Promise<void> }>();
  #forgotAt = performance.now();

  constructor(private readonly options: WebhookEngineOptions) {
    const { pool, logger, pollMs = 500 } = options;
    this.#deliveries = new WebhookDeliveries(pool);
    this.#leader = new Leader(pool, 'dateline webhooks');
    this.#loop = new Loop({ name: 'webhooks', turn: () => this.#turn(), pollMs, logger });
  }

  run(): Promise<void> {
    return this.#loop.run();
  }

  /** A hint that there are alerts to send. */
  wake(): void {
    this.#loop.wake();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop.stop();
    await Promise.all([...this.#underWay.values()].map(({ done }) => done));
    await this.#leader.resign();
  }

  async #turn(): Promise<Turned> {
    if (!(await this.#leader.holds())) return 'done';
    if (!(await this.#deliveries.queue())) return 'done';
    const underWay = [...this.#underWay.values()].map(({ delivery }) => delivery.deliveryId);
    const due = await this.#deliveries.due(underWay, AT_ONCE_EACH);
    for (const delivery of due) this.#begin(delivery);
    if (performance.now() - this.#forgotAt > FORGET_EVERY_MS) {
      this.#forgotAt = performance.now();
      await this.#deliveries.forgetOld();
    }
    return 'done';
  }

  #begin(delivery: DueDelivery): void {
    const key = `${delivery.webhookId} ${delivery.alert.storyId}`;
    if (this.#underWay.has(key) || !this.#hasRoomFor(delivery)) return;
    const done = this.#attempt(delivery)
      .catch((error: unknown) => {
        if (!this.#stopping.signal.aborted) this.options.logger.warn(`webhooks: ${messageOf(error)}`);
      })
      .finally(() => {
        this.#underWay.delete(key);
        this.#loop.wake();
      });
    this.#underWay.set(key, { delivery, done });
  }

  #hasRoomFor({ webhookId, failures }: DueDelivery): boolean {
    const underWay = [...this.#underWay.values()].map(({ delivery }) => delivery);
    const ofWebhook = underWay.filter((one) => one.webhookId === webhookId).length;
    const again = underWay.filter((one) => one.failures > 0).length;
    if (underWay.length >= AT_ONCE || ofWebhook >= AT_ONCE_EACH) return false;
    return failures === 0 || again < AT_ONCE_AGAIN;
  }

  async #attempt(delivery: DueDelivery): Promise<void> {
    const { allowPrivate, timeoutMs = 10_000, giveUpAfterMs = DAY_MS, backoffMs = growing } = this.options;
    const body = await this.#bodyOf(delivery);
    if (body === null) return;
    const { url, secret, deliveryId } = delivery;
    const message = { url, secret, messageId: messageIdOf(deliveryId), body };
    const result = await sendWebhook(message, { allowPrivate, timeoutMs, signal: this.#stopping.signal });
    if (result.error === null) await this.#deliveries.delivered(delivery, result);
    else if (result.answer === 410) await this.#deliveries.gone(delivery, result);
    else await this.#deliveries.failed(delivery, result, backoffMs(delivery.failures + 1), giveUpAfterMs);
  }

  /** Said anew for each attempt: what was taken down since goes out no more. */
  async #bodyOf(delivery: DueDelivery): Promise<string | null> {
    const { type, recordedAt } = delivery.alert;
    try {
      return JSON.stringify({ type, timestamp: recordedAt, data: await this.options.describe(delivery.alert) });
    } catch (error) {
      this.options.logger.warn(`webhooks: an alert cannot be told yet: ${messageOf(error)}`);
      await this.#deliveries.postpone(delivery, POSTPONE_MS);
      return null;
    }
  }
}
