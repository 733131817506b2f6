import type { Pool, PoolClient } from 'pg';

/**
 * Canonical texts of reports, kept beside the events and never in them, so that a text can be taken down. A blanked
 * text keeps its length in blanks: every offset stays where it was.
 */
export class ReportTexts {
  constructor(private readonly pool: Pool) {}

  /** Keeps a revision's text in the transaction of its events. */
  async keep(transaction: PoolClient, reportId: string, revision: number, text: string): Promise<void> {
    await transaction.query({
      name: 'report-text-keep',
      text: 'INSERT INTO event_store.report_text (report_id, revision, text) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      values: [reportId, revision, text],
    });
  }

  /** Texts of many reports in one round trip, by `<report>/<revision>`; absent where there is none. */
  async readAll(reportIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { rows } = await this.pool.query<{ report_id: string; revision: number; text: string }>({
      name: 'report-text-read-all',
      text: 'SELECT report_id, revision, text FROM event_store.report_text WHERE report_id = ANY($1)',
      values: [reportIds],
    });
    return new Map(rows.map((row) => [`${row.report_id}/${row.revision}`, row.text]));
  }

  /** The text of a revision, `null` where there is none. */
  async read(reportId: string, revision: number): Promise<string | null> {
    const { rows } = await this.pool.query<{ text: string }>({
      name: 'report-text-read',
      text: 'SELECT text FROM event_store.report_text WHERE report_id = $1 AND revision = $2',
      values: [reportId, revision],
    });
    return rows[0]?.text ?? null;
  }

  /** Blanks spans, or the whole text where none are given, in every revision. */
  async blank(
    transaction: PoolClient,
    reportId: string,
    spans: readonly { start: number; end: number }[] | null,
  ): Promise<void> {
    const { rows } = await transaction.query<{ revision: number; text: string }>(
      'SELECT revision, text FROM event_store.report_text WHERE report_id = $1 FOR UPDATE',
      [reportId],
    );
    for (const { revision, text } of rows) {
      const blanked = (spans ?? [{ start: 0, end: text.length }]).reduce(
        (left, { start, end }) =>
          left.slice(0, start) + left.slice(start, end).replace(/[^\n]/g, '█') + left.slice(end),
        text,
      );
      await transaction.query('UPDATE event_store.report_text SET text = $3 WHERE report_id = $1 AND revision = $2', [
        reportId,
        revision,
        blanked,
      ]);
    }
  }
}
