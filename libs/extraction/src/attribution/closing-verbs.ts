import { isNominal, WEEKDAYS } from '../document/noun-phrases.js';
import { nodeAt, type Node } from '../document/units.js';

/** Longest subject of such a verb, in nodes. */
const longest = 6;

/**
 * "A tenth of the crop is lost, the farm ministry estimates.", "The bank fell, exchange data show.": a word that may be a
 * noun or a verb, at the end of a sentence whose clause before the comma has its verb, with a short phrase before it that
 * agrees in number.
 */
export function isClosingVerb(nodes: readonly Node[], at: number, frames: string): boolean {
  if (!frames.includes('S') || !/^\p{Ll}+$/u.test(nodeAt(nodes, at).text)) return false;
  const next = nodeAt(nodes, at + 1);
  if (!/^[.]?$/u.test(next.text) && !WEEKDAYS.has(next.lower) && next.lower !== 'on') return false;
  const participle = participleBefore(nodes, at);
  const end = participle > 0 ? participle : at;
  const from = phraseStart(nodes, end);
  const subject = nodeAt(nodes, end - 1);
  if (nodeAt(nodes, from - 1).lower !== ',' || !isNominal(subject) || subject.pos === 'NUM') return false;
  const node = nodeAt(nodes, at);
  const several = isSeveral(subject);
  if (node.lower.endsWith('ed') ? false : node.lower.endsWith('s') === several) return false;
  const verb = nodes.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB');
  return verb >= 0 && verb < from - 1 && !nodes.slice(verb, from - 1).some(({ lower }) => lower === ',');
}

/** Where the nouns that end before a node begin. */
function phraseStart(nodes: readonly Node[], end: number): number {
  let from = end - 1;
  while (end - from < longest && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(nodeAt(nodes, from - 1).pos)) from -= 1;
  return from;
}

/** "papers released under the law": the participle that ties a phrase, by a preposition, to the nouns before it, or -1. */
function participleBefore(nodes: readonly Node[], end: number): number {
  let at = end - 1;
  while (end - at < longestTie && /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/u.test(nodeAt(nodes, at).pos)) at -= 1;
  const { pos, lower } = nodeAt(nodes, at);
  const tied = nodeAt(nodes, at + 1).pos === 'ADP' && pos === 'VERB' && /(?:ed|en|wn)$/u.test(lower);
  return tied && isNominal(nodeAt(nodes, at - 1)) ? at : -1;
}

/** Longest phrase behind such a participle, in nodes. */
const longestTie = 10;

const isSeveral = ({ lower, lemma, pos }: Node): boolean =>
  /^(?:data|police|people|others|media|figures)$/u.test(lower) ||
  (pos === 'NOUN' && lower !== lemma && lower.endsWith('s'));

/** "Lawyers point out that": a plural before "point out" and what it introduces. */
export const pointsOut = (nodes: readonly Node[], at: number): boolean =>
  nodeAt(nodes, at).lower === 'point' &&
  nodeAt(nodes, at + 1).lower === 'out' &&
  (isSeveral(nodeAt(nodes, at - 1)) || (at === 1 && nodeAt(nodes, 0).lower.endsWith('s'))) &&
  /^(?:that|,)$/u.test(nodeAt(nodes, at + 2).lower);
