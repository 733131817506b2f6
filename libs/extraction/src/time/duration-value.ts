import type { Unit } from './lexicon.js';

/** The TIMEX3 value of so many units; "X" stands for an amount left open. */
export function durationValue(amount: number | null, unit: Unit): string {
  if (amount === null) return timePart(unit) ? `PTX${letter(unit)}` : `PX${letter(unit)}`;
  const tenfold = yearsIn(unit);
  if (tenfold > 1) return `P${round(amount * tenfold)}Y`;
  const whole = Math.floor(amount);
  const rest = amount - whole;
  const lower = rest > 0 ? finer(rest, unit) : '';
  const head = whole === 0 && lower !== '' ? '' : `${lower === '' ? round(amount) : whole}${letter(unit)}`;
  return `P${timePart(unit) ? 'T' : ''}${head}${lower}`;
}

/** How many years a unit beyond the year has; 1 for all others. */
export const yearsIn = (unit: Unit): number =>
  unit === 'decade' ? 10 : unit === 'century' ? 100 : unit === 'millennium' ? 1000 : 1;

function finer(rest: number, unit: Unit): string {
  if (unit === 'hour') return `${Math.round(rest * 60)}M`;
  if (unit === 'minute') return `${Math.round(rest * 60)}S`;
  if (unit === 'year' && Number.isInteger(rest * 12)) return `${rest * 12}M`;
  return '';
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const timePart = (unit: Unit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';
/** Beyond the year the letters of the TIDES guidelines, which news marked by hand is written in. */
const letters: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'E',
  century: 'C',
  millennium: 'L',
};
const letter = (unit: Unit): string => letters[unit];
