import { hintOf, holds } from '../document/hints.js';
import { WEEKDAYS } from '../document/noun-phrases.js';
import { phraseAfter } from '../document/phrase-after.js';
import type { NodeRange } from '../document/subjects.js';
import { nodeAt } from '../document/units.js';
import { clauseEnd, trimEnd } from './clause-end.js';
import { cueOf, type CueEntry } from './cues.js';
import { clauseFrom, hasFiniteVerb } from './fronted-content.js';
import { keep, type Reading } from './reading.js';

const AS = hintOf((word) => word === 'as');

/** Finds "As reported by the Echo, the dam broke", "As stated in the letter, …" and "The dam broke, as predicted by Orr". */
export function readAsReported(reading: Reading): void {
  if (!holds(reading.unit, AS)) return;
  reading.unit.nodes.forEach((node, at) => {
    if (node.lower === 'as' && !node.quoted && (at === 0 || nodeAt(reading.unit.nodes, at - 1).lower === ','))
      readAs(reading, at);
  });
}

function readAs(reading: Reading, as: number): void {
  const { nodes } = reading.unit;
  let verb = as + 1;
  while (/^(?:ADV|AUX)$/u.test(nodeAt(nodes, verb).pos) && verb < as + 4) verb += 1;
  const entry = cueOf(nodeAt(nodes, verb));
  if (entry === undefined || !entry.frames.includes('S') || !/^(?:by|in)$/u.test(nodeAt(nodes, verb + 1).lower)) return;
  const source = phraseAfter(nodes, verb + 2);
  if (source === null || WEEKDAYS.has(nodeAt(nodes, verb + 2).lower)) return;
  let to = nodeAt(nodes, source.to).lower === ',' ? source.to - 1 : source.to;
  // "As stated by the port, the dam broke": what looks like an apposition is the subject of the clause.
  const comma = nodes.findIndex(({ lower }, at) => at > source.from && at < to && lower === ',');
  if (as === 0 && comma > 0 && nodeAt(nodes, to + 1).lower !== ',') to = comma - 1;
  const whole = { from: source.from, to };
  if (as > 0) keepAs(reading, entry, verb, whole, clauseBefore(reading, as - 2));
  else if (nodeAt(nodes, to + 1).lower === ',')
    keepAs(reading, entry, verb, whole, { from: to + 2, to: clauseEnd(nodes, reading.groups, to + 2, null) });
}

/** Longest clause before ", as predicted by", in nodes. */
const longestClause = 80;

/** The clause before ", as predicted by", or `null` where no verb stands in it. */
function clauseBefore(reading: Reading, end: number): NodeRange | null {
  const from = clauseFrom(reading, end);
  if (end - from > longestClause) return null;
  const spoken = reading.unit.nodes.slice(from, end + 1).some(({ pos }) => pos === 'QUOTE');
  return hasFiniteVerb(reading, from, end) && !spoken ? { from, to: trimEnd(reading.unit.nodes, from, end) } : null;
}

function keepAs(reading: Reading, entry: CueEntry, verb: number, source: NodeRange, content: NodeRange | null): void {
  if (content === null) return;
  keep(reading, {
    unit: reading.unit,
    source,
    cue: { from: verb, to: verb },
    content: [content],
    cueClass: entry.cueClass,
    kind: 'clause',
    direct: false,
    negated: false,
    modal: null,
    lemma: entry.lemma,
    addressee: null,
  });
}
