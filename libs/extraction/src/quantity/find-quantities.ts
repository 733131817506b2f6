import { itemAt } from '../document/item-at.js';
import { type Span, type Tokens, tokenise } from '../sentences/index.js';
import { type Bound, boundAfter, boundBefore, fallsShort } from './bound-words.js';
import { type Counted, readCounted, readCountedBefore, readCountedOf, singular } from './counted.js';
import { wholeFigure } from './figure.js';
import { cents, currencies, currencySigns, dollarPrefixes, looseCurrencies, measures } from './measures.js';
import { isNamePart, mayOpen, vagueNumber } from './number-context.js';
import { type NumberReading, readNumber } from './number.js';
import { afterPercent } from './percentage.js';
import { isPronoun } from './recognise.js';

/** A number in a text together with how exact it is and what it counts or measures. */
export interface QuantityMention extends Span {
  readonly text: string;
  /** The number as written; null for a range and for "dozens". Percentages in points, money in whole currency. */
  readonly value: number | null;
  /** What the number can be at least and at most; null where open. "About" allows a tenth either way. */
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  /** "percent", an ISO 4217 code, a unit of measure, or the counted noun in the singular; empty if nothing is named. */
  readonly unit: string;
  readonly kind: 'count' | 'percent' | 'money' | 'measure' | 'fraction' | 'number';
  /** The words for what is counted. */
  readonly countedSpan: Span | null;
  /** Whether it is a part of a whole named beside it ("12 of the 41 passengers", "including three crew"). */
  readonly part: boolean;
}

/**
 * Finds the quantities in a text: digits, words, ranges, bounds, fractions, percentages, money with its scale, and what
 * is counted. Numbers inside `dates`, parts of names ("Flight 212", "F-16"), ordinals and the pronoun "one" are none.
 */
export function findQuantities(
  text: string,
  sentences: readonly Span[],
  dates: readonly Span[] = [],
): QuantityMention[] {
  return quantitiesIn(tokenise(text, sentences), dates);
}

/** As `findQuantities`, on a text that is already in tokens. */
export function quantitiesIn(t: Tokens, dates: readonly Span[]): QuantityMention[] {
  const found: QuantityMention[] = [];
  let date = 0;
  for (let at = 0; at < t.length;) {
    if (!mayOpen(t, at)) {
      at += 1;
      continue;
    }
    const start = t.start[at] ?? 0;
    while (date < dates.length && (dates[date]?.end ?? 0) <= start) date += 1;
    const taken = dates[date];
    if (taken !== undefined && taken.start < (t.end[at] ?? 0)) {
      at += 1;
      continue;
    }
    const reading = readQuantity(t, at, taken?.start ?? Infinity);
    if (reading === null) {
      at += 1;
      continue;
    }
    found.push(reading.mention);
    at = reading.next;
  }
  return found;
}

interface Amount {
  readonly low: number;
  readonly high: number;
  readonly form: NumberReading['form'] | 'vague';
  readonly next: number;
}

function readQuantity(t: Tokens, at: number, dateStart: number): { mention: QuantityMention; next: number } | null {
  const end = t.limit[at] ?? 0;
  const framed = t.word[at] === 'between';
  const currency = readCurrencySign(t, framed ? at + 1 : at, end);
  const from = currency?.next ?? (framed ? at + 1 : at);
  const amount = readAmount(t, from, end, dateStart, { framed, money: currency !== null });
  if (amount === null) return null;
  if (currency === null && isNamePart(t, at, amount.next)) return null;
  const before = boundBefore(t, at);
  const after = boundAfter(t, amount.next, end);
  const bound = after?.bound ?? (amount.form === 'vague' ? 'about' : before.bound);
  const what = readWhat(t, after?.next ?? amount.next, end, amount, currency?.code ?? null, after !== null);
  if (what === null) return null;
  const first = t.start[before.start] ?? 0;
  const last = t.end[what.next - 1] ?? first;
  const limits = limitsOf(amount, bound, t.word[before.start] ?? '');
  const factor = what.factor;
  const mention: QuantityMention = {
    start: first,
    end: last,
    text: t.text.slice(first, last),
    value: amount.low === amount.high ? rounded(amount.low * factor) : null,
    min: limits.min === null ? null : rounded(limits.min * factor),
    max: limits.max === null ? null : rounded(limits.max * factor),
    bound,
    unit: what.unit,
    kind: what.kind,
    countedSpan: what.counted === null ? null : { start: what.counted.start, end: what.counted.end },
    part: what.part || ['including', 'among'].includes(itemAt(t.word, before.start - 1) ?? ''),
  };
  return { mention, next: what.next };
}

/** Without the last of sixteen digits, which calculation makes up; whole numbers, as most are, have fewer. */
const rounded = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));

