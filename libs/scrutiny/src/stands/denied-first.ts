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
  const first = words.find(
    (word, at) =>
      at >= from &&
      (under[at] ?? 0) % 2 === 1 &&
      !isNegatorWord(word) &&
      !isFunctionWord(word.lower) &&
      !LIGHT.has(word.stem) &&
      !DEGREE.has(word.lower) &&
      !isCapital(word),
  );
  return first === undefined ? null : sameThing(first.stem);
}
