import { isFunctionWord } from '../words/words.js';
import type { Word } from './pieces.js';
import { isPast, PARTICIPLE } from './word-forms.js';

/** Whether the thing at a place is told of as being there: no "test for lead", "talk of a deal" or "fire engine". */
export function isAsserted(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const isHead =
    next === undefined ||
    !/^\p{Ll}/u.test(next.text) ||
    isFunctionWord(next.lower) ||
    PARTICIPLE.test(next.lower) ||
    isPast(next.lower) ||
    /^exists?$/u.test(next.lower) ||
    /(?:ing|ly)$/u.test(next.lower);
  if (!isHead) return false;
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_PHRASE); before -= 1) {
    const { lower } = words[before] ?? { lower: '' };
    if (/^(?:for|of|about|against|without|over|regarding|to|as|like)$/u.test(lower)) return false;
    if (isFunctionWord(lower) && !/^(?:the|an?|his|her|its|their|this|that|these|those)$/u.test(lower)) return true;
  }
  return true;
}
/** Words that may stand between a preposition and its noun. */
const LONGEST_PHRASE = 4;
