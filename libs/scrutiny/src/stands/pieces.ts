import { stem } from '../words/stem.js';
import { isFunctionWord } from '../words/words.js';
import { isNegation, isNegatorWord } from './negations.js';
import { contentVerb, isStop, says, withoutSpeakers } from './saying.js';
import { isApposition, isSetOff, subjectIn } from './set-off.js';
import { spelledOut } from './spellings.js';
import { isPast, VERB } from './word-forms.js';

/** A word or mark of a sentence. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
}

const BREAKS = new Set(
  'which who whom whose what where when while because after although though but whereas until since if unless whether before despite as whatever whoever'.split(
    ' ',
  ),
);
const OPENING = new Set('if unless whether what whatever whoever until before'.split(' '));
const OPEN = new Set(
  'may might could should perhaps possibly likely unlikely reportedly allegedly unclear suspect fear consider ask want hope try attempt seek plan threaten promise vow urge demand intend expect appear rarely seldom usually typically seem believe think doubt'.split(
    ' ',
  ),
);
const OPEN_STEMS = new Set([...OPEN].map(stem));

/** Whether a word says that something is no more than possible, wanted or asked. */
export const isOpening = ({ text, lower, stem: one }: Word): boolean =>
  text !== 'May' && (OPEN.has(lower) || OPEN_STEMS.has(one));

