import { isNumberStem } from '../words/words.js';
import { ROLE } from './name-words.js';
import type { Word } from './pieces.js';
import { sameThing } from './same-things.js';

/** Those of whom a count may be, after the hyponyms of "person" in WordNet that no ending tells. */
const PERSON =
  /^(?:people|persons?|men|women|child|children|boys?|girls?|babies|infants?|adults?|victims?|guests?|pupils?|youths?|crew|crewmen|staff|clerks?|hostages?|captives?|members?|cooks?|chefs?|monks?|nuns?|recruits?|cadets?|colleagues?|friends?|police|guards?|pilots?|nurses?|relatives|males?|females?|(?:[a-z]+[^m]ent|[a-z]+[^aeiou]ant|[a-z]+ees?)s?)$/u;

/** Whether a noun, in the singular or plural, is of persons. */
export const isOfPersons = (lower: string): boolean =>
  (PERSON.test(lower) && !THING.test(lower)) || ROLE.test(lower.replace(/s$/u, ''));

/** Things with the endings of persons. */
const THING =
  /^(?:plant|restaurant|elephant|grant|warrant|pollutant|contaminant|pendant|covenant|remnant|accident|incident|event|precedent|tent|rent|cent|percent|vent|continent|current|content|talent|torrent|extent|intent|tree|fee|degree|committee|guarantee|coffee|toffee|jubilee|marquee|levee|melee)s?$/u;

/** Words that may stand between a count and the noun that it counts. */
const LONGEST_COUNTED = 3;

/** Whether words count more than one of some things. */
export const countsSeveral = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower, stem }) => (/^\d/u.test(lower) || isNumberStem(stem)) && !/^(?:1|one|first|zero|0)$/u.test(lower),
  );

/** The stems of the words that say which persons are counted: "two young workers", "dozens of guests". */
export function countedIn(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ lower, stem }, at) => {
    const isCount =
      /^\d/u.test(lower) || isNumberStem(stem) || /^(?:several|dozens|scores|hundreds|thousands)$/u.test(lower);
    if (!isCount) return [];
    const from = words[at + 1]?.lower === 'of' ? at + 2 : at + 1;
    const noun = words.slice(from, from + LONGEST_COUNTED).findIndex((one) => isOfPersons(one.lower));
    return noun < 0 ? [] : words.slice(from, from + noun + 1).map((one) => sameThing(one.stem));
  });
}
