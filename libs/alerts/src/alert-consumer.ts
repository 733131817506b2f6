import type { PoolClient } from 'pg';
import { DeterministicError, type Consumer } from '#event-feed';
import type { RecordedEvent } from '#event-store';
import { readStoredEvent, UnreadableEventError, type RecordedStoryEvent } from '#story';
import type { AlertCause } from './alert.js';

export const ALERTS_CONSUMER = 'alerts';

/** How many alerts of a story go out at once within the window; later ones wait for its end and go as one bundle. */
export const AT_ONCE = 5;
export const WINDOW_MINUTES = 10;

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

  async apply(transaction: PoolClient, storyId: string, events: readonly RecordedEvent[]): Promise<void> {
    for (const stored of events) {
      const recorded = decoded(stored);
      const { event } = recorded;
      if (event.type === 'ConflictDetected') {
        const { conflictId, severity, kind } = event.data;
        await transaction.query(
          `INSERT INTO alerts.known_conflict (conflict_id, severity, kind) VALUES ($1, $2, $3)
           ON CONFLICT (conflict_id) DO UPDATE SET severity = excluded.severity, kind = excluded.kind`,
          [conflictId, severity, kind],
        );
      }
      const occasion = occasionOf(recorded);
      if (occasion) await this.#tell(transaction, storyId, occasion, stored);
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
  ): Promise<void> {
    const { rows } = await transaction.query<{ severity: string; kind: string }>(
      'SELECT severity, kind FROM alerts.known_conflict WHERE conflict_id = $1',
      [conflictId],
    );
    const [conflict] = rows;
    if (!conflict) return;
    const atOnce = conflict.severity === 'notice' || (await this.#admitted(transaction, storyId, stored.recordedAt));
    if (atOnce) {
      await transaction.query(
        `INSERT INTO alerts.alert_log (story_id, type, severity, kinds, conflict_ids, causes, position, recorded_at)
         VALUES ($1, 'conflict', $2, ARRAY[$3], ARRAY[$4], ARRAY[$5], $6, $7)`,
        [storyId, conflict.severity, conflict.kind, conflictId, cause, stored.position, stored.recordedAt],
      );
    } else {
      await transaction.query(
        `INSERT INTO alerts.held_back (event_id, story_id, conflict_id, kind, cause, position, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
        [stored.id, storyId, conflictId, conflict.kind, cause, stored.position, stored.recordedAt],
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

function decoded(stored: RecordedEvent): RecordedStoryEvent {
  try {
    return readStoredEvent(stored);
  } catch (error) {
    if (error instanceof UnreadableEventError) throw new DeterministicError(error.message, { cause: error });
    throw error;
  }
}
