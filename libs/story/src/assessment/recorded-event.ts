import type { StoryEvent } from '../events/catalogue.js';
import type { EventMetadata } from '../events/event-metadata.js';
import type { Instant } from '../time/instant.js';

/** An event of one story as the store recorded it. */
export interface RecordedStoryEvent {
  readonly id: string;
  /** Place in the story, from 1, contiguous. */
  readonly storySequence: number;
  readonly recordedAt: Instant;
  readonly metadata: EventMetadata;
  readonly event: StoryEvent;
}
