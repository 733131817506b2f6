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
  String.raw`(${NAME})(?:,\s+(?:aged\s+|now\s+)?(\d{1,3})(?=\s*(?:[,;:)–—]|\.?$|\.\s))|\s+\((\d{1,3})\))`,
  'gu',
);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const eitherCase = (words: readonly string[]): string =>
  words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');
/** A figure in digits or in words: "34", "thirty-four". */
const FIGURE = String.raw`(?:\d{1,3}|(?:${eitherCase(TENS)})(?:-(?:${ONES.join('|')}))?|${eitherCase([...TEENS, ...ONES])})`;
/** "34-year-old Dana Orrin", "the 34-year-old mayor, Dana Orrin". */
const YEAR_OLD = new RegExp(
  String.raw`\b(${FIGURE})-year-old\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}(?:\p{Ll}[\p{L}-]*,\s+)?(${NAME})`,
  'gu',
);
/** Words between a name and the age told of it, in which no second person is named and none is of its kin. */
const WORDS = String.raw`(?:(?:from|of|in|on|at|near)\s+\p{Lu}[\p{L}’'-]*\s+|(?!aged\b|who\b|turned\b|his\b|her\b|whose\b|son\b|daughter\b|mother\b|father\b|brother\b|sister\b|wife\b|husband\b|widow)\p{Ll}[\p{L}’'-]*\s+){0,8}?`;
const AGED = String.raw`(?:aged|at(?:\s+the\s+age\s+of)?)`;
const TURNED = String.raw`(?:(?:has|had)\s+)?(?:just\s+)?(?:turned|turns)`;
const DIED = String.raw`(?:(?:has|had)\s+)?(?:dies|died|passes\s+away|passed\s+away)`;
/** What tells a figure of years from one of something else: "turned 34 pages". */
const NO_UNIT = String.raw`\b(?!\s*(?:[%:.]\d|[ap]\.?m\b|o[’']clock|per\b|(?!(?:years|this|is|was|has|as)\b)\p{Ll}+s\b))`;
/** "Dana Orrin, who died on Sunday aged 34", "Dana Orrin, a nurse who turned 34 this week", "Dana Orrin dies at 34". */
const TOLD_OF = new RegExp(
  String.raw`(${NAME})(?:,\s+${WORDS}aged|,\s+${WORDS}who\s+(?:${TURNED}|${DIED}\s+${WORDS}${AGED})|\s+${TURNED}|\s+${DIED}\s+${WORDS}${AGED})\s+(${FIGURE})${NO_UNIT}`,
  'gu',
);
/** "Dana Orrin is 34 years old", "Dana Orrin was 34." */
const IS_OLD = new RegExp(
  String.raw`(${NAME})\s+(?:was|is|had been)\s+(?:only\s+|just\s+)?(${FIGURE})(?:\s+years\s+old\b|(?=\s*(?:[.,;]|$)))`,
  'gu',
);
/** "Dana Orrin, a 34-year-old nurse" */
const AS_ONE = new RegExp(String.raw`(${NAME}),\s+an?\s+(${FIGURE})-year-old\b`, 'gu');
/** "She was 34 years old." */
const PRONOUN_OLD = new RegExp(
  String.raw`^\W*(?:he|she)\s+(?:was|is|had\s+(?:just\s+)?turned|turned)\s+(?:only\s+|just\s+)?(${FIGURE})(?:\s+years\s+old)?(?:\s*[.,;”"]|\s+(?:and|but)\s+(?!\d))`,
  'iu',
);
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s+/u;
const FULL_NAME = new RegExp(NAME, 'gu');
const MONTH = new RegExp(String.raw`(?:^|\s)${MONTH_NAME}\.?$`, 'iu');
/** Nobody is older, in years. */
export const OLDEST = 110;

/** The ages that a sentence gives to persons by name. */
export function wordedAges(sentence: string): WordedAge[] {
  const found: WordedAge[] = [...sentence.matchAll(APPOSED)].map(([, name = '', age, inBrackets]) => ({
    name,
    age: Number(age ?? inBrackets),
  }));
  for (const [, age = '', name = ''] of sentence.matchAll(YEAR_OLD)) found.push({ name, age: figureOf(age) });
  for (const pattern of [TOLD_OF, IS_OLD, AS_ONE])
    for (const [, name = '', age = ''] of sentence.matchAll(pattern)) found.push({ name, age: figureOf(age) });
  return found
    .map(({ name, age }) => ({ name: name.replace(TITLE, ''), age }))
    .filter(({ name, age }) => age > 0 && age <= OLDEST && !MONTH.test(name) && /^\p{Lu}/u.test(name));
}

/** How old "he" or "she" is said to be at the start of a sentence; `null` where no age is told. */
export function pronounAge(sentence: string): number | null {
  const age = figureOf(PRONOUN_OLD.exec(sentence)?.[1] ?? '');
  return age > 0 && age <= OLDEST ? age : null;
}

/** The one name of two words or more that ends in a surname, among those of some sentences; `null` where none or several do. */
export function fullName(surname: string, sentences: Iterable<string>): string | null {
  const found = new Set<string>();
  for (const sentence of sentences) {
    if (!sentence.includes(surname)) continue;
    for (const [name] of sentence.matchAll(FULL_NAME))
      if (name.endsWith(` ${surname}`)) found.add(name.replace(TITLE, ''));
  }
  found.delete(surname);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Whom a sentence names in two words or more, if it names only one. */
export function onlyName(sentence: string): string | null {
  const names = new Set(Array.from(sentence.matchAll(FULL_NAME), ([name]) => name).filter((name) => /\s/u.test(name)));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

function figureOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const [first = '', second = ''] = text.toLowerCase().split('-');
  const tens = TENS.indexOf(first);
  if (tens >= 0) return (tens + 2) * 10 + (ONES.indexOf(second) + 1);
  return TEENS.includes(first) ? TEENS.indexOf(first) + 10 : ONES.indexOf(first) + 1;
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
