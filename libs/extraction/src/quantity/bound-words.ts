import { itemAt } from '../document/item-at.js';
import type { Tokens } from '../sentences/index.js';

/** How a figure stands to the true number. */
export type Bound = 'exact' | 'about' | 'at_least' | 'at_most' | 'more_than' | 'fewer_than';

/** Phrases before a number, longest first for each last word; the bound that each sets. */
const before: readonly (readonly [string, Bound])[] = [
  ['no more than', 'at_most'],
  ['not more than', 'at_most'],
  ['no less than', 'at_least'],
  ['not less than', 'at_least'],
  ['no fewer than', 'at_least'],
  ['not fewer than', 'at_least'],
  ['no greater than', 'at_most'],
  ['no higher than', 'at_most'],
  ['more than', 'more_than'],
  ['greater than', 'more_than'],
  ['larger than', 'more_than'],
  ['higher than', 'more_than'],
  ['bigger than', 'more_than'],
  ['fewer than', 'fewer_than'],
  ['less than', 'fewer_than'],
  ['smaller than', 'fewer_than'],
  ['lower than', 'fewer_than'],
  ['at least', 'at_least'],
  ['a minimum of', 'at_least'],
  ['minimum of', 'at_least'],
  ['at most', 'at_most'],
  ['up to', 'at_most'],
  ['as many as', 'at_most'],
  ['as much as', 'at_most'],
  ['a maximum of', 'at_most'],
  ['maximum of', 'at_most'],
  ['upwards of', 'more_than'],
  ['upward of', 'more_than'],
  ['in excess of', 'more_than'],
  ['north of', 'more_than'],
  ['over', 'more_than'],
  ['above', 'more_than'],
  ['exceeding', 'more_than'],
  ['exceeded', 'more_than'],
  ['exceeds', 'more_than'],
  ['exceed', 'more_than'],
  ['topped', 'more_than'],
  ['surpassed', 'more_than'],
  ['under', 'fewer_than'],
  ['below', 'fewer_than'],
  ['close to', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['~', 'about'],
  ['perhaps', 'about'],
];

const byLastWord = new Map<string, { words: readonly string[]; bound: Bound }[]>();
for (const [phrase, bound] of before) {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), { words, bound }]);
}

/** Verbs whose "over" bounds no figure: "handed over 11 hostages". */
const ENDING_IN_OVER = new Set(
  ['hand', 'turn', 'sign', 'knock'].flatMap((verb) => [verb, `${verb}s`, `${verb}ed`, `${verb}ing`]),
);

/** The bound that the words before token `at` set, and the first of those words. */
export function boundBefore(t: Tokens, at: number): { bound: Bound; start: number } {
  const first = t.first[at] ?? 0;
  const end =
    at > first &&
    (itemAt(t.word, at - 1) === 'a' || itemAt(t.word, at - 1) === 'an' || itemAt(t.word, at - 1) === 'the') &&
    byLastWord.has(itemAt(t.word, at - 2) ?? '')
      ? at - 1
      : at;
  for (const { words, bound } of byLastWord.get(end > first ? (itemAt(t.word, end - 1) ?? '') : '') ?? []) {
    const start = end - words.length;
    if (start < first || !words.every((word, index) => t.word[start + index] === word)) continue;
    if (words[0] === 'over' && start > first && ENDING_IN_OVER.has(t.word[start - 1] ?? '')) continue;
    const modified =
      start > first && ['just', 'well', 'far', 'slightly', 'only'].includes(itemAt(t.word, start - 1) ?? '')
        ? start - 1
        : start;
    return { bound, start: modified };
  }
  return { bound: 'exact', start: at };
}

/** The bound that words after a number set ("or more", "or so", "-plus"), and the token after them. */
export function boundAfter(t: Tokens, at: number, end: number): { bound: Bound; next: number } | null {
  if (at >= end) return null;
  const word = t.word[at];
  const touching = t.end[at - 1] === t.start[at];
  if (word === '+' && touching) return { bound: 'at_least', next: at + 1 };
  const next = at + 1 < end ? t.word[at + 1] : undefined;
  if (word === '-' && touching && next === 'plus') return { bound: 'at_least', next: at + 2 };
  if (word === '-' && touching && next === 'odd') return { bound: 'about', next: at + 2 };
  if (word !== 'or') return null;
  if (next === 'more' || next === 'greater' || next === 'above' || next === 'higher')
    return { bound: 'at_least', next: at + 2 };
  if (next === 'less' || next === 'fewer' || next === 'below' || next === 'lower')
    return { bound: 'at_most', next: at + 2 };
  return next === 'so' ? { bound: 'about', next: at + 2 } : null;
}

/** Words that leave the number below the figure ("nearly 300"). */
export const fallsShort = (word: string): boolean => word === 'nearly' || word === 'almost';
