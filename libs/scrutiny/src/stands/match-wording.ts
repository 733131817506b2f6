import { stem } from '../words/stem.js';
import { isFunctionWord } from '../words/words.js';
import type { Word } from './pieces.js';

/** Words that may stand between those of one wording, and telling words among them. */
const BETWEEN = 4;
const TELLING_BETWEEN = 2;

/** Where the stems of a wording stand from a place on; `null` where they do not. */
export function matchAt(words: readonly Word[], from: number, stems: readonly string[]): number[] | null {
  const places = [from];
  for (const wanted of stems.slice(1)) {
    const last = places.at(-1) ?? from;
    let at = last + 1;
    let telling = 0;
    while (words[at]?.stem !== wanted) {
      const word = words[at];
      if (word === undefined || word.text === ',') return null;
      if (isFunctionWord(wanted) && PREPOSITION.test(word.lower)) return null;
      if (!BE.test(word.lower)) telling += 1;
      // "Was full" and "was almost full", but not "was told in full".
      if (stems[0] === IS && stems.length === 2 && !OF_DEGREE.test(word.lower)) return null;
      at += 1;
      if (telling > TELLING_BETWEEN || at > last + 1 + BETWEEN) return null;
    }
    // "Was out", and not "was out of control".
    if (stems[0] === IS && /^(?:out|off)$/u.test(wanted) && words[at + 1]?.lower === 'of') return null;
    places.push(at);
  }
  return places;
}

/** Stem of the verb of a predicate, and the words that may stand between it and an adjective. */
const IS = stem('is');
const OF_DEGREE =
  /^(?:\p{L}+ly|be|been|being|very|too|so|quite|almost|still|now|not|never|also|then|both|all|half|in)$/u;

/** "Go from here on Monday" is no going on. */
const PREPOSITION = /^(?:from|to|in|at|of|by|with|for|on|into|after|before|during)$/u;
const BE = /^(?:had|has|have|been|be|was|were|is|are)$/u;
