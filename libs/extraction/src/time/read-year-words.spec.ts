import { splitSentences } from '../sentences/index.js';
import { findDates } from './index.js';

/** Read on a Thursday, 23 October 2031. */
const values = (text: string): string[] =>
  findDates(text, splitSentences(text), { referenceDate: '2031-10-23' }).map(
    ({ text: words, value }) => `${words} = ${value}`,
  );

describe('years and times as they are written to be read aloud', () => {
  it.each([
    ['The dam broke in nineteen-98.', 'nineteen-98 = 1998'],
    ['The dam broke in nineteen-ninety-eight.', 'nineteen-ninety-eight = 1998'],
    ['The dam broke in nineteen ninety-eight.', 'nineteen ninety-eight = 1998'],
    ['The dam broke in nineteen oh five.', 'nineteen oh five = 1905'],
    ['The dam broke in nineteen hundred.', 'nineteen hundred = 1900'],
    ['The dam broke in two-thousand-one.', 'two-thousand-one = 2001'],
    ['The dam broke in two thousand one.', 'two thousand one = 2001'],
    ['The dam broke in the nineteen-90s.', 'the nineteen-90s = 199'],
    ['The dam broke in the nineteen-nineties.', 'the nineteen-nineties = 199'],
    ['The dam broke in the mid nineties.', 'the mid nineties = 199'],
    ['The dam broke at seven A-M.', 'seven A-M = 2031-10-23T07:00'],
    ['The dam broke at 10 Sunday night.', '10 Sunday night = 2031-10-19T22:00'],
    ['The dam broke on the last day of May.', 'the last day of May = 2031-05-31'],
    ['The dam broke on the first day of 1998.', 'the first day of 1998 = 1998-01-01'],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it('gives the first time of a range the half of the day of the second', () => {
    expect(values('The gates stood open from 10 to 11 p.m.')).toEqual([
      '10 = 2031-10-23T22:00',
      '11 p.m. = 2031-10-23T23:00',
    ]);
  });

  it.each(['It has nineteen hundred cows.', 'A two-thousand-ton crane fell.', 'The clerk is in his mid twenties.'])(
    'sees no year in %s',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );

  it('leaves the half of a decade to the decade', () => {
    expect(values('It rained in the latter half of the decade.')).toEqual(['the decade = 203']);
  });
});
