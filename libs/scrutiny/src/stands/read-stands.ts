import { perSentence } from '../words/per-sentence.js';
import { stem } from '../words/stem.js';
import { isFunctionWord, isNumberStem } from '../words/words.js';
import { isCalendarStem } from '../wording/dates.js';
import { sameThing } from './same-things.js';
import { wordingsFrom, type Matter } from './matters.js';
import { isNegator, isNegatorWord, negationsOver } from './negations.js';
import { cut, SAYING, wordsIn, type Piece, type Word } from './pieces.js';

/** What a stretch of a sentence says on one matter. */
export interface Stand {
  readonly matter: Matter;
  /** As it is meant, any negation counted in. */
  readonly answer: 'yes' | 'no';
  /** Whether a negation gives the answer, and not a word of its own. */
  readonly negated: boolean;
  /** The telling words behind it, up to a comma: what it is taken towards. */
  readonly towards: readonly string[];
}

/** A telling word of a stretch: folded to its stem, things of one kind to one of them. */
export interface StandWord {
  readonly stem: string;
  readonly name: boolean;
  /** Whether it is a name behind "in" or "at": of a place or day, for the most part. */
  readonly place: boolean;
  /** Whether it tells by whom something was done: "killed by a motorist". */
  readonly agent: boolean;
  /** Whether it stands under a negation. */
  readonly negated: boolean;
  /** Whether it only names who says it. */
  readonly speaker: boolean;
}

/** A stretch of a sentence that says one thing: between conjunctions, relative pronouns and stops. */
export interface Stretch {
  readonly stands: readonly Stand[];
  /** Telling words that tell of no stand. */
  readonly words: readonly StandWord[];
  /** Whether it is told as fact, as to come, or as no more than possible, wanted or asked. */
  readonly mode: 'fact' | 'future' | 'open';
  /** Whether it speaks of all of its things, of a part of them, or of one and the same. */
  readonly share: 'all' | 'part' | 'one';
  /** Whether it speaks of a person by a pronoun. */
  readonly pronoun: boolean;
  /** Whether what it says may change: "has not", "is still". */
  readonly lasting: boolean;
  /** Whether it says that nothing has changed: "still", "never", "has not". */
  readonly unchanged: boolean;
  /** Whether it speaks of everybody or nobody, by a pronoun. */
  readonly everybody: boolean;
  readonly negates: boolean;
  /** Whether what follows says when it was so. */
  readonly limited: boolean;
  /** The stem of the deed or thing that stands first behind a negation, however little it tells. */
  readonly denies: string | null;
  /** All stems, whatever they tell. */
  readonly stems: ReadonlySet<string>;
}

const OPEN = new Set(
  'may might could should perhaps possibly likely unlikely reportedly allegedly unclear suspect fear consider ask want hope try attempt seek plan threaten promise vow urge demand intend expect appear rarely seldom usually typically seem believe think'.split(
    ' ',
  ),
);
const OPEN_STEMS = new Set([...OPEN].map(stem));
const FUTURE = new Set(['will', 'would', 'shall', "'ll"]);
const ALL = new Set('all every both each none nobody no neither entire whole everybody everyone nothing'.split(' '));
const PART = new Set(
  'some several many most another other others few half dozens scores part second two-thirds'.split(' '),
);
const PRONOUN = /^(?:he|she|him|her)$/u;
const LASTING = /^(?:is|are|has|have|remains?|stays?|still|yet|now|far|continues?)$/u;
/** Words that tell of nothing in particular. */
const EMPTY = new Set(
  'both make take get give have go come put set be do become bring turn hold keep leave find return day week month year hour minute time morning afternoon evening night today yesterday way place part side thing fact case mr mrs ms dr down back away along again apart still already later earlier soon ahead together'
    .split(' ')
    .map(stem),
);

/** The stretches of a claim's sentence that say something of their own. */
export const stretchesOf = perSentence((sentence): readonly Stretch[] => {
  if (sentence.includes('?') && /\?\W*$/u.test(sentence)) return [];
  const words = wordsIn(sentence);
  return cut(words).flatMap((stretch) => readStretch(stretch) ?? []);
});

