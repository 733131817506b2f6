/**
 * Most rules look for a few words that most sentences lack. Each such rule names its words here once; a distinct word
 * is asked once for all rules, and a sentence carries what its words hint at, so that a rule is entered only where a
 * word of it stands.
 */

/** Bits, one for each kind of word that a rule looks for. */
export type Hints = number;

const kinds: ((lower: string) => boolean)[] = [];
/** Bits of a small whole number that is not negative. */
const mostKinds = 30;

/** Words seen at most: a few megabytes, so that a text of nothing but new words fills no memory. */
const remembered = 50_000;
const known = new Map<string, Hints>();

/**
 * Registers a kind of word, when the module that looks for it is loaded.
 * @param isMeant whether a word in lower case, as tokens carry it, is of the kind; asked once for each distinct word
 */
export function hintOf(isMeant: (lower: string) => boolean): Hints {
  if (kinds.length === mostKinds) throw new Error('there are more kinds of words than bits for them');
  if (known.size > 0) throw new Error('a kind of words came after words have been read');
  return 1 << (kinds.push(isMeant) - 1);
}

/** The kinds that a word in lower case is of. */
export function hintsOf(lower: string): Hints {
  const before = known.get(lower);
  if (before !== undefined) return before;
  let hints = 0;
  kinds.forEach((isMeant, index) => {
    if (isMeant(lower)) hints |= 1 << index;
  });
  if (known.size >= remembered) known.clear();
  known.set(lower, hints);
  return hints;
}

/** The kinds of words among tokens. */
export function hintsAmong(tokens: readonly { readonly hints: Hints }[]): Hints {
  let hints = 0;
  for (const token of tokens) hints |= token.hints;
  return hints;
}

/** Whether a word, or one of a sentence's words, is of a kind. */
export const holds = (of: { readonly hints: Hints }, kind: Hints): boolean => (of.hints & kind) !== 0;
