/** The tables of the feed. Each may be run again without harm. */
export const feedMigrations: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'event_feed_0001_checkpoints',
    sql: `
      CREATE SCHEMA IF NOT EXISTS event_feed;
      -- The truth of progress: the last sequence of each story that a consumer has applied.
      CREATE TABLE IF NOT EXISTS event_feed.checkpoint (
        consumer text NOT NULL,
        partition text NOT NULL,
        sequence bigint NOT NULL,
        PRIMARY KEY (consumer, partition)
      );
      -- Where a consumer that reads the store goes on reading: a hint that saves reading again, never the truth.
      CREATE TABLE IF NOT EXISTS event_feed.reading_position (
        consumer text PRIMARY KEY,
        position text NOT NULL
      );
      -- The first event of a story that a consumer cannot apply; the later ones of that story wait behind it.
      CREATE TABLE IF NOT EXISTS event_feed.parked (
        consumer text NOT NULL,
        partition text NOT NULL,
        sequence bigint NOT NULL,
        event_id uuid NOT NULL,
        event_type text NOT NULL,
        error text NOT NULL,
        parked_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (consumer, partition)
      );
      CREATE TABLE IF NOT EXISTS event_feed.relay_checkpoint (
        cluster_id text NOT NULL,
        topic text NOT NULL,
        position text NOT NULL,
        -- Messages ever written to the topic when the checkpoint was made: fewer means that it was wiped.
        written bigint NOT NULL,
        PRIMARY KEY (cluster_id, topic)
      );
    `,
  },
  {
    name: 'event_feed_0002_released',
    sql: `
      -- A released story stays here until its consumer has caught up, so that a release outlasts a restart.
      ALTER TABLE event_feed.parked ADD COLUMN IF NOT EXISTS released_at timestamptz;
    `,
  },
  {
    name: 'event_feed_0003_store_identity',
    sql: `
      -- Messages name the store that they come from: a topic may outlive a store and hold another one's events.
      CREATE TABLE IF NOT EXISTS event_feed.store_identity (
        one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row),
        id uuid NOT NULL DEFAULT gen_random_uuid()
      );
      INSERT INTO event_feed.store_identity DEFAULT VALUES ON CONFLICT DO NOTHING;
    `,
  },
];
