import type { Instant } from '#story';
import type { StoryAtPoint } from '../points/story-at-point.js';

export interface NearestChanges {
  readonly previous: Instant | null;
  readonly next: Instant | null;
}

/** The nearest moments before and after a point at which something of the story changes, as far as recorded by then. */
export async function nearestChanges({ pool, storyId, point }: StoryAtPoint): Promise<NearestChanges> {
  const { rows } = await pool.query<{ previous: Date | null; next: Date | null }>({
    name: 'read-model.nearest-changes',
    text: `SELECT (SELECT at FROM read_model.change_point
                    WHERE story_id = $1 AND at < $2 AND recorded @> $3::timestamptz ORDER BY at DESC LIMIT 1) AS previous,
                  (SELECT at FROM read_model.change_point
                    WHERE story_id = $1 AND at > $2 AND recorded @> $3::timestamptz ORDER BY at LIMIT 1) AS next`,
    values: [storyId, point.asOf, point.recordedAsOf],
  });
  return { previous: rows[0]?.previous?.toISOString() ?? null, next: rows[0]?.next?.toISOString() ?? null };
}
