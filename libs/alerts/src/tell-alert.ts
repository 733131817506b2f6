import type { PoolClient } from 'pg';
import type { RecordedEvent } from '#event-store';
import type { ConflictSide, EventOf } from '#story';
import type { AlertCause } from './alert.js';
import { namesInClaims } from './names-in-claims.js';

/** How many alerts of a story go out at once within the window; later ones wait for its end and go as one bundle. */
export const AT_ONCE = 5;
export const WINDOW_MINUTES = 10;

/** What an event says of a conflict, and how it becomes known: a statement that returns the conflict as it then is. */
type Known =
  | { readonly how: 'detected'; readonly conflict: EventOf<'ConflictDetected'>['data'] }
  | { readonly how: 'side-added'; readonly conflictId: string; readonly side: ConflictSide }
  | { readonly how: 'reopened'; readonly conflictId: string };

/** Why an alert goes out: the event, and the event from which it follows, where one is known. */
export interface Occasion {
  readonly cause: AlertCause;
  readonly storyId: string;
  readonly stored: RecordedEvent;
  readonly causationId: string | null;
}

const KNOWN_SQL: Readonly<Record<Known['how'], string>> = {
  detected: `INSERT INTO alerts.known_conflict (conflict_id, actors, places, severity, kind, rule)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (conflict_id) DO UPDATE
       SET severity = excluded.severity, kind = excluded.kind, rule = excluded.rule, actors = excluded.actors,
           places = excluded.places
    RETURNING conflict_id, severity, kind, actors, places`,
  'side-added': `UPDATE alerts.known_conflict SET actors = actors || $2, places = places || $3 WHERE conflict_id = $1
    RETURNING conflict_id, severity, kind, actors, places`,
  reopened: 'SELECT conflict_id, severity, kind, actors, places FROM alerts.known_conflict WHERE conflict_id = $1',
};

/** A window that has passed gives way to a new one. A notice takes no room in it. */
const tellSql = (known: string, at: number): string => {
  const [story, cause, position, recordedAt, event, causation] = [0, 1, 2, 3, 4, 5].map((place) => `$${at + place}`);
  const passed = `held.opened_at + make_interval(mins => ${WINDOW_MINUTES}) <= excluded.opened_at`;
  return `WITH conflict AS (${known}), report AS (
    SELECT coalesce((SELECT data ->> 'reportId' FROM event_store.event WHERE id = ${causation}::uuid), '') AS id
  ), admitted AS (
    INSERT INTO alerts.alert_window AS held (story_id, opened_at, sent)
    SELECT ${story}, ${recordedAt}::timestamptz, 1 FROM conflict WHERE severity <> 'notice'
    ON CONFLICT (story_id) DO UPDATE
       SET opened_at = CASE WHEN ${passed} THEN excluded.opened_at ELSE held.opened_at END,
           sent = CASE WHEN ${passed} THEN 1 ELSE held.sent + 1 END
    RETURNING sent
  ), told AS (
    INSERT INTO alerts.alert_log (story_id, type, severity, kinds, conflict_ids, causes, report_ids, actors, places, position, recorded_at)
    SELECT ${story}, 'conflict', severity, ARRAY[kind], ARRAY[conflict_id], ARRAY[${cause}::text], ARRAY[report.id],
           actors, places, ${position}, ${recordedAt}::timestamptz
      FROM conflict, report WHERE severity = 'notice' OR (SELECT sent FROM admitted) <= ${AT_ONCE}
  )
  INSERT INTO alerts.held_back (event_id, story_id, conflict_id, kind, cause, report_id, actors, places, position, recorded_at)
  SELECT ${event}::uuid, ${story}, conflict_id, kind, ${cause}::text, report.id, actors, places, ${position}, ${recordedAt}::timestamptz
    FROM conflict, report WHERE severity <> 'notice' AND (SELECT sent FROM admitted) > ${AT_ONCE}
  ON CONFLICT DO NOTHING`;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Keeps what an event says of a conflict and, where it is an occasion, tells of it: at once, or held back where the
 * story's window has no room. One statement, because every alert waits for it. A conflict that is not known is not told.
 */
export async function tellAlert(transaction: PoolClient, known: Known, occasion: Occasion | null): Promise<void> {
  if (known.how === 'reopened' && !occasion) return;
  const values = await knownValues(transaction, known);
  if (!occasion) {
    await transaction.query({ name: `alerts-know-${known.how}`, text: KNOWN_SQL[known.how], values });
    return;
  }
  const { storyId, cause, stored, causationId } = occasion;
  await transaction.query({
    name: `alerts-tell-${known.how}`,
    text: tellSql(KNOWN_SQL[known.how], values.length + 1),
    values: [
      ...values,
      ...[storyId, cause, stored.position, stored.recordedAt, stored.id],
      causationId !== null && UUID.test(causationId) ? causationId : null,
    ],
  });
}

async function knownValues(transaction: PoolClient, known: Known): Promise<unknown[]> {
  if (known.how === 'reopened') return [known.conflictId];
  if (known.how === 'side-added') {
    const { actors, places } = await namesInClaims(transaction, [known.side]);
    return [known.conflictId, actors, places];
  }
  const { conflictId, severity, kind, rule, sides } = known.conflict;
  const { actors, places } = await namesInClaims(transaction, sides);
  return [conflictId, actors, places, severity, kind, rule];
}
