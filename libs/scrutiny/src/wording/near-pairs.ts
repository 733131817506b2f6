import { stem } from '../words/stem.js';
import { isFunctionWord, wordsOf } from '../words/words.js';

/** Content words between two that stand near each other, at most. */
const WINDOW = 2;
/** Words so common in news that standing near another proves nothing. */
const COMMON = new Set(
  'year day week month time man person people group government official force country state city new last first two three make take say tell report people include'
    .split(' ')
    .map(stem),
);

/** The unordered pairs of telling stems that stand near each other in a sentence, names left out. */
export function nearPairs(sentence: string): string[] {
  const stems = sentence
    .split(/[\s,;:.!?()“”"']+/u)
    .filter((word, at) => at === 0 || !/^\p{Lu}/u.test(word))
    .flatMap(wordsOf)
    .filter((word) => !isFunctionWord(word) && !/^\d/u.test(word))
    .map(stem);
  const pairs = stems.flatMap((one, at) =>
    stems
      .slice(at + 1, at + 1 + WINDOW)
      .filter((other) => other !== one && !COMMON.has(one) && !COMMON.has(other))
      .map((other) => [one, other].sort().join(' ')),
  );
  return [...new Set(pairs)];
}
