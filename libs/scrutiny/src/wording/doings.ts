import { nameFrom, isCapital, ROLE } from '../stands/name-words.js';
import { wordsIn, type Word } from '../stands/pieces.js';
import { sameThing } from '../stands/same-things.js';
import { isPast } from '../stands/word-forms.js';
import { perSentence } from '../words/per-sentence.js';
import { clauseEnd, isPassiveAt, ownerOf, phraseAt, subjectOf, type NounPhrase } from './noun-phrase.js';
import { soleDeedsAt, type SoleDeed } from './sole-deeds.js';

/** Who did something: somebody by name, or by what they are. */
export interface Doer {
  /** The words of the name, titles left out, in lower case; none where it gives none. */
  readonly name: readonly string[];
  /** Whether the name is that of a body. */
  readonly body: boolean;
  /** The stems of what they are called: "bus driver". */
  readonly called: readonly string[];
  readonly owner: string | null;
  /** All stems by which the sentence tells who it was. */
  readonly stems: readonly string[];
  /** The words as they are written. */
  readonly text: string;
}

/** To what a deed was done. */
export interface Thing {
  /** The folded stem of its noun, or the pronoun. */
  readonly head: string;
  readonly pronoun: boolean;
  readonly definite: boolean;
  readonly several: boolean;
  /** Stems of what qualifies it. */
  readonly marks: readonly string[];
  /** What it belongs to. */
  readonly owner: string | null;
}

/** One deed with the one who did it. */
export interface Doing {
  readonly deed: SoleDeed;
  readonly verb: string;
  readonly present: boolean;
  readonly thing: Thing;
  readonly doer: Doer;
}

/** Beyond this, in UTF-16 code units, a text without a full stop is no sentence, and tells nothing of one deed. */
export const LONGEST_SENTENCE = 600;

/** Whose deed a sentence tells of, by its subject or behind "by". */
export const doingsIn = perSentence((sentence): readonly Doing[] => {
  if (sentence.length > LONGEST_SENTENCE) return [];
  const words = wordsIn(sentence);
  return words.flatMap((_, at) =>
    soleDeedsAt(words, at).flatMap((deed) => {
      const found = /^(?:to|by|not|never)$/u.test(words[at - 1]?.lower ?? '') ? null : readDeed(words, at, deed);
      return found && (deed.things === null || deed.things.has(found.thing.head)) ? [found] : [];
    }),
  );
});

function readDeed(words: readonly Word[], at: number, deed: SoleDeed): Doing | null {
  const by = byBehind(words, at);
  const passive = isPassiveAt(words, at);
  if (passive && by < 0) return null;
  const object = phraseAt(words, at + (deed.particle === null ? 1 : 2));
  const undergone = by >= 0 && (passive || object === null);
  const [doing, undergoing] = undergone
    ? [phraseAt(words, by + 1), subjectOf(words, at)]
    : [subjectOf(words, at), object];
  if (doing === null || undergoing === null) return null;
  const doer = doerOf(words, doing);
  if (doer === null) return null;
  return { deed, verb: words[at]?.stem ?? '', present: isPresent(words, at), thing: thingOf(words, undergoing), doer };
}

/** Where "by" stands behind a verb in its clause; -1 where it does not. */
function byBehind(words: readonly Word[], verb: number): number {
  const end = clauseEnd(words, verb);
  const at = words.findIndex(({ lower }, place) => place > verb && lower === 'by');
  const other = words.findIndex((word, place) => place > verb && place < at && isPast(word.lower) && place > verb + 1);
  return at < end && other < 0 ? at : -1;
}

const isPresent = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at + 1).some(({ lower }) => /^(?:is|are|has|have)$/u.test(lower)) ||
  (/s$/u.test(words[at]?.lower ?? '') && !isPast(words[at]?.lower ?? ''));

/** What a noun phrase of a sentence means as the thing of a deed. */
export function thingOf(words: readonly Word[], phrase: NounPhrase): Thing {
  const { pronoun, definite, several } = phrase;
  const head = phrase.words.at(-1);
  return {
    head: pronoun ?? sameThing(head?.stem ?? ''),
    pronoun: pronoun !== null,
    // Any word that opens a sentence has a capital.
    definite: definite || (isCapital(head) && phrase.from > 0),
    several,
    marks: phrase.words.slice(0, -1).map(({ stem }) => stem),
    owner: ownerOf(words, phrase),
  };
}

