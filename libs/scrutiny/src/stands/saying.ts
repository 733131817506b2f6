import { stem } from '../words/stem.js';
import { isFunctionWord } from '../words/words.js';
import { isNegation } from './negations.js';
import type { Word } from './pieces.js';
import { isPast, VERB } from './word-forms.js';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));

/** Verbs of saying, announcing and denying, by their stems. */
export const SAYING = stems(
  'say tell report announce confirm conclude determine insist claim state add note admit acknowledge stress explain write deny rule',
);
/** Verbs of saying whose subject does nothing else. */
const PLAIN = stems('say tell report insist claim state add note stress explain write conclude determine confirm rule');

/** Verbs behind which those who are told stand before what they are told. */
const TELLING = stems('tell inform assure remind');
/** How many words may name those who are told. */
const LONGEST_TOLD = 9;

/** Forms of these verbs that are nouns of the same letters: "the report", "no more claims", "state railway". */
const NOUN = /^(?:report|claim|state|note|stress|rule)s?$/u;
const SUBJECT = /^(?:he|she|they|we|i|you|it|who|which|that)$/u;

/** Whether the word at a place says that somebody says something. */
export function says(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !PLAIN.has(word.stem) || isNegation(word.lower)) return false;
  if (word.lower === 'writing') return words[at - 1]?.lower !== 'in';
  if (!NOUN.test(word.lower)) return true;
  const before = words[at - 1]?.lower;
  return before !== undefined && /\p{L}/u.test(before) && (!isFunctionWord(before) || SUBJECT.test(before));
}

/** Verbs behind which nothing follows where they only say how it came out: "records show", "the coach admits". */
const SHOWN =
  /^(?:shows?|showed|reveals?|revealed|suggests?|suggested|admits?|admitted|concedes?|conceded|maintains?|maintained|discloses?|disclosed|recalls?|recalled|argues?|argued|alleges?|alleged|acknowledges?|acknowledged)$/u;
/** Those that say it in the perfect alone: "Blitz has learned". */
const FOUND_OUT = /^(?:learned|learnt|established|found|discovered)$/u;

/** "records show", "Blitz has learned": how it came out, at the end of a sentence. */
function isShown(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1];
  if (FOUND_OUT.test(lower)) return /^(?:has|have)$/u.test(before) && (isBreak(next) || next?.lower === 'out');
  return SHOWN.test(lower) && !/^(?:is|are|was|were|be|been|being)$/u.test(before) && isBreak(next);
}

/** The stem of the verb behind which "that" at a place opens what is said, "said that", "told the paper that"; else `null`. */
export function contentVerb(words: readonly Word[], at: number): string | null {
  const beside = words[at - 1];
  if (beside !== undefined && SAYING.has(beside.stem)) return beside.stem;
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_TOLD); before -= 1) {
    const word = words[before];
    if (word === undefined || isStop(word) || word.text === ',') return null;
    if (TELLING.has(word.stem) || (SAYING.has(word.stem) && isAside(words, before + 1, at))) return word.stem;
  }
  return null;
}

/** "Denied yesterday that", "said on the steps that": when or where it is said, and no "letter that was leaked". */
const isAside = (words: readonly Word[], from: number, that: number): boolean =>
  that - from <= LONGEST_ASIDE &&
  /^(?:on|in|at|during|yesterday|today|tonight|last|late|early|again|flatly|earlier|later)$/u.test(
    words[from]?.lower ?? '',
  ) &&
  !VERB.test(words[that + 1]?.lower ?? '') &&
  !isPast(words[that + 1]?.lower ?? '');
const LONGEST_ASIDE = 5;

export const isStop = ({ text }: Word): boolean => /^[.;:!?()—–"“”]$/u.test(text);

const isBreak = (word: Word | undefined): boolean => word === undefined || word.text === ',' || isStop(word);

/** Words that a clause has and the name of a speaker has not. */
const CLAUSE =
  /^(?:is|are|was|were|been|has|have|had|will|would|did|does|can|could|should|may|might|must|not|no|never|he|she|they|it|we|i|there|that|nobody|nothing)$/u;
const RELATIVE = /^wh(?:o|ich|om|ose|ere|en)$/u;

/** Whether the words from a place on, up to the next comma or stop, say something, rather than name who speaks. */
function isClause(words: readonly Word[], from: number): boolean {
  for (let at = from; !isBreak(words[at]) && !RELATIVE.test(words[at]?.lower ?? ''); at += 1)
    if (CLAUSE.test(words[at]?.lower ?? '')) return true;
  return false;
}

const LONGEST_TAIL = 12;

/** The sentence without ", the company said", ", said its owner, ...", ", its head, Ida Rusk, said" and "according to". */
export function withoutSpeakers(all: readonly Word[]): readonly Word[] {
  const words = withoutSources(all);
  let kept: Word[] = [];
  /** Where the parts between commas begin in what is kept. */
  const starts: number[] = [];
  let inverted = false;
  for (let at = 0; at < words.length;) {
    const first = at;
    at += 1;
    while (at < words.length && !isBreak(words[at])) at += 1;
    const part = words.slice(first, at);
    const opening = words[first];
    if (opening !== undefined && isStop(opening)) {
      inverted = false;
      starts.length = 0;
    }
    const verb = part.findIndex((_, place) => says(words, first + place) || isShown(words, first + place));
    const isTail = kept.length > 0 && verb >= 0 && !isClause(words, first + verb + 1);
    if (isTail && opening?.text === ',' && verb === 1) {
      inverted = !namesNobody(part.slice(2));
      if (!inverted) kept = kept.slice(0, apposedFrom(kept, starts));
    } else if (!inverted && !(isTail && part.length <= LONGEST_TAIL + 1)) {
      starts.push(kept.length);
      kept.push(...part);
    }
  }
  return kept;
}

/** "said", "said on Monday", "told reporters": the speaker stands before the verb. */
const namesNobody = ([next]: readonly Word[]): boolean =>
  next === undefined || /^(?:on|in|at|last|this|today|yesterday|later|reporters|journalists)$/u.test(next.lower);

/** Longest name or role between commas before "said". */
const LONGEST_NAME = 6;

/** Where the speaker's role and name begin in ", its head, Ida Rusk, said". */
function apposedFrom(kept: readonly Word[], starts: readonly number[]): number {
  let from = kept.length;
  for (const start of [...starts].reverse().slice(0, 2)) {
    const part = kept.slice(start, from);
    if (start === 0 || part[0]?.text !== ',' || part.length > LONGEST_NAME + 1 || isClause(part, 1)) break;
    from = start;
  }
  return from;
}

/** The sentence without "according to the ministry", "contrary to what was reported", up to the next comma. */
function withoutSources(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ lower }) => lower === 'according' || lower === 'contrary')) return words;
  const kept: Word[] = [];
  let inside = false;
  words.forEach((word, at) => {
    if (/^(?:according|contrary)$/u.test(word.lower) && words[at + 1]?.lower === 'to') inside = true;
    // "according to Ida Rusk, director of the mill": what somebody is at the end of a sentence goes with the name.
    else if (isBreak(word) && !(inside && kept.length > 0 && isLastName(words, at))) inside = false;
    if (!inside) kept.push(word);
  });
  return kept;
}

/** Whether the comma at a place stands before the last words of a sentence, which only say what somebody is. */
function isLastName(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.text !== ',') return false;
  const rest = words.slice(comma + 1);
  const end = rest.findIndex((word) => isBreak(word));
  return (end < 0 || isStop(rest[end] ?? words[comma])) && !isClause(words, comma + 1);
}
