import { isNominal } from '../document/noun-phrases.js';
import type { NodeRange } from '../document/subjects.js';
import { nodeAt } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import type { CueEntry } from './cues.js';
import type { Reading } from './reading.js';

/**
 * "…, a spokesman for the firm that runs it told the Echo": all from the comma to the verb, where the noun phrase holds a
 * relative clause or a participle with its preposition ("papers leaked to the port") that ends in a noun or pronoun of
 * its own. For verbs that say or show only.
 */
export function withRelative(reading: Reading, { first: verb, modal }: VerbGroup, entry: CueEntry): NodeRange | null {
  const { nodes } = reading.unit;
  if (modal !== null || !/^(?:say|confirm|claim|deny|warn|know)$/u.test(entry.cueClass) || !entry.frames.includes('S'))
    return null;
  let from = verb;
  let relative = -1;
  while (from > 0 && verb - from < 24 && !/^(?:PUNCT|QUOTE)$/u.test(nodeAt(nodes, from - 1).pos)) {
    from -= 1;
    const { lower, pos } = nodeAt(nodes, from);
    const participle = pos === 'VERB' && /(?:ed|en|wn)$/u.test(lower) && nodeAt(nodes, from + 1).pos === 'ADP';
    if ((/^(?:who|that|which)$/u.test(lower) || participle) && isNominal(nodeAt(nodes, from - 1))) relative = from;
  }
  const before = nodeAt(nodes, from - 1);
  if (relative <= from || (before.lower !== ',' && before.pos !== 'QUOTE')) return null;
  const verbs = reading.groups.filter((other) => other.first >= from && other.last < verb && other.form === 'finite');
  const opens = /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(nodeAt(nodes, from).pos);
  return opens && verbs.length === 1 && (verbs[0]?.first ?? 0) >= relative ? { from, to: verb - 1 } : null;
}
