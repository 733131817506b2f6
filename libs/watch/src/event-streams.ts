import { DeterministicError } from '#event-feed';
import type { RecordedEvent } from '#event-store';
import {
  conflictStream,
  lineageStream,
  placementStream,
  readStoredEvent,
  reportStream,
  storyStream,
  UnreadableEventError,
  type RecordedStoryEvent,
  type StoryEvent,
} from '#story';

/** An event as the watch reads it. @throws DeterministicError where none of the catalogue can be made of it */
export function decoded(stored: RecordedEvent): RecordedStoryEvent {
  try {
    return readStoredEvent(stored);
  } catch (error) {
    if (error instanceof UnreadableEventError) throw new DeterministicError(error.message, { cause: error });
    throw error;
  }
}

/** The stream in which an event that the watch derived belongs. */
export function streamOf(event: StoryEvent, storyId: string): string {
  if ('conflictId' in event.data) return conflictStream(event.data.conflictId);
  if ('edgeId' in event.data) return lineageStream(event.data.edgeId);
  if (event.type === 'ClaimPlaced') return placementStream(event.data.reportId);
  return 'reportId' in event.data ? reportStream(event.data.reportId) : storyStream(storyId);
}
