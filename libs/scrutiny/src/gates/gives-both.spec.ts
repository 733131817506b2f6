import type { ClaimValue } from '#story';
import { pairOfClaims, quantity, type ClaimParts } from '../testing/claim-builder.js';
import { neitherGivesBoth } from './gives-both.js';

const counts = (figure: number, words: string): ClaimParts => ({ slot: 'count', value: quantity(figure), words });
const at = (minute: number, words: string): ClaimParts => {
  const value: ClaimValue = { type: 'time', fromMinute: minute, toMinute: minute };
  return { slot: 'time', value, words };
};
const stops = (a: ClaimParts, b: ClaimParts): boolean => neitherGivesBoth(pairOfClaims(a, b))?.passed === false;

describe('neitherGivesBoth', () => {
  it.each([
    [
      'both counts of one kind',
      counts(12, 'Of 40 crates 12 crates were found in the old mill'),
      counts(40, 'They found 40 crates'),
    ],
    [
      'parts that make up the other',
      counts(12, 'They held 12 dockers and 11 sailors'),
      counts(23, 'They held 23 people'),
    ],
    [
      'a telling figure',
      counts(32_000_000, 'It drew 32 million, down from 55.3 million'),
      counts(55_300_000, 'It drew 55.3 million'),
    ],
    ['two clocks', at(1300, 'It began at 9:40 p.m. (1:40 a.m. in Ferrow)'), at(100, 'It began at 1:40 a.m.')],
  ])('stops %s', (_, a, b) => {
    expect(stops(a, b)).toBe(true);
    expect(stops(b, a)).toBe(true);
  });

  it.each([
    ['one count each', counts(12, 'They found 12 crates'), counts(40, 'They found 40 crates')],
    ['counts of two kinds', counts(2, 'The fire left 2 dead and 5 hurt'), counts(5, 'The fire left 5 dead')],
    [
      'scores that share a figure',
      counts(98, 'The motion fell by 98 votes to 91 votes'),
      counts(91, 'The motion fell by 91 votes to 89 votes'),
    ],
    ['two times', at(1300, 'It began at 9:40 p.m.'), at(1360, 'It began at 10:40 p.m.')],
  ])('passes %s', (_, a, b) => {
    expect(stops(a, b)).toBe(false);
    expect(stops(b, a)).toBe(false);
  });
});
