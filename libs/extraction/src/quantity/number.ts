import type { Tokens } from '../sentences/index.js';
import { readBelowHundred, readCardinal } from './cardinal.js';
import { figureParts, vulgarFraction, wholeFigure } from './figure.js';
import { readFraction } from './fraction.js';
import { measures } from './measures.js';
import { denominator, scales, units, zeros } from './words.js';

export type NumberForm = 'integer' | 'decimal' | 'fraction' | 'power';

/** A number as written, read from the tokens up to `next`. */
export interface NumberReading {
  readonly value: number;
  readonly form: NumberForm;
  readonly next: number;
}

/** Which readings are wanted beyond plain numbers. */
export interface NumberOptions {
  /** Which ratios are one fraction: "one in five", "two out of three", "two over three"; `stated` leaves out "in". */
  readonly ratios: 'all' | 'stated' | 'none';
}

const touches = (t: Tokens, at: number): boolean => t.end[at] === t.start[at + 1];

/** Reads the number that starts at token `at`, with its sign; null if none does. */
export function readNumber(t: Tokens, at: number, options: NumberOptions): NumberReading | null {
  const end = t.limit[at] ?? 0;
  const sign = readSign(t, at, end);
  const from = sign === 0 ? at : at + 1;
  const first = readUnsigned(t, from, end);
  if (first === null) return null;
  const number = options.ratios === 'none' ? first : withRatio(t, from, end, first, options.ratios === 'all');
  return sign < 0 ? { ...number, value: -number.value } : number;
}

/** -1 for a minus sign or "minus" or "negative" that belongs to the number behind it, 0 if there is none. */
function readSign(t: Tokens, at: number, end: number): number {
  const word = t.word[at] ?? '';
  if (word === 'minus' || word === 'negative') return at + 1 < end ? -1 : 0;
  if (word !== '-' && word !== '−') return 0;
  const first = at === (t.first[at] ?? 0);
  const before = first ? '' : (t.word[at - 1] ?? '');
  if (!first && t.end[at - 1] === t.start[at]) return '<>=('.includes(before) ? -1 : 0;
  if (touches(t, at)) return first || t.figure[at - 1] !== true ? -1 : 0;
  return first ? -1 : 0;
}

function readUnsigned(t: Tokens, at: number, end: number): NumberReading | null {
  if (at >= end) return null;
  const word = t.word[at] ?? '';
  if (t.figure[at] === true) return readFigure(t, at, end);
  if (
    word === '.' &&
    t.figure[at + 1] === true &&
    at + 1 < end &&
    touches(t, at) &&
    (at === 0 || !touches(t, at - 1))
  ) {
    const value = /^\d+$/.test(t.word[at + 1] ?? '') ? Number(`0.${t.word[at + 1] ?? ''}`) : NaN;
    return Number.isNaN(value) || isGlued(t, at + 1, end) ? null : { value, form: 'decimal', next: at + 2 };
  }
  const vulgar = vulgarFraction(word);
  if (vulgar !== null) return { value: vulgar, form: 'fraction', next: at + 1 };
  const fraction = readFraction(t, at, end);
  if (fraction !== null)
    return {
      value: timesScale(t, fraction.value, fraction.next, end),
      form: 'fraction',
      next: afterScale(t, fraction.next, end),
    };
  const whole = readCardinal(t, at, end);
  if (whole === null) return readDozen(t, at, end);
  return readPoint(t, whole.value, whole.next, end) ?? { value: whole.value, form: 'integer', next: whole.next };
}

/** "a dozen". */
function readDozen(t: Tokens, at: number, end: number): NumberReading | null {
  return t.word[at] === 'a' && at + 1 < end && t.word[at + 1] === 'dozen'
    ? { value: 12, form: 'integer', next: at + 2 }
    : null;
}

/** "two thirds of a million", "three quarters million". */
function scaleAfter(t: Tokens, at: number, end: number): { weight: number; next: number } {
  const direct = at < end ? scales.get(t.word[at] ?? '') : undefined;
  if (direct !== undefined) return { weight: direct, next: at + 1 };
  const ofA =
    at + 2 < end && t.word[at] === 'of' && t.word[at + 1] === 'a' ? scales.get(t.word[at + 2] ?? '') : undefined;
  return ofA === undefined ? { weight: 1, next: at } : { weight: ofA, next: at + 3 };
}
const timesScale = (t: Tokens, value: number, at: number, end: number): number => value * scaleAfter(t, at, end).weight;
const afterScale = (t: Tokens, at: number, end: number): number => scaleAfter(t, at, end).next;

