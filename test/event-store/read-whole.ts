import { setTimeout as delay } from 'node:timers/promises';

import type { EventStore, RecordedEvent } from '#event-store';

/** Reads all partitions page by page up to the head, and waits for what open transactions still hide. */
export async function readWhole(store: EventStore<unknown>, limit = 500): Promise<RecordedEvent[]> {
  const read: RecordedEvent[] = [];
  for (;;) {
    const after = read.at(-1)?.position ?? null;
    const { events: page } = await store.readAll({ after, limit });
    read.push(...page);
    if (page.length > 0) continue;
    if (after === (await store.head())) return read;
    await delay(5);
  }
}
