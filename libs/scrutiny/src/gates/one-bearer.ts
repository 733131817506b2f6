import { ROLE } from '../stands/name-words.js';
import { isPast } from '../stands/word-forms.js';
import { perSentence } from '../words/per-sentence.js';
import { stem } from '../words/stem.js';
import { isFunctionWord } from '../words/words.js';
import type { PlacedClaim } from './claim-pair.js';

/** By the stem of a role, the stems of the nouns right before it: "lorry" of "the lorry driver". */
const bearersIn = perSentence((sentence): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const words = sentence.match(/[\p{L}’'-]+/gu) ?? [];
  words.forEach((word, at) => {
    const before = words[at - 1] ?? '';
    if (
      !/^\p{Ll}/u.test(word) ||
      isFunctionWord(word) ||
      !ROLE.test(word.replace(/s$/u, '')) ||
      !/^\p{Ll}{3,}$/u.test(before)
    )
      return;
    // What was done to somebody is no calling: "the captured officer".
    if (isFunctionWord(before) || isPast(before) || /(?:ing|ly|en|wn)$/u.test(before)) return;
    const role = stem(word);
    found.set(role, (found.get(role) ?? new Set()).add(stem(before)));
  });
  return found;
});

/** Whether each sentence tells of another bearer of one role: "the lorry driver" and "the train driver" are two. */
export function areOfTwoBearers(a: PlacedClaim, b: PlacedClaim): boolean {
  const [left, right] = [bearersIn(a), bearersIn(b)];
  for (const [role, own] of left) {
    const others = right.get(role);
    if (others !== undefined && ![...own].some((one) => others.has(one))) return true;
  }
  return false;
}
