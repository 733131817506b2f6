import fc from 'fast-check';
import { recogniseNumbers, recogniseOrdinals, recognisePercentages, recogniseRanges } from './index.js';

const numbers = (text: string): [string, number][] =>
  recogniseNumbers(text).map(({ text: words, value }) => [words, value]);

describe('recogniseNumbers', () => {
  it.each<[string, number]>([
    ['forty-one', 41],
    ['seven hundred and six', 706],
    ['two thousand and nineteen', 2019],
    ['three million, two hundred thousand', 3_200_000],
    ['4 thousand 2 hundred and 7', 4207],
    ['1,204,003.5', 1_204_003.5],
    ['12,34,567', 1_234_567],
    ['2.204,5', 2204.5],
    ['7 204 003', 7_204_003],
    ['2.4 billion', 2.4e9],
    ['15k', 15_000],
    ['half a dozen', 6],
    ['six dozen', 72],
    ['minus nine', -9],
    ['three point zero four', 3.04],
    ['5e3', 5000],
    ['2^-1', 0.5],
    ['4/5', 0.8],
    ['3 1/4', 3.25],
    ['7½', 7.5],
    ['two and a quarter million', 2_250_000],
    ['six million and a half', 6_500_000],
    ['eleven and three eighths', 11.375],
    ['one in eight', 0.125],
    ['half a million', 500_000],
  ])('reads %s as one number', (text, value) => {
    expect(numbers(`It said ${text}, no less.`)).toEqual([[text, value]]);
  });

  it('cuts a fraction so that its denominator is as long as it can be', () => {
    const [found] = numbers('five twenty-sevenths');
    expect(found?.[1]).toBeCloseTo(5 / 27, 12);
    expect(numbers('sixty-five tenths')).toEqual([['sixty-five tenths', 6.5]]);
  });

  it('keeps numbers apart that do not combine', () => {
    expect(numbers('nineteen seventy, two three').map(([, value]) => value)).toEqual([19, 70, 2, 3]);
    expect(numbers('10.20.30.40').map(([, value]) => value)).toEqual([10, 20, 30, 40]);
    expect(numbers('9 in 4').map(([, value]) => value)).toEqual([9, 4]);
  });

  it('reads neither units nor ordinals nor the pronoun', () => {
    expect(numbers('The 75cl bottle was the one on the 3rd shelf, a fine thing.')).toEqual([]);
  });
});

describe('recognisePercentages', () => {
  it('reads signs and words, and a sign without a number as none', () => {
    const found = recognisePercentages('Up 7.5% from twelve per cent; what % remains?');
    expect(found.map(({ text, value }) => [text, value])).toEqual([
      ['7.5%', 7.5],
      ['twelve per cent', 12],
      ['%', null],
    ]);
  });

  it('leaves web addresses alone', () => {
    expect(recognisePercentages('See http://port.example/a%20b for 9%').map(({ value }) => value)).toEqual([9]);
  });

  it('reads shares as percentages only when asked', () => {
    expect(recognisePercentages('a quarter of it')).toEqual([]);
    expect(recognisePercentages('a quarter of it', { fractions: true }).map(({ value }) => value)).toEqual([25]);
  });
});

describe('recogniseOrdinals', () => {
  it('counts from the start, the end and the present one', () => {
    const found = recogniseOrdinals(
      'The 12th, the thirty-first and the two hundredth; then the last but one and the next one.',
    );
    expect(found.map(({ resolution }) => resolution)).toEqual(['12', '31', '200', 'end-1', 'current+1']);
  });
});

describe('recogniseRanges', () => {
  const ranges = (text: string): string[] => recogniseRanges(text).map(({ resolution }) => resolution);

  it.each([
    ['between 30 and 45', '[30,45)'],
    ['at least twelve and at most nineteen', '[12,19]'],
    ['more than 600', '(600,)'],
    ['no fewer than 600', '[600,)'],
    ['up to 90', '(,90]'],
    ['75 or fewer', '(,75]'],
    ['4k-9k', '[4000,9000)'],
    ['from ten to fifteen', '[10,15)'],
    ['equal to 8', '[8,8]'],
    ['above 50 and below 20', '(50,)|(,20)'],
  ])('reads %s', (text, expected) => {
    expect(ranges(`It is ${text}.`).join('|')).toBe(expected);
  });

  it('takes telephone numbers and dates for what they are', () => {
    expect(ranges('Call 030-555-0199 about 2031-04.')).toEqual([]);
  });

  it('never throws and stays inside the text, on any text', () => {
    const piece = fc.constantFrom(
      'one ',
      'hundred ',
      'and ',
      'a ',
      'half ',
      'third',
      's ',
      '-',
      '1',
      '234',
      ',',
      '.',
      '/',
      ' ',
      'million ',
      '%',
      'of ',
      'more than ',
      'or ',
      'less ',
      '^',
      'e',
      'x10',
      '½',
      'point ',
      'zero ',
      'between ',
      'the ',
      'last ',
      '\ud83d',
      '\n',
      'dozen ',
      'in ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const found of [
          recogniseNumbers(text),
          recognisePercentages(text),
          recogniseOrdinals(text),
          recogniseRanges(text),
        ]) {
          let last = 0;
          for (const { start, end, text: words } of found) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toBe(words);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
