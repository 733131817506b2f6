import type { StoryMemory } from './story-memory.js';

/** Claims kept in memory at most, of all stories together; some kilobytes each. */
const MOST_CLAIMS = 60_000;

interface KeptMemory {
  readonly memory: StoryMemory;
  /** The story's event up to which it follows. */
  readonly sequence: number;
}

/** Memories of stories between two decisions, so that a story that moves is not read again for each report. */
export class StoryMemories {
  readonly #kept = new Map<string, KeptMemory>();
  #claims = 0;

  /** Hands out the memory of a story, unless another process has moved the story on since. */
  take(storyId: string, sequence: number): StoryMemory | null {
    const kept = this.#kept.get(storyId);
    this.#drop(storyId);
    return kept?.sequence === sequence ? kept.memory : null;
  }

  /** Keeps a memory whose decision is stored. Those that were not used for the longest time make room. */
  keep(memory: StoryMemory, sequence: number): void {
    this.#drop(memory.storyId);
    if (memory.outdated) return;
    this.#kept.set(memory.storyId, { memory, sequence });
    this.#claims += memory.size;
    for (const storyId of this.#kept.keys()) {
      if (this.#claims <= MOST_CLAIMS) break;
      this.#drop(storyId);
    }
  }

  #drop(storyId: string): void {
    this.#claims -= this.#kept.get(storyId)?.memory.size ?? 0;
    this.#kept.delete(storyId);
  }
}
