import type { Pool } from 'pg';

import { BatchApplier } from '#event-feed';
import type { EventStore } from '#event-store';
import { ViewsConsumer } from '#read-model';

/** Brings the views of a story forward to all that is stored, in batches of the given sizes, the last of which repeats. */
export async function project(
  pool: Pool,
  store: EventStore,
  storyId: string,
  sizes: readonly number[] = [500],
): Promise<void> {
  // Two processes take turns, so that neither may rely on having seen what came before.
  const appliers = [0, 1].map(() => new BatchApplier(pool, store, new ViewsConsumer()));
  let after = 0;
  for (let turn = 0; ; turn++) {
    const limit = sizes[Math.min(turn, sizes.length - 1)] ?? 500;
    const events = await store.readPartition(storyId, { after, limit });
    const last = events.at(-1);
    if (!last) return;
    await appliers[turn % 3 === 0 ? 0 : 1]?.apply(events);
    after = last.sequence;
  }
}
