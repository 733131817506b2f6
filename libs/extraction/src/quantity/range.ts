import type { Span, Tokens } from '../sentences/index.js';
import { readNumber } from './number.js';
import { readOrdinal } from './ordinal.js';
import { tokensOf } from './recognise.js';

/** A range of numbers; a null bound is open. */
export interface NumberRange {
  readonly min: number | null;
  readonly max: number | null;
  /** Whether the bound itself is in the range. */
  readonly minClosed: boolean;
  readonly maxClosed: boolean;
}

export interface RangeMention extends Span, NumberRange {
  readonly text: string;
  /** Interval notation: "[20,30)". */
  readonly resolution: string;
}

export interface RangeOptions {
  /** Whether the upper end of "20 to 30" is part of the range. Default: it is not, so that ranges can follow one another. */
  readonly closed: boolean;
}

type Side = 'more' | 'less' | 'equal';

/** A word of comparison, whether it says "or equal", and the token after it. */
interface Comparison {
  readonly side: Side;
  readonly closed: boolean;
  readonly next: number;
}

interface Reading {
  readonly range: NumberRange;
  readonly next: number;
}

const more: ReadonlySet<string> = new Set('more greater larger bigger higher'.split(' '));
const less: ReadonlySet<string> = new Set('less fewer smaller lower'.split(' '));
const moreAlone: ReadonlySet<string> = new Set(
  'above over exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing'.split(' '),
);
const lessAlone: ReadonlySet<string> = new Set('below under'.split(' '));

const sideOf = (word: string): Side | null => (more.has(word) ? 'more' : less.has(word) ? 'less' : null);
const range = (side: Side, value: number, closed: boolean): NumberRange => ({
  min: side === 'less' ? null : value,
  max: side === 'more' ? null : value,
  minClosed: side !== 'less' && (closed || side === 'equal'),
  maxClosed: side !== 'more' && (closed || side === 'equal'),
});

/** Finds every range: "between 20 and 30", "more than 40", "at least ten and at most twenty", "200 or more", "5k-20k". */
export function recogniseRanges(text: string, options: RangeOptions = { closed: false }): RangeMention[] {
  const t = tokensOf(text);
  const found: RangeMention[] = [];
  for (let at = 0; at < t.length;) {
    const reading = readRange(t, at, options);
    if (reading === null) {
      at += 1;
      continue;
    }
    const start = t.start[at] ?? 0;
    const end = t.end[reading.next - 1] ?? start;
    found.push({ start, end, text: text.slice(start, end), ...reading.range, resolution: notation(reading.range) });
    at = reading.next;
  }
  return found;
}

function notation({ min, max, minClosed, maxClosed }: NumberRange): string {
  return `${minClosed ? '[' : '('}${min ?? ''},${max ?? ''}${maxClosed ? ']' : ')'}`;
}

/** Reads the range that starts at token `at`; null if none does. */
export function readRange(t: Tokens, at: number, options: RangeOptions): Reading | null {
  const first = readBound(t, at);
  if (first === null) return readOrMore(t, at, options) ?? readBetween(t, at, options);
  const joint = t.word[first.next];
  if (joint !== 'and' && joint !== 'but' && joint !== ',') return first;
  const second = readBound(t, first.next + 1);
  const both = second === null ? null : intersect(first.range, second.range);
  return second === null || both === null ? first : { range: both, next: second.next };
}

/** The overlap of an open-ended range with one that is open at the other end; null unless they have one. */
function intersect(a: NumberRange, b: NumberRange): NumberRange | null {
  const [low, high] = a.max === null ? [a, b] : [b, a];
  if (low.min === null || low.max !== null || high.min !== null || high.max === null || low.min >= high.max)
    return null;
  return { min: low.min, max: high.max, minClosed: low.minClosed, maxClosed: high.maxClosed };
}

/** "more than 40", "equal to 20", "200 or greater". */
function readBound(t: Tokens, at: number): Reading | null {
  const comparison = readComparison(t, at);
  if (comparison === null) return null;
  const number = readValue(t, comparison.next, 'none');
  if (number === null) return null;
  const after = readOrEqual(t, number.next);
  if (comparison.side === 'equal') {
    const open = readOrSide(t, number.next);
    if (open !== null) return { range: range(open.side, number.value, true), next: open.next };
  }
  const closed = comparison.closed || after > number.next;
  return { range: range(comparison.side, number.value, closed), next: after };
}

function readComparison(t: Tokens, at: number): Comparison | null {
  const word = t.word[at] ?? '';
  const second = t.word[at + 1] ?? '';
  if (word === '<' || word === '>') return readSign(t, at);
  if (word === 'at' && (second === 'least' || second === 'most')) {
    const side = second === 'least' ? 'more' : 'less';
    return { side, closed: true, next: afterOrEqualTo(t, at + 2) };
  }
  if (word === 'up' && second === 'to') return { side: 'less', closed: true, next: at + 2 };
  if ((word === 'no' || word === 'not') && sideOf(second) !== null && t.word[at + 2] === 'than') {
    return { side: more.has(second) ? 'less' : 'more', closed: true, next: at + 3 };
  }
  if (moreAlone.has(word)) return { side: 'more', closed: false, next: at + 1 };
  if (lessAlone.has(word)) return { side: 'less', closed: false, next: at + 1 };
  const side = sideOf(word);
  if (side !== null) {
    if (second === 'than') {
      const next = afterOrEqualTo(t, at + 2);
      return { side, closed: next > at + 2, next };
    }
    if (second === 'or' && t.word[at + 2] === 'equal' && (t.word[at + 3] === 'than' || t.word[at + 3] === 'to'))
      return { side, closed: true, next: at + 4 };
    return null;
  }
  return readEqual(t, at);
}

