import type { Pool } from 'pg';
import type { AnsweredPoint } from '../points/question-point.js';

/**
 * Ids of the claims that may not be the same at two points of a story: known at one of them only, in another row, known
 * for sure at one and possibly at the other, or of a report that is in another row. Rows are never updated, so that the
 * same rows say the same; a report's rows count because a claim shows when its report was published, which a claim that
 * is bounded by something else does not hold.
 */
export async function claimsThatDiffer(
  pool: Pool,
  storyId: string,
  from: AnsweredPoint,
  to: AnsweredPoint,
): Promise<string[]> {
  const at = (asOf: string, recordedAsOf: string): string =>
    `SELECT claim.claim_id, claim.known, lower(claim.recorded) AS since, claim.known_from <= ${asOf} AS definite,
            lower(report.recorded) AS report_since
       FROM read_model.claim_row AS claim
       JOIN read_model.report_row AS report USING (story_id, report_id)
      WHERE claim.story_id = $1 AND claim.known @> ${asOf}::timestamptz
        AND claim.recorded @> ${recordedAsOf}::timestamptz AND report.recorded @> ${recordedAsOf}::timestamptz`;
  const { rows } = await pool.query<{ claim_id: string }>({
    name: 'read-model.claims-that-differ',
    text: `SELECT claim_id FROM (${at('$2', '$3')}) AS before FULL JOIN (${at('$4', '$5')}) AS after USING (claim_id)
            WHERE (before.known, before.since, before.definite, before.report_since)
                  IS DISTINCT FROM (after.known, after.since, after.definite, after.report_since)`,
    values: [storyId, from.asOf, from.recordedAsOf, to.asOf, to.recordedAsOf],
  });
  return rows.map((row) => row.claim_id);
}
