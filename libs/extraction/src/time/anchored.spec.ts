import { splitSentences } from '../sentences/index.js';
import { findDates } from './index.js';

/** Read on a Friday. */
const values = (text: string): string[] =>
  findDates(text, splitSentences(text), { referenceDate: '2031-03-14' }).map(
    ({ text: words, value }) => `${words} = ${value}`,
  );

describe('dates counted from a date that is named', () => {
  it.each([
    ['She left the day before yesterday.', ['the day before yesterday = 2031-03-12']],
    ['She will leave the day after tomorrow.', ['the day after tomorrow = 2031-03-16']],
    ['She left two days after Christmas.', ['two days after Christmas = 2030-12-27']],
    ['She left a week before March 3.', ['a week before March 3 = 2031-W09']],
    ["She left two days after Monday's vote.", ['two days = 2031-03-12', 'Monday = 2031-03-10']],
  ])('counts: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['She left two days after the vote.', ['two days = P2D']],
    ['She waited for two days before March.', ['two days = P2D', 'March = 2031-03']],
  ])('counts from no event and no month: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('takes a day that a clause describes for none that is known', () => {
    expect(values('She left the day he came, and wept the night they met.')).toEqual([
      'the day = XXXX-XX-XX',
      'the night = XXXX-XX-XXTNI',
    ]);
  });

  it('counts the year of a month from the year that the text spoke of', () => {
    expect(values('The mill closed in 2019. In May of the following year it burned.')).toEqual([
      '2019 = 2019',
      'May of the following year = 2020-05',
    ]);
  });
});
