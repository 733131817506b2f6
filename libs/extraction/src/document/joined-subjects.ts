import { nounPhraseStart, WEEKDAYS } from './noun-phrases.js';
import { nodeAt, type Node } from './units.js';

/** Whether a phrase behind this node can be a subject: no preposition governs it. */
export const opensClause = ({ pos, lower }: Node): boolean =>
  pos === 'END' || lower === ',' || pos === 'QUOTE' || pos === 'CCONJ' || pos === 'SCONJ';

/** "Ada Orr, the mayor, and Karl Vent": where the name begins that an office between commas describes; -1 if none. */
export function describedBefore(nodes: readonly Node[], office: number): number {
  if (nodeAt(nodes, office).pos !== 'DET' || nodeAt(nodes, office - 1).lower !== ',') return -1;
  const name = nounPhraseStart(nodes, office - 2);
  const named = name >= 0 && nodeAt(nodes, name).pos === 'PROPN' && nodeAt(nodes, office - 2).pos === 'PROPN';
  return named && opensClause(nodeAt(nodes, name - 1)) && !WEEKDAYS.has(nodeAt(nodes, office - 2).lower) ? name : -1;
}

/** "Orr, Vent and Rusk", "the mayor, the police and the ministry": a list, of which the words from `from` are the end. */
export function isListed(nodes: readonly Node[], from: number, to: number, left: number, leftEnd: number): boolean {
  if (
    nodeAt(nodes, from - 1).lower !== ',' ||
    !hasCoordination(nodes, from, to) ||
    !opensClause(nodeAt(nodes, left - 1))
  )
    return false;
  if (WEEKDAYS.has(nodeAt(nodes, leftEnd).lower)) return false;
  const named = (start: number): boolean => nodeAt(nodes, start).pos === 'PROPN';
  if (named(left) && named(leftEnd)) return named(from);
  return nodeAt(nodes, left).pos === 'DET' && nodeAt(nodes, from).pos === 'DET' && !named(leftEnd);
}

export const hasCoordination = (nodes: readonly Node[], from: number, to: number): boolean => {
  for (let at = from; at <= to; at += 1) if (nodeAt(nodes, at).pos === 'CCONJ') return true;
  return false;
};
