import { itemAt } from '../document/item-at.js';
import { otherYears, type Counted, type Place } from './count-place.js';
import type { DocumentEvent } from './events.js';
import {
  BUYING,
  COURSES,
  FIGURE_FRAMES,
  BUYERS,
  FOR_FAVOURS,
  GETTING,
  HAVING,
  LASTING,
  MEASURING,
  PAYING,
  PRISON,
  SETTING,
  TAKING,
  TERMS,
  TIMES,
  TRANSACTIONS,
  type FigureFrame,
} from './lexicon/figure-frames.js';
import { nounEntry } from './lexicon/nouns.js';
import { payRise } from './pay-rises.js';
import type { NounPhrase } from './phrases.js';
import { following, possessorPhrase } from './trigger.js';

/** How many words behind a figure are looked at. */
const BEHIND = 6;
/** How many before it. */
const BEFORE = 5;

/** A noun whose amount a figure is. */
interface Tied {
  readonly noun: string;
  readonly phrase: NounPhrase;
}

/** Sums, stretches of time and measures by what they are of: what was stolen, the price, the fine, how long it lasted. */
export function frameCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { mention, reading } = place;
  if (mention.kind === 'count' || mention.kind === 'number' || mention.kind === 'fraction') return null;
  // "in 2027 the fine was": of another occasion than what the report is about; a price then is asked with its year.
  const years = [...new Set(otherYears(reading))];
  if (years.length > 1) return null;
  const [year = null] = years;
  const verbs = verbsOf(place);
  const tied = tiedNouns(place);
  for (const frame of FIGURE_FRAMES) {
    if (!frame.kinds.has(mention.kind) || frame.units?.has(mention.unit.split(' ')[0] ?? '') === false) continue;
    const noun = tied.find((one) => frame.nouns.has(one.noun));
    const told = noun !== undefined || (verbs.some((verb) => frame.verbs.has(verb)) && isPaidFor(place, frame, main));
    const vague = main !== null && frame.classes.has(main.class_) && verbs.some((verb) => frame.vague.has(verb));
    const served = frame.counted === 'prison term' && (isServed(place, verbs) || isGot(place, verbs, main));
    const bribed = frame.counted === 'bribe' && verbs.some((verb) => TAKING.has(verb)) && isForFavours(place);
    const gone = frame.counted === 'money missing' && isGone(place);
    if (!told && !vague && !served && !bribed && !gone) continue;
    if (year !== null && frame.counted !== 'price') return null;
    const counted = countedBy(place, frame, noun ?? null, main);
    return year === null ? counted : { ...counted, counted: `${counted.counted} ${year}` };
  }
  if (year !== null) return null;
  return (
    payRise(
      place,
      tied.map(({ noun }) => noun),
      verbs,
    ) ??
    thingsPrice(place, main) ??
    courseCount(place, main, verbs)
  );
}

/** "$4 million in cash was missing", "what is gone comes to $4 million". */
function isGone({ reading, mention, clause }: Place): boolean {
  const { tokens } = reading.parse;
  const words = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  const end = tokens.findIndex((token) => token.start >= mention.end);
  if (end >= 0 && GONE.test(words(end, end + BEHIND))) return true;
  return clause !== null && MEASURING.has(clause.lemma) && WHAT_IS_GONE.test(words(0, clause.verb.first));
}
const GONE =
  /^(?:in (?:cash|funds|deposits|assets) )?(?:(?:is|are|was|were|has|have|had|been|gone|went|still) ){1,3}(?:missing|unaccounted)\b/;
const WHAT_IS_GONE = /\bwhat (?:is|was|has) (?:gone|missing)\b/;

const isForFavours = ({ reading }: Place): boolean =>
  FOR_FAVOURS.test(reading.parse.tokens.map(({ lower }) => lower).join(' '));

/** "paid the guards $40": what is paid for nothing that is named is the price of a sale alone. */
const isPaidFor = ({ clause, reading }: Place, { counted }: FigureFrame, main: DocumentEvent | null): boolean =>
  counted !== 'price' ||
  clause === null ||
  !PAYING.has(clause.lemma) ||
  main?.class_ === 'deal' ||
  BUYERS.has(reading.parse.tokens[clause.subject?.head ?? -1]?.lower ?? '') ||
  clause.circumstances.some(({ preposition }) => preposition === 'for');

function countedBy(place: Place, frame: FigureFrame, noun: Tied | null, main: DocumentEvent | null): Counted {
  const { counted, question, behaviour, measure } = frame;
  const whose = holderOf(place, frame, noun);
  return {
    about: main ?? (whose === '' ? counted : whose),
    counted,
    whose,
    slot: 'measure',
    behaviour,
    measure,
    question,
  };
}

