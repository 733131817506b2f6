import { isFunctionWord } from '../words/words.js';
import { isCapital } from './name-words.js';
import { isNegatorWord } from './negations.js';
import { isOpening, isUntrue, type Word } from './pieces.js';
import { VERB } from './word-forms.js';

/** "In talks to buy", "poised to sign": nothing has come of it yet. */
const ON_THE_WAY = /^(?:talks|negotiations|discussions|poised|ready|prepared|preparing|bid|efforts?)$/u;

/** Whether the word at a place leaves open what its stretch tells: doubted, wished, told to "you", on the way, or not needed. */
export function leavesOpen(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (lower === 'you' || isUntrue(lower) || isDoubt(words, at) || isNoDuty(words, at) || isOfBefore(words, at))
    return true;
  return ON_THE_WAY.test(lower) && words[at + 1]?.lower === 'to';
}

/** "Had first opposed it", "was originally for it": what was so before something changed. */
const isOfBefore = (words: readonly Word[], at: number): boolean =>
  /^(?:initially|originally)$/u.test(words[at]?.lower ?? '') ||
  (words[at]?.lower === 'first' && /^(?:had|at)$/u.test(words[at - 1]?.lower ?? ''));

/** Whether a deed is only named, and told of nobody here: "on the night of the killing", "five of the injured are". */
export const isOnlyNamed = (words: readonly Word[], at: number): boolean =>
  isOfThose(words, at) ||
  (/^(?:killings?|murders?|deaths?|slayings?|shootings?)$/u.test(words[at]?.lower ?? '') &&
    /^(?:the|this|that)$/u.test(words[at - 1]?.lower ?? '') &&
    words[at - 2]?.lower === 'of' &&
    words[at + 1]?.lower !== 'of');

/** "The injured", "those detained": who they are, and not what is told of them. */
const isOfThose = (words: readonly Word[], at: number): boolean =>
  /^(?:the|those)$/u.test(words[at - 1]?.lower ?? '') &&
  /^(?:injured|wounded|hurt|detained|arrested|rescued|evacuated|missing|hospitali[sz]ed)$/u.test(
    words[at]?.lower ?? '',
  ) &&
  (words[at + 1] === undefined || words[at + 1]?.text === ',' || VERB.test(words[at + 1]?.lower ?? ''));

/** Whether a word is one of doubt or wish: a verb, and not a name ("Hope") or a person ("the suspect"). */
function isDoubt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !isOpening(word) || (at > 0 && isCapital(word))) return false;
  if (/^plans?$/u.test(word.lower) && isThing(words, at)) return false;
  // "Rejected plans for a mast": what was decided on is a thing.
  if (word.lower === 'plans' && DECIDED.test(words[at - 1]?.lower ?? '') && words[at + 1]?.lower !== 'to') return false;
  // "A strike planned for Friday", "the planned strike": what is said of it is told of it all the same.
  if (word.lower === 'planned' && isOfPlan(words, at)) return false;
  return !/^suspects?$/u.test(word.lower) || !isNoun(words, at);
}

/** Whether "planned" only says of which thing a stretch speaks, as it does behind the thing or before it. */
const isOfPlan = (words: readonly Word[], at: number): boolean => {
  const [before, next] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (/^(?:the|this|that|its|his|her|their)$/u.test(before)) return !isFunctionWord(next);
  return next === 'for' && at > 1 && !isFunctionWord(before) && isFunctionWord(words[at - 2]?.lower ?? '');
};

const DECIDED =
  /^(?:to|approv(?:ed|es|ing)|reject(?:ed|s|ing)|back(?:ed|s|ing)|block(?:ed|s|ing)|endors(?:ed|es|ing)|adopt(?:ed|s|ing)|veto(?:ed|es)|oppos(?:ed|es|ing)|refus(?:ed|es|ing)|support(?:ed|s|ing))$/u;

/** "Voted for the plan": what is spoken of as a thing leaves nothing open, where "a plan to close it" does. */
const isThing = (words: readonly Word[], at: number): boolean =>
  /^(?:the|this|that|these|those)$/u.test(words[at - 1]?.lower ?? '') &&
  !/^(?:to|is|was|calls|provides|includes)$/u.test(words[at + 1]?.lower ?? '');

/** Whether a word stands where nouns do: behind an article or another noun's genitive, or at the head of its stretch. */
const isNoun = (words: readonly Word[], at: number): boolean =>
  at === 0 ||
  /^(?:the|an?|his|her|their|its|this|that|one|two|main|prime|chief|other|second|first|\d+)$/u.test(
    words[at - 1]?.lower ?? '',
  );

/** "Did not have to kill him": that it was not needed does not say that it was not done. */
const isNoDuty = (words: readonly Word[], at: number): boolean =>
  /^(?:have|need)$/u.test(words[at]?.lower ?? '') &&
  words[at + 1]?.lower === 'to' &&
  isNegatorWord(words[at - 1] ?? { text: '', lower: '', stem: '' });

const ACCUSED = /^(?:accuse[ds]?|charge[ds]?|suspected|suspicion|allegations?|accusations?)$/u;

/** Where "charges of", "accused of" open what somebody is said to have done. */
export function accusedFrom(words: readonly Word[]): number {
  const at = words.findIndex(
    ({ lower }, place) => ACCUSED.test(lower) && /^(?:of|with)$/u.test(words[place + 1]?.lower ?? ''),
  );
  return at < 0 ? words.length : at + 1;
}
