import type { Word } from '../stands/pieces.js';
import { isStop } from '../stands/saying.js';
import { isPast, VERB } from '../stands/word-forms.js';
import { isFunctionWord, isNumberStem } from '../words/words.js';
import { isCalendarStem } from './dates.js';

/** A noun with the words before it. */
export interface NounPhrase {
  /** Its first word in the sentence, and the place behind its last. */
  readonly from: number;
  readonly to: number;
  /** The noun and what qualifies it, articles and owners left out. */
  readonly words: readonly Word[];
  /** Whether it means one that is known: "the", "his", "Orrin's". */
  readonly definite: boolean;
  /** The word or pronoun for whose it is. */
  readonly owner: string | null;
  /** The pronoun, folded to its subject form, where it is one. */
  readonly pronoun: string | null;
  /** Whether it counts or gathers several: "two hikers", "some drivers". */
  readonly several: boolean;
}

const DETERMINER = /^(?:the|an?|his|her|its|their|this|that|these|those|our|my)$/u;
const OWNER = /^(?:his|her|its|their|our|my)$/u;
const SUBJECT_FORM: Readonly<Record<string, string>> = {
  he: 'he',
  him: 'he',
  she: 'she',
  her: 'she',
  it: 'it',
  they: 'they',
  them: 'they',
};
const SEVERAL = /^(?:some|several|many|both|few|two|other|others|all)$/u;
/** What may stand behind a noun and is no part of it. */
const BEHIND = /^(?:yesterday|today|tonight|early|late|later|dead|alive|alone|unconscious|first|again|hidden|nearby)$/u;
/** The longest phrase that is read. */
const LONGEST = 8;

/** Whether a word may be of a noun phrase, its article left out. */
const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{L}/u.test(word.text) && (word.lower === 's' || !isFunctionWord(word.lower));

/** The noun phrase that begins at a place; `null` where none does. */
export function phraseAt(words: readonly Word[], at: number): NounPhrase | null {
  const first = words[at];
  if (first === undefined) return null;
  const begins = DETERMINER.test(first.lower) ? at + 1 : at;
  if (!isNominal(words[begins])) return pronounAt(words, at);
  let to = begins;
  while (to < at + LONGEST && isNominal(words[to]) && (to === begins || !isVerb(words, to))) to += 1;
  return phraseOf(words, at, to);
}

/** The noun phrase that ends before a place; `null` where none does. */
function phraseBefore(words: readonly Word[], end: number): NounPhrase | null {
  let from = end;
  while (from > 0 && from > end - LONGEST && isNominal(words[from - 1]) && !isVerb(words, from - 1)) from -= 1;
  if (from === end) return pronounAt(words, end - 1);
  if (DETERMINER.test(words[from - 1]?.lower ?? '')) from -= 1;
  return phraseOf(words, from, end);
}

/** "Police said Ida Rusk", but "the injured boy". */
const isVerb = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || /^\p{Lu}/u.test(word.text) || !isPast(word.lower)) return false;
  const before = words[at - 1]?.lower ?? '';
  const qualifies = /ly$/u.test(before) ? (words[at - 2]?.lower ?? '') : before;
  return qualifies !== 's' && !DETERMINER.test(qualifies);
};

function pronounAt(words: readonly Word[], at: number): NounPhrase | null {
  const pronoun = SUBJECT_FORM[words[at]?.lower ?? ''];
  if (pronoun === undefined) return null;
  return { from: at, to: at + 1, words: [], definite: true, owner: null, pronoun, several: pronoun === 'they' };
}

