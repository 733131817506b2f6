import type { Clause, SentenceParse } from './clauses.js';
import { DECIDABLE, DECIDERS, DECIDING, idiomsOf, type Idiom } from './lexicon/idioms.js';
import { nounEntry } from './lexicon/nouns.js';
import type { NounPhrase } from './phrases.js';
import { following, possessorPhrase } from './trigger.js';

/** What a verb says with the words behind it. */
export interface IdiomReading {
  readonly class: string;
  readonly outcome: string;
  readonly head: string;
  readonly patient: NounPhrase | null;
  /** Last token of the idiom; the nouns in it are no events of their own. */
  readonly to: number;
  /** Whether it tells of a state, which is no event of its own: "is alive". */
  readonly state: boolean;
}

/** Verbs of being and staying, and of finding somebody in a state. */
const STATES = new Set('be remain stay lie sit find discover pull keep hold'.split(' '));

/** Words that may stand between the words of an idiom. */
const between = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'PRON', 'PART']);
/** How far behind its verb an idiom's object may reach, and how many words may stand before each word. */
const LONGEST_OBJECT = 8;
const MOST_BETWEEN = 3;

/** Verbs by which the dead are brought to light. */
export const FINDING: ReadonlySet<string> = new Set(
  'recover find discover retrieve pull drag lift bring take dig remove fish haul extract unearth locate exhume winch carry rescue'.split(
    ' ',
  ),
);
export const BODIES: ReadonlySet<string> = new Set(['body', 'corpse', 'remain', 'remains']);

/** "The body of Ida Rusk was found", "divers recovered her remains": whose it is has died, whatever else the verb says. */
function readFoundBody(
  parse: SentenceParse,
  { lemma, verb, subject, object }: Clause,
): IdiomReading | null | undefined {
  const thing = verb.passive ? subject : object;
  if (thing === null || !FINDING.has(lemma) || !BODIES.has(headOf(parse, thing))) return undefined;
  const patient = possessorPhrase(parse, thing) ?? following(parse, thing, 'of');
  return patient === null
    ? null
    : { class: 'fate', outcome: 'dead', head: 'die', patient, to: Math.max(verb.last, patient.to), state: true };
}

const DROPPING: ReadonlySet<string> = new Set(['drop', 'dismiss', 'withdraw', 'quash', 'abandon', 'throw']);
const CHARGES: ReadonlySet<string> = new Set(['charge', 'case', 'prosecution', 'indictment', 'count', 'proceeding']);

/** "The charges against Ida Rusk were dropped": of whom they were. */
function readDropped(parse: SentenceParse, { lemma, particle, verb, subject, object }: Clause): IdiomReading | null {
  const thing = verb.passive ? subject : object;
  if (thing === null || !DROPPING.has(lemma) || !CHARGES.has(headOf(parse, thing))) return null;
  if (lemma === 'throw' && particle !== 'out') return null;
  const patient = following(parse, thing, 'against');
  if (patient === null) return null;
  return {
    class: 'verdict',
    outcome: 'dropped',
    head: 'drop',
    patient,
    to: Math.max(verb.last, patient.to),
    state: false,
  };
}

/** Reads a verb with fixed words ("took him into custody", "is at large", "lost their lives") by what they say together. */
export function readIdiom(parse: SentenceParse, clause: Clause): IdiomReading | null {
  const body = readFoundBody(parse, clause);
  if (body !== undefined) return body;
  const dropped = readDropped(parse, clause);
  if (dropped !== null) return dropped;
  for (const idiom of idiomsOf(clause.lemma)) {
    const to = matchedTo(parse, clause, idiom);
    if (to === null) continue;
    const patient = whomOf(parse, clause, idiom, to);
    if (patient === undefined) continue;
    const state = STATES.has(clause.lemma) && idiom.class === 'fate';
    return { class: idiom.class, outcome: idiom.outcome, head: idiom.head, patient, to, state };
  }
  return readDeciding(parse, clause);
}

/** "blocked the plan", "the bill passed": a verb that decides where its object, or its subject alone, can be decided on. */
function readDeciding({ tokens }: SentenceParse, clause: Clause): IdiomReading | null {
  const outcome = DECIDING.get(clause.lemma);
  if (outcome === undefined) return null;
  const { passive, last } = clause.verb;
  const alone = clause.object === null && ALONE.has(clause.lemma);
  const thing = passive || alone ? clause.subject : clause.object;
  if (thing === null || !DECIDABLE.has(tokens[thing.head]?.lemma.toLowerCase() ?? '')) return null;
  const head = outcome === 'approved' ? 'approve' : 'reject';
  return { class: 'decision', outcome, head, patient: thing, to: last, state: false };
}

