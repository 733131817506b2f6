import type { EventStore } from '#event-store';

import { describeAppending } from './contract/appending.js';
import { describeExpectedVersions } from './contract/expected-versions.js';
import { describeReading } from './contract/reading.js';
import { describeRefusals } from './contract/refusals.js';
import { describeRepetition } from './contract/repetition.js';

/** The contract that every event store keeps; `open` gives an empty one. */
export function describeEventStore(name: string, open: () => Promise<EventStore<unknown>>): void {
  describe(name, () => {
    let opened: EventStore<unknown>;
    const store = (): EventStore<unknown> => opened;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(async () => {
      await opened.close();
    });
    describeAppending(store);
    describeExpectedVersions(store);
    describeRepetition(store);
    describeRefusals(store);
    describeReading(store);
  });
}
