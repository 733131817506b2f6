import type { Span, SpeakerKind } from '#story';
import { DOCUMENT_NOUNS } from '../attribution/lexicon/cue-nouns.js';
import { isNominal, isPossessive } from '../document/noun-phrases.js';
import { nodeAt, spanOf, type Node } from '../document/units.js';
import type { NodeRange } from '../document/subjects.js';
import {
  ANONYMOUS_NOUNS,
  BODY_NAME_WORDS,
  BODY_NOUNS,
  COLLECTIVE_NOUNS,
  OUTLET_NAMES,
  PERSON_NOUNS,
  TITLES,
} from './lexicon/actor-nouns.js';

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
  /** A pronoun or a definite role that stands for one named elsewhere. */
  readonly anaphor: boolean;
  readonly span: Span;
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['another', 1],
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
]);

/** The actors that a noun phrase names: one, or one for each coordinated member. */
export function readActors(text: string, nodes: readonly Node[], range: NodeRange): Actor[] {
  return splitMembers(nodes, range).flatMap((member) => readMember(text, nodes, member));
}

/** Cuts "the union, two clerks and Ana Brill" into its members; coordination inside a member stays. */
function splitMembers(nodes: readonly Node[], range: NodeRange): NodeRange[] {
  const members: NodeRange[] = [];
  let from = range.from;
  while (
    from < range.to &&
    (nodeAt(nodes, from).pos === 'CCONJ' || /^(?:both|neither|either)$/u.test(nodeAt(nodes, from).lower))
  )
    from += 1;
  for (let at = from + 1; at < range.to; at += 1) {
    const width = coordinator(nodes, at);
    if (width === 0 || !startsMember(nodes, from, at, at + width, range.to)) continue;
    const end = nodeAt(nodes, at - 1).lower === ',' ? at - 2 : at - 1;
    members.push({ from, to: Math.max(from, end) });
    from = at + width;
    at = from;
  }
  members.push({ from, to: range.to });
  return members;
}

/** Number of nodes of a coordinator at `at`: "and", "or", "nor", "as well as", "along with"; 0 for none. */
function coordinator(nodes: readonly Node[], at: number): number {
  const node = nodeAt(nodes, at);
  if (node.pos === 'CCONJ' && /^(?:and|or|nor|&)$/u.test(node.lower)) return 1;
  if (node.lower === 'as' && nodeAt(nodes, at + 1).lower === 'well' && nodeAt(nodes, at + 2).lower === 'as') return 3;
  return 0;
}

/** Whether a new member starts after a coordinator, rather than a second modifier or a second object of "from". */
function startsMember(nodes: readonly Node[], from: number, at: number, next: number, to: number): boolean {
  const leftEnd = nodeAt(nodes, at - 1).lower === ',' ? at - 2 : at - 1;
  const left = nodeAt(nodes, leftEnd);
  const right = nodeAt(nodes, next);
  if (!isNominal(left) && left.lower !== ')') return false;
  const rightHead = headOf(nodes, { from: next, to });
  const leftHead = headOf(nodes, { from, to: leftEnd });
  if (leftHead < 0 || rightHead < 0) return false;
  if (isActorNoun(nodeAt(nodes, rightHead)) || isNameHead(nodeAt(nodes, rightHead))) {
    if (hasPreposition(nodes, from, leftEnd))
      return (
        isActorNoun(nodeAt(nodes, leftHead)) &&
        (right.pos === 'DET' || right.pos === 'NUM' || rightHead > next || at - from > 6)
      );
    return isActorNoun(nodeAt(nodes, leftHead)) || isNameHead(nodeAt(nodes, leftHead));
  }
  return false;
}

const hasPreposition = (nodes: readonly Node[], from: number, to: number): boolean => {
  for (let at = from; at <= to; at += 1) if (nodeAt(nodes, at).pos === 'ADP') return true;
  return false;
};

