import { randomUUID } from 'node:crypto';

import type { ExpectedVersion, NewEvent, PartitionAppend } from '#event-store';

export function newEvent(fields: Partial<NewEvent> = {}): NewEvent {
  return { id: randomUUID(), type: 'LampLit', schemaVersion: 1, data: { lamp: 7 }, metadata: {}, ...fields };
}

export function newEvents(count: number): NewEvent[] {
  return Array.from({ length: count }, (_, lamp) => newEvent({ data: { lamp } }));
}

/** An append to one stream of one partition. */
export function appendTo(
  partition: string,
  stream: string,
  events: readonly NewEvent[],
  expected: ExpectedVersion = 'any',
): PartitionAppend[] {
  return [{ partition, streams: [{ stream, expected, events }] }];
}
