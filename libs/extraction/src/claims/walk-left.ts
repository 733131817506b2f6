import type { Token } from '../document/index.js';
import { itemAt } from '../document/item-at.js';
import type { Clause } from './clause.js';
import { speechLemmas } from './lexicon/words.js';
import type { NounPhrase } from './phrases.js';

export const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);
export const breaks: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', '(', ')']);
const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const isWeekday = (word: string): boolean => weekdays.has(word);
const lengths = new Set([
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'time',
  'year',
  'month',
  'week',
  'day',
  'decades',
  'decade',
]);
/** Whether a word is a length of time, which is nobody's subject. */
export const isLength = (word: string): boolean => lengths.has(word);

/** The noun phrase that ends before a token, commas and prepositions passed over. */
export function phraseBefore(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  from: number,
): NounPhrase | null {
  let at = from;
  while (at >= 0 && (tokens[at]?.lower === ',' || tokens[at]?.pos === 'ADP')) at -= 1;
  return phraseAt[at] ?? null;
}

/** Words of the walk at most; beyond it no subject is looked for, so that the cost stays linear. */
const reach = 60;

/** The noun phrase that a verb after `from` is said of, over prepositions, reduced clauses and what commas set off. */
export function walkLeft(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  from: number,
  clauses: readonly Clause[],
): NounPhrase | null {
  let at = from;
  let best: NounPhrase | null = null;
  /** Whether nothing but phrases tied by prepositions and "and" was passed. */
  let tied = true;
  for (let steps = 0; at >= 0 && steps < reach; steps += 1) {
    const phrase = phraseAt[at];
    if (phrase !== null && phrase !== undefined && isTime(tokens, phraseAt, phrase)) {
      at = phrase.from - 1;
      continue;
    }
    if (phrase !== null && phrase !== undefined) {
      const told = beforeAccording(tokens, phrase);
      if (told >= 0) {
        if (relatives.has(tokens[told]?.lower ?? '')) return phraseBefore(tokens, phraseAt, told - 1);
        at = told;
        continue;
      }
      best = phrase;
      const before = itemAt(tokens, phrase.from - 1);
      // "the dam, whose collapse killed": what is owned is the subject of its clause.
      if (before === undefined || before.lower === 'whose' || tokens[phrase.from]?.lower === 'whose') return best;
      const between = betweenFigures(tokens, phrase.from - 1);
      if (between >= 0 || (bounds.has(before.lower) && isFigure(tokens, phrase.from))) {
        at = between >= 0 ? between - 1 : phrase.from - 2;
        if (at < 0 || tokens[at]?.pos === 'PUNCT') return best;
        continue;
      }
      if (before.pos === 'ADP') {
        // "as the council met": here the preposition is a conjunction.
        if (before.lower === 'as' || before.lower === 'than') return best;
        if (tied && opensClause(tokens, phraseAt, phrase.from - 1, clauses.at(-1))) return best;
        at = phrase.from - 2;
        if (at < 0 || tokens[at]?.lower === ',' || tokens[at]?.pos === 'CCONJ') return fronted(phraseAt, best, phrase);
        continue;
      }
      if (tied && before.pos === 'CCONJ' && beginsClause(tokens, phrase.from - 1, clauses.at(-1))) return best;
      if (
        before.pos === 'CCONJ' &&
        itemAt(phraseAt, phrase.from - 2) !== null &&
        itemAt(phraseAt, phrase.from - 2) !== undefined
      ) {
        at = phrase.from - 2;
        continue;
      }
      tied = false;
      if (isReduced(tokens, phraseAt, phrase.from - 1)) {
        at = reducedStart(tokens, phrase.from - 1);
        continue;
      }
      if (before.lower === ',' && describes(tokens, phraseAt, phrase)) {
        at = phrase.from - 2;
        continue;
      }
      const outer = beforeRelative(tokens, clauses, phrase.from - 1);
      if (outer < 0) return best;
      at = outer;
      continue;
    }
    const token = tokens[at];
    if (token === undefined) return best;
    tied = false;
    if (token.lower === ',') {
      const open = commaBefore(tokens, at);
      if (open <= 0) return best;
      at = open - 1;
      if (phraseAt[at] === null || phraseAt[at] === undefined) return best;
      continue;
    }
    if (isReduced(tokens, phraseAt, at)) {
      at = reducedStart(tokens, at);
      continue;
    }
    const outer = beforeRelative(tokens, clauses, at);
    if (outer >= 0) {
      at = outer;
      continue;
    }
    if (
      token.pos === 'ADP' ||
      token.pos === 'ADV' ||
      token.pos === 'ADJ' ||
      (token.pos === 'PUNCT' && /^["“”'‘’]+$/.test(token.text))
    ) {
      at -= 1;
      continue;
    }
    return best;
  }
  return best;
}

/** "the dam, which according to the Echo broke": whom one goes by is nobody's subject; the token before, or -1. */
const beforeAccording = (tokens: readonly Token[], { from }: NounPhrase): number =>
  itemAt(tokens, from - 1)?.lower === 'to' && itemAt(tokens, from - 2)?.lower === 'according' ? from - 3 : -1;

/** "the number this year has fallen": a time behind another noun is nobody's subject. */
function isTime(tokens: readonly Token[], phraseAt: readonly (NounPhrase | null)[], phrase: NounPhrase): boolean {
  const head = tokens[phrase.head]?.lower ?? '';
  const before = itemAt(phraseAt, phrase.from - 1);
  return (isLength(head) || isWeekday(head)) && before !== null && before !== undefined;
}

const conjunctions = new Set(['after', 'before', 'since', 'until', 'till']);

/**
 * "shut on Friday after a fire in Lindow killed two", "after the crew and the owner met": behind a clause that has its
 * subject, the preposition is a conjunction, and what stands behind it the subject of the verb to come.
 */
function opensClause(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  at: number,
  previous: Clause | undefined,
): boolean {
  if (!conjunctions.has(tokens[at]?.lower ?? '') || previous === undefined || !isComplete(previous)) return false;
  const { verb, lemma, object } = previous;
  // "said the talks after the strike failed": what is said begins behind the verb.
  if (speechLemmas.has(lemma)) return object === null || TELLING_OF.has(lemma) || isDayOrTime(tokens, object);
  // "the road closed after the flood at Lindow reopened": a bare past form may only tell which road.
  const bare = verb.last === at - 1 && !verb.passive && /(?:ed|ut|en)$/.test(tokens[verb.last]?.lower ?? '');
  return !(bare && isTiedOn(tokens, phraseAt[at + 1] ?? null));
}

/** Verbs of saying that take a thing more often than a bare clause: "announced job cuts after profits fell". */
const TELLING_OF = new Set(
  'announce confirm report reveal recall deny reject demand order declare unveil criticise criticize'.split(' '),
);

/** "was arrested on Monday and the boat was seized": behind a clause that has its subject, "and" begins another. */
function beginsClause(tokens: readonly Token[], at: number, previous: Clause | undefined): boolean {
  if (previous === undefined || previous.verb.last >= at - 1) return false;
  if (!isComplete(previous) || speechLemmas.has(previous.lemma)) return false;
  for (let between = previous.verb.last + 1; between < at; between += 1) {
    const token = tokens[between];
    if (token === undefined || token.pos === 'SCONJ' || token.pos === 'PUNCT' || conjunctions.has(token.lower))
      return false;
  }
  return true;
}

const isDayOrTime = (tokens: readonly Token[], { head }: NounPhrase): boolean =>
  isLength(tokens[head]?.lower ?? '') || isWeekday(tokens[head]?.lower ?? '');

/** Whether a phrase goes on behind itself: "the flood at Lindow". */
const isTiedOn = (tokens: readonly Token[], phrase: NounPhrase | null): boolean =>
  phrase !== null && tokens[phrase.to + 1]?.pos === 'ADP';

/** Whether a clause stands by itself: "the man wounded after" only tells which man. */
function isComplete(clause: Clause | undefined): boolean {
  if (clause?.verb.form !== 'finite' || clause.relative || clause.subject === null) return false;
  const bare = clause.verb.first === clause.verb.head && clause.object === null;
  return !(bare && wants.has(clause.lemma));
}

/** Verbs that never do without an object: without one, their past form is a participle. */
const wants = new Set(
  'kill injure wound hurt arrest detain capture kidnap abduct hold rescue free find make take name call accuse charge jail convict'.split(
    ' ',
  ),
);

const bounds = new Set(['at', 'about', 'around', 'over', 'under', 'nearly', 'almost', 'than', 'to']);

/** "at least 240 people", "around a hundred people": the preposition only bounds the figure. */
const isFigure = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NUM' ||
  /^(?:least|most)$/.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'a' && /^(?:hundred|thousand|million|dozen|score)$/.test(tokens[at + 1]?.lower ?? ''));

/** "Between 10 and 12 people": the index of "between" before the "and" of two figures, or -1. */
const betweenFigures = (tokens: readonly Token[], and: number): number =>
  tokens[and]?.lower === 'and' && itemAt(tokens, and - 1)?.pos === 'NUM' && itemAt(tokens, and - 2)?.lower === 'between'
    ? and - 2
    : -1;

/** A verb of a relative clause, or an infinitive within one: the token before the relative pronoun, or -1. */
function beforeRelative(tokens: readonly Token[], clauses: readonly Clause[], at: number): number {
  if (tokens[at]?.pos !== 'VERB' && tokens[at]?.pos !== 'AUX') return -1;
  for (let index = clauses.length - 1; index >= 0 && index >= clauses.length - 3; index -= 1) {
    const clause = clauses[index];
    if (clause === undefined || clause.verb.last < at - 60) return -1;
    if (clause.relative && clause.from <= at) return clause.from - 1;
    if (clause.verb.form === 'finite' && clause.verb.first <= at && at <= clause.verb.last) return -1;
  }
  return -1;
}

/** "Ana Brill, a clerk at the port, said": the phrase tells more of the name before the comma. */
function describes(tokens: readonly Token[], phraseAt: readonly (NounPhrase | null)[], phrase: NounPhrase): boolean {
  const before = itemAt(phraseAt, phrase.from - 2);
  if (before === null || before === undefined || phrase.determiner === 'none') return false;
  const tie = itemAt(tokens, before.from - 1)?.pos;
  if (tokens[before.head]?.pos === 'PROPN' && tie === 'SCONJ') return false;
  // "After the raid, the men fled": what opens the sentence is told of by nobody.
  if (tie === 'ADP' && (before.from === 1 || itemAt(tokens, before.from - 2)?.lower === 'according')) return false;
  return tie !== 'ADP' || before.determiner !== 'none';
}

/** A phrase behind a fronted preposition is no subject unless another phrase was seen before it. */
const fronted = (phraseAt: readonly (NounPhrase | null)[], best: NounPhrase, phrase: NounPhrase): NounPhrase | null =>
  best === phrase && phraseAt[phrase.from] === phrase ? null : best;

/** A participle without an auxiliary right after a noun or preposition: "a raid aimed at …", "men carrying …". */
function isReduced(tokens: readonly Token[], phraseAt: readonly (NounPhrase | null)[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'VERB') return false;
  const before = itemAt(tokens, at - 1);
  if (before === undefined) return false;
  if (token.lower.endsWith('ing'))
    return before.pos === 'ADP' || itemAt(phraseAt, at - 1) !== null || before.pos === 'VERB';
  // With an object of its own, or of saying, it is the verb of a clause.
  if (speechLemmas.has(token.lemma) || (phraseAt[at + 1] !== null && phraseAt[at + 1] !== undefined)) return false;
  return (
    /(?:ed|en|wn|lt|de|nt|ld)$/.test(token.lower) &&
    itemAt(phraseAt, at - 1) !== null &&
    itemAt(phraseAt, at - 1) !== undefined
  );
}

const reducedStart = (tokens: readonly Token[], at: number): number =>
  itemAt(tokens, at - 1)?.pos === 'ADP' ? at - 2 : at - 1;

/** The comma that opens what the comma at `close` ends, or -1. */
export function commaBefore(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at > 0 && at > close - 45; at -= 1) {
    const token = tokens[at];
    if (token?.lower === ',') return at;
    if (token !== undefined && breaks.has(token.text)) return -1;
  }
  return -1;
}
