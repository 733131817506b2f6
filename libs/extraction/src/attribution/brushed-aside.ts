import { hintOf, holds } from '../document/hints.js';
import type { NodeRange } from '../document/subjects.js';
import { nodeAt, type Node, type Unit } from '../document/units.js';
import type { Draft } from './draft.js';

const FRAMES = hintOf((word) =>
  /^(?:whatever|whichever|matter|contrary|unlike|despite|spite|regardless|as)$/u.test(word),
);

/** What sets a statement against what somebody says: it stands right before who says it. */
const AGAINST =
  /(?:^| )(?:whatever|whichever|no matter (?:what|how)|(?:contrary to|unlike|despite|in spite of|regardless of) (?:what|all|all that|anything|everything|anything that|everything that))$/u;
/** Words of the longest frame, with an adverb. */
const LONGEST = 6;

/** A saying of which no more is told than that it was made before. */
const BEFORE = /^(?:had|first|initially|originally|earlier|previously)$/u;
const NEGATION = /^(?:not|n['’]t|never|no|none|nobody|nothing|nor|neither)$/u;

/**
 * Whether what somebody is said to say is only named to be set against it: "whatever the mayor says, the bridge is
 * unsafe", "contrary to what police said, the door was open", "was not drunk, as police had claimed". Who says so is
 * the outlet, or whoever's words the sentence reports: the one named said the opposite.
 */
export function isBrushedAside({ unit, source, cue, content }: Draft): boolean {
  if (source === null || !holds(unit, FRAMES)) return false;
  const { nodes } = unit;
  if (AGAINST.test(wordsBefore(nodes, source)) || AGAINST.test(openingOf(nodes, source, cue))) return true;
  const as = nodeAt(nodes, source.from - 1);
  if (as.lower !== 'as') return false;
  const before = nodeAt(nodes, source.from - 2);
  if (NEGATION.test((before.lower === ',' ? nodeAt(nodes, source.from - 3) : before).lower)) return true;
  const told = nodes.slice(source.to + 1, cue.to + 2).some(({ lower }) => BEFORE.test(lower));
  return told && content.some(({ from, to }) => to < source.from && isNegated(nodes, from, to));
}

const isNegated = (nodes: Unit['nodes'], from: number, to: number): boolean =>
  nodes.slice(from, to + 1).some(({ lower }) => NEGATION.test(lower));

const inWords = (nodes: readonly Node[]): string => nodes.map(({ lower }) => lower).join(' ');

const wordsBefore = (nodes: Unit['nodes'], { from }: NodeRange): string =>
  inWords(nodes.slice(Math.max(0, from - LONGEST), from));

/** The frame where it was taken for the beginning of who speaks: "contrary to what police". */
function openingOf(nodes: Unit['nodes'], source: NodeRange, cue: NodeRange): string {
  const words = nodes.slice(source.from, Math.max(source.to, cue.from - 1) + 1);
  const what = words.findIndex(({ lower }) => /^(?:what|whatever|whichever|how)$/u.test(lower));
  return what < 0 ? '' : inWords(words.slice(0, what + 1));
}
