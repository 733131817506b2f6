import { isFunctionWord } from '../words/words.js';
import type { Word } from './pieces.js';
import { sameThing } from './same-things.js';
import { VERB } from './word-forms.js';

/** Telling words that may stand behind a noun's preposition. */
const LONGEST = 4;

/** The stems of what a thing is of, for or with: "survivors" in "the search for survivors". */
export function complementOf(words: readonly Word[], things: readonly string[] | null): readonly string[] {
  if (things === null) return [];
  const at = words.findIndex((word) => things.includes(sameThing(word.stem)));
  if (at < 0 || !/^(?:for|of|with|into|between|against|on|in)$/u.test(words[at + 1]?.lower ?? '')) return [];
  const found: string[] = [];
  for (const { text, lower, stem: one } of words.slice(at + 2)) {
    if (/^(?:the|an?|and|its|his|her|their|two|three|four)$/u.test(lower)) continue;
    if (!/\p{L}/u.test(text) || VERB.test(lower) || isFunctionWord(lower) || found.length === LONGEST) break;
    found.push(sameThing(one));
  }
  return found;
}
