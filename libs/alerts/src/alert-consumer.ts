import type { PoolClient } from 'pg';
import { DeterministicError, type Consumer } from '#event-feed';
import type { RecordedEvent } from '#event-store';
import { readStoredEvent, UnreadableEventError, type RecordedStoryEvent } from '#story';
import type { AlertCause } from './alert.js';
import { tellAlert, type Occasion } from './tell-alert.js';

export const ALERTS_CONSUMER = 'alerts';

const CONCERNS: ReadonlySet<string> = new Set([
  'ConflictDetected',
  'ConflictSideAdded',
  'PairDismissed',
  'PairReopened',
]);

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
      const occasion = (cause: AlertCause): Occasion | null =>
        recorded.metadata.history ? null : { cause, storyId, stored, causationId: recorded.metadata.causationId };
      if (event.type === 'ConflictDetected') {
        await tellAlert(transaction, { how: 'detected', conflict: event.data }, occasion('detected'));
      }
      if (event.type === 'ConflictSideAdded') {
        const { conflictId, side } = event.data;
        await tellAlert(transaction, { how: 'side-added', conflictId, side }, occasion('side-added'));
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
        const { conflictId, pair, by } = event.data;
        await transaction.query('DELETE FROM alerts.misread WHERE conflict_id = $1 AND pair = $2', [conflictId, pair]);
        if (by === 'machine') await tellAlert(transaction, { how: 'reopened', conflictId }, occasion('reopened'));
      }
    }
  }

  committed(): void {
    this.onAlert();
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
