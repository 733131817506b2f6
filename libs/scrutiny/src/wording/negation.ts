import { stem } from '../words/stem.js';
import { isFunctionWord } from '../words/words.js';

/** Words that turn what follows into its opposite; "stop" and its like do so for the deed that they name. */
const NEGATING = new Set(
  "not n't never no nor neither without cannot none nobody decline declines declined refuse refuses refused fail fails failed stop stops stopped cease ceases ceased".split(
    ' ',
  ),
);
/** Verbs among them that take back only the deed that they name. */
const ENDING = /^(?:stop|cease)/u;
/** Content words after a negation that it reaches. */
const SCOPE = 3;

/** Which stems of a sentence stand under a negation, and which do not. */
export interface NegationReading {
  readonly negated: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
}

/**
 * Reads the scope of each negation as the next three content words. "Not counting" and "not only" negate nothing, and a
 * name is never what is negated: the deed is.
 */
export function readNegation(sentence: string): NegationReading {
  const written = (sentence.replace(/[’‘]/gu, "'").match(/\p{L}+n't|\p{L}+/gu) ?? []).flatMap((word) =>
    word.endsWith("n't") ? [word.slice(0, -3), "n't"] : [word],
  );
  const words = written.map((word) => word.toLowerCase());
  const negated = new Set<string>();
  const plain = new Set<string>();
  let scope = 0;
  words.forEach((word, at) => {
    if (NEGATING.has(word) && !/^(?:only|counting|including|just|least|to)$/u.test(words[at + 1] ?? '')) {
      scope = ENDING.test(word) ? 1 : SCOPE;
      return;
    }
    const name = at > 0 && word !== written[at];
    if (name || isFunctionWord(word)) return;
    (scope > 0 ? negated : plain).add(stem(word));
    if (scope > 0) scope--;
  });
  return { negated, plain };
}

/**
 * The stems that one sentence negates and the other affirms, where only one of the two negates at all. Empty when both
 * negate, or neither does.
 */
export function oppositeStems(a: string, b: string): string[] {
  const left = readNegation(a);
  const right = readNegation(b);
  const only = (one: NegationReading, other: NegationReading): string[] =>
    other.negated.size > 0 ? [] : [...one.negated].filter((word) => other.plain.has(word) && !one.plain.has(word));
  return [...only(left, right), ...only(right, left)];
}
