import { measureNumbers, type NumberCase } from './numbers.js';

const one = (input: string, text: string, value: string): NumberCase => ({
  model: 'NumberModel',
  input,
  expected: [{ text, value }],
  supported: true,
});

describe('measureNumbers', () => {
  it('wants the same words and the same value to a billionth', () => {
    const cases = [
      one('Seven boats', 'seven', '7'),
      one('one seventh', 'one seventh', '0.142857142857143'),
      one('seven boats', 'seven', '8'),
      one('seven', 'even', '7'),
    ];
    const { right, total, wrong } = measureNumbers(cases);
    expect([right, total]).toEqual([2, 4]);
    expect(wrong.map((miss) => miss.case)).toEqual(cases.slice(2));
  });

  it('reads each case with its own model and counts the supported ones apart', () => {
    const cases: NumberCase[] = [
      {
        model: 'NumberRangeModel',
        input: 'over 40',
        expected: [{ text: 'over 40', value: '(40,)' }],
        supported: false,
      },
      { model: 'OrdinalModelSuppressExtendedTypes', input: 'the last', expected: [], supported: true },
      {
        model: 'PercentModel',
        input: 'a percentage',
        expected: [{ text: 'percentage', value: 'null' }],
        supported: true,
      },
    ];
    expect(measureNumbers(cases)).toMatchObject({ right: 3, supportedRight: 2, supportedTotal: 2 });
  });
});