/** "two hundred point zero three", "nine point five". */
function readPoint(t: Tokens, whole: number, at: number, end: number): NumberReading | null {
  if (t.word[at] !== 'point' || at + 1 >= end) return null;
  let digits = '';
  let next = at + 1;
  while (next < end) {
    const word = t.word[next] ?? '';
    if (zeros.has(word)) {
      digits += '0';
      next += 1;
      continue;
    }
    const low = readBelowHundred(t, next, end);
    if (low === null || (digits.length > 0 && !digits.endsWith('0') && !units.has(word))) break;
    digits += String(low.value);
    next = low.next;
  }
  return digits === '' ? null : { value: Number(`${whole}.${digits}`), form: 'decimal', next };
}

/** A number that opens with digits: grouped by spaces, a power, a fraction, or followed by a scale or "and a half". */
function readFigure(t: Tokens, at: number, end: number): NumberReading | null {
  const figure = t.word[at] ?? '';
  const spaced = readSpaced(t, at, end);
  if (spaced !== null) return spaced;
  const value = wholeFigure(figure);
  if (value === null) return null;
  const power = readPower(t, at, end, value);
  if (power !== null) return power;
  const fraction = readSlash(t, at, end, value);
  if (fraction !== null) return fraction;
  const vulgar = at + 1 < end ? vulgarFraction(t.word[at + 1] ?? '') : null;
  if (vulgar !== null) return { value: value + vulgar, form: 'fraction', next: at + 2 };
  const whole = readCardinal(t, at, end);
  if (whole === null) return null;
  if (whole.next === at + 1 && isGlued(t, at, end)) return null;
  const half = readAndFraction(t, whole.value, whole.lowest, whole.next, end);
  if (half !== null) return half;
  return { value: whole.value, form: Number.isInteger(whole.value) ? 'integer' : 'decimal', next: whole.next };
}

/** "3 million and a half". */
function readAndFraction(t: Tokens, value: number, lowest: number, at: number, end: number): NumberReading | null {
  if (t.word[at] !== 'and' || at + 2 >= end || (t.word[at + 1] !== 'a' && t.word[at + 1] !== 'one')) return null;
  const bottom = denominator(t.word[at + 2] ?? '');
  if (bottom === null || bottom.plural) return null;
  return { value: value + (lowest >= 1e6 ? lowest : 1) / bottom.value, form: 'fraction', next: at + 3 };
}

/** "1 234 567": groups of three digits after single spaces. */
function readSpaced(t: Tokens, at: number, end: number): NumberReading | null {
  if (!/^\d{1,3}$/.test(t.word[at] ?? '')) return null;
  let digits = t.word[at] ?? '';
  let next = at + 1;
  let decimal = false;
  while (next < end && t.figure[next] === true && !decimal && (t.start[next] ?? 0) - (t.end[next - 1] ?? 0) === 1) {
    const group = t.word[next] ?? '';
    if (!/^\d{3}(?:\.\d+)?$/.test(group)) break;
    decimal = group.length > 3;
    digits += group;
    next += 1;
  }
  if (next === at + 1 || (next < end && t.figure[next] === true && !decimal) || isGlued(t, next - 1, end)) return null;
  return { value: Number(digits), form: decimal ? 'decimal' : 'integer', next };
}

/** "1e10", "1.1^-2", "1.3x10^6". */
function readPower(t: Tokens, at: number, end: number, base: number): NumberReading | null {
  if (!touches(t, at)) return null;
  const mark = t.word[at + 1];
  if (mark === 'x' && t.word[at + 2] === '10' && t.word[at + 3] === '^' && touches(t, at + 1) && touches(t, at + 2)) {
    const exponent = readExponent(t, at + 4, end);
    return exponent === null
      ? null
      : { value: Number(`${base}e${exponent.value}`), form: 'power', next: exponent.next };
  }
  if (mark !== 'e' && mark !== '^') return null;
  const exponent = readExponent(t, at + 2, end);
  if (exponent === null) return null;
  const value = mark === 'e' ? Number(`${base}e${exponent.value}`) : base ** exponent.value;
  return { value, form: 'power', next: exponent.next };
}

