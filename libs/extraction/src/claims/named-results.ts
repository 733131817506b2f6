import type { Clause, SentenceParse } from './clauses.js';
import { nounEntry } from './lexicon/nouns.js';
import type { NounPhrase } from './phrases.js';
import { following, possessorPhrase, type Trigger } from './trigger.js';

const states: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: 'dead',
    deceased: 'dead',
    injured: 'hurt',
    wounded: 'hurt',
    hurt: 'hurt',
    missing: 'missing',
    unhurt: 'unhurt',
    unharmed: 'unhurt',
    alive: 'alive',
    free: 'free',
    jailed: 'held',
    captive: 'held',
  }),
);

/** The outcome that an adjective of condition states. */
export const stateOf = (word: string): string | null => states.get(word) ?? null;

/** "resulted in the death of", "left 12 dead", "claimed her life": reads the outcome named behind the verb into the event. */
export function readNamedResult(
  parse: SentenceParse,
  clause: Clause,
  host: Trigger,
  nouns: Map<NounPhrase, Trigger>,
): boolean {
  const into = clause.circumstances.find(({ preposition }) => preposition === 'in' || preposition === 'to');
  const named = clause.object ?? into?.phrase ?? null;
  if (named === null) return false;
  const noun = nouns.get(named);
  const add = (outcome: string, patient: NounPhrase | null, at: number): boolean => {
    host.results.push({ class: 'fate', outcome, patient, at, clause, negated: clause.verb.negated });
    host.patient ??= patient;
    return true;
  };
  const entry = noun === undefined ? null : nounEntry(noun.head);
  if (noun !== undefined && entry !== null) {
    const stated = noun.results.find((found) => found.class === 'fate')?.outcome ?? null;
    const outcome = stated ?? (entry.class === 'fate' ? entry.outcome : null);
    if (outcome === null) return false;
    nouns.delete(named);
    return add(outcome, noun.patient, named.head);
  }
  if (clause.lemma === 'claim' && /^(?:life|lives)$/.test(parse.tokens[named.head]?.lower ?? '')) {
    return add('dead', possessorPhrase(parse, named) ?? following(parse, named, 'of') ?? named, named.head);
  }
  const state = clause.lemma === 'leave' ? stateAfter(parse, named, clause) : null;
  return state === null ? false : add(state.outcome, named, state.at);
}

function stateAfter(parse: SentenceParse, phrase: NounPhrase, clause: Clause): { outcome: string; at: number } | null {
  for (let at = phrase.head; at <= Math.min(clause.to + 1, phrase.head + 3); at += 1) {
    const outcome = states.get(parse.tokens[at]?.lower ?? '');
    if (outcome !== undefined) return { outcome, at };
  }
  return null;
}
