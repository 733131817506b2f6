import { formatEdtf } from './edtf-format.js';

const format = (earliest: string | null, latest: string | null, zone = 'Europe/Oslo'): string =>
  formatEdtf({ earliest, latest }, zone);

describe('formatEdtf', () => {
  it('names a day, month or year of the zone where the bounds are exactly one', () => {
    expect(format('2025-10-18T22:00:00.000Z', '2025-10-19T21:59:59.999Z')).toBe('2025-10-19');
    expect(format('2025-09-30T22:00:00.000Z', '2025-10-31T22:59:59.999Z')).toBe('2025-10');
    expect(format('2024-12-31T23:00:00.000Z', '2025-12-31T22:59:59.999Z')).toBe('2025');
  });

  it('does not take a day of another zone for one', () => {
    expect(format('2025-10-19T00:00:00.000Z', '2025-10-19T23:59:59.999Z')).toBe(
      '2025-10-19T02:00+02:00/2025-10-20T01:59+02:00',
    );
  });

  it('writes both ends of an interval in the same unit', () => {
    expect(format('2024-12-31T23:00:00.000Z', '2025-10-19T21:59:59.999Z')).toBe('2025-01-01/2025-10-19');
    expect(format('2025-08-31T22:00:00.000Z', '2025-10-31T22:59:59.999Z')).toBe('2025-09/2025-10');
    expect(format('2025-10-18T22:00:00.000Z', '2025-10-19T13:03:22.123Z')).toBe(
      '2025-10-19T00:00:00+02:00/2025-10-19T15:03:22.123+02:00',
    );
  });

  it('writes an open end as ..', () => {
    expect(format('2025-10-18T22:00:00.000Z', null)).toBe('2025-10-19/..');
    expect(format(null, '2025-10-31T22:59:59.999Z')).toBe('../2025-10');
    expect(format(null, null)).toBe('../..');
  });

  it('writes instants and minutes with the offset of the zone at that moment', () => {
    expect(format('2025-10-19T19:00:00.000Z', '2025-10-19T19:00:00.000Z')).toBe('2025-10-19T21:00:00+02:00');
    expect(format('2025-12-19T19:00:00.500Z', '2025-12-19T19:00:00.500Z')).toBe('2025-12-19T20:00:00.500+01:00');
    expect(format('2025-10-19T19:00:00.000Z', '2025-10-19T19:00:59.999Z', 'America/St_Johns')).toBe(
      '2025-10-19T16:30-02:30',
    );
    expect(format('2025-10-19T19:00:00.000Z', '2025-10-19T19:00:00.000Z', 'UTC')).toBe('2025-10-19T19:00:00Z');
  });

  it('falls back to UTC where the offset has seconds', () => {
    expect(format('1850-01-01T12:00:00.000Z', '1850-01-01T12:00:00.000Z')).toBe('1850-01-01T12:00:00Z');
  });
});
