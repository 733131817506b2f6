import type { RecordedEvent } from '#event-store';
import type { Applier } from './applier.js';
import { FanOut } from './fan-out.js';

const log = { info: () => undefined, warn: jest.fn(), error: () => undefined };

const event = (partition: string, sequence: number): RecordedEvent => ({
  id: `${partition}-${sequence}`,
  partition,
  sequence,
  stream: partition,
  streamVersion: sequence,
  type: 'Noted',
  schemaVersion: 1,
  data: {},
  metadata: {},
  recordedAt: '2031-01-01T00:00:00.000Z',
  position: `1.${sequence}`,
});

/** Keeps what it was given; waits at a gate while that is shut, and fails while it is told to. */
class Recorder implements Applier {
  readonly turns: string[][] = [];
  failures = 0;
  #open: Promise<void> = Promise.resolve();
  openGate: () => void = () => undefined;

  shutGate(): void {
    this.#open = new Promise((resolve) => {
      this.openGate = resolve;
    });
  }

  async apply(events: readonly RecordedEvent[]) {
    this.turns.push(events.map(({ id }) => id));
    await this.#open;
    if (this.failures-- > 0) throw new Error('the connection broke');
    return { applied: events.length, parked: [] };
  }
}

/** All that is under way and waits for nothing from outside. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('FanOut', () => {
  let quick: Recorder;
  let slow: Recorder;
  let fanOut: FanOut;

  beforeEach(() => {
    quick = new Recorder();
    slow = new Recorder();
    fanOut = new FanOut(
      [
        { name: 'quick', applier: quick },
        { name: 'slow', applier: slow },
      ],
      log,
    );
  });

  it('lets a reader that takes its time hold up no other', async () => {
    slow.shutGate();
    for (let at = 1; at <= 3; at++) {
      fanOut.offer(0, { events: [event('amber', at)], offset: BigInt(at) });
      await settled();
    }
    expect(quick.turns.flat()).toEqual(['amber-1', 'amber-2', 'amber-3']);
    expect(slow.turns).toEqual([['amber-1']]);
    slow.openGate();
    await settled();
    expect(slow.turns).toEqual([['amber-1'], ['amber-2', 'amber-3']]);
  });

  it('is done with a message when every reader is', async () => {
    fanOut.offer(0, { events: [event('amber', 1)], offset: 4n });
    await settled();
    expect(fanOut.done()).toEqual(new Map([[0, 4n]]));
    slow.shutGate();
    fanOut.offer(0, { events: [event('amber', 2)], offset: 5n });
    fanOut.offer(1, { events: [event('birch', 1)], offset: 9n });
    await settled();
    expect(fanOut.done()).toEqual(new Map([[0, 4n]]));
    slow.openGate();
    await settled();
    expect(fanOut.done()).toEqual(
      new Map([
        [0, 5n],
        [1, 9n],
      ]),
    );
  });

  it('is done with messages that were no events', async () => {
    fanOut.offer(0, { events: [], offset: 7n });
    fanOut.offer(0, { events: [], offset: 8n });
    await settled();
    expect(fanOut.done()).toEqual(new Map([[0, 8n]]));
    expect(quick.turns).toEqual([]);
  });

  it('gives no partition two turns at a time, even when it was given out anew', async () => {
    slow.shutGate();
    fanOut.offer(0, { events: [event('amber', 1)], offset: 1n });
    await settled();
    fanOut.forget();
    fanOut.offer(0, { events: [event('amber', 1), event('amber', 2)], offset: 2n });
    await settled();
    expect(slow.turns).toEqual([['amber-1']]);
    slow.openGate();
    await settled();
    expect(slow.turns).toEqual([['amber-1'], ['amber-1', 'amber-2']]);
  });

  it('forgets what waits when partitions are given out anew, and how far it was', async () => {
    slow.shutGate();
    for (const at of [1, 2]) fanOut.offer(0, { events: [event('amber', at)], offset: BigInt(at) });
    await settled();
    fanOut.forget();
    slow.openGate();
    await settled();
    expect(slow.turns).toEqual([['amber-1']]);
    expect(fanOut.done()).toEqual(new Map());
  });

  it('has turns for other partitions while one waits', async () => {
    slow.shutGate();
    for (let partition = 0; partition < 5; partition++)
      fanOut.offer(partition, { events: [event(`story-${partition}`, 1)], offset: 1n });
    await settled();
    expect(slow.turns).toEqual([['story-0-1'], ['story-1-1'], ['story-2-1']]);
    slow.openGate();
    await settled();
    expect(slow.turns).toHaveLength(5);
  });

  it('has no room for more while too much waits for one reader', async () => {
    slow.shutGate();
    const many = Array.from({ length: 1_200 }, (_, at) => event('amber', at + 1));
    fanOut.offer(0, { events: [event('amber', 0)], offset: 0n });
    fanOut.offer(0, { events: many, offset: 1n });
    let hasRoom = false;
    const room = fanOut.room(0).then(() => {
      hasRoom = true;
    });
    await settled();
    expect(hasRoom).toBe(false);
    slow.openGate();
    await room;
    expect(slow.turns).toHaveLength(2);
  });

  it('tries again what failed, and nothing behind it meanwhile', async () => {
    slow.failures = 2;
    for (const at of [1, 2]) fanOut.offer(0, { events: [event('amber', at)], offset: BigInt(at) });
    while (slow.turns.length < 4) await settled();
    expect(slow.turns).toEqual([['amber-1'], ['amber-1'], ['amber-1'], ['amber-2']]);
    expect(log.warn).toHaveBeenCalledWith('consumer slow: the connection broke; trying again (1)');
  });

  it('stops after the turns under way, and takes no other', async () => {
    slow.shutGate();
    for (const at of [1, 2]) fanOut.offer(0, { events: [event('amber', at)], offset: BigInt(at) });
    await settled();
    let stopped = false;
    const stopping = fanOut.stop().then(() => {
      stopped = true;
    });
    await settled();
    expect(stopped).toBe(false);
    slow.openGate();
    await stopping;
    fanOut.offer(0, { events: [event('amber', 3)], offset: 3n });
    await settled();
    expect(slow.turns).toEqual([['amber-1']]);
    expect(fanOut.done()).toEqual(new Map([[0, 1n]]));
  });
});
