import type { SpeakerMemory } from '../attribution/speakers.js';
import type { Document } from '../document/document.js';
import { nounPhraseStart, relatedStart } from '../document/noun-phrases.js';
import { phraseAfter } from '../document/phrase-after.js';
import type { NodeRange } from '../document/subjects.js';
import { nodeAt, type Node, type Unit } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { readActors, type Actor } from '../mentions/actors.js';
import { isActorNoun, isBodyNoun } from '../mentions/heads.js';
import { askedIn } from './asked-bodies.js';
import { nounBefore } from './clause.js';
import { OWN_LINES } from './lexicon.js';
import type { SilentPredicate } from './predicate.js';
import type { Speeches } from './speeches.js';

/** What is known of the document that a response stands in. */
export interface Reading {
  readonly document: Document;
  /** The unit before the one that is read, if there is one. */
  readonly previous: Unit | undefined;
  readonly speeches: Speeches;
  /** Who pronouns and offices stand for. */
  readonly memory: SpeakerMemory;
  /** Words of the name of the outlet that reports, in lower case. */
  readonly own: ReadonlySet<string>;
  /** Who did not answer so far, in the order of the text. */
  readonly answered: readonly { readonly who: Actor; readonly sentence: number }[];
}

/** Furthest that the noun of a request stands before its verb, in nodes. */
const longestRequest = 24;

/** Who it is that stays silent: the subject, the agent of a passive, the one a request went to, or the speaker. */
export function bodiesOf(
  reading: Reading,
  unit: Unit,
  group: VerbGroup,
  subject: NodeRange | null,
  predicate: SilentPredicate,
): Actor[] {
  return silentBodies(reading, unit, group, subject, predicate).map((actor) => withOwner(reading, unit, actor));
}

/** "Its spokesman", "their Velden office": for whom one without a name speaks, where the words before name them. */
function withOwner({ memory }: Reading, unit: Unit, actor: Actor): Actor {
  if (actor.kind === 'named' || actor.onBehalfOf !== null || !/^(?:its|his|her|their)\s/iu.test(actor.name))
    return actor;
  const at = unit.nodes.findIndex(({ start, end }) => start <= actor.span.start && actor.span.start < end);
  if (at < 0) return actor;
  const [owner, second] = memory.meant(nodeAt(unit.nodes, at));
  return owner?.kind === 'named' && second === undefined ? { ...actor, onBehalfOf: owner.name } : actor;
}

function silentBodies(
  reading: Reading,
  unit: Unit,
  group: VerbGroup,
  subject: NodeRange | null,
  predicate: SilentPredicate,
): Actor[] {
  const { document, speeches, memory } = reading;
  const { nodes } = unit;
  const at = nodeAt(nodes, group.first).start;
  const inside = speeches.around(at);
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
    const owner = ownerOfLine(document, nodes, from, group.first);
    if (owner.length > 0) return owner;
    const sought = actorsAfter(document, nodes, from, /^for$/u, group.first);
    return sought.length > 0 ? sought : actorsAfter(document, nodes, from, /^at$/u, group.first);
  }
  if (subject === null || (isPronoun(nodes, subject) && !isNobody(nodes, subject)))
    return meantBodies(reading, unit, group, subject, predicate);
  const within = insideOf(nodes, antecedentOf(nodes, subject));
  if (within === subject && isNobody(nodes, subject)) {
    const behind = actorsAfter(document, nodes, predicate.to + 1, /^(?:at|of)$/u);
    const at = behind.length > 0 ? behind : actorsAfter(document, nodes, 0, /^at$/u, group.first);
    // "The embassy said that nobody was available to speak"
    return at.length > 0 || group.lemma !== 'be' ? at : [...(inside?.speakers ?? [])];
  }
  const teller = tellsOn(nodes, group, predicate) ? speeches.before(at) : undefined;
  if (teller !== undefined && teller.speakers.length > 0 && (teller.cue[0]?.start ?? 0) >= unit.start)
    return [...teller.speakers];
  // "A spokesman said the agency did not know"
  if (inside?.cueClass === 'say' && isTheBody(nodes, subject)) {
    const speaks = inside.speakers.every(({ name, role }) =>
      /\bspokes(?:man|woman|person|people|men)\b/iu.test(role ?? name),
    );
    if (predicate.response === 'no_information' || (predicate.response === 'no_comment' && speaks))
      return [...inside.speakers];
  }
  return memory.read(unit, within, [], true).filter((actor) => isBody(nodes, within, actor));
}

/**
 * Whether the one who speaks goes on, and not whom the words are about: "The ministry said that the raid had failed, but
 * could not say why", "The mill said that its engineers were at work and referred questions to the owner".
 */
function tellsOn(nodes: readonly Node[], group: VerbGroup, { response }: SilentPredicate): boolean {
  const before = nodeAt(nodes, group.first - 1).lower;
  return (
    before === 'but' ||
    (before === 'and' && response === 'no_comment' && nodeAt(nodes, group.first).lower !== group.lemma)
  );
}

