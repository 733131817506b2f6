import { webhookMigrations } from './webhooks/webhook-migrations.js';

/** The tables of alerts. Each statement may be run again without harm. */
export const alertMigrations: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'alerts_0001_log',
    sql: `
      CREATE SCHEMA IF NOT EXISTS alerts;
      -- What was told to the desk, in the order in which it was told. Read below the oldest open transaction, so that a
      -- reader who remembers the last place passes nothing over.
      CREATE TABLE IF NOT EXISTS alerts.alert_log (
        transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
        place bigint GENERATED ALWAYS AS IDENTITY,
        story_id text NOT NULL,
        type text NOT NULL CHECK (type IN ('conflict', 'bundle')),
        severity text NOT NULL,
        kinds text[] NOT NULL,
        conflict_ids text[] NOT NULL,
        causes text[] NOT NULL,
        -- For each conflict the report whose arrival gave rise to the alert; empty where no report did.
        report_ids text[] NOT NULL,
        -- Position of the last event behind it: the views must have reached it before the alert can be shown.
        position text NOT NULL,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (transaction_id, place)
      );
      CREATE INDEX IF NOT EXISTS alert_log_story ON alerts.alert_log (story_id, transaction_id, place);
      CREATE TABLE IF NOT EXISTS alerts.known_conflict (
        conflict_id text PRIMARY KEY,
        severity text NOT NULL,
        kind text NOT NULL,
        rule text NOT NULL
      );
      -- The ten minutes of a story in which the first five alerts go out at once.
      CREATE TABLE IF NOT EXISTS alerts.alert_window (
        story_id text PRIMARY KEY,
        opened_at timestamptz NOT NULL,
        sent integer NOT NULL
      );
      CREATE TABLE IF NOT EXISTS alerts.held_back (
        event_id uuid PRIMARY KEY,
        story_id text NOT NULL,
        conflict_id text NOT NULL,
        kind text NOT NULL,
        cause text NOT NULL,
        report_id text NOT NULL,
        position text NOT NULL,
        recorded_at timestamptz NOT NULL
      );
      CREATE INDEX IF NOT EXISTS held_back_story ON alerts.held_back (story_id);
    `,
  },
  {
    name: 'alerts_0002_misreads',
    sql: `
      -- Pairs that an editor dismissed as misread: what the rules of reading are to be mended by. Gone when undone.
      CREATE TABLE IF NOT EXISTS alerts.misread (
        conflict_id text NOT NULL,
        pair text[] NOT NULL,
        story_id text NOT NULL,
        place bigint GENERATED ALWAYS AS IDENTITY,
        note text NOT NULL,
        editor text NOT NULL,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (conflict_id, pair)
      );
      CREATE INDEX IF NOT EXISTS misread_place ON alerts.misread (place);
    `,
  },
  ...webhookMigrations,
  {
    name: 'alerts_0004_names',
    sql: `
      -- Whom and which places the claims behind an alert name, in the form in which names compare.
      ALTER TABLE alerts.known_conflict
        ADD COLUMN IF NOT EXISTS actors text[] NOT NULL DEFAULT '{}', ADD COLUMN IF NOT EXISTS places text[] NOT NULL DEFAULT '{}';
      ALTER TABLE alerts.alert_log
        ADD COLUMN IF NOT EXISTS actors text[] NOT NULL DEFAULT '{}', ADD COLUMN IF NOT EXISTS places text[] NOT NULL DEFAULT '{}';
      -- Events of one millisecond come in the order of the feed.
      ALTER TABLE alerts.held_back
        ADD COLUMN IF NOT EXISTS place bigint GENERATED ALWAYS AS IDENTITY,
        ADD COLUMN IF NOT EXISTS actors text[] NOT NULL DEFAULT '{}', ADD COLUMN IF NOT EXISTS places text[] NOT NULL DEFAULT '{}';
      ALTER TABLE alerts.webhook
        ADD COLUMN IF NOT EXISTS actors text[] NOT NULL DEFAULT '{}', ADD COLUMN IF NOT EXISTS places text[] NOT NULL DEFAULT '{}',
        ADD COLUMN IF NOT EXISTS actor_keys text[] NOT NULL DEFAULT '{}', ADD COLUMN IF NOT EXISTS place_keys text[] NOT NULL DEFAULT '{}';
      -- The same as namesMeet in name-key.ts; a test holds the two together.
      CREATE OR REPLACE FUNCTION alerts.names_meet(names text[], wanted text[]) RETURNS boolean
        LANGUAGE sql IMMUTABLE AS $$
          SELECT EXISTS (
            SELECT FROM unnest(names) AS name, unnest(wanted) AS other
             WHERE other <> '' AND position(' ' || other || ' ' IN ' ' || name || ' ') > 0
                OR name <> '' AND position(' ' || name || ' ' IN ' ' || other || ' ') > 0)
        $$;
      CREATE TABLE IF NOT EXISTS alerts.subscriptions (
        editor text PRIMARY KEY,
        subscriptions jsonb NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
    `,
  },
];
