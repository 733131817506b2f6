import type { Pool } from 'pg';
import type { AnsweredPoint } from '../points/question-point.js';

/**
 * Ids of the claims that are not the same at two points of a story: known at one of them only, in another row, or known
 * for sure at one and possibly at the other. Rows are never updated, so that the same row says the same.
 */
export async function claimsThatDiffer(
  pool: Pool,
  storyId: string,
  from: AnsweredPoint,
  to: AnsweredPoint,
): Promise<string[]> {
  const at = (asOf: string, recordedAsOf: string): string =>
    `SELECT claim_id, known, lower(recorded) AS since, known_from <= ${asOf} AS definite FROM read_model.claim_row
      WHERE story_id = $1 AND known @> ${asOf}::timestamptz AND recorded @> ${recordedAsOf}::timestamptz`;
  const { rows } = await pool.query<{ claim_id: string }>({
    name: 'read-model.claims-that-differ',
    text: `SELECT claim_id FROM (${at('$2', '$3')}) AS before FULL JOIN (${at('$4', '$5')}) AS after USING (claim_id)
            WHERE (before.known, before.since, before.definite) IS DISTINCT FROM (after.known, after.since, after.definite)`,
    values: [storyId, from.asOf, from.recordedAsOf, to.asOf, to.recordedAsOf],
  });
  return rows.map((row) => row.claim_id);
}
