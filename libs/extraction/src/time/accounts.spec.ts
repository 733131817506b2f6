import { splitSentences } from '../sentences/index.js';
import { findDates } from './index.js';

/** Read on a Thursday, 23 October 2031, in the fourth quarter. */
const values = (text: string): string[] =>
  findDates(text, splitSentences(text), { referenceDate: '2031-10-23' }).map(
    ({ text: words, value }) => `${words} = ${value}`,
  );

describe('the periods that accounts are given for', () => {
  it.each([
    ['Pretax profit of the mill rose in the first half.', ['the first half = 2031-H1']],
    [
      'First-half net of the mill fell from that of the year-earlier period.',
      ['First-half = 2031-H1', 'the year-earlier period = 2030-H1'],
    ],
    [
      'Ticket revenue fell in the first half from nine crowns a year earlier.',
      ['the first half = 2031-H1', 'a year earlier = 2030-H1'],
    ],
    ['They scored twice in the first half.', []],
    ['Their striker earned a penalty in the first half.', []],
    ['She fell in the second half of the loss to the Reds.', []],
  ])('takes a half of the year from accounts and none from a game: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('keeps a quarter apart from the half that was spoken of', () => {
    expect(values('Milk sales rose in the first half. They fell in the quarter.')[1]).toBe('the quarter = 2031-Q3');
  });

  it.each([
    ['Milk sales fell from the same month last year.', 'the same month last year = 2030-10'],
    ['Milk sales fell from the same week a year earlier.', 'the same week a year earlier = 2030-W43'],
    ['Milk sales fell from the same day last year.', 'the same day last year = 2030-10-23'],
    ['Milk sales fell from the year-earlier month.', 'the year-earlier month = 2030-10'],
    ['Milk sales fell from the prior-year quarter.', 'the prior-year quarter = 2030-Q3'],
    ['Milk sales fell in the latest week.', 'the latest week = 2031-W42'],
    ['Milk sales fell in the calendar year.', 'the calendar year = 2031'],
    ['Milk sales fell in the past quarter-century.', 'the past quarter-century = P25Y'],
    ['Milk sales fell over the last half hour.', 'the last half hour = PT30M'],
  ])('compares like with like: %s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it('takes the month that the text spoke of for the one of the year before', () => {
    expect(values('Milk sales in August fell from the same month a year earlier.')[1]).toBe(
      'the same month a year earlier = 2030-08',
    );
  });

  it.each([
    ['Milk sales fell in 1988 from a year earlier.', 'a year earlier = 1987'],
    ['Milk sales fell last year from a year earlier.', 'a year earlier = 2029'],
    ['Milk sales fell in 1988 and are lower than a year ago.', 'a year ago = 2030'],
    ['Milk sales fell in the third quarter from a year earlier.', 'a year earlier = 2030-Q3'],
    ['Milk sales fell in the third quarter from a quarter earlier.', 'a quarter earlier = 2031-Q2'],
    ['Milk sales fell last week from a week earlier.', 'a week earlier = 2031-W41'],
    ['Milk sales fell last week from the week before.', 'the week before = 2031-W41'],
    ['Milk sales fell in the week of Oct. 6. They fell on May 3 and the week after.', 'the week after = 2031-W19'],
  ])('counts from the period that was named last: %s', (text, expected) => {
    expect(values(text).at(-1)).toBe(expected);
  });

  it('reads two quarters that share their unit', () => {
    expect(values('The mill gave second- and third-quarter results.')).toEqual([
      'second = 2031-Q2',
      'third-quarter = 2031-Q3',
    ]);
  });

  it.each([
    ['For the quarter ended July 29 it lost less.', 'the quarter = 2031-Q2'],
    ['For the quarter ended Jan. 31 it lost less.', 'the quarter = 2030-Q4'],
    ['For the quarter ended Aug. 31 it lost less.', 'the quarter = 2031-Q3'],
    ['For the quarter ended Sept. 30 it lost less.', 'the quarter = 2031-Q3'],
    ['In the week beginning 6 October it lost less.', 'the week = 2031-W41'],
  ])('gives a period by its end or its beginning: %s', (text, expected) => {
    expect(values(text)[0]).toBe(expected);
  });
});
