import { CALLINGS } from './callings.js';
import { PLACE_KINDS } from './place-kinds.js';
import { Rivals } from './rivals.js';

describe('names of which a thing bears only one', () => {
  const rivals = new Rivals('ring, band | coat | tea cup\nring, coat || lamp, =cup');

  it('exclude each other along a line, or across its two sides', () => {
    expect(rivals.exclude('ring', 'coat')).toBe(true);
    expect(rivals.exclude('band', 'tea cup')).toBe(true);
    expect(rivals.exclude('lamp', 'ring')).toBe(true);
    expect(rivals.exclude('ring', 'band')).toBe(false);
    expect(rivals.exclude('lamp', 'cup')).toBe(false);
    expect(rivals.exclude('band', 'lamp')).toBe(false);
    expect(rivals.exclude('ring', 'hat')).toBe(false);
  });

  it('are found at the end of a phrase, the longest first, and some only where they stand alone', () => {
    expect(rivals.endOf(['blue', 'tea', 'cup'])).toEqual({ key: 'tea cup', length: 2 });
    expect(rivals.endOf(['cup'])).toEqual({ key: 'cup', length: 1 });
    expect(rivals.endOf(['blue', 'cup'])).toBeNull();
    expect(rivals.endOf(['ring', 'box'])).toBeNull();
  });
});

describe('callings and places', () => {
  it.each([
    ['teacher', 'neighbour'],
    ['soldier', 'guard'],
    ['student', 'waiter'],
    ['jogger', 'teacher'],
    ['polic offic', 'detectiv'],
  ])('may be one person: %s and %s', (one, other) => {
    expect(CALLINGS.exclude(one, other)).toBe(false);
    expect(CALLINGS.exclude(other, one)).toBe(false);
  });

  it.each([
    ['kitchen', 'hotel'],
    ['boil room', 'cellar'],
    ['lake', 'forest'],
    ['car', 'garag'],
    ['bar', 'airport'],
    ['attic', 'roof'],
    ['sea', 'beach'],
  ])('may lie in each other: %s and %s', (one, other) => {
    expect(PLACE_KINDS.exclude(one, other)).toBe(false);
    expect(PLACE_KINDS.exclude(other, one)).toBe(false);
  });
});
