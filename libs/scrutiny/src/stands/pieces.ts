import { stem } from '../words/stem.js';
import { isFunctionWord } from '../words/words.js';
import { isNegation } from './negations.js';

/** A word or mark of a sentence. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
}

const BREAKS = new Set(
  'which who whom whose when while because after although though but whereas until since if unless whether before despite as'.split(
    ' ',
  ),
);
const OPENING = new Set('if unless whether until before'.split(' '));
/** Verbs of saying, announcing and denying, by their stems. */
export const SAYING = new Set(
  'say tell report announce confirm conclude determine insist claim state add note admit acknowledge stress explain write deny rule'
    .split(' ')
    .map(stem),
);
/** Verbs of saying whose subject does nothing else. */
const PLAIN = new Set(
  'say tell report insist claim state add note stress explain write conclude determine confirm rule'
    .split(' ')
    .map(stem),
);

/** How words are written that one letter more or less would hide. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/gu, "'"],
  [/can't\b/gu, 'can not'],
  [/n' ?t\b/gu, ' not'],
  [/\b(ca|do|does|did|is|are|was|were|has|have|had|could|would|should)nt\b/giu, '$1 not'],
  [/\bno[ -](?=confidence|fly|go\b|show)/giu, 'non'],
  [/\bno one\b/giu, 'nobody'],
  [/\bhit[- ](?:and|&)[- ]run\b/giu, 'hitandrun'],
];
/** Most sentences hold none of them. */
const MAY_HOLD = /[’‘']|nt\b|\bno[ -]|[- ]run\b/iu;

/** The words and marks of a sentence. */
export function wordsIn(sentence: string): Word[] {
  const written = MAY_HOLD.test(sentence)
    ? SPELLINGS.reduce((text, [pattern, word]) => text.replace(pattern, word), sentence)
    : sentence;
  const found = written.match(/\p{L}[\p{L}\p{M}]*(?:\.\p{L}\.?)*|\d[\d.,]*\d|\d|[.,;:!?()—–"“”]/gu);
  return (found ?? []).map((text) => {
    const lower = text.toLowerCase();
    return { text, lower, stem: stem(lower) };
  });
}

/** A part of a sentence between conjunctions, relative pronouns and stops. */
export interface Piece {
  readonly words: readonly Word[];
  /** Words of an earlier piece of which this one tells: "the driver, who survived". */
  readonly before: readonly Word[];
  /** Whether those are only some of more: "some of the crew, who survived". */
  readonly some: boolean;
  /** How many of its first words only say who tells it. */
  readonly speakers: number;
  readonly open: boolean;
  /** Whether a denial before it turns it into its opposite. */
  readonly denied: boolean;
  /** Whether what follows says when it was so: "no shots were fired when he gave up". */
  readonly limited: boolean;
}

const isStop = ({ text }: Word): boolean => /^[.;:!?()—–"“”]$/u.test(text);

/** Cuts a sentence into pieces, who says them left out. */
export function cut(all: readonly Word[]): Piece[] {
  // "She did not “need to do that”": the quotation goes on with what was begun.
  const words = withoutTail(all).filter(
    ({ text }, at, told) => !(/^["“”]$/u.test(text) && isNegation(told[at - 1]?.lower ?? '')),
  );
  const pieces: Piece[] = [];
  let from = 0;
  let open = false;
  let denied = false;
  let before: readonly Word[] = [];
  let some = false;
  /** Of whom a relative clause tells, until it ends. */
  let subject: readonly Word[] | null = null;
  const close = (to: number): void => {
    const own = words.slice(from, to);
    const limited = /^(?:when|while|as|during)$/u.test(words[to]?.lower ?? '');
    if (own.length > 0) pieces.push({ words: own, before, some, speakers: speakersIn(own), open, denied, limited });
    before = [];
    some = false;
    open = false;
    denied = false;
  };
  words.forEach((word, at) => {
    if (isStop(word)) {
      close(at);
      from = at + 1;
      subject = null;
    } else if (word.text === ',' && SUBJECT.test(words[at + 1]?.lower ?? '')) {
      close(at);
      from = at + 1;
      subject = null;
    } else if (word.text === ',' && subject !== null && at > from) {
      // "The driver, who was alone, survived": the clause goes on with its subject.
      close(at);
      from = at + 1;
      before = subject;
      subject = null;
    } else if (word.lower === 'that' && SAYING.has(words[at - 1]?.stem ?? '')) {
      const verb = words[at - 1]?.stem ?? '';
      from = at + 1;
      before = [];
      denied = verb === stem('deny');
    } else if (BREAKS.has(word.lower)) {
      const back = words.slice(from, at).filter(({ text, lower }) => /\p{L}/u.test(text) && !isFunctionWord(lower));
      // "Did not resign until Friday": it came about. "Worked until Friday" is as told.
      if (
        word.lower === 'unless' ||
        (word.lower === 'until' && words.slice(from, at).some(({ lower }) => isNegation(lower)))
      )
        open = true;
      close(at);
      if (/^wh(?:o|ich|om|ose)$/u.test(word.lower)) {
        subject = before = back.slice(-3);
        some = words
          .slice(Math.max(0, at - NEAR), at)
          .some((one) => /^(?:some|several|many|most|few)$/u.test(one.lower));
      }
      open = OPENING.has(word.lower);
      from = at + 1;
    }
  });
  close(words.length);
  return pieces;
}

/** Words before a relative pronoun that may say of how many it tells. */
const NEAR = 5;

/** What opens a clause of its own behind a comma: "although it rained, he stayed". */
const SUBJECT = /^(?:he|she|they|we|i)$/u;

const LONGEST_TAIL = 9;

const says = ({ stem: one, lower }: Word): boolean => PLAIN.has(one) && !isNegation(lower);

/** The sentence without ", the company said" and ", said its owner, ..." behind what is said. */
function withoutTail(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  let part: Word[] = [];
  let inverted = false;
  const close = (): void => {
    const isSaying = kept.length > 0 && part.length <= LONGEST_TAIL + 1 && part.some(says);
    if (!isSaying && !inverted) kept.push(...part);
    part = [];
  };
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (word.text === ',' || isStop(word)) close();
    if (isStop(word)) inverted = false;
    else if (kept.length > 0 && before?.text === ',' && says(word)) inverted = true;
    part.push(word);
  });
  close();
  return kept;
}

/** "The report", "a claim": nouns that are written as verbs of saying are. */
const isNoun = (before: Word | undefined): boolean =>
  /^(?:the|an?|this|that|his|her|its|their|our|no|any|of|new|first|final|internal|official|police)$/u.test(
    before?.lower ?? '',
  );

/** How many words of a piece name who says it. */
function speakersIn(words: readonly Word[]): number {
  const at = words.findIndex((word, place) => says(word) && !isNoun(words[place - 1]));
  return at >= 0 && at <= LONGEST_TAIL ? at + 1 : 0;
}
