import { WrongExpectedVersionError, type EventStore, type ExpectedVersion } from '#event-store';

import { appendTo, newEvent, newEvents } from '../new-events.js';

/** How many of eight appends at the same time went through; those that did not must have lost the race. */
async function winners(store: EventStore<unknown>, stream: string, expected: ExpectedVersion): Promise<number> {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 8 }, () => store.append(appendTo('race', stream, [newEvent()], expected))),
  );
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(WrongExpectedVersionError);
  }
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
}

export function describeExpectedVersions(store: () => EventStore<unknown>): void {
  describe('expected versions', () => {
    it.each<[ExpectedVersion, number]>([
      ['none', 1],
      [0, 1],
      [1, 2],
      [3, 2],
    ])('refuses %s when the stream is at another version, and says which', async (expected, events) => {
      await store().append(appendTo('p', 's', newEvents(events)));
      const refused = store().append(appendTo('p', 's', [newEvent()], expected));
      await expect(refused).rejects.toMatchObject({
        name: 'WrongExpectedVersionError',
        stream: 's',
        expected,
        actual: events,
      });
      expect(await store().load('s')).toHaveLength(events);
    });

    it('refuses an exact version of a stream that does not exist', async () => {
      await expect(store().append(appendTo('p', 's', [newEvent()], 4))).rejects.toMatchObject({ actual: 0 });
    });

    it('stores nothing of any stream when one is refused', async () => {
      await store().append(appendTo('p', 'b', [newEvent()]));
      const refused = store().append([
        { partition: 'p', streams: [{ stream: 'a', expected: 'none', events: [newEvent()] }] },
        { partition: 'q', streams: [{ stream: 'b', expected: 'none', events: [newEvent()] }] },
      ]);
      await expect(refused).rejects.toMatchObject({ stream: 'b', expected: 'none', actual: 1 });
      expect(await store().load('a')).toEqual([]);
      expect(await store().lastSequence('q')).toBe(0);
    });

    it('holds an append to the version of a stream that it does not write', async () => {
      await store().append(appendTo('p', 'condition', [newEvent()]));
      const onCondition = (expected: ExpectedVersion) =>
        store().append([
          {
            partition: 'p',
            streams: [
              { stream: 'condition', expected, events: [] },
              { stream: 'other', expected: 'any', events: [newEvent()] },
            ],
          },
        ]);
      await expect(onCondition('none')).rejects.toMatchObject({ stream: 'condition', actual: 1 });
      expect((await onCondition(1)).appended).toBe(1);
    });

    it('lets exactly one of eight create a stream', async () => {
      for (let round = 0; round < 10; round++) expect(await winners(store(), `stream-${round}`, 'none')).toBe(1);
    });

    it('lets exactly one of eight append to an exact version', async () => {
      for (let version = 0; version < 10; version++) expect(await winners(store(), 'stream', version)).toBe(1);
    });

    it('lets all of eight append to any version', async () => {
      expect(await winners(store(), 'stream', 'any')).toBe(8);
      const events = await store().readPartition('race');
      expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });
  });
}
