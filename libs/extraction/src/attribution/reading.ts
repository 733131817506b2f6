import { hintsOf, holds } from '../document/hints.js';
import { isPossessive, WEEKDAYS } from '../document/noun-phrases.js';
import type { NodeRange } from '../document/subjects.js';
import { nodeAt, withNodes, type Node, type Unit } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { isClosingVerb, pointsOut } from './closing-verbs.js';
import { cueForm, cueOf, CUES } from './cues.js';
import { stirringVerb } from './lexicon/stirring-verbs.js';
import type { Draft } from './draft.js';

/** What has been read of a unit so far. */
export interface Reading {
  readonly unit: Unit;
  readonly groups: readonly VerbGroup[];
  readonly drafts: Draft[];
  /** Whether a node is part of an attribution already. */
  readonly taken: boolean[];
}

export function startReading(unit: Unit): Reading {
  const nodes = mendCues(unit.nodes);
  if (nodes === unit.nodes) return readingOf(unit);
  return readingOf(withNodes(unit, nodes));
}

/** A reading of a unit whose verbs are as they should be: of words within a unit that has been started. */
export const readingOf = (unit: Unit): Reading => ({
  unit,
  groups: unit.groups,
  drafts: [],
  taken: unit.nodes.map(() => false),
});

/** Keeps a draft and marks its content and cue as read. */
export function keep(reading: Reading, found: Draft): void {
  const content = found.content.filter((range) => range.to >= range.from);
  if (content.length === 0 && found.content.length > 0) return;
  const draft: Draft = {
    unit: found.unit,
    source: found.source,
    cue: found.cue,
    content,
    cueClass: found.cueClass,
    kind: found.kind,
    direct: found.direct,
    negated: found.negated,
    modal: found.modal,
    lemma: found.lemma,
    addressee: found.addressee,
  };
  reading.drafts.push(draft);
  reading.taken.fill(true, draft.cue.from, draft.cue.to + 1);
  for (const { from, to } of content) reading.taken.fill(true, from, to + 1);
}

/** The source of the last attribution whose cue stands before a node. */
export function speakerBefore(reading: Reading, node: number): NodeRange | null {
  let best: Draft | null = null;
  for (const draft of reading.drafts) {
    if (draft.cue.from < node && draft.source !== null && (best === null || draft.cue.from > best.cue.from))
      best = draft;
  }
  return best?.source ?? null;
}

/**
 * Reporting verbs that the tagger took for nouns: "the article reports that", "Family Says". A word with the form of one
 * counts as a verb after a noun and before what it would introduce, or at the end of a headline.
 */
function mendCues(nodes: readonly Node[]): readonly Node[] {
  /** What is asked of the whole line is asked at the first word with the form of a cue: many lines have none. */
  let line: { readonly headline: boolean; readonly verbless: boolean } | null = null;
  let titled: boolean | null = null;
  /** Made at the first misread verb: most units have none and stay as they are. */
  let mended: Node[] | null = null;
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodeAt(nodes, index);
    if (node.pos !== 'NOUN' && node.pos !== 'PROPN' && node.pos !== 'ADJ') continue;
    const before = nodeAt(nodes, index - 1);
    const next = nodeAt(nodes, index + 1);
    // "“Robbed!” fumed Orr": after quoted words a participle before a name is a verb.
    if (node.pos === 'ADJ' && before.pos === 'QUOTE' && next.pos === 'PROPN' && /^\p{Ll}+ed$/u.test(node.text)) {
      mended ??= [...nodes];
      mended[index] = asVerb(node, node.lemma);
      continue;
    }
    const stirring = stirs(node, before, next) ? stirringVerb(node.lower) : undefined;
    if (stirring !== undefined) {
      mended ??= [...nodes];
      mended[index] = asVerb(node, stirring);
      continue;
    }
    const entry = holds(node, CUES) ? cueForm(node.lower) : undefined;
    if (entry === undefined) continue;
    const { headline, verbless } = (line ??= lineOf(nodes));
    const intends = entry.frames.includes('I') && next.lower === 'to' && next.pos === 'PART' && before.pos === 'NOUN';
    const first =
      intends &&
      node.lower.endsWith('s') &&
      nodes.slice(0, index).every((other) => other.pos !== 'VERB' && other.pos !== 'AUX');
    const misread =
      first ||
      (intends && isSaidToIntend(nodes, index)) ||
      isAsTag(nodes, index, entry.frames) ||
      isCastAs(nodes, index, entry.frames) ||
      isClosingVerb(nodes, index, entry.frames) ||
      pointsOut(nodes, index) ||
      isVerbOfClause(nodes, index, entry.frames) ||
      (verbless && index > 0 && isOnlyVerb(node, before, next, entry.frames)) ||
      isMisread(node, before, next, entry.frames, headline && index > 0 && (titled ??= isTitled(nodes)));
    if (!misread || (next.lower === 'that' && isRelative(nodes, index))) continue;
    mended ??= [...nodes];
    mended[index] = asVerb(node, entry.lemma);
  }
  return mended ?? nodes;
}

