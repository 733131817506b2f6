import type { RecordedEvent } from '#event-store';
import type { ShownConflict } from '#read-model';
import {
  conflictStatus,
  displayOf,
  eventDisplay,
  evolveConflict,
  NO_CONFLICT,
  readStoredEvent,
  reasonInWords,
  type ConflictEvent,
  type RecordedStoryEvent,
} from '#story';

const isConflictEvent = (event: RecordedStoryEvent['event']): event is ConflictEvent => 'conflictId' in event.data;

/**
 * A conflict as its own events tell it, without the words of the reports: an alert of a story whose views stand still
 * must go out all the same.
 */
export function conflictOfEvents(stored: readonly RecordedEvent[]): ShownConflict {
  const recorded = stored.map(readStoredEvent);
  const first = recorded[0];
  if (first?.event.type !== 'ConflictDetected') throw new Error('An alert names a conflict that was never detected.');
  const { conflictId: id, eventKey, ...conflict } = first.event.data;
  const { sides, ...state } = recorded.reduce(
    (current, { event }) => (isConflictEvent(event) ? evolveConflict(current, event) : current),
    NO_CONFLICT,
  );
  const status = conflictStatus(
    { ...state, sides },
    sides.map(({ sideKey }) => sideKey),
  );
  return {
    ...conflict,
    id,
    reason: reasonInWords(conflict.reason, []),
    status,
    aspect: null,
    event: eventKey === '' ? null : { key: eventKey, display: eventDisplay(null, eventKey) },
    sides: sides.map((side) => ({
      ...side,
      value: { ...side.value, display: displayOf(side.value, null) },
      claims: side.claims.map((claim) => ({ ...claim, evidence: { text: '', start: 0, end: 0 }, valueSpan: null })),
    })),
    fitsSeveral: [],
    knownFrom: first.recordedAt,
    detectedAt: first.recordedAt,
  };
}
