import edtf from 'edtf';
import fc from 'fast-check';
import { EdtfError } from './edtf-error.js';
import { parseEdtf } from './edtf-parse.js';

/**
 * The package `edtf` reads the same format for calendars in UTC: an independent reading of the standard. Left out is
 * where it errs or where the two choose differently, as docs/adr/0004-edtf.md lists: seasons, times, unknown ends,
 * 29 February, intervals of which one end is in the other, qualified or interval ends with open digits.
 */
const two = (n: number): string => String(n).padStart(2, '0');
const year = fc.integer({ min: 1, max: 9998 }).map((n) => String(n).padStart(4, '0'));
/** Also months and days that no calendar has. */
const month = fc.integer({ min: 0, max: 19 }).map(two);
const day = fc.integer({ min: 0, max: 32 }).map(two);
const known = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);
const partlyOpen = fc.oneof(
  year.map((digits) => `${digits.slice(0, 3)}X`),
  year.map((digits) => `${digits.slice(0, 2)}XX`),
  year.map((digits) => `${digits}-XX`),
  fc.tuple(year, month).map((parts) => `${parts.join('-')}-XX`),
);
const date = fc.oneof(known, partlyOpen);
const notation = fc.oneof(
  date,
  fc.tuple(known, fc.constantFrom('?', '~', '%')).map((parts) => parts.join('')),
  fc
    .tuple(known, known)
    .filter(([a, b]) => !a.startsWith(b) && !b.startsWith(a))
    .map((parts) => parts.join('/')),
  date.map((text) => `${text}/..`),
  date.map((text) => `../${text}`),
);

type Read = { earliest: number; latest: number } | 'refused';

function readByPackage(text: string): Read {
  try {
    const { min, max } = edtf(text);
    return { earliest: min, latest: max };
  } catch {
    return 'refused';
  }
}

function readHere(text: string): Read {
  try {
    const { earliest, latest } = parseEdtf(text, 'UTC');
    return {
      earliest: earliest === null ? -Infinity : Date.parse(earliest),
      latest: latest === null ? Infinity : Date.parse(latest),
    };
  } catch (error) {
    if (error instanceof EdtfError) return 'refused';
    throw error;
  }
}

describe('EDTF in UTC', () => {
  it('is read and refused as the package edtf does', () => {
    fc.assert(
      fc.property(notation, (text) => {
        fc.pre(!text.includes('-02-29'));
        expect(readHere(text)).toEqual(readByPackage(text));
      }),
      { numRuns: 2000 },
    );
  });
});
