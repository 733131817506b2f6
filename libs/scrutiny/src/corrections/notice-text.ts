import { areOpposites, hasOpposite } from '../wording/antonyms.js';
import { clockTimes } from '../wording/clock-times.js';
import { isCalendarStem, wordedDays, type WordedDay } from '../wording/dates.js';
import { wordedFigures, type WordedFigure } from '../wording/figures.js';
import { readNegation } from '../wording/negation.js';
import { contentStems, isFunctionWord } from '../words/words.js';

/** Days, times of day, figures and names of a part of a notice. */
export interface NoticeValues {
  readonly days: readonly WordedDay[];
  /** In minutes from midnight. */
  readonly times: readonly number[];
  readonly figures: readonly WordedFigure[];
  /** As written: who or what is set against another of its kind, "Orrin Vale, not Ada Brill". */
  readonly names: readonly string[];
}

/** What one sentence of a notice takes back and what it gives instead, and the words that say what it is about. */
export interface NoticeReading {
  readonly old: NoticeValues;
  readonly instead: NoticeValues;
  /** Telling stems of this sentence and of the one before it. */
  readonly about: readonly string[];
  /** Those of them that do not stand beside a name that is taken back. */
  readonly beside: readonly string[];
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
    `\\b[Oo]n\\s+${DAY},?\\s+(?:(?:we|this newspaper|it|an?)\\b|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3} (?:reported|said|wrote|stated)\\b)`,
  'gu',
);
const TOLD = new RegExp(
  `\\b(?:we|${MEDIUM}|newspaper|paper|station|website|agency|desk|\\p{Lu}\\p{L}+)\\b[^.]{0,60}\\b(?:said|reported|stated|gave|put|wrote|misstated|misreported|described|claimed|listed|printed)\\b`,
  'u',
);
const RIGHT = /\b(?:should have|in fact|actually|the correct|correctly)\b/iu;
/** Where a sentence turns from what was told to what is so. */
const TURN =
  /;\s+|,?\s+(?:(?:when|whereas|while|but)\s+)?(?:in fact|actually|in reality)\b|,?\s+(?:when|but)\s+(?:\S+\s+){0,3}should have\b/iu;
/** A sentence that says of what was told before it that it is not so. */
const DISOWNS =
  /\b(?:that|this|it|which|the (?:\p{L}+ )?(?:claim|report|story|allegation|statement|article|assertion))\s+(?:was|is|were|proved|turned out to be)\s+(?:not\s+(?:true|so|correct|the case|accurate)|untrue|false|wrong|incorrect|inaccurate|mistaken|in error|unfounded|baseless)\b/iu;
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
    const turn = plain.search(TURN);
    const [first, rest] = turn < 0 ? [plain, ''] : [plain.slice(0, turn), plain.slice(turn)];
    const told = TOLD.test(first) && !RIGHT.test(first);
    const { denied, given, before } = partsOf(told ? rest : plain);
    const that = told ? (/\bthat\b(.*)/su.exec(first)?.[1] ?? first) : '';
    const next = sentences.slice(at + 1);
    const until = next.findIndex((later) => TOLD.test(later) && !RIGHT.test(later));
    const right = valuesOf([rest, ...(until < 0 ? next : next.slice(0, until))]);
    const takesBack = withdraws || (told && [rest, ...sentences.slice(at + 1)].some((later) => negates(later, that)));
    const names = denied.flatMap(namesIn);
    const beside = denied.filter((part) => namesIn(part).length > 0).flatMap(contentStems);
    const about = [...new Set(contentStems(`${sentences[at - 1] ?? ''} ${plain}`))].filter(
      (word) => !OF_NOTICES.has(word),
    );
    const wrong = valuesOf([first, ...denied]);
    return {
      old: { ...(told ? replacedBy(right, wrong) : valuesOf(denied)), names },
      instead: { ...valuesOf([given]), names: names.length > 0 ? namesIn(before).slice(-1) : [] },
      about,
      beside: about.filter((word) => !beside.includes(word)),
      // "We gave the number as 23. It is 27": a value is set right, and nothing is taken back as a whole.
      withdrawn:
        takesBack && told && !isReplaced(right, wrong)
          ? contentStems(that).filter((word) => !OF_NOTICES.has(word))
          : [],
    };
  });
}

/** Runs of capitalised words in the middle of a sentence: names, for the most part. */
const namesIn = (part: string): string[] =>
  part
    .match(/(?<=[\p{Ll}\p{N},:]\s|^)\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*/gu)
    ?.filter((name) => !isCalendar(name) && !isFunctionWord(name)) ?? [];
const isCalendar = (name: string): boolean => contentStems(name).every(isCalendarStem);

/** Whether a sentence says that what was told is not so: in so many words, by a negation, or by an opposite. */
function negates(sentence: string, told: string): boolean {
  if (DISOWNS.test(sentence)) return true;
  const stems = contentStems(told);
  const words = contentStems(sentence);
  const turned = words.some((word) => hasOpposite(word) && stems.some((other) => areOpposites(word, other)));
  if (turned) return true;
  const { negated } = readNegation(sentence);
  const fewest = TAKEN_UP.test(sentence) ? 1 : 2;
  return words.filter((word) => stems.includes(word)).length >= fewest && stems.some((word) => negated.has(word));
}

/** "He had not been drinking": a pronoun stands for those of whom it was told. */
const TAKEN_UP = /^\W*(?:he|she|it|they)\b/iu;

type Values = Omit<NoticeValues, 'names'>;

const valuesOf = (parts: readonly string[]): Values => ({
  days: parts.flatMap(wordedDays),
  times: parts.flatMap(clockTimes),
  figures: parts.flatMap((part) => wordedFigures(part)),
});

/** Whether the right version gives a figure or time for one that was told. */
const isReplaced = (right: Values, told: Values): boolean =>
  (right.figures.length > 0 && told.figures.length > 0) || (right.times.length > 0 && told.times.length > 0);

/** Of what was told, the values of those kinds of which the right version gives one; all, where it gives none of them. */
function replacedBy(right: Values, told: Values): Values {
  const kept: Values = {
    days: right.days.length > 0 ? told.days : [],
    times: right.times.length > 0 ? told.times : [],
    figures: right.figures.length > 0 ? told.figures : [],
  };
  return kept.days.length + kept.times.length + kept.figures.length > 0 ? kept : told;
}

/** What stands under "not" or "rather than", each up to the next comma or "but", the rest, and what comes before it. */
function partsOf(sentence: string): {
  readonly denied: readonly string[];
  readonly given: string;
  readonly before: string;
} {
  const denied: string[] = [];
  let before = sentence;
  const given = sentence.replace(
    /\b(?:and\s+)?(?:not|rather than|instead of)\b\s+(.*?)(?=\.\s|\.$|;|\s+but\b|,(?!\d)|\s+as\s+(?:we|an?|it|the)\b|$)/giu,
    (_, part: string, at: number) => {
      if (denied.length === 0) before = sentence.slice(0, at);
      denied.push(part);
      return ' ';
    },
  );
  return { denied, given, before };
}
