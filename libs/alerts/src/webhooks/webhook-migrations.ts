/** The tables of webhooks. Each statement may be run again without harm. */
export const webhookMigrations: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'alerts_0003_webhooks',
    sql: `
      CREATE TABLE IF NOT EXISTS alerts.webhook (
        webhook_id uuid PRIMARY KEY,
        url text NOT NULL,
        description text,
        -- The key of its signatures; every delivery needs it, so it cannot be kept as a hash.
        secret text NOT NULL,
        stories text[] NOT NULL,
        kinds text[] NOT NULL,
        severities text[] NOT NULL,
        status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'paused', 'disabled')),
        reason text,
        created_by text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        -- Place in the alert log up to which its deliveries were queued.
        after_transaction xid8 NOT NULL,
        after_place bigint NOT NULL
      );
      CREATE TABLE IF NOT EXISTS alerts.webhook_delivery (
        delivery_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        webhook_id uuid NOT NULL REFERENCES alerts.webhook ON DELETE CASCADE,
        place bigint GENERATED ALWAYS AS IDENTITY,
        story_id text NOT NULL,
        alert_transaction xid8 NOT NULL,
        alert_place bigint NOT NULL,
        status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'delivered')),
        -- Failed attempts since it was queued or taken up again, and the first of them.
        failures integer NOT NULL DEFAULT 0,
        failing_since timestamptz,
        next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        delivered_at timestamptz,
        UNIQUE (webhook_id, alert_transaction, alert_place),
        FOREIGN KEY (alert_transaction, alert_place) REFERENCES alerts.alert_log (transaction_id, place)
      );
      CREATE INDEX IF NOT EXISTS webhook_delivery_due
        ON alerts.webhook_delivery (webhook_id, story_id, place) WHERE status = 'pending';
      CREATE INDEX IF NOT EXISTS webhook_delivery_place ON alerts.webhook_delivery (webhook_id, place);
      CREATE TABLE IF NOT EXISTS alerts.webhook_attempt (
        delivery_id uuid NOT NULL REFERENCES alerts.webhook_delivery ON DELETE CASCADE,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        -- Status of the answer; none where none came.
        answer integer,
        error text,
        duration_ms integer NOT NULL
      );
      CREATE INDEX IF NOT EXISTS webhook_attempt_delivery ON alerts.webhook_attempt (delivery_id, at);
    `,
  },
];
