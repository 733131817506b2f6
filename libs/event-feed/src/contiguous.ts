import type { EventStore, RecordedEvent } from '#event-store';

/** Events applied in one transaction: a batch stays well under the 50 ms that a write transaction may take. */
export const RUN = 200;

/** The last sequence of each story among the events. */
export function reachOf(events: readonly RecordedEvent[]): Map<string, number> {
  const reach = new Map<string, number>();
  for (const { partition, sequence } of events) reach.set(partition, Math.max(sequence, reach.get(partition) ?? 0));
  return reach;
}

/**
 * A story's next events without a gap, at most `limit`: those given, and from the store what lies between.
 * @throws Error when the store lacks what lies between: then a later event came from elsewhere
 */
export async function nextOf(
  store: EventStore,
  partition: string,
  from: number,
  events: readonly RecordedEvent[],
  limit: number = RUN,
): Promise<RecordedEvent[]> {
  const bySequence = new Map<number, RecordedEvent>();
  for (const event of events)
    if (event.partition === partition && event.sequence > from) bySequence.set(event.sequence, event);
  const ordered = [...bySequence.values()].sort((a, b) => a.sequence - b.sequence);
  const next: RecordedEvent[] = [];
  let at = from;
  for (const event of ordered) {
    while (event.sequence > at + 1 && next.length < limit) {
      const gap = await store.readPartition(partition, {
        after: at,
        limit: Math.min(limit - next.length, event.sequence - at - 1),
      });
      if (gap.length === 0)
        throw new Error(`The store lacks event ${at + 1} of ${partition}, though a later one was read.`);
      next.push(...gap);
      at += gap.length;
    }
    if (next.length >= limit) break;
    next.push(event);
    at = event.sequence;
  }
  return next;
}