/** "the $120 million stadium": a sum before a thing is its price. */
function thingsPrice(place: Place, main: DocumentEvent | null): Counted | null {
  const { mention, phrase, reading } = place;
  if (mention.kind !== 'money' || phrase === null || phrase.determiner !== 'definite') return null;
  const head = reading.parse.tokens[phrase.head];
  if (head?.pos !== 'NOUN' || head.start < mention.end) return null;
  const whose = head.lemma.toLowerCase();
  const question = 'What is the price?';
  return {
    about: main ?? whose,
    counted: 'price',
    whose,
    slot: 'measure',
    behaviour: 'fixed',
    measure: 'price',
    question,
  };
}

/** The verb of the clause that holds the figure behind it, or that says what was done to it; with its next word too. */
function verbsOf({ reading, clause, phrase, at }: Place): string[] {
  if (clause === null) return [];
  const { verb, lemma, particle, subject } = clause;
  if (verb.last > at && !(subject !== null && subject === phrase)) return [];
  const next = reading.parse.tokens[verb.last + 1]?.lower ?? '';
  return [lemma, ...(particle === null ? [] : [`${lemma}_${particle}`]), `${lemma}_${next}`];
}

/** The nouns whose amount the figure is by its place: "a fine of", "the haul was", "put the cost at", "a $3 million loan". */
export function tiedNouns({ reading, mention, clause, phrase }: Place): Tied[] {
  const { tokens, phraseAt } = reading.parse;
  const from = tokens.findIndex((token) => token.end > mention.start);
  const found: Tied[] = [];
  const add = (tied: NounPhrase | null | undefined): void => {
    const head = tied === null || tied === undefined ? undefined : tokens[tied.head];
    // The tagger takes "a fine" for an adjective.
    if (tied && head !== undefined && head.pos !== 'PRON' && head.pos !== 'NUM')
      found.push({ noun: head.lemma.toLowerCase(), phrase: tied });
  };
  if (phrase !== null && (tokens[phrase.head]?.start ?? 0) >= mention.end) add(phrase);
  if (/^(?:of|worth|at|from)$/.test(itemAt(tokens, from - 1)?.lower ?? '')) {
    const before = itemAt(tokens, from - 2);
    if (itemAt(phraseAt, from - 2) != null) add(itemAt(phraseAt, from - 2));
    // "A fine of", "are bribes of": a noun that the tagger takes for another word stands in no phrase.
    else if (before !== undefined && phrase !== null) found.push({ noun: before.lemma.toLowerCase(), phrase });
  }
  // "3.2 million in compensation"
  const end = tokens.findIndex((token) => token.start >= mention.end);
  if (mention.kind === 'money' && tokens[end]?.lower === 'in') add(phraseAt[end + 1]);
  // "Turnout of 61 percent", "a price tag of": the noun may have another behind it.
  if (clause !== null && clause.verb.last < from) {
    const at = itemAt(tokens, from - 1)?.lower ?? '';
    if (clause.object !== null && SETTING.has(clause.lemma) && /^(?:at|to)$/.test(at)) add(clause.object);
    else if (MEASURING.has(clause.lemma)) add(clause.subject);
  }
  return found;
}

/** Whether a term is one of prison: "got nine years behind bars", "must serve nine years", "sent to prison for nine years". */
function isServed({ reading, mention }: Place, verbs: readonly string[]): boolean {
  if (!verbs.some((verb) => TERMS.has(verb))) return false;
  const { tokens } = reading.parse;
  if (verbs.includes('serve')) return true;
  const from = tokens.findIndex((token) => token.end > mention.start);
  const to = tokens.findIndex((token) => token.start >= mention.end);
  const before = itemAt(tokens, from - 1)?.lower === 'for' ? tokens.slice(Math.max(0, from - BEFORE), from) : [];
  const beside = [...before, ...(to < 0 ? [] : tokens.slice(to, to + BEHIND))].map(({ lower }) => lower).join(' ');
  return PRISON.test(beside) || (verbs.includes('lock_up') && before.length > 0);
}

/** "She got nine years", of somebody who stands before a court, or "nine years for the robbery". */
function isGot({ reading, mention }: Place, verbs: readonly string[], main: DocumentEvent | null): boolean {
  if (!verbs.some((verb) => GETTING.has(verb))) return false;
  const { tokens, phraseAt } = reading.parse;
  const to = tokens.findIndex((token) => token.start >= mention.end);
  const crime = to >= 0 && tokens[to]?.lower === 'for' ? tokens[phraseAt[to + 1]?.head ?? -1] : undefined;
  const tried =
    main?.class_ === 'verdict' || (main?.class_ === 'fate' && /^(?:jail|sentence|imprison)/.test(main.head));
  return tried || /^(?:fate|attack)$/.test(nounEntry(crime?.lemma ?? '')?.class ?? '');
}

