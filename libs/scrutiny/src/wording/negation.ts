import { stem } from '../words/stem.js';
import { isFunctionWord } from '../words/words.js';

/** Words that turn what follows into its opposite. */
const NEGATING = new Set(
  "not n't never no nor neither without cannot none nobody decline declines declined refuse refuses refused fail fails failed".split(
    ' ',
  ),
);
/** Verbs that end a deed: with one of them, "will not" and "will" may say the same. */
const ENDING = /\b(?:stop|ceas|quit|halt|end(?:s|ed)?\b)/iu;
/** Verbs whose infinitive did not come about: "refused to go". */
const UNDONE = /^(?:declin|refus|fail)/u;
/** Content words after a negation that it reaches. */
const SCOPE = 3;

/** "Don't", and as it is often written, "dont". */
const CONTRACTED = /n't$|(?<=^(?:ca|do|does|did|is|are|was|were|has|have|had|could|would|should))nt$/iu;

/** Which stems of a sentence stand under a negation, and which do not. */
export interface NegationReading {
  readonly negated: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  /** Those that stand first behind a negation. */
  readonly first: ReadonlySet<string>;
  /** The sentence speaks of an end. */
  readonly ends: boolean;
}

/**
 * Reads the scope of each negation as the next three content words before a comma or full stop. "Not counting", "no doubt" and "not only" negate nothing, and a
 * name is never what is negated: the deed is.
 */
export function readNegation(sentence: string): NegationReading {
  const written = (sentence.replace(/[’‘]/gu, "'").match(/\p{L}+n't|\p{L}+|[.!?,;:()—]/gu) ?? []).flatMap((word) =>
    CONTRACTED.test(word) ? [word.replace(CONTRACTED, ''), "n't"] : [word],
  );
  const words = written.map((word) => word.toLowerCase());
  const negated = new Set<string>();
  const plain = new Set<string>();
  const first = new Set<string>();
  let scope = 0;
  words.forEach((word, at) => {
    if (/^[.!?,;:()—]$/u.test(word)) {
      scope = 0;
      return;
    }
    if (
      NEGATING.has(word) &&
      ((UNDONE.test(word) && words[at + 1] === 'to') ||
        !/^(?:the )?(?:only|counting|including|just|least|to|all|every|each|everyone|always|much|many|idea|doubt|clue|wonder|question|surprise)\b/u.test(
          words.slice(at + 1, at + 3).join(' '),
        ))
    ) {
      scope = SCOPE;
      return;
    }
    const name = at > 0 && word !== written[at];
    if (name || isFunctionWord(word)) return;
    (scope > 0 ? negated : plain).add(stem(word));
    if (scope === SCOPE) first.add(stem(word));
    if (scope > 0) scope--;
  });
  return { negated, plain, first, ends: ENDING.test(sentence) };
}

/**
 * The stems that one sentence negates and the other affirms, where only one of the two negates at all. Empty when both
 * negate, or neither does, or when one of them speaks of an end.
 */
export function oppositeStems(left: NegationReading, right: NegationReading): string[] {
  if (left.ends !== right.ends) return [];
  const only = (one: NegationReading, other: NegationReading): string[] =>
    other.negated.size > 0 ? [] : [...one.negated].filter((word) => other.plain.has(word) && !one.plain.has(word));
  return [...only(left, right), ...only(right, left)];
}
