/** The tables of the server process itself. */
export const serverMigrations: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'server_0001_seeding',
    sql: `
      CREATE SCHEMA IF NOT EXISTS server;
      -- One row at most: whether the first start on this database has begun, and has finished, to replay the seeds.
      CREATE TABLE IF NOT EXISTS server.seeding (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        begun_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz
      );
    `,
  },
];
