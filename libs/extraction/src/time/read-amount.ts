import { itemAt } from '../document/item-at.js';
import { readCardinal } from '../quantity/cardinal.js';
import { wholeFigure } from '../quantity/figure.js';
import type { Tokens } from '../sentences/index.js';
import { lexeme } from './lexicon.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');

/** A number of units: a figure, words, "a few", "a couple of", "half a"; null amount for a vague one. */
export function readAmount(t: Tokens, at: number, limit: number): { amount: number | null; next: number } | null {
  const first = word(t, at, limit);
  if (at >= limit) return null;
  if (t.figure[at] === true) {
    const value = wholeFigure(first);
    if (value === null) return null;
    const slash =
      at + 3 < limit && word(t, at + 2, limit) === '/' && t.figure[at + 1] === true && t.figure[at + 3] === true;
    if (slash) return { amount: value + Number(word(t, at + 1, limit)) / Number(word(t, at + 3, limit)), next: at + 4 };
    return { amount: value, next: at + 1 };
  }
  if (first === 'a' || first === 'an' || first === 'another') return readAfterArticle(t, at, limit);
  if (first === 'half') {
    const second = word(t, at + 1, limit);
    if (second === 'a' || second === 'an')
      return word(t, at + 2, limit) === 'dozen' ? { amount: 6, next: at + 3 } : { amount: 0.5, next: at + 2 };
    if (second === 'hour') return { amount: 0.5, next: at + 1 };
    return second === '-' && lexeme(word(t, at + 2, limit))?.unit !== undefined ? { amount: 0.5, next: at + 1 } : null;
  }
  const quarter = first === 'quarter' ? readQuarterOf(t, at, limit) : null;
  if (quarter !== null) return quarter;
  const entry = lexeme(first);
  if (entry?.vague !== undefined && entry.unit === undefined) {
    if (first === 'many' && itemAt(t.word, at - 1) === 'as') return null;
    const of = entry.vague === 2 && word(t, at + 1, limit) === 'of';
    return { amount: entry.vague === 'X' ? null : entry.vague, next: of ? at + 2 : at + 1 };
  }
  if (first === 'dozens' || first === 'hundreds' || first === 'thousands') {
    return word(t, at + 1, limit) === 'of' ? { amount: null, next: at + 2 } : null;
  }
  const whole = readCardinal(t, at);
  if (whole === null) return null;
  const half = afterHalf(t, whole.next, limit);
  return half === null ? { amount: whole.value, next: whole.next } : { amount: whole.value + 0.5, next: half };
}

/** The token after "and a half" or "-and-a-half"; null if it does not stand there. */
function afterHalf(t: Tokens, at: number, limit: number): number | null {
  const hyphened = word(t, at, limit) === '-';
  const step = hyphened ? 2 : 1;
  const from = hyphened ? at + 1 : at;
  const parts = ['and', 'a', 'half'];
  return parts.every((part, index) => word(t, from + step * index, limit) === part) ? from + step * 2 + 1 : null;
}

/** "quarter century", "quarter-century", "quarter of a century". */
function readQuarterOf(t: Tokens, at: number, limit: number): { amount: number; next: number } | null {
  const [first, second] = [word(t, at + 1, limit), word(t, at + 2, limit)];
  if (first === 'century') return { amount: 0.25, next: at + 1 };
  if (first === '-' && second === 'century') return { amount: 0.25, next: at + 2 };
  return first === 'of' && second === 'a' && word(t, at + 3, limit) === 'century'
    ? { amount: 0.25, next: at + 3 }
    : null;
}

function readAfterArticle(t: Tokens, at: number, limit: number): { amount: number | null; next: number } {
  const second = word(t, at + 1, limit);
  if (second === 'few') return { amount: null, next: at + 2 };
  if (second === 'couple') return { amount: 2, next: word(t, at + 2, limit) === 'of' ? at + 3 : at + 2 };
  if (second === 'dozen') return { amount: 12, next: at + 2 };
  const quarter = second === 'quarter' ? readQuarterOf(t, at + 1, limit) : null;
  if (quarter !== null) return quarter;
  if (second === 'half') return { amount: 0.5, next: at + 2 };
  if (second === 'hundred' || second === 'thousand' || second === 'million') {
    const whole = readCardinal(t, at);
    if (whole !== null) return { amount: whole.value, next: whole.next };
  }
  return { amount: 1, next: at + 1 };
}

/** Words between a number and its unit: "two more weeks", "eight trading days", "three consecutive years". */
export const fillers: ReadonlySet<string> = new Set(
  'more full additional extra trading business working calendar fiscal consecutive straight whole solid entire school'.split(
    ' ',
  ),
);

/** The token after the upper end of a range, if a unit follows it: "12 to 18 months", "10-15 minutes", "a 10- to 15-day". */
export function readUpper(t: Tokens, at: number, limit: number): number | null {
  let joint = at;
  const spoken = (word: string): boolean => word === 'to' || word === 'or';
  if (word(t, joint, limit) === '-' && spoken(word(t, joint + 1, limit))) joint += 1;
  if (!spoken(word(t, joint, limit)) && !/^[-–]$/.test(word(t, joint, limit))) return null;
  const from = joint > at && word(t, joint + 1, limit) === '-' ? joint + 2 : joint + 1;
  const upper = readAmount(t, from, limit);
  if (upper === null) return null;
  const hyphened = joint > at && word(t, upper.next, limit) === '-';
  const unit = hyphened || fillers.has(word(t, upper.next, limit)) ? upper.next + 1 : upper.next;
  return lexeme(word(t, unit, limit))?.unit === undefined ? null : upper.next;
}
