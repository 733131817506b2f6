import type { RecordedEvent } from '#event-store';

/** Stories whose place is remembered; a place that is forgotten is read again. */
const REMEMBERED = 10_000;

/**
 * Where this process left stories, so that the next event of a story needs no look at its checkpoint. A guess: another
 * process may have moved or set back what is remembered here, so whoever acts on it holds it against the checkpoint in
 * the transaction that moves it.
 */
export class KnownSequences {
  readonly #sequences = new Map<string, number>();
  /** Up to its place, how far a story was passed over before its events came by. */
  readonly #passedOver = new Map<string, number>();

  /**
   * The place of a story, where all given events lie beyond it or come by for the first time: what is repeated may be so
   * because it was set back.
   */
  before(partition: string, events: readonly RecordedEvent[]): number | undefined {
    const known = this.#sequences.get(partition);
    if (known === undefined) return undefined;
    const given = events.flatMap((event) => (event.partition === partition ? [event.sequence] : []));
    const expected = this.#passedOver.get(partition) ?? known;
    if (given.some((sequence) => sequence <= expected)) return undefined;
    const last = Math.min(known, Math.max(expected, ...given));
    if (last < known) this.#passedOver.set(partition, last);
    else this.#passedOver.delete(partition);
    return known;
  }

  /** @param from the place up to which events came by, where it is before the new place */
  remember(partition: string, sequence: number, from = sequence): void {
    this.#sequences.delete(partition);
    this.#sequences.set(partition, sequence);
    if (from < sequence) this.#passedOver.set(partition, from);
    else this.#passedOver.delete(partition);
    if (this.#sequences.size <= REMEMBERED) return;
    const [oldest] = this.#sequences.keys();
    if (oldest !== undefined) this.forget(oldest);
  }

  forget(partition: string): void {
    this.#sequences.delete(partition);
    this.#passedOver.delete(partition);
  }
}
