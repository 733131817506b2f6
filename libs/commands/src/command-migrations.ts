/** The tables that commands write beside their events. Each may be run again without harm. */
export const commandMigrations: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'commands_0001_idempotency_key',
    sql: `
      CREATE SCHEMA IF NOT EXISTS commands;
      CREATE TABLE IF NOT EXISTS commands.idempotency_key (
        principal text NOT NULL,
        route text NOT NULL,
        key text NOT NULL,
        body_hash text NOT NULL,
        answer jsonb NOT NULL,
        kept_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (principal, route, key)
      );
      CREATE INDEX IF NOT EXISTS idempotency_key_kept_at ON commands.idempotency_key (kept_at);
    `,
  },
];
