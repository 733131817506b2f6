import { isFunctionWord, isNumberStem } from '../words/words.js';
import type { Cast } from './cast.js';
import type { Told } from './overlap.js';
import type { Word } from './pieces.js';
import type { Stretch } from './read-stands.js';

const NONE = /^(?:no|none|nobody|nothing|not)$/u;
const REST = /^(?:other|others|else|further|more|additional|new|another|elsewhere)$/u;
/** Words between what is left out and the negation. */
const NEAR = 4;

/** Whether words speak of those alone who are left beside others: "no other workers", "nobody else", "two more". */
export const isOfRest = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower, stem }, at) =>
      ((NONE.test(lower) || /^\d/u.test(lower) || isNumberStem(stem)) &&
        words.slice(at + 1, at + NEAR).some((one) => REST.test(one.lower))) ||
      leavesOut(words, at),
  );

/** Whether the word at a place opens those of whom something is not said: "nobody apart from him". */
const leavesOut = (words: readonly Word[], at: number): boolean => {
  const lower = words[at]?.lower ?? '';
  if (lower === 'except' || lower === 'excluding') return true;
  return (lower === 'apart' || lower === 'aside') && words[at + 1]?.lower === 'from';
};

/**
 * Whether a denial of all of its things is of fewer than those of whom another tells: "no local pupils were hurt" says nothing
 * of four pupils.
 * @param own words of the denial of which the other's report says nothing at all
 */
export const isNarrower = (no: Total, yes: Total, own: readonly unknown[]): boolean =>
  no.negates && !yes.negates && no.share === 'all' && yes.share === 'part' && own.length > 0;

type Total = Pick<Stretch, 'negates' | 'share'>;

/** Share of the telling words of a sentence of which the other report must know. */
const MOST_KNOWN = 0.4;

/** Whether the sentence before tells of what the other report tells too, so that "nobody" means nobody there. */
export const isOfBoth = ({ before }: Cast, { stems }: Cast): boolean => {
  const telling = [...before].filter((word) => !isFunctionWord(word));
  const known = telling.filter((word) => stems.has(word));
  return telling.length === 0 || (known.length > 1 && known.length >= telling.length * MOST_KNOWN);
};

/**
 * Whether "nobody", "everyone" or "all" takes in those whom another stretch counts: both are said of what either report tells, and
 * what the count says beside them is no more than one thing of which the other knows nothing.
 */
export const takesIn = (
  total: Stretch,
  count: Stretch,
  [own, other]: readonly [readonly Told[], readonly Told[]],
  [one, two]: readonly [Cast, Cast],
): boolean =>
  (total.everybody || (total.share === 'all' && !total.negates && total.words.length === 0)) &&
  !total.limited &&
  !count.limited &&
  count.share === 'part' &&
  count.counted.length > 0 &&
  own.length === 0 &&
  other.filter(({ key }) => !count.counted.includes(key)).length <= 1 &&
  !other.some(({ name }) => name) &&
  isOfBoth(one, two) &&
  isOfBoth(two, one);