const isActorNoun = (node: Node): boolean =>
  PERSON_NOUNS.has(node.lemma) ||
  BODY_NOUNS.has(node.lemma) ||
  COLLECTIVE_NOUNS.has(node.lower) ||
  BODY_NAME_WORDS.has(node.lower) ||
  node.pos === 'PRON';

const isNameHead = (node: Node): boolean => node.pos === 'PROPN';

/** Last noun of the phrase before a preposition, a bracket or a comma. */
function headOf(nodes: readonly Node[], range: NodeRange): number {
  let head = -1;
  for (let at = range.from; at <= range.to; at += 1) {
    const node = nodeAt(nodes, at);
    if (isNominal(node) && node.pos !== 'NUM') head = at;
    else if (
      head >= 0 &&
      (node.pos === 'ADP' || node.lower === '(' || node.lower === ',' || node.pos === 'VERB' || node.pos === 'AUX')
    )
      break;
    if (head >= 0 && at > head && coordinator(nodes, at) > 0) break;
  }
  return head;
}

function readMember(text: string, nodes: readonly Node[], member: NodeRange): Actor[] {
  const head = headOf(nodes, member);
  if (head < 0) return [];
  const node = nodeAt(nodes, head);
  const span = spanOf(nodes, member.from, trimmedEnd(nodes, member));
  const phrase = text.slice(span.start, span.end);
  if (node.pos === 'PRON') {
    return [{ name: node.text, kind: 'named', count: null, role: null, onBehalfOf: null, anaphor: true, span }];
  }
  const apposition = appositionOf(text, nodes, member, head);
  const core = { from: member.from, to: head };
  const properName = nameIn(text, nodes, core);
  const name = properName ?? apposition.name ?? phrase;
  const role =
    properName !== null
      ? (roleBefore(text, nodes, core) ?? apposition.role)
      : roleText(text, nodes, member, head, apposition.name !== null);
  return [
    {
      name,
      kind: kindOf(nodes, member, head, properName ?? apposition.name, phrase),
      count: (properName ?? apposition.name) ? null : countOf(nodes, member),
      role,
      onBehalfOf: behalfOf(text, nodes, head, member.to),
      anaphor:
        properName === null &&
        apposition.name === null &&
        /^the$/iu.test(nodeAt(nodes, member.from).text) &&
        PERSON_NOUNS.has(node.lemma),
      span,
    },
  ];
}

const trimmedEnd = (nodes: readonly Node[], member: NodeRange): number => {
  let to = member.to;
  while (to > member.from && nodeAt(nodes, to).pos === 'PUNCT' && /^[,;:.]$/u.test(nodeAt(nodes, to).text)) to -= 1;
  return to;
};

/** The name at the end of a phrase, without the title, role words and possessors before it. */
function nameIn(text: string, nodes: readonly Node[], core: NodeRange): string | null {
  if (nodeAt(nodes, core.to).pos !== 'PROPN') return null;
  let from = core.to;
  while (from > core.from && isNamePart(nodes, from - 1)) from -= 1;
  while (from < core.to && TITLES.has(nodeAt(nodes, from).lower)) from += 1;
  if (from === core.to && isActorNoun(nodeAt(nodes, from)) && from === core.from) {
    if (
      !BODY_NAME_WORDS.has(nodeAt(nodes, from).lower) &&
      (COLLECTIVE_NOUNS.has(nodeAt(nodes, from).lower) || PERSON_NOUNS.has(nodeAt(nodes, from).lemma))
    )
      return null;
  }
  const span = spanOf(nodes, from, core.to);
  return text.slice(span.start, span.end);
}

function isNamePart(nodes: readonly Node[], at: number): boolean {
  const node = nodeAt(nodes, at);
  if (node.pos === 'PROPN' || /^(?:al|bin|ibn|abu|de|del|della|der|den|van|von|la|le|el|da|di|du|y)$/u.test(node.lower))
    return true;
  const before = nodeAt(nodes, at - 1).pos === 'PROPN';
  return (
    before &&
    (/^(?:of|and|for|the|&)$/u.test(node.lower)
      ? nodeAt(nodes, at + 1).pos === 'PROPN' && node.lower !== 'and'
      : /^\p{Lu}/u.test(node.text))
  );
}

