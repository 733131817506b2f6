import type { RecordedEvent } from '#event-store';
import { KnownSequences } from './known-sequences.js';

const events = (partition: string, ...sequences: number[]): RecordedEvent[] =>
  sequences.map((sequence) => ({
    id: `${partition}-${String(sequence)}`,
    position: `1.${String(sequence)}`,
    partition,
    sequence,
    stream: partition,
    streamVersion: sequence,
    type: 'Told',
    schemaVersion: 1,
    data: {},
    metadata: {},
    recordedAt: '2031-01-01T00:00:00.000Z',
  }));

describe('places that are remembered', () => {
  let known: KnownSequences;

  beforeEach(() => {
    known = new KnownSequences();
  });

  it('are told to what follows on them, and to nothing else', () => {
    known.remember('harbour', 5);
    expect(known.before('harbour', events('harbour', 6, 7))).toBe(5);
    expect(known.before('harbour', events('harbour', 5, 6))).toBeUndefined();
    expect(known.before('quay', events('quay', 6))).toBeUndefined();
    known.forget('harbour');
    expect(known.before('harbour', events('harbour', 6))).toBeUndefined();
  });

  it('are told once to what was passed over before it came by', () => {
    known.remember('harbour', 8, 5);
    expect(known.before('harbour', events('harbour', 6, 7))).toBe(8);
    expect(known.before('harbour', [...events('harbour', 8, 9), ...events('quay', 1)])).toBe(8);
    expect(known.before('harbour', events('harbour', 8))).toBeUndefined();
  });

  it('are not told to what was passed over and comes by again', () => {
    known.remember('harbour', 8, 5);
    expect(known.before('harbour', events('harbour', 6, 7))).toBe(8);
    expect(known.before('harbour', events('harbour', 7, 8))).toBeUndefined();
    expect(known.before('harbour', events('harbour', 5))).toBeUndefined();
  });
});
