import { nodeAt, withNodes, type Unit } from '../document/units.js';
import { complementAfter } from './complements.js';
import { cueOf } from './cues.js';

/** Longest tag that stands as a sentence of its own, in nodes. */
const longestTag = 28;

/**
 * Joins a tag to the quoted speech before it where that ends in a question or exclamation mark, which the sentence
 * splitter takes for the end: "Who did it?" Ana Brill asked.
 */
export function joinTags(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    if (last !== undefined && endsInQuote(last, unit) && isTag(unit)) {
      const { start, paragraph } = last;
      const sentences = [...last.sentences, ...unit.sentences];
      joined[joined.length - 1] = withNodes({ start, end: unit.end, paragraph, sentences }, [
        ...last.nodes,
        ...unit.nodes,
      ]);
    } else joined.push(unit);
  }
  return joined;
}

/** A full stop before the closing mark ends the speech, but not where no more than a name and its verb follow. */
const endsInQuote = (unit: Unit, next: Unit): boolean => {
  const last = nodeAt(unit.nodes, unit.nodes.length - 1);
  if (last.pos !== 'QUOTE' || unit.nodes.length !== 1) return false;
  return /[?!…—-]["”’']+$/u.test(last.text) || (/\.["”’']+$/u.test(last.text) && isNameAndVerb(next));
};

const isNameAndVerb = ({ nodes, groups }: Unit): boolean => {
  const verb = groups[0];
  return (
    verb !== undefined &&
    groups.length === 1 &&
    verb.last >= nodes.length - 2 &&
    nodes.slice(0, verb.first).every(({ pos }) => pos === 'PROPN' || pos === 'PRON')
  );
};

/** A short sentence that is a speaker and a verb of speech with nothing said after it. */
function isTag(unit: Unit): boolean {
  const { nodes, groups } = unit;
  if (nodes.length > longestTag || nodeAt(nodes, 0).pos === 'QUOTE') return false;
  const group = groups.find((candidate) => candidate.form === 'finite');
  const entry = group === undefined ? undefined : cueOf(nodeAt(nodes, group.head));
  if (group === undefined || entry === undefined || !entry.frames.includes('Q') || group.passive) return false;
  return group.first > 0 && complementAfter(nodes, groups, group, entry) === null;
}