function roleBefore(text: string, nodes: readonly Node[], core: NodeRange): string | null {
  let to = core.to;
  while (to > core.from && isNamePart(nodes, to) && !TITLES.has(nodeAt(nodes, to).lower)) to -= 1;
  if (to === core.to || !(isActorNoun(nodeAt(nodes, to)) || TITLES.has(nodeAt(nodes, to).lower))) return null;
  const span = spanOf(nodes, core.from, to);
  return text.slice(span.start, span.end);
}

const roleText = (text: string, nodes: readonly Node[], member: NodeRange, head: number, named: boolean): string => {
  const span = spanOf(nodes, member.from, named ? head : trimmedEnd(nodes, member));
  return text.slice(span.start, span.end);
};

/** What stands after the comma: a role for a name, a name for a role. */
function appositionOf(
  text: string,
  nodes: readonly Node[],
  member: NodeRange,
  head: number,
): { readonly name: string | null; readonly role: string | null } {
  let at = head + 1;
  while (at <= member.to && nodeAt(nodes, at).lower !== ',') at += 1;
  if (at > member.to || at + 1 > member.to) return { name: null, role: null };
  let from = at + 1;
  if (nodeAt(nodes, from).pos === 'NUM' && nodeAt(nodes, from + 1).lower === ',') from += 2;
  if (from > member.to) return { name: null, role: null };
  const inner = { from, to: trimmedEnd(nodes, { from, to: member.to }) };
  const innerHead = headOf(nodes, inner);
  if (innerHead < 0) return { name: null, role: null };
  const span = spanOf(nodes, inner.from, inner.to);
  const first = nodeAt(nodes, from);
  if (first.pos === 'PROPN' && nodeAt(nodes, innerHead).pos === 'PROPN' && nodeAt(nodes, head).pos !== 'PROPN') {
    return { name: nameIn(text, nodes, { from, to: innerHead }), role: null };
  }
  return { name: null, role: text.slice(span.start, span.end) };
}

function kindOf(
  nodes: readonly Node[],
  member: NodeRange,
  head: number,
  name: string | null,
  phrase: string,
): SpeakerKind {
  const node = nodeAt(nodes, head);
  if (
    /\b(?:anonym\w+|asked not to be (?:named|identified)|not (?:be )?(?:named|identified)|unnamed|unidentified|not authori[sz]ed|wish\w* to remain)/iu.test(
      phrase,
    )
  )
    return 'anonymous';
  if (name !== null) return OUTLET_NAMES.has(node.lower) ? 'outlet' : 'named';
  if (DOCUMENT_NOUNS.has(node.lemma) || DOCUMENT_NOUNS.has(node.lower)) return 'document';
  if (COLLECTIVE_NOUNS.has(node.lower) && countOf(nodes, member) === null) return 'collective';
  if (ANONYMOUS_NOUNS.has(node.lower)) return 'anonymous';
  if (BODY_NOUNS.has(node.lemma)) return 'collective';
  if (PERSON_NOUNS.has(node.lemma)) return node.lower === node.lemma ? 'anonymous' : 'collective';
  return 'collective';
}

function countOf(nodes: readonly Node[], member: NodeRange): number | null {
  for (let at = member.from; at <= Math.min(member.from + 1, member.to); at += 1) {
    const node = nodeAt(nodes, at);
    const known = NUMBERS.get(node.lower);
    if (known !== undefined) return known;
    if (node.pos === 'NUM' && /^\d{1,3}$/u.test(node.text)) return Number(node.text);
  }
  return null;
}

/** "a spokesman for the ministry", "Syria's envoy": the body whose voice the speaker is. */
function behalfOf(text: string, nodes: readonly Node[], head: number, to: number): string | null {
  const preposition = nodeAt(nodes, head + 1);
  if (!/^(?:for|from|with|of|at)$/u.test(preposition.lower) || !PERSON_NOUNS.has(nodeAt(nodes, head).lemma))
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
