import { singular } from '../quantity/counted.js';
import { BODY_NOUNS, COLLECTIVE_NOUNS, PERSON_NOUNS } from './lexicon/actor-nouns.js';

/** What stands behind those who speak: "two men close to the talks", "the mayors of both towns". */
const TAIL = /(?:,|\s(?:of|in|at|from|for|with|who|close|familiar|near|involved|inside)\s).*$/u;

/** Whether a speaker's words name several: "witnesses", "two pilots", "Ida Rusk and Bo Lund"; a body speaks as one. */
export function namesSeveral(speaker: string): boolean {
  if (/^\p{Lu}[^,]*\p{Ll} and \p{Lu}\p{L}+ \p{Lu}/u.test(speaker)) return true;
  const last = speaker.replace(TAIL, '').toLowerCase().split(/\s+/u).at(-1) ?? '';
  if (BODY_NOUNS.has(last)) return last === 'police';
  return COLLECTIVE_NOUNS.has(last) || (singular(last) !== last && PERSON_NOUNS.has(singular(last)));
}
