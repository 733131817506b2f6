import { splitSentences } from '../sentences/index.js';
import { findDates } from './index.js';

/** Read on a Thursday, 23 October 2031. */
const values = (text: string): string[] =>
  findDates(text, splitSentences(text), { referenceDate: '2031-10-23' }).map(
    ({ text: words, value }) => `${words} = ${value}`,
  );

describe('parts of a day, a week or a year that are named in few words', () => {
  it.each([
    ['The square was empty by late afternoon.', 'late afternoon = 2031-10-23TAF'],
    ['The square was empty in early evening.', 'early evening = 2031-10-23TEV'],
    ['The square was empty by midmorning.', 'midmorning = 2031-10-23TMO'],
    ['The square was empty the night before last.', 'the night before last = 2031-10-21TNI'],
    ['The square was empty by mid-year.', 'mid-year = 2031'],
    ['The square was empty by midweek.', 'midweek = 2031-W43'],
    ['The square was empty earlier in the decade.', 'earlier in the decade = 203'],
    ['The square was empty during the day Tuesday.', 'the day Tuesday = 2031-10-21'],
    [
      'The square was empty in the early hours of Tuesday morning.',
      'the early hours of Tuesday morning = 2031-10-21TMO',
    ],
    ['They drilled at 0630 hours.', '0630 hours = 2031-10-23T06:30'],
    ['They drill at nine p.m. eastern time.', 'nine p.m. eastern time = 2031-10-23T21:00'],
    ['They drilled for 2000 hours.', '2000 hours = PT2000H'],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it.each([
    ['It snowed on Labor Day weekend.', 'Labor Day weekend = 2031-W35-WE'],
    ['It snowed on Thanksgiving weekend 2029.', 'Thanksgiving weekend 2029 = 2029-W47-WE'],
    ['It snowed in Easter week.', 'Easter week = 2031-W15'],
    ['It snowed on the twenty-third of March.', 'the twenty-third of March = 2031-03-23'],
    ['It snowed on the thirty-first of March.', 'the thirty-first of March = 2031-03-31'],
    ['It snowed in nineteen oh five.', 'nineteen oh five = 1905'],
    ['It snowed in nineteen hundred.', 'nineteen hundred = 1900'],
    ['Snow fell as late as 1799.', '1799 = 1799'],
    ['In this day and age it snows less.', 'this day and age = PRESENT_REF'],
    ['It may snow in the days ahead.', 'the days = PXD'],
    ['It snowed for hours.', 'hours = PTXH'],
    ['It will snow within days.', 'days = PXD'],
    ['It will snow in the near term.', 'the near term = FUTURE_REF'],
    ['It will snow over the coming decade.', 'the coming decade = P10Y'],
    ['The nightly snow was deep.', 'The nightly = XXXX-XX-XXTNI'],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it('gives the first season of two the year of the second', () => {
    expect(values('It snowed in the summer and fall of 1998.')).toEqual([
      'the summer = 1998-SU',
      'fall of 1998 = 1998-FA',
    ]);
  });

  it.each([
    ['The mill opened in March 1990 and closed in May.', ['March 1990 = 1990-03', 'May = 1990-05']],
    ['The mill ran from March 1990 to May.', ['March 1990 = 1990-03', 'May = 1990-05']],
    ['The mill opened in March 1990 and will close in May.', ['March 1990 = 1990-03', 'May = 2032-05']],
    ['The mill opened in May 1990; it closed in June.', ['May 1990 = 1990-05', 'June = 2031-06']],
    ['The mill, built in 1990, closed in June.', ['1990 = 1990', 'June = 2031-06']],
    ['The mill shut in 1990 and was sold on May 3 that year.', ['1990 = 1990', 'May 3 that year = 1990-05-03']],
  ])('goes on in the year that a sentence has named with its month: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['It has not snowed for decades.', 'decades = PXE'],
    ['It has not snowed for centuries.', 'centuries = PXC'],
    ['It has snowed more over the last decade.', 'the last decade = P10Y'],
    ['It has snowed more in the past fortnight.', 'the past fortnight = P2W'],
    ['The boats met about 1100 hrs IST.', 'about 1100 hrs IST = 2031-10-23T11:00'],
    ['Here it snows again, a year later.', 'a year later = P1Y'],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it('reads the years of a life before 1900', () => {
    expect(values('The painter lived from 1811 to 1886.')).toEqual(['1811 = 1811', '1886 = 1886']);
    expect(values('The painter (1811-1886) was blind.')).toEqual(['1811 = 1811', '1886 = 1886']);
  });

  it.each([
    'They sailed with the captain of the Morning.',
    'The bakery is open 24 hours a day.',
    'He sang, most recently in a barn.',
    'It has nineteen hundred cows.',
    'It snowed for the third time in as many weeks.',
    'It has snowed since the dawn of time.',
  ])('sees no time in %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});
