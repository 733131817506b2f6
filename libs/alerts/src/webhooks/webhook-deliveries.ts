import type { Pool } from 'pg';
import type { Alert } from '../alert.js';
import { alertOf, type AlertRow } from '../alert-log.js';
import type { SendResult } from './send-webhook.js';
import { deliveryIdOf, messageIdOf, type WebhookAttempt, type WebhookDelivery } from './webhook.js';

/** A delivery whose turn it is. */
export interface DueDelivery {
  readonly deliveryId: string;
  readonly webhookId: string;
  readonly url: string;
  readonly secret: string;
  readonly alert: Alert;
  /** Failed attempts so far. */
  readonly failures: number;
}

interface DueRow extends AlertRow {
  delivery_id: string;
  webhook_id: string;
  url: string;
  secret: string;
  failures: number;
}

interface DeliveryRow extends AlertRow {
  delivery_id: string;
  delivery_place: string;
  status: WebhookDelivery['status'];
  created_at: Date;
  delivered_at: Date | null;
  next_attempt_at: Date | null;
  attempts: { at: string; answer: number | null; error: string | null; durationMs: number }[] | null;
}

/** Deliveries that were taken are kept for this long, with their attempts. */
const KEPT_DAYS = 30;

/** What was queued for webhooks, and what came of it. */
export class WebhookDeliveries {
  constructor(private readonly pool: Pool) {}

  /** Queues what the alert log has gained, for every webhook that wants it. Answers whether there is any webhook. */
  async queue(): Promise<boolean> {
    const { rows } = await this.pool.query<{ any: boolean }>({
      name: 'webhook-queue',
      text: `
        WITH gained AS (
          SELECT webhook.webhook_id, webhook.stories, webhook.kinds AS wanted_kinds, webhook.severities,
                 webhook.actor_keys, webhook.place_keys, entry.*
            FROM alerts.webhook
            CROSS JOIN LATERAL (
              SELECT transaction_id, place, story_id, severity, kinds, actors, places FROM alerts.alert_log
               WHERE (transaction_id, place) > (webhook.after_transaction, webhook.after_place)
                 AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())
               ORDER BY transaction_id, place LIMIT 500
            ) AS entry
           WHERE webhook.status <> 'disabled'
        ), queued AS (
          INSERT INTO alerts.webhook_delivery (webhook_id, story_id, alert_transaction, alert_place)
          SELECT webhook_id, story_id, transaction_id, place FROM gained
           WHERE (stories = '{}' OR story_id = ANY(stories))
             AND (severities = '{}' OR severity = ANY(severities))
             AND (wanted_kinds = '{}' OR kinds && wanted_kinds)
             AND (actor_keys = '{}' OR alerts.names_meet(actors, actor_keys))
             AND (place_keys = '{}' OR alerts.names_meet(places, place_keys))
           ORDER BY transaction_id, place
          ON CONFLICT DO NOTHING
          RETURNING 1
        ), moved AS (
          UPDATE alerts.webhook SET after_transaction = last.transaction_id, after_place = last.place
            FROM (SELECT DISTINCT ON (webhook_id) webhook_id, transaction_id, place FROM gained
                   ORDER BY webhook_id, transaction_id DESC, place DESC) AS last
           WHERE webhook.webhook_id = last.webhook_id
        )
        SELECT EXISTS (SELECT FROM alerts.webhook) AS any`,
    });
    return rows[0]?.any === true;
  }

  /**
   * The first waiting delivery of each story and active webhook, where its time has come: one order per story. Each
   * webhook has a few of them at most and all webhooks take turns, so that one with a long queue holds up no other.
   * @param underWay deliveries that are being attempted
   */
  async due(underWay: readonly string[], ofEach: number): Promise<DueDelivery[]> {
    const { rows } = await this.pool.query<DueRow>({
      name: 'webhook-due',
      text: `
        SELECT next.delivery_id, next.webhook_id, next.failures, webhook.url, webhook.secret, alert_log.*
          FROM (SELECT first.*,
                       row_number() OVER (PARTITION BY first.webhook_id ORDER BY first.next_attempt_at, first.place) AS turn
                  FROM (SELECT DISTINCT ON (d.webhook_id, d.story_id) d.*
                          FROM alerts.webhook_delivery AS d
                          JOIN alerts.webhook USING (webhook_id)
                         WHERE d.status = 'pending' AND webhook.status = 'active'
                         ORDER BY d.webhook_id, d.story_id, d.place) AS first
                 WHERE first.next_attempt_at <= clock_timestamp() AND first.delivery_id <> ALL($1::uuid[])) AS next
          JOIN alerts.webhook USING (webhook_id)
          JOIN alerts.alert_log
            ON alert_log.transaction_id = next.alert_transaction AND alert_log.place = next.alert_place
         WHERE next.turn <= $2
         ORDER BY next.turn, next.failures, next.next_attempt_at`,
      values: [underWay, ofEach],
    });
    return rows.map((row) => ({
      deliveryId: row.delivery_id,
      webhookId: row.webhook_id,
      url: row.url,
      secret: row.secret,
      alert: alertOf(row),
      failures: row.failures,
    }));
  }

  async delivered({ deliveryId }: DueDelivery, result: SendResult): Promise<void> {
    await this.#note(deliveryId, result);
    await this.pool.query(
      `UPDATE alerts.webhook_delivery SET status = 'delivered', delivered_at = clock_timestamp() WHERE delivery_id = $1`,
      [deliveryId],
    );
  }

