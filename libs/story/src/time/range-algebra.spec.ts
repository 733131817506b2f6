import fc from 'fast-check';
import { instantOf } from './instant.js';
import {
  before,
  compareInstants,
  contains,
  earliestOf,
  hullOf,
  intersect,
  latestOf,
  overlaps,
} from './range-algebra.js';
import type { Bounds } from './time-range.js';

// Few moments, so that bounds meet often.
const instant = fc.integer({ min: 0, max: 9 }).map(instantOf);
const end = fc.option(instant);
const range: fc.Arbitrary<Bounds> = fc
  .tuple(end, end)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b }));

const holds = (bounds: Bounds, moment: string): boolean => contains(bounds, { earliest: moment, latest: moment });
// Beyond both sides of every bound above, so that an open end shows.
const MOMENTS = Array.from({ length: 12 }, (_, index) => instantOf(index - 1));
const EVERYTHING: Bounds = { earliest: null, latest: null };

describe('range algebra', () => {
  it('intersects to exactly the moments that both contain', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const both = intersect(a, b);
        for (const moment of MOMENTS) {
          expect(both !== null && holds(both, moment)).toBe(holds(a, moment) && holds(b, moment));
        }
        expect(overlaps(a, b)).toBe(both !== null);
        expect(intersect(b, a)).toEqual(both);
      }),
    );
  });

  it('contains a range exactly if the intersection with it is that range', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        expect(contains(a, b)).toBe(JSON.stringify(intersect(a, b)) === JSON.stringify(b));
        expect(contains(EVERYTHING, a)).toBe(true);
      }),
    );
  });

  it('puts exactly one range before, after or over the other', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        expect([before(a, b), before(b, a), overlaps(a, b)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it('spans ranges by the narrowest range that contains them all', () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 4 }), range, (ranges, other) => {
        const hull = hullOf(ranges);
        expect(hull).not.toBeNull();
        if (hull === null) return;
        expect(ranges.every((each) => contains(hull, each))).toBe(true);
        expect(contains(other, hull)).toBe(ranges.every((each) => contains(other, each)));
      }),
    );
    expect(hullOf([])).toBeNull();
  });

  it('keeps an open bound open', () => {
    const [early, late] = [instantOf(1), instantOf(2)];
    expect([earliestOf(early, late), earliestOf(late, early), earliestOf(null, late), earliestOf(early, null)]).toEqual(
      [early, early, null, null],
    );
    expect([latestOf(early, late), latestOf(late, early), latestOf(null, late), latestOf(early, null)]).toEqual([
      late,
      late,
      null,
      null,
    ]);
  });

  it('orders instants as their milliseconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -6e13, max: 2.5e14 }), fc.integer({ min: -6e13, max: 2.5e14 }), (a, b) => {
        expect(compareInstants(instantOf(a), instantOf(b))).toBe(Math.sign(a - b));
      }),
    );
  });
});
