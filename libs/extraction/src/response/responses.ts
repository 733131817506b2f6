import type { OfficialResponse, Span } from '#story';
import type { Attribution } from '../attribution/attribution.js';
import { clauseEnd } from '../attribution/clause-end.js';
import { SpeakerMemory } from '../attribution/speakers.js';
import { SpanIndex } from '../claims/span-index.js';
import type { Document } from '../document/document.js';
import { itemAt } from '../document/item-at.js';
import { nounPhraseStart, WEEKDAYS } from '../document/noun-phrases.js';
import { phraseAfter } from '../document/phrase-after.js';
import { subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt, readUnits, spanOf, unitWithin, type Node, type Unit } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { readActors, type Actor } from '../mentions/actors.js';
import { headWord } from '../mentions/heads.js';
import type { Mention } from '../mentions/mentions.js';
import { namesOf } from './asker.js';
import { isBeforeCourt } from './before-court.js';
import { bodiesOf, type Reading } from './bodies.js';
import { isComplaint } from './complaint.js';
import * as lexicon from './lexicon.js';
import { echoIn } from './echoed.js';
import { evaded, mayEvade } from './evaded.js';
import { mayBeEvaded, mayBeSilent } from './may-be-silent.js';
import { mayRefuse, ownRefusal } from './own-words.js';
import { silentPredicate } from './predicate.js';
import { Speeches } from './speeches.js';

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
 * @param mentions of the document, by which names, pronouns and offices find who is meant
 * @param outlet the one that reports, where it is known: "referred the Echo to its lawyers"
 */
export function findResponses(
  document: Document,
  attributions: readonly Attribution[],
  mentions: readonly Mention[] = [],
  outlet: string | null = null,
): ResponseMention[] {
  const found: ResponseMention[] = [];
  const units = readUnits(document);
  const memory = new SpeakerMemory(document.text, mentions, units);
  const speeches = new Speeches(attributions, document.paragraphs);
  const within = { document, speeches, memory, own: namesOf(outlet), answered: found, previous: undefined };
  for (const [index, unit] of units.entries()) {
    const reading = { ...within, previous: itemAt(units, index - 1) };
    found.push(...readUnit(reading, unit, false));
    found.push(...echoed(reading, unit, found));
    for (const node of unit.nodes) {
      if (node.pos !== 'QUOTE') continue;
      const inside = unitWithin(document, unit, node);
      if (inside !== null) found.push(...readUnit(within, inside, true));
    }
  }
  found.push(...attributions.flatMap(denials));
  found.sort(inOrder);
  const told = new SpanIndex(found.map(({ span }) => span));
  return [...found, ...attributions.flatMap((attribution) => saidNothing(document, attribution, told))].sort(inOrder);
}

const inOrder = (left: ResponseMention, right: ResponseMention): number => left.span.start - right.span.start;

function readUnit(reading: Reading, unit: Unit, quoted: boolean): ResponseMention[] {
  const { nodes, groups } = unit;
  const found: ResponseMention[] = [];
  const [silent, evading] = [mayBeSilent(unit), mayBeEvaded(unit)];
  if (!(silent || evading)) return found;
  groups.forEach((group, index) => {
    if (!silent && !mayEvade(group)) return;
    const subject = subjectOf(nodes, groups, index);
    const negativeSubject = subject !== null && isNegative(nodes, subject);
    const clause = { nodes, groups, index, group, negativeSubject, own: reading.own, quoted };
    const predicate = (silent ? silentPredicate(clause) : null) ?? (evading && mayEvade(group) ? evaded(clause) : null);
    // "was in court and could not be reached"
    if (predicate === null || (!lexicon.REACHING.has(group.lemma) && isBeforeCourt(nodes))) return;
    if (subject !== null && isComplaint(reading.speeches, unit, { subject, group, predicate })) return;
    const last = predicate.to;
    const to = clauseEnd(nodes, groups, last, null);
    const start = subject === null ? group.first : Math.min(subject.from, group.first);
    const span = spanOf(nodes, start, Math.max(to, last));
    const about = topicOf(nodes, groups, last);
    for (const who of bodiesOf(reading, unit, group, subject, predicate)) {
      if (!canAnswer(who, predicate.response)) continue;
      found.push({
        who,
        body: who.span,
        response: predicate.response,
        about,
        askedBy: askerOf(nodes, group.first),
        span,
        sentence: sentenceAt(reading.document, unit, span.start),
      });
    }
  });
  return found;
}

/** Whether a body can be one that answers: what an outlet or an expert does not know is no answer. */
const canAnswer = ({ name, kind }: Actor, response: OfficialResponse): boolean =>
  !/^(?:i|we)$/iu.test(name) &&
  (response !== 'no_information' || !(kind === 'outlet' || ONLOOKERS.has(headWord(name))));

