import { isDeepStrictEqual } from 'node:util';

import { DuplicateEventError } from './errors.js';
import type { AppendResult, NewEvent, PartitionAppend, RecordedEvent } from './event-store.js';
import { comparePositions } from './position.js';

/**
 * Makes sure that events given again are those that are stored: same partition, stream, type, schema version and data.
 * @throws DuplicateEventError
 */
export function checkRepetition(appends: readonly PartitionAppend[], stored: ReadonlyMap<string, RecordedEvent>): void {
  for (const { partition, streams } of appends) {
    for (const { stream, events } of streams) {
      for (const event of events) {
        const known = stored.get(event.id);
        if (known === undefined) continue;
        const same =
          known.partition === partition &&
          known.stream === stream &&
          known.type === event.type &&
          known.schemaVersion === event.schemaVersion &&
          isDeepStrictEqual(asStored(known), asStored(event));
        if (!same) throw new DuplicateEventError(event.id);
      }
    }
  }
}

/** As it comes back from JSON: without properties that are undefined, and with 0 for -0. */
function asStored({ data }: NewEvent): unknown {
  return JSON.parse(JSON.stringify(data));
}

/** All events of an append in the order given. */
export function givenEvents(appends: readonly PartitionAppend[]): NewEvent[] {
  return appends.flatMap(({ streams }) => streams.flatMap(({ events }) => events));
}

/** The result of an append of which some events were stored before and the rest now. */
export function resultOf(
  given: readonly NewEvent[],
  stored: ReadonlyMap<string, RecordedEvent>,
  appended: readonly RecordedEvent[],
): AppendResult {
  const newest = appended.at(-1);
  if (newest && stored.size === 0) return { position: newest.position, events: appended, appended: appended.length };
  const byId = new Map([...stored, ...appended.map((event) => [event.id, event] as const)]);
  const events = given.flatMap(({ id }) => byId.get(id) ?? []);
  const last = events.reduce((a, b) => (comparePositions(a.position, b.position) < 0 ? b : a));
  return { position: last.position, events, appended: appended.length };
}
