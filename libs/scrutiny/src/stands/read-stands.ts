import { ahead, behind, isPassive, takesObject } from './around-stand.js';
import { isAsserted } from './asserted.js';
import { beingThere } from './being-there.js';
import { complementOf } from './complement.js';
import { perSentence } from '../words/per-sentence.js';
import { isFunctionWord } from '../words/words.js';
import { deniedFirst, deniesThing, saysNone } from './denied-first.js';
import { isEmpty, isMeasure } from './empty-words.js';
import { sameThing } from './same-things.js';
import { matchAt } from './match-wording.js';
import { wordingsFrom, type Matter } from './matters.js';
import { isNegator, isNegatorWord, negationsOver } from './negations.js';
import { isAgent, isCapital, isPlace, nameFrom, titlesIn } from './name-words.js';
import { accusedFrom, isOnlyNamed, leavesOpen } from './open-words.js';
import { countedIn, countsSeveral } from './persons.js';
import { cut, wordsIn, type Piece, type Word } from './pieces.js';
import { shareOf, type Share } from './share.js';
import { shareTold, type ShareTold } from './shares-told.js';
import { soleIn, type Sole } from './sole.js';
import { sortsIn, type Sort } from './sorts.js';
import { isOfRest } from './totals.js';

/** What a stretch of a sentence says on one matter. */
export interface Stand {
  readonly matter: Matter;
  /** As it is meant, any negation counted in. */
  readonly answer: 'yes' | 'no';
  /** Whether a negation gives the answer, and not a word of its own. */
  readonly negated: boolean;
  /** The telling words behind it, up to a comma: what it is taken towards. */
  readonly towards: readonly string[];
  /** What the thing is of, for or with, where the matter is told of things of its own. */
  readonly complement: readonly string[];
}

/** A telling word of a stretch: folded to its stem, things of one kind to one of them. */
export interface StandWord {
  readonly stem: string;
  readonly name: boolean;
  /** Whether it opens a sentence, where every word has a capital. */
  readonly opening: boolean;
  /** Whether it is a name behind "in" or "at": of a place or day, for the most part. */
  readonly place: boolean;
  /** Whether it tells by whom something was done: "killed by a motorist". */
  readonly agent: boolean;
  /** Whether it stands under a negation. */
  readonly negated: boolean;
  /** Whether it only names who says it. */
  readonly speaker: boolean;
  /** Whether it is of the words of a stand: "ransom" in "paid a ransom". */
  readonly ofStand: boolean;
  /** Whether it is told of as being there, and not behind "for" or "of", or before another noun. */
  readonly asserted: boolean;
  /** Where the name begins that it stands in: the words of one name say one thing. */
  readonly nameAt: number | null;
}

/** A stretch of a sentence that says one thing: between conjunctions, relative pronouns and stops. */
export interface Stretch {
  readonly stands: readonly Stand[];
  /** Telling words that tell of no stand. */
  readonly words: readonly StandWord[];
  /** Whether it is told as fact, as to come, or as no more than possible, wanted or asked. */
  readonly mode: 'fact' | 'future' | 'open';
  /** Whether it speaks of all of its things, of a part of them, or of one and the same. */
  readonly share: Share;
  /** Whether it speaks of a person by a pronoun. */
  readonly pronoun: boolean;
  /** The stems of names that its sentence gives before it. */
  readonly earlier: readonly string[];
  /** Whether what it says may change: "has not", "is still". */
  readonly lasting: boolean;
  /** Whether it says that nothing has changed: "still", "never", "has not". */
  readonly unchanged: boolean;
  /** Whether it speaks of everybody or nobody, by a pronoun. */
  readonly everybody: boolean;
  /** Whether it speaks of those alone who are left beside others: "nobody else", "no further arrests". */
  readonly rest: boolean;
  /** The stems of the words that say which persons it counts: "two young workers". */
  readonly counted: readonly string[];
  /** Whether it counts more than one of some things. */
  readonly several: boolean;
  /** Of how many of some things it tells, and of which. */
  readonly told: ShareTold | null;
  /** Of whom it says that it happened to nobody else. */
  readonly sole: Sole | null;
  /** The sorts of things that it names: "the day shift". */
  readonly sorts: readonly Sort[];
  readonly negates: boolean;
  /** Whether it negates no more than what is said or warned: "warned them that the money was not there". */
  readonly negatesContent: boolean;
  /** Whether what follows says when it was so. */
  readonly limited: boolean;
  /** Stems of the first words of that. */
  readonly limit: readonly string[];
  /** The stem of the deed or thing that stands first behind a negation, however little it tells. */
  readonly denies: string | null;
  /** Whether what it denies is a thing: "no ring was found". */
  readonly thing: boolean;
  /** Whether it says that there is no such thing. */
  readonly exists: boolean;
  /** The stems of its stands' words. */
  readonly deeds: ReadonlySet<string>;
  /** Whether it tells of what came after something else: "was later released". */
  readonly after: boolean;
  /** Whether its subject is "it". */
  readonly it: boolean;
  /** Whether it speaks of all time up to now. */
  readonly ever: boolean;
  /** The years that it names. */
  readonly years: readonly string[];
  /** All stems, whatever they tell. */
  readonly stems: ReadonlySet<string>;
  /** All stems of its sentence. */
  readonly beside: ReadonlySet<string>;
}

