import { EdtfError } from './edtf-error.js';
import { parseEdtf } from './edtf-parse.js';

const bounds = (text: string, zone: string): [string | null, string | null] => {
  const { earliest, latest } = parseEdtf(text, zone);
  return [earliest, latest];
};

const refusal = (text: string, zone = 'Europe/Oslo'): string => {
  try {
    parseEdtf(text, zone);
  } catch (error) {
    if (error instanceof EdtfError) return error.message;
    throw error;
  }
  throw new Error(`${text} was read`);
};

describe('parseEdtf', () => {
  it.each([
    ['2025-10-19', '2025-10-18T22:00:00.000Z', '2025-10-19T21:59:59.999Z'],
    ['2025-10', '2025-09-30T22:00:00.000Z', '2025-10-31T22:59:59.999Z'],
    ['2025', '2024-12-31T23:00:00.000Z', '2025-12-31T22:59:59.999Z'],
    ['201X', '2009-12-31T23:00:00.000Z', '2019-12-31T22:59:59.999Z'],
    ['20XX', '1999-12-31T23:00:00.000Z', '2099-12-31T22:59:59.999Z'],
    ['2025-10-XX', '2025-09-30T22:00:00.000Z', '2025-10-31T22:59:59.999Z'],
    ['2025-XX-XX', '2024-12-31T23:00:00.000Z', '2025-12-31T22:59:59.999Z'],
    ['2025-21', '2025-02-28T23:00:00.000Z', '2025-05-31T21:59:59.999Z'],
    ['2025-22', '2025-05-31T22:00:00.000Z', '2025-08-31T21:59:59.999Z'],
    ['2025-23', '2025-08-31T22:00:00.000Z', '2025-11-30T22:59:59.999Z'],
    ['2025-24', '2025-11-30T23:00:00.000Z', '2026-02-28T22:59:59.999Z'],
    ['2024-02-29', '2024-02-28T23:00:00.000Z', '2024-02-29T22:59:59.999Z'],
    ['2025-10-01/2025-10-19', '2025-09-30T22:00:00.000Z', '2025-10-19T21:59:59.999Z'],
    ['2025-09/2025-10-19~', '2025-08-31T22:00:00.000Z', '2025-10-19T21:59:59.999Z'],
    ['2025-10-19/..', '2025-10-18T22:00:00.000Z', null],
    ['2025-10-19/', '2025-10-18T22:00:00.000Z', null],
    ['../2025-10-19', null, '2025-10-19T21:59:59.999Z'],
    ['/2025-10-19', null, '2025-10-19T21:59:59.999Z'],
    ['XXXX-10-19', null, null],
    ['XXXX-02-29', null, null],
    ['XXXX', null, null],
  ])('reads %s as bounds in the zone', (text, earliest, latest) => {
    expect(bounds(text, 'Europe/Oslo')).toEqual([earliest, latest]);
    expect(parseEdtf(text, 'Europe/Oslo').edtf).toBe(text);
  });

  it.each(['?', '~', '%'])('keeps the qualifier %s and the bounds of the plain date', (qualifier) => {
    expect(parseEdtf(`2025-10${qualifier}`, 'UTC')).toEqual({
      ...parseEdtf('2025-10', 'UTC'),
      edtf: `2025-10${qualifier}`,
    });
  });

  it('writes open digits in capitals and drops space around the text', () => {
    expect(parseEdtf(' 2025-10-xx\n', 'UTC').edtf).toBe('2025-10-XX');
  });

  it('reads a time to the second as one instant, with fractions cut to milliseconds', () => {
    const instant = '2025-10-19T19:00:00.500Z';
    expect(bounds('2025-10-19T21:00:00.5+02:00', 'UTC')).toEqual([instant, instant]);
    expect(bounds('2025-10-19t19:00:00.5009z', 'Asia/Tokyo')).toEqual([instant, instant]);
    expect(bounds('2025-10-19T13:30:00.5-0530', 'UTC')).toEqual([instant, instant]);
  });

  it('reads an interval of one instant', () => {
    const instant = '2025-10-19T19:00:00.000Z';
    expect(bounds(`${instant}/${instant}`, 'UTC')).toEqual([instant, instant]);
  });

  it('reads a time to the minute as the whole minute', () => {
    expect(bounds('2025-10-19T21:00Z', 'UTC')).toEqual(['2025-10-19T21:00:00.000Z', '2025-10-19T21:00:59.999Z']);
  });

  it('reads a time without offset on the clocks of the zone', () => {
    expect(bounds('2025-07-01T12:00:00', 'America/New_York')[0]).toBe('2025-07-01T16:00:00.000Z');
    expect(bounds('2025-12-01T12:00:00', 'America/New_York')[0]).toBe('2025-12-01T17:00:00.000Z');
  });

  it('covers both moments of a time that the clocks showed twice', () => {
    expect(bounds('2025-10-26T02:30:00', 'Europe/Oslo')).toEqual([
      '2025-10-26T00:30:00.000Z',
      '2025-10-26T01:30:00.000Z',
    ]);
  });

  it('counts a leap second as the last millisecond before it', () => {
    expect(bounds('2016-12-31T23:59:60Z', 'UTC')[1]).toBe('2016-12-31T23:59:59.999Z');
    expect(bounds('2017-01-01T00:59:60+01:00', 'UTC')[1]).toBe('2016-12-31T23:59:59.999Z');
  });

  it.each([
    ['2025-02-30', 'February 2025 has the days 01 to 28'],
    ['2025-04-31', 'April 2025 has the days 01 to 30'],
    ['2025-10-00', 'has the days 01 to 31'],
    ['1900-02-29', 'February 1900 has the days 01 to 28'],
    ['2025-13', 'months run from 01 to 12'],
    ['2025-25', 'months run from 01 to 12'],
    ['2025-00-10', 'months run from 01 to 12'],
    ['XXXX-02-30', 'February has 29 days at most'],
    ['XXXX-XX-19', 'names a day without a month'],
    ['2025-XX-19', 'level 2'],
    ['2025-1X', 'level 2'],
    ['2X25', 'leaves open a digit before a known one'],
    ['2025-6-1', 'two digits'],
    ['20251019', 'write 2025-10-19'],
    ['Y17000', 'outside the years 0000 to 9999'],
    ['12025-01-01', 'outside the years 0000 to 9999'],
    ['-0044', 'outside the years 0000 to 9999'],
    ['2025?-10', 'at the end'],
    ['[2025,2026]', 'a set of dates'],
    ['2025-10-19/2025-10-18', 'ends before it begins'],
    ['19/10/2025', 'year first'],
    ['last week', 'no date that can be read'],
    ['', 'empty'],
    ['2025-10-19T25:00:00Z', 'the hour runs from 00 to 23'],
    ['2025-10-19T12:60:00Z', 'the minute runs from 00 to 59'],
    ['2025-10-19T12:00:00+24:00', 'the hour of offset'],
    ['2025-02-30T12:00:00Z', 'February 2025'],
    ['2025-10-19T23:59:60Z', 'last minute of a month'],
    ['2025-10-31T22:59:60Z', 'last minute of a month'],
    ['2025-10-19T21:00:00 02:00', '%2B'],
    ['2025-10-19T9pm', 'no time that can be read'],
    ['2025-03-30T02:30:00', 'put forward over it'],
  ])('refuses %j in a sentence that says: %s', (text, reason) => {
    const message = refusal(text);
    expect(message).toContain(reason);
    expect(message).toMatch(/\.$/);
  });

  it('refuses a day that the zone left out of its calendar', () => {
    expect(refusal('2011-12-30', 'Pacific/Apia')).toContain('left that day out');
  });

  it('cuts a long text in its message', () => {
    expect(refusal('x'.repeat(10_000)).length).toBeLessThan(300);
  });

  it('refuses a zone that is none', () => {
    expect(() => parseEdtf('2025', 'Mars/Olympus')).toThrow(RangeError);
  });
});
