import { comparePositions, InvalidPositionError, type EventStore } from '#event-store';

import { appendTo, newEvents } from '../new-events.js';
import { readWhole } from '../read-whole.js';

export function describeReading(store: () => EventStore<unknown>): void {
  describe('reading', () => {
    it('finds nothing in an empty store', async () => {
      expect(await store().load('s')).toEqual([]);
      expect(await store().readPartition('p')).toEqual([]);
      expect(await store().readAll({ after: null })).toEqual({ events: [], waiting: false });
      expect(await store().head()).toBeNull();
      expect(await store().lastSequence('p')).toBe(0);
    });

    it('loads a stream from a version on', async () => {
      const { events } = await store().append(appendTo('p', 's', newEvents(5)));
      await store().append(appendTo('p', 'other', newEvents(2)));
      expect(await store().load('s', { fromVersion: 4 })).toEqual(events.slice(3));
      expect(await store().load('s', { fromVersion: 6 })).toEqual([]);
    });

    it('reads a partition after a sequence, so many at a time', async () => {
      const { events } = await store().append([
        ...appendTo('p', 's', newEvents(3)),
        ...appendTo('q', 't', newEvents(3)),
        ...appendTo('p', 'u', newEvents(3)),
      ]);
      const ofPartition = events.filter(({ partition }) => partition === 'p');
      expect(await store().readPartition('p')).toEqual(ofPartition);
      expect(await store().readPartition('p', { after: 2, limit: 3 })).toEqual(ofPartition.slice(2, 5));
      expect(await store().readPartition('p', { after: 6 })).toEqual([]);
    });

    it('reads all partitions in the order of positions, whatever the page', async () => {
      for (let round = 0; round < 7; round++) {
        await store().append([...appendTo(`p-${round % 3}`, 's', newEvents(2)), ...appendTo('q', 't', newEvents(1))]);
      }
      const whole = await readWhole(store());
      expect(whole).toHaveLength(21);
      expect(await readWhole(store(), 4)).toEqual(whole);
      expect(await readWhole(store(), 1)).toEqual(whole);
      expect([...whole].sort((a, b) => comparePositions(a.position, b.position))).toEqual(whole);
      expect(await store().head()).toBe(whole.at(-1)?.position);
    });

    it('finds the event at a position, and none where none was given', async () => {
      const { events, position } = await store().append(appendTo('p', 's', newEvents(3)));
      for (const event of events) expect(await store().at(event.position)).toEqual(event);
      expect(await store().at(position)).toEqual(events[2]);
      expect(await store().at('1.999999')).toBeNull();
      await expect(store().at('the last')).rejects.toThrow(InvalidPositionError);
    });

    it.each(['', 'head', '12', '1.2.3', '-1.2', '1.9223372036854775808'])('refuses %p as a position', async (after) => {
      await expect(store().readAll({ after })).rejects.toThrow(InvalidPositionError);
    });
  });
}
