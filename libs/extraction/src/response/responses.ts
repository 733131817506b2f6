import type { OfficialResponse, Span } from '#story';
import type { Attribution } from '../attribution/attributions.js';
import { clauseEnd } from '../attribution/clause-end.js';
import type { Document } from '../document/document.js';
import { nounPhraseStart, WEEKDAYS } from '../document/noun-phrases.js';
import { phraseAfter } from '../document/phrase-after.js';
import { subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt, readUnits, spanOf, unitWithin, type Node, type Unit } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { readActors, type Actor } from '../mentions/actors.js';
import { isActorNoun } from '../mentions/heads.js';
import { namesOf } from './asker.js';
import { isBeforeCourt } from './before-court.js';
import { TOPIC_PREPOSITIONS } from './lexicon.js';
import { mayBeSilent } from './may-be-silent.js';
import { silentPredicate, type SilentPredicate } from './predicate.js';

/** One body that did not answer, or denied. Spans are of the text. */
export interface ResponseMention {
  readonly who: Actor;
  /** The words that name the body. */
  readonly body: Span;
  readonly response: OfficialResponse | 'denial';
  /** What the response is about, where the sentence says so. */
  readonly about: Span | null;
  /** Who asked, where the sentence says so. */
  readonly askedBy: Span | null;
  /** The words that state it: body and predicate. */
  readonly span: Span;
  /** Index of the sentence. */
  readonly sentence: number;
}

/**
 * Official responses of a document in the order of the text, one for each body.
 * @param outlet the one that reports, where it is known: "referred the Echo to its lawyers"
 */
export function findResponses(
  document: Document,
  attributions: readonly Attribution[],
  outlet: string | null = null,
): ResponseMention[] {
  const found: ResponseMention[] = [];
  const own = namesOf(outlet);
  for (const unit of readUnits(document)) {
    found.push(...readUnit(document, unit, attributions, own, false));
    for (const node of unit.nodes) {
      if (node.pos !== 'QUOTE') continue;
      const inside = unitWithin(document, unit, node);
      if (inside !== null) found.push(...readUnit(document, inside, attributions, own, true));
    }
  }
  for (const attribution of attributions) found.push(...denials(attribution), ...saidNothing(document, attribution));
  return found.sort((left, right) => left.span.start - right.span.start);
}

function readUnit(
  document: Document,
  unit: Unit,
  attributions: readonly Attribution[],
  own: ReadonlySet<string>,
  quoted: boolean,
): ResponseMention[] {
  const { nodes, groups } = unit;
  const found: ResponseMention[] = [];
  if (!mayBeSilent(unit) || isBeforeCourt(nodes)) return found;
  groups.forEach((group, index) => {
    const subject = subjectOf(nodes, groups, index);
    const negativeSubject = subject !== null && isNegative(nodes, subject);
    const predicate = silentPredicate({ nodes, groups, index, group, negativeSubject, own, quoted });
    if (predicate === null) return;
    const last = predicate.to;
    const to = clauseEnd(nodes, groups, last, null);
    const start = subject === null ? group.first : Math.min(subject.from, group.first);
    const span = spanOf(nodes, start, Math.max(to, last));
    const about = topicOf(nodes, groups, last);
    for (const who of bodies(document, nodes, group, subject, predicate, attributions)) {
      found.push({
        who,
        body: who.span,
        response: predicate.response,
        about,
        askedBy: askerOf(nodes, group.first),
        span,
        sentence: sentenceAt(document, unit, span.start),
      });
    }
  });
  return found;
}

const sentenceAt = (document: Document, unit: Unit, offset: number): number =>
  unit.sentences.find((index) => (document.sentences[index]?.end ?? 0) > offset) ?? unit.sentences[0] ?? 0;

/** "would neither confirm": where the auxiliaries before a node begin. */
function withoutAuxiliaries(nodes: readonly Node[], from: number): number {
  let at = from;
  while (at > 0 && nodeAt(nodes, at - 1).pos === 'AUX') at -= 1;
  return at;
}

/** The subject of a verb group, or of the one that it is coordinated with. */
function subjectOf(nodes: readonly Node[], groups: readonly VerbGroup[], index: number): NodeRange | null {
  for (let at = index; at >= 0; at -= 1) {
    const group = groups[at];
    if (group === undefined) return null;
    const before = nodeAt(nodes, group.first - 1);
    if (before.lower === 'neither' && nodeAt(nodes, group.last + 1).lower === 'nor')
      return subjectBefore(nodes, withoutAuxiliaries(nodes, group.first - 1));
    const coordinated =
      before.pos === 'CCONJ' || (before.pos === 'ADV' && nodeAt(nodes, group.first - 2).pos === 'CCONJ');
    if (group.form !== 'finite') {
      if (at === index) return null;
      continue;
    }
    if (!coordinated) return subjectBefore(nodes, group.first);
  }
  return null;
}

const isNegative = (nodes: readonly Node[], subject: NodeRange): boolean => {
  for (let at = Math.max(0, subject.from - 1); at <= Math.min(subject.from + 1, subject.to); at += 1) {
    if (/^(?:neither|no|none|nobody)$/u.test(nodeAt(nodes, at).lower)) return true;
  }
  return false;
};