function readStretch({ words, before, some, speakers, open, denied, limited }: Piece): Stretch | null {
  const under = negationsOver(words, denied);
  const taken = new Set<number>();
  /** Words of wordings that tell of no matter: "death" in "sentenced to death". */
  const elsewhere = new Set<number>();
  const stands: Stand[] = [];
  /** Behind whom something was done to somebody: "the driver killed a woman". */
  let doer = 0;
  for (let at = speakers; at < words.length; at += 1) {
    // A name is no word: "Quell", "Hope".
    if (elsewhere.has(at) || taken.has(at) || (at > 0 && /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? ''))) continue;
    let longest = 0;
    for (const { matter, answer, stems, form, narrow } of wordingsFrom(words[at]?.stem ?? '')) {
      if (form !== null && words[at]?.lower !== form) continue;
      if (stems.length === 1 && isNegator(words, at)) continue;
      // Of a longer wording no part is a wording of its own.
      if (stems.length < longest) break;
      const places = matchAt(words, at, stems);
      const last = places?.at(-1);
      if (places === null || last === undefined) continue;
      longest = stems.length;
      if (matter === null) {
        places.forEach((place) => elsewhere.add(place));
        continue;
      }
      const own = places.slice(0, -1).filter((place) => isNegator(words, place)).length;
      const negated = ((under[last] ?? 0) + own) % 2 === 1;
      if (negated && narrow) continue;
      places.forEach((place) => taken.add(place));
      // "Acquitted of murdering her husband" tells of two deeds, and of whom the second is told does not follow.
      if (matter.ofPerson !== undefined && doer !== at)
        doer = doer === 0 && matter.ofEvent !== true && takesObject(words, places) ? at : -1;
      stands.push({
        matter,
        answer: negated ? (answer === 'yes' ? 'no' : 'yes') : answer,
        negated,
        towards: behind(words, last),
      });
    }
  }
  const by = words.findIndex(({ lower }) => lower === 'by');
  const telling = (word: Word, at: number): StandWord[] =>
    word.text === ',' || isFunctionWord(word.lower) || isNegatorWord(word) || isEmpty(word)
      ? []
      : [
          {
            stem: sameThing(word.stem),
            name: isCapital(word),
            place: isPlace(words, at),
            agent: at < doer || (by >= 0 && isAgent(words, at)),
            negated: (under[at] ?? 0) % 2 === 1,
            speaker: at < speakers,
          },
        ];
  const own = words.flatMap((word, at) => (taken.has(at) ? [] : telling(word, at)));
  const inherited = before.flatMap((word) => telling(word, words.length));
  if (stands.length === 0 && own.length < 2) return null;
  const lowers = words.slice(speakers);
  const negates = denied || words.some((_, at) => isNegator(words, at));
  const isOpen = open || words.some((_, at) => at >= speakers && isOpenWord(words, at));
  return {
    stands: settled(stands),
    words: [...inherited, ...own],
    mode: isOpen ? 'open' : lowers.some(({ lower }) => FUTURE.has(lower)) ? 'future' : 'fact',
    share:
      negates && lowers.some(({ lower }) => /^(?:an?|any)$/u.test(lower)) ? 'all' : some ? 'part' : shareOf(lowers),
    pronoun: words.slice(Math.max(speakers, doer)).some(({ lower }) => PRONOUN.test(lower)),
    lasting: lowers.some(({ lower }) => LASTING.test(lower)),
    unchanged: negates || lowers.some(({ lower }) => /^(?:still|remains?|remained)$/u.test(lower)),
    everybody: lowers.some(({ lower }) => /^(?:nobody|none|nothing|everybody|everyone)$/u.test(lower)),
    negates,
    limited,
    denies: deniedFirst(words, under, speakers),
    stems: new Set([...before, ...words].map((word) => sameThing(word.stem))),
  };
}

/** Whether a word leaves open what is told: a verb, and not a name ("Hope") or a person ("the suspect"). */
function isOpenWord(words: readonly Word[], at: number): boolean {
  const { lower, stem: one } = words[at] ?? { lower: '', stem: '' };
  if (lower === 'you') return true;
  if (!OPEN.has(lower) && !OPEN_STEMS.has(one)) return false;
  if (at > 0 && isCapital(words[at])) return false;
  return one !== SUSPECT || !/^(?:suspects?)$/u.test(lower) || !isNoun(words, at);
}
const SUSPECT = stem('suspect');

/** Whether a word stands where nouns do: behind an article or another noun's genitive, or at the head of its stretch. */
const isNoun = (words: readonly Word[], at: number): boolean =>
  at === 0 ||
  /^(?:the|an?|his|her|their|its|this|that|one|two|main|prime|chief|other|second|first|\d+)$/u.test(
    words[at - 1]?.lower ?? '',
  );

/** Words between "by" and the last word of who did something. */
const LONGEST_AGENT = 4;

