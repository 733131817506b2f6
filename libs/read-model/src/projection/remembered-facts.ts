import { LRUCache } from 'lru-cache';
import type { RecordedStoryEvent } from '#story';
import { NOTHING_STORED, type StoredFacts } from './story-batch.js';

interface Remembered {
  readonly schema: string;
  /** The last event that is in the facts. */
  readonly sequence: number;
  readonly stored: StoredFacts;
}

const MOST_STORIES = 500;
/** Of one story: about ten reports. A story that has more begins anew with its next batch. */
const MOST_CLAIMS = 400;

/**
 * What the last batches of stories came to, so that the batch that places a report's claims need not read what the batch
 * that brought them has written. It holds for the batch that follows at once: events alone decide what is stored, so it
 * is right even where its own transaction was undone and another process applied the same events.
 */
export class RememberedFacts {
  readonly #stories = new LRUCache<string, Remembered>({ max: MOST_STORIES });

  /** The part that is known of what is stored before these events. */
  before(schema: string, storyId: string, [first]: readonly RecordedStoryEvent[]): StoredFacts {
    const known = this.#stories.get(storyId);
    return known?.schema === schema && first?.storySequence === known.sequence + 1 ? known.stored : NOTHING_STORED;
  }

  after(schema: string, storyId: string, events: readonly RecordedStoryEvent[], stored: StoredFacts): void {
    const last = events.at(-1);
    if (!last) return;
    if (stored.facts.claims.size > MOST_CLAIMS) this.#stories.delete(storyId);
    else this.#stories.set(storyId, { schema, sequence: last.storySequence, stored });
  }
}
