import type { Clause, SentenceParse } from './clauses.js';
import type { NounPhrase } from './phrases.js';

/** What a verb says together with the words behind it, where the verb alone says something else or nothing. */
export interface Predicate {
  readonly class: string;
  readonly outcome: string;
  readonly head: string;
  readonly patient: NounPhrase;
  /** Whether it tells of a state, which is no event of its own: "is alive". */
  readonly state: boolean;
}

/** Adjectives of state with the outcome that they state and the verb that brings it about. */
const STATES: ReadonlyMap<string, readonly [outcome: string, head: string]> = new Map([
  ['dead', ['dead', 'die']],
  ['alive', ['alive', 'survive']],
  ['missing', ['missing', 'disappear']],
  ['unhurt', ['unhurt', 'survive']],
  ['unharmed', ['unhurt', 'survive']],
]);

/** Verbs of being and staying, and of finding somebody in a state. */
const staying = new Set(['be', 'remain', 'stay', 'lie']);
const finding = new Set(['find', 'discover', 'recover', 'pull', 'bring']);
/** Verbs by which somebody comes to an end in death. */
const deathly = new Set(
  'fall plunge jump leap tumble drop slip crash sweep drag carry hurl push throw crush burn freeze bleed choke starve drink dance'.split(
    ' ',
  ),
);

/**
 * Deaths, survivals and states told by more than a verb: "lost their lives", "was swept to her death", "is alive", "was
 * found dead".
 */
export function predicateOf({ tokens, phraseAt }: SentenceParse, clause: Clause): Predicate | null {
  const { lemma, verb, subject, object, adjective, circumstances } = clause;
  if (subject === null) return null;
  const dead = { class: 'fate', outcome: 'dead', head: 'die', patient: subject, state: false } as const;
  if (lemma === 'lose' && !verb.passive && object !== null && isLife(tokens[object.head]?.lower) && isOwn(object))
    return dead;
  if (deathly.has(lemma)) {
    const whose = verb.passive || object === null || isReflexive(tokens[object.head]?.lower) ? subject : object;
    const end = circumstances.find(
      ({ preposition, phrase }) => preposition === 'to' && isDeath(tokens[phrase.head]?.lower),
    );
    return end === undefined ? null : { ...dead, patient: whose };
  }
  const at = staying.has(lemma) ? (adjective ?? -1) : finding.has(lemma) && verb.passive ? verb.last + 1 : -1;
  const state = at < 0 || phraseAt[at] != null ? undefined : STATES.get(tokens[at]?.lower ?? '');
  return state === undefined
    ? null
    : { class: 'fate', outcome: state[0], head: state[1], patient: subject, state: true };
}

const isLife = (word: string | undefined): boolean => word === 'life' || word === 'lives';
const isDeath = (word: string | undefined): boolean => word === 'death' || word === 'deaths';
const isReflexive = (word: string | undefined): boolean => /^(?:him|her|it|them)sel(?:f|ves)$/.test(word ?? '');

/** "lost their lives", not "lost the life that they knew". */
const isOwn = ({ determiner, possessor }: NounPhrase): boolean => determiner === 'possessive' && possessor === null;