/** "The bill passed": verbs that say of a plan alone what came of it. */
const ALONE = new Set(['pass', 'carry', 'fail']);

function matchedTo(parse: SentenceParse, clause: Clause, idiom: Idiom): number | null {
  const { tokens } = parse;
  let at = (idiom.object && !clause.verb.passive ? behindSetOff(parse, clause.object) : null) ?? clause.verb.last + 1;
  const end = Math.min(tokens.length - 1, at + LONGEST_OBJECT + MOST_BETWEEN * idiom.words.length);
  for (const [index, words] of idiom.words.entries()) {
    const room = index === 0 && idiom.object && !clause.verb.passive ? LONGEST_OBJECT : MOST_BETWEEN;
    const found = find(parse, words, at, Math.min(end, at + room), room === LONGEST_OBJECT || idiom.isObject);
    // "Elected a mayor" says of nobody that he was.
    if (found === null || (room === LONGEST_OBJECT && found <= (clause.object?.to ?? found))) return null;
    at = found + 1;
  }
  return at - 1;
}

/** How many words commas may set off behind an object: "took the clerk, Ida Rusk, into custody". */
const LONGEST_SET_OFF = 8;

/** Where the words go on behind what commas set off from an object; `null` where none do. */
function behindSetOff({ tokens }: SentenceParse, object: NounPhrase | null): number | null {
  if (object === null || tokens[object.to + 1]?.text !== ',') return null;
  const last = object.to + 2 + LONGEST_SET_OFF;
  for (let at = object.to + 2; at <= last; at += 1) if (tokens[at]?.text === ',') return at + 1;
  return null;
}

/** The first of some words between two places; `anything` lets nouns stand before it. */
function find(
  { tokens }: SentenceParse,
  words: ReadonlySet<string>,
  from: number,
  to: number,
  anything: boolean,
): number | null {
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'PUNCT') return null;
    if (words.has(token.lower) || (token.lemma !== token.lower && words.has(token.lemma))) return at;
    if (!between.has(token.pos) && !(anything && token.pos !== 'VERB' && token.pos !== 'SCONJ')) return null;
  }
  return null;
}

/** Whom the idiom is said of; `undefined` where the clause does not name anybody there. */
function whomOf(parse: SentenceParse, clause: Clause, idiom: Idiom, to: number): NounPhrase | null | undefined {
  switch (idiom.whom) {
    case 'subject':
      return clause.verb.passive || isOutbreak(parse, clause) || isTaking(parse, clause, to)
        ? undefined
        : (clause.subject ?? undefined);
    case 'object':
      return (clause.verb.passive ? clause.subject : clause.object) ?? undefined;
    case 'owner': {
      const thing = clause.verb.passive ? clause.subject : clause.object;
      return thing === null ? undefined : (possessorPhrase(parse, thing) ?? following(parse, thing, 'of') ?? undefined);
    }
    case 'for':
    case 'against': {
      const phrase = parse.phraseAt[to + 1];
      if (phrase === null || phrase === undefined || !DECIDABLE.has(headOf(parse, phrase))) return undefined;
      return isWholeBody(parse, clause.subject) ? phrase : undefined;
    }
  }
}

/** "Got away with $2 million": of a theft, and of no flight from anybody. */
const isTaking = ({ tokens }: SentenceParse, { lemma }: Clause, to: number): boolean =>
  lemma === 'get' && tokens[to + 1]?.lower === 'with';

const nobody = new Set(
  'it flame flames smoke this that war row unrest violence panic disease illness scuffle argument brawl trouble'.split(
    ' ',
  ),
);

/** "The fire broke out", "it broke out": what breaks out without being anybody has begun, and not escaped. */
function isOutbreak({ tokens }: SentenceParse, { lemma, subject }: Clause): boolean {
  const head = lemma === 'break' && subject !== null ? tokens[subject.head] : undefined;
  return head !== undefined && (nobody.has(head.lower) || nounEntry(head.lemma.toLowerCase()) !== null);
}

/** "The council", "members": who decides by voting, neither one of them nor a number of them. */
const isWholeBody = ({ tokens }: SentenceParse, subject: NounPhrase | null): boolean =>
  subject !== null &&
  subject.determiner !== 'indefinite' &&
  DECIDERS.has(tokens[subject.head]?.lower ?? '') &&
  !tokens.slice(subject.from, subject.to + 1).some(({ pos }) => pos === 'NUM');

const headOf = ({ tokens }: SentenceParse, phrase: NounPhrase): string =>
  tokens[phrase.head]?.lemma.toLowerCase() ?? '';