/** Whether no verb of a line is a cue, and whether it has no verb at all. */
function lineOf(nodes: readonly Node[]): { readonly headline: boolean; readonly verbless: boolean } {
  const headline = nodes.every((node) => node.pos !== 'VERB' || cueOf(node) === undefined);
  return { headline, verbless: headline && nodes.every((node) => node.pos !== 'VERB' && node.pos !== 'AUX') };
}

/** "a post that said": what a "that" with a verb behind it describes is a noun. */
const isRelative = (nodes: readonly Node[], at: number): boolean =>
  /^(?:VERB|AUX)$/u.test(nodeAt(nodes, at + 2).pos) && !/(?:s|ed|id|ld)$/u.test(nodeAt(nodes, at).lower);

/** Whether the words of a line are capitalised as in a headline, where capitals make no names: not "in the United States". */
function isTitled(nodes: readonly Node[]): boolean {
  const words = nodes.filter((node) => /^\p{L}{4}/u.test(node.text));
  return words.filter((node) => /^\p{Lu}/u.test(node.text)).length > words.length * 0.6;
}

/** "That worries the farmers", "The dam leaked, alarming Orr": between what stirs a feeling and who feels it. */
const stirs = (node: Node, before: Node, next: Node): boolean =>
  before.pos === 'PUNCT'
    ? before.lower === ',' && next.pos === 'PROPN' && node.lower.endsWith('ing')
    : node.lower.endsWith('s') && CAUSES.has(before.lower) && /^(?:DET|PROPN|NOUN)$/u.test(next.pos);

const CAUSES: ReadonlySet<string> = new Set(['that', 'which', 'this', 'it']);

const asVerb = ({ start, end, text, lower, quoted, hints }: Node, lemma: string): Node => ({
  start,
  end,
  text,
  lower,
  pos: 'VERB',
  lemma,
  quoted,
  hints: hints | hintsOf(lemma),
});

/** "said the mayor plans to send": a clause needs a verb, and its subject follows the reporting verb or its "that". */
function isSaidToIntend(nodes: readonly Node[], at: number): boolean {
  if (!nodeAt(nodes, at).lower.endsWith('s') || nodeAt(nodes, at - 1).lower.endsWith('s')) return false;
  let from = at - 1;
  while (/^(?:NOUN|PROPN|ADJ)$/u.test(nodeAt(nodes, from - 1).pos)) from -= 1;
  if (nodeAt(nodes, from - 1).pos !== 'DET') return false;
  const before = nodeAt(nodes, from - 2);
  return (
    (before.pos === 'SCONJ' && before.lower === 'that') ||
    (before.pos === 'VERB' && /S/u.test(cueOf(before)?.frames ?? ''))
  );
}

/** "A guard claims Orr was killed": after a noun in the singular, and before a name with its verb. */
const isVerbOfClause = (nodes: readonly Node[], at: number, frames: string): boolean =>
  /^\p{Ll}+s$/u.test(nodeAt(nodes, at).text) &&
  frames.includes('S') &&
  (nodeAt(nodes, at - 1).pos === 'PROPN' ||
    (nodeAt(nodes, at - 1).pos === 'NOUN' && nodeAt(nodes, at - 1).lower === nodeAt(nodes, at - 1).lemma)) &&
  nodeAt(nodes, at + 1).pos === 'PROPN' &&
  /^(?:AUX|VERB)$/u.test(nodeAt(nodes, at + 2).pos);