/** Words of which the names of firms, clubs and offices are made. */
const BODY =
  /^(?:group|holdings?|trust|partners|capital|media|steel|metals?|motors?|energy|oil|gas|foods?|airlines?|airways|records|bank|industries|ltd|inc|corp|corporation|plc|company|co|brothers|sons|systems|technologies|technology|software|pharma|pharmaceuticals|insurance|telecom|networks?|press|news|times|herald|post|united|city|rovers|town|athletic|club|university|college|institute|ministry|council|committee|commission|agency|department|office|service|police|party|union|states|kingdom|republic|federation|association|foundation|fund|investments?|ventures|equity|properties|estates?|railways?|rail|shipping|lines?|works|mining|power|water|church|court|school|hospital|house|team|orchestra)$/u;
const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|king|queen|prince|princess|father|sister|professor|doctor)$/u;

function doerOf(words: readonly Word[], phrase: NounPhrase): Doer | null {
  if (phrase.pronoun !== null || phrase.several || isJoined(words, phrase)) return null;
  const [next, further] = [words[phrase.to], phrase.to + 1];
  // "The treasurer, Ida Rusk"
  const beside =
    next?.text === ',' && isCapital(words[further]) && isCapital(words[further + 1]) ? phraseAt(words, further) : null;
  const own = [...phrase.words, ...(beside?.words ?? [])];
  const opens = phrase.from === 0 && !isCapital(own[1]);
  const first = own.length - capitalsAtEnd(own);
  const name = opens ? [] : withoutTitles(own.slice(first).map(({ lower }) => lower));
  const called = (name.length > 0 ? own.slice(0, first) : own).map(({ stem }) => stem);
  if (name.length === 1 || (name.length === 0 && isPlural(own.at(-1)))) return null;
  return {
    name,
    body: name.some((word) => BODY.test(word)),
    called,
    owner: phrase.owner,
    stems: [...own.map(({ stem }) => stem), phrase.owner ?? ''],
    text: own.map(({ text }) => text).join(' '),
  };
}

const capitalsAtEnd = (own: readonly Word[]): number =>
  isCapital(own.at(-1)) ? own.length - nameFrom(own, own.length - 1) : 0;

/** "Ida Rusk and Leo Dahl", "the nurse or a guard". */
const isJoined = (words: readonly Word[], { from, to }: NounPhrase): boolean =>
  /^(?:and|or|&)$/u.test(words[from - 1]?.lower ?? '') || /^(?:and|or)$/u.test(words[to]?.lower ?? '');

const isPlural = (head: Word | undefined): boolean =>
  head !== undefined && /(?:[^s]s|men|people|children)$/u.test(head.lower);

/** "Foreign Minister Leo Marz" is Leo Marz. */
function withoutTitles(name: readonly string[]): readonly string[] {
  const title = name.findLastIndex((word, at) => at < name.length - 2 && (ROLE.test(word) || TITLE.test(word)));
  const own = name.slice(title + 1);
  const isOffice =
    own.some((word) => TITLE.test(word)) || (own.length > 0 && ROLE.test(own.at(-1) ?? '') && own.length < 2);
  return isOffice ? own.slice(-1) : own;
}

/** Whether two phrases mean one thing: one noun or pronoun, and nothing that tells two of its kind apart. */
export function isOneThing(one: Thing, other: Thing, exactly: boolean): boolean {
  if (one.head !== other.head || one.several !== other.several || (exactly && one.owner !== other.owner)) return false;
  if (one.owner !== null && other.owner !== null && one.owner !== other.owner) return false;
  const [left, right] = [one, other].map(({ marks }, at) =>
    marks.filter((mark) => !(at === 0 ? other : one).marks.includes(mark)),
  );
  const [mine = [], theirs = []] = [left, right];
  return exactly ? mine.length + theirs.length === 0 : mine.length === 0 || theirs.length === 0;
}
