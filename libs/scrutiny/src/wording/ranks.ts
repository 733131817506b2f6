import { isEmpty } from '../stands/empty-words.js';
import { isNegatorWord } from '../stands/negations.js';
import { isOpening, wordsIn, type Word } from '../stands/pieces.js';
import { sameThing } from '../stands/same-things.js';
import { withoutSpeakers } from '../stands/saying.js';
import { perSentence } from '../words/per-sentence.js';
import { stem } from '../words/stem.js';
import { isFunctionWord } from '../words/words.js';

/** Which of its kind something is, as a sentence counts it: "the third fire at the mill this year". */
export interface WordedRank {
  readonly value: number;
  /** Stem of what is counted; `null` where the sentence leaves it out: "was the third this year". */
  readonly noun: string | null;
  /** Within what it is counted: "this year", "since 2040", "her". */
  readonly scope: string;
  /** The other telling words of the sentence. */
  readonly words: readonly string[];
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );
/** What follows an ordinal that counts nothing: storeys, parts, and days of a calendar. */
const UNCOUNTED = new Set(
  'floor storey story half quarter degree class hand thought world party person century of to and day grade street avenue division lady'
    .split(' ')
    .map(stem),
);

const UNIT = 'year|month|week|season|decade|century|summer|winter|autumn|spring|day|term|quarter';
/** By what a count is closed, so that two of one count exclude each other. */
const SCOPES: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:this|last|of the) (?:${UNIT})\b`, 'iu'),
  new RegExp(String.raw`\b(?:in|within|for) (?:the (?:last|past) )?(?:\p{L}+|\d+) (?:${UNIT})s\b`, 'iu'),
  /\bsince (?:the (?:start|beginning) of )?[\p{L}\d]+\b/iu,
  /\bin a row\b|\b(?:straight|consecutive|successive)\b/iu,
  /\b(?:man|woman|person|president|minister|mayor|country|company|player|team|ship|pilot|leader|citizen|foreigner) to \p{L}+/iu,
  /\b[\p{L}-]{3,}est\b/iu,
  /\b(?:his|her|its|their) (?=\p{L}+ (?:term|mandate|spell|stint|title|marriage|season|crown|victory|defeat|win|child|conviction)\b)/iu,
];
/** A count that goes on, or of which nothing is sure. */
const LEFT_OPEN =
  /\b(?:so far|at least|about|or|possibly|almost|nearly|would|could|might|may be|not|never|than|every)\b/iu;

/** Which of its kind a sentence says that something is; `null` where it counts nothing so, or more than one thing. */
export const rankIn = perSentence((sentence): WordedRank | null => {
  if (LEFT_OPEN.test(sentence)) return null;
  const words = withoutSpeakers(wordsIn(joined(sentence)));
  const ranks = words.flatMap(({ lower }, at) => (valueOf(lower) > 0 ? [at] : []));
  const [at] = ranks;
  if (at === undefined || ranks.length > 1) return null;
  const next = words[at + 1];
  if (next !== undefined && UNCOUNTED.has(next.stem)) return null;
  if (words.some((word) => isOpening(word) || isNegatorWord(word))) return null;
  const found = SCOPES.flatMap((scope) => scope.exec(sentence)?.[0].toLowerCase() ?? []);
  if (found.length === 0) return null;
  const head = headFrom(words, at + 1);
  // "Serving her second term", "marks the third": the verb before it only says that it is so.
  const verb = DETERMINER.test(words[at - 1]?.lower ?? '') ? at - 2 : -1;
  return {
    value: valueOf(words[at]?.lower ?? ''),
    noun: head === null ? null : sameThing(head.stem),
    scope: found.join(' '),
    words: words.flatMap((word, place) =>
      place === at ||
      place === verb ||
      word === head ||
      !/\p{L}/u.test(word.text) ||
      isFunctionWord(word.lower) ||
      isEmpty(word)
        ? []
        : [sameThing(word.stem)],
    ),
  };
});

const DETERMINER = /^(?:the|his|her|its|their)$/u;

/** "3rd" as one word, as the words of a sentence are cut. */
const joined = (sentence: string): string =>
  sentence.replace(
    /\b(\d{1,2})(?:st|nd|rd|th)\b/giu,
    (written, figure: string) => ORDINALS[Number(figure) - 1] ?? written,
  );

const valueOf = (lower: string): number => ORDINALS.indexOf(lower) + 1;

/** Words that an ordinal and its noun may have between them. */
const LONGEST = 4;

/** The last word of the noun phrase that an ordinal opens; `null` where none follows. */
function headFrom(words: readonly Word[], from: number): Word | null {
  let head: Word | null = null;
  for (const word of words.slice(from, from + LONGEST)) {
    if (!/\p{L}/u.test(word.text) || isFunctionWord(word.lower)) break;
    if (/^(?:this|last|since)$/u.test(word.lower)) break;
    head = word;
  }
  return head;
}
