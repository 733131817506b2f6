/** The tables of the standing watch: what it must find again when a new claim comes in. */
export const watchMigrations: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'watch_0001_candidates',
    sql: `
      CREATE SCHEMA IF NOT EXISTS watch;
      -- Claims hold no words of the report: these are read from report_text for the time of a comparison only.
      CREATE TABLE IF NOT EXISTS watch.candidate (
        story_id text NOT NULL,
        claim_id text NOT NULL,
        report_id text NOT NULL,
        recorded_order bigint NOT NULL,
        standing text NOT NULL,
        event_key text,
        slot text NOT NULL,
        placement jsonb,
        claim jsonb NOT NULL,
        PRIMARY KEY (story_id, claim_id)
      );
      CREATE INDEX IF NOT EXISTS candidate_report ON watch.candidate (story_id, report_id);
      CREATE INDEX IF NOT EXISTS candidate_event ON watch.candidate (story_id, event_key, slot);
      CREATE TABLE IF NOT EXISTS watch.story (
        story_id text PRIMARY KEY,
        time_zone text NOT NULL
      );
      CREATE TABLE IF NOT EXISTS watch.candidate_key (
        story_id text NOT NULL,
        key text NOT NULL,
        recorded_order bigint NOT NULL,
        claim_id text NOT NULL,
        PRIMARY KEY (story_id, key, recorded_order, claim_id)
      );
      CREATE INDEX IF NOT EXISTS candidate_key_claim ON watch.candidate_key (story_id, claim_id);
      CREATE TABLE IF NOT EXISTS watch.report (
        story_id text NOT NULL,
        report_id text NOT NULL,
        report jsonb NOT NULL,
        own jsonb NOT NULL,
        origin text NOT NULL,
        origin_basis text NOT NULL,
        PRIMARY KEY (story_id, report_id)
      );
      CREATE TABLE IF NOT EXISTS watch.conflict (
        story_id text NOT NULL,
        conflict_id text NOT NULL,
        question_id text NOT NULL,
        claim_ids text[] NOT NULL,
        known jsonb NOT NULL,
        PRIMARY KEY (story_id, conflict_id)
      );
      CREATE INDEX IF NOT EXISTS conflict_question ON watch.conflict (story_id, question_id);
      CREATE INDEX IF NOT EXISTS conflict_claims ON watch.conflict USING gin (claim_ids);
    `,
  },
];