/** A number or a range of two; the scale of the second holds for the first if that has none ("2 to 3 million"). */
function readAmount(
  t: Tokens,
  at: number,
  end: number,
  dateStart: number,
  { framed, money }: { framed: boolean; money: boolean },
): Amount | null {
  const vague = vagueNumber(t, at, end);
  if (vague !== null) return { low: vague.min, high: vague.max, form: 'vague', next: vague.next };
  if (isPronoun(t, at)) return null;
  const low = readWithSymbol(t, at, end, money) ?? readNumber(t, at, { ratios: money || framed ? 'none' : 'all' });
  if (low === null) return null;
  const single: Amount = { low: low.value, high: low.value, form: low.form, next: low.next };
  const joint = low.next < end && !isChange(t, at) ? (t.word[low.next] ?? '') : '';
  const joined = framed
    ? joint === 'and' || joint === 'to'
    : joint === 'to' || ((joint === '-' || joint === '–') && t.end[low.next - 1] === t.start[low.next]);
  if (!joined || (t.start[low.next + 1] ?? Infinity) >= dateStart) return framed ? null : single;
  const sign = readCurrencySign(t, low.next + 1, end);
  const upper = sign?.next ?? low.next + 1;
  const high = readWithSymbol(t, upper, end, money) ?? readNumber(t, upper, { ratios: 'none' });
  if (high === null) return framed ? null : single;
  const scale = sharedScale(low.value, high.value);
  if (low.value * scale >= high.value) return single;
  return { low: low.value * scale, high: high.value, form: high.form, next: high.next };
}

/** "Rose from 12 to 14": two figures, and no range. */
function isChange(t: Tokens, at: number): boolean {
  if (itemAt(t.word, at - 1) !== 'from') return false;
  for (let before = at - 2; before >= 0 && before >= at - 8; before -= 1)
    if (CHANGES.test(t.word[before] ?? '')) return true;
  return false;
}

const CHANGES =
  /^(?:r(?:ose|ises?|isen|ising)|f(?:ell|alls?|allen|alling)|(?:climb|jump|drop|dropp|declin|increas|reduc|lower|rais|revis|updat|downgrad|upgrad|surg|slump|dipp|edg|grow)(?:e?s|e?d|ing)?|grew|grown|went|goes|gone|cuts?)$/u;

/** A figure with a symbol attached: "12g" weighs, "£3m" are millions. */
function readWithSymbol(t: Tokens, at: number, end: number, money: boolean): NumberReading | null {
  if (t.figure[at] !== true || at + 1 >= end || t.end[at] !== t.start[at + 1]) return null;
  const value = wholeFigure(t.word[at] ?? '');
  const symbol = t.word[at + 1] ?? '';
  if (value === null || (!money && !measures.has(symbol)) || (money && symbol !== 'm')) return null;
  if (money) return { value: value * 1e6, form: 'integer', next: at + 2 };
  return { value, form: Number.isInteger(value) ? 'integer' : 'decimal', next: at + 1 };
}

function sharedScale(low: number, high: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (high >= scale && low < 1000 && low * scale < high) return scale;
  return 1;
}

/** "$", "US$", "€" before a figure. */
function readCurrencySign(t: Tokens, at: number, end: number): { code: string; next: number } | null {
  if (at + 1 >= end) return null;
  const word = t.word[at] ?? '';
  const sign = currencySigns.get(word);
  if (sign !== undefined) return { code: sign, next: at + 1 };
  if (word === 'rs') {
    const next = t.word[at + 1] === '.' ? at + 2 : at + 1;
    return t.figure[next] === true ? { code: 'INR', next } : null;
  }
  const prefix = t.word[at + 1] === '$' && t.end[at] === t.start[at + 1] ? dollarPrefixes.get(word) : undefined;
  return prefix === undefined ? null : { code: prefix, next: at + 2 };
}

interface What {
  readonly kind: QuantityMention['kind'];
  readonly unit: string;
  readonly counted: Counted | null;
  readonly part: boolean;
  /** The token after the words that belong to the quantity itself. */
  readonly next: number;
  readonly factor: number;
}

