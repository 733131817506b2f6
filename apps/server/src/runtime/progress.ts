import type { Pool } from 'pg';

/** How far each consumer is in one story. */
export interface StoryProgress {
  readonly story: string;
  /** Sequence of the story's last event in the store; 0 where there is none. */
  readonly sequence: number;
  readonly consumers: readonly { readonly name: string; readonly sequence: number; readonly parked: boolean }[];
  /** Whether every consumer has applied every event, those included that consumers appended. */
  readonly caughtUp: boolean;
}

/** Reads the progress of a story in one statement, so that its parts belong together. */
export async function progressOf(pool: Pool, story: string, consumers: readonly string[]): Promise<StoryProgress> {
  const { rows } = await pool.query<{ last: string; name: string; sequence: string; parked: boolean }>(
    `SELECT coalesce((SELECT sequence FROM event_store.event WHERE partition = $1 ORDER BY sequence DESC LIMIT 1), 0) AS last,
            named.name, coalesce(applied.sequence, 0) AS sequence,
            EXISTS (SELECT FROM event_feed.parked WHERE parked.consumer = named.name AND parked.partition = $1 AND parked.released_at IS NULL) AS parked
       FROM unnest($2::text[]) WITH ORDINALITY AS named (name, place)
       LEFT JOIN event_feed.checkpoint AS applied ON applied.consumer = named.name AND applied.partition = $1
      ORDER BY named.place`,
    [story, consumers],
  );
  const sequence = Number(rows[0]?.last ?? 0);
  const read = rows.map((row) => ({ name: row.name, sequence: Number(row.sequence), parked: row.parked }));
  return { story, sequence, consumers: read, caughtUp: read.every((one) => one.sequence >= sequence) };
}
