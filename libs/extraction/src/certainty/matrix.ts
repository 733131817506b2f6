import type { Certainty } from '#story';
import { nodeAt, type Node } from '../document/units.js';

/** What the clause above a "that" or "whether" clause says of it, on FactBank's axes. */
export interface Matrix {
  readonly certainty: Certainty;
  readonly negates: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Predicates of "it is … that", with what they say affirmed and negated. */
const PREDICATES: readonly (readonly [ReadonlySet<string>, Matrix, Matrix])[] = [
  [words('possible conceivable plausible'), of('possible'), of('certain', true)],
  [words('likely probable'), of('probable'), of('probable', true)],
  [words('unlikely improbable doubtful'), of('probable', true), of('possible')],
  [words('impossible inconceivable'), of('certain', true), of('possible')],
  [words('untrue false incorrect'), of('certain', true), of('certain')],
  [words('true correct'), of('certain'), of('certain', true)],
  [words('certain clear sure known obvious evident confirmed proven established'), of('certain'), of('unknown')],
  [words('unclear unknown uncertain unsure unconfirmed'), of('unknown'), of('certain')],
];

/** Nouns that speak for a statement; without any, it is open ("no evidence that"). */
const SUPPORT = words(
  'evidence proof sign signs indication indications suggestion confirmation information record word',
);
/** Nouns that speak against it; without any, it is sure ("no doubt that"). */
const DOUBT = words('doubt question dispute');
const SHOWING = words('suggests suggested indicates indicated shows showed proves proved');

function of(certainty: Certainty, negates = false): Matrix {
  return { certainty, negates };
}

/** Furthest that a negation stands before its adjective or noun, in words. */
const reach = 4;

/**
 * Reads "it is unlikely that", "there is no evidence that", "nothing suggests that", "the court was told that" before the
 * clause at `at`.
 * @param at index of "that", "whether" or "if", or of the first word behind it
 * @returns `null` where nothing of the kind stands there
 */
export function matrixBefore(nodes: readonly Node[], at: number): Matrix | null {
  const opener = opens(nodes, at) ? at : opens(nodes, at - 1) ? at - 1 : -1;
  const word = nodeAt(nodes, opener - 1).lower;
  if (opener < 1) return null;
  const negated = isNegated(nodes, opener - 2);
  const noun = nodeAt(nodes, opener - 1).pos === 'NOUN';
  if (noun && SUPPORT.has(word)) return negated ? of('unknown') : null;
  if (noun && DOUBT.has(word)) return negated ? of('certain') : of('unknown');
  // "The court was told that": somebody told it, and the report does not say who.
  if (word === 'told' && nodeAt(nodes, opener - 2).lemma === 'be') return of('probable');
  if (SHOWING.has(word)) return nodeAt(nodes, opener - 2).lower === 'nothing' ? of('unknown') : null;
  const row = PREDICATES.find(([list]) => list.has(word));
  return row === undefined || !isPredicative(nodes, opener - 2) ? null : row[negated ? 2 : 1];
}

const opens = (nodes: readonly Node[], at: number): boolean => {
  const { lower } = nodeAt(nodes, at);
  return lower === 'that' || lower === 'whether' || lower === 'if';
};

const isNegated = (nodes: readonly Node[], from: number): boolean => {
  for (let at = from; at > from - reach; at -= 1) {
    const { lower, pos } = nodeAt(nodes, at);
    if (/^(?:no|not|n't|n’t|never|little|without)$/u.test(lower)) return true;
    if (pos === 'PUNCT' || pos === 'END' || pos === 'SCONJ') return false;
  }
  return false;
};

/** "It is unlikely", "it was not yet clear", "it seems likely": of a statement and not of a thing. */
const isPredicative = (nodes: readonly Node[], from: number): boolean => {
  let verb = from;
  while (/^(?:ADV|PART)$/u.test(nodeAt(nodes, verb).pos) || nodeAt(nodes, verb).lower === 'not') verb -= 1;
  if (!/^(?:be|seem|remain|become|appear|look)$/u.test(nodeAt(nodes, verb).lemma) && nodeAt(nodes, verb).lower !== "'s")
    return false;
  while (/^(?:AUX|ADV|PART|VERB)$/u.test(nodeAt(nodes, verb).pos)) verb -= 1;
  return /^(?:it|what)$/u.test(nodeAt(nodes, verb).lower);
};

/** Nouns for what was said before, which a verb behind it may turn down. */
const SAID = words(
  'reports report claims claim rumours rumors rumour rumor suggestions suggestion allegations allegation',
);
const UNTRUE = words('false untrue unfounded baseless wrong incorrect groundless fabricated');

/**
 * Reads "reports that he had died were false" around a clause.
 * @param from index of the first word of the clause behind "that"
 * @param behind index of the first word behind the clause, or -1
 */
export function matrixAround(nodes: readonly Node[], from: number, behind: number): Matrix | null {
  const opener = opens(nodes, from) ? from : from - 1;
  if (behind < 0 || !opens(nodes, opener) || !SAID.has(nodeAt(nodes, opener - 1).lower)) return null;
  if (nodeAt(nodes, behind).lemma !== 'be') return null;
  const at = /^(?:ADV|PART)$/u.test(nodeAt(nodes, behind + 1).pos) ? behind + 2 : behind + 1;
  return UNTRUE.has(nodeAt(nodes, at).lower) ? of('certain', true) : null;
}
