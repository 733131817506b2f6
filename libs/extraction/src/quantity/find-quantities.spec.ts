import { splitSentences } from '../sentences/index.js';
import { findDates } from '../time/index.js';
import { findQuantities, type QuantityMention } from './index.js';

const read = (text: string): QuantityMention[] => {
  const sentences = splitSentences(text);
  return findQuantities(text, sentences, findDates(text, sentences, { referenceDate: '2031-03-14' }));
};
const only = (text: string): QuantityMention => {
  const found = read(text);
  expect(found).toHaveLength(1);
  const [first] = found;
  if (first === undefined) throw new Error('nothing found');
  return first;
};

describe('findQuantities', () => {
  it.each([
    ['The gang handed over 40 rifles.', 'exact'],
    ['Guards were turning over 40 rifles.', 'exact'],
    ['The ship carried over 40 rifles.', 'more_than'],
  ])('reads the "over" of a verb as no bound: %s', (text, bound) => {
    expect(only(text).bound).toBe(bound);
  });

  it('reads a count and what is counted', () => {
    const text = 'Divers found 14 sealed fuel drums in the hold.';
    const drums = only(text);
    expect(drums).toMatchObject({
      text: '14',
      value: 14,
      min: 14,
      max: 14,
      bound: 'exact',
      unit: 'drum',
      kind: 'count',
    });
    expect(text.slice(drums.countedSpan?.start, drums.countedSpan?.end)).toBe('sealed fuel drums');
  });

  it.each([
    ['At least forty people drowned.', { value: 40, min: 40, max: null, bound: 'at_least', unit: 'person' }],
    ['More than 1,200 homes burned.', { value: 1200, min: 1200, max: null, bound: 'more_than', unit: 'home' }],
    ['Fewer than 300 voters came.', { value: 300, min: null, max: 300, bound: 'fewer_than', unit: 'voter' }],
    ['As many as 90 boats sank.', { value: 90, min: null, max: 90, bound: 'at_most', unit: 'boat' }],
    ['About 500 guests came.', { value: 500, min: 450, max: 550, bound: 'about', unit: 'guest' }],
    ['Nearly 500 guests came.', { value: 500, min: 450, max: 500, bound: 'about', unit: 'guest' }],
    ['Some 60 or more guests came.', { value: 60, min: 60, max: null, bound: 'at_least' }],
    ['Dozens of sheep drowned.', { value: null, min: 24, max: 120, bound: 'about', unit: 'sheep' }],
    ['Between 20 and 30 miners came up.', { value: null, min: 20, max: 30, unit: 'miner' }],
    ['It will take 2 to 3 million bricks.', { value: null, min: 2e6, max: 3e6, unit: 'brick' }],
  ])('reads bounds: %s', (text, expected) => {
    expect(only(text)).toMatchObject(expected);
  });

  it.each([
    ['The dam cost $1.4 billion.', { text: '$1.4 billion', value: 1.4e9, unit: 'USD', kind: 'money' }],
    ['The dam cost £12m.', { value: 12e6, unit: 'GBP' }],
    ['The dam cost C$40 million.', { value: 40e6, unit: 'CAD' }],
    ['The dam cost nine million euros.', { value: 9e6, unit: 'EUR' }],
    ['A stamp costs 55 cents.', { value: 0.55, unit: 'USD' }],
    ['It lies between $4,000 and $5,000.', { value: null, min: 4000, max: 5000, unit: 'USD' }],
    ['Turnout was 41.5 percent.', { value: 41.5, unit: 'percent', kind: 'percent' }],
    ['The wall is 12km long.', { value: 12, unit: 'kilometre', kind: 'measure' }],
    ['The wall is twelve kilometres long.', { value: 12, unit: 'kilometre', kind: 'measure' }],
    ['A rower, 44, was pulled out.', { value: 44, unit: 'year', kind: 'measure' }],
    ['Mara Tilling, 44, rowed out.', { value: 44, unit: 'year', kind: 'measure' }],
    ['Two thirds of the members left.', { unit: 'member', kind: 'fraction', part: true }],
  ])('reads money, measures and shares: %s', (text, expected) => {
    expect(only(text)).toMatchObject(expected);
  });

  it('marks the part of a whole', () => {
    const [part, whole, crew] = read('Twelve of the 41 passengers, including three sailors, were saved.');
    expect(part).toMatchObject({ value: 12, unit: 'passenger', part: true });
    expect(whole).toMatchObject({ value: 41, unit: 'passenger', part: false });
    expect(crew).toMatchObject({ value: 3, unit: 'sailor', part: true });
  });

  it('looks back for what is counted', () => {
    const text = 'The number of ferries in service fell to 30, and the toll rose to 12.';
    const [ferries, deaths] = read(text);
    expect(ferries).toMatchObject({ value: 30, unit: 'ferry' });
    expect(text.slice(ferries?.countedSpan?.start, ferries?.countedSpan?.end)).toBe('ferries');
    expect(deaths).toMatchObject({ value: 12, unit: 'death' });
  });

  it('reads acronyms that look like function words', () => {
    expect(only('They found 15 IT experts there.')).toMatchObject({ value: 15, unit: 'expert' });
  });

  it('keeps a minus sign', () => {
    expect(only('The index moved -1.5% then.')).toMatchObject({ value: -1.5, unit: 'percent' });
  });

  it.each([
    'He flew on Flight 212 to gate 9.',
    'The F-16 and the Boeing 737 landed.',
    'They met on May 4, 2029 at 3 p.m.',
    'She is the one who came second.',
    'See page 12 of No. 7.',
    'They came to settle scores with the Orrin 8.5 engine.',
    'Half asleep, a third man waited.',
  ])('finds no quantity in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
