import type { Pool } from 'pg';

/** What is copied of a story, and which column of each table tells to which report a row belongs. */
const COPIED = [
  { table: 'report_row', ids: ['report_id'], ofReport: 'report_id' },
  { table: 'edge_row', ids: ['edge_id', 'report_id'], ofReport: 'report_id' },
  { table: 'claim_row', ids: ['claim_id', 'report_id', 'question_id'], ofReport: 'report_id' },
  { table: 'claim_content', ids: ['claim_id'], ofReport: "split_part(claim_id, '.', 1)" },
  { table: 'side_claim_row', ids: ['conflict_id', 'claim_id', 'report_id'], ofReport: 'report_id' },
  { table: 'change_point', ids: ['source', 'report_id', 'claim_id'], ofReport: 'report_id' },
] as const;

/** Copies every row of `table` that `condition` picks, once for each story, under ids of the story's own. */
async function copyRows(
  pool: Pool,
  table: string,
  ids: readonly string[],
  condition: string,
  values: readonly [template: string, first: number, last: number, ...more: string[]],
): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table],
  );
  const columns = rows.map(({ name }) => name);
  const copied = columns.map((name) => {
    if (name === 'story_id') return "'copy-' || n";
    return ids.includes(name) ? `'copy-' || n || '-' || ${name}` : name;
  });
  await pool.query(
    `INSERT INTO ${table} (${columns.join(', ')})
     SELECT ${copied.join(', ')} FROM ${table}, generate_series($2::integer, $3::integer) AS n
      WHERE story_id = $1 AND ${condition} ORDER BY n`,
    [...values],
  );
}

/** Opens so many stories as copies of a template, without their reports, and with all conflicts that the template has. */
export async function openCopies(pool: Pool, schema: string, template: string, stories: number): Promise<void> {
  await copyRows(pool, `${schema}.story_row`, [], 'true', [template, 1, stories]);
  await copyRows(pool, `${schema}.conflict_row`, ['conflict_id', 'question_id'], 'true', [template, 1, stories]);
}

/** Gives every copy one report of the template, with its claims as they stood on both axes, and its text. */
export async function copyReport(
  pool: Pool,
  schema: string,
  template: string,
  reportId: string,
  stories: number,
): Promise<void> {
  for (const { table, ids, ofReport } of COPIED) {
    // A few thousand rows for each statement, as the write of a busy hour.
    const step = 100;
    for (let first = 1; first <= stories; first += step) {
      const last = Math.min(stories, first + step - 1);
      await copyRows(pool, `${schema}.${table}`, ids, `${ofReport} = $4`, [template, first, last, reportId]);
    }
  }
  await pool.query(
    `INSERT INTO event_store.report_text (report_id, revision, text)
     SELECT 'copy-' || n || '-' || report_id, revision, text FROM event_store.report_text, generate_series(1, $2::integer) AS n
      WHERE report_id = $1`,
    [reportId, stories],
  );
}