/** Who tells what they see, and is asked for nothing else. */
const ONLOOKERS: ReadonlySet<string> = new Set(
  `expert experts analyst analysts economist economists scientist scientists researcher researchers observer observers
   witness witnesses resident residents critic critics accounts`.split(/\s+/u),
);

/** "Nor did its lawyers": the answer told in the same sentence, or in the one before. */
function echoed(reading: Reading, unit: Unit, before: readonly ResponseMention[]): ResponseMention[] {
  const echo = echoIn(unit.nodes);
  if (echo === null) return [];
  const { start } = nodeAt(unit.nodes, echo.at);
  const sentence = sentenceAt(reading.document, unit, start);
  const told = before.findLast((mention) => mention.span.start < start);
  if (told === undefined || sentence - told.sentence > 1) return [];
  const span = spanOf(unit.nodes, echo.at, echo.who.to);
  return readActors(reading.document.text, unit.nodes, echo.who).map((who) => ({
    ...told,
    who,
    body: who.span,
    span,
    sentence,
  }));
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
    if (!coordinated) return describedBefore(nodes, group.first) ?? subjectBefore(nodes, group.first);
  }
  return null;
}

/** "the clerks whom Orr drove did not reply", "the clerks contacted did not": who is described right before a verb. */
function describedBefore(nodes: readonly Node[], verb: number): NodeRange | null {
  if (nodeAt(nodes, verb - 1).pos !== 'VERB') return null;
  if (/^(?:contacted|approached|reached|asked|named|interviewed|questioned)$/u.test(nodeAt(nodes, verb - 1).lower)) {
    const from = nounPhraseStart(nodes, verb - 2);
    return from < 0 ? null : { from, to: verb - 2 };
  }
  for (let at = verb - 2; at > 0 && at >= verb - 8; at -= 1) {
    if (!/^(?:who|whom)$/u.test(nodeAt(nodes, at).lower)) continue;
    const to = at - 1;
    const from = nounPhraseStart(nodes, to);
    return from < 0 ? null : { from, to };
  }
  return null;
}

const isNegative = (nodes: readonly Node[], subject: NodeRange): boolean => {
  for (let at = Math.max(0, subject.from - 1); at <= Math.min(subject.from + 1, subject.to); at += 1) {
    if (/^(?:neither|no|none|nobody)$/u.test(nodeAt(nodes, at).lower)) return true;
  }
  return false;
};

function topicOf(nodes: readonly Node[], groups: readonly VerbGroup[], predicate: number): Span | null {
  for (let at = predicate + 1; at <= predicate + 8; at += 1) {
    const node = nodeAt(nodes, at);
    if (node.pos === 'END' || /^[.,;:]$/u.test(node.text)) return null;
    const topic = lexicon.TOPIC_PREPOSITIONS.has(node.lower);
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

/** Words by which somebody says that no answer comes: "No comment," she said; he said it was a matter for the police. */
function saidNothing(document: Document, attribution: Attribution, told: SpanIndex): ResponseMention[] {
  const content = attribution.content[0];
  const cue = attribution.cue[0];
  if (content === undefined || cue === undefined || attribution.negated) return [];
  if (!attribution.direct && attribution.cueClass !== 'say') return [];
  if (!mayRefuseIn(document, attribution, content)) return [];
  const response = refusalIn(document.text.slice(content.start, content.end), attribution.direct);
  if (response === null) return [];
  const span = { start: Math.min(cue.start, content.start), end: Math.max(cue.end, content.end) };
  if (told.meets(span)) return [];
  return attribution.speakers
    .filter((who) => canAnswer(who, response))
    .map((who) => ({
      who,
      body: who.span,
      response,
      about: null,
      askedBy: null,
      span,
      sentence: attribution.sentence,
    }));
}

/** Whether any sentence of what is said holds a word of refusal. */
function mayRefuseIn({ sentences }: Document, { sentence }: Attribution, { start, end }: Span): boolean {
  let from = sentence;
  while (from > 0 && (sentences[from]?.start ?? 0) > start) from -= 1;
  for (let at = from; (sentences[at]?.start ?? end) < end; at += 1) {
    const one = sentences[at];
    if (one !== undefined && mayRefuse(one)) return true;
  }
  return false;
}

/** Of a quotation each sentence may refuse; what is told of is one. */
function refusalIn(content: string, direct: boolean): OfficialResponse | null {
  if (!direct) return ownRefusal(content, false);
  for (const sentence of content.split(/(?<=[.!?])["”’']?\s+/u)) {
    const refusal = ownRefusal(sentence, true);
    if (refusal !== null) return refusal;
  }
  return null;
}

function denials(attribution: Attribution): ResponseMention[] {
  if (attribution.cueClass !== 'deny' || attribution.negated) return [];
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
