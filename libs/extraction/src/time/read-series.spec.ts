import { splitSentences } from '../sentences/index.js';
import { findDates } from './index.js';

/** Read on a Friday. */
const values = (text: string): string[] =>
  findDates(text, splitSentences(text), { referenceDate: '2031-03-14' }).map(
    ({ text: words, value }) => `${words} = ${value}`,
  );

describe('dates that share a month or a year', () => {
  it.each([
    ['The ferry ran on February 3-5.', ['February 3 = 2031-02-03', '5 = 2031-02-05']],
    ['The ferry ran on February 3 and 5.', ['February 3 = 2031-02-03', '5 = 2031-02-05']],
    ['The ferry ran on Feb. 3, 4 and 5, 2029.', ['Feb. 3 = 2029-02-03', '4 = 2029-02-04', '5, 2029 = 2029-02-05']],
    ['Between February 3 and 16 it was shut.', ['February 3 = 2031-02-03', '16 = 2031-02-16']],
    ['From 3 to 16 February it was shut.', ['3 = 2031-02-03', '16 February = 2031-02-16']],
    ['It was shut from June through September 2029.', ['June = 2029-06', 'September 2029 = 2029-09']],
    ['It was shut from November to March 2029.', ['November = 2028-11', 'March 2029 = 2029-03']],
    ['It grew in the second and third quarters of 2030.', ['the second = 2030-Q2', 'third quarters of 2030 = 2030-Q3']],
    ['Trams run on Monday and Tuesday nights.', ['Monday = XXXX-WXX-1TNI', 'Tuesday nights = XXXX-WXX-2TNI']],
    ['He stayed from Tuesday to Thursday.', ['Tuesday = 2031-03-11', 'Thursday = 2031-03-13']],
    ['Trams ran Tuesday to Thursday.', ['Tuesday = 2031-03-11', 'Thursday = 2031-03-13']],
    ['It was closed Saturday - Monday.', ['Saturday = 2031-03-08', 'Monday = 2031-03-10']],
  ])('reads %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['On February 3 and 15 boats sank.', ['February 3 = 2031-02-03']],
    ['On February 3, 15 boats sank.', ['February 3 = 2031-02-03']],
    ['It fell from February 3 to 2 percent.', ['February 3 = 2031-02-03']],
  ])('takes no number of things for a day: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('marks the ends of a series of two as a range where the words do', () => {
    const text = 'It was shut from February 3 to 16.';
    const relations = findDates(text, splitSentences(text), { referenceDate: '2031-03-14' }).map(
      (date) => date.relation,
    );
    expect(relations).toEqual(['from', 'to']);
  });
});
