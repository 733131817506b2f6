import { LRUCache } from 'lru-cache';
import type { Pool, PoolClient } from 'pg';

interface KeptText {
  readonly text: string;
  /** The transaction that wrote it: `xmin` of its row. */
  readonly writtenBy: string;
}

/** The revisions of a report, by number. */
type KeptReport = ReadonlyMap<number, KeptText>;

interface TextRow {
  report_id: string;
  revision: number;
  written_by: string;
  /** `null` where the text that is kept is the one that stands. */
  text: string | null;
}

/** In UTF-16 code units, of which most texts need one byte each. */
const MOST_KEPT = 32 * 1024 * 1024;

/**
 * Canonical texts of reports, kept beside the events and never in them, so that a text can be taken down. A blanked
 * text keeps its length in blanks: every offset stays where it was.
 *
 * Texts that were read are kept in memory, and each reading asks the database whether they still stand: a text that
 * any process takes down is gone from the next answer on.
 */
export class ReportTexts {
  readonly #kept = new LRUCache<string, KeptReport>({
    maxSize: MOST_KEPT,
    sizeCalculation: (report) => [...report.values()].reduce((sum, { text }) => sum + text.length, 1),
  });

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
    const held = new Map(reportIds.flatMap((id) => withId(id, this.#kept.get(id))));
    const known = [...held].flatMap(([id, report]) => [...report].map(([revision, kept]) => ({ id, revision, kept })));
    const { rows } = await this.pool.query<TextRow>({
      name: 'report-text-read-all',
      text: `SELECT report_id, revision, stored.xmin::text AS written_by,
                    CASE WHEN known.written_by IS DISTINCT FROM stored.xmin::text THEN text END AS text
               FROM event_store.report_text AS stored
               LEFT JOIN unnest($2::text[], $3::integer[], $4::text[]) AS known (report_id, revision, written_by)
                    USING (report_id, revision)
              WHERE report_id = ANY($1)`,
      values: [
        reportIds,
        known.map(({ id }) => id),
        known.map(({ revision }) => revision),
        known.map(({ kept }) => kept.writtenBy),
      ],
    });
    const texts = new Map<string, string>();
    const fresh = new Map<string, Map<number, KeptText>>();
    for (const { report_id: id, revision, written_by: writtenBy, text } of rows) {
      const kept = text === null ? held.get(id)?.get(revision) : { text, writtenBy };
      if (!kept) continue;
      texts.set(`${id}/${String(revision)}`, kept.text);
      if (text !== null) fresh.set(id, (fresh.get(id) ?? new Map(held.get(id))).set(revision, kept));
    }
    for (const [id, report] of fresh) this.#kept.set(id, report);
    return texts;
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

const withId = (id: string, report: KeptReport | undefined): [string, KeptReport][] => (report ? [[id, report]] : []);
