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
  {
    name: 'server_0002_filing',
    sql: `
      -- Which reports each story holds; one row without a report id holds the story's own title.
      CREATE TABLE IF NOT EXISTS server.filed_report (
        story_id text NOT NULL,
        report_id text NOT NULL,
        title text,
        revision integer NOT NULL,
        published_at timestamptz NOT NULL,
        PRIMARY KEY (story_id, report_id)
      );
      CREATE INDEX IF NOT EXISTS filed_report_latest ON server.filed_report (story_id, published_at DESC);
      -- The version grows with every change to a story's rows: by it a server tells what it has to read again.
      CREATE TABLE IF NOT EXISTS server.filed_story (
        story_id text PRIMARY KEY,
        version bigint NOT NULL,
        latest timestamptz NOT NULL
      );
      CREATE INDEX IF NOT EXISTS filed_story_latest ON server.filed_story (latest DESC);
    `,
  },
];
