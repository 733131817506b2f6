import { comparePositions, type EventStore } from '#event-store';

import { appendTo, newEvent, newEvents } from '../new-events.js';

export function describeAppending(store: () => EventStore<unknown>): void {
  describe('appending', () => {
    it('gives back what it was given, with its place and time', async () => {
      const event = newEvent({
        type: 'BridgeClosed',
        schemaVersion: 3,
        data: { text: 'Überfahrt „gesperrt“ \\u0000 \n 🌉', n: [0, -1.5, 1e21, 5e-324, null, true, {}], empty: '' },
        metadata: { actor: 'desk' },
      });
      const { events, position, appended } = await store().append(appendTo('river', 'bridge-1', [event], 'none'));
      expect(appended).toBe(1);
      expect(events).toEqual([
        {
          ...event,
          partition: 'river',
          stream: 'bridge-1',
          streamVersion: 1,
          sequence: 1,
          position,
          recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string,
        },
      ]);
      expect(await store().load('bridge-1')).toEqual(events);
    });

    it('numbers streams and partitions without a gap, several of each in one append', async () => {
      const [a, b, c, d, e] = newEvents(5);
      if (!a || !b || !c || !d || !e) throw new Error('five events were made');
      await store().append(appendTo('north', 'n-1', [newEvent()]));
      const { events, appended } = await store().append([
        {
          partition: 'north',
          streams: [
            { stream: 'n-1', expected: 1, events: [a, b] },
            { stream: 'n-2', expected: 'none', events: [c] },
          ],
        },
        { partition: 'south', streams: [{ stream: 's-1', expected: 'none', events: [d] }] },
        { partition: 'north', streams: [{ stream: 'n-2', expected: 'none', events: [e] }] },
      ]);
      expect(appended).toBe(5);
      expect(events.map((event) => [event.id, event.partition, event.sequence, event.streamVersion])).toEqual([
        [a.id, 'north', 2, 2],
        [b.id, 'north', 3, 3],
        [c.id, 'north', 4, 1],
        [d.id, 'south', 1, 1],
        [e.id, 'north', 5, 2],
      ]);
      expect(await store().lastSequence('north')).toBe(5);
      expect(await store().lastSequence('south')).toBe(1);
    });

    it('lets a stream move from one partition to another in one append', async () => {
      await store().append(appendTo('from', 'thing', [newEvent()]));
      const { events } = await store().append([
        { partition: 'from', streams: [{ stream: 'thing', expected: 1, events: [newEvent()] }] },
        { partition: 'to', streams: [{ stream: 'thing', expected: 1, events: [newEvent()] }] },
      ]);
      expect(events.map(({ streamVersion, sequence }) => [streamVersion, sequence])).toEqual([
        [2, 2],
        [3, 1],
      ]);
    });

    it('keeps two partitions apart that append to one stream at the same time', async () => {
      const appends = Array.from({ length: 8 }, (_, index) =>
        store().append(appendTo(`partition-${index}`, 'shared', [newEvent()])),
      );
      await Promise.all(appends);
      const versions = (await store().load('shared')).map(({ streamVersion }) => streamVersion);
      expect(versions).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    it('gives greater positions to later appends, and the greatest of its events as result', async () => {
      const first = await store().append(appendTo('p', 's', newEvents(2)));
      const second = await store().append(appendTo('q', 't', newEvents(2)));
      expect(comparePositions(first.position, second.position)).toBeLessThan(0);
      expect(second.position).toBe(second.events.at(-1)?.position);
    });

    it('writes what is within the append after it, and stores nothing when that fails', async () => {
      const seen: string[] = [];
      await store().append(appendTo('p', 's', [newEvent({ type: 'First' })]), {
        within: (_, { events }) => {
          seen.push(...events.map(({ type, sequence }) => `${type} ${sequence}`));
          return Promise.resolve();
        },
      });
      expect(seen).toEqual(['First 1']);
      const failing = store().append(appendTo('p', 's', [newEvent()]), {
        within: () => Promise.reject(new Error('the text did not fit')),
      });
      await expect(failing).rejects.toThrow('the text did not fit');
      expect(await store().load('s')).toHaveLength(1);
      const next = await store().append(appendTo('p', 's', [newEvent()]));
      expect(next.events[0]?.sequence).toBe(2);
    });

    it('nudges listeners after an append, until they stop', async () => {
      const nudged = new Promise<void>((resolve) => {
        const subscription = store().listen(() => {
          void subscription.close().then(resolve);
        });
      });
      await store().append(appendTo('p', 's', [newEvent()]));
      await nudged;
    });
  });
}
