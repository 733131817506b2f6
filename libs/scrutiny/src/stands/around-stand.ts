import { stem } from '../words/stem.js';
import { isFunctionWord } from '../words/words.js';
import { isEmpty } from './empty-words.js';
import { isCapital } from './name-words.js';
import { isNegatorWord } from './negations.js';
import type { Word } from './pieces.js';
import { sameThing } from './same-things.js';
import { isPast, PARTICIPLE } from './word-forms.js';

/** What may open the object of a verb. */
const OBJECT =
  /^(?:the|an?|his|her|him|them|its|their|one|two|three|four|five|six|seven|eight|nine|ten|several|people|\d+)$/u;

/** Verbs whose object is nobody to whom something is done: "survived the storm", "broke her leg". */
const OF_ONESELF = new Set(
  'survive escape flee evade elude lose break carry have admit confess suffer'.split(' ').map(stem),
);

/** Whether a wording is a verb with somebody behind it, and not "was arrested". */
export function takesObject(words: readonly Word[], places: readonly number[]): boolean {
  const [first = 0, last = first] = [places[0], places.at(-1)];
  const next = words[last + 1];
  const before = words.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  return (
    next !== undefined &&
    !OF_ONESELF.has(words[first]?.stem ?? '') &&
    !isFunctionWord(words[last]?.lower ?? '') &&
    (OBJECT.test(next.lower) || isCapital(next)) &&
    !before.some((lower) => /^(?:is|are|was|were|be|been|being|get|got|gets)$/u.test(lower))
  );
}

/** Stems of the telling words behind a place, up to a comma. */
export function behind(words: readonly Word[], from: number): string[] {
  const rest = words.slice(from + 1);
  const comma = rest.findIndex(({ text }) => text === ',');
  return (comma < 0 ? rest : rest.slice(0, comma))
    .filter((word) => !isFunctionWord(word.lower) && !isNegatorWord(word) && !isEmpty(word))
    .map(({ stem: one }) => sameThing(one));
}

/** "Was quashed by the court": what a passive is taken towards stands before it. */
export const isPassive = (words: readonly Word[], at: number): boolean =>
  /^(?:is|are|was|were|be|been|being|get|got|gets)$/u.test(words[at - 1]?.lower ?? '') &&
  (PARTICIPLE.test(words[at]?.lower ?? '') || isPast(words[at]?.lower ?? ''));

/** Stems of the telling words before a place. */
export const ahead = (words: readonly Word[], from: number, to: number): string[] =>
  words
    .slice(from, to)
    .filter((word) => word.text !== ',' && !isFunctionWord(word.lower) && !isNegatorWord(word) && !isEmpty(word))
    .map(({ stem: one }) => sameThing(one));