/** What stands behind a number: a percent sign, money, a measure, or the noun that is counted. */
function readWhat(
  t: Tokens,
  at: number,
  end: number,
  amount: Amount,
  currency: string | null,
  bounded: boolean,
): What | null {
  const own = (kind: What['kind'], unit: string, next: number, factor = 1): What => {
    const counted = readCountedOf(t, next, end);
    return { kind, unit, counted, part: counted !== null && kind !== 'measure', next, factor };
  };
  if (currency !== null) return own('money', currency, at);
  const percent = afterPercent(t, at, end);
  if (percent > at) return own('percent', 'percent', percent);
  const hyphen = at + 1 < end && t.word[at] === '-' && t.end[at - 1] === t.start[at] ? at + 1 : at;
  const word = hyphen < end ? (t.word[hyphen] ?? '') : '';
  const code = currencies.get(word) ?? (amount.high >= FEW ? looseCurrencies.get(word) : undefined);
  if (code !== undefined) return own('money', code, hyphen + 1);
  const cent = cents.get(word);
  if (cent !== undefined) return own('money', cent, hyphen + 1, 0.01);
  if (isAge(t, at, end)) return { kind: 'measure', unit: 'year', counted: null, part: false, next: at, factor: 1 };
  const measure =
    amount.high === 1 && word === 'point'
      ? undefined
      : (measures.get(word) ?? (hyphen > at ? measures.get(`${word}s`) : undefined));
  if (measure !== undefined) return own('measure', measure, hyphen + 1);
  const fraction = amount.form === 'fraction' && amount.high < 1;
  const of = readCountedOf(t, at, end);
  if (fraction)
    return of === null && !bounded && t.word[at] !== 'of'
      ? bareShare(t, at)
      : { kind: 'fraction', unit: of?.unit ?? '', counted: of, part: true, next: at, factor: 1 };
  // "Thousands of homes" are so many homes, and no part of them.
  const part = amount.form !== 'vague';
  if (of !== null) return { kind: 'count', unit: of.unit, counted: of, part, next: at, factor: 1 };
  if (hyphen > at) {
    return t.figure[hyphen] === true || readCounted(t, hyphen, end, true) === null
      ? null
      : { kind: 'count', unit: singular(word), counted: null, part: false, next: hyphen + 1, factor: 1 };
  }
  const after = readCounted(t, at, end, amount.high === 1);
  const counted = after ?? (amount.high === 1 ? null : readCountedBefore(t, at - 1));
  if (counted === null && amount.high === 1 && amount.form === 'integer' && itemAt(t.figure, at - 1) !== true)
    return null;
  return {
    kind: counted === null ? 'number' : 'count',
    unit: counted?.unit ?? '',
    counted,
    part: false,
    next: at,
    factor: 1,
  };
}

/** Fewer of a thing than this may be things that have a name in common with a currency. */
const FEW = 20;

/** "Mara Tilling, 44, said", "aged 44", "at the age of 44": the number of somebody's years, for `at` just after it. */
function isAge(t: Tokens, at: number, end: number): boolean {
  const before = itemAt(t.word, at - 2) ?? '';
  if (itemAt(t.figure, at - 1) !== true || !/^\d{1,3}$/.test(itemAt(t.word, at - 1) ?? '')) return false;
  if (before === 'aged' || before === 'age' || (before === 'of' && itemAt(t.word, at - 3) === 'age')) return true;
  if (before !== ',' || at >= end || (t.word[at] !== ',' && t.word[at] !== '.')) return false;
  if (/^\p{Lu}\p{Ll}/u.test(t.text.slice(t.start[at - 3], t.end[at - 3]))) return true;
  // "a clerk, 41, said": behind a plain word only two digits between commas, and no list of figures around them.
  const [earlier, later] = [itemAt(t.word, at - 3) ?? '', t.word[at + 1] ?? ''];
  return (
    t.word[at] === ',' &&
    /^\d\d$/.test(itemAt(t.word, at - 1) ?? '') &&
    /^\p{L}+$/u.test(earlier) &&
    !/^(?:and|or|\d.*)$/.test(later)
  );
}

/** "more than half", "two thirds": a share without its whole; "a third" alone is an ordinal. */
function bareShare(t: Tokens, at: number): What | null {
  const close = itemAt(t.word, at - 1) ?? '';
  if (!close.endsWith('s') && close !== 'half' && itemAt(t.figure, at - 1) !== true) return null;
  if (close === 'half' && boundBefore(t, at - 1).bound === 'exact') return null;
  return { kind: 'fraction', unit: '', counted: null, part: true, next: at, factor: 1 };
}

/** The limits that a bound sets: a tenth either way for "about", one side for "nearly", none on the open side. */
function limitsOf(amount: Amount, bound: Bound, opener: string): { min: number | null; max: number | null } {
  const { low, high, form } = amount;
  switch (bound) {
    case 'exact':
      return { min: low, max: high };
    case 'about':
      if (form === 'vague') return { min: low, max: high };
      return { min: low - Math.abs(low) * 0.1, max: fallsShort(opener) ? high : high + Math.abs(high) * 0.1 };
    case 'at_least':
    case 'more_than':
      return { min: low, max: null };
    case 'at_most':
    case 'fewer_than':
      return { min: null, max: high };
  }
}