  /**
   * Notes a failed attempt. Where it has failed for as long as it is tried, its webhook is paused, and says why.
   * @param againMs when it is tried next, in milliseconds from now
   * @param giveUpAfterMs how long it is tried from its first failure, in milliseconds
   */
  async failed(
    { deliveryId, webhookId }: DueDelivery,
    result: SendResult,
    againMs: number,
    giveUpAfterMs: number,
  ): Promise<void> {
    await this.#note(deliveryId, result);
    await this.pool.query(
      `WITH failing AS (
         UPDATE alerts.webhook_delivery
            SET failures = failures + 1, failing_since = coalesce(failing_since, clock_timestamp()),
                next_attempt_at = clock_timestamp() + make_interval(secs => $3::double precision / 1000)
          WHERE delivery_id = $1 RETURNING failing_since
       )
       UPDATE alerts.webhook
          SET status = 'paused',
              reason = 'Deliveries have failed since ' ||
                       to_char(failing_since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '. ' || $5::text ||
                       ' Resume it when the address works again.'
         FROM failing
        WHERE webhook_id = $2 AND status = 'active'
          AND failing_since <= clock_timestamp() - make_interval(secs => $4::double precision / 1000)`,
      [deliveryId, webhookId, againMs, giveUpAfterMs, result.error],
    );
  }

  /** The receiver is gone for good: nothing more is sent until somebody resumes it. */
  async gone({ deliveryId, webhookId }: DueDelivery, result: SendResult): Promise<void> {
    await this.#note(deliveryId, result);
    await this.pool.query(
      `UPDATE alerts.webhook SET status = 'disabled', reason = 'The address answered 410 Gone: it wants no more deliveries.'
        WHERE webhook_id = $1`,
      [webhookId],
    );
  }

  /** It could not be put into words yet: no attempt was made. */
  async postpone({ deliveryId }: DueDelivery, milliseconds: number): Promise<void> {
    await this.pool.query(
      `UPDATE alerts.webhook_delivery
          SET next_attempt_at = clock_timestamp() + make_interval(secs => $2::double precision / 1000)
        WHERE delivery_id = $1`,
      [deliveryId, milliseconds],
    );
  }

  /** Sends a delivery again, under the same `webhook-id`. Answers whether there is one. */
  async redeliver(webhookId: string, messageId: string): Promise<boolean> {
    const deliveryId = deliveryIdOf(messageId);
    if (deliveryId === null) return false;
    const { rowCount } = await this.pool.query(
      `UPDATE alerts.webhook_delivery
          SET status = 'pending', failures = 0, failing_since = NULL, next_attempt_at = clock_timestamp()
        WHERE delivery_id = $1 AND webhook_id = $2`,
      [deliveryId, webhookId],
    );
    return rowCount === 1;
  }

  /** The deliveries of a webhook, newest first. @param before place of the last one of the page before */
  async page(
    webhookId: string,
    limit: number,
    before: string | null,
  ): Promise<{ readonly deliveries: WebhookDelivery[]; readonly next: string | null }> {
    const { rows } = await this.pool.query<DeliveryRow>(
      `SELECT d.delivery_id, d.place AS delivery_place, d.status, d.created_at, d.delivered_at,
              CASE WHEN d.status = 'pending' THEN d.next_attempt_at END AS next_attempt_at, alert_log.*,
              (SELECT json_agg(json_build_object('at', at, 'answer', answer, 'error', error, 'durationMs', duration_ms)
                               ORDER BY at)
                 FROM alerts.webhook_attempt AS a WHERE a.delivery_id = d.delivery_id) AS attempts
         FROM alerts.webhook_delivery AS d
         JOIN alerts.alert_log
           ON alert_log.transaction_id = d.alert_transaction AND alert_log.place = d.alert_place
        WHERE d.webhook_id = $1 AND ($3::bigint IS NULL OR d.place < $3)
        ORDER BY d.place DESC LIMIT $2`,
      [webhookId, limit + 1, before],
    );
    const page = rows.slice(0, limit);
    return {
      deliveries: page.map(deliveryOf),
      next: rows.length > limit ? (page.at(-1)?.delivery_place ?? null) : null,
    };
  }

  /** Forgets deliveries that were taken long ago. */
  async forgetOld(): Promise<void> {
    await this.pool.query(
      `DELETE FROM alerts.webhook_delivery WHERE delivery_id IN (
         SELECT delivery_id FROM alerts.webhook_delivery
          WHERE status = 'delivered' AND delivered_at < clock_timestamp() - make_interval(days => ${KEPT_DAYS}) LIMIT 1000)`,
    );
  }

  async #note(deliveryId: string, { answer, error, durationMs }: SendResult): Promise<void> {
    await this.pool.query(
      `INSERT INTO alerts.webhook_attempt (delivery_id, answer, error, duration_ms)
       SELECT delivery_id, $2, $3, $4 FROM alerts.webhook_delivery WHERE delivery_id = $1`,
      [deliveryId, answer, error, durationMs],
    );
  }
}

function deliveryOf(row: DeliveryRow): WebhookDelivery {
  const alert = alertOf(row);
  return {
    id: messageIdOf(row.delivery_id),
    alertId: alert.id,
    storyId: alert.storyId,
    type: alert.type,
    conflictIds: alert.conflictIds,
    status: row.status,
    createdAt: row.created_at.toISOString(),
    deliveredAt: row.delivered_at?.toISOString() ?? null,
    nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
    attempts: (row.attempts ?? []).map((one): WebhookAttempt => ({ ...one, at: new Date(one.at).toISOString() })),
  };
}
