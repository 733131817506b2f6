import {
  closingBracket,
  isNominal,
  isPersonalPronoun,
  isPossessive,
  TIME_NOUNS,
  WEEKDAYS,
} from '../document/noun-phrases.js';
import { isDash, subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';

/** Whether a noun phrase, and so perhaps a clause, may start with a node. */
export const isClauseStart = (node: Node): boolean =>
  node.pos === 'DET' ||
  node.pos === 'ADJ' ||
  isNominal(node) ||
  isPossessive(node) ||
  node.lower === 'there' ||
  node.lower === 'half' ||
  node.lower === 'neither';

/** Quoted speech right after a cue, past a comma, a colon or "that,". */
export function quoteAfter(
  nodes: readonly Node[],
  at: number,
): { readonly at: number; readonly colon: boolean } | null {
  const node = nodeAt(nodes, at);
  if (node.pos === 'QUOTE') return { at, colon: false };
  if ((node.lower === ',' || node.lower === ':') && nodeAt(nodes, at + 1).pos === 'QUOTE') {
    return { at: at + 1, colon: node.lower === ':' };
  }
  return null;
}

export interface Adjuncts {
  /** First node after them. */
  readonly at: number;
  /** Whether they are no more than the name of a day, which counts as part of the cue. */
  readonly day: boolean;
  readonly addressee: NodeRange | null;
}

/** Skips what may stand between a cue and its content: an addressee, a day, an adverb, phrases like "in a letter". */
export function skipAdjuncts(nodes: readonly Node[], start: number, addressed: boolean): Adjuncts {
  let at = start;
  let addressee: NodeRange | null = null;
  if (addressed && isClauseStart(nodeAt(nodes, at))) {
    const end = simplePhraseEnd(nodes, at);
    addressee = { from: at, to: end };
    at = end + 1;
  }
  let day = false;
  const parenthesis =
    nodeAt(nodes, at).lower === ',' &&
    (/^(?:ADP|ADV)$/u.test(nodeAt(nodes, at + 1).pos) || /^(?:though|as)$/u.test(nodeAt(nodes, at + 1).lower));
  for (let steps = 0; steps < 6; steps += 1) {
    const node = nodeAt(nodes, at);
    const next = nodeAt(nodes, at + 1);
    if (node.lower === ',' && (next.pos === 'QUOTE' || next.lower === 'that' || parenthesis)) at += 1;
    else if (WEEKDAYS.has(node.lower) && !/^['’]s$/u.test(next.text)) {
      day = at === start;
      at += TIME_NOUNS.has(next.lower) ? 2 : 1;
    } else if ((node.lower === 'this' || node.lower === 'last' || node.lower === 'earlier') && isTimeNoun(next))
      at += 2;
    else if (/^(?:early|late)$/u.test(node.lower) && (next.pos === 'ADP' || WEEKDAYS.has(next.lower))) at += 1;
    else if (node.lower === ',' && next.lower === 'however' && nodeAt(nodes, at + 3).lower === 'that') at += 3;
    else if (node.lower === 'before' && /^(?:QUOTE|SCONJ)$/u.test(next.pos)) at += 1;
    else if (node.lower === 'though' && nodeAt(nodes, at + 1).lower === ',') at += 1;
    else if (node.pos === 'ADV' && node.lower !== 'not' && !QUESTIONS.has(node.lower)) at += 1;
    else if (node.pos === 'ADP' && !QUESTIONS.has(node.lower) && (isClauseStart(next) || next.pos === 'VERB'))
      at = pastYear(nodes, simplePhraseEnd(nodes, at + 1) + 1);
    else if (at > start && node.pos === 'VERB' && node.lower.endsWith('ed') && isDated(next)) at += 1;
    else if (node.lower === '(') {
      const close = closingBracket(nodes, at);
      if (close < 0) break;
      at = close + 1;
    } else break;
    if (nodeAt(nodes, at).lower === 'that' || nodeAt(nodes, at).pos === 'QUOTE') break;
  }
  return { at, day, addressee };
}

/** "on Nov. 19, 2031, that": past the year of a date between commas. */
const pastYear = (nodes: readonly Node[], at: number): number =>
  nodeAt(nodes, at).lower === ',' && /^\d{4}$/u.test(nodeAt(nodes, at + 1).text) ? at + 2 : at;

const QUESTIONS: ReadonlySet<string> = new Set(['how', 'why', 'when', 'where', 'whether']);
/** What may follow the participle of "in a letter published on Friday". */
const isDated = (node: Node): boolean => /^(?:in|on|by|at|from)$/u.test(node.lower) || isTimeNoun(node);
const isTimeNoun = (node: Node): boolean => TIME_NOUNS.has(node.lower) || WEEKDAYS.has(node.lower);

/** Last node of a noun phrase without clauses that starts at `start`, with "of" and "for" phrases after it. */
function simplePhraseEnd(nodes: readonly Node[], start: number): number {
  let at = start;
  let seenNoun = false;
  for (; at < nodes.length; at += 1) {
    const node = nodeAt(nodes, at);
    const next = nodeAt(nodes, at + 1);
    if (node.pos === 'PRON' && (!isPossessive(node) || (node.lower === 'her' && isPersonalPronoun(next)))) {
      if (seenNoun) break;
      return at;
    }
    if (node.pos === 'DET' || isPossessive(node)) {
      if (seenNoun && nodeAt(nodes, at - 1).pos !== 'ADP' && nodeAt(nodes, at - 1).pos !== 'CCONJ') break;
    } else if (isNominal(node)) seenNoun = true;
    else if (node.pos === 'PART' && node.lower.startsWith("'")) seenNoun = false;
    else if (node.pos === 'ADJ' || (node.pos === 'VERB' && !seenNoun)) continue;
    else if (node.pos === 'PUNCT' && (node.quoted || /^["“”‘’]$/u.test(node.text))) continue;
    else if (seenNoun && (node.lower === 'of' || node.lower === 'for' || node.lower === '&') && next.pos !== 'END')
      continue;
    else if (
      seenNoun &&
      node.lower === 'and' &&
      (isNominal(next) || (next.pos === 'ADJ' && isNominal(nodeAt(nodes, at + 2))))
    )
      continue;
    else break;
  }
  return Math.max(start, at - 1);
}

/** "at least 15 bodies", "up to 100 people": words that bound a number, before it. */
const boundBefore = (nodes: readonly Node[], at: number): boolean =>
  /^(?:at least|at most|up to|more than|fewer than|less than|as many|close to)$/u.test(
    `${nodeAt(nodes, at).lower} ${nodeAt(nodes, at + 1).lower}`,
  ) && nodeAt(nodes, at + 2).pos !== 'END';

/**
 * Whether a clause without "that" starts at `at`: a noun phrase that is the subject of the next finite verb, at once or
 * after a subordinate clause that a comma closes ("said if it rained the ferry would wait").
 * @param speech whether the cue is a verb of speech, which a noun phrase alone seldom follows
 */
export function bareClause(nodes: readonly Node[], groups: readonly VerbGroup[], at: number, speech: boolean): boolean {
  if (boundBefore(nodes, at)) return bareClause(nodes, groups, at + 2, speech);
  const start = nodeAt(nodes, at);
  if (WEEKDAYS.has(start.lower) && !/^['’]s$/u.test(nodeAt(nodes, at + 1).text)) return false;
  const subordinate = start.pos === 'SCONJ' || (start.pos === 'ADP' && start.lower !== 'about' && start.lower !== 'of');
  if (!isClauseStart(start) && start.pos !== 'ADV' && !subordinate && !/^["“‘']+$/u.test(start.text)) return false;
  for (const group of groups) {
    if (group.first <= at || group.form !== 'finite') continue;
    if (breaksOff(nodes, at, group.first) || isQuotedOrder(nodes, group.first)) return false;
    if (speech && nodeAt(nodes, at).quoted && !nodeAt(nodes, at - 1).quoted) return true;
    const subject = subjectBefore(nodes, group.first);
    if (subject === null && nodeAt(nodes, group.first - 1).pos === 'CCONJ') return false;
    if (subject === null || isRelativeSubject(nodes, subject)) continue;
    // "a message posted to a page said": the verb goes with a subject that holds the cue itself.
    if (start.pos === 'ADP' && subject.from < at - 1 && subject.to >= at) return false;
    // "from adding boats, but it makes good": what stands behind a comma and a conjunction is the subject of another clause.
    if (nodeAt(nodes, subject.from - 1).pos === 'CCONJ' && nodeAt(nodes, subject.from - 2).lower === ',')
      return onlyNames(nodes, at, subject.from) && nodeAt(nodes, subject.from - 1).lower !== 'but';
    // "emailed the clerk to ask if she": the verb of a clause further down
    if (subject.from > at + 1 && /^(?:if|because|whether|when|since)$/u.test(nodeAt(nodes, subject.from - 1).lower))
      continue;
    if (!subordinate)
      return subject.from <= at + 1 || onlyNames(nodes, at, subject.from) || (speech && group.first - at < 20);
    if (nodeAt(nodes, subject.from - 1).lower === ',') return true;
  }
  return false;
}

/** "the claim, which Orr made", "the clerk who left": a verb of a relative clause is not the verb of a clause that starts before it. */
const isRelativeSubject = (nodes: readonly Node[], { from, to }: NodeRange): boolean =>
  (from === to && /^(?:who|which)$/u.test(nodeAt(nodes, from).lower)) ||
  (/^(?:which|whom|whose)$/u.test(nodeAt(nodes, from - 1).lower) && nodeAt(nodes, from - 2).lower === ',');

/** 'urged them to "leave at once"': the tagger takes such a "to" for a preposition. */
const isQuotedOrder = (nodes: readonly Node[], verb: number): boolean =>
  nodeAt(nodes, verb - 2).lower === 'to' && /^["“‘']+$/u.test(nodeAt(nodes, verb - 1).text);

const breaksOff = (nodes: readonly Node[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const node = nodeAt(nodes, at);
    if (node.lower === ';' || node.lower === ':' || node.pos === 'QUOTE') return true;
  }
  return false;
};

/** Whether what stands before the last member of a subject can be its other members: "the mayor, the port and …". */
function onlyNames(nodes: readonly Node[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const node = nodeAt(nodes, at);
    const fits = isNominal(node) || /^(?:DET|ADJ|PART|CCONJ|ADP|ADV|PUNCT)$/u.test(node.pos) || node.quoted;
    if (!fits || isDash(node)) return false;
  }
  return true;
}

/** "urged residents to leave": the node of "to" after a person, or -1. */
export function infinitiveAfterPerson(nodes: readonly Node[], groups: readonly VerbGroup[], at: number): number {
  if (!isClauseStart(nodeAt(nodes, at))) return -1;
  const end = simplePhraseEnd(nodes, at);
  if (isQuotedOrder(nodes, end + 3)) return end + 1;
  for (let to = end + 1; to < end + 6 && /^(?:ADP|DET|ADJ|NOUN|PROPN)$/u.test(nodeAt(nodes, to).pos); to += 1)
    if (isQuotedOrder(nodes, to + 2) && nodeAt(nodes, to + 2).pos === 'VERB') return to;
  const group = groups.find((candidate) => candidate.first > at);
  if (group?.form !== 'infinitive' || group.first > end + 6) return -1;
  return nodeAt(nodes, group.first - 1).lower === 'not' ? group.first - 1 : group.first;
}
