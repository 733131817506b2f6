import fc from 'fast-check';

import type { JsonObject, NewEvent, PartitionAppend, RecordedEvent } from './event-store.js';
import { InMemoryEventStore } from './in-memory-event-store.js';

interface Step {
  readonly partition: string;
  readonly stream: string;
  readonly event: NewEvent;
}

const ids = [
  '5f0f3c54-0b6e-4d7e-9d0e-2f6a1d7c0a01',
  '5f0f3c54-0b6e-4d7e-9d0e-2f6a1d7c0a02',
  '5f0f3c54-0b6e-4d7e-9d0e-2f6a1d7c0a03',
] as const;

function eventOf(id: string, data: JsonObject = {}): NewEvent {
  return { id, type: 'Stepped', schemaVersion: 1, data, metadata: {} };
}

/** Streams that stay in their partition: `p/1`. */
const steps = fc.uniqueArray(
  fc.record({
    partition: fc.constantFrom('p', 'q', 'r'),
    number: fc.integer({ min: 1, max: 3 }),
    id: fc.uuid(),
    data: fc.dictionary(fc.string(), fc.integer()),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 30 },
);

function stepOf({
  partition,
  number,
  id,
  data,
}: {
  partition: string;
  number: number;
  id: string;
  data: Record<string, number>;
}): Step {
  return { partition, stream: `${partition}/${number}`, event: eventOf(id, storable(data)) };
}

/** Keys with NUL or a lone surrogate are refused, and `toJSON` means something else. */
function storable(data: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => /^[ -~]*$/.test(key) && key !== 'toJSON'));
}

function appendsOf(parts: readonly Step[]): PartitionAppend[] {
  return parts.map(({ partition, stream, event }) => ({
    partition,
    streams: [{ stream, expected: 'any', events: [event] }],
  }));
}

/** What must not depend on how the events were cut into appends: everything but position and time. */
async function historyOf(store: InMemoryEventStore): Promise<unknown> {
  const strip = (events: readonly RecordedEvent[]): unknown[] =>
    events.map(({ position: _position, recordedAt: _recordedAt, ...rest }) => rest);
  const { events: all } = await store.readAll({ after: null });
  const streams = [...new Set(all.map(({ stream }) => stream))];
  return {
    all: strip(all),
    partitions: await Promise.all(['p', 'q', 'r'].map(async (name) => strip(await store.readPartition(name)))),
    streams: await Promise.all(streams.map(async (name) => strip(await store.load(name)))),
  };
}

describe('InMemoryEventStore', () => {
  it('holds the same history whether events are appended in pieces, some of them again, or whole', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.array(fc.nat(30)), fc.nat(30), async (drawn, cuts, again) => {
        const parts = drawn.map(stepOf);
        const whole = new InMemoryEventStore();
        await whole.append(appendsOf(parts));
        const pieces = new InMemoryEventStore();
        const bounds = [...new Set([0, ...cuts.map((cut) => cut % parts.length), parts.length])].sort((a, b) => a - b);
        for (const [index, start] of bounds.slice(0, -1).entries()) {
          // Each piece repeats the end of what was appended before it.
          await pieces.append(appendsOf(parts.slice(Math.max(0, start - again), bounds[index + 1])));
        }
        expect(await historyOf(pieces)).toEqual(await historyOf(whole));
      }),
    );
  });

  it('never records an event before the last of its partition, even when the clock is set back', async () => {
    const times = [3000, 1000, 4000];
    const store = new InMemoryEventStore({ now: () => times.shift() ?? 0 });
    for (const id of ids) await store.append(appendsOf([{ partition: 'p', stream: 's', event: eventOf(id) }]));
    expect((await store.load('s')).map(({ recordedAt }) => Date.parse(recordedAt))).toEqual([3000, 3000, 4000]);
  });

  it('keeps its history from those who change what they gave or got', async () => {
    const store = new InMemoryEventStore();
    const data = { lamp: 1 };
    const event = eventOf(ids[0], data);
    const { events } = await store.append(appendsOf([{ partition: 'p', stream: 's', event }]));
    data.lamp = 2;
    for (const got of [...events, ...(await store.load('s'))]) got.data['lamp'] = 3;
    expect((await store.load('s'))[0]?.data).toEqual({ lamp: 1 });
  });

  it('asks for the transaction that work within an append is to get', async () => {
    const store = new InMemoryEventStore();
    const event = eventOf(ids[0]);
    const append = store.append(appendsOf([{ partition: 'p', stream: 's', event }]), {
      within: () => Promise.resolve(),
    });
    await expect(append).rejects.toThrow('Give the in-memory store the transaction');
  });
});
