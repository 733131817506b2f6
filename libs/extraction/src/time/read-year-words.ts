import { readBelowHundred, readCardinal } from '../quantity/cardinal.js';
import { teens } from '../quantity/words.js';
import type { Tokens } from '../sentences/index.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');

/** "nineteen ninety-six", "nineteen-96", "nineteen oh five", "two thousand (and) five", "twenty fifteen". */
export function readYearWords(t: Tokens, at: number, limit: number): { year: number; next: number } | null {
  const first = word(t, at, limit);
  const century = teens.get(first) ?? (first === 'twenty' ? 20 : undefined);
  // Scripts for the radio join the words of a year: "nineteen-ninety-six".
  const next = word(t, at + 1, limit) === '-' ? at + 2 : at + 1;
  if (century !== undefined && century >= 15 && century <= 20) {
    const second = word(t, next, limit);
    const isZero = second === 'oh' || second === 'o';
    const low = isZero ? readBelowHundred(t, next + 1, limit) : readRest(t, next, limit);
    if (low !== null && low.value < 10 === isZero) return { year: century * 100 + low.value, next: low.next };
    return second === 'hundred' && beforeRound.has(t.word[at - 1] ?? '')
      ? { year: century * 100, next: next + 1 }
      : null;
  }
  if (first !== 'two' || word(t, next, limit) !== 'thousand') return null;
  if (next > at + 1) {
    const rest = word(t, next + 1, limit) === '-' ? readBelowHundred(t, next + 2, limit) : null;
    return beforeRound.has(t.word[at - 1] ?? '')
      ? { year: 2000 + (rest?.value ?? 0), next: rest?.next ?? next + 1 }
      : null;
  }
  const whole = readCardinal(t, at);
  return whole !== null && whole.value < 2100 ? { year: whole.value, next: whole.next } : null;
}

/** The years of a century, in words or behind a hyphen in figures. */
function readRest(t: Tokens, at: number, limit: number): { value: number; next: number } | null {
  const figure = at < limit && t.figure[at] === true && t.word[at - 1] === '-' ? word(t, at, limit) : '';
  if (!/^\d\d$/.test(figure)) return readBelowHundred(t, at, limit);
  return t.end[at] === t.start[at + 1] && /^\p{L}/u.test(t.word[at + 1] ?? '')
    ? null
    : { value: Number(figure), next: at + 1 };
}

/** What leaves no doubt before "nineteen hundred" or "two-thousand" that it is a year. */
const beforeRound: ReadonlySet<string> = new Set(['in', 'since', 'by', 'of', 'until', 'year']);
