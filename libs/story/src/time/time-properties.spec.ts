import fc from 'fast-check';
import { parseAsOf } from './as-of.js';
import { dayText, daysInMonth, daysLater, monthText, type CalendarDate } from './calendar-date.js';
import { dayOf, rangeOfDay } from './calendar-range.js';
import { EdtfError } from './edtf-error.js';
import { formatEdtf } from './edtf-format.js';
import { parseEdtf } from './edtf-parse.js';
import { instantOf, millisecondsOf } from './instant.js';
import { contains } from './range-algebra.js';
import type { Bounds, TimeRange } from './time-range.js';
import { offsetAt } from './time-zone.js';

const HOUR = 3_600_000;
const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));

const dateBetween = (firstYear: number, lastYear: number): fc.Arbitrary<CalendarDate> =>
  fc
    .record({
      year: fc.integer({ min: firstYear, max: lastYear }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .map(({ year, month, day }) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }));
const anyDate = dateBetween(1, 9998);
/** The years in which zones change their offsets, and so their days. */
const changingDate = dateBetween(1880, 2037);

const notation = fc.tuple(fc.constantFrom(4, 7, 10), anyDate).map(([length, date]) => dayText(date).slice(0, length));

const instant = fc
  .date({ min: new Date('0001-01-02'), max: new Date('9998-12-30'), noInvalidDate: true })
  .map((date) => instantOf(date.getTime()));

const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(fc.option(instant), fc.option(instant))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b }));

/** The range of a day, `null` where the zone left it out of its calendar. */
function dayIn(date: CalendarDate, timeZone: string): TimeRange | null {
  try {
    return rangeOfDay(dayText(date), timeZone);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

const start = ({ earliest }: Bounds): number => millisecondsOf(earliest ?? '');
const end = ({ latest }: Bounds): number => millisecondsOf(latest ?? '') + 1;

/** What a calendar on the wall of the zone shows, from another source than the code that is tested. */
const shownDay = (milliseconds: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    milliseconds,
  );

describe('a day in any zone', () => {
  it('ends where the next one begins, and at the last moment that shows its date', () => {
    fc.assert(
      fc.property(changingDate, zone, (date, timeZone) => {
        const day = dayIn(date, timeZone);
        const next = dayIn(daysLater(date, 1), timeZone) ?? dayIn(daysLater(date, 2), timeZone);
        fc.pre(day !== null && next !== null);
        expect(end(day)).toBe(start(next));
        expect(shownDay(end(day) - 1, timeZone)).toBe(dayText(date));
        for (const later of [0, 1, 30 * 60_000, 2 * HOUR, 12 * HOUR]) {
          expect(shownDay(end(day) + later, timeZone) > dayText(date)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is 23 to 25 hours long unless the zone moved by more than an hour', () => {
    fc.assert(
      fc.property(changingDate, zone, (date, timeZone) => {
        const day = dayIn(date, timeZone);
        fc.pre(day !== null);
        const moved = Math.abs(offsetAt(start(day) - 1, timeZone) - offsetAt(end(day), timeZone));
        expect(Math.abs(end(day) - start(day) - 24 * HOUR)).toBeLessThanOrEqual(Math.max(HOUR, moved));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the day of each of its moments', () => {
    fc.assert(
      fc.property(instant, zone, (moment, timeZone) => {
        const range = rangeOfDay(dayOf(moment, timeZone), timeZone);
        expect(contains(range, { earliest: moment, latest: moment })).toBe(true);
      }),
    );
  });
});

describe('notation', () => {
  it('gives the bounds back that it was written from', () => {
    fc.assert(
      fc.property(bounds, zone, (range, timeZone) => {
        const { earliest, latest } = parseEdtf(formatEdtf(range, timeZone), timeZone);
        expect({ earliest, latest }).toEqual(range);
      }),
      { numRuns: 500 },
    );
  });

  it('is written as it was read: a day, month or year alone', () => {
    fc.assert(
      fc.property(notation, zone, (text, timeZone) => {
        fc.pre(text.length < 10 || dayOf(`${text}T12:00:00.000Z`, timeZone) === text);
        expect(formatEdtf(parseEdtf(text, timeZone), timeZone)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('of an interval reaches from the first moment of its start to the last of its end', () => {
    fc.assert(
      fc.property(notation, notation, (a, b) => {
        const [first, second] = [parseEdtf(a, 'UTC'), parseEdtf(b, 'UTC')];
        fc.pre(start(first) < end(second));
        const { earliest, latest } = parseEdtf(`${a}/${b}`, 'UTC');
        expect([earliest, latest]).toEqual([first.earliest, second.latest]);
      }),
    );
  });

  it('of any text is read or refused in a sentence', () => {
    const scraps = fc.array(
      fc.constantFrom('2025', '-', '10', 'X', '/', '..', 'T', ':', 'Z', '+', '~', '31', ' ', 'Y'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          scraps.map((parts) => parts.join('')),
        ),
        zone,
        (text, timeZone) => {
          try {
            const { earliest, latest } = parseEdtf(text, timeZone);
            expect(earliest === null || latest === null || earliest <= latest).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(EdtfError);
            expect(String(error)).toMatch(/\.$/);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a point in time', () => {
  it('moves with the date that names it, and never lies before a moment of that date', () => {
    fc.assert(
      fc.property(changingDate, changingDate, zone, (a, b, timeZone) => {
        const [day, other] = [dayIn(a, timeZone), dayIn(b, timeZone)];
        fc.pre(day !== null && other !== null);
        const [first, second] = [parseAsOf(day.edtf, timeZone), parseAsOf(other.edtf, timeZone)];
        expect(Math.sign(first.instant.localeCompare(second.instant))).toBe(
          Math.sign(day.edtf.localeCompare(other.edtf)),
        );
        expect(first.instant).toBe(day.latest);
        const month = parseAsOf(monthText(a), timeZone).instant;
        expect(month >= first.instant).toBe(true);
        expect(parseAsOf(dayText(a).slice(0, 4), timeZone).instant >= month).toBe(true);
      }),
    );
  });

  it('given as an instant is that instant', () => {
    fc.assert(
      fc.property(instant, zone, (moment, timeZone) => {
        expect(parseAsOf(moment, timeZone)).toEqual({ instant: moment, precision: 'instant' });
      }),
    );
  });
});
