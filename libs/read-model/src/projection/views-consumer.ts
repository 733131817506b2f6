import type { PoolClient } from 'pg';
import { DeterministicError, type Consumer } from '#event-feed';
import type { RecordedEvent } from '#event-store';
import { readStoredEvent, UnreadableEventError, type RecordedStoryEvent } from '#story';
import { activeSchema, VIEWS_CONSUMER } from '../schema/versions.js';
import { RememberedFacts } from './remembered-facts.js';
import { ViewProjection } from './view-projection.js';

function decoded(events: readonly RecordedEvent[]): RecordedStoryEvent[] {
  try {
    return events.map(readStoredEvent);
  } catch (error) {
    if (error instanceof UnreadableEventError) throw new DeterministicError(error.message, { cause: error });
    throw error;
  }
}

/** Applies stored events to the views in one schema. @throws DeterministicError for an event that cannot be read */
export async function projectInto(
  transaction: PoolClient,
  schema: string,
  storyId: string,
  events: readonly RecordedEvent[],
  remembered = new RememberedFacts(),
): Promise<void> {
  await ViewProjection.apply(transaction, schema, storyId, decoded(events), remembered);
}

/** Keeps the active version of the views up to date. */
export class ViewsConsumer implements Consumer {
  readonly name = VIEWS_CONSUMER;
  readonly redoable = true;
  readonly #remembered = new RememberedFacts();
  readonly #waiting = new Set<(partitions: readonly string[]) => void>();

  async apply(transaction: PoolClient, partition: string, events: readonly RecordedEvent[]): Promise<void> {
    await projectInto(transaction, await activeSchema(transaction, true), partition, events, this.#remembered);
  }

  committed(partitions: readonly string[]): void {
    for (const wake of this.#waiting) wake(partitions);
  }

  /** Calls back after stories moved on in this process, until the returned function is called. A hint: others project too. */
  onMoved(wake: (partitions: readonly string[]) => void): () => void {
    this.#waiting.add(wake);
    return () => this.#waiting.delete(wake);
  }
}
