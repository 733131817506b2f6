import { TIME_NOUNS, WEEKDAYS } from '../document/noun-phrases.js';
import { nodeAt, type Node } from '../document/units.js';
import { CIRCUMSTANCE_NOUNS } from './lexicon/cue-nouns.js';

/** Farthest that a conjunction may stand before its verb, in nodes. */
const farthest = 7;

/**
 * The conjunction that joins a verb to one before it, past the time, place and manner in between ("but late last year
 * decided", "and in a letter called"); -1 where none does.
 */
export function conjunctionBefore(nodes: readonly Node[], verb: number): number {
  let at = verb - 1;
  while (at >= 0 && verb - at <= farthest) {
    const node = nodeAt(nodes, at);
    if (node.pos === 'CCONJ') return at;
    const past = beforeCircumstance(nodes, at);
    if (past === at) return -1;
    at = past;
  }
  return -1;
}

/** The node before an adverb, a day, "last year" or "in a letter" that ends at a node; the node itself where none does. */
function beforeCircumstance(nodes: readonly Node[], at: number): number {
  const { pos, lower, lemma } = nodeAt(nodes, at);
  const left = nodeAt(nodes, at - 1).lower;
  if (pos === 'ADV' || /^(?:early|late|later)$/u.test(lower)) return at - 1;
  if (WEEKDAYS.has(lower)) return left === 'on' || left === 'late' || left === 'early' ? at - 2 : at - 1;
  if (TIME_NOUNS.has(lower) && /^(?:this|last|next|that)$/u.test(left)) return at - 2;
  if (!CIRCUMSTANCE_NOUNS.has(lemma)) return at;
  let from = at - 1;
  while (from > at - 4 && /^(?:DET|ADJ|NOUN|PRON)$/u.test(nodeAt(nodes, from).pos)) from -= 1;
  return /^(?:in|at|on|during)$/u.test(nodeAt(nodes, from).lower) ? from - 1 : at;
}
