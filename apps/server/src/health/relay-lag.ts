import type { Pool } from 'pg';

/** How far the topic is behind the store. */
export interface RelayLag {
  /** Events that are not on the topic yet; no more than 10,000 are counted. */
  readonly events: number;
  /** Age of the oldest of them, in seconds; 0 when none waits. */
  readonly seconds: number;
}

const MOST = 10_000;

/** Reads how far the relay of a topic has come, from its checkpoint: the broker is not asked. */
export async function readRelayLag(pool: Pool, topic: string): Promise<RelayLag> {
  const { rows } = await pool.query<{ events: string; seconds: number }>({
    name: 'server-relay-lag',
    text: `
      WITH reached AS (
        SELECT split_part(position, '.', 1)::xid8 AS transaction_id, split_part(position, '.', 2)::bigint AS place
          FROM event_feed.relay_checkpoint WHERE topic = $1 AND position IS NOT NULL
         ORDER BY 1 DESC, 2 DESC LIMIT 1
      ), waiting AS (
        SELECT recorded_at FROM event_store.event
         WHERE (transaction_id, global_position) > (coalesce((SELECT transaction_id FROM reached), '0'::xid8),
                                                    coalesce((SELECT place FROM reached), 0))
         ORDER BY transaction_id, global_position LIMIT ${String(MOST)}
      )
      SELECT count(*) AS events,
             coalesce(extract(epoch FROM clock_timestamp() - min(recorded_at)), 0)::float8 AS seconds FROM waiting`,
    values: [topic],
  });
  return { events: Number(rows[0]?.events ?? 0), seconds: Math.max(0, rows[0]?.seconds ?? 0) };
}
