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

  /** The place of a story, where all given events lie beyond it: what is repeated may be so because it was set back. */
  before(partition: string, events: readonly RecordedEvent[]): number | undefined {
    const known = this.#sequences.get(partition);
    if (known === undefined) return undefined;
    return events.some((event) => event.partition === partition && event.sequence <= known) ? undefined : known;
  }

  remember(partition: string, sequence: number): void {
    this.#sequences.delete(partition);
    this.#sequences.set(partition, sequence);
    if (this.#sequences.size <= REMEMBERED) return;
    const [oldest] = this.#sequences.keys();
    if (oldest !== undefined) this.#sequences.delete(oldest);
  }

  forget(partition: string): void {
    this.#sequences.delete(partition);
  }
}
