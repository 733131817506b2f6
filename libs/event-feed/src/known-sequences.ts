import { LRUCache } from 'lru-cache';
import type { RecordedEvent } from '#event-store';

/** Stories whose place is remembered; a place that is forgotten is read again. */
const REMEMBERED = 10_000;

interface Place {
  readonly sequence: number;
  /** Up to where events have come by: before the place where a story was passed over ahead of its events. */
  readonly cameBy: number;
}

/**
 * Where this process left stories, so that the next event of a story needs no look at its checkpoint. A guess: another
 * process may have moved or set back what is remembered here, so whoever acts on it holds it against the checkpoint in
 * the transaction that moves it.
 */
export class KnownSequences {
  readonly #places = new LRUCache<string, Place>({ max: REMEMBERED });

  /**
   * The place of a story, where all given events lie beyond it or come by for the first time: what is repeated may be so
   * because it was set back.
   */
  before(partition: string, events: readonly RecordedEvent[]): number | undefined {
    const place = this.#places.get(partition);
    if (!place) return undefined;
    const { sequence, cameBy } = place;
    const given = events.flatMap((event) => (event.partition === partition ? [event.sequence] : []));
    if (given.some((one) => one <= cameBy)) return undefined;
    if (given.length > 0 && cameBy < sequence) this.remember(partition, sequence, Math.max(...given));
    return sequence;
  }

  /** @param cameBy the place up to which events came by, where that is before the new place */
  remember(partition: string, sequence: number, cameBy = sequence): void {
    this.#places.set(partition, { sequence, cameBy: Math.min(cameBy, sequence) });
  }

  forget(partition: string): void {
    this.#places.delete(partition);
  }
}
