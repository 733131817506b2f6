import type { Tokens } from '../sentences/index.js';
import { wholeFigure } from './figure.js';
import { dozens, scales, shortScales, teens, tens, units, zeros } from './words.js';

/** A whole number read from words and figures, and the token after it. */
export interface Cardinal {
  readonly value: number;
  readonly next: number;
  /** The scale of its last group: 1e6 for "three million", 1 for "three million and two". */
  readonly lowest: number;
  /** Whether it is in words throughout. */
  readonly inWords: boolean;
}

interface Group {
  readonly value: number;
  readonly next: number;
  readonly inWords: boolean;
  /** 100 for round hundreds, which take no second group of hundreds. */
  readonly floor: number;
  /** A figure alone, which follows another number only after "and". */
  readonly bare: boolean;
}

/** Whether a word can open a number written in words. */
export const opensNumber = (word: string): boolean => openers.has(word);
const openers: ReadonlySet<string> = new Set([units, teens, tens, zeros].flatMap((words) => [...words.keys()]));

/**
 * Reads the number that starts at token `at` and does not go beyond `end`: "forty-one", "two hundred and six", "three
 * million, two hundred thousand", "4 thousand 3 hundred and 21", "2.5 million", "10k". "a hundred" and "hundred" count as
 * one of their kind. Words that do not combine ("nineteen ninety", "two three") end the number; null if none starts.
 */
export function readCardinal(t: Tokens, at: number, end = t.limit[at] ?? 0): Cardinal | null {
  if (at >= end) return null;
  if (zeros.has(t.word[at] ?? '')) return { value: 0, next: at + 1, lowest: 1, inWords: true };
  let value = 0;
  let next = at;
  let lowest = Infinity;
  let inWords = true;
  for (;;) {
    const leads = next === at;
    const from = leads ? at : afterJoint(t, next, end);
    const group = readGroup(t, from, end, leads);
    if (group === null) break;
    const scaled = readScale(t, group.next, end);
    const weight = scaled.weight;
    const size = group.value * weight;
    if (size >= lowest || (!leads && size === 0)) break;
    if (!leads && group.bare && weight === 1 && from === next) break;
    value += size;
    next = scaled.next;
    lowest = weight === 1 ? group.floor : weight;
    inWords = inWords && group.inWords;
    if (weight === 1 && group.floor === 1) break;
  }
  return next === at ? null : { value, next, lowest: lowest === 100 ? 1 : lowest, inWords };
}

/** One or more scales in a row ("lakh crore"), or a short one touching or following a figure ("10k", "2.33 k"). */
function readScale(t: Tokens, at: number, end: number): { weight: number; next: number } {
  let weight = 1;
  let next = at;
  while (next < end) {
    const scale = scales.get(t.word[next] ?? '');
    if (scale === undefined) break;
    weight *= scale;
    next += 1;
  }
  if (next > at || next >= end || t.figure[at - 1] !== true) return { weight, next };
  const mark = t.text.slice(t.start[at], t.end[at]);
  const short = shortScales.get(mark);
  if (short === undefined) return { weight, next };
  const touching = t.end[at - 1] === t.start[at];
  if (!touching && !['k', 'K', 'M', 'G', 'bn', 'mn', 'tn', 'bln', 'tln', 'mln', 'mil'].includes(mark))
    return { weight, next };
  return { weight: short, next: at + 1 };
}

/** Skips the comma or "and" that may join two groups of a number. */
function afterJoint(t: Tokens, at: number, end: number): number {
  if (at + 1 >= end) return at;
  const word = t.word[at];
  return word === 'and' || (word === ',' && opensNumber(t.word[at + 1] ?? '')) ? at + 1 : at;
}

/** A number below a thousand, or a figure of any size, with "hundred" and what follows it. */
function readGroup(t: Tokens, at: number, end: number, leads: boolean): Group | null {
  if (at >= end) return null;
  const word = t.word[at] ?? '';
  if ((word === 'a' && at + 1 < end && isScale(t.word[at + 1] ?? '')) || (leads && isScale(word))) {
    const scaleAt = word === 'a' ? at + 1 : at;
    if (t.word[scaleAt] !== 'hundred') return { value: 1, next: scaleAt, inWords: true, floor: 1, bare: false };
    return withTail(t, scaleAt + 1, end, 100, true);
  }
  const low = readLow(t, at, end);
  if (low === null) return null;
  if (low.next >= end || t.word[low.next] !== 'hundred') return low;
  return withTail(t, low.next + 1, end, low.value * 100, low.inWords);
}

const isScale = (word: string): boolean => word === 'hundred' || scales.has(word);

/** What follows round hundreds: "and six", "21"; nothing if it is itself multiplied ("two hundred" after "three hundred and"). */
function withTail(t: Tokens, at: number, end: number, hundreds: number, inWords: boolean): Group {
  const bare: Group = { value: hundreds, next: at, inWords, floor: 100, bare: false };
  const and = at + 1 < end && t.word[at] === 'and';
  const tail = readLow(t, and ? at + 1 : at, end);
  if (tail === null || tail.value === 0 || tail.value >= 100 || !Number.isInteger(tail.value)) return bare;
  if (!tail.inWords && !and) return bare;
  if (tail.next < end && t.word[tail.next] === 'hundred') return bare;
  return { value: hundreds + tail.value, next: tail.next, inWords: inWords && tail.inWords, floor: 1, bare: false };
}

/** "six", "sixteen", "sixty-one", "two dozen", or a figure. */
function readLow(t: Tokens, at: number, end: number): Group | null {
  if (at >= end) return null;
  let low: { value: number; next: number } | null;
  const figure = t.figure[at] === true;
  if (figure) {
    const value = wholeFigure(t.word[at] ?? '');
    low = value === null ? null : { value, next: at + 1 };
  } else low = readBelowHundred(t, at, end);
  if (low === null) return null;
  const dozen = low.next < end && dozens.has(t.word[low.next] ?? '');
  return {
    value: dozen ? low.value * 12 : low.value,
    next: dozen ? low.next + 1 : low.next,
    inWords: !figure,
    floor: 1,
    bare: figure,
  };
}

/** "six", "sixteen", "sixty", "sixty-one", "sixty one". */
export function readBelowHundred(t: Tokens, at: number, end: number): { value: number; next: number } | null {
  if (at >= end) return null;
  const word = t.word[at] ?? '';
  const small = units.get(word) ?? teens.get(word);
  if (small !== undefined) return { value: small, next: at + 1 };
  const ten = tens.get(word);
  if (ten === undefined) return null;
  const joint = at + 2 < end && t.word[at + 1] === '-' ? at + 2 : at + 1;
  const unit = joint < end ? units.get(t.word[joint] ?? '') : undefined;
  return unit === undefined ? { value: ten, next: at + 1 } : { value: ten + unit, next: joint + 1 };
}
