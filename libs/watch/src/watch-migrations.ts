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
  {
    name: 'watch_0002_side_claims',
    sql: `
      -- Which claims stand on which side of a conflict, a row each, and the root of each one's report. The conflict
      -- itself is kept in outline: of the claims of each side only the first.
      CREATE TABLE IF NOT EXISTS watch.side_claim (
        story_id text NOT NULL,
        conflict_id text NOT NULL,
        side_key text NOT NULL,
        claim_id text NOT NULL,
        report_id text NOT NULL,
        outlet text NOT NULL,
        speaker text NOT NULL,
        origin text NOT NULL
      );
      -- A side's key may be longer than an index takes. What tells most comes first, so that no plan walks a whole story.
      CREATE UNIQUE INDEX IF NOT EXISTS side_claim_once
        ON watch.side_claim (claim_id, conflict_id, story_id, md5(side_key));
      CREATE INDEX IF NOT EXISTS side_claim_origin
        ON watch.side_claim (conflict_id, story_id, md5(side_key), origin, claim_id);
      CREATE INDEX IF NOT EXISTS side_claim_report ON watch.side_claim (report_id, story_id);
      INSERT INTO watch.side_claim (story_id, conflict_id, side_key, claim_id, report_id, outlet, speaker, origin)
      SELECT conflict.story_id, conflict_id, side ->> 'sideKey', claim ->> 'claimId', claim ->> 'reportId',
             claim ->> 'outlet', claim ->> 'speaker', coalesce(report.origin, '')
        FROM watch.conflict
       CROSS JOIN LATERAL jsonb_array_elements(known #> '{state,sides}') AS side
       CROSS JOIN LATERAL jsonb_array_elements(side -> 'claims') AS claim
        LEFT JOIN watch.report ON report.story_id = conflict.story_id AND report.report_id = claim ->> 'reportId'
      ON CONFLICT DO NOTHING;
      UPDATE watch.conflict
         SET known = jsonb_set(known #- '{conflict,sides}', '{state,sides}', (
               SELECT coalesce(jsonb_agg(jsonb_set(side, '{claims}', jsonb_path_query_array(side, '$.claims[0]')) ORDER BY nth), '[]')
                 FROM jsonb_array_elements(known #> '{state,sides}') WITH ORDINALITY AS outline (side, nth)));
      DROP INDEX IF EXISTS watch.conflict_claims;
      ALTER TABLE watch.conflict DROP COLUMN IF EXISTS claim_ids;
      -- The oldest claims on an event are found by the index, however many there are.
      DROP INDEX IF EXISTS watch.candidate_event;
      CREATE INDEX IF NOT EXISTS candidate_oldest ON watch.candidate (story_id, event_key, recorded_order);
      CREATE INDEX IF NOT EXISTS candidate_oldest_of_slot ON watch.candidate (story_id, event_key, slot, recorded_order);
    `,
  },
  {
    name: 'watch_0003_claim_keys',
    sql: `
      -- Ten entries and more for each claim: what is as short as can be is written and found soonest. Each names a key of
      -- a story by a hash of both; which keys they are stands with the claim, so that they can be taken back.
      CREATE TABLE watch.claim_key (
        hash bigint NOT NULL,
        recorded_order bigint NOT NULL,
        claim_id text COLLATE "C" NOT NULL,
        PRIMARY KEY (hash, recorded_order, claim_id)
      );
      ALTER TABLE watch.candidate ADD COLUMN keys text[];
      UPDATE watch.candidate
         SET recorded_order = (claim ->> 'recordedOrder')::bigint,
             keys = ARRAY(SELECT key FROM watch.candidate_key AS held
                           WHERE held.story_id = candidate.story_id AND held.claim_id = candidate.claim_id ORDER BY key);
      INSERT INTO watch.claim_key (hash, recorded_order, claim_id)
      SELECT hashtextextended(key, hashtextextended(story_id, 0)), recorded_order, claim_id FROM watch.candidate_key
      ON CONFLICT DO NOTHING;
      DROP TABLE watch.candidate_key;
    `,
  },
  {
    name: 'watch_0004_no_statistics_of_documents',
    sql: `
      -- No plan hangs on what documents hold, and a sample of them is dear to take.
      ALTER TABLE watch.candidate ALTER COLUMN claim SET STATISTICS 0, ALTER COLUMN placement SET STATISTICS 0,
        ALTER COLUMN keys SET STATISTICS 0;
      ALTER TABLE watch.report ALTER COLUMN report SET STATISTICS 0, ALTER COLUMN own SET STATISTICS 0;
      ALTER TABLE watch.conflict ALTER COLUMN known SET STATISTICS 0;
    `,
  },
];