/** Whose the figure is, in the form by which reports are compared; empty where the words do not say. */
function holderOf(place: Place, { holder, counted }: FigureFrame, noun: Tied | null): string {
  const { reading, clause } = place;
  const name = (phrase: NounPhrase | null): string =>
    phrase === null ? '' : (reading.participant(phrase)?.name ?? nounOf(place, phrase));
  if (holder === null) return '';
  if (noun !== null) {
    const owner = following(reading.parse, noun.phrase, 'of') ?? possessorPhrase(reading.parse, noun.phrase);
    if (owner !== null && !isFigureOf(place, owner)) return name(owner);
  }
  if (clause === null) return '';
  if (holder === 'patient')
    return name(clause.verb.passive || HAVING.has(clause.lemma) ? clause.subject : termed(place));
  if (holder === 'subject') return noun === null || clause.lemma === 'have' ? name(clause.subject) : '';
  const thing = priced(place, counted === 'price' && noun !== null);
  // "bought it for": what "it" means is too uncertain to tell two things apart.
  if (thing !== null && /^(?:it|this|that|them|these|those)$/.test(reading.parse.tokens[thing.head]?.lower ?? ''))
    return '';
  return thing === null || TRANSACTIONS.has(nounOf(place, thing)) ? '' : name(thing);
}

/** "Handed her a nine-year sentence", "imposed a sentence of nine years on her": whom a court gives its term. */
function termed(place: Place): NounPhrase | null {
  const { clause, phrase, reading } = place;
  if (clause === null) return null;
  const { object, circumstances } = clause;
  const on =
    circumstances.find(({ preposition, phrase: whom }) => preposition === 'on' && reading.isHuman(whom))?.phrase ??
    null;
  return object === null || object === phrase || isAmount(place, object) ? on : object;
}

/** Whether a phrase is that of the figure, or one that it hangs on: "a sentence of nine years". */
const isAmount = ({ reading, phrase }: Place, { to }: NounPhrase): boolean =>
  phrase !== null && to + 2 === phrase.from && reading.parse.tokens[to + 1]?.lower === 'of';

/** What is bought, sold or paid for. */
function priced({ clause }: Place, byNoun: boolean): NounPhrase | null {
  if (clause === null || byNoun) return null;
  const { lemma, particle, verb, subject, object } = clause;
  const behindFor = clause.circumstances.find(({ preposition }) => preposition === 'for')?.phrase ?? null;
  if (PAYING.has(lemma)) return behindFor;
  if (BUYING.has(lemma) || BUYING.has(`${lemma}_${particle ?? ''}`)) return verb.passive ? subject : object;
  return subject;
}

const nounOf = ({ reading }: Place, { head }: NounPhrase): string =>
  reading.parse.tokens[head]?.lemma.toLowerCase() ?? '';

const isFigureOf = ({ mention, reading }: Place, { from, to }: NounPhrase): boolean => {
  const [first, last] = [reading.parse.tokens[from], reading.parse.tokens[to]];
  return first !== undefined && last !== undefined && first.start <= mention.end && mention.start <= last.end;
};

/** How long something went on: "the talks lasted three hours", "they met for three hours", "after 14 hours of deliberation". */
function courseCount(place: Place, main: DocumentEvent | null, verbs: readonly string[]): Counted | null {
  const { mention, reading, clause, phrase } = place;
  if (mention.kind !== 'measure' || !TIMES.has(mention.unit)) return null;
  const { tokens, phraseAt } = reading.parse;
  const from = tokens.findIndex((token) => token.end > mention.start);
  const end = tokens.findIndex((token) => token.start >= mention.end);
  const of = end >= 0 && tokens[end]?.lower === 'of' ? phraseAt[end + 1] : null;
  const own = phrase !== null && (tokens[phrase.head]?.start ?? 0) >= mention.end ? phrase : null;
  const lasting = clause !== null && verbs.some((verb) => LASTING.has(verb));
  const words = [
    of == null ? null : nounOf(place, of),
    own === null ? null : nounOf(place, own),
    lasting && clause.subject !== null ? courseNoun(place, clause.subject) : null,
    clause !== null && itemAt(tokens, from - 1)?.lower === 'for' ? clause.lemma : null,
  ];
  const course = words
    .map((word) => (word === null ? undefined : COURSES.get(word)))
    .find((word) => word !== undefined);
  if (course === undefined) return null;
  return {
    about: main ?? `${course} length`,
    counted: `${course} length`,
    whose: '',
    slot: 'measure',
    behaviour: 'fixed',
    measure: 'total',
    question: 'How long did it last?',
  };
}

/** Who deliberates has reached a verdict when it is over: "the jury took 14 hours to". */
const DELIBERATING = /^(?:jury|juror|panel)s?$/;

function courseNoun(place: Place, subject: NounPhrase): string {
  const noun = nounOf(place, subject);
  return DELIBERATING.test(noun) ? 'deliberation' : noun;
}