/** Furthest that the noun of a request stands before its verb, in nodes. */
const longestRequest = 24;

/** Who it is that stays silent: the subject, the agent of a passive, the one a request went to, or the speaker. */
function bodies(
  document: Document,
  nodes: readonly Node[],
  group: VerbGroup,
  subject: NodeRange | null,
  predicate: SilentPredicate,
  attributions: readonly Attribution[],
): Actor[] {
  const at = nodeAt(nodes, group.first).start;
  const inside = speechAround(attributions, at);
  if (predicate.body === 'speaker') return [...(inside?.speakers ?? [])];
  if (predicate.body === 'agent') return actorsAfter(document, nodes, predicate.to + 1, /^by$/u);
  if (predicate.body === 'origin') return actorsAfter(document, nodes, predicate.to + 1, /^(?:from|by|at)$/u);
  if (predicate.body === 'object') {
    const whole = phraseAfter(nodes, predicate.to + 1);
    // "to reach the ministry for comment"
    const wanted = nodes.findIndex(({ lower }, index) => index > predicate.to && lower === 'for');
    const phrase =
      whole === null ? null : { from: whole.from, to: wanted > whole.from ? Math.min(whole.to, wanted - 1) : whole.to };
    return phrase === null
      ? []
      : readActors(document.text, nodes, phrase).filter((actor) => isBody(nodes, phrase, actor));
  }
  if (predicate.body === 'request') {
    const from = Math.max(clauseStart(nodes, group.first), group.first - longestRequest);
    const sent = actorsAfter(document, nodes, from, /^(?:from|to|with|by)$/u, group.first).filter(
      ({ name }) => !/\b(?:numbers?|address(?:es)?|lines?|accounts?|inbox)\b/iu.test(name),
    );
    if (sent.length > 0) return sent;
    const sought = actorsAfter(document, nodes, from, /^for$/u, group.first);
    return sought.length > 0 ? sought : actorsAfter(document, nodes, from, /^at$/u, group.first);
  }
  if (subject === null || (isPronoun(nodes, subject) && !isNobody(nodes, subject))) {
    return [...((inside ?? speakerBefore(document, attributions, at))?.speakers ?? [])];
  }
  const within = insideOf(nodes, antecedentOf(nodes, subject));
  if (within === subject && isNobody(nodes, subject)) {
    const behind = actorsAfter(document, nodes, predicate.to + 1, /^(?:at|of)$/u);
    return behind.length > 0 ? behind : actorsAfter(document, nodes, 0, /^at$/u, group.first);
  }
  return readActors(document.text, nodes, within).filter((actor) => isBody(nodes, within, actor));
}

/** The innermost speech that holds an offset. */
function speechAround(attributions: readonly Attribution[], at: number): Attribution | undefined {
  let best: Attribution | undefined;
  let width = Infinity;
  for (const attribution of attributions) {
    // "We are aware of reports": who "we" are stands around it.
    if (attribution.speakers.every(({ name }) => /^(?:i|we)$/iu.test(name))) continue;
    for (const { start, end } of attribution.content) {
      if (start > at || at >= end || end - start >= width) continue;
      best = attribution;
      width = end - start;
    }
  }
  return best;
}

/** Where the clause before a verb begins, as far as a semicolon or ", and" tells. */
function clauseStart(nodes: readonly Node[], verb: number): number {
  for (let at = verb - 1; at > 0; at -= 1) {
    const { lower, pos } = nodeAt(nodes, at);
    if (lower === ';' || (pos === 'CCONJ' && nodeAt(nodes, at - 1).lower === ',')) return at + 1;
  }
  return 0;
}

/** "the mayor, who declined": what a relative pronoun stands for. */
function antecedentOf(nodes: readonly Node[], subject: NodeRange): NodeRange {
  if (subject.from !== subject.to || !/^(?:who|which|that)$/u.test(nodeAt(nodes, subject.from).lower)) return subject;
  const to = subject.from - (nodeAt(nodes, subject.from - 1).lower === ',' ? 2 : 1);
  const from = to < 0 ? -1 : nounPhraseStart(nodes, to);
  return from < 0 ? subject : { from, to };
}

/** "Nobody at the mill": the mill, which has no one to answer. */
function insideOf(nodes: readonly Node[], subject: NodeRange): NodeRange {
  const first = nodeAt(nodes, subject.from).lower;
  const preposition = first === 'no' || first === 'not' ? subject.from + 2 : subject.from + 1;
  const belongs = /^(?:at|from|in|with)$/u.test(nodeAt(nodes, preposition).lower) && preposition < subject.to;
  return isNobody(nodes, subject) && belongs ? { from: preposition + 1, to: subject.to } : subject;
}

const isNobody = (nodes: readonly Node[], { from }: NodeRange): boolean =>
  nodeAt(nodes, from).lower === 'nobody' ||
  (/^(?:no|not)$/u.test(nodeAt(nodes, from).lower) && nodeAt(nodes, from + 1).lower === 'one');

