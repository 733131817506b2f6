import type { Pool } from 'pg';
import { settledRead } from '#event-store';
import { InvalidAlertIdError, type Alert } from './alert.js';
import { WINDOW_MINUTES } from './tell-alert.js';
import type { AlertFilter } from './alert-filter.js';
import { nameKey } from './name-key.js';

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
  actors: string[];
  places: string[];
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
  actors: row.actors,
  places: row.places,
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
   * Alerts after a place, at most `limit`, and whether others are written behind them: entries of transactions that are
   * not settled yet wait, so that none is ever passed over.
   * @throws InvalidAlertIdError
   */
  async after(id: string, limit = 200): Promise<{ readonly alerts: readonly Alert[]; readonly waiting: boolean }> {
    const { rows } = await this.pool.query<
      { waiting: boolean | null } & (AlertRow | { readonly transaction_id: null })
    >({
      name: 'alert-log-after',
      text: settledRead({ table: 'alerts.alert_log', columns: '*', place: 'place' }),
      values: [...placeOf(id), limit],
    });
    return {
      alerts: rows.flatMap((row) => (row.transaction_id === null ? [] : [alertOf(row)])),
      waiting: rows[0]?.waiting === true,
    };
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

  /** Alerts that somebody asks for, newest first. @throws InvalidAlertIdError */
  async page(
    filter: AlertFilter,
    { limit, before }: { readonly limit: number; readonly before: string | null },
  ): Promise<Alert[]> {
    const [transaction, place] = before === null ? [null, null] : placeOf(before);
    const { stories, kinds, severities, actors, places } = filter;
    const { rows } = await this.pool.query<AlertRow>({
      name: 'alert-log-page',
      text: `SELECT * FROM alerts.alert_log
              WHERE ($1::text[] = '{}' OR story_id = ANY($1)) AND ($2::text[] = '{}' OR kinds && $2)
                AND ($3::text[] = '{}' OR severity = ANY($3))
                AND ($4::text[] = '{}' OR alerts.names_meet(actors, $4))
                AND ($5::text[] = '{}' OR alerts.names_meet(places, $5))
                AND ($6::xid8 IS NULL OR (transaction_id, place) < ($6::xid8, $7::bigint))
              ORDER BY transaction_id DESC, place DESC LIMIT $8`,
      values: [stories, kinds, severities, actors.map(nameKey), places.map(nameKey), transaction, place, limit],
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
       INSERT INTO alerts.alert_log (story_id, type, severity, actors, places, kinds, conflict_ids, causes, report_ids, position, recorded_at)
       SELECT story_id, 'bundle', 'alert',
              (SELECT coalesce(array_agg(DISTINCT name), '{}') FROM due AS named, unnest(named.actors) AS name
                WHERE named.story_id = due.story_id),
              (SELECT coalesce(array_agg(DISTINCT name), '{}') FROM due AS named, unnest(named.places) AS name
                WHERE named.story_id = due.story_id),
              array_agg(kind ORDER BY place),
              array_agg(conflict_id ORDER BY place), array_agg(cause ORDER BY place),
              array_agg(report_id ORDER BY place),
              (array_agg(position ORDER BY place DESC))[1], max(recorded_at)
         FROM due GROUP BY story_id`,
    );
    return rowCount ?? 0;
  }
}
