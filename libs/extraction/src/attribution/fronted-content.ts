import { WEEKDAYS } from '../document/noun-phrases.js';
import { isDash, type NodeRange } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import { clauseEnd, trimEnd } from './clause-end.js';
import { quoteAfter, skipAdjuncts } from './adjuncts.js';
import { cueOf, type CueEntry } from './cues.js';
import type { Reading } from './reading.js';

/** First node of a fronted clause: after what is read already, after a semicolon, and after the link word that opens it. */
export function clauseFrom(reading: Reading, end: number): number {
  const { nodes } = reading.unit;
  let from = end;
  while (from > 0 && reading.taken[from - 1] !== true && !/^[;:]$/u.test(nodeAt(nodes, from - 1).text)) from -= 1;
  while (from < end && nodeAt(nodes, from).pos === 'PUNCT' && !nodeAt(nodes, from).quoted) from += 1;
  if (from > 0 && nodeAt(nodes, from).pos === 'CCONJ') from += 1;
  from = afterDateline(nodes, from, end);
  const opening = nodeAt(nodes, from);
  if (opening.pos === 'ADV' && nodeAt(nodes, from + 1).lower === ',') return from + 2;
  const linked = LINKS.get(opening.lower);
  return linked?.has(nodeAt(nodes, from + 1).lower) && nodeAt(nodes, from + 2).lower === ',' ? from + 3 : from;
}

/** Two words that tie a sentence to the one before and are the reporter's: "In addition, the bridge is old, she said." */
const LINKS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', new Set(['addition', 'fact', 'short', 'contrast', 'turn'])],
  ['by', new Set(['contrast', 'comparison'])],
  ['for', new Set(['example', 'instance'])],
  ['as', new Set(['usual'])],
  ['after', new Set(['all'])],
  ['at', new Set(['first', 'least', 'best'])],
]);

/** Past "PORT ELLERY —" at the start of a sentence: a place in capitals and a dash. */
function afterDateline(nodes: readonly Node[], from: number, end: number): number {
  if (from > 0 || !/^\p{Lu}[\p{Lu}.'’]+$/u.test(nodeAt(nodes, 0).text)) return from;
  for (let at = 1; at <= 8 && at < end; at += 1) if (isDash(nodeAt(nodes, at))) return at + 1;
  return from;
}

/** Quoted speech may open with words outside of the marks: As for the bridge, "it will stay," she said. */
export function quoteFrom(reading: Reading, end: number): number {
  const { nodes } = reading.unit;
  let from = end;
  while (from > 0 && reading.taken[from - 1] !== true && nodeAt(nodes, from - 1).pos === 'QUOTE') from -= 1;
  return from;
}

export const hasFiniteVerb = (reading: Reading, from: number, to: number): boolean =>
  reading.groups.some((group) => group.form === 'finite' && group.first >= from && group.last <= to);

/** "…," she told the board on Friday, "…": speech that goes on after a comma, with no verb of another clause before it. */
function laterQuote(reading: Reading, after: number): NodeRange | null {
  const { nodes } = reading.unit;
  let at = after;
  while (at < nodes.length && nodeAt(nodes, at).pos !== 'QUOTE') at += 1;
  if (at === nodes.length || nodeAt(nodes, at - 1).lower !== ',') return null;
  const other = reading.groups.some((group) => group.form === 'finite' && group.first >= after && group.last < at);
  return other ? null : { from: at, to: at };
}

/** "…, residents said.": what fills the rest of a sentence is a clause, though the tagger may have missed its verb. */
export function closesSentence(
  nodes: readonly Node[],
  from: number,
  end: number,
  after: number,
  entry: CueEntry,
): boolean {
  if (
    entry.lemma !== 'say' ||
    (end - from < 5 && from > 0) ||
    !/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/u.test(nodeAt(nodes, from).pos)
  )
    return false;
  const next = WEEKDAYS.has(nodeAt(nodes, after).lower) ? after + 1 : after;
  return nodeAt(nodes, next).pos === 'END' || nodeAt(nodes, next).lower === '.';
}

/** "Ferry Hid Leak For Years, Clerk Says": a headline, in which the tagger takes most words for names. */
export const isTitle = (nodes: readonly Node[], from: number, after: number): boolean =>
  from === 0 &&
  after === nodes.length &&
  nodes.every((node) => node.pos !== 'VERB' || node === nodes[after - 1]) &&
  nodes.every((node) => !/^\p{Ll}{5}/u.test(node.text));

/** What goes on after the tag: quoted speech, or the rest of a clause that the tag interrupts. */
export function continuation(reading: Reading, after: number, quote: boolean): NodeRange | null {
  const { nodes, groups } = { nodes: reading.unit.nodes, groups: reading.groups };
  const adjuncts = skipAdjuncts(nodes, after, false);
  for (const at of [after, adjuncts.at]) {
    const next = quoteAfter(nodes, at);
    if (next !== null) return { from: next.at, to: next.at };
  }
  if (quote) return laterQuote(reading, after);
  // "The dam is old, says Orr: it leaks."
  if (nodeAt(nodes, after).lower === ':' && hasFiniteVerb(reading, after + 1, nodes.length - 1))
    return { from: after + 1, to: trimEnd(nodes, after + 1, nodes.length - 1) };
  const comma = nodeAt(nodes, after).lower === ',' ? after : adjuncts.at;
  if (nodeAt(nodes, comma).lower !== ',') return null;
  const first = nodeAt(nodes, comma + 1);
  const group = groups.find((candidate) => candidate.first >= comma);
  if (group === undefined || first.pos === 'SCONJ' || (first.pos === 'ADP' && group.first > comma + 8)) return null;
  const cue = cueOf(nodeAt(nodes, group.head));
  if (group.form === 'ing' && group.first <= comma + 2) return null;
  if (first.pos === 'CCONJ' && (group.first !== comma + 2 || (cue !== undefined && /[SQ]/u.test(cue.frames))))
    return null;
  if (first.pos === 'CCONJ' && nodeAt(nodes, comma + 2).pos !== 'ADV' && group.first !== comma + 2) return null;
  if (first.lower === 'who' || first.lower === 'which' || group.form !== 'finite') return null;
  return { from: comma + 1, to: clauseEnd(nodes, groups, comma + 1, null) };
}

/**
 * What a tag interrupts that goes on without a verb of its own: "There was, he reckoned, nothing wrong", "It would be
 * madness, she argued, to wait".
 */
export function rest({ unit: { nodes }, groups }: Reading, end: number, after: number): NodeRange | null {
  if (nodeAt(nodes, after).lower !== ',') return null;
  const from = after + 1;
  const next = nodeAt(nodes, from);
  const open = nodeAt(nodes, end).pos === 'AUX' && !/^(?:PUNCT|END|CCONJ|SCONJ)$/u.test(next.pos);
  const infinitive =
    next.lower === 'to' && next.pos === 'PART' && nodeAt(nodes, end).pos !== 'VERB' && opensWithIt(nodes, end);
  return open || infinitive ? { from, to: clauseEnd(nodes, groups, from, null) } : null;
}

/** "It would be madness", for which an infinitive stands in. */
const opensWithIt = (nodes: readonly Node[], end: number): boolean => {
  let at = end;
  while (at > 0 && end - at < 12 && nodeAt(nodes, at - 1).pos !== 'PUNCT') at -= 1;
  return nodeAt(nodes, at).lower === 'it';
};
