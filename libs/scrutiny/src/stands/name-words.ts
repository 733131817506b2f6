import { isFunctionWord } from '../words/words.js';
import type { Word } from './pieces.js';
import { PARTICIPLE } from './word-forms.js';

/** Whether a word is written with a capital. */
export const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** Where the run of capitals begins that a word stands in. */
export function nameFrom(words: readonly Word[], at: number): number {
  let first = at;
  while (isCapital(words[first - 1])) first -= 1;
  return first;
}

/** Whether a word is of a name behind a preposition of place. */
export function isPlace(words: readonly Word[], at: number): boolean {
  if (!isCapital(words[at])) return false;
  const first = nameFrom(words, at);
  return /^(?:in|at|near|outside|around|across)$/u.test(words[first - 1]?.lower ?? '');
}

/** Words between "by" and the last word of who did something. */
const LONGEST_AGENT = 4;

/** Whether a word is of who did something: "killed by a motorist". */
export function isAgent(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_AGENT); before -= 1) {
    const { lower } = words[before] ?? { lower: ',' };
    if (lower === 'by') return true;
    if (lower === ',' || (isFunctionWord(lower) && !/^(?:the|an?|his|her|its|their)$/u.test(lower))) return false;
  }
  return false;
}

/** Nouns of those who have an office or a calling. */
export const ROLE =
  /^(?!(?:minor|major|prior|interior|exterior|superior|inferior)$).*(?:[^aeiou]or|[^aeiou]er|ist|ian|eer|man|woman|person)$|^(?:boss|chief|head|captain|skipper|coach|mayor|minister|president|chair|secretary|judge|king|queen|prince|princess|sheriff|general|colonel|bishop|nurse|pilot|witness|surgeon|author|actor|actress|heir|star|sergeant|lieutenant|superintendent|constable|inspector|detective|spokesman|spokeswoman|chairman|chairwoman|guard|warden|driver|teacher|leader|lawyer|dealer|owner)$/u;

/** Words that only say what a named person is: "construction boss Anton Ley", "the finance minister, Leo Dahl". */
export function titlesIn(words: readonly Word[]): ReadonlySet<number> {
  const titles = new Set<number>();
  words.forEach(({ lower }, at) => {
    const name = words[at + 1]?.text === ',' ? at + 2 : at + 1;
    if (!ROLE.test(lower) || isFunctionWord(lower) || !isCapital(words[name]) || !isCapital(words[name + 1])) return;
    titles.add(at);
    // "finance minister", "former national coach"
    for (let before = at - 1; before >= Math.max(0, at - 2); before -= 1) {
      const word = words[before];
      if (word === undefined || isFunctionWord(word.lower) || !/\p{L}/u.test(word.text) || PARTICIPLE.test(word.lower))
        break;
      titles.add(before);
    }
  });
  return titles;
}