function readExponent(t: Tokens, at: number, end: number): { value: number; next: number } | null {
  let sign = 1;
  let next = at;
  while (next < end && (t.word[next] === '-' || t.word[next] === '+') && t.end[next - 1] === t.start[next]) {
    if (t.word[next] === '-') sign = -sign;
    next += 1;
  }
  if (next >= end || t.figure[next] !== true || t.end[next - 1] !== t.start[next]) return null;
  const value = wholeFigure(t.word[next] ?? '');
  return value === null ? null : { value: sign * value, next: next + 1 };
}

/** "3/4", "2 1/4"; not dates and telephone numbers, whose figures are chained. */
function readSlash(t: Tokens, at: number, end: number, whole: number): NumberReading | null {
  const direct = slashAt(t, at, end);
  if (direct !== null) return { value: whole / direct, form: 'fraction', next: at + 3 };
  if (at + 1 >= end || t.figure[at + 1] !== true || touches(t, at)) return null;
  const bottom = slashAt(t, at + 1, end);
  const top = wholeFigure(t.word[at + 1] ?? '');
  return bottom === null || top === null || top >= bottom
    ? null
    : { value: whole + top / bottom, form: 'fraction', next: at + 4 };
}

function slashAt(t: Tokens, at: number, end: number): number | null {
  if (at + 2 >= end || t.word[at + 1] !== '/' || t.figure[at + 2] !== true || !touches(t, at) || !touches(t, at + 1))
    return null;
  const chained =
    at + 3 < end &&
    touches(t, at + 2) &&
    (t.word[at + 3] === '/' || t.word[at + 3] === '-') &&
    t.figure[at + 4] === true;
  const led =
    at > 1 &&
    touches(t, at - 1) &&
    (t.word[at - 1] === '/' || t.word[at - 1] === '-') &&
    touches(t, at - 2) &&
    t.figure[at - 2] === true;
  const bottom = wholeFigure(t.word[at + 2] ?? '');
  return chained || led || bottom === null || bottom === 0 || isGlued(t, at + 2, end) ? null : bottom;
}

/** Whether letters touch a figure from behind, as a unit or an ending does ("180ml", "4th"). */
function isGlued(t: Tokens, at: number, end: number): boolean {
  return at + 1 < end && touches(t, at) && /^[\p{L}_]/u.test(t.word[at + 1] ?? '');
}

/** "one out of three", "1 in twenty-one", "one over 20": a share, if the first number is the smaller. */
function withRatio(t: Tokens, from: number, end: number, first: NumberReading, all: boolean): NumberReading {
  let next = first.next;
  const joint = t.word[next];
  if (next + 1 >= end || (joint !== 'over' && joint !== 'out' && !(all && joint === 'in'))) return first;
  if (joint === 'out' && t.word[next + 1] !== 'of') return first;
  next += joint === 'out' ? 2 : 1;
  const second = readUnsigned(t, next, end);
  if (second === null || second.value === 0 || first.form === 'fraction') return first;
  if (joint !== 'over' && first.value >= second.value) return first;
  const unit = second.next < end ? measures.get(t.word[second.next] ?? '') : undefined;
  const money = from > 0 && /^[$€£¥]$/.test(t.word[from - 1] ?? '');
  if (unit !== undefined || money) return first;
  const plural = second.next < end && t.word[second.next] === 'hundreds';
  return {
    value: first.value / (second.value * (plural ? 100 : 1)),
    form: 'fraction',
    next: plural ? second.next + 1 : second.next,
  };
}

/** The single numbers of a figure that is several ("192.168.1.2", "22,24,26"). */
export const partsOf = (t: Tokens, at: number): { value: number; start: number; end: number }[] =>
  figureParts(t.word[at] ?? '').map((part) => ({
    value: part.value,
    start: (t.start[at] ?? 0) + part.from,
    end: (t.start[at] ?? 0) + part.to,
  }));