/** The last attribution before an offset, in the same paragraph or the one before: "He declined to comment". */
function speakerBefore(
  document: Document,
  attributions: readonly Attribution[],
  offset: number,
): Attribution | undefined {
  const paragraph = document.paragraphs.findIndex((candidate) => candidate.end > offset);
  const floor = document.paragraphs[Math.max(0, paragraph - 1)]?.start ?? 0;
  return attributions.findLast(
    (attribution) =>
      attribution.nestedIn === null &&
      (attribution.cue[0]?.start ?? offset) < offset &&
      (attribution.cue[0]?.start ?? 0) >= floor,
  );
}

const isPronoun = (nodes: readonly Node[], range: NodeRange): boolean =>
  range.from === range.to &&
  nodeAt(nodes, range.from).pos === 'PRON' &&
  !/^(?:who|which|that)$/u.test(nodeAt(nodes, range.from).lower);

/** Whether an actor is somebody who could answer: a name, a person, a body or a group, no thing. */
function isBody(nodes: readonly Node[], subject: NodeRange, actor: Actor): boolean {
  if (actor.kind === 'document' || /^(?:nobody|no one|none|you|i|who|which|that)$/iu.test(actor.name)) return false;
  if (actor.kind === 'named' || actor.kind === 'outlet' || actor.kind === 'anonymous') return true;
  for (let at = subject.from; at <= subject.to; at += 1) {
    const node = nodeAt(nodes, at);
    if (node.start < actor.span.start || node.end > actor.span.end) continue;
    // "MoD", "DoJ"
    if ((isActorNoun(node) && node.lower !== 'it') || /^\p{Lu}\p{L}*\p{Lu}/u.test(node.text)) return true;
  }
  return false;
}

function actorsAfter(
  document: Document,
  nodes: readonly Node[],
  from: number,
  preposition: RegExp,
  limit = nodes.length,
): Actor[] {
  for (let at = from; at < limit && at < from + 16; at += 1) {
    const node = nodeAt(nodes, at);
    if (node.lower === '.' || node.lower === ';') return [];
    if (!preposition.test(node.lower)) continue;
    const phrase = phraseAfter(nodes, at + 1);
    if (phrase === null || phrase.from >= limit) continue;
    return readActors(document.text, nodes, { from: phrase.from, to: Math.min(phrase.to, limit - 1) });
  }
  return [];
}

function topicOf(nodes: readonly Node[], groups: readonly VerbGroup[], predicate: number): Span | null {
  for (let at = predicate + 1; at <= predicate + 8; at += 1) {
    const node = nodeAt(nodes, at);
    if (node.pos === 'END' || /^[.,;:]$/u.test(node.text)) return null;
    const topic = TOPIC_PREPOSITIONS.has(node.lower);
    const object = at === predicate + 1 && (node.pos === 'DET' || node.pos === 'PROPN' || node.pos === 'NOUN');
    if ((topic || object) && !WEEKDAYS.has(node.lower)) {
      const from = topic ? at + 1 : at;
      const to = clauseEnd(nodes, groups, from, null);
      return to >= from ? spanOf(nodes, from, to) : null;
    }
  }
  return null;
}

/** "when asked by the Echo", "requests from the Echo". */
function askerOf(nodes: readonly Node[], verb: number): Span | null {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodeAt(nodes, at);
    if (
      (node.lower === 'asked' || node.lower === 'contacted' || node.lower === 'approached') &&
      nodeAt(nodes, at + 1).lower === 'by' &&
      at !== verb
    ) {
      const phrase = phraseAfter(nodes, at + 2);
      return phrase === null ? null : spanOf(nodes, phrase.from, phrase.to);
    }
  }
  return null;
}

const NO_COMMENT = /^["“'‘`]*no (?:further |immediate |public )?comments?[.,!?]*["”'’]*[.,]?$/iu;

/** Quoted words that are a refusal: "No comment," she said. */
function saidNothing(document: Document, attribution: Attribution): ResponseMention[] {
  const content = attribution.content[0];
  const cue = attribution.cue[0];
  if (!attribution.direct || content === undefined || cue === undefined) return [];
  if (!NO_COMMENT.test(document.text.slice(content.start, content.end))) return [];
  return attribution.speakers.map((who) => ({
    who,
    body: who.span,
    response: 'no_comment',
    about: null,
    askedBy: null,
    span: { start: Math.min(cue.start, content.start), end: Math.max(cue.end, content.end) },
    sentence: attribution.sentence,
  }));
}

function denials(attribution: Attribution): ResponseMention[] {
  if (attribution.cueClass !== 'deny') return [];
  const content = attribution.content[0];
  const cue = attribution.cue[0];
  if (content === undefined || cue === undefined) return [];
  return attribution.speakers.map((who) => ({
    who,
    body: who.span,
    response: 'denial',
    about: content,
    askedBy: null,
    span: { start: Math.min(cue.start, content.start), end: Math.max(cue.end, content.end) },
    sentence: attribution.sentence,
  }));
}