const isTheBody = (nodes: readonly Node[], { from, to }: NodeRange): boolean =>
  nodeAt(nodes, from).lower === 'the' && isBodyNoun(nodeAt(nodes, to));

/** Whom a pronoun, or no subject at all, means. */
function meantBodies(
  reading: Reading,
  unit: Unit,
  group: VerbGroup,
  subject: NodeRange | null,
  predicate: SilentPredicate,
): Actor[] {
  const { speeches, memory, answered } = reading;
  const at = nodeAt(unit.nodes, group.first).start;
  const inside = speeches.around(at);
  const asked =
    subject === null || inside?.direct === true
      ? []
      : askedBefore(reading, unit, group, nodeAt(unit.nodes, subject.from).lower);
  if (asked.length > 0) return asked;
  const pronoun = subject === null ? '' : nodeAt(unit.nodes, subject.from).lower;
  const person = pronoun === 'he' || pronoun === 'she';
  const meant = (): Actor[] =>
    subject === null ? [] : memory.read(unit, subject, [], true).filter((actor) => !isBare(actor));
  if (inside !== undefined) {
    // "Her office said she could not be reached", "He would not say whether they had met, as the union alleges"
    const other = predicate.response === 'no_response' || !inside.speakers.some((actor) => memory.mayBePerson(actor));
    const away = person && other ? meant() : [];
    return away.length > 0 ? away : [...inside.speakers];
  }
  const before = speeches.before(at);
  // "The mill said that it had seen the questions but had not answered them"
  if (before !== undefined && (before.cue[0]?.start ?? 0) >= unit.start) return [...before.speakers];
  // "The mill directed queries to the owner. It has issued no statement."
  const last = answered.at(-1);
  if (pronoun === 'it' && last !== undefined && last.sentence === (unit.sentences[0] ?? 0) - 1) return [last.who];
  const found = meant();
  return found.length > 0 ? found : (before?.speakers ?? []).filter((actor) => !person || memory.mayBePerson(actor));
}

/** Whom a pronoun means behind words that ask them, in the same sentence or the one before. */
function askedBefore({ document, own, previous }: Reading, unit: Unit, group: VerbGroup, pronoun: string): Actor[] {
  const { text } = document;
  const here = askedIn({ text, unit, own }, group.first);
  if (here.length > 0) return here;
  const fits = previous !== undefined && OF_ASKED.test(pronoun) && group.first <= opening;
  return fits ? askedIn({ text, unit: previous, own }, previous.nodes.length) : [];
}

/** Who is asked in one sentence and meant in the next: no "we" or "nobody". */
const OF_ASKED = /^(?:it|they|he|she|neither|both|none)$/u;
/** Furthest that a pronoun's verb stands from where its sentence begins, in nodes. */
const opening = 3;

/** A pronoun for whom nobody was found. */
const isBare = ({ name }: Actor): boolean => /^(?:he|she|it|they)$/iu.test(name);

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
  const from = to < 0 ? -1 : relatedStart(nodes, nodeAt(nodes, subject.from), to);
  return from < 0 ? subject : { from, to };
}

/** "Nobody at the mill": the mill, which has no one to answer. */
function insideOf(nodes: readonly Node[], subject: NodeRange): NodeRange {
  const first = nodeAt(nodes, subject.from).lower;
  const of = first === 'none' ? subject.from + 1 : subject.from + 2;
  // "None of the firms named in the report": the firms
  if (/^(?:none|not|no)$/u.test(first) && nodeAt(nodes, of).lower === 'of' && of < subject.to) {
    let to = of + 1;
    while (to < subject.to && !/^(?:VERB|AUX|PUNCT)$/u.test(nodeAt(nodes, to + 1).pos)) to += 1;
    return { from: of + 1, to };
  }
  const preposition = first === 'no' || first === 'not' ? subject.from + 2 : subject.from + 1;
  const belongs = /^(?:at|from|in|with)$/u.test(nodeAt(nodes, preposition).lower) && preposition < subject.to;
  return isNobody(nodes, subject) && belongs ? { from: preposition + 1, to: subject.to } : subject;
}

const isNobody = (nodes: readonly Node[], { from }: NodeRange): boolean =>
  nodeAt(nodes, from).lower === 'nobody' ||
  (/^(?:no|not)$/u.test(nodeAt(nodes, from).lower) && nodeAt(nodes, from + 1).lower === 'one');

const isPronoun = (nodes: readonly Node[], range: NodeRange): boolean =>
  range.from === range.to &&
  nodeAt(nodes, range.from).pos === 'PRON' &&
  !/^(?:who|which|that)$/u.test(nodeAt(nodes, range.from).lower);

/** "The landlord's phone": whose line it is. */
function ownerOfLine(document: Document, nodes: readonly Node[], from: number, verb: number): Actor[] {
  for (let at = from + 1; at < verb; at += 1) {
    if (!/^['’]s?$/u.test(nodeAt(nodes, at).lower) || !nounBefore(nodes, Math.min(at + 4, verb), OWN_LINES)) continue;
    const start = nounPhraseStart(nodes, at - 1);
    if (start >= 0) return readActors(document.text, nodes, { from: start, to: at - 1 });
  }
  return [];
}

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