/** The words and marks of a sentence. */
export function wordsIn(sentence: string): Word[] {
  const found = spelledOut(sentence).match(/\p{L}[\p{L}\p{M}]*(?:\.\p{L}\.?)*|\d[\d.,]*\d|\d|[.,;:!?()—–"“”]/gu);
  return (found ?? []).map((text) => {
    const lower = text.toLowerCase();
    return { text, lower, stem: stem(lower) };
  });
}

/** A part of a sentence between conjunctions, relative pronouns and stops. */
export interface Piece {
  readonly words: readonly Word[];
  /** Whether its first word opens the sentence or a quotation, where every word has a capital. */
  readonly opens: boolean;
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
  /** Stems of the first words of what says when. */
  readonly limit: readonly string[];
  /** Whether it has been so "since" something, and so all along. */
  readonly since: boolean;
}

/** Cuts a sentence into pieces, who says them left out. */
export function cut(all: readonly Word[]): Piece[] {
  // "She did not “need to do that”": the quotation goes on with what was begun.
  const words = withoutSpeakers(all).filter(
    ({ text }, at, told) => !(/^["“”]$/u.test(text) && isNegation(told[at - 1]?.lower ?? '')),
  );
  const speaker = speakerOf(all);
  const pieces: Piece[] = [];
  let from = 0;
  let open = false;
  let denied = false;
  let before: readonly Word[] = [];
  let some = false;
  /** Whether "before" or "until" opened the piece, which then ends with its comma. */
  let ofTime = false;
  /** Of whom a relative clause tells, until it ends. */
  let subject: readonly Word[] | null = null;
  /** The verb of saying whose content the sentence tells. */
  let saying: string | null = null;
  const close = (to: number): void => {
    const own = words.slice(from, to);
    // "No shots were fired when he gave up", "he hit two cars, but nobody was hurt": denied of one time or deed.
    const limited =
      /^(?:when|while|as|during|what|where|whether|if)$/u.test(words[to]?.lower ?? '') ||
      /^(?:but|though|although)$/u.test(words[from - 1]?.lower ?? '');
    const limit = limited
      ? words
          .slice(to + 1, to + 1 + LONGEST_LIMIT)
          .flatMap(({ lower, stem: one }) => (/\p{L}/u.test(lower) && !isFunctionWord(lower) ? [one] : []))
      : [];
    const since = words[to]?.lower === 'since';
    if (own.length > 0) {
      const speakers = speakersIn(own);
      // "Rusk told us she had left", "I have left": who says it is whom it is said of.
      const he =
        speakers === 0 ? -1 : own.slice(0, speakers + NEAR).findLastIndex(({ lower }) => /^s?he$/u.test(lower));
      const self = he >= speakers ? own.slice(0, speakers) : own.some(({ lower }) => lower === 'i') ? speaker : [];
      const told = he > speakers ? own.slice(he) : own;
      before = [...before, ...self.filter(isNamed)];
      const isQuoted = /^["“]$/u.test(words[from - 1]?.text ?? '');
      // In a title in quotation marks the first word has its capital as the second has.
      const opens = told === own && (from === 0 || (isQuoted && !/^\p{Lu}/u.test(words[from + 1]?.text ?? '')));
      pieces.push({
        words: told,
        opens,
        before,
        some,
        speakers: told === own ? speakers : 0,
        open,
        denied,
        limited,
        limit,
        since,
      });
    }
    before = [];
    some = false;
    open = false;
    ofTime = false;
    denied = false;
  };
  const next = (at: number): void => {
    close(at);
    from = at + 1;
    subject = null;
    if (isStop(words[at] ?? { text: '', lower: '', stem: '' })) saying = null;
  };
  words.forEach((word, at) => {
    if (at < from) return;
    if (isStop(word) || (ofTime && word.text === ',' && at > from && !/^wh/u.test(words[at + 1]?.lower ?? '')))
      next(at);
    else if (word.text === ',' && /^(?:neither|nor)$/u.test(words[at + 1]?.lower ?? '')) next(at);
    else if (word.text === ',' && OWN_SUBJECT.test(words[at + 1]?.lower ?? '')) next(at);
    else if (word.lower === 'and' && saying !== null && words[at + 1]?.lower === 'that') {
      // "Heard that he was in debt and that his house was insured"
      next(at);
      from = at + 2;
      denied = saying === DENY;
    } else if (word.lower === 'and' && isOtherwise(words, from, at)) {
      // "The mill has not paid and will not pay": the second verb has the subject of the first.
      const follows = words[at + 1]?.lower ?? '';
      const same = VERB.test(follows) || isPast(follows) ? (subject ?? subjectIn(words.slice(from, at))) : [];
      next(at);
      before = same;
    } else if (word.text === ',' && subject !== null && at > from) {
      // "The driver, who was alone, survived": the clause goes on with its subject.
      const goesOn = subject;
      next(at);
      before = goesOn;
    } else if (word.text === ',' && subject === null && isApposition(words, from, at)) {
      // "The driver, a man of 61, was killed": what he is beside tells him from nobody.
      before = [...before, ...words.slice(from, at)];
      from = words.findIndex(({ text }, place) => place > at && text === ',') + 1;
    } else if (word.text === ',' && subject === null && isSetOff(words, from, at)) {
      // "The bridge, opened in May, was closed in June" tells of two things.
      subject = before = words.slice(from, at);
      from = at + 1;
    } else if (word.lower === 'that' && contentVerb(words, at) !== null) {
      // "He left, brushing aside reports that": what stands before the comma is told for itself.
      const aside = words.findLastIndex(({ text }, place) => place < at && place > from && text === ',');
      if (aside > 0 && /ing$/u.test(words[aside + 1]?.lower ?? '') && hasVerb(words.slice(from, aside))) next(aside);
      saying = contentVerb(words, at);
      const told = words.slice(from, at);
      from = at + 1;
      before = /^s?he$/u.test(words[from]?.lower ?? '') ? told.filter(isNamed) : [];
      denied = saying === DENY;
    } else if (BREAKS.has(word.lower)) {
      const back = words.slice(from, at).filter(({ text, lower }) => /\p{L}/u.test(text) && !isFunctionWord(lower));
      // "Did not resign until Friday": it came about.
      // "Goes ahead on Friday if no deal is reached" tells of a condition.
      if (
        word.lower === 'unless' ||
        isConditioned(words, from, at) ||
        (word.lower === 'until' && words.slice(from, at).some(isNegatorWord))
      )
        open = true;
      close(at);
      if (/^wh(?:o|ich|om|ose)$/u.test(word.lower)) {
        subject = before = back.slice(-3);
        some = words
          .slice(Math.max(0, at - NEAR), at)
          .some((one) => /^(?:some|several|many|most|few)$/u.test(one.lower));
      }
      open = OPENING.has(word.lower) || isUntrue(words[at - 1]?.lower ?? '');
      ofTime = /^(?:before|until)$/u.test(word.lower);
      from = at + 1;
    }
  });
  close(words.length);
  return pieces;
}

/** Whether "if" at a place makes what stands before it, which is not of the past, hang on something. */
const isConditioned = (words: readonly Word[], from: number, at: number): boolean =>
  words[at]?.lower === 'if' &&
  !/^(?:as|even|know|knows|ask|asks|say|says|see|sure|clear|tell|doubt)$/u.test(words[at - 1]?.lower ?? '') &&
  !words.slice(from, at).some(({ lower }) => /^(?:was|were|had|did|been)$/u.test(lower) || isPast(lower));

const DENY = stem('deny');

/** Words that are read of what says when something was so. */
const LONGEST_LIMIT = 6;

/** "Lied when he claimed that she knew", "wrongly said that": what follows is somebody's untruth. */
export const isUntrue = (lower: string): boolean => /^(?:lied|lying|wrongly|falsely|untruthfully)$/u.test(lower);

/** Words before a relative pronoun that may say of how many it tells. */
const NEAR = 5;

/** What opens a clause of its own behind a comma: "although it rained, he stayed". */
const OWN_SUBJECT = /^(?:he|she|they|we|i)$/u;
/** What opens a clause of its own behind "and". */
const OWN_CLAUSE = /^(?:he|she|they|we|i|it|there|is|are|was|were|has|had|will|would|shall|did|does|could|may|might)$/u;

const FUTURE = /^(?:will|would|shall|may|might|could|should)$/u;

/** Whether the clause behind "and" is meant otherwise than the one before: denied or to come, where that is not. */
function isOtherwise(words: readonly Word[], from: number, and: number): boolean {
  const next = words[and + 1];
  if (next !== undefined && isOpening(next)) return true;
  // ", and its doors have been locked"
  const own = words.slice(from, and);
  const behindAnd = words.slice(and + 1, and + NEAR);
  if (own.at(-1)?.text === ',' && hasVerb(own) && (hasVerb(behindAnd) || isOwnClause(behindAnd))) return true;
  // "Urged them to back the plan and voted for it": what was wanted ends with the next past tense.
  if (own.some(isOpening) && isPast(next?.lower ?? '')) return true;
  if (!OWN_CLAUSE.test(next?.lower ?? '')) return false;
  const end = words.findIndex((word, at) => at > and && (word.text === ',' || isStop(word)));
  const [before, behind] = [words.slice(from, and), words.slice(and + 1, end < 0 ? words.length : end)];
  return [FUTURE, NEGATION].some(
    (sign) => before.some(({ lower }) => sign.test(lower)) !== behind.some(({ lower }) => sign.test(lower)),
  );
}
const NEGATION = /^(?:not|never|no|nobody|nothing|none|neither|nor)$/u;

/** "The mill knew of it": words that open a clause with its subject. */
const isOwnClause = ([first, ...rest]: readonly Word[]): boolean =>
  first !== undefined &&
  (/^(?:the|an?|his|her|its|their)$/u.test(first.lower) || isNamed(first)) &&
  rest.slice(1).some(({ lower }) => isPast(lower));

const hasVerb = (words: readonly Word[]): boolean => words.some(({ lower }) => VERB.test(lower));

const isNamed = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** The name of who says it, next to the verb of saying. */
function speakerOf(words: readonly Word[]): readonly Word[] {
  const verb = words.findIndex((_, at) => says(words, at));
  if (verb < 0) return [];
  const before: Word[] = [];
  for (let at = verb - 1; at >= 0 && isNamed(words[at] ?? { text: '', lower: '', stem: '' }); at -= 1)
    before.unshift(...words.slice(at, at + 1));
  const pronoun = /^(?:he|she|they|we)$/u.test(words[verb - 1]?.lower ?? '');
  if (before.length > 0 || pronoun || words[verb]?.stem === TELL) return before;
  const behind = words.slice(verb + 1);
  const first = behind.findIndex(isNamed);
  if (first < 0 || first > NEAR) return [];
  const rest = behind.slice(first);
  const end = rest.findIndex((word) => !isNamed(word));
  return end < 0 ? rest : rest.slice(0, end);
}

const TELL = stem('tell');
const LONGEST_SPEAKER = 10;

/** How many words of a piece name who says it. */
function speakersIn(words: readonly Word[]): number {
  const at = words.findIndex((_, place) => says(words, place));
  // "No injuries were reported": nobody is named who says it.
  if (at === words.length - 1 && /^(?:was|were|been)$/u.test(words[at - 1]?.lower ?? '')) return 0;
  return at >= 0 && at < LONGEST_SPEAKER ? at + 1 : 0;
}
