import { isPossessive } from '../document/noun-phrases.js';
import { nodeAt, type Node } from '../document/units.js';
import { clauseEnd } from './clause-end.js';
import { speakerOf } from './forward.js';
import { keep, type Reading } from './reading.js';

/** Longest name of what is counted, in nodes. */
const longest = 10;

/** Finds what somebody sets a figure on: "Police put the crowd at 8,000", "The audit puts the loss at about $3 million". */
export function readEstimates(reading: Reading): void {
  const { nodes } = reading.unit;
  for (const group of reading.groups) {
    if (group.lemma !== 'put' || group.passive || group.form !== 'finite' || group.modal !== null) continue;
    if (reading.taken[group.head] === true || nodeAt(nodes, group.head).quoted) continue;
    const from = group.last + 1;
    const at = figureAfter(nodes, from);
    const source = at < 0 ? null : speakerOf(reading, group, group.first);
    if (source === null || /^(?:it|this|that|which|what|there|you)$/u.test(nodeAt(nodes, source.to).lower)) continue;
    keep(reading, {
      unit: reading.unit,
      source,
      cue: { from: group.first, to: group.last },
      content: [{ from, to: clauseEnd(nodes, reading.groups, from, group, true) }],
      cueClass: 'say',
      kind: 'clause',
      direct: false,
      negated: group.negated,
      modal: group.modal,
      lemma: 'put',
      addressee: null,
    });
  }
}

/** The "at" between what is counted and its figure, or -1. */
function figureAfter(nodes: readonly Node[], from: number): number {
  const first = nodeAt(nodes, from);
  if (first.lower !== 'it' && first.pos !== 'DET' && first.pos !== 'NOUN' && !isPossessive(first)) return -1;
  for (let at = from + 1; at < from + longest; at += 1) {
    const node = nodeAt(nodes, at);
    if (node.lower === 'at') return isFigure(nodes, at + 1) ? at : -1;
    const named = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(node.pos) || /^(?:of|in|from|for)$/u.test(node.lower);
    if (!named) return -1;
  }
  return -1;
}

/** A number, with what bounds it; points are what a team has. */
function isFigure(nodes: readonly Node[], from: number): boolean {
  let at = from;
  while (at < from + 4 && BOUNDS.has(nodeAt(nodes, at).lower)) at += 1;
  const node = nodeAt(nodes, at);
  if (/^(?:double|half|twice|triple)$/u.test(node.lower)) return true;
  const figure = node.pos === 'NUM' || node.pos === 'SYM' || /^[£$€¥]?\d/u.test(node.text);
  return figure && !/^(?:points?|o'clock|a\.m\.|p\.m\.)$/u.test(nodeAt(nodes, at + 1).lower);
}

const BOUNDS: ReadonlySet<string> = new Set(
  'about around roughly nearly almost some just only at least most more less than over under up to between close a'.split(
    ' ',
  ),
);