function isAgent(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_AGENT); before -= 1) {
    const { lower } = words[before] ?? { lower: ',' };
    if (lower === 'by') return true;
    if (lower === ',' || (isFunctionWord(lower) && !/^(?:the|an?|his|her|its|their)$/u.test(lower))) return false;
  }
  return false;
}

/** What may open the object of a verb. */
const OBJECT =
  /^(?:the|an?|his|her|him|them|its|their|one|two|three|four|five|six|seven|eight|nine|ten|several|people|\d+)$/u;

/** Verbs whose object is nobody to whom something is done: "survived the storm", "broke her leg". */
const OF_ONESELF = new Set(
  'survive escape flee evade elude lose break carry have admit confess suffer'.split(' ').map(stem),
);

/** Whether a wording is a verb with somebody behind it, and not "was arrested". */
function takesObject(words: readonly Word[], places: readonly number[]): boolean {
  const [first = 0, last = first] = [places[0], places.at(-1)];
  const next = words[last + 1];
  const before = words.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  return (
    next !== undefined &&
    !OF_ONESELF.has(words[first]?.stem ?? '') &&
    !isFunctionWord(words[last]?.lower ?? '') &&
    (OBJECT.test(next.lower) || isCapital(next)) &&
    !before.some((lower) => /^(?:is|are|was|were|be|been|being|get|got|gets)$/u.test(lower))
  );
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** Whether a word is of a name behind a preposition of place. */
function isPlace(words: readonly Word[], at: number): boolean {
  if (!isCapital(words[at])) return false;
  let first = at;
  while (isCapital(words[first - 1])) first -= 1;
  return /^(?:in|at|near|outside|around|across)$/u.test(words[first - 1]?.lower ?? '');
}

/** Verbs that leave it to what follows what was done. */
const LIGHT = new Set('make put take get give have go come bring do become'.split(' ').map(stem));

function deniedFirst(words: readonly Word[], under: readonly number[], speakers: number): string | null {
  const first = words.find(
    (word, at) =>
      at >= speakers &&
      (under[at] ?? 0) % 2 === 1 &&
      !isNegatorWord(word) &&
      !isFunctionWord(word.lower) &&
      !LIGHT.has(word.stem) &&
      !isCapital(word),
  );
  return first === undefined ? null : sameThing(first.stem);
}

/** Stems of the telling words behind a place, up to a comma. */
function behind(words: readonly Word[], from: number): string[] {
  const rest = words.slice(from + 1);
  const comma = rest.findIndex(({ text }) => text === ',');
  return (comma < 0 ? rest : rest.slice(0, comma))
    .filter((word) => !isFunctionWord(word.lower) && !isNegatorWord(word) && !isEmpty(word))
    .map(({ stem: one }) => sameThing(one));
}

/** A stretch that gives both answers on a matter says nothing of it. */
const settled = (stands: readonly Stand[]): Stand[] =>
  stands.filter(
    ({ matter, answer }, index) =>
      !stands.some((other) => other.matter.name === matter.name && other.answer !== answer) &&
      stands.findIndex((other) => other.matter.name === matter.name) === index,
  );

function shareOf(words: readonly Word[]): Stretch['share'] {
  if (words.some(({ lower }) => ALL.has(lower))) return 'all';
  const isPart = words.some(
    ({ lower, stem: one }, at) =>
      PART.has(lower) ||
      // "The two leaders" are both of them.
      ((isNumberStem(one) || /^\d/u.test(lower)) && !/^(?:the|both|all)$/u.test(words[at - 1]?.lower ?? '')),
  );
  return isPart ? 'part' : 'one';
}

/** Words that may stand between those of one wording. */
const BETWEEN = 2;

/** Where the stems of a wording stand from a place on; `null` where they do not. */
function matchAt(words: readonly Word[], from: number, stems: readonly string[]): number[] | null {
  const places = [from];
  for (const wanted of stems.slice(1)) {
    const last = places.at(-1) ?? from;
    let at = last + 1;
    while (at <= last + 1 + BETWEEN && words[at]?.stem !== wanted) {
      if (words[at] === undefined || words[at]?.text === ',') return null;
      at += 1;
    }
    if (at > last + 1 + BETWEEN) return null;
    places.push(at);
  }
  return places;
}

const isEmpty = ({ stem: one, lower }: Word): boolean =>
  EMPTY.has(one) ||
  isNumberStem(one) ||
  /^\d/u.test(lower) ||
  isCalendarStem(lower) ||
  SAYING.has(one) ||
  /^(?:any|some|every)(?:thing|one|body)$/u.test(lower) ||
  PART.has(lower);
