import { momentsOf } from '../events/moments.js';
import { isEmpty } from '../stands/empty-words.js';
import { isNegatorWord } from '../stands/negations.js';
import { isOpening, wordsIn } from '../stands/pieces.js';
import { sameThing } from '../stands/same-things.js';
import { withoutSpeakers } from '../stands/saying.js';
import { perSentence } from '../words/per-sentence.js';
import { contentStems } from '../words/words.js';

/** One of two deeds that a sentence puts in an order. */
export interface OrderedDeed {
  /** Its telling words. */
  readonly words: readonly string[];
  /** The moments that it is one of, by their names. */
  readonly moments: ReadonlySet<string>;
}

/** What a sentence says came before what. */
export interface WordedSequence {
  readonly told: OrderedDeed;
  /** The deed by which the other is placed. */
  readonly by: OrderedDeed;
  readonly order: 'before' | 'after';
}

const CONNECTIVE = /\b(before|prior to|ahead of|after|following)\b/giu;
/** What leaves the order open, or tells of a span: "soon before or after", "the day after tomorrow", "after all". */
const NO_ORDER =
  /\b(?:before (?:and|or) after|after all|day (?:after tomorrow|before yesterday)|never|only hours|look(?:ed|ing|s)? after|nam(?:ed|ing) after|one after|before (?:a|the|his|her|their) (?:court|judge|magistrate|committee|inquiry|panel|tribunal|crowd|parliament))\b/iu;

/** The order in which a sentence puts two deeds; `null` where it puts none, or more than two. */
export const sequenceIn = perSentence((sentence): WordedSequence | null => {
  if (NO_ORDER.test(sentence)) return null;
  const found = [...sentence.matchAll(CONNECTIVE)];
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const order = /^(?:after|following)$/iu.test(only[0]) ? 'after' : 'before';
  const [lead, tail] = [sentence.slice(0, only.index), sentence.slice(only.index + only[0].length)];
  if (
    /\p{L}/u.test(
      lead.replace(
        /\b(?:only|just|shortly|soon|long|right|immediately|\p{L}+ (?:minutes?|hours?|days?|weeks?|months?|years?))\b/giu,
        '',
      ),
    )
  ) {
    return sequenceOf(lead, tail, order);
  }
  const comma = tail.indexOf(',');
  return comma < 0 ? null : sequenceOf(tail.slice(comma + 1), tail.slice(0, comma), order);
});

function sequenceOf(told: string, by: string, order: 'before' | 'after'): WordedSequence | null {
  const [left, right] = [deedOf(told), deedOf(by)];
  return left === null || right === null ? null : { told: left, by: right, order };
}

/** The telling words of one deed; `null` where it is denied, wanted or none. */
function deedOf(part: string): OrderedDeed | null {
  const words = withoutSpeakers(wordsIn(part));
  if (words.some((word) => isNegatorWord(word) || isOpening(word))) return null;
  const text = words.map((word) => word.text).join(' ');
  const empty = new Set(words.flatMap((word) => (isEmpty(word) ? [word.stem] : [])));
  const telling = contentStems(text).filter((word) => !empty.has(word) && !/\d/u.test(word));
  return telling.length === 0 ? null : { words: [...new Set(telling.map(sameThing))], moments: momentsOf(text) };
}
