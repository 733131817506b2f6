import { capitalisedNames, nameWords, sameName } from './names.js';
import { stem } from './stem.js';
import { contentStems, wordsOf } from './words.js';

describe('stem', () => {
  it.each([
    ['bridges', 'bridge'],
    ['meetings', 'meeting'],
    ['wounded', 'wounding'],
    ['died', 'deaths'],
    ['stopped', 'stopping'],
    ['parties', 'party'],
    ['collapse', 'collapsed'],
    ['cancelled', 'cancel'],
    ['controlling', 'control'],
    ['goes', 'go'],
  ])('folds %s and %s together', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['raid', 'road'],
    ['captain', 'capture'],
    ['miner', 'minister'],
    ['bus', 'bu'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('words', () => {
  it('reads dotted initials as one word and keeps figures whole', () => {
    expect(wordsOf('U.S. crews moved 1,200 crates’ worth')).toEqual([
      'us',
      'crews',
      'moved',
      '1,200',
      'crates',
      'worth',
    ]);
  });

  it('leaves function words and reporting words out', () => {
    expect(contentStems('He said that the bridge had been closed')).toEqual(['bridg', 'clos']);
  });
});

describe('names', () => {
  it.each([
    ['Dana Orrin', 'Orrin'],
    ['Lindow Harbour Trust', 'LHT'],
    ['al-Tarek', 'Tarek'],
    ["Orrin's", 'Orrin'],
    ['Zoë Brandt', 'zoe brandt'],
  ])('%s may be %s', (one, other) => {
    expect(sameName(one, other)).toBe(true);
  });

  it.each([
    ['Dana Orrin', 'Felix Orrin'],
    ['Lindow Harbour', 'Lindow Council'],
    ['', 'Orrin'],
    ['North Lindow', 'South Lindow'],
  ])('%s is not %s', (one, other) => {
    expect(sameName(one, other)).toBe(false);
  });

  it('finds capitalised names of several words', () => {
    expect(capitalisedNames('The Lindow Harbour Trust wrote to Bank of Ferrow and to Orrin')).toEqual([
      'The Lindow Harbour Trust',
      'Bank of Ferrow',
    ]);
    expect(nameWords('The Bank of Ferrow')).toEqual(['bank', 'ferrow']);
    expect(nameWords('U.S. Coast Guard')).toEqual(['us', 'coast', 'guard']);
  });
});
