import { NotInViewsError } from '../errors.js';
import type { ReadModel } from '../read-model.js';
import type { Instant } from '#story';

/** What every answer about a story begins with: its zone, and how far the views are. */
export interface StoryHead {
  readonly storyId: string;
  readonly title: string;
  readonly timeZone: string;
  /** When the last event that the views hold was recorded: no answer reaches beyond it. */
  readonly lastRecordedAt: Instant;
  readonly lastSequence: number;
  /** Which version of the views answers. */
  readonly viewsVersion: number;
}

interface HeadRow {
  title: string;
  time_zone: string;
  last_recorded_at: Date;
  last_sequence: string;
  views_version: number;
}

/** @throws NotInViewsError */
export async function storyHead({ pool }: ReadModel, storyId: string): Promise<StoryHead> {
  const { rows } = await pool.query<HeadRow>({
    name: 'read-model.story-head',
    text: `SELECT title, time_zone, last_recorded_at, last_sequence,
                  (SELECT version FROM read_model.active_version) AS views_version
             FROM read_model.story_row WHERE story_id = $1`,
    values: [storyId],
  });
  const [row] = rows;
  if (!row) throw new NotInViewsError('story', storyId);
  return {
    storyId,
    title: row.title,
    timeZone: row.time_zone,
    lastRecordedAt: row.last_recorded_at.toISOString(),
    lastSequence: Number(row.last_sequence),
    viewsVersion: row.views_version,
  };
}
