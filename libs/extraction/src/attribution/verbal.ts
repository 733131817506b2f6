import { isNominal } from '../document/noun-phrases.js';
import { phraseAfter } from '../document/phrase-after.js';
import { isDash, subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt, type Node, type Unit } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { trimEnd } from './clause-end.js';
import { complementAfter, quoteAfter, skipAdjuncts } from './complements.js';
import { cueOf, isCarrier, type CueEntry } from './cues.js';
import type { Draft } from './draft.js';

/** What the reading of a unit carries from one verb group to the next. */
export interface Reading {
  readonly unit: Unit;
  readonly groups: readonly VerbGroup[];
  /** Who spoke last in this unit: participles and coordinated verbs inherit it. */
  speaker: NodeRange | null;
  /** Nodes up to here are content already. */
  covered: number;
}

/** The attribution that a verb group carries, or `null`. */
export function readVerbal(reading: Reading, index: number): Draft | null {
  const { nodes } = reading.unit;
  const own = reading.groups[index];
  if (own === undefined || own.first <= reading.covered) return null;
  const { group, first } = withCarrier(nodes, reading.groups, index, own);
  const entry = cueOf(nodeAt(nodes, group.head));
  if (entry === undefined || nodeAt(nodes, group.head).quoted) return null;
  if (group.passive) return null;
  const subject = speakerOf(reading, nodes, group, first);
  const fronted = frontedContent(reading, group, entry, subject);
  if (fronted !== null) return finish(reading, fronted, first);
  if (subject === null && group.form === 'finite') return null;
  if (group.form === 'infinitive' && first === group.first) return null;
  const complement = complementAfter(nodes, reading.groups, group, entry);
  if (complement === null || complement.content.to < complement.content.from) return null;
  return finish(
    reading,
    {
      unit: reading.unit,
      source: subject,
      cue: { from: first, to: complement.cueTo },
      content: [complement.content],
      cueClass: entry.cueClass,
      direct: complement.kind === 'quote',
      negated: group.negated,
      modal: group.modal,
      lemma: entry.lemma,
      addressee: complement.addressee,
    },
    first,
  );
}

function finish(reading: Reading, draft: Draft, first: number): Draft {
  if (draft.source !== null) reading.speaker = draft.source;
  const last = Math.max(first, draft.cue.to, ...draft.content.map((range) => range.to));
  reading.covered = Math.max(reading.covered, last);
  return draft;
}

/** "went on to say": the cue begins with the verb that carries the reporting verb. */
function withCarrier(
  nodes: readonly Node[],
  groups: readonly VerbGroup[],
  index: number,
  group: VerbGroup,
): { readonly group: VerbGroup; readonly first: number } {
  const next = groups[index + 1];
  if (isCarrier(group) && !group.passive && next?.form === 'infinitive' && next.first <= group.last + 2) {
    const between = nodeAt(nodes, group.last + 1);
    const joined = next.first === group.last + 1 || between.lower === 'on' || between.pos === 'ADV';
    if (joined && cueOf(nodeAt(nodes, next.head)) !== undefined && cueOf(nodeAt(nodes, group.head)) === undefined) {
      return { group: { ...next, form: group.form, negated: group.negated || next.negated }, first: group.first };
    }
  }
  return { group, first: group.first };
}

/** The subject of a verb group, or the speaker that a participle or a coordinated verb inherits. */
function speakerOf(reading: Reading, nodes: readonly Node[], group: VerbGroup, first: number): NodeRange | null {
  const before = nodeAt(nodes, first - 1);
  if (group.form === 'ing') {
    if (
      before.lower === ',' ||
      before.pos === 'CCONJ' ||
      before.pos === 'ADP' ||
      before.pos === 'SCONJ' ||
      before.pos === 'ADV'
    ) {
      return reading.speaker ?? mainSubject(reading, first);
    }
    return isNominal(before) ? subjectBefore(nodes, first) : null;
  }
  if (before.pos === 'CCONJ' || (before.pos === 'ADV' && nodeAt(nodes, first - 2).pos === 'CCONJ')) {
    return reading.speaker ?? mainSubject(reading, first);
  }
  return subjectBefore(nodes, first);
}

