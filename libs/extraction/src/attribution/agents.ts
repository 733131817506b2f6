import { TIME_NOUNS, WEEKDAYS } from '../document/noun-phrases.js';
import { phraseAfter } from '../document/phrase-after.js';
import type { NodeRange } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import type { CueEntry } from './cues.js';

/** Who a passive verb is done by, and the node of "by". */
export interface Agent {
  readonly by: number;
  readonly source: NodeRange;
}

/** The agent right after a passive verb or after an adverb: "was backed by Orr", "was agreed jointly by the councils". */
export function agentAfter(nodes: readonly Node[], at: number): Agent | null {
  let by = pastTime(nodes, at);
  while (by < at + 2 && nodeAt(nodes, by).pos === 'ADV') by += 1;
  const source = nodeAt(nodes, by).lower === 'by' ? phraseAfter(nodes, by + 1) : null;
  return source === null ? null : { by, source };
}

/** The node behind "on Friday", "last week", "at the time"; the node itself where no time starts there. */
function pastTime(nodes: readonly Node[], at: number): number {
  const on = /^(?:on|late|early)$/u.test(nodeAt(nodes, at).lower) ? at + 1 : at;
  if (WEEKDAYS.has(nodeAt(nodes, on).lower)) return on + 1;
  if (/^(?:this|last)$/u.test(nodeAt(nodes, at).lower) && TIME_NOUNS.has(nodeAt(nodes, at + 1).lower)) return at + 2;
  return nodeAt(nodes, at).lower === 'at' && nodeAt(nodes, at + 2).lower === 'time' ? at + 3 : at;
}

/** Longest agent at the end of what follows a passive verb, in nodes. */
const longestAgent = 40;

/** The agent that ends what follows a passive verb: "was called a fool by the owner". */
export function agentAtEnd(nodes: readonly Node[], { from, to }: NodeRange): Agent | null {
  for (let by = to - 1; by > from && to - by < longestAgent; by -= 1) {
    const node = nodeAt(nodes, by);
    if (node.lower !== 'by' || node.quoted) continue;
    const source = phraseAfter(nodes, by + 1);
    return source !== null && source.to >= to ? { by, source: { from: by + 1, to } } : null;
  }
  return null;
}

/** Prepositions behind the passive of a verb that accuses, praises or asks, where nobody is named who does. */
const BLAMED: ReadonlySet<string> = new Set(['of', 'for', 'with', 'about', 'over', 'against']);
const BLAMING: ReadonlySet<string> = new Set(['allege', 'judge', 'ask', 'warn']);
/** Verbs of these classes whose passive tells of a search, an illness or a kind. */
const NEUTRAL: ReadonlySet<string> = new Set([
  'seek',
  'diagnose',
  'classify',
  'press',
  'call',
  'term',
  'compare',
  'liken',
]);

/** Where what somebody is accused of or asked about begins after a passive verb, past a day; -1 where nothing does. */
export function blameAfter(nodes: readonly Node[], at: number, { cueClass, lemma }: CueEntry): number {
  if (!BLAMING.has(cueClass) || NEUTRAL.has(lemma)) return -1;
  let from = at;
  if (nodeAt(nodes, from).lower === 'on' && WEEKDAYS.has(nodeAt(nodes, from + 1).lower)) from += 1;
  if (WEEKDAYS.has(nodeAt(nodes, from).lower)) from += 1;
  const { lower, pos } = nodeAt(nodes, from);
  return BLAMED.has(lower) && (pos === 'ADP' || pos === 'SCONJ') ? from : -1;
}

/** "was accused by Orr, a clerk at the port, of lying": where the blame begins, in or right behind the agent; or -1. */
export function blameBehind(nodes: readonly Node[], { from, to }: NodeRange): number {
  for (let at = from + 1; at <= to + 1; at += 1) {
    const { lower } = nodeAt(nodes, at);
    const set = nodeAt(nodes, at - 1).lower === ',' || at === to + 1 || nodeAt(nodes, at + 1).lower.endsWith('ing');
    if ((lower === 'of' || lower === 'for') && set) return at;
  }
  return -1;
}

/** "were told to leave", "was asked to help": whether a verb orders the subject of its passive to do something. */
export const isOrdered = (nodes: readonly Node[], { lemma }: CueEntry, at: number): boolean =>
  ORDERING.has(lemma) && nodeAt(nodes, at).lower === 'to' && nodeAt(nodes, at).pos === 'PART';

const ORDERING: ReadonlySet<string> = new Set(
  'tell ask order urge instruct advise warn caution invite encourage direct command exhort implore beg remind request'.split(
    ' ',
  ),
);
