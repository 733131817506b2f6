import { dayOf, rangeOfDay, rangeOfMonth, rangeOfYear } from './calendar-range.js';
import { EdtfError } from './edtf-error.js';
import { isTimeZone } from './time-zone.js';

const HOUR = 3_600_000;
const hoursOf = (day: string, zone: string): number => {
  const { earliest, latest } = rangeOfDay(day, zone);
  return (Date.parse(latest ?? '') + 1 - Date.parse(earliest ?? '')) / HOUR;
};

describe('days of a zone', () => {
  it.each([
    ['2025-03-30', 'Europe/Oslo', 23],
    ['2025-10-26', 'Europe/Oslo', 25],
    ['2025-10-05', 'Australia/Lord_Howe', 23.5],
    ['2025-03-30', 'Antarctica/Troll', 22],
    // Put forward at midnight: the day begins at one.
    ['2025-04-25', 'Africa/Cairo', 23],
    // Put back from one to midnight: midnight comes twice in the same day.
    ['2025-11-02', 'America/Havana', 25],
    // Put back from a minute past midnight: the old day's last hour comes twice.
    ['2010-11-06', 'America/Goose_Bay', 25],
    ['2010-11-07', 'America/Goose_Bay', 24],
  ])('%s in %s has %d hours', (day, zone, hours) => {
    expect(hoursOf(day, zone)).toBe(hours);
  });

  it('adjoin over a day that the zone left out', () => {
    const { latest } = rangeOfDay('2011-12-29', 'Pacific/Apia');
    const { earliest } = rangeOfDay('2011-12-31', 'Pacific/Apia');
    expect(Date.parse(earliest ?? '') - Date.parse(latest ?? '')).toBe(1);
    expect(() => rangeOfDay('2011-12-30', 'Pacific/Apia')).toThrow(EdtfError);
  });

  it('hold every moment, also of the hour that comes again', () => {
    expect(dayOf('2025-10-18T22:00:00.000Z', 'Europe/Oslo')).toBe('2025-10-19');
    expect(dayOf('2025-10-18T21:59:59.999Z', 'Europe/Oslo')).toBe('2025-10-18');
    expect(dayOf('2010-11-07T03:00:30.000Z', 'America/Goose_Bay')).toBe('2010-11-06');
    expect(dayOf('2010-11-07T03:59:59.999Z', 'America/Goose_Bay')).toBe('2010-11-06');
    expect(dayOf('2010-11-07T04:00:00.000Z', 'America/Goose_Bay')).toBe('2010-11-07');
  });

  it('make up months and years', () => {
    expect(rangeOfMonth('2025-02', 'Asia/Tokyo')).toEqual({
      edtf: '2025-02',
      earliest: '2025-01-31T15:00:00.000Z',
      latest: '2025-02-28T14:59:59.999Z',
    });
    expect(rangeOfYear('2025', 'Asia/Tokyo')).toEqual({
      edtf: '2025',
      earliest: '2024-12-31T15:00:00.000Z',
      latest: '2025-12-31T14:59:59.999Z',
    });
  });

  it('are not read from another form', () => {
    expect(() => rangeOfDay('2025-10', 'UTC')).toThrow('no day like');
    expect(() => rangeOfMonth('2025-22', 'UTC')).toThrow('no month like');
    expect(() => rangeOfYear('201X', 'UTC')).toThrow('no year like');
  });
});

describe('isTimeZone', () => {
  it.each(['Europe/Oslo', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5'])('takes %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });
  it.each(['', '+02:00', 'Mars/Olympus', 'Europe/Oslo ', 'local', 'system'])('refuses %j', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
