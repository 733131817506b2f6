import { splitSentences } from '../sentences/index.js';
import { findDates } from './index.js';

/** Read on a Wednesday. */
const written = '2031-10-15';
const values = (text: string): string =>
  findDates(text, splitSentences(text), { referenceDate: written })
    .map(({ value }) => value)
    .join(' ');

/** What is read differently from what a grid of sentences says. */
const differences = (grid: readonly (readonly [string, string])[]): string[] =>
  grid.filter(([text, value]) => values(text) !== value).map(([text, value]) => `${text} ${value} / ${values(text)}`);

const amounts: readonly (readonly [string, string])[] = [
  ['one', '1'],
  ['two', '2'],
  ['four', '4'],
  ['five', '5'],
  ['nine', '9'],
  ['twelve', '12'],
  ['twenty-one', '21'],
  ['36', '36'],
  ['several', 'X'],
  ['a couple of', '2'],
];
const units: readonly (readonly [string, string, string])[] = [
  ['second', 'PT', 'S'],
  ['minute', 'PT', 'M'],
  ['hour', 'PT', 'H'],
  ['day', 'P', 'D'],
  ['week', 'P', 'W'],
  ['month', 'P', 'M'],
  ['quarter', 'P', 'Q'],
  ['year', 'P', 'Y'],
];
const lengths = [
  'It fell in the last * #.',
  'It will fall in the next * #.',
  'It will fall over the coming * #.',
  'It fell for * #.',
  'It falls every * #.',
  'It will fall within * #.',
  'It took * # to fall.',
  'It fell * # after the raid.',
];

describe('grids of kinds', () => {
  it('reads every amount of every unit in every frame', () => {
    const grid = lengths.flatMap((frame) =>
      amounts.flatMap(([amount, figure]) =>
        units.map(([unit, head, letter]) => {
          const text = frame.replace('*', amount).replace('#', amount === 'one' ? unit : `${unit}s`);
          return [text, `${head}${figure}${letter}`] as const;
        }),
      ),
    );
    expect(differences(grid)).toEqual([]);
  });

  it('reads every form of a quarter and a half', () => {
    const stated = [
      'Sales fell in the * of 2029.',
      'Sales fell in the 2029 *.',
      "Sales fell in 2029's *.",
      'Sales fell in the * of fiscal 2029.',
      "Sales fell in fiscal 2029's *.",
      'Sales fell in the * of the 2029 fiscal year.',
    ];
    const counted: readonly (readonly [string, string])[] = [
      ["Sales fell in last year's *.", '2030'],
      ['Sales fell in the * of last year.', '2030'],
      ["Sales fell in this year's *.", '2031'],
      ['Sales fell in the * of the year.', '2031'],
      ['Sales will fall in the * of next year.', '2032'],
    ];
    const periods: readonly (readonly [string, string])[] = [
      ['first quarter', 'Q1'],
      ['second quarter', 'Q2'],
      ['third quarter', 'Q3'],
      ['fourth quarter', 'Q4'],
      ['first half', 'H1'],
      ['second half', 'H2'],
    ];
    const grid = periods.flatMap(([period, letter]) => [
      ...stated.map((frame) => [frame.replace('*', period), `2029-${letter}`] as const),
      ...counted.map(([frame, year]) => [frame.replace('*', period), `${year}-${letter}`] as const),
    ]);
    expect(differences(grid)).toEqual([]);
  });

  it('reads every month and every way to write a day', () => {
    const months =
      'January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec.';
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 8, 9, 10, 11, 12];
    const days = [
      'It fell on * 7, 2029.',
      'It fell on 7 * 2029.',
      'It fell on * 7th, 2029.',
      'It fell on the 7th of * 2029.',
      'The * 7, 2029, storm fell.',
    ];
    const whole = [
      'It fell in * 2029.',
      'It fell in late * 2029.',
      'It fell at the end of * 2029.',
      'It fell in *, 2029.',
    ];
    const grid = months.split(' ').flatMap((month, index) => {
      const value = `2029-${String(numbers[index]).padStart(2, '0')}`;
      return [
        ...days.map((frame) => [frame.replace('*', month), `${value}-07`] as const),
        ...whole.map((frame) => [frame.replace('*', month), value] as const),
      ];
    });
    expect(differences(grid)).toEqual([]);
  });

  it('reads every weekday with its parts, its clock and its tense', () => {
    const weekdays: readonly (readonly [string, string, string])[] = [
      ['Sunday', '12', '19'],
      ['Monday', '13', '20'],
      ['Tuesday', '14', '21'],
      ['Thursday', '09', '16'],
      ['Friday', '10', '17'],
      ['Saturday', '11', '18'],
    ];
    const past = ['It fell on *.', 'It fell late *.', "*'s storm fell.", 'On *, it fell.', 'It will fall, he said *.'];
    const ahead = ['It will fall *.', 'On *, it will fall.', 'He said it would fall on *.', 'The vote is *.'];
    const parts: readonly (readonly [string, string])[] = [
      ['It fell * morning.', 'TMO'],
      ['It fell late * afternoon.', 'TAF'],
      ['On * evening, it fell.', 'TEV'],
      ['It fell on * night.', 'TNI'],
      ['It fell at 9 a.m. *.', 'T09:00'],
      ['It fell * at 9:30 p.m.', 'T21:30'],
      ['It fell at noon *.', 'T12:00'],
    ];
    const grid = weekdays.flatMap(([weekday, before, after]) => [
      ...past.map((frame) => [frame.replace('*', weekday), `2031-10-${before}`] as const),
      ...ahead.map((frame) => [frame.replace('*', weekday), `2031-10-${after}`] as const),
      ...parts.map(([frame, part]) => [frame.replace('*', weekday), `2031-10-${before}${part}`] as const),
    ]);
    expect(differences(grid)).toEqual([]);
  });
});
