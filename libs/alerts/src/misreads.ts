import type { Pool } from 'pg';

/** A pair of sides that an editor dismissed because a report was misread. */
export interface Misread {
  readonly conflictId: string;
  readonly storyId: string;
  readonly kind: string;
  readonly rule: string;
  readonly pair: readonly string[];
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

interface MisreadRow {
  conflict_id: string;
  story_id: string;
  kind: string | null;
  rule: string | null;
  pair: string[];
  note: string;
  editor: string;
  recorded_at: Date;
  place: string;
}

/**
 * Misreads that stand, newest first: what the rules of reading are to be mended by.
 * @param before place of the last one of the page before
 */
export async function readMisreads(
  pool: Pool,
  {
    storyId,
    limit,
    before,
  }: { readonly storyId: string | null; readonly limit: number; readonly before: string | null },
): Promise<{ readonly misreads: Misread[]; readonly next: string | null }> {
  const { rows } = await pool.query<MisreadRow>(
    `SELECT misread.*, known.kind, known.rule
       FROM alerts.misread LEFT JOIN alerts.known_conflict AS known USING (conflict_id)
      WHERE ($1::text IS NULL OR story_id = $1) AND ($2::bigint IS NULL OR place < $2)
      ORDER BY place DESC LIMIT $3`,
    [storyId, before, limit + 1],
  );
  const page = rows.slice(0, limit);
  const misreads = page.map((row) => ({
    conflictId: row.conflict_id,
    storyId: row.story_id,
    kind: row.kind ?? '',
    rule: row.rule ?? '',
    pair: row.pair,
    note: row.note,
    by: row.editor,
    at: row.recorded_at.toISOString(),
  }));
  return { misreads, next: rows.length > limit ? (page.at(-1)?.place ?? null) : null };
}
