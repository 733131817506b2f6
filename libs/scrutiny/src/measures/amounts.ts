import { stem } from '../words/stem.js';
import { monthOf } from '../wording/dates.js';
import { wordedFigures, type WordedFigure } from '../wording/figures.js';
import { sameThing } from '../stands/same-things.js';
import { clocksIn } from './clocks.js';
import type { Dimension } from './measure-rows.js';

/** An amount as a clause gives it, with what it leaves possible. */
export interface Amount {
  readonly dimension: Dimension;
  /** What else must agree: the currency, the thing counted, "a share". */
  readonly unit: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const scaled = (units: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(units).map(([unit, scale]) => [stem(unit), scale]));

/** Units of one dimension, each as a multiple of the smallest (SI brochure; a month and a year as the calendar has them). */
const UNITS: readonly (readonly [Dimension, ReadonlyMap<string, number>])[] = [
  [
    'time',
    scaled({
      second: 1,
      minute: 60,
      hour: 3600,
      day: 86_400,
      week: 604_800,
      month: 2_629_800,
      year: 31_557_600,
      decade: 315_576_000,
    }),
  ],
  [
    'length',
    scaled({
      centimetre: 0.01,
      foot: 0.3048,
      feet: 0.3048,
      yard: 0.9144,
      metre: 1,
      meter: 1,
      kilometre: 1000,
      kilometer: 1000,
      km: 1000,
      mile: 1609,
    }),
  ],
  ['weight', scaled({ gram: 1, kilo: 1000, kilogram: 1000, kg: 1000, pound: 453.6, tonne: 1e6, ton: 1e6 })],
  ['area', scaled({ hectare: 1, acre: 0.4047 })],
  ['degree', scaled({ degree: 1 })],
];

const CURRENCIES: ReadonlySet<string> = new Set(
  'dollar euro pound crown franc yen yuan rupee peso rouble ruble shilling krone krona dinar dirham rand real lira won zloty'
    .split(' ')
    .map(stem),
);

/** "An hour", "half an hour", "a year's": one of a unit without a figure. */
const SINGLE = /\b(half )?(?:an?|one) (second|minute|hour|day|week|month|year|decade)(?:[’']s)?\b(?! old)/giu;
/** By what a rate is told: "40 crowns a share", "20,000 cars each day". */
const RATE =
  /\b(?:an?|per|each|every) (hour|day|week|month|year|share|head|person|night|seat|ticket|litre|kilo|tonne|barrel)\b(?![’'])/iu;
const YEAR = /\b(?:in|since|from|to|of|as)\s+((?:1[5-9]|20)\d{2})\b/giu;
const MONTH_ONLY =
  /\b(?:in|from|since|during|of|this|next|until)\s+(?:early |late |mid-)?(january|february|march|april|may|june|july|august|september|october|november|december)\b(?!\s+\d{1,2}\b)/giu;

/** The amounts that a clause gives, those of time that stand together as one. */
export function amountsIn(text: string): Amount[] {
  // "Three months' pay"
  const clause = text.replace(/(?<=s)[’'](?=\s)/gu, '');
  const rate = RATE.exec(clause)?.[1] ?? '';
  const figures = wordedFigures(clause).flatMap((figure) => amountOf(figure, rate.toLowerCase(), clause) ?? []);
  // "An hour" behind a speed is no time.
  const single =
    rate === '' || figures.length === 0
      ? Array.from(clause.matchAll(SINGLE), ([, half, unit = '']) => singleOf(half !== undefined, unit))
      : [];
  const years = Array.from(clause.matchAll(YEAR), ([, year]) => exactly('year', '', Number(year)));
  const months = Array.from(clause.matchAll(MONTH_ONLY), ([, month = '']) => exactly('month', '', monthOf(month) ?? 0));
  return [...summed(figures), ...single, ...years, ...months, ...clocksIn(clause)];
}

const exactly = (dimension: Dimension, unit: string, value: number): Amount => ({
  dimension,
  unit,
  value,
  from: value,
  to: value,
});

function singleOf(half: boolean, unit: string): Amount {
  const one = (UNITS[0]?.[1].get(stem(unit)) ?? 0) * (half ? 0.5 : 1);
  return { ...exactly('time', '', one), from: one * 0.9, to: one * 1.1 };
}

/** "2 hours 6 minutes" is one stretch of time. */
function summed(amounts: readonly Amount[]): readonly Amount[] {
  const times = amounts.filter(({ dimension }) => dimension === 'time');
  const falls = times.every(({ value }, at) => at === 0 || value < (times[at - 1]?.value ?? 0) / 10);
  if (times.length < 2 || !falls) return amounts;
  const sum = (of: (amount: Amount) => number): number => times.reduce((all, one) => all + of(one), 0);
  const whole: Amount = {
    dimension: 'time',
    unit: '',
    value: sum(({ value }) => value),
    from: sum(({ from }) => from),
    to: sum(({ to }) => to),
  };
  return [...amounts.filter(({ dimension }) => dimension !== 'time'), whole];
}

function amountOf(figure: WordedFigure, rate: string, clause: string): Amount | null {
  const { value, unit, noun, following } = figure;
  if (unit === '%') return spread(figure, 'percent', '', 1);
  if (unit === 'age') return spread(figure, 'time', '', 31_557_600);
  if (unit === 'ago' || unit === 'late' || unit === 'than') return null;
  const currency = /^[$€£¥]$/u.test(unit)
    ? unit
    : [noun, ...following.slice(0, 1)].find((word) => CURRENCIES.has(word));
  if (currency !== undefined) return spread(figure, 'money', `${currency}/${rate}`, 1);
  for (const [dimension, units] of UNITS) {
    const scale = units.get(noun);
    if (scale === undefined) continue;
    if (dimension === 'length' && (rate === 'hour' || /\bmph\b/iu.test(clause)))
      return spread(figure, 'speed', '', scale);
    return spread(figure, dimension, '', scale);
  }
  if (!Number.isInteger(value)) return null;
  return spread(figure, 'count', `${sameThing(noun)}/${rate}`, 1);
}

/** What a figure leaves possible: a tenth either way for "about", the roundness of a bare one. */
function spread({ value, bound }: WordedFigure, dimension: Dimension, unit: string, scale: number): Amount {
  const at = value * scale;
  const round = value >= 100 && value % 10 === 0 ? 0.025 : 0;
  const by = at * (bound === 'about' ? 0.1 : round);
  return {
    dimension,
    unit,
    value: at,
    from: bound === 'at_most' ? -Infinity : at - by,
    to: bound === 'at_least' ? Infinity : at + by,
  };
}
