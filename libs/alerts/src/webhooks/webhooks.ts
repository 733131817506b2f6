import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { AlertFilter } from '../alert-filter.js';
import { placeOf, type AlertLog } from '../alert-log.js';
import { nameKey } from '../name-key.js';
import type { NewWebhook, Webhook, WebhookStatus } from './webhook.js';

interface WebhookRow extends AlertFilter {
  webhook_id: string;
  url: string;
  description: string | null;
  status: WebhookStatus;
  reason: string | null;
  created_by: string;
  created_at: Date;
  pending: string;
  last_delivered_at: Date | null;
}

const webhookOf = (row: WebhookRow): Webhook => ({
  id: row.webhook_id,
  url: row.url,
  description: row.description,
  stories: row.stories,
  kinds: row.kinds,
  severities: row.severities,
  actors: row.actors,
  places: row.places,
  status: row.status,
  reason: row.reason,
  createdBy: row.created_by,
  createdAt: row.created_at.toISOString(),
  pending: Number(row.pending),
  lastDeliveredAt: row.last_delivered_at?.toISOString() ?? null,
});

const WITH_COUNTS = `
  SELECT webhook.*,
         (SELECT count(*) FROM alerts.webhook_delivery AS d
           WHERE d.webhook_id = webhook.webhook_id AND d.status = 'pending') AS pending,
         (SELECT max(delivered_at) FROM alerts.webhook_delivery AS d
           WHERE d.webhook_id = webhook.webhook_id) AS last_delivered_at
    FROM alerts.webhook`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SECRET_BYTES = 32;

/** The webhooks that were set up. */
export class Webhooks {
  constructor(
    private readonly pool: Pool,
    private readonly log: AlertLog,
  ) {}

  /** Sets one up for alerts from now on. The secret is given this once. */
  async create(webhook: NewWebhook): Promise<{ readonly id: string; readonly secret: string }> {
    const id = randomUUID();
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
    const { url, description, stories, kinds, severities, actors, places, createdBy } = webhook;
    await this.pool.query(
      `INSERT INTO alerts.webhook (webhook_id, url, description, secret, stories, kinds, severities, actors, places,
                                   actor_keys, place_keys, created_by, after_transaction, after_place)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        id,
        url,
        description,
        secret,
        stories,
        kinds,
        severities,
        actors,
        places,
        actors.map(nameKey),
        places.map(nameKey),
        createdBy,
        ...placeOf(await this.log.head()),
      ],
    );
    return { id, secret };
  }

  async all(): Promise<Webhook[]> {
    const { rows } = await this.pool.query<WebhookRow>(`${WITH_COUNTS} ORDER BY created_at, webhook_id`);
    return rows.map(webhookOf);
  }

  async one(id: string): Promise<Webhook | null> {
    if (!UUID.test(id)) return null;
    const { rows } = await this.pool.query<WebhookRow>(`${WITH_COUNTS} WHERE webhook_id = $1`, [id]);
    return rows[0] ? webhookOf(rows[0]) : null;
  }

  /** Forgets one, with its deliveries. Answers whether there was one. */
  async remove(id: string): Promise<boolean> {
    return this.#changed(id, 'DELETE FROM alerts.webhook WHERE webhook_id = $1', []);
  }

  /** What happens from now on waits until it is resumed. */
  async pause(id: string, reason: string): Promise<boolean> {
    return this.#changed(id, `UPDATE alerts.webhook SET status = 'paused', reason = $2 WHERE webhook_id = $1`, [
      reason,
    ]);
  }

  /** Takes up what waits at once, and tries for a whole day again. */
  async resume(id: string): Promise<boolean> {
    return this.#changed(
      id,
      `WITH waiting AS (
         UPDATE alerts.webhook_delivery SET failures = 0, failing_since = NULL, next_attempt_at = clock_timestamp()
          WHERE webhook_id = $1 AND status = 'pending'
       )
       UPDATE alerts.webhook SET status = 'active', reason = NULL WHERE webhook_id = $1`,
      [],
    );
  }

  async #changed(id: string, statement: string, values: readonly string[]): Promise<boolean> {
    if (!UUID.test(id)) return false;
    const { rowCount } = await this.pool.query(statement, [id, ...values]);
    return (rowCount ?? 0) > 0;
  }
}
