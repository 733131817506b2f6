import { DuplicateEventError, WrongExpectedVersionError, type EventStore } from '#event-store';

import { appendTo, newEvent, newEvents } from '../new-events.js';

export function describeRepetition(store: () => EventStore<unknown>): void {
  describe('the same event ids again', () => {
    it('stores once, and gives back what is recorded although the expected version has passed', async () => {
      const events = newEvents(3);
      const first = await store().append(appendTo('p', 's', events, 'none'));
      await store().append(appendTo('p', 's', [newEvent()]));
      const again = await store().append(appendTo('p', 's', events, 'none'));
      expect(again).toEqual({ ...first, appended: 0 });
      expect(await store().load('s')).toHaveLength(4);
    });

    it('takes the same content under other metadata, in another order of keys, for a repetition', async () => {
      const event = newEvent({ data: { a: 1, b: { c: 2, d: -0 } }, metadata: { correlationId: 'first' } });
      await store().append(appendTo('p', 's', [event]));
      const again = { ...event, data: { b: { d: 0, c: 2 }, a: 1 }, metadata: { correlationId: 'second' } };
      const { events, appended } = await store().append(appendTo('p', 's', [again]));
      expect(appended).toBe(0);
      expect(events[0]?.metadata).toEqual({ correlationId: 'first' });
    });

    it.each<[string, (event: ReturnType<typeof newEvent>) => ReturnType<typeof appendTo>]>([
      ['data', (event) => appendTo('p', 's', [{ ...event, data: { lamp: 8 } }])],
      ['type', (event) => appendTo('p', 's', [{ ...event, type: 'LampBroken' }])],
      ['schema version', (event) => appendTo('p', 's', [{ ...event, schemaVersion: 2 }])],
      ['stream', (event) => appendTo('p', 'other', [event])],
      ['partition', (event) => appendTo('other', 's', [event])],
    ])('refuses another %s under a stored id', async (_, changed) => {
      const event = newEvent();
      await store().append(appendTo('p', 's', [event]));
      const fresh = newEvent();
      const conflicting = store().append([...appendTo('p', 's', [fresh]), ...changed(event)]);
      await expect(conflicting).rejects.toThrow(DuplicateEventError);
      await expect(conflicting).rejects.toMatchObject({ eventId: event.id });
      expect(await store().load('s')).toHaveLength(1);
    });

    it('stores what is new of a partly repeated append, and gives all back in the order given', async () => {
      const [a, b, c, d] = newEvents(4);
      if (!a || !b || !c || !d) throw new Error('four events were made');
      const first = await store().append([...appendTo('p', 's', [b], 'none'), ...appendTo('q', 't', [d], 'none')]);
      const { events, appended, position } = await store().append([
        ...appendTo('p', 's', [a, b, c], 1),
        ...appendTo('q', 't', [d], 'none'),
      ]);
      expect(appended).toBe(2);
      expect(events.map(({ id, streamVersion, sequence }) => [id, streamVersion, sequence])).toEqual([
        [a.id, 2, 2],
        [b.id, 1, 1],
        [c.id, 3, 3],
        [d.id, 1, 1],
      ]);
      expect(events[1]).toEqual(first.events[0]);
      expect(position).toBe(events[2]?.position);
    });

    it('checks the version of a stream of which something is new', async () => {
      const [stored, fresh] = newEvents(2);
      if (!stored || !fresh) throw new Error('two events were made');
      await store().append(appendTo('p', 's', [stored], 'none'));
      const partly = store().append(appendTo('p', 's', [stored, fresh], 'none'));
      await expect(partly).rejects.toThrow(WrongExpectedVersionError);
      expect(await store().load('s')).toHaveLength(1);
    });

    it('stores once what eight append at the same time', async () => {
      const events = newEvents(3);
      const results = await Promise.all(
        Array.from({ length: 8 }, () => store().append(appendTo('p', 's', events, 'none'))),
      );
      expect(results.map(({ appended }) => appended).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 3]);
      expect(new Set(results.map(({ position }) => position)).size).toBe(1);
    });

    it('runs what is within the append also for a repetition, and tells it so', async () => {
      const events = newEvents(2);
      await store().append(appendTo('p', 's', events));
      const told: number[] = [];
      await store().append(appendTo('p', 's', events), {
        within: (_, { appended }) => {
          told.push(appended);
          return Promise.resolve();
        },
      });
      expect(told).toEqual([0]);
    });
  });
}
