import type { EventStore, NudgeSubscription } from '#event-store';

/** One listening connection for all consumers of a feed. */
export class SharedNudges {
  readonly #listeners = new Set<() => void>();
  #subscription: NudgeSubscription | null = null;

  constructor(private readonly store: EventStore) {}

  /** Calls back on every nudge until the returned function is called. */
  add(onNudge: () => void): () => Promise<void> {
    this.#listeners.add(onNudge);
    this.#subscription ??= this.store.listen(() => {
      for (const listener of this.#listeners) listener();
    });
    return async () => {
      this.#listeners.delete(onNudge);
      if (this.#listeners.size > 0) return;
      const subscription = this.#subscription;
      this.#subscription = null;
      await subscription?.close();
    };
  }
}
