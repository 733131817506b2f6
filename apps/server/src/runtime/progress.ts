import type { Pool } from 'pg';

/** How far behind one consumer is, over all stories. */
export interface ConsumerLag {
  readonly consumer: string;
  /** Events that it has not applied. */
  readonly lag: number;
  /** Stories that it has parked. */
  readonly parked: number;
}

/** Walks from story to story by the index of sequences, so that the cost goes with the stories and not the events. */
const STORIES = `
  WITH RECURSIVE story AS (
    (SELECT partition FROM event_store.event ORDER BY partition LIMIT 1)
    UNION ALL
    SELECT (SELECT e.partition FROM event_store.event AS e WHERE e.partition > story.partition
             ORDER BY e.partition LIMIT 1)
      FROM story WHERE story.partition IS NOT NULL
  ), last AS (
    SELECT story.partition,
           (SELECT e.sequence FROM event_store.event AS e WHERE e.partition = story.partition
             ORDER BY e.sequence DESC LIMIT 1) AS sequence
      FROM story WHERE story.partition IS NOT NULL
  )`;

/** The lag of consumers, read from the store and their checkpoints. */
export async function lagOf(pool: Pool, consumers: readonly string[]): Promise<ConsumerLag[]> {
  const { rows } = await pool.query<{ consumer: string; lag: string; parked: string }>(
    `${STORIES}
     SELECT named.consumer,
            coalesce(sum(last.sequence - coalesce(applied.sequence, 0)), 0) AS lag,
            (SELECT count(*) FROM event_feed.parked WHERE parked.consumer = named.consumer) AS parked
       FROM unnest($1::text[]) AS named (consumer)
       LEFT JOIN last ON true
       LEFT JOIN event_feed.checkpoint AS applied
              ON applied.consumer = named.consumer AND applied.partition = last.partition
      GROUP BY named.consumer`,
    [consumers],
  );
  return rows.map(({ consumer, lag, parked }) => ({ consumer, lag: Number(lag), parked: Number(parked) }));
}

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
            EXISTS (SELECT FROM event_feed.parked WHERE parked.consumer = named.name AND parked.partition = $1) AS parked
       FROM unnest($2::text[]) WITH ORDINALITY AS named (name, place)
       LEFT JOIN event_feed.checkpoint AS applied ON applied.consumer = named.name AND applied.partition = $1
      ORDER BY named.place`,
    [story, consumers],
  );
  const sequence = Number(rows[0]?.last ?? 0);
  const read = rows.map((row) => ({ name: row.name, sequence: Number(row.sequence), parked: row.parked }));
  return { story, sequence, consumers: read, caughtUp: read.every((one) => one.sequence >= sequence) };
}
