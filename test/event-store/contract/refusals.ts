import { InvalidEventError, type EventStore, type PartitionAppend } from '#event-store';

import { appendTo, newEvent } from '../new-events.js';

const twice = newEvent();
const nested = (text: string) => newEvent({ data: { list: [{ deep: text }] } });

export function describeRefusals(store: () => EventStore<unknown>): void {
  describe('what can never be stored', () => {
    it.each<[string, PartitionAppend[]]>([
      ['an id twice', appendTo('p', 's', [twice, twice])],
      ['an id that is no UUID', appendTo('p', 's', [newEvent({ id: 'lamp-7' })])],
      ['an id in capitals', appendTo('p', 's', [newEvent({ id: '9D2C5E0A-52F6-4B0E-8C66-0F2E4B7A9C11' })])],
      ['an empty type', appendTo('p', 's', [newEvent({ type: '' })])],
      ['a schema version of 0', appendTo('p', 's', [newEvent({ schemaVersion: 0 })])],
      ['an empty partition', appendTo('', 's', [newEvent()])],
      ['an endless stream name', appendTo('p', 's'.repeat(513), [newEvent()])],
      ['NUL in a stream name', appendTo('p', 's\0', [newEvent()])],
      ['NUL in data', appendTo('p', 's', [nested('a\0b')])],
      ['a lone high surrogate in data', appendTo('p', 's', [nested('a\ud83cb')])],
      ['a lone low surrogate in data', appendTo('p', 's', [nested('\udf09')])],
      ['NUL in a key', appendTo('p', 's', [newEvent({ data: { 'a\0': 1 } })])],
      ['a lone surrogate in metadata', appendTo('p', 's', [newEvent({ metadata: { actor: '\ud800' } })])],
      ['a number that is none', appendTo('p', 's', [newEvent({ data: { n: Number.NaN } })])],
      ['an infinite number', appendTo('p', 's', [newEvent({ data: { n: [Number.POSITIVE_INFINITY] } })])],
      ['a negative expected version', appendTo('p', 's', [newEvent()], -1)],
      ['half an expected version', appendTo('p', 's', [newEvent()], 1.5)],
      [
        'two expected versions of one stream',
        [...appendTo('p', 's', [newEvent()], 'none'), ...appendTo('q', 's', [newEvent()], 1)],
      ],
    ])('refuses %s and stores nothing', async (_, append) => {
      const refused = store().append([...appendTo('p', 'sound', [newEvent()]), ...append]);
      await expect(refused).rejects.toThrow(InvalidEventError);
      expect(await store().head()).toBeNull();
    });

    it('refuses an append without any event', async () => {
      await expect(store().append([])).rejects.toThrow(InvalidEventError);
      await expect(store().append(appendTo('p', 's', []))).rejects.toThrow(InvalidEventError);
    });

    it('takes pairs of surrogates, escaped backslashes and names of the greatest length', async () => {
      const event = newEvent({ data: { text: '🌉 \\u0000 \\\\ud800' }, type: 'T'.repeat(512) });
      const { events } = await store().append(appendTo('ü'.repeat(512), '橋'.repeat(512), [event]));
      expect(await store().load('橋'.repeat(512))).toEqual(events);
    });
  });
}
