import { singular } from '../quantity/counted.js';
import { headWord } from './heads.js';
import { BODY_NOUNS, COLLECTIVE_NOUNS, PERSON_NOUNS } from './lexicon/actor-nouns.js';

/** Whether a speaker's words name several: "witnesses", "two pilots", "Ida Rusk and Bo Lund"; a body speaks as one. */
export function namesSeveral(speaker: string): boolean {
  if (/^\p{Lu}[^,]*\p{Ll} and \p{Lu}\p{L}+ \p{Lu}/u.test(speaker)) return true;
  const last = headWord(speaker);
  if (BODY_NOUNS.has(last)) return last === 'police';
  return COLLECTIVE_NOUNS.has(last) || (singular(last) !== last && PERSON_NOUNS.has(singular(last)));
}
