import { WEEKDAYS } from '../document/noun-phrases.js';
import { subjectBefore } from '../document/subjects.js';
import { nodeAt } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { agentAfter } from './agents.js';
import { clauseEnd } from './clause-end.js';
import { cueOf } from './cues.js';
import { keepPassive } from './keep-passive.js';
import type { Reading } from './reading.js';

/** Verbs whose passive reports speech or belief even where nobody is named: "is expected to", "was labelled". */
export const HEARSAY: ReadonlySet<string> = new Set(
  `expect believe think consider say report allege know estimate project understand assume presume suspect rumor rate label
   describe view see call dub regard deem identify confirm reckon hold feel anticipate forecast predict perceive judge mention intend`.split(
    /\s+/u,
  ),
);
/** Verbs whose participle gives a thing to who made it known: "the sale, first reported by the Echo". */
const REPORTED: ReadonlySet<string> = new Set(
  'report announce reveal disclose confirm mention outline echo detail predict deny dispute'.split(' '),
);
/** "A boy believed to be ten", "the ferry, said to be new,": a participle of hearsay right after its noun. */
export function readReduced(reading: Reading, group: VerbGroup): void {
  if (readReducedBy(reading, group)) return;
  const { nodes } = reading.unit;
  const entry = HEARSAY.has(group.lemma) ? cueOf(nodeAt(nodes, group.head)) : undefined;
  const next = nodeAt(nodes, group.last + 1);
  if (entry === undefined || entry.frames.includes('I') || group.first !== group.head) return;
  if (next.lower !== 'to' || next.pos !== 'PART' || reading.taken[group.head] === true) return;
  const comma = nodeAt(nodes, group.first - 1).lower === ',';
  const subject = subjectBefore(nodes, comma ? group.first - 1 : group.first);
  if (subject === null || nodeAt(nodes, subject.to).pos === 'PRON') return;
  const from = group.last + 1;
  const told = reading.groups.filter((other) => other.first >= from);
  const main = told.find(
    (other, index) => other.form === 'finite' && other.first > (told[index - 1]?.last ?? from) + 1,
  );
  const end = clauseEnd(nodes, reading.groups, from, group, true);
  const closing = comma ? nodes.findIndex((node, at) => at > from && node.lower === ',') : -1;
  const ends = comma ? closing : (main?.first ?? -1);
  const rest = { from, to: ends < 0 ? end : Math.min(end, ends - 1) };
  if (rest.to > from)
    keepPassive(reading, group, entry, null, { from: group.first, to: group.last }, [subject, rest], 'clause');
}

/** "The sale, first reported by the Echo, was off": a participle of saying with its speaker, right after what was said. */
function readReducedBy(reading: Reading, group: VerbGroup): boolean {
  const { nodes } = reading.unit;
  const entry = cueOf(nodeAt(nodes, group.head));
  if (entry === undefined || !REPORTED.has(entry.lemma)) return false;
  if (group.first > group.head || !nodeAt(nodes, group.head).lower.endsWith('ed')) return false;
  const past = WEEKDAYS.has(nodeAt(nodes, group.last + 1).lower) ? group.last + 2 : group.last + 1;
  const agent = agentAfter(nodes, past);
  const comma = nodeAt(nodes, group.first - 1).lower === ',';
  const told = subjectBefore(nodes, comma ? group.first - 1 : group.first);
  if (agent === null || told === null || nodeAt(nodes, told.to).pos === 'PRON') return false;
  keepPassive(reading, group, entry, agent.source, { from: group.first, to: group.last }, [told], 'object');
  return true;
}
