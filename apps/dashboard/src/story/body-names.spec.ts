import { bodyKey, BodyNames, shortestName } from './body-names.js';

const named = (...names: string[]) => new BodyNames(names.map(bodyKey));

describe('names of bodies', () => {
  it.each([
    ['the Orrin Free Port', 'O.F.P.'],
    ['OFP representatives', 'the Orrin Free Port'],
    ['the Northern Reach navy', 'the N.R. navy'],
    ['Officials of the Lowmere councils', 'Lowmere council'],
    ['the Lowmere government', 'Lowmere authorities'],
  ])('are one where they are %s and %s', (one, other) => {
    expect(named(one).has(bodyKey(other))).toBe(true);
    expect(named(other).has(bodyKey(one))).toBe(true);
  });

  it.each([
    ['the Orrin Free Port', 'the Orlan Fish Port'],
    ['the N.R. navy', 'the N.R. police'],
    ['the port', 'the pilots'],
  ])('are two where they are %s and %s', (one, other) => {
    expect(named(one).has(bodyKey(other))).toBe(false);
    expect(named(other).has(bodyKey(one))).toBe(false);
  });

  it('are shown by the shortest that says what it is', () => {
    expect(shortestName(['Lowmere', 'Spokespeople of the Lowmere government', 'the Lowmere authorities'])).toBe(
      'the Lowmere authorities',
    );
    expect(shortestName(['the river board', 'A spokesman of the river board'])).toBe('the river board');
    expect(shortestName([])).toBeUndefined();
  });
});
