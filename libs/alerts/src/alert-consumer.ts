import type { PoolClient } from 'pg';
import { DeterministicError, type Consumer } from '#event-feed';
import type { RecordedEvent } from '#event-store';
import { readStoredEvent, UnreadableEventError, type RecordedStoryEvent } from '#story';
import type { AlertCause } from './alert.js';
import { namesInClaims } from './names-in-claims.js';

export const ALERTS_CONSUMER = 'alerts';

/** How many alerts of a story go out at once within the window; later ones wait for its end and go as one bundle. */
export const AT_ONCE = 5;
export const WINDOW_MINUTES = 10;

const CONCERNS: ReadonlySet<string> = new Set([
  'ConflictDetected',
  'ConflictSideAdded',
  'PairDismissed',
  'PairReopened',
]);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Occasion {
  readonly conflictId: string;
  readonly cause: AlertCause;
}

function occasionOf({ event, metadata }: RecordedStoryEvent): Occasion | null {
  if (metadata.history) return null;
  if (event.type === 'ConflictDetected') return { conflictId: event.data.conflictId, cause: 'detected' };
  if (event.type === 'ConflictSideAdded') return { conflictId: event.data.conflictId, cause: 'side-added' };
  const reopened = event.type === 'PairReopened' && event.data.by === 'machine';
  return reopened ? { conflictId: event.data.conflictId, cause: 'reopened' } : null;
}

/** Writes the alert log: one entry for each occasion, once, however often the feed repeats itself. */
export class AlertConsumer implements Consumer {
  readonly name = ALERTS_CONSUMER;

  /** @param onAlert called after alerts were written in this process; a hint that may be lost */
  constructor(private readonly onAlert: () => void = () => undefined) {}

  concerns(type: string): boolean {
    return CONCERNS.has(type);
  }

  async apply(transaction: PoolClient, storyId: string, events: readonly RecordedEvent[]): Promise<void> {
    for (const stored of events) {
      const recorded = decoded(stored);
      const { event } = recorded;
      if (event.type === 'ConflictDetected') {
        const { conflictId, severity, kind, rule, sides } = event.data;
        const { actors, places } = await namesInClaims(transaction, sides);
        await transaction.query(
          `INSERT INTO alerts.known_conflict (conflict_id, severity, kind, rule, actors, places)
           VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT (conflict_id) DO UPDATE
              SET severity = excluded.severity, kind = excluded.kind, rule = excluded.rule, actors = excluded.actors,
                  places = excluded.places`,
          [conflictId, severity, kind, rule, actors, places],
        );
      }
      if (event.type === 'ConflictSideAdded') {
        const { actors, places } = await namesInClaims(transaction, [event.data.side]);
        await transaction.query(
          'UPDATE alerts.known_conflict SET actors = actors || $2, places = places || $3 WHERE conflict_id = $1',
          [event.data.conflictId, actors, places],
        );
      }
      if (event.type === 'PairDismissed' && event.data.reason === 'misread') {
        const { conflictId, pair, note } = event.data;
        await transaction.query(
          `INSERT INTO alerts.misread (conflict_id, pair, story_id, note, editor, recorded_at)
           VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
          [conflictId, pair, storyId, note, recorded.metadata.actor.name, stored.recordedAt],
        );
      }
      if (event.type === 'PairReopened') {
        const { conflictId, pair } = event.data;
        await transaction.query('DELETE FROM alerts.misread WHERE conflict_id = $1 AND pair = $2', [conflictId, pair]);
      }
      const occasion = occasionOf(recorded);
      if (occasion) await this.#tell(transaction, storyId, occasion, stored, recorded.metadata.causationId);
    }
  }

  committed(): void {
    this.onAlert();
  }

  async #tell(
    transaction: PoolClient,
    storyId: string,
    { conflictId, cause }: Occasion,
    stored: RecordedEvent,
    causationId: string | null,
  ): Promise<void> {
    const { rows } = await transaction.query<{ severity: string; kind: string; actors: string[]; places: string[] }>(
      'SELECT severity, kind, actors, places FROM alerts.known_conflict WHERE conflict_id = $1',
      [conflictId],
    );
    const [conflict] = rows;
    if (!conflict) return;
    const { severity, kind, actors, places } = conflict;
    const reportId = await reportBehind(transaction, causationId);
    const atOnce = severity === 'notice' || (await this.#admitted(transaction, storyId, stored.recordedAt));
    if (atOnce) {
      await transaction.query(
        `INSERT INTO alerts.alert_log (story_id, type, severity, kinds, conflict_ids, causes, report_ids, actors, places, position, recorded_at)
         VALUES ($1, 'conflict', $2, ARRAY[$3], ARRAY[$4], ARRAY[$5], ARRAY[$6], $7, $8, $9, $10)`,
        [storyId, severity, kind, conflictId, cause, reportId, actors, places, stored.position, stored.recordedAt],
      );
    } else {
      await transaction.query(
        `INSERT INTO alerts.held_back (event_id, story_id, conflict_id, kind, cause, report_id, actors, places, position, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
        [stored.id, storyId, conflictId, kind, cause, reportId, actors, places, stored.position, stored.recordedAt],
      );
    }
  }

  /** Whether the story's window still has room; a window that has passed gives way to a new one. */
  async #admitted(transaction: PoolClient, storyId: string, at: string): Promise<boolean> {
    const { rows } = await transaction.query<{ sent: number }>(
      `INSERT INTO alerts.alert_window AS held (story_id, opened_at, sent) VALUES ($1, $2, 1)
       ON CONFLICT (story_id) DO UPDATE
          SET opened_at = CASE WHEN held.opened_at + make_interval(mins => ${WINDOW_MINUTES}) <= $2 THEN $2 ELSE held.opened_at END,
              sent = CASE WHEN held.opened_at + make_interval(mins => ${WINDOW_MINUTES}) <= $2 THEN 1 ELSE held.sent + 1 END
       RETURNING sent`,
      [storyId, at],
    );
    return (rows[0]?.sent ?? 1) <= AT_ONCE;
  }
}

/** The report that the event behind an alert is about, empty where it is about none. */
async function reportBehind(transaction: PoolClient, eventId: string | null): Promise<string> {
  if (eventId === null || !UUID.test(eventId)) return '';
  const { rows } = await transaction.query<{ report_id: string | null }>(
    `SELECT data ->> 'reportId' AS report_id FROM event_store.event WHERE id = $1`,
    [eventId],
  );
  return rows[0]?.report_id ?? '';
}

function decoded(stored: RecordedEvent): RecordedStoryEvent {
  try {
    return readStoredEvent(stored);
  } catch (error) {
    if (error instanceof UnreadableEventError) throw new DeterministicError(error.message, { cause: error });
    throw error;
  }
}
