import type { Counted, Place } from './count-place.js';
import { GETTING, RISES, RISING, WAGES } from './lexicon/figure-frames.js';
import type { NounPhrase } from './phrases.js';
import type { SentenceReading } from './propositions.js';

/** "Wages go up by 6 percent", "teachers got a rise of 6 percent": by how much pay grows. */
export function payRise(
  { mention, reading, clause, phrase }: Place,
  tied: readonly string[],
  verbs: readonly string[],
): Counted | null {
  if (mention.kind !== 'percent' || clause === null) return null;
  const { tokens } = reading.parse;
  const head = (of: NounPhrase | null): string => tokens[of?.head ?? -1]?.lemma.toLowerCase() ?? '';
  const rises = [...tied, head(phrase)].some((noun) => RISES.has(noun));
  const subject = clause.subject;
  const told =
    (verbs.some((verb) => RISING.has(verb)) &&
      (WAGES.has(head(subject)) || WAGES.has(tokens[subject?.head ?? -1]?.lower ?? ''))) ||
    (rises &&
      (tokens.some(({ lower }) => WAGES.has(lower)) || (GETTING.has(clause.lemma) && !isOfOther(reading, phrase))));
  if (!told) return null;
  return {
    about: 'pay rise',
    counted: 'pay rise',
    whose: '',
    slot: 'measure',
    behaviour: 'fixed',
    measure: 'rate',
    question: 'By how much does pay rise?',
  };
}

/** "A rise of 8 percent in sales": of something else than what somebody earns. */
function isOfOther({ parse: { tokens, phraseAt } }: SentenceReading, phrase: NounPhrase | null): boolean {
  const at = (phrase?.to ?? -2) + 1;
  return tokens[at]?.lower === 'in' && phraseAt[at + 1] != null;
}
