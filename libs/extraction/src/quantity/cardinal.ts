import type { Tokens } from '../sentences/index.js';

/** A whole number read from words, and the token after it. */
export interface Cardinal {
  readonly value: number;
  readonly next: number;
}

const list = (from: number, words: string): [string, number][] => words.split(' ').map((word, index) => [word, from + index]);

export const units: ReadonlyMap<string, number> = new Map(list(1, 'one two three four five six seven eight nine'));
export const teens: ReadonlyMap<string, number> = new Map(
  list(10, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
);
export const tens: ReadonlyMap<string, number> = new Map([
  ...list(2, 'twenty thirty forty fifty sixty seventy eighty ninety').map(([word, ten]): [string, number] => [word, ten * 10]),
  ['fourty', 40],
]);
/** Short scale, as all English-language news uses it. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Whether a word can open a number written in words. */
export const opensNumber = (word: string): boolean => units.has(word) || teens.has(word) || tens.has(word) || word === 'zero';

/**
 * Reads a whole number in words from token `at`: "forty-one", "two hundred and six", "three million, two hundred
 * thousand". "a hundred" and "hundred" count as one of their kind. Words that do not combine ("nineteen ninety",
 * "two three") end the number. Returns null if no number starts there.
 */
export function readCardinal(tokens: Tokens, at: number): Cardinal | null {
  const limit = tokens.limit[at] ?? 0;
  if (tokens.word[at] === 'zero') return { value: 0, next: at + 1 };
  let value = 0;
  let next = at;
  let lowest = Infinity;
  for (;;) {
    const from = next === at ? at : afterJoint(tokens, next, limit);
    const group = readBelowThousand(tokens, from, limit, next === at);
    if (group === null) break;
    const scale = group.next < limit ? scales.get(tokens.word[group.next] ?? '') : undefined;
    const weight = scale ?? 1;
    if (weight >= lowest || (weight === 1 && group.value >= 1000 && next !== at)) break;
    value += group.value * weight;
    next = scale === undefined ? group.next : group.next + 1;
    lowest = weight;
    if (weight === 1) break;
  }
  return next === at ? null : { value, next };
}

/** Skips the comma or "and" that may join two groups of a number. */
function afterJoint(tokens: Tokens, at: number, limit: number): number {
  if (at + 1 >= limit) return at;
  const word = tokens.word[at];
  return word === 'and' || (word === ',' && opensNumber(tokens.word[at + 1] ?? '')) ? at + 1 : at;
}

function readBelowThousand(tokens: Tokens, at: number, limit: number, leads: boolean): Cardinal | null {
  if (at >= limit) return null;
  const word = tokens.word[at] ?? '';
  const article = word === 'a' && at + 1 < limit && isScale(tokens.word[at + 1] ?? '');
  let low: Cardinal | null = article ? { value: 1, next: at + 1 } : readBelowHundred(tokens, at, limit);
  if (low === null && leads && word === 'hundred') low = { value: 1, next: at };
  if (low === null && leads && scales.has(word)) return { value: 1, next: at };
  if (low === null) return null;
  if (tokens.word[low.next] !== 'hundred' || low.next >= limit) return low;
  const hundreds = low.value * 100;
  let rest = low.next + 1;
  if (rest + 1 < limit && tokens.word[rest] === 'and') rest += 1;
  const tail = readBelowHundred(tokens, rest, limit);
  return tail === null ? { value: hundreds, next: low.next + 1 } : { value: hundreds + tail.value, next: tail.next };
}

const isScale = (word: string): boolean => word === 'hundred' || scales.has(word);

/** "six", "sixteen", "sixty", "sixty-one", "sixty one". */
export function readBelowHundred(tokens: Tokens, at: number, limit: number): Cardinal | null {
  if (at >= limit) return null;
  const word = tokens.word[at] ?? '';
  const small = units.get(word) ?? teens.get(word);
  if (small !== undefined) return { value: small, next: at + 1 };
  const ten = tens.get(word);
  if (ten === undefined) return null;
  const joint = at + 2 < limit && tokens.word[at + 1] === '-' ? at + 2 : at + 1;
  const unit = joint < limit ? units.get(tokens.word[joint] ?? '') : undefined;
  return unit === undefined ? { value: ten, next: at + 1 } : { value: ten + unit, next: joint + 1 };
}

/** The number that a figure stands for ("1,250" is 1250, "3.5" is 3.5); NaN for what is no plain decimal ("10:30", "1.2.3"). */
export function figureValue(figure: string): number {
  const plain = figure.includes(',') ? (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figure) ? figure.replaceAll(',', '') : 'x') : figure;
  return Number(plain);
}
