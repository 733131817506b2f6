import type { Tokens } from '../sentences/index.js';
import { opensNumber, readBelowHundred, readCardinal } from './cardinal.js';
import { denominator, lowOrdinals, scaleOrdinals, scales, teens, tens, units } from './words.js';

/** A fraction or mixed number read from words, and the token after it. */
export interface Fraction {
  readonly value: number;
  readonly next: number;
}

/** Words of one fraction at most; a longer run is no fraction. */
const longest = 24;

/**
 * Reads a fraction in words: "two thirds", "a half", "twenty-three fifths", "one and a half", "three million and a
 * quarter", "half a dozen". Where the words can be cut in several ways the longest denominator wins ("one hundred
 * thirty-fifths" is 100/35); a proper fraction after "and" is added to what stands before. Null if none starts there.
 */
export function readFraction(t: Tokens, at: number, end: number): Fraction | null {
  const word = t.word[at] ?? '';
  if (word === 'half' || word === 'quarter') return readHalf(t, at, end, word === 'half' ? 0.5 : 0.25);
  const last = denominatorAt(t, at, end);
  if (last < 0) return null;
  return readMixed(t, at, last) ?? readProper(t, at, last);
}

/** "half a dozen", "half a million", "quarter million", "half". */
function readHalf(t: Tokens, at: number, end: number, value: number): Fraction | null {
  let next = at + 1;
  const article = next < end && (t.word[next] === 'a' || t.word[next] === 'an') ? next + 1 : next;
  const noun = article < end ? (t.word[article] ?? '') : '';
  const scale = noun === 'dozen' ? 12 : noun === 'hundred' ? 100 : scales.get(noun);
  if (scale !== undefined) next = article + 1;
  else if (value !== 0.5) return null;
  return { value: value * (scale ?? 1), next };
}

/** The index of the word that closes a fraction starting at `at`; -1 if the run of number words has none. */
function denominatorAt(t: Tokens, at: number, end: number): number {
  const stop = Math.min(end, at + longest);
  for (let index = at; index < stop; index += 1) {
    const word = t.word[index] ?? '';
    if (denominator(word) !== null && index > at) return index;
    const joint = word === 'and' || word === 'a' || word === 'an' || word === '-';
    if (!joint && !isNumberWord(word)) return t.figure[index] === true && index === at ? -2 : -1;
  }
  return -1;
}

const isNumberWord = (word: string): boolean =>
  units.has(word) || teens.has(word) || tens.has(word) || word === 'hundred' || scales.has(word);

/** A number and a proper fraction after the last "and". */
function readMixed(t: Tokens, at: number, last: number): Fraction | null {
  let and = last - 1;
  while (and > at && t.word[and] !== 'and') and -= 1;
  if (and <= at) return null;
  const part = readProper(t, and + 1, last);
  if (part === null || part.value >= 1) return null;
  const whole = exactWhole(t, at, and);
  if (whole === null) return null;
  const after = scales.get(t.word[part.next] ?? '');
  if (after !== undefined) {
    const value = whole.lowest > after ? whole.value + part.value * after : (whole.value + part.value) * after;
    return { value, next: part.next + 1 };
  }
  return { value: whole.value + part.value * (whole.lowest >= 1e6 ? whole.lowest : 1), next: part.next };
}

/** A whole number that fills the tokens from `at` to `end` exactly; "twenty and three" counts as one here. */
function exactWhole(t: Tokens, at: number, end: number): { value: number; lowest: number } | null {
  const whole = readCardinal(t, at, end);
  if (whole === null) return null;
  if (whole.next === end) return whole;
  if (t.word[whole.next] !== 'and' || whole.value % 10 !== 0) return null;
  const unit = readBelowHundred(t, whole.next + 1, end);
  return unit?.next === end && unit.value < 10 ? { value: whole.value + unit.value, lowest: 1 } : null;
}

/** Numerator and denominator between `at` and the closing word at `last`. */
function readProper(t: Tokens, at: number, last: number): Fraction | null {
  const close = denominator(t.word[last] ?? '');
  if (close === null) return null;
  for (let cut = at + 1; cut <= last; cut += 1) {
    const hyphen = t.word[cut - 1] === '-';
    if (hyphen && cut < last) continue;
    const bottom = cut === last ? close.value : ordinalBetween(t, cut, last);
    if (bottom === null || bottom === 1) continue;
    const top = numerator(t, at, hyphen ? cut - 1 : cut);
    if (top === null || (top === 1) === close.plural) continue;
    return { value: top / bottom, next: last + 1 };
  }
  return null;
}

function numerator(t: Tokens, at: number, end: number): number | null {
  if (end === at + 1 && (t.word[at] === 'a' || t.word[at] === 'an')) return 1;
  const whole = readCardinal(t, at, end);
  return whole?.next === end && whole.inWords ? whole.value : null;
}

/** The value of an ordinal of several words that ends at `last` ("one hundred and fifths", "twenty-first"). */
function ordinalBetween(t: Tokens, at: number, last: number): number | null {
  if (!opensNumber(t.word[at] ?? '')) return null;
  const word = t.word[last] ?? '';
  return ordinalValue(t, at, last, word.endsWith('s') ? word.slice(0, -1) : word);
}

/** The value of the ordinal whose words before the last stand from `at` to `last`, and whose last word is `close`. */
export function ordinalValue(t: Tokens, at: number, last: number, close: string): number | null {
  const scale = scaleOrdinals.get(close);
  const before = t.word[last - 1] === '-' ? last - 1 : last;
  if (scale !== undefined) {
    const factor = t.word[at] === 'a' ? null : readCardinal(t, at, before);
    return factor?.next === before && factor.inWords ? factor.value * scale : hundredOf(t, at, before, scale);
  }
  const low = lowOrdinals.get(close);
  if (low === undefined) return null;
  const ten = before === last ? tens.get(t.word[last - 1] ?? '') : tens.get(t.word[before - 1] ?? '');
  const lead = low < 10 && ten !== undefined ? before - 1 : before;
  const sum = low + (lead < before ? (ten ?? 0) : 0);
  if (lead === at) return lead < before ? sum : null;
  const joint = t.word[lead - 1] === 'and' ? lead - 1 : lead;
  const head = readCardinal(t, at, joint);
  return head?.next === joint && head.value % 100 === 0 && opensNumber(t.word[at] ?? '') ? head.value + sum : null;
}

/** "a hundred trillionth": the article belongs to the number that is multiplied. */
function hundredOf(t: Tokens, at: number, end: number, scale: number): number | null {
  if (t.word[at] !== 'a' || end - at < 2) return null;
  const factor = readCardinal(t, at, end);
  return factor?.next === end ? factor.value * scale : null;
}