/** "As Vale Radio reports, …": a name between "as" and the verb, a comma after it. */
const isAsTag = (nodes: readonly Node[], at: number, frames: string): boolean => {
  if (at < 2 || at > 6 || nodeAt(nodes, 0).lower !== 'as' || nodeAt(nodes, at + 1).lower !== ',') return false;
  if (!frames.includes('S') || !/(?:s|ed)$/u.test(nodeAt(nodes, at).lower)) return false;
  return nodes.slice(1, at).every((node) => /^(?:PROPN|DET|NOUN)$/u.test(node.pos));
};

/** "critics cast it as a loss": between a pronoun with "as" and whatever stands before them is a verb. */
const isCastAs = (nodes: readonly Node[], at: number, frames: string): boolean =>
  nodeAt(nodes, at + 2).lower === 'as' &&
  frames.includes('Z') &&
  /^(?:it|him|her|them)$/u.test(nodeAt(nodes, at + 1).lower);

/** "The union advocates a toll", "the film then references it": in a sentence without a verb, what looks like one is one. */
const isOnlyVerb = (node: Node, before: Node, next: Node, frames: string): boolean =>
  /[NWSC]/u.test(frames) &&
  /^\p{Ll}+(?:s|ed)$/u.test(node.text) &&
  (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'ADV' || before.pos === 'PRON') &&
  !isPossessive(before) &&
  (/^(?:DET|PROPN|PRON|NUM)$/u.test(next.pos) || isPossessive(next));

/** "A senator claims those men", "the owner, claims he": no noun stands between a noun or a comma and such a word. */
const isVerbBetween = (node: Node, before: Node, next: Node): boolean =>
  /^\p{Ll}+s$/u.test(node.text) &&
  ((before.pos === 'NOUN' && before.lower === before.lemma && !before.lower.endsWith('s')) ||
    before.lower === ',' ||
    before.lower.endsWith('-old')) &&
  (/^(?:he|she|it|they|we|there)$/u.test(next.lower) ||
    (/^(?:the|a|an|this|that|these|those)$/u.test(next.lower) && before.pos === 'NOUN'));

/** "is alleged to have fled": a participle that the tagger takes for an adjective. */
const isAlleged = (node: Node, before: Node, next: Node): boolean =>
  node.pos === 'ADJ' &&
  before.pos === 'AUX' &&
  next.lower === 'to' &&
  /^(?:alleged|reputed|presumed)$/u.test(node.lower);

/** "Officials claim the dam is safe", "forces say have fled": between a plural and what a clause starts with stands a verb. */
const isPluralVerb = (node: Node, before: Node, next: Node): boolean =>
  /^\p{Ll}+$/u.test(node.text) &&
  node.lower === node.lemma &&
  (SEVERAL.test(before.lower) ||
    (before.lower.endsWith('s') &&
      (before.pos === 'PROPN' || (before.pos === 'NOUN' && before.lower !== before.lemma)))) &&
  (next.pos === 'AUX' ||
    next.pos === 'DET' ||
    isPossessive(next) ||
    /^(?:he|she|they|it|we|there|whether|why|how)$/u.test(next.lower));

/** Parts of a contract, which "call for" something: "Terms call for". */
const SPELLED_OUT: ReadonlySet<string> = new Set(
  'terms plans rules laws proposals agreements guidelines critics'.split(' '),
);

/** Words for several people that show no plural. */
const SEVERAL = /^(?:some|many|most|others|few|several|both|all|people|police)$/u;

/** "a picture online showing his son": a participle between what it tells of and an object. */
const isShowing = (node: Node, before: Node, next: Node): boolean =>
  /^\p{Ll}+ing$/u.test(node.text) &&
  ((before.pos === 'NOUN' && before.lower !== 'line') || before.lower === 'online' || before.lower === 'released') &&
  (next.pos === 'DET' || isPossessive(next));

/** "with many saying that", "some claiming the dam was full": what a clause that is said may start with. */
const opensClause = ({ pos, lower }: Node): boolean =>
  lower === 'that' || /^(?:DET|PRON|PROPN)$/u.test(pos) || pos === 'QUOTE';

/** "doctors informed him that": a participle with an object pronoun behind it is a verb. */
const hasObject = (node: Node, before: Node, next: Node, frames: string): boolean =>
  node.pos === 'ADJ' &&
  node.lower.endsWith('ed') &&
  frames.includes('A') &&
  /^(?:NOUN|PROPN|PRON)$/u.test(before.pos) &&
  /^(?:him|her|them|me|us|it)$/u.test(next.lower);

