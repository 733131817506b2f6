import fc from 'fast-check';
import {
  addressOf,
  dayOf,
  instantOf,
  instantOfAddress,
  isDayEnd,
  isWhole,
  isoDayOf,
  localOf,
  momentOf,
  zoneOf,
} from './moments.js';

const berlin = zoneOf('Europe/Berlin');

describe('moments in the zone of a story', () => {
  it('take a date without a time as the end of that day', () => {
    expect(instantOfAddress('2021-03-05', berlin)).toBe('2021-03-05T22:59:59.999Z');
    expect(instantOfAddress('2021-07-05', berlin)).toBe('2021-07-05T21:59:59.999Z');
    expect(instantOfAddress('the day after', berlin)).toBeNull();
    expect(isDayEnd('2021-03-05T22:59:59.999Z', berlin)).toBe(true);
  });

  it('read as days where they are ends of days, with a time where they are not', () => {
    expect(momentOf('2021-03-05T22:59:59.999Z', berlin)).toBe('5 Mar 2021');
    expect(momentOf('2021-03-05T20:30:00.000Z', berlin)).toBe('5 Mar 2021, 21:30');
    expect(dayOf('2021-03-05T23:30:00Z', berlin)).toBe('6 March 2021');
  });

  it('come back from an address as they went in', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland'].map(zoneOf);
    const instants = fc.date({ min: new Date('1980-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (date, zone) => {
        const end = instantOfAddress(isoDayOf(date.getTime(), zone), zone) ?? '';
        expect(instantOfAddress(addressOf(end, zone), zone)).toBe(end);
        const exact = date.toISOString();
        expect(Date.parse(instantOfAddress(addressOf(exact, zone), zone) ?? '') - date.getTime()).toBeLessThan(1_000);
      }),
    );
  });

  it('fit a field for date and time', () => {
    expect(localOf('2021-07-05T10:20:30Z', berlin)).toBe('2021-07-05T12:20');
    expect(instantOf('2021-07-05T12:20', berlin)).toBe('2021-07-05T10:20:00.000Z');
  });

  it('are taken from a field only when the year is whole', () => {
    expect(['0002-10-20', '0202-10-20', '', '2025-10-20', '2025-10-20T18:30'].map(isWhole)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('are in UTC where the zone is not known', () => {
    expect(zoneOf('Nowhere/Atall')).toEqual({ name: 'UTC', place: 'UTC' });
  });
});
