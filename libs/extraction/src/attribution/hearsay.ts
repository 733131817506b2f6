import { hintOf, holds } from '../document/hints.js';
import { subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt } from '../document/units.js';
import { clauseEnd } from './clause-end.js';
import { keep, type Reading } from './reading.js';

/**
 * Adverbs that give a clause to others whom nobody names. "Apparently" and "seemingly" are none: with them a reporter
 * judges.
 */
const HEARSAY: ReadonlySet<string> = new Set(['allegedly', 'reportedly', 'supposedly', 'purportedly', 'reputedly']);

const OF_HEARSAY = hintOf((word) => HEARSAY.has(word));

/** Finds clauses that an adverb marks as told: "the clerk allegedly sold the keys". The adverb is the cue. */
export function readHearsay(reading: Reading): void {
  const { nodes } = reading.unit;
  if (!holds(reading.unit, OF_HEARSAY)) return;
  nodes.forEach((node, at) => {
    if (node.pos !== 'ADV' || !HEARSAY.has(node.lower) || node.quoted || reading.taken[at] === true) return;
    const group = reading.groups.find((candidate) => candidate.last >= at);
    if (group === undefined || group.form !== 'finite') return;
    const subject = subjectBefore(nodes, group.first);
    const past = nodeAt(nodes, at + 1).lower === ',' ? at + 2 : at + 1;
    if (group.first > at + 1 && subject?.from !== past) return;
    if (subject === null || reading.taken[subject.from] === true || reading.taken[group.head] === true) return;
    const from = subject.from === past ? past : at + 1;
    const rest = { from, to: clauseEnd(nodes, reading.groups, from, group) };
    const first: NodeRange = { from: subject.from, to: Math.max(subject.to, at - 1) };
    const ahead = subject.from > at;
    if (rest.to < group.head) return;
    keep(reading, {
      unit: reading.unit,
      source: null,
      cue: { from: at, to: at },
      content: ahead ? [rest] : [first, rest],
      cueClass: 'allege',
      kind: 'clause',
      direct: false,
      negated: false,
      modal: null,
      lemma: nodeAt(nodes, at).lower,
      addressee: null,
    });
  });
}
