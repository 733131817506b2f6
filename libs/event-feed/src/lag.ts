import type { Pool } from 'pg';

/** A story of which a consumer has not applied the last event. */
export interface StoryBehind {
  readonly partition: string;
  /** The last event that the consumer has applied; 0 when none was. */
  readonly sequence: number;
  /** The store's last. */
  readonly last: number;
}

/** How far a consumer is behind the store, parked stories included. */
export interface ConsumerLag {
  readonly consumer: string;
  readonly events: number;
  readonly stories: number;
  /** Age of the oldest event that waits, in seconds; 0 when none does. */
  readonly seconds: number;
}

/**
 * The last sequence of each story. It walks the index from story to story, which costs about 5 us each; grouping the
 * whole table by story reads every event.
 */
const HEADS = `
  WITH RECURSIVE story (partition) AS (
    (SELECT partition FROM event_store.event ORDER BY partition LIMIT 1)
    UNION ALL
    SELECT (SELECT event.partition FROM event_store.event WHERE event.partition > story.partition
             ORDER BY event.partition LIMIT 1)
      FROM story WHERE story.partition IS NOT NULL
  ), head (partition, last) AS (
    SELECT story.partition,
           (SELECT sequence FROM event_store.event WHERE event.partition = story.partition ORDER BY sequence DESC LIMIT 1)
      FROM story WHERE story.partition IS NOT NULL
  )`;

/** The stories of which a consumer lacks events and which are not parked for it. */
export async function storiesBehind(pool: Pool, consumer: string): Promise<StoryBehind[]> {
  const { rows } = await pool.query<{ partition: string; sequence: string; last: string }>({
    name: 'feed-stories-behind',
    text: `${HEADS}
      SELECT head.partition, coalesce(held.sequence, 0) AS sequence, head.last
        FROM head
        LEFT JOIN event_feed.checkpoint AS held ON held.consumer = $1 AND held.partition = head.partition
       WHERE head.last > coalesce(held.sequence, 0)
         AND NOT EXISTS (SELECT FROM event_feed.parked
                          WHERE parked.consumer = $1 AND parked.partition = head.partition AND released_at IS NULL)`,
    values: [consumer],
  });
  return rows.map(({ partition, sequence, last }) => ({ partition, sequence: Number(sequence), last: Number(last) }));
}

/** How far each of the consumers is behind, in the order given. */
export async function readLag(pool: Pool, consumers: readonly string[]): Promise<ConsumerLag[]> {
  const { rows } = await pool.query<{ consumer: string; events: string; stories: string; seconds: number }>({
    name: 'feed-lag',
    text: `${HEADS}, behind AS (
        SELECT consumer.name, head.partition, head.last - coalesce(held.sequence, 0) AS events,
               (SELECT recorded_at FROM event_store.event
                 WHERE event.partition = head.partition AND event.sequence = coalesce(held.sequence, 0) + 1) AS waits_since
          FROM head CROSS JOIN unnest($1::text[]) AS consumer (name)
          LEFT JOIN event_feed.checkpoint AS held ON held.consumer = consumer.name AND held.partition = head.partition
         WHERE head.last > coalesce(held.sequence, 0)
      )
      SELECT consumer.name AS consumer, coalesce(sum(behind.events), 0) AS events, count(behind.partition) AS stories,
             coalesce(extract(epoch FROM clock_timestamp() - min(behind.waits_since)), 0)::float8 AS seconds
        FROM unnest($1::text[]) WITH ORDINALITY AS consumer (name, place)
        LEFT JOIN behind ON behind.name = consumer.name
       GROUP BY consumer.name, consumer.place ORDER BY consumer.place`,
    values: [consumers],
  });
  return rows.map((row) => ({
    consumer: row.consumer,
    events: Number(row.events),
    stories: Number(row.stories),
    seconds: Math.max(0, row.seconds),
  }));
}
