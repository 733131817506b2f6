import type { Pool } from 'pg';

import { whileReachable } from './while-reachable.js';

/** How far the global read stands behind the newest transaction, because of write transactions that are still open. */
export interface ReadHorizonAge {
  /** Transaction ids given since the oldest open write transaction began to write. */
  readonly transactions: number;
  /** Seconds since that transaction began; 0 when none is open. */
  readonly seconds: number;
}

/**
 * A metric to watch: `readAll` shows nothing newer than the oldest open write transaction of the whole cluster, other
 * databases and prepared transactions included. Ages of other users' transactions are seen by a role with
 * pg_read_all_stats only.
 */
export async function readHorizonAge(pool: Pool): Promise<ReadHorizonAge> {
  const { rows } = await whileReachable(() =>
    pool.query<{ transactions: string; seconds: number }>(
      `SELECT pg_snapshot_xmax(s.snapshot)::text::numeric - pg_snapshot_xmin(s.snapshot)::text::numeric AS transactions,
              coalesce(extract(epoch FROM clock_timestamp() - (
                SELECT min(began) FROM (
                  SELECT xact_start AS began FROM pg_stat_activity WHERE backend_xid IS NOT NULL
                  UNION ALL
                  SELECT prepared FROM pg_prepared_xacts
                ) AS open_writes)), 0)::float8 AS seconds
         FROM (SELECT pg_current_snapshot() AS snapshot) AS s`,
    ),
  );
  return { transactions: Number(rows[0]?.transactions ?? 0), seconds: Math.max(0, rows[0]?.seconds ?? 0) };
}
