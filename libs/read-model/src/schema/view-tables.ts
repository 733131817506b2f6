/**
 * Which claims stand on which side of a conflict, a row each: a claim that joins the thousandth is one row more, and the
 * conflict's own row stays as it is. Of its sides that row holds all but their claims.
 */
export const sideClaimTable = (schema: string): string => `
  CREATE TABLE ${schema}.side_claim_row (
    story_id text COLLATE "C" NOT NULL,
    conflict_id text COLLATE "C" NOT NULL,
    side_key text COLLATE "C" NOT NULL,
    claim_id text COLLATE "C" NOT NULL,
    recorded tstzrange NOT NULL,
    report_id text COLLATE "C" NOT NULL,
    outlet text NOT NULL,
    speaker text NOT NULL,
    -- The order on a side: the story's sequence at which the claim came to it, and its place among those that came with it.
    joined bigint NOT NULL,
    nth integer NOT NULL,
    -- A side's key may be longer than an index takes.
    EXCLUDE USING gist (story_id WITH =, claim_id WITH =, conflict_id WITH =, md5(side_key) WITH =, recorded WITH &&)
  );
  CREATE INDEX ON ${schema}.side_claim_row (claim_id);
  CREATE INDEX ON ${schema}.side_claim_row (conflict_id, md5(side_key)) WHERE upper_inf(recorded);
`;

/**
 * The tables of one version of the views, in a schema of their own, so that a new version is built beside the one that
 * serves. `read_model` holds plain SQL views over the active version: the swap replaces them in one transaction.
 *
 * Rejected: `PRIMARY KEY (…, known, recorded WITHOUT OVERLAPS)` lets rectangles overlap where their known ranges
 * differ; the exclusion constraint does not, and its index is also the one that answers a point in time.
 */
export const viewTables = (schema: string): string => `
  CREATE SCHEMA ${schema};
  CREATE TABLE ${schema}.story_row (
    story_id text COLLATE "C" PRIMARY KEY,
    title text NOT NULL,
    time_zone text NOT NULL,
    aliases jsonb NOT NULL,
    own_outlet text,
    collected text,
    opened_at timestamptz NOT NULL,
    last_recorded_at timestamptz NOT NULL,
    last_sequence bigint NOT NULL,
    reports bigint NOT NULL,
    claims bigint NOT NULL,
    conflicts bigint NOT NULL
  );
  CREATE TABLE ${schema}.report_row (
    story_id text COLLATE "C" NOT NULL,
    report_id text COLLATE "C" NOT NULL,
    recorded tstzrange NOT NULL,
    outlet text NOT NULL,
    fact jsonb NOT NULL,
    EXCLUDE USING gist (story_id WITH =, report_id WITH =, recorded WITH &&)
  );
  CREATE INDEX ON ${schema}.report_row (report_id);
  CREATE TABLE ${schema}.edge_row (
    story_id text COLLATE "C" NOT NULL,
    edge_id text COLLATE "C" NOT NULL,
    recorded tstzrange NOT NULL,
    report_id text COLLATE "C" NOT NULL,
    fact jsonb NOT NULL,
    EXCLUDE USING gist (story_id WITH =, edge_id WITH =, recorded WITH &&)
  );
  CREATE INDEX ON ${schema}.edge_row (edge_id) WHERE upper_inf(recorded);
  CREATE TABLE ${schema}.claim_row (
    story_id text COLLATE "C" NOT NULL,
    claim_id text COLLATE "C" NOT NULL,
    known tstzrange NOT NULL,
    recorded tstzrange NOT NULL,
    report_id text COLLATE "C" NOT NULL,
    known_from timestamptz NOT NULL,
    standing text NOT NULL,
    question_id text COLLATE "C" NOT NULL,
    event_key text,
    question text NOT NULL,
    placed_by text NOT NULL,
    answer_key text NOT NULL,
    certainty text NOT NULL,
    response text,
    reconstructed boolean NOT NULL,
    happened_from timestamptz,
    happened_until timestamptz,
    verdict text NOT NULL,
    accepted_by text,
    asserted_at timestamptz NOT NULL,
    acts jsonb NOT NULL,
    content_version integer NOT NULL,
    EXCLUDE USING gist (story_id WITH =, claim_id WITH =, known WITH &&, recorded WITH &&)
  );
  CREATE INDEX ON ${schema}.claim_row (claim_id);
  CREATE INDEX ON ${schema}.claim_row (report_id) WHERE upper_inf(recorded);
  -- The claims of a question, the latest last; and the claims of a story from the latest back.
  CREATE INDEX ON ${schema}.claim_row (story_id, question_id, known_from, claim_id);
  CREATE INDEX ON ${schema}.claim_row (story_id, known_from, question_id);
  CREATE INDEX ON ${schema}.claim_row (story_id) WHERE response IS NOT NULL;
  CREATE TABLE ${schema}.claim_content (
    claim_id text COLLATE "C" NOT NULL,
    version integer NOT NULL,
    story_id text COLLATE "C" NOT NULL,
    record jsonb NOT NULL,
    PRIMARY KEY (claim_id, version, story_id)
  );
  CREATE TABLE ${schema}.conflict_row (
    story_id text COLLATE "C" NOT NULL,
    conflict_id text COLLATE "C" NOT NULL,
    recorded tstzrange NOT NULL,
    question_id text COLLATE "C" NOT NULL,
    severity text NOT NULL,
    fact jsonb NOT NULL,
    EXCLUDE USING gist (story_id WITH =, conflict_id WITH =, recorded WITH &&)
  );
  CREATE INDEX ON ${schema}.conflict_row (conflict_id);
  ${sideClaimTable(schema)}
  CREATE TABLE ${schema}.change_point (
    story_id text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    recorded tstzrange NOT NULL,
    at timestamptz NOT NULL,
    kind text NOT NULL,
    report_id text COLLATE "C" NOT NULL,
    claim_id text COLLATE "C",
    EXCLUDE USING gist (story_id WITH =, source WITH =, kind WITH =, at WITH =, recorded WITH &&)
  );
  CREATE INDEX ON ${schema}.change_point (story_id, at);
  CREATE INDEX ON ${schema}.change_point (source) WHERE upper_inf(recorded);
  -- No plan hangs on what documents hold, and a sample of them is dear to take.
  ALTER TABLE ${schema}.report_row ALTER COLUMN fact SET STATISTICS 0;
  ALTER TABLE ${schema}.edge_row ALTER COLUMN fact SET STATISTICS 0;
  ALTER TABLE ${schema}.claim_row ALTER COLUMN acts SET STATISTICS 0;
  ALTER TABLE ${schema}.claim_content ALTER COLUMN record SET STATISTICS 0;
  ALTER TABLE ${schema}.conflict_row ALTER COLUMN fact SET STATISTICS 0;
`;

/** The names under which queries read the active version. */
export const VIEW_NAMES = [
  'story_row',
  'report_row',
  'edge_row',
  'claim_row',
  'claim_content',
  'conflict_row',
  'side_claim_row',
  'change_point',
] as const;

/** Statements that make `read_model` show a version. Columns may differ between versions, so the views are made anew. */
export const showVersion = (schema: string): string =>
  VIEW_NAMES.map(
    (name) =>
      `DROP VIEW IF EXISTS read_model.${name}; CREATE VIEW read_model.${name} AS SELECT * FROM ${schema}.${name};`,
  ).join('\n');

/** Schema of a version of the views, counted from 1. */
export const schemaOf = (version: number): string => `views_${String(version)}`;