/** ">", ">=", "< =". */
function readSign(t: Tokens, at: number): Comparison | null {
  const side = t.word[at] === '>' ? 'more' : 'less';
  const before = t.word[at - 1];
  if ((before === '=' || before === '<' || before === '>') && t.end[at - 1] === t.start[at]) return null;
  if (t.word[at + 1] === '=') return { side, closed: true, next: at + 2 };
  return t.word[at + 1] === '>' || t.word[at + 1] === '<' ? null : { side, closed: false, next: at + 1 };
}

/** "equal to", "equals", "equal to or less than". */
function readEqual(t: Tokens, at: number): Comparison | null {
  const word = t.word[at] ?? '';
  if (word !== 'equal' && word !== 'equals' && word !== 'equaling' && word !== 'equalling') return null;
  const next = t.word[at + 1] === 'to' ? at + 2 : at + 1;
  if (word === 'equal' && next === at + 1) return null;
  const side = t.word[next] === 'or' && t.word[next + 2] === 'than' ? sideOf(t.word[next + 1] ?? '') : null;
  return side === null ? { side: 'equal', closed: true, next } : { side, closed: true, next: next + 3 };
}

/** Skips "or equal to" inside a comparison. */
const afterOrEqualTo = (t: Tokens, at: number): number =>
  t.word[at] === 'or' && t.word[at + 1] === 'equal' && t.word[at + 2] === 'to' ? at + 3 : at;

/** Skips "or equal" and "or equal to" behind a number, unless another number follows. */
function readOrEqual(t: Tokens, at: number): number {
  if (t.word[at] !== 'or' || t.word[at + 1] !== 'equal') return at;
  const next = t.word[at + 2] === 'to' ? at + 3 : at + 2;
  return readValue(t, next, 'none') === null ? next : at;
}

/** "200 or more", "five hundred and less", "200 or greater than" where no number follows. */
function readOrMore(t: Tokens, at: number, options: RangeOptions): Reading | null {
  const number = readValue(t, at, options.closed ? 'none' : 'all');
  if (number === null) return null;
  const open = readOrSide(t, number.next);
  return open === null ? null : { range: range(open.side, number.value, true), next: open.next };
}

function readOrSide(t: Tokens, at: number): { side: Side; next: number } | null {
  if (t.word[at] !== 'or' && t.word[at] !== 'and') return null;
  const word = t.word[at + 1] ?? '';
  const side =
    sideOf(word) ??
    (word === 'above' || word === 'over' ? 'more' : word === 'below' || word === 'under' ? 'less' : null);
  if (side === null) return null;
  if (t.word[at + 2] !== 'than') return readValue(t, at + 2, 'none') === null ? { side, next: at + 2 } : null;
  return readValue(t, at + 3, 'none') === null ? { side, next: at + 3 } : null;
}

/** "between 20 and 30", "from 200 to 300", "20-30", "20~30", "20 through 30". */
function readBetween(t: Tokens, at: number, options: RangeOptions): Reading | null {
  const opener = t.word[at];
  const framed = opener === 'between' || opener === 'from';
  const low = readValue(t, framed ? at + 1 : at, 'none');
  if (low === null) return null;
  const joint = t.word[low.next] ?? '';
  const fits =
    opener === 'between'
      ? joint === 'and' || joint === 'to'
      : opener === 'from'
        ? joint === 'to'
        : bareJoints.has(joint);
  if (!fits) return null;
  const high = readValue(t, low.next + 1, options.closed ? 'none' : 'all');
  if (high === null || high.value <= low.value || (!framed && isChained(t, at, low, high))) return null;
  return { range: { min: low.value, max: high.value, minClosed: true, maxClosed: options.closed }, next: high.next };
}

const bareJoints: ReadonlySet<string> = new Set(['-', '–', '—', '~', 'through']);

/** Figures in a chain of hyphens are telephone or serial numbers, and "1995-01" is a date. */
function isChained(t: Tokens, at: number, low: Value, high: Value): boolean {
  const before = t.word[at - 1] ?? '';
  const after = t.word[high.next] ?? '';
  const led = ['-', '/', '+'].includes(before) && t.end[at - 1] === t.start[at];
  const followed = ['-', '/'].includes(after) && t.end[high.next - 1] === t.start[high.next];
  return led || followed || (t.word[low.next + 1] ?? '').startsWith('0');
}

interface Value {
  readonly value: number;
  readonly next: number;
}

/** A number, or an ordinal behind "the". */
function readValue(t: Tokens, at: number, ratios: 'all' | 'none'): Value | null {
  if (t.word[at] === 'the') {
    const ordinal = readOrdinal(t, at + 1);
    if (ordinal !== null) return ordinal;
  }
  if (at >= t.length) return null;
  return readNumber(t, at, { ratios });
}
