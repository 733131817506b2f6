import { nameWords } from '../words/names.js';
import { perSentence } from '../words/per-sentence.js';
import type { PlacedClaim } from './claim-pair.js';
import { stops, type Gate } from './gates.js';

const KIN =
  '(?:brother|sister|father|mother|son|daughter|wife|husband|widow|widower|partner|girlfriend|boyfriend|fianc[ée]e?|cousin|nephew|niece|uncle|aunt|parents?|child|children|friend|colleague|lawyer|attorney|neighbou?r|driver|bodyguard|boss|predecessor|successor|grand(?:father|mother|son|daughter))';

/** What befell somebody's brother is not what befell him: a name that stands only before such a word is no patient. */
export const notOfKin: Gate = ({ a, b }) =>
  [a, b].some(isOfKin) ? stops('one side speaks of somebody who belongs to the one whom the other names') : null;

const OWNER = new RegExp(`(\\p{Lu}[\\p{L}-]+)[’']\\s?s?\\s+(?:\\p{L}+\\s+)?${KIN}\\b`, 'gu');

/** Who is named in a sentence only as the one to whom somebody else belongs: "Orrin" in "Orrin's sister was held". */
export const ownersIn = perSentence((sentence): readonly string[] =>
  Array.from(sentence.matchAll(OWNER), ([, owner = '']) => owner).filter((owner) => sentence.split(owner).length === 2),
);

function isOfKin({ event, words }: PlacedClaim): boolean {
  const patients = (event?.participants ?? []).filter(({ part }) => part === 'patient');
  const last = patients.flatMap(({ name }) => nameWords(name).at(-1) ?? []);
  if (last.length === 0) return false;
  const named = words.content.match(/\p{L}+/gu) ?? [];
  return last.every((name) => {
    const all = named.filter((word) => word.toLowerCase() === name).length;
    const owning = words.content.match(new RegExp(`\\b${name}[’']s?\\s+(?:\\p{L}+\\s+)?${KIN}\\b`, 'giu')) ?? [];
    return owning.length > 0 && owning.length === all;
  });
}
