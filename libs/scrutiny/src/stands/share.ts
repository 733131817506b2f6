import { measureStems } from '../values/quantities.js';
import { isNumberStem } from '../words/words.js';
import { isCalendarStem } from '../wording/dates.js';
import { isCapital } from './name-words.js';
import type { Word } from './pieces.js';

/** Whether words speak of all of their things, of a part of them, or of one and the same. */
export type Share = 'all' | 'part' | 'one';

const ALL = new Set('all every both each none nobody no neither entire whole everybody everyone nothing'.split(' '));

/** Words that speak of some of several. */
export const PART: ReadonlySet<string> = new Set(
  'some several many most another other others few half dozens scores part second two-thirds'.split(' '),
);

/** Of how many of its things a stretch speaks. */
export function shareOf(words: readonly Word[]): Share {
  // "Not all", "nearly everyone": some are left.
  if (words.some(({ lower }, at) => ALL.has(lower) && !/^(?:not|nearly|almost)$/u.test(words[at - 1]?.lower ?? '')))
    return 'all';
  if (words.some(({ lower }) => ALL.has(lower) && lower !== 'no')) return 'part';
  const isPart = words.some(
    ({ lower }, at) =>
      PART.has(lower) ||
      (lower === 'only' && /^(?:times?|one)$/u.test(words[at + 1]?.lower ?? '')) ||
      isCount(words, at),
  );
  return isPart ? 'part' : 'one';
}

/** Whether the word at a place counts some of several things: "two guests", and not "the two leaders", who are both of them. */
function isCount(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const [before, next] = [words[at - 1], words[at + 1]];
  if (word === undefined || isOfScore(words, at)) return false;
  const isFigure = /^\d/u.test(word.lower);
  if (!isFigure && !isNumberStem(word.stem)) return false;
  if (/^(?:the|both|all|in|since|at|aged|number|\d.*)$/u.test(before?.lower ?? '') || isUnit(next)) return false;
  if ([before, next].some((beside) => beside !== undefined && isCalendarStem(beside.stem))) return false;
  // "Gate 6"; "Rojas, 67, was held".
  if (isFigure && before !== undefined && isCapital(before) && !isOfSeveral(next)) return false;
  return !(isFigure && before?.text === ',' && (next === undefined || /^[,.]$/u.test(next.text)));
}

/** "Was split, 9 to 3": how a vote or match came out is no part of several. */
const isOfScore = (words: readonly Word[], at: number): boolean =>
  (words[at + 1]?.lower === 'to' && /^\d/u.test(words[at + 2]?.lower ?? '')) ||
  (words[at - 1]?.lower === 'to' && /^\d/u.test(words[at - 2]?.lower ?? ''));

/** Whether a word may be one for several things, which a figure before it counts: "2 Women". */
const isOfSeveral = (next: Word | undefined): boolean =>
  next !== undefined &&
  (isCapital(next) || /^(?!(?:is|was|has|does)$)(?:people|men|women|children|\p{L}+s)$/u.test(next.lower));

/** "Twenty minutes", "61-year-old", "3.2 million", "1.4 per mille": how much there is of something is no part of several. */
const isUnit = (next: Word | undefined): boolean =>
  next !== undefined &&
  (measureStems.has(next.stem) ||
    /^(?:per|percent|million|billion|decades?|a\.m\.?|p\.m\.?|dollars?|euros?|pounds?|crowns?|francs?|yen|yuan|rupees?|pesos?|roubles?|rubles?|krone[nr]?|krona|kronor|shillings?)$/u.test(
      next.lower,
    ));

/** A part of some things says nothing of another part. */
export const sharesAgree = (a: { readonly share: Share }, b: { readonly share: Share }): boolean =>
  !((a.share === 'part' && b.share !== 'all') || (b.share === 'part' && a.share !== 'all'));
