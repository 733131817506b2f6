import type { ValueOf } from '#story';
import { stem } from '../words/stem.js';
import { compareIntervals, type Comparison, type Interval } from './comparison.js';

type Quantity = ValueOf<'quantity'> | ValueOf<'money'>;

/** Tolerance of a figure that the text calls about so much. */
const ABOUT = 0.1;
/** Tolerance of a bare figure that ends in zeros, no wider than its last zeros: writers round. */
const ROUND = 0.025;

/**
 * Figures of one unit, measure and holder. Strict bounds count as closed, so that "fewer than 1,000" fits 1,000.
 * Currencies are never converted.
 */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  if (!comparable(a, b)) return 'apart';
  if (a.unit === b.unit && a.min === b.min && a.max === b.max && a.bound === b.bound) return 'same';
  const result = compareIntervals(intervalOf(a), intervalOf(inUnitOf(a, b)));
  return result === 'same' ? 'fits' : result;
}

function comparable(a: Quantity, b: Quantity): boolean {
  if (a.type === 'money' && b.type === 'money') return sameCurrency(a, b) && sameMeasure(a.measure, b.measure);
  return a.type === b.type && a.measure === b.measure && (sameUnit(a.unit, b.unit) || scaleOf(a, b) !== null);
}

type Money = ValueOf<'money'>;

/** Nothing is nothing in any currency, and a sum may be told without naming one. */
const sameCurrency = (a: Money, b: Money): boolean =>
  a.currency === b.currency || a.currency === '' || b.currency === '';

/** Units of one dimension, each as a multiple of the smallest (SI brochure; a month and a year as the calendar has them). */
const SCALES: readonly ReadonlyMap<string, number>[] = [
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_800, year: 31_557_600 },
  { gram: 1, ounce: 28.35, 'pound weight': 453.6, kilogram: 1000, ton: 907_185, tonne: 1_000_000 },
  {
    millimetre: 1,
    centimetre: 10,
    inch: 25.4,
    foot: 304.8,
    yard: 914.4,
    metre: 1000,
    kilometre: 1_000_000,
    mile: 1_609_344,
  },
  { acre: 1, hectare: 2.471 },
].map((units) => new Map(Object.entries(units)));

/** Stems of the units of one dimension, as reports write them. */
export const measureStems: ReadonlySet<string> = new Set(
  [...SCALES.flatMap((units) => [...units.keys()]), 'feet', 'ft', 'km', 'kg', 'mph', 'knot', 'degree'].map(stem),
);

/** By how much a figure in the second unit is multiplied to be in the first; `null` where they measure other things. */
function scaleOf(a: Quantity, b: Quantity): number | null {
  for (const units of SCALES) {
    const [one, other] = [units.get(a.unit), units.get(b.unit)];
    if (one !== undefined && other !== undefined) return other / one;
  }
  return null;
}

/** The second figure in the unit of the first. */
export function inUnitOf(a: Quantity, b: Quantity): Quantity {
  const scale = a.unit === b.unit ? null : scaleOf(a, b);
  if (scale === null) return b;
  const times = (value: number | null): number | null => (value === null ? null : value * scale);
  return { ...b, min: times(b.min), max: times(b.max), bound: b.bound === 'exact' ? 'about' : b.bound };
}

/** A sum that is paid is a price, whether it is called one or not. */
const sameMeasure = (a: Quantity['measure'], b: Quantity['measure']): boolean =>
  a === b || [a, b].every((measure) => measure === 'price' || measure === 'total');

const PEOPLE = new Set(['', 'person', 'passenger', 'individual', 'human', 'soul']);
const sameUnit = (a: string, b: string): boolean => stem(a) === stem(b) || (PEOPLE.has(a) && PEOPLE.has(b));

/** The figures that a statement leaves possible. */
export function intervalOf(value: Quantity): Interval {
  const from = value.min ?? -Infinity;
  const to = value.max ?? Infinity;
  if (value.bound === 'about') return { from: from - Math.abs(from) * ABOUT, to: to + Math.abs(to) * ABOUT };
  if (value.bound === 'exact' && from === to && isRound(from)) {
    const by = Math.min(Math.abs(from) * ROUND, zerosOf(from));
    return { from: from - by, to: to + by };
  }
  return { from, to };
}

/** The power of ten that a whole figure is a multiple of. */
function zerosOf(figure: number): number {
  let unit = 10;
  while (figure % (unit * 10) === 0) unit *= 10;
  return unit;
}

const isRound = (figure: number): boolean => Number.isInteger(figure) && Math.abs(figure) >= 100 && figure % 10 === 0;

/** Whether the second figure is certainly higher than the first. */
export const isHigher = (earlier: Quantity, later: Quantity): boolean =>
  intervalOf(earlier).to < intervalOf(later).from;
