import { VIEW_NAMES } from '#read-model';
import type { Pool } from 'pg';

import type { RowBatch } from './bare-upsert.js';

/** The rows that stories have in one version of the views, in the order in which they were written, in so many batches. */
export async function rowBatches(
  pool: Pool,
  schema: string,
  storyIds: readonly string[],
  count: number,
): Promise<RowBatch[]> {
  const tables: [string, object[]][] = [];
  for (const table of VIEW_NAMES) {
    const { rows } = await pool.query<{ row: object }>(
      `SELECT to_jsonb(held) AS row FROM ${schema}.${table} AS held WHERE story_id = ANY($1) ORDER BY story_id, ctid`,
      [storyIds],
    );
    tables.push([table, rows.map(({ row }) => row)]);
  }
  const part = <T>(all: readonly T[], batch: number): T[] =>
    all.slice((all.length * batch) / count, (all.length * (batch + 1)) / count);
  return Array.from({ length: count }, (_, batch) => ({
    rows: new Map(tables.map(([table, rows]) => [table, part(rows, batch)])),
    checkpoints: new Map([[storyIds[Math.floor((storyIds.length * batch) / count)] ?? '', batch]]),
  }));
}
