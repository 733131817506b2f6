import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { subjectBefore, isDash } from '../document/subjects.js';
import { cueOf } from './cues.js';

const isQuoteMark = (node: Node): boolean => /^["“”‘’'«»]+$/u.test(node.text);

/**
 * Last node of reported words that start at `from` and run to the right: up to the end of the sentence, or to where
 * the reporter speaks again (another reporting verb of the same speaker, "according to", a new clause with its own
 * speaker, a relative clause that comments).
 */
export function clauseEnd(
  nodes: readonly Node[],
  groups: readonly VerbGroup[],
  from: number,
  cue: VerbGroup | null,
): number {
  let at = from;
  for (; at < nodes.length; at += 1) {
    const node = nodeAt(nodes, at);
    if (node.quoted && node.pos !== 'QUOTE') continue;
    if (node.lower === ';' && at > from) break;
    if (node.lower === ',' && endsAtComma(nodes, groups, at, cue)) break;
    if (node.pos === 'CCONJ' && at > from && sharesSpeaker(nodes, groups, at, cue)) break;
    if (isDash(node) && at > from && closesAtDash(nodes, groups, at)) break;
    if (node.lower === 'according' && nodeAt(nodes, at + 1).lower === 'to') break;
  }
  return trimEnd(nodes, from, at - 1);
}

/** Drops final punctuation that the reporter set; marks inside quoted words stay. */
export function trimEnd(nodes: readonly Node[], from: number, to: number): number {
  let at = to;
  while (at > from) {
    const node = nodeAt(nodes, at);
    const punctuation = node.pos === 'PUNCT' && /^[.,;:!?–—-]+$/u.test(node.text) && !node.quoted;
    const conjunction = node.pos === 'CCONJ' && !node.quoted;
    if (!punctuation && !conjunction) break;
    if (isQuoteMark(node)) break;
    at -= 1;
  }
  return at;
}

function endsAtComma(
  nodes: readonly Node[],
  groups: readonly VerbGroup[],
  comma: number,
  cue: VerbGroup | null,
): boolean {
  const next = nodeAt(nodes, comma + 1);
  if (next.lower === 'according' || next.lower === 'which') return true;
  if (next.lower === 'who' || next.lower === 'whose') return closingComma(nodes, comma) < 0;
  const group = groupFrom(groups, comma + 1);
  if (group === undefined) return false;
  if (group.form === 'ing' && group.first <= comma + 2) return cueOf(nodeAt(nodes, group.head)) !== undefined;
  if (next.pos === 'CCONJ' || next.pos === 'SCONJ') {
    const shared = sharesSpeaker(nodes, groups, comma + 1, cue);
    return shared || speaksNext(nodes, groups, comma + 1);
  }
  return speaksNext(nodes, groups, comma);
}

const closingComma = (nodes: readonly Node[], comma: number): number => {
  for (let at = comma + 1; at < nodes.length; at += 1) if (nodeAt(nodes, at).lower === ',') return at;
  return -1;
};

const groupFrom = (groups: readonly VerbGroup[], from: number): VerbGroup | undefined =>
  groups.find((group) => group.first >= from);

/** "… but the union said": the next finite verb after a joint is a reporting verb with a subject of its own. */
function speaksNext(nodes: readonly Node[], groups: readonly VerbGroup[], joint: number): boolean {
  const group = groups.find((candidate) => candidate.first > joint && candidate.form === 'finite');
  if (group === undefined || !isSpeech(nodes, group)) return false;
  const subject = subjectBefore(nodes, group.first);
  return subject !== null && subject.from === joint + 1;
}

/** "… and warned": a reporting verb without a subject, of the same tense as the cue, goes on with the same speaker. */
function sharesSpeaker(
  nodes: readonly Node[],
  groups: readonly VerbGroup[],
  conjunction: number,
  cue: VerbGroup | null,
): boolean {
  const group = groups.find((candidate) => candidate.first === conjunction + 1);
  if (group === undefined || cue === null || group.form !== cue.form) return false;
  if (!isSpeech(nodes, group)) return false;
  return tense(nodes, group) === tense(nodes, cue);
}

function isSpeech(nodes: readonly Node[], group: VerbGroup): boolean {
  const entry = cueOf(nodeAt(nodes, group.head));
  return entry !== undefined && /[SQAOX]/u.test(entry.frames) && !group.passive;
}

function tense(nodes: readonly Node[], group: VerbGroup): string {
  const word = nodeAt(nodes, group.first === group.head ? group.head : group.first);
  if (word.pos === 'AUX') return word.lower;
  if (word.pos === 'ADV') return tenseOf(nodeAt(nodes, group.head).lower);
  return tenseOf(word.lower);
}

function tenseOf(word: string): string {
  if (word.endsWith('ing')) return 'ing';
  if (word.endsWith('s') && !word.endsWith('ss')) return 'present';
  return 'other';
}

/** A dash that has no second one to close it starts the reporter's aside. */
function closesAtDash(nodes: readonly Node[], groups: readonly VerbGroup[], dash: number): boolean {
  for (let at = dash + 1; at < nodes.length; at += 1) if (isDash(nodeAt(nodes, at))) return false;
  return speaksNext(nodes, groups, dash);
}
