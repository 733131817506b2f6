import { wordedDays, type WordedDay } from '../wording/dates.js';
import { wordedFigures, type WordedFigure } from '../wording/figures.js';
import { readNegation } from '../wording/negation.js';
import { contentStems } from '../words/words.js';

/** Days and figures of a part of a notice. */
export interface NoticeValues {
  readonly days: readonly WordedDay[];
  readonly figures: readonly WordedFigure[];
}

/** What one sentence of a notice takes back and what it gives instead, and the words that say what it is about. */
export interface NoticeReading {
  readonly old: NoticeValues;
  readonly instead: NoticeValues;
  /** Telling stems of this sentence and of the one before it. */
  readonly about: readonly string[];
  /** The statement that is withdrawn as a whole, in stems; empty where only a value is set right. */
  readonly withdrawn: readonly string[];
}

const MEDIUM =
  'article|report|story|item|version|edition|broadcast|piece|account|column|headline|dispatch|bulletin|caption';
const DAY =
  '(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?\\s+\\d{1,2}|\\d{1,2}\\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)(?:,?\\s+\\d{4})?';
/** When the text that is set right came out: "an article on May 3", "reported on May 3", "on May 3 we reported". */
const PUBLICATION = new RegExp(
  `\\b(?:${MEDIUM})s?\\s+(?:published\\s+|posted\\s+|aired\\s+)?(?:of|on|from|in)\\s+${DAY}|` +
    `\\b(?:reported|said|wrote|stated|published|printed|aired)\\s+(?:incorrectly\\s+|wrongly\\s+)?(?:on|of)\\s+${DAY}|` +
    `\\b[Oo]n\\s+${DAY},?\\s+(?:we|this newspaper|it|an?)\\b`,
  'gu',
);
const TOLD = new RegExp(
  `\\b(?:we|${MEDIUM}|newspaper|paper|station|website|agency|desk|\\p{Lu}\\p{L}+)\\b[^.]{0,60}\\b(?:said|reported|stated|gave|put|wrote|misstated|misreported|described|claimed|listed|printed)\\b`,
  'u',
);
const RIGHT = /\b(?:should have|in fact|actually|the correct|correctly)\b/iu;
const WITHDRAWS = /\b(?:retract\w*|withdraws?|withdrew|withdrawn|takes? back|took back|no longer stands?)\b/iu;
/** Words in which a notice speaks of itself. */
const OF_NOTICES = new Set(
  contentStems(
    `correction clarification retraction article report story version edition earlier misstated misreported wrong wrongly
     incorrectly incorrect gave error mistake editing regret because amended updated published number date figure name day
     sum item headline newspaper should read correct withdraw retract stated reported we`,
  ),
);

/**
 * Reads a notice sentence by sentence: what follows "not", "rather than" or "instead of" and what the outlet is said to
 * have reported is old, the rest is given instead. The day on which the wrong text came out is neither.
 */
export function readNotice(sentences: readonly string[]): NoticeReading[] {
  const withdraws = WITHDRAWS.test(sentences.join(' '));
  return sentences.map((sentence, at) => {
    const sameDay = /\b(?:that|the same) day\b/iu.test(sentence);
    const plain = sameDay
      ? sentence
      : sentence.replace(PUBLICATION, (found) => found.replace(new RegExp(DAY, 'u'), ' '));
    const told = TOLD.test(plain) && !RIGHT.test(plain);
    const { denied, given } = partsOf(plain);
    const that = told ? plain.slice(plain.search(/\bthat\b/u) + 1) : '';
    const old = valuesOf(told ? [given, ...denied] : denied);
    const valueless = old.days.length === 0 && old.figures.length === 0;
    const takesBack = withdraws || (valueless && sentences.slice(at + 1).some((later) => negates(later, that)));
    return {
      old,
      instead: told ? NO_VALUES : valuesOf([given]),
      about: [...new Set(contentStems(`${sentences[at - 1] ?? ''} ${plain}`))].filter((word) => !OF_NOTICES.has(word)),
      withdrawn: takesBack && told ? contentStems(that).filter((word) => !OF_NOTICES.has(word)) : [],
    };
  });
}

/** Whether a sentence says that what was told is not so. */
function negates(sentence: string, told: string): boolean {
  const { negated } = readNegation(sentence);
  const stems = contentStems(told);
  return (
    stems.length > 1 && contentStems(sentence).filter((word) => stems.includes(word)).length > 1 && negated.size > 0
  );
}

const NO_VALUES: NoticeValues = { days: [], figures: [] };

const valuesOf = (parts: readonly string[]): NoticeValues => ({
  days: parts.flatMap(wordedDays),
  figures: parts.flatMap((part) => wordedFigures(part)),
});

/** What stands under "not" or "rather than", each up to the next comma or "but", and the rest of the sentence. */
function partsOf(sentence: string): { readonly denied: readonly string[]; readonly given: string } {
  const denied: string[] = [];
  const given = sentence.replace(
    /\b(?:and\s+)?(?:not|rather than|instead of)\b\s+(.*?)(?=\.\s|\.$|;|\s+but\b|,(?!\d)|\s+as\s+(?:we|an?|it|the)\b|$)/giu,
    (_, part: string) => {
      denied.push(part);
      return ' ';
    },
  );
  return { denied, given };
}
