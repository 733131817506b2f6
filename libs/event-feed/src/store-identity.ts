import type { Pool } from 'pg';

/** The id that this store was given when its tables were made; a dump takes it along. */
export async function storeIdentity(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM event_feed.store_identity');
  const [row] = rows;
  if (!row) throw new Error('The store has no identity; run dateline migrate.');
  return row.id;
}
