import { isNominal } from '../document/noun-phrases.js';
import { subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import type { Reading } from './reading.js';

/** Words that open a clause of time or cause. */
const SUBORDINATING = /^(?:after|before|since|until|when|while|because|as)$/u;

/**
 * The subject of the nearest finite verb before a node, for verbs that inherit it. What is done to a thing in a clause of
 * time ("after the cuts were made, arguing that") makes it no speaker where somebody else is at hand.
 */
export function mainSubject({ unit: { nodes }, groups }: Reading, before: number): NodeRange | null {
  let inner: NodeRange | null = null;
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = groups[index];
    if (group === undefined || group.first >= before || group.form !== 'finite' || isReduced(nodes, group)) continue;
    const subject = subjectBefore(nodes, group.first);
    if (subject === null) continue;
    if (!group.passive || !SUBORDINATING.test(nodeAt(nodes, subject.from - 1).lower)) return subject;
    inner ??= subject;
  }
  return inner;
}

/** "data provided by the town": a participle behind its noun, with a preposition. */
const isReduced = (nodes: readonly Node[], { first, head, last }: VerbGroup): boolean =>
  first === head &&
  !/(?:s|ing)$/u.test(nodeAt(nodes, head).lower) &&
  nodeAt(nodes, last + 1).lower === 'by' &&
  isNominal(nodeAt(nodes, first - 1));

/** Farthest that "with" may stand before the participle of its subject, in nodes. */
const farthest = 16;

/** "…, with Ivo Tarn, the cook, saying that": whom "with" names before a participle speaks; `null` where it names nobody. */
export function absoluteSubject(nodes: readonly Node[], participle: number): NodeRange | null {
  for (let at = participle - 2; at > 0 && participle - at < farthest; at -= 1) {
    const { lower, pos } = nodeAt(nodes, at);
    if (lower === 'with')
      return nodeAt(nodes, at - 1).lower === ',' && nodeAt(nodes, at + 1).pos === 'PROPN'
        ? { from: at + 1, to: participle - 1 }
        : null;
    if (/^(?:VERB|AUX|SCONJ|QUOTE)$/u.test(pos)) return null;
  }
  return null;
}
