import { NotInViewsError } from '../errors.js';
import type { ReadModel } from '../read-model.js';

const TABLES = { report: 'report_row', claim: 'claim_row', conflict: 'conflict_row' } as const;

/**
 * The story that holds a report, claim or conflict: where it stands now, else where it stood last.
 * @throws NotInViewsError
 */
export async function storyOf({ pool }: ReadModel, what: keyof typeof TABLES, id: string): Promise<string> {
  const { rows } = await pool.query<{ story_id: string }>({
    name: `read-model.story-of ${what}`,
    text: `SELECT story_id FROM read_model.${TABLES[what]} WHERE ${what}_id = $1
            ORDER BY upper(recorded) DESC NULLS FIRST LIMIT 1`,
    values: [id],
  });
  const [row] = rows;
  if (!row) throw new NotInViewsError(what, id);
  return row.story_id;
}