/** ", ruling only he may sell it": a participle that the tagger takes for a noun, with what a clause starts with behind it. */
const isRuling = (node: Node, before: Node, next: Node, frames: string): boolean =>
  before.lower === ',' &&
  /^\p{Ll}+ing$/u.test(node.text) &&
  frames.includes('S') &&
  (/^(?:DET|PRON|PROPN)$/u.test(next.pos) || /^(?:that|only)$/u.test(next.lower));

function isMisread(node: Node, before: Node, next: Node, frames: string, headline: boolean): boolean {
  if (node.lower.endsWith('ing') && before.lower === ',' && frames.includes('I') && next.lower === 'to') return true;
  if (isRuling(node, before, next, frames) || hasObject(node, before, next, frames)) return true;
  if (node.lower.endsWith('ing') && /^(?:heard|seen|caught|shown)$/u.test(before.lower) && node.pos === 'NOUN')
    return true;
  if (isShowing(node, before, next) && /[SN]/u.test(frames)) return true;
  if (
    node.lower.endsWith('ing') &&
    (SEVERAL.test(before.lower) || before.lower === 'each') &&
    frames.includes('S') &&
    opensClause(next)
  )
    return true;
  if (node.lower.endsWith('ing'))
    return before.lemma === 'be' && before.pos === 'AUX' && next.pos !== 'END' && next.lower !== '.';
  if (!headline && before.pos === 'PROPN' && /^\p{Lu}/u.test(node.text)) return false;
  const named = before.pos === 'PROPN' || (before.pos === 'PRON' && !isPossessive(before)) || before.lower === ')';
  if (isVerbBetween(node, before, next) && /[SN]/u.test(frames)) return true;
  if (isPluralVerb(node, before, next) && /[SNCW]/u.test(frames)) return true;
  if (node.lower === 'call' && next.lower === 'for' && SPELLED_OUT.has(before.lower)) return true;
  if (isAlleged(node, before, next)) return true;
  if (before.pos === 'QUOTE' && /^\p{Ll}+s$/u.test(node.text) && frames.includes('Q'))
    return next.pos === 'DET' || next.pos === 'PROPN' || next.pos === 'PRON';
  const subject = named || before.pos === 'NOUN' || before.lower === ',' || /^(?:who|which|that)$/u.test(before.lower);
  if (!subject || node.lower === before.lower) return false;
  if (node.pos === 'ADJ' && node.lower.endsWith('ed') && frames.includes('S'))
    return WEEKDAYS.has(next.lower) || /^[.,]?$/u.test(next.text);
  if (frames.includes('I') && next.lower === 'to' && next.pos === 'PART' && named && node.lower.endsWith('s'))
    return true;
  if (named && node.lower.endsWith('s') && next.lower === 'about' && frames.includes('Q')) return true;
  if (before.pos === 'PROPN' && node.lower === 'points' && /^(?:to|out)$/u.test(next.lower)) return true;
  if (!/[SQ]/u.test(frames)) return false;
  if (
    next.lower === 'that' &&
    (before.pos !== 'NOUN' || before.lower !== before.lemma || /(?:s|ed|id|ld)$/u.test(node.lower))
  )
    return true;
  if (!/(?:s|ed|id|ld)$/u.test(node.lower)) return false;
  if (named && node.lower.endsWith('s') && (next.pos === 'DET' || /^(?:he|she|it|they|we|there)$/u.test(next.lower)))
    return true;
  if (named && node.lower.endsWith('s') && /^[.]?$/u.test(next.text)) return true;
  if (before.lower === ',' && /^(?:PROPN|DET)$/u.test(next.pos) && /^(?:says|reports|writes|notes)$/u.test(node.lower))
    return true;
  if (next.pos === 'QUOTE' || next.lower === ':' || next.lower === 'whether') return true;
  const capital = /^\p{Lu}/u.test(node.text);
  const closes = next.pos === 'END' && capital && /^\p{Lu}/u.test(before.text);
  return headline && capital && (closes || (/^\p{Lu}/u.test(next.text) && node.lower.endsWith('s')));
}