/** The subject of the nearest finite verb before a node, for verbs that inherit it. */
function mainSubject(reading: Reading, before: number): NodeRange | null {
  const { nodes } = reading.unit;
  for (let index = reading.groups.length - 1; index >= 0; index -= 1) {
    const group = reading.groups[index];
    if (group === undefined || group.first >= before || group.form !== 'finite') continue;
    const subject = subjectBefore(nodes, group.first);
    if (subject !== null && nodeAt(nodes, subject.from).pos !== 'END') return subject;
  }
  return null;
}

/** "…," she said / said Ana Brill, a clerk: the content stands before the cue, and may go on after it. */
function frontedContent(reading: Reading, group: VerbGroup, entry: CueEntry, subject: NodeRange | null): Draft | null {
  const { nodes } = reading.unit;
  if (!/[SQ]/u.test(entry.frames) || group.form !== 'finite') return null;
  const inverted = joinBefore(nodes, group.first - 1);
  if (inverted !== null && group.first === group.head) {
    const source = phraseAfter(nodes, group.last + 1);
    if (source !== null && (nodeAt(nodes, inverted).pos === 'QUOTE' || startsOver(nodes, source.to + 1))) {
      return frontedDraft(reading, group, entry, source, inverted, source.to + 1);
    }
  }
  if (subject === null) return null;
  const end = joinBefore(nodes, subject.from - 1);
  if (end === null) return null;
  const after = group.last + 1;
  const rest = nodeAt(nodes, after);
  if (nodeAt(nodes, end).pos !== 'QUOTE') {
    const adjuncts = skipAdjuncts(nodes, after, entry.frames.includes('A'));
    const ended = startsOver(nodes, after) || startsOver(nodes, adjuncts.at);
    if (!ended || !hasFiniteVerb(reading, reading.covered + 1, end)) return null;
  } else if (quoteAfter(nodes, after) === null && (rest.lower === 'that' || rest.lower === ':')) {
    return null;
  }
  return frontedDraft(reading, group, entry, subject, end, after);
}

/** The last node of what stands before a comma, a dash or directly as a quote; `null` where nothing can be content. */
function joinBefore(nodes: readonly Node[], at: number): number | null {
  const node = nodeAt(nodes, at);
  if (node.pos === 'QUOTE') return at;
  if ((node.lower === ',' || isDash(node)) && at > 0) return at - 1;
  if (/^["”’']+$/u.test(node.text) && at > 1) return at;
  return null;
}

const startsOver = (nodes: readonly Node[], at: number): boolean => {
  const node = nodeAt(nodes, at);
  return (
    node.pos === 'END' ||
    node.pos === 'PUNCT' ||
    node.pos === 'CCONJ' ||
    node.pos === 'QUOTE' ||
    node.lower === 'as' ||
    node.lower === 'while'
  );
};

const hasFiniteVerb = (reading: Reading, from: number, to: number): boolean =>
  reading.groups.some((group) => group.form === 'finite' && group.first >= from && group.last <= to);

function frontedDraft(
  reading: Reading,
  group: VerbGroup,
  entry: CueEntry,
  source: NodeRange,
  end: number,
  after: number,
): Draft {
  const { nodes } = reading.unit;
  const from = clauseStart(nodes, reading.covered + 1, end);
  const content: NodeRange[] = [{ from, to: nodeAt(nodes, end).pos === 'QUOTE' ? end : trimEnd(nodes, from, end) }];
  const further = continuation(nodes, after);
  if (further !== null) content.push(further);
  return {
    unit: reading.unit,
    source,
    cue: { from: group.first, to: group.last },
    content,
    cueClass: entry.cueClass,
    direct: nodeAt(nodes, end).pos === 'QUOTE',
    negated: false,
    modal: group.modal,
    lemma: entry.lemma,
    addressee: null,
  };
}

/** First node of a fronted content: after the last content and after the link word that opens the sentence. */
function clauseStart(nodes: readonly Node[], from: number, end: number): number {
  let at = from;
  while (at < end && nodeAt(nodes, at).pos === 'PUNCT' && !nodeAt(nodes, at).quoted) at += 1;
  if (nodeAt(nodes, at).pos === 'ADV' && nodeAt(nodes, at + 1).lower === ',') at += 2;
  return at;
}

/** "…," she said, "…": quoted speech after the tag. */
function continuation(nodes: readonly Node[], after: number): NodeRange | null {
  const adjuncts = skipAdjuncts(nodes, after, false);
  for (const at of [after, adjuncts.at]) {
    const quote = quoteAfter(nodes, at);
    if (quote !== null) return { from: quote.at, to: quote.at };
  }
  return null;
}
