import { parseAsOf } from './as-of.js';
import { EdtfError } from './edtf-error.js';

describe('parseAsOf', () => {
  it.each([
    ['2025-10-19', '2025-10-19T21:59:59.999Z', 'day'],
    ['2025-12-31', '2025-12-31T22:59:59.999Z', 'day'],
    ['2025-10', '2025-10-31T22:59:59.999Z', 'month'],
    ['2025', '2025-12-31T22:59:59.999Z', 'year'],
    ['1931-04-02', '1931-04-02T22:59:59.999Z', 'day'],
    ['2025-10-19T21:00+02:00', '2025-10-19T19:00:59.999Z', 'minute'],
    ['2025-10-19T21:00:00Z', '2025-10-19T21:00:00.000Z', 'instant'],
    ['2025-10-19t21:00:00.123456z', '2025-10-19T21:00:00.123Z', 'instant'],
    ['2025-10-19 21:00:00-00:00', '2025-10-19T21:00:00.000Z', 'instant'],
    ['2025-10-26T02:30:00', '2025-10-26T01:30:00.000Z', 'instant'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.999Z', 'instant'],
  ])('takes %s for %s', (text, instant, precision) => {
    expect(parseAsOf(text, 'Europe/Oslo')).toEqual({ instant, precision });
  });

  it.each([
    ['2025-02-30', 'February 2025'],
    ['2025-10-01/2025-10-19', 'no single point in time'],
    ['2025-10-19/..', 'no single point in time'],
    ['XXXX-10-19', 'no single point in time'],
    ['2025-10-XX', 'no single point in time'],
    ['2025-22', 'no single point in time'],
    ['201X', 'no single point in time'],
    ['2025-10-19?', 'no single point in time'],
    ['2025-10-19T21:00:00 02:00', '%2B'],
    ['now', 'no date that can be read'],
    ['', 'empty'],
  ])('refuses %j: %s', (text, reason) => {
    expect(() => parseAsOf(text, 'Europe/Oslo')).toThrow(EdtfError);
    expect(() => parseAsOf(text, 'Europe/Oslo')).toThrow(reason);
  });
});
