import { negationIn } from './readings.js';
import type { ClaimPair } from '../gates/claim-pair.js';
import { tellingWords } from '../words/likeness.js';
import { perSentence } from '../words/per-sentence.js';
import { stem } from '../words/stem.js';
import { castAt } from '../stands/cast.js';
import { sameThing } from '../stands/same-things.js';
import { wordsOf } from '../words/words.js';
import { isOneThing, type Thing } from './doings.js';
import { isCalendarStem } from './dates.js';
import { otherOccasion } from './occasions.js';
import { likenessOf, sameSentence } from './same-sentence.js';

/** Words that each of two sentences may have alone for one that they share, once deed and thing are known to be one. */
const SWAPS = 1 / 3;

const TIMED =
  /\b(?:later|then|previously|formerly|until|since|initially|at first|originally|former|once|earlier|again|second time)\b/iu;
const MORE_THAN_ONE = /\b(?:another|others?|both|each|one of|respectively|either|neither)\b/iu;

/**
 * Why two sentences of one deed on one thing may yet tell of two, the words left out by which they answer a question;
 * `null` where nothing says so.
 * @param answers stems of the words that give each side's answer, and of the deed where the two word it differently
 * @param held what the two share beside words: a pronoun, a deed in other words
 */
export function toldOfTwo(
  pair: ClaimPair,
  [left, right]: readonly [readonly string[], readonly string[]],
  held: number,
): string | null {
  const { a, b, options } = pair;
  const all = likenessOf(pair);
  const [mine, theirs] = [left, right].map((stems) => new Set(stems.flatMap((word) => [word, sameThing(word)])));
  const onlyA = all.onlyA.filter((word) => mine?.has(word) !== true);
  const onlyB = all.onlyB.filter((word) => theirs?.has(word) !== true);
  const shared = all.shared.length + held;
  if (Math.min(onlyA.length, onlyB.length) > Math.floor(shared * SWAPS)) return 'the sentences differ in more';
  if (!options.sameEvent && !pair.akin() && !sameSentence(pair, all.withOnly(onlyA, onlyB)))
    return 'nothing shows that the reports are about one matter';
  if (otherOccasion(a, b)) return 'one of the two speaks of another of its kind';
  const [names, others] = [a, b].map((claim, at) =>
    tellingWords(claim).names.some((word) => (at === 0 ? onlyA : onlyB).includes(word)),
  );
  if (names && others) return 'each names what the other does not';
  if (onlyA.some(isCalendarStem) && onlyB.some(isCalendarStem)) return 'each is of another day';
  if ([a, b].some(({ words }) => TIMED.test(words.evidence))) return 'one side tells of one time among several';
  if ([a, b].some(({ words }) => MORE_THAN_ONE.test(words.evidence))) return 'one side speaks of more than one';
  const denied = [a, b].flatMap((claim) => [...negationIn(claim).negated]);
  if (denied.some((word) => all.shared.includes(sameThing(word)) || left.includes(word) || right.includes(word)))
    return 'one side denies it';
  return null;
}

/**
 * Whether two phrases of two reports mean one thing; "he" and "she" mean whom the report named last, where it named anybody.
 * Of "it" and "they" nothing says what they are.
 */
export function isOneThingIn(pair: ClaimPair, one: Thing, other: Thing, exactly = false): boolean {
  if ([one, other].some(({ head, pronoun }) => pronoun && !/^s?he$/u.test(head)))
    return pair.options.sameEvent && isOneThing(one, other, exactly);
  const [left, right] = [personOf(pair, 'a', one), personOf(pair, 'b', other)];
  if (one.pronoun && other.pronoun && (left === null || right === null)) return one.head === other.head;
  return isOneThing(
    left === null ? one : { ...one, head: left },
    right === null ? other : { ...other, head: right },
    exactly,
  );
}

/** The folded stem of whom a pronoun means in the report of a side. */
function personOf(pair: ClaimPair, side: 'a' | 'b', { pronoun }: Thing): string | null {
  const person = pronoun ? castAt(pair.sentences(pair[side]), pair[side]).person : null;
  return person === null ? null : sameThing(person);
}

const stemsOf = perSentence((sentence): string => ` ${wordsOf(sentence).map(stem).join(' ')} `);

/** Whether a report of one side has the stems of a phrase anywhere, one behind the other. */
export const reportTells = (pair: ClaimPair, side: 'a' | 'b', phrase: string): boolean =>
  [pair[side], ...pair.sentences(pair[side])].some((claim) => stemsOf(claim).includes(` ${phrase} `));