const FUTURE = new Set(['will', 'would', 'shall', "'ll"]);
/** Whether something is to come; who "will stay on" is in office, and stays so. */
const isToCome = (words: readonly Word[]): boolean => {
  const at = words.findIndex(({ lower }) => FUTURE.has(lower));
  return at >= 0 && !words.slice(at + 1, at + 3).some(({ lower }) => STAYING.test(lower));
};
const STAYING = /^(?:stay|remain|keep)$/u;
const PRONOUN = /^(?:he|she|him|her)$/u;
const LASTING = /^(?:is|are|has|have|remains?|stays?|still|yet|now|far|continues?)$/u;
/** "Still", "remains", "continues", "goes on": nothing has changed. */
const isAsBefore = (lower: string, next: string | undefined): boolean =>
  /^(?:still|remains?|remained|continu(?:e|es|ing)|ongoing)$/u.test(lower) ||
  (next === 'on' && /^(?:go(?:es|ing)?|carr(?:y|ies|ying)|drag(?:s|ging)?|press(?:es|ing)?)$/u.test(lower));
/** The stretches of a claim's sentence that say something of their own. */
export const stretchesOf = perSentence((sentence): readonly Stretch[] => {
  if (sentence.includes('?') && /\?\W*$/u.test(sentence)) return [];
  const words = wordsIn(sentence);
  let earlier: readonly string[] = [];
  const beside = new Set(words.map(({ stem: one }) => sameThing(one)));
  return cut(words).flatMap((piece) => {
    const read = readStretch(piece, earlier, beside);
    const own = piece.words.slice(piece.speakers);
    earlier = [
      ...earlier,
      ...own.flatMap((word, at) => (isCapital(word) && !isPlace(own, at) ? [sameThing(word.stem)] : [])),
    ];
    return read ?? [];
  });
});

