import type { Pool } from 'pg';
import { InvalidAlertIdError, type Alert } from './alert.js';
import { WINDOW_MINUTES } from './alert-consumer.js';

export interface AlertRow {
  transaction_id: string;
  place: string;
  story_id: string;
  type: Alert['type'];
  severity: Alert['severity'];
  kinds: Alert['kinds'];
  conflict_ids: string[];
  causes: Alert['causes'];
  report_ids: string[];
  position: string;
  recorded_at: Date;
}

export const alertOf = (row: AlertRow): Alert => ({
  id: `${row.transaction_id}.${row.place}`,
  storyId: row.story_id,
  type: row.type,
  severity: row.severity,
  kinds: row.kinds,
  conflictIds: row.conflict_ids,
  causes: row.causes,
  reportIds: row.report_ids.map((id) => (id === '' ? null : id)),
  position: row.position,
  recordedAt: row.recorded_at.toISOString(),
});

const ALERT_ID = /^(\d{1,19})\.(\d{1,18})$/;

/** The place before the first alert. */
export const FIRST_ALERT = '0.0';

export const isAlertId = (id: string): boolean => ALERT_ID.test(id);

/** The parts of an alert's id. @throws InvalidAlertIdError */
export function placeOf(id: string): readonly [string, string] {
  const [, transaction, place] = ALERT_ID.exec(id) ?? [];
  if (transaction === undefined || place === undefined) throw new InvalidAlertIdError(id);
  return [transaction, place];
}

/** Reads what was told to the desk, in order and without a gap. */
export class AlertLog {
  constructor(private readonly pool: Pool) {}

  /**
   * Alerts after a place, at most `limit`. Entries of transactions that are not settled yet wait, so that none is ever
   * passed over.
   * @throws InvalidAlertIdError
   */
  async after(id: string, limit = 200): Promise<Alert[]> {
    const { rows } = await this.pool.query<AlertRow>({
      name: 'alert-log-after',
      text: `SELECT * FROM alerts.alert_log
              WHERE (transaction_id, place) > ($1::xid8, $2::bigint)
                AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())
              ORDER BY transaction_id, place LIMIT $3`,
      values: [...placeOf(id), limit],
    });
    return rows.map(alertOf);
  }

  /** The place of the newest settled alert. */
  async head(): Promise<string> {
    const { rows } = await this.pool.query<AlertRow>({
      name: 'alert-log-head',
      text: `SELECT * FROM alerts.alert_log WHERE transaction_id < pg_snapshot_xmin(pg_current_snapshot())
              ORDER BY transaction_id DESC, place DESC LIMIT 1`,
    });
    return rows[0] ? alertOf(rows[0]).id : FIRST_ALERT;
  }

  /** Notices, newest first: what waits in the digest. @throws InvalidAlertIdError */
  async notices({
    storyId,
    limit,
    before,
  }: {
    readonly storyId: string | null;
    readonly limit: number;
    readonly before: string | null;
  }): Promise<Alert[]> {
    const [transaction, place] = before === null ? [null, null] : placeOf(before);
    const { rows } = await this.pool.query<AlertRow>({
      name: 'alert-log-notices',
      text: `SELECT * FROM alerts.alert_log
              WHERE severity = 'notice' AND ($1::text IS NULL OR story_id = $1)
                AND ($2::xid8 IS NULL OR (transaction_id, place) < ($2::xid8, $3::bigint))
              ORDER BY transaction_id DESC, place DESC LIMIT $4`,
      values: [storyId, transaction, place, limit],
    });
    return rows.map(alertOf);
  }

  /** Sends what was held back by windows that have passed, one bundle for each story. Answers how many bundles went out. */
  async releaseBundles(): Promise<number> {
    const { rowCount } = await this.pool.query(
      `WITH due AS (
         DELETE FROM alerts.held_back AS held
          USING alerts.alert_window AS story
          WHERE held.story_id = story.story_id
            AND (held.recorded_at < story.opened_at
                 OR clock_timestamp() >= story.opened_at + make_interval(mins => ${WINDOW_MINUTES}))
         RETURNING held.*
       )
       INSERT INTO alerts.alert_log (story_id, type, severity, kinds, conflict_ids, causes, report_ids, position, recorded_at)
       SELECT story_id, 'bundle', 'alert', array_agg(kind ORDER BY recorded_at, event_id),
              array_agg(conflict_id ORDER BY recorded_at, event_id), array_agg(cause ORDER BY recorded_at, event_id),
              array_agg(report_id ORDER BY recorded_at, event_id),
              (array_agg(position ORDER BY recorded_at DESC, event_id DESC))[1], max(recorded_at)
         FROM due GROUP BY story_id`,
    );
    return rowCount ?? 0;
  }
}
