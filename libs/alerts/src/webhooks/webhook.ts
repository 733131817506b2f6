import type { AlertFilter } from '../alert-filter.js';
import type { Alert } from '../alert.js';

export type WebhookStatus = 'active' | 'paused' | 'disabled';

/** An address to which alerts are sent. */
export interface Webhook extends AlertFilter {
  readonly id: string;
  readonly url: string;
  readonly description: string | null;
  /** `disabled`: the receiver answered 410 Gone. What happens while it is paused waits. */
  readonly status: WebhookStatus;
  /** Why it is paused or disabled, as a sentence. */
  readonly reason: string | null;
  readonly createdBy: string;
  readonly createdAt: string;
  /** Deliveries that have not been taken yet. */
  readonly pending: number;
  readonly lastDeliveredAt: string | null;
}

export interface NewWebhook extends AlertFilter {
  readonly url: string;
  readonly description: string | null;
  readonly createdBy: string;
}

/** One try to deliver. */
export interface WebhookAttempt {
  readonly at: string;
  /** HTTP status of the answer; `null` where none came. */
  readonly answer: number | null;
  /** What went wrong, as a sentence. */
  readonly error: string | null;
  readonly durationMs: number;
}

/** One alert on its way to one webhook. */
export interface WebhookDelivery {
  /** The `webhook-id` of every attempt, by which the receiver knows a repetition. */
  readonly id: string;
  readonly alertId: string;
  readonly storyId: string;
  readonly type: Alert['type'];
  readonly conflictIds: readonly string[];
  readonly status: 'pending' | 'delivered';
  readonly createdAt: string;
  readonly deliveredAt: string | null;
  /** When it is tried next, while it is pending and its webhook active. */
  readonly nextAttemptAt: string | null;
  readonly attempts: readonly WebhookAttempt[];
}

const MESSAGE = /^msg_[0-9a-f]{32}$/;

/** The `webhook-id` of a delivery. */
export const messageIdOf = (deliveryId: string): string => `msg_${deliveryId.replaceAll('-', '')}`;

/** The delivery that a `webhook-id` names, as PostgreSQL reads a UUID; `null` for what was never one. */
export const deliveryIdOf = (messageId: string): string | null =>
  MESSAGE.test(messageId) ? messageId.slice('msg_'.length) : null;
