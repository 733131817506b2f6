import { sameName } from '../words/names.js';
import { MONTH_NAME } from './dates.js';

/** How old a sentence says that a named person is, in years. */
export interface WordedAge {
  readonly name: string;
  readonly age: number;
}

const WORD = String.raw`\p{Lu}(?:[\p{L}.-]|[’'](?=\p{Lu}))+`;
const NAME = String.raw`${WORD}(?:\s+(?:(?:de|van|von|bin|al|el)\s+)?${WORD}){0,3}`;
/** "Dana Orrin, 34," and "Dana Orrin (34)"; a figure with a unit after it, or of a month, is none. */
const APPOSED = new RegExp(
  String.raw`(${NAME})(?:,\s+(?:aged\s+)?(\d{1,3})(?=\s*(?:[,;:)–—]|\.?$|\.\s))|\s+\((\d{1,3})\))`,
  'gu',
);
/** "34-year-old Dana Orrin", "the 34-year-old mayor, Dana Orrin". */
const YEAR_OLD = new RegExp(
  String.raw`\b(\d{1,3})-year-old\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}(?:\p{Ll}[\p{L}-]*,\s+)?(${NAME})`,
  'gu',
);
const MONTH = new RegExp(String.raw`(?:^|\s)${MONTH_NAME}\.?$`, 'iu');
/** Nobody is older, in years. */
export const OLDEST = 110;

/** The ages that a sentence gives to persons by name. */
export function wordedAges(sentence: string): WordedAge[] {
  const apposed = [...sentence.matchAll(APPOSED)].map(([, name = '', age, inBrackets]) => ({
    name,
    age: Number(age ?? inBrackets),
  }));
  const before = [...sentence.matchAll(YEAR_OLD)].map(([, age, name = '']) => ({ name, age: Number(age) }));
  return [...apposed, ...before].filter(({ name, age }) => age > 0 && age <= OLDEST && !MONTH.test(name));
}

/** The ages that two sentences give to one person and that differ by more than a birthday. */
export function differingAge(
  ours: readonly WordedAge[],
  theirs: readonly WordedAge[],
): readonly [WordedAge, WordedAge] | null {
  for (const one of ours) {
    const same = theirs.filter(({ name }) => sameName(one.name, name));
    const [other] = same;
    // Two people of one surname in a sentence cannot be told apart.
    if (other && same.length === 1 && Math.abs(other.age - one.age) > 1) return [one, other];
  }
  return null;
}
