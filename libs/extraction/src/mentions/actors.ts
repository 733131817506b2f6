import type { Span, SpeakerKind } from '#story';
import { DOCUMENT_NOUNS } from '../attribution/lexicon/cue-nouns.js';
import { isPossessive } from '../document/noun-phrases.js';
import type { NodeRange } from '../document/subjects.js';
import { nodeAt, spanOf, type Node } from '../document/units.js';
import { headOf, isActorNoun, isBodyNoun, isPersonNoun, singular } from './heads.js';
import { ANONYMOUS_NOUNS, COLLECTIVE_NOUNS, OUTLET_NAMES, TITLES } from './lexicon/actor-nouns.js';
import { isKnownPlace } from './lexicon/places.js';
import { memberHead, sharedNames, splitMembers } from './members.js';

/** One who speaks, or stays silent, as a noun phrase presents them. */
export interface Actor {
  /** Name without title, role or apposition; without a name, the words of the phrase. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Number of people where it is said ("two officials"). */
  readonly count: number | null;
  /** What they are, in the words of the text ("a clerk at the port"). */
  readonly role: string | null;
  /** The body for which they speak ("a spokesman for the ministry"). */
  readonly onBehalfOf: string | null;
  /** Why no name is given, in the words of the text ("on condition of anonymity because …"), or `null`. */
  readonly condition: string | null;
  /** Id of the entity in this text, where the name or the role resolves to one; else `null`. */
  readonly entity: string | null;
  readonly span: Span;
}

/**
 * An actor with some of it changed. Written out rather than spread: copies by spread get hidden classes of their own, and
 * actors are read wherever somebody speaks.
 */
export const actorWith = (
  actor: Actor,
  {
    name = actor.name,
    kind = actor.kind,
    role = actor.role,
    onBehalfOf = actor.onBehalfOf,
    condition = actor.condition,
    entity = actor.entity,
    span = actor.span,
  }: Partial<Omit<Actor, 'count'>>,
): Actor => ({ name, kind, count: actor.count, role, onBehalfOf, condition, entity, span });

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'a one another two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index < 3 ? 1 : index - 1]),
);