function readStretch(
  { words, opens, before, some, speakers, open, denied, limited, limit, since }: Piece,
  earlier: readonly string[],
  beside: ReadonlySet<string>,
): Stretch | null {
  const under = negationsOver(words, denied);
  const taken = new Set<number>();
  /** Those among them of which no other wording may be read: of what is told of things of its own, any may. */
  const spent = new Set<number>();
  /** Words of wordings that tell of no matter: "death" in "sentenced to death". */
  const elsewhere = new Set<number>();
  /** Words of wordings of several, the verb left out: the thing in them may be one that the other names. */
  const ofSeveral = new Set<number>();
  const stands: Stand[] = [];
  /** Behind whom something was done to somebody: "the driver killed a woman". */
  let doer = 0;
  const accused = accusedFrom(words);
  const things = new Set([...before, ...words].map((word) => sameThing(word.stem)));
  for (let at = speakers; at < accused; at += 1) {
    // A name is no word: "Quell", "Hope".
    if (elsewhere.has(at) || ((at > 0 || !opens) && /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? ''))) continue;
    if (isOnlyNamed(words, at)) continue;
    const isSpent = spent.has(at);
    let longest = 0;
    for (const { matter, answer, stems, forms, narrow } of wordingsFrom(words[at]?.stem ?? '')) {
      if (stems.length === 1 && isNegator(words, at)) continue;
      // Of a longer wording no part is a wording of its own, but of what is told of things of its own.
      if ((isSpent || stems.length < longest) && (elsewhere.has(at) || (matter?.things ?? null) === null)) continue;
      const places = matchAt(words, at, stems);
      if (matter?.things?.some((thing) => things.has(thing)) === false) continue;
      if (forms !== null && places?.some((place, word) => words[place]?.lower !== forms[word]) === true) continue;
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
      if (matter.things === null) places.forEach((place) => spent.add(place));
      if (places.length > 1) places.forEach((place) => ofSeveral.add(place));
      // "Acquitted of murdering her husband" tells of two deeds, and of whom the second is told does not follow.
      if (matter.ofPerson !== undefined && doer !== at)
        doer = doer === 0 && matter.ofEvent !== true && takesObject(words, places) ? at : -1;
      stands.push({
        matter,
        answer: negated ? (answer === 'yes' ? 'no' : 'yes') : answer,
        negated,
        towards: isPassive(words, at) ? ahead(words, speakers, at) : behind(words, last),
        complement: complementOf(words, matter.things),
      });
    }
  }
  stands.push(...beingThere(words, under, speakers));
  const by = words.findIndex(({ lower }) => lower === 'by');
  const telling = (word: Word, at: number): StandWord[] =>
    word.text === ',' || isFunctionWord(word.lower) || isNegatorWord(word) || isEmpty(word) || isMeasure(words, at)
      ? []
      : [
          {
            stem: sameThing(word.stem),
            name: isCapital(word),
            opening: at === 0 && opens && !isCapital(words[1]),
            place: isPlace(words, at),
            agent: at < doer || (by >= 0 && isAgent(words, at)),
            negated: at < accused && (under[at] ?? 0) % 2 === 1,
            speaker: at < speakers,
            ofStand: taken.has(at),
            asserted: isAsserted(words, at),
            nameAt: isCapital(word) ? nameFrom(words, at) : null,
          },
        ];
  const titles = titlesIn(words);
  const own = words.flatMap((word, at) =>
    (taken.has(at) && !ofSeveral.has(at)) || titles.has(at) ? [] : telling(word, at),
  );
  const inherited = before.flatMap((word) => telling(word, words.length));
  const thing = deniesThing(words, speakers);
  const exists = thing && saysNone(words, speakers);
  if (stands.length === 0 && own.length < (exists ? 1 : 2)) return null;
  const lowers = words.slice(speakers);
  const negates = denied || words.some((_, at) => isNegator(words, at));
  const told = Math.max(-1, ...taken);
  const content = told < 0 ? -1 : words.findIndex(({ lower }, at) => at > told && lower === 'that');
  // "Never warned that it might fail": what is left open is what the warning was of.
  const end = content < 0 ? words.length : content;
  const isOpen = open || words.some((_, at) => at >= speakers && at < end && leavesOpen(words, at));
  return {
    stands: settled(stands),
    words: [...inherited, ...own],
    mode: isOpen ? 'open' : isToCome(lowers) ? 'future' : 'fact',
    share:
      negates && lowers.some(({ lower }) => /^(?:an?|any)$/u.test(lower)) ? 'all' : some ? 'part' : shareOf(lowers),
    pronoun: words.slice(Math.max(speakers, doer)).some(({ lower }) => PRONOUN.test(lower)),
    earlier,
    lasting: lowers.some(({ lower }) => LASTING.test(lower)),
    unchanged: negates || since || lowers.some(({ lower }, at) => isAsBefore(lower, lowers[at + 1]?.lower)),
    everybody: lowers.some(({ lower }) => /^(?:nobody|none|nothing|everybody|everyone)$/u.test(lower)),
    rest: isOfRest(lowers),
    counted: countedIn(lowers),
    several: countsSeveral(lowers),
    told: shareTold(lowers),
    sole: soleIn(lowers),
    sorts: sortsIn(lowers),
    negates,
    negatesContent: content >= 0 && !denied && !words.some((_, at) => at < content && isNegator(words, at)),
    limited,
    limit,
    denies: deniedFirst(words, under, speakers),
    thing,
    exists,
    deeds: new Set([...taken].map((at) => sameThing(words[at]?.stem ?? ''))),
    after: lowers.some(({ lower }) => /^(?:later|since|subsequently|eventually|afterwards|then)$/u.test(lower)),
    it: words[speakers]?.lower === 'it',
    ever: lowers.some(({ lower }) => /^(?:never|ever)$/u.test(lower)),
    years: words.flatMap(({ text }) => (/^(?:1[5-9]|20)\d{2}$/u.test(text) ? [text] : [])),
    stems: things,
    beside,
  };
}

/** A stretch that gives both answers on a matter says nothing of it. */
const settled = (stands: readonly Stand[]): Stand[] =>
  stands.filter(
    ({ matter, answer }, index) =>
      !stands.some((other) => other.matter.name === matter.name && other.answer !== answer) &&
      stands.findIndex((other) => other.matter.name === matter.name) === index,
  );
