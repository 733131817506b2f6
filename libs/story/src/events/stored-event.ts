import type { RecordedStoryEvent } from '../assessment/recorded-event.js';
import { decodeEvent, encodeEvent, UnreadableEventError } from './codec.js';
import type { StoryEvent } from './catalogue.js';
import { eventMetadataSchema, type EventMetadata } from './event-metadata.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What an event looks like in any store: what this library needs of it. */
export interface StoredEvent {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: { [key: string]: Json };
  readonly metadata: { [key: string]: Json };
}

/**
 * Reads a stored event of a story.
 * @throws UnreadableEventError (deterministic) when the catalogue cannot read it
 */
export function readStoredEvent(
  stored: StoredEvent & { readonly sequence: number; readonly recordedAt: string },
): RecordedStoryEvent {
  const metadata = eventMetadataSchema.safeParse(stored.metadata);
  if (!metadata.success) throw new UnreadableEventError(stored.type, stored.schemaVersion, 'its metadata do not fit');
  return {
    id: stored.id,
    storySequence: stored.sequence,
    recordedAt: stored.recordedAt,
    metadata: metadata.data,
    event: decodeEvent(stored.type, stored.schemaVersion, stored.data),
  };
}

/** An event in the form in which a store takes it, in today's version. */
export function storedEventOf(id: string, event: StoryEvent, metadata: EventMetadata): StoredEvent {
  const { type, schemaVersion, data } = encodeEvent(event);
  return { id, type, schemaVersion, data: jsonOf(data), metadata: jsonOf(metadata) };
}

/** The value as JSON keeps it: without keys whose value is undefined. */
function jsonOf(value: object): { [key: string]: Json } {
  return JSON.parse(JSON.stringify(value)) as { [key: string]: Json };
}
