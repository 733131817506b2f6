import { behind } from './around-stand.js';
import { matterNamed } from './matters.js';
import type { Word } from './pieces.js';
import type { Stand } from './read-stands.js';
import { isOfPersons } from './persons.js';

const BE = /^(?:is|are|was|were)$/u;
const IN = /^(?:in|inside|within|aboard)$/u;
const PLACE = /^(?:the|an?|its|his|her|their|that|this|one)$/u;
const BETWEEN = /^(?:still|already|also|then|currently)$/u;

/** Words between "there was" and the preposition: "there were about thirty young people in". */
const LONGEST_COUNT = 5;

/**
 * Whether anybody was in a place: "nine people were in the building", "there was nobody in the building". No verb of its own
 * tells it, so that it is read by how the clause is built.
 * @param under how many negations each word stands under
 */
export function beingThere(words: readonly Word[], under: readonly number[], speakers: number): readonly Stand[] {
  return words.flatMap(({ lower }, at): readonly Stand[] => {
    if (at < speakers || !BE.test(lower)) return [];
    const place = words[at - 1]?.lower === 'there' ? placeOfThere(words, at) : placeOfSubject(words, at);
    if (place < 0 || !isPlaceAt(words, place)) return [];
    const negated = (under[place] ?? 0) % 2 === 1;
    const towards = behind(words, place).slice(0, 2);
    return [{ matter: PRESENCE, answer: negated ? 'no' : 'yes', negated, towards, complement: [] }];
  });
}

const PRESENCE = matterNamed('people there');

/** Where the preposition stands in "nine people were still in"; -1 where it does not. */
function placeOfSubject(words: readonly Word[], be: number): number {
  const subject = words[be - 1];
  if (subject === undefined || !isSomebody(subject.lower)) return -1;
  return BETWEEN.test(words[be + 1]?.lower ?? '') ? be + 2 : be + 1;
}

/** Where it stands in "there were nine people in". */
function placeOfThere(words: readonly Word[], be: number): number {
  const behindBe = words.slice(be + 1, be + 1 + LONGEST_COUNT);
  const at = behindBe.findIndex(({ lower }) => isSomebody(lower));
  return at < 0 ? -1 : be + 2 + at;
}

const isSomebody = (lower: string): boolean => /^(?:nobody|everybody|everyone|all)$/u.test(lower) || isOfPersons(lower);

const isPlaceAt = (words: readonly Word[], at: number): boolean =>
  IN.test(words[at]?.lower ?? '') && PLACE.test(words[at + 1]?.lower ?? '');