function phraseOf(all: readonly Word[], from: number, end: number): NounPhrase | null {
  const run = all.slice(from, end);
  const article = run[0]?.lower ?? '';
  const owned = run.findLastIndex(({ lower }) => lower === 's');
  const begins = owned >= 0 ? owned + 1 : DETERMINER.test(article) ? 1 : 0;
  let to = run.length;
  while (to > begins + 1 && isBehind(run[to - 1])) to -= 1;
  const own = run.slice(begins, to);
  if (own.length === 0) return null;
  return {
    from,
    to: from + to,
    words: own,
    definite: owned >= 0 || (DETERMINER.test(article) && !/^an?$/u.test(article)),
    owner: owned >= 0 ? (run[owned - 1]?.stem ?? null) : OWNER.test(article) ? article : null,
    pronoun: null,
    several:
      SEVERAL.test(all[from - 1]?.lower ?? '') ||
      own.some(({ lower, stem }) => SEVERAL.test(lower) || isNumberStem(stem)),
  };
}

const isBehind = (word: Word | undefined): boolean =>
  word !== undefined && (BEHIND.test(word.lower) || /ly$/u.test(word.lower) || isCalendarStem(word.stem));

const BESIDE_VERB = /^(?:be|been|being|also|first|then|still|now|already|who|which|that)$/u;
const PREPOSITION = /^(?:of|on|in|at|from|for|with|near|behind)$/u;
/** Phrases between a subject and its verb: "the captain of the ferry in Orrin". */
const MOST_BETWEEN = 2;

/** The subject of a verb: the noun before it and before its auxiliaries, whatever phrases stand between. */
export function subjectOf(words: readonly Word[], verb: number): NounPhrase | null {
  let end = verb;
  while (isBesideVerb(words[end - 1])) end -= 1;
  const relative = RELATIVE.test(words[end]?.lower ?? '');
  if (words[end - 1]?.text === ',') end -= 1;
  // "It came late and was scored by Rusk": the second verb has the subject of the first.
  if (words[end - 1]?.lower === 'and' && end < verb) return phraseAt(words, clauseStart(words, end));
  for (let between = 0; between <= MOST_BETWEEN; between += 1) {
    const phrase = phraseBefore(words, end);
    if (phrase === null || relative) return phrase;
    const before = words[phrase.from - 1]?.lower ?? '';
    // "The knife that killed him was found": the clause between has a noun of its own.
    if (isPast(before) && RELATIVE.test(words[phrase.from - 2]?.lower ?? '')) end = phrase.from - 2;
    else if (PREPOSITION.test(before)) end = phrase.from - 1;
    else return phrase;
  }
  return null;
}

const RELATIVE = /^(?:who|which|that)$/u;

const isBesideVerb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (VERB.test(word.lower) || BESIDE_VERB.test(word.lower) || (/ly$/u.test(word.lower) && !/^\p{Lu}/u.test(word.text)));

const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/u;

/** Whether a form of "be" stands before a verb, adverbs between them left out. */
export function isPassiveAt(words: readonly Word[], verb: number): boolean {
  let at = verb - 1;
  while (/ly$|^(?:first|also|then|later|not)$/u.test(words[at]?.lower ?? '')) at -= 1;
  return BE.test(words[at]?.lower ?? '') && !/ing$/u.test(words[verb]?.lower ?? '');
}

/** What belongs to the noun of a phrase: "the roof of the school". */
export function ownerOf(words: readonly Word[], phrase: NounPhrase): string | null {
  if (words[phrase.to]?.lower !== 'of') return phrase.owner;
  return phraseAt(words, phrase.to + 1)?.words.at(-1)?.stem ?? phrase.owner;
}

/** Where the clause ends that a place stands in: at a stop, a comma, or a word that opens another. */
export function clauseEnd(words: readonly Word[], from: number): number {
  const end = words.findIndex((word, at) => at > from && (isStop(word) || word.text === ',' || OPENS.test(word.lower)));
  return end < 0 ? words.length : end;
}

/** Where the clause begins that a place stands in. */
const clauseStart = (words: readonly Word[], at: number): number =>
  words.findLastIndex(
    (word, place) =>
      place < at && (isStop(word) || word.text === ',' || /^(?:who|which|that|when|where|but)$/u.test(word.lower)),
  ) + 1;

const OPENS =
  /^(?:who|which|whom|whose|that|what|where|when|while|because|after|although|though|but|until|since|if|before)$/u;