const CONDITION =
  /\b(?:(?:who )?(?:spoke|speaking|speak|talked|talking)?\s*(?:on|under) (?:the )?condition of anonymity|anonymous(?:ly)?|(?:who )?(?:asked|wished|requested|insisted|wanted|preferred) (?:not to be|to remain|to stay) \w+|not (?:authori[sz]ed|permitted|allowed) to|unnamed|unidentified|declined to be (?:named|identified))[^,;”"]{0,160}/iu;

/** What every such condition holds: asked first, because few sentences hold any. */
const HINT = /anonym|not to be|to remain|to stay|uthori[sz]ed|permitted|allowed|unnamed|unidentified|declined to be/iu;

/** Why a speaker is not named, as a sentence about them says it; `null` where it does not. */
export const anonymityCondition = (words: string): string | null =>
  HINT.test(words) ? (CONDITION.exec(words)?.[0].trim() ?? null) : null;

/** The actors that a noun phrase names: one, or one for each coordinated member. */
export function readActors(text: string, nodes: readonly Node[], range: NodeRange): Actor[] {
  return splitMembers(nodes, range).flatMap((member) => readMember(text, nodes, withoutMarks(nodes, member)));
}

const withoutMarks = (nodes: readonly Node[], member: NodeRange): NodeRange => {
  let to = member.to;
  while (to > member.from && /^[,;:.]$/u.test(nodeAt(nodes, to).text)) to -= 1;
  return { from: member.from, to };
};

function readMember(text: string, nodes: readonly Node[], member: NodeRange): Actor[] {
  const head = memberHead(nodes, member);
  if (head < 0) return [];
  const node = nodeAt(nodes, head);
  const span = spanOf(nodes, member.from, member.to);
  const phrase = text.slice(span.start, span.end);
  const condition = anonymityCondition(phrase);
  if (node.pos === 'PRON') {
    const kind = 'collective';
    return [{ name: phrase, kind, count: null, role: null, onBehalfOf: null, condition, entity: null, span }];
  }
  const apposition = appositionOf(text, nodes, member, head);
  const named =
    nameIn(text, nodes, { from: member.from, to: head }) ??
    apposition.name ??
    trailingName(text, nodes, head, member.to);
  const onBehalfOf = behalfOf(text, nodes, head, member.to);
  if (named !== null) {
    const core = { from: member.from, to: head };
    const role =
      named === apposition.name ? phraseOf(text, nodes, core) : (roleBefore(text, nodes, core) ?? apposition.role);
    const kind = condition === null ? namedKind(node) : 'anonymous';
    return [{ name: named, kind, count: null, role, onBehalfOf, condition, entity: null, span }];
  }
  const core = { from: member.from, to: phraseEnd(nodes, member) };
  const kind = condition === null ? unnamedKind(nodes, member, head) : 'anonymous';
  const count = countOf(nodes, member);
  return sharedNames(text, nodes, core).map((name): Actor => {
    return { name, kind, count, role: name, onBehalfOf, condition, entity: null, span };
  });
}

const phraseOf = (text: string, nodes: readonly Node[], { from, to }: NodeRange): string => {
  const { start, end } = spanOf(nodes, from, to);
  return text.slice(start, end);
};

/** Last node before what a comma, a bracket or a relative clause adds. */
function phraseEnd(nodes: readonly Node[], member: NodeRange): number {
  for (let at = member.from + 1; at <= member.to; at += 1) {
    const { lower, pos } = nodeAt(nodes, at);
    if (pos !== 'PROPN' && /^(?:,|\(|who|that|which|speaking)$/u.test(lower)) return at - 1;
  }
  return member.to;
}

/** The name at the end of a phrase, without the title, role words and possessors before it. */
function nameIn(text: string, nodes: readonly Node[], core: NodeRange): string | null {
  const last = nodeAt(nodes, core.to);
  if (last.pos !== 'PROPN' || NUMBERLESS.test(last.lower)) return null;
  if (core.from === core.to || nodeAt(nodes, core.to - 1).pos !== 'PROPN') {
    if (COLLECTIVE_NOUNS.has(last.lower) || isPersonNoun(last) || (isBodyNoun(last) && singular(last) !== last.lower))
      return null;
  }
  let from = core.to;
  while (from > core.from && isNamePart(nodes, from - 1)) from -= 1;
  while (from < core.to && TITLES.has(nodeAt(nodes, from).lower) && nodeAt(nodes, from + 1).lower !== 'of') from += 1;
  const span = spanOf(nodes, from, core.to);
  return text.slice(span.start, span.end);
}

/** "Thousands", "Dozens": with a capital at the start of a sentence they are no names. */
const NUMBERLESS = /^(?:tens|dozens|scores|hundreds|thousands|millions)$/u;

function isNamePart(nodes: readonly Node[], at: number): boolean {
  const node = nodeAt(nodes, at);
  if (node.pos === 'PROPN') return true;
  if (/^(?:al|bin|ibn|abu|de|del|della|der|den|van|von|la|le|el|da|di|du|y)$/u.test(node.lower)) return true;
  if (nodeAt(nodes, at - 1).pos !== 'PROPN') return false;
  return /^(?:of|for|&)$/u.test(node.lower) ? nodeAt(nodes, at + 1).pos === 'PROPN' : /^\p{Lu}/u.test(node.text);
}

/** "envoy to Norland Ana Brill": a name after the place of an office, without a comma. */
function trailingName(text: string, nodes: readonly Node[], head: number, to: number): string | null {
  if (!isPersonNoun(nodeAt(nodes, head)) || nodeAt(nodes, head + 1).pos !== 'ADP') return null;
  if (nodeAt(nodes, to).pos !== 'PROPN' || nodeAt(nodes, to - 1).pos !== 'PROPN') return null;
  let from = to;
  while (from - 1 > head + 1 && nodeAt(nodes, from - 1).pos === 'PROPN') from -= 1;
  if (to - from < 2 || !isKnownPlace(nodeAt(nodes, from).text)) return null;
  const span = spanOf(nodes, from + 1, to);
  return text.slice(span.start, span.end);
}

function roleBefore(text: string, nodes: readonly Node[], core: NodeRange): string | null {
  let to = core.to;
  while (to > core.from && isNamePart(nodes, to) && !TITLES.has(nodeAt(nodes, to).lower)) to -= 1;
  if (to === core.to || !(isActorNoun(nodeAt(nodes, to)) || TITLES.has(nodeAt(nodes, to).lower))) return null;
  const span = spanOf(nodes, core.from, to);
  return text.slice(span.start, span.end);
}

interface Apposition {
  readonly name: string | null;
  readonly role: string | null;
}

/** What stands after the comma: a role for a name, a name for a role. */
function appositionOf(text: string, nodes: readonly Node[], member: NodeRange, head: number): Apposition {
  let comma = head + 1;
  while (comma <= member.to && nodeAt(nodes, comma).lower !== ',') comma += 1;
  let from = comma + 1;
  if (nodeAt(nodes, from).pos === 'NUM' && nodeAt(nodes, from + 1).lower === ',') from += 2;
  if (from > member.to) return { name: null, role: null };
  // "its owner, privately held Orrin Steel": what qualifies a name is no part of it.
  const inner = headOf(nodes, { from, to: member.to });
  const name = pastQualifiers(nodes, from, inner);
  if (name > from && nodeAt(nodes, head).pos !== 'PROPN')
    return { name: nameIn(text, nodes, { from: name, to: inner }), role: null };
  if (inner < 0 || /^(?:PRON|VERB)$/u.test(nodeAt(nodes, from).pos)) return { name: null, role: null };
  if (
    nodeAt(nodes, from).pos === 'PROPN' &&
    nodeAt(nodes, inner).pos === 'PROPN' &&
    nodeAt(nodes, head).pos !== 'PROPN'
  ) {
    return { name: nameIn(text, nodes, { from, to: inner }), role: null };
  }
  const noted = nameBehindNoun(text, nodes, from, inner);
  if (noted !== null && nodeAt(nodes, head).pos !== 'PROPN') return { name: noted, role: null };
  const called = nameBehindCalled(text, nodes, from, member.to);
  if (called !== null && nodeAt(nodes, head).pos !== 'PROPN') return { name: called, role: null };
  const span = spanOf(nodes, from, member.to);
  return { name: null, role: text.slice(span.start, span.end) };
}

/** Most words that qualify a name: "little-known, privately held". */
const qualifiers = 4;

/** Index of the name that an apposition begins with behind words such as "privately held" and "state-run"; else `from`. */
function pastQualifiers(nodes: readonly Node[], from: number, to: number): number {
  let at = from;
  while (at < to && at < from + qualifiers && isQualifier(nodeAt(nodes, at))) at += 1;
  for (let rest = at; rest <= to; rest += 1) if (nodeAt(nodes, rest).pos !== 'PROPN') return from;
  return at;
}

const isQualifier = ({ pos, text, lower }: Node): boolean =>
  /^(?:ADJ|ADV)$/u.test(pos)
    ? /^\p{Ll}|-\p{Ll}/u.test(text)
    : pos === 'VERB' && /^(?:held|owned|run|based|listed|controlled|backed|funded)$/u.test(lower);

/** "the fund's patron, actor Ana Brill": the name behind a noun for a person that opens an apposition. */
function nameBehindNoun(text: string, nodes: readonly Node[], from: number, to: number): string | null {
  let at = to;
  while (at > from && nodeAt(nodes, at).pos === 'PROPN') at -= 1;
  if (to - at < 2 || nodeAt(nodes, at).pos !== 'NOUN' || !isPersonNoun(nodeAt(nodes, at))) return null;
  const span = spanOf(nodes, at + 1, to);
  return text.slice(span.start, span.end);
}

/** "their guide, a quiet man called Ivo Tarn": the name that ends an apposition. */
function nameBehindCalled(text: string, nodes: readonly Node[], from: number, to: number): string | null {
  let at = to;
  while (at > from && nodeAt(nodes, at).pos === 'PROPN') at -= 1;
  if (at === to || !/^(?:called|named)$/u.test(nodeAt(nodes, at).lower)) return null;
  const span = spanOf(nodes, at + 1, to);
  return text.slice(span.start, span.end);
}

const namedKind = (head: Node): SpeakerKind => (OUTLET_NAMES.has(head.lower) ? 'outlet' : 'named');

function unnamedKind(nodes: readonly Node[], member: NodeRange, head: number): SpeakerKind {
  const node = nodeAt(nodes, head);
  if (DOCUMENT_NOUNS.has(node.lemma) || DOCUMENT_NOUNS.has(node.lower)) return 'document';
  if (COLLECTIVE_NOUNS.has(node.lower) && countOf(nodes, member) === null) return 'collective';
  if (ANONYMOUS_NOUNS.has(node.lower)) return 'anonymous';
  return isPersonNoun(node) && singular(node) === node.lower ? 'anonymous' : 'collective';
}

function countOf(nodes: readonly Node[], member: NodeRange): number | null {
  for (let at = member.from; at <= Math.min(member.from + 1, member.to); at += 1) {
    const node = nodeAt(nodes, at);
    const known = node.lower === 'an' ? 1 : NUMBERS.get(node.lower);
    if (known !== undefined) return known;
    if (node.pos === 'NUM' && /^\d{1,3}$/u.test(node.text)) return Number(node.text);
  }
  return null;
}

/** "a spokesman for the ministry": the body whose voice the speaker is. */
function behalfOf(text: string, nodes: readonly Node[], head: number, to: number): string | null {
  if (!/^(?:for|from|with|of|at)$/u.test(nodeAt(nodes, head + 1).lower) || !isPersonNoun(nodeAt(nodes, head)))
    return null;
  let end = head + 1;
  for (let at = head + 2; at <= to; at += 1) {
    const node = nodeAt(nodes, at);
    if (node.lower === ',' || node.pos === 'VERB' || node.lower === 'who' || node.lower === '(') break;
    end = at;
  }
  let from = head + 2;
  if (nodeAt(nodes, from).pos === 'DET' || isPossessive(nodeAt(nodes, from))) from += 1;
  if (end < from) return null;
  const span = spanOf(nodes, from, end);
  return text.slice(span.start, span.end);
}
