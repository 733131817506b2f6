import { stem } from '../words/stem.js';
import { isFunctionWord } from '../words/words.js';
import { DEGREE, LIGHT } from './empty-words.js';
import { isCapital } from './name-words.js';
import { isNegator, isNegatorWord } from './negations.js';
import type { Word } from './pieces.js';
import { sameThing } from './same-things.js';

/** The stem of the deed or thing that stands first behind a negation; `null` where none does. */
export function deniedFirst(words: readonly Word[], under: readonly number[], speakers: number): string | null {
  // "Raised no alarm" denies the raising, "the young have no work" nothing of the young.
  const negator = words.findIndex((_, at) => at >= speakers && isNegator(words, at));
  const from = negator > speakers ? negator - 1 : speakers;
  const ofThing = deniesThing(words, speakers);
  const first = words.find(
    (word, at) =>
      at >= from &&
      !(ofThing && LITTLE.has(word.stem)) &&
      (under[at] ?? 0) % 2 === 1 &&
      !isNegatorWord(word) &&
      !isFunctionWord(word.lower) &&
      !LIGHT.has(word.stem) &&
      !DEGREE.has(word.lower) &&
      !isCapital(word),
  );
  return first === undefined ? null : sameThing(first.stem);
}

/** Verbs that say of a thing that "no" stands before no more than that there is none. */
export const LITTLE: ReadonlySet<string> = new Set(
  'see find receive issue send give hold make carry record detect register appear exist'.split(' ').map(stem),
);

/** Whether a negation is of a thing, "no ring was found", "received no letter", and not of a verb as in "paid no ransom". */
export const deniesThing = (words: readonly Word[], speakers: number): boolean =>
  words.some(({ lower }, at) => {
    if (at < speakers || lower !== 'no' || !isNegator(words, at)) return false;
    const before = words[at - 1];
    return (
      at === speakers ||
      before === undefined ||
      isFunctionWord(before.lower) ||
      LIGHT.has(before.stem) ||
      LITTLE.has(before.stem)
    );
  });

/** Whether words say no more than that there is no such thing: "there was no tunnel", "no complaints were made". */
export const saysNone = (words: readonly Word[], speakers: number): boolean => {
  if (words[speakers]?.lower === 'there') return true;
  const last = words.at(-1);
  return words[speakers]?.lower === 'no' && last !== undefined && (LITTLE.has(last.stem) || LIGHT.has(last.stem));
};
