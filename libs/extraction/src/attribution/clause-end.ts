import { isNominal, isQuoteMark, WEEKDAYS } from '../document/noun-phrases.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { subjectBefore, isDash } from '../document/subjects.js';
import { cueOf } from './cues.js';
import { speaksOn } from './speaks-on.js';
import { conjunctionBefore } from './joints.js';
import { CIRCUMSTANCE_NOUNS } from './lexicon/cue-nouns.js';

const isRelative = (nodes: readonly Node[], at: number): boolean =>
  /^(?:who|which|that)$/u.test(nodeAt(nodes, at).lower);

/** "the pump, which the owners claimed": the cue's own subject follows a relative pronoun. */
const inRelative = (nodes: readonly Node[], cue: VerbGroup): boolean => {
  const subject = subjectBefore(nodes, cue.first);
  if (subject === null) return false;
  const pronoun = subject.from === subject.to && isRelative(nodes, subject.from);
  return pronoun || /^(?:who|which)$/u.test(nodeAt(nodes, subject.from - 1).lower);
};

const endsSentence = ({ text }: Node): boolean => text === '.' || text === '!' || text === '?';

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
  object = false,
): number {
  let at = from;
  const verb = object ? from : firstVerb(groups, from);
  let opening: boolean | null = null;
  // What somebody said they believe ends with their sentence, where all that they said is quoted as one.
  const inQuote = cue !== null && nodeAt(nodes, cue.head).quoted;
  const end = object && cue !== null ? mainVerb(nodes, groups, from, cue) : nodes.length;
  for (; at < end; at += 1) {
    const node = nodeAt(nodes, at);
    if (cue !== null && node.quoted === inQuote && endsSentence(node) && at > from && at + 1 < end) break;
    if (node.quoted && node.pos !== 'QUOTE') continue;
    if (node.lower === ';' && at > from) break;
    if (object && at > from && endsObject(nodes, at)) break;
    if (node.lower === ',' && ((object && !isCharged(nodes, from, cue)) || !closesOpener(nodes, from, at))) {
      if (endsAtComma(nodes, groups, from, at, cue, object)) break;
      if (at > verb && (opening ??= inOpening(nodes, groups, from)) && startsMain(nodes, groups, at)) break;
    }
    if (node.pos === 'CCONJ' && at < verb && nodeAt(nodes, at - 1).lower !== ',') continue;
    if (node.pos === 'CCONJ' && at > from && (sharesSpeaker(nodes, groups, at, cue) || speaksNext(nodes, groups, at)))
      break;
    if (node.pos === 'CCONJ' && object && at > from && leavesObject(nodes, groups, from, at, cue)) break;
    if (isDash(node) && at > from) {
      if (object ? closesAtDash(nodes, groups, at, from) : speaksNext(nodes, groups, at) || closesAside(nodes, cue))
        break;
    }
    if (node.lower === 'according' && nodeAt(nodes, at + 1).lower === 'to' && at > from + 2) break;
  }
  return trimEnd(nodes, from, at - 1);
}

/**
 * "Voters who back the road want it soon", "the suit challenging it says": where the verb of the main clause stands, behind an object in a relative clause
 * or with a participle that no comma sets off; the number of nodes where none does.
 */
function mainVerb(nodes: readonly Node[], groups: readonly VerbGroup[], from: number, cue: VerbGroup): number {
  const describes = attached(nodes, cue);
  if (!describes && !isRelative(nodes, cue.first - 1) && !isRelative(nodes, cue.first - 3)) return nodes.length;
  const subject = subjectBefore(nodes, cue.first);
  const relative = subject !== null && subject.from === subject.to && isRelative(nodes, subject.from);
  const restrictive = describes || (relative && nodeAt(nodes, subject.from - 1).lower !== ',');
  const next = restrictive
    ? groups.find((group) => group.first > from && group.form === 'finite' && !isReduced(nodes, group))
    : undefined;
  if (next === undefined) return nodes.length;
  const last = nodeAt(nodes, next.first - 1);
  if (!isNominal(last) && last.pos !== 'ADJ') return nodes.length;
  for (let at = from; at < next.first; at += 1) {
    const { pos, lower } = nodeAt(nodes, at);
    if (
      /^(?:SCONJ|CCONJ|PUNCT|QUOTE)$/u.test(pos) ||
      /^(?:who|which|that|what|whom|whose|how|where|when|he|she|they|we|i|you)$/u.test(lower)
    )
      return nodes.length;
  }
  return next.first;
}

/** "the road built by the town", "a law called the “River Act”": a participle that describes the noun before it. */
const isReduced = (nodes: readonly Node[], { first, head, last, lemma }: VerbGroup): boolean =>
  first === head &&
  /(?:ed|en|wn|ilt)$/u.test(nodeAt(nodes, head).lower) &&
  (nodeAt(nodes, last + 1).pos === 'ADP' || /^(?:call|name|title|dub)$/u.test(lemma));

/** Where the first finite verb of a clause stands: before it no joint ends the clause. */
const firstVerb = (groups: readonly VerbGroup[], from: number): number => {
  const first = groups.find((group) => group.first >= from && (group.first === from || group.form === 'finite'));
  return first === undefined || first.form === 'ing' ? from : first.first;
};

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
  from: number,
  comma: number,
  cue: VerbGroup | null,
  object: boolean,
): boolean {
  const next = nodeAt(nodes, comma + 1);
  if ((next.lower === 'according' && comma > from + 1) || (next.lower === 'which' && object)) return true;
  if (next.lower === 'who' || next.lower === 'whose') return closingComma(nodes, comma) < 0;
  if (/^(?:when|where|as|though|although|whereas)$/u.test(next.lower)) return closingComma(nodes, comma) < 0;
  const group = groupFrom(groups, comma + 1);
  if (group === undefined) return false;
  // "praised the plan, with Ivo Tarn, the cook, saying": who speaks next
  if (
    next.lower === 'with' &&
    group.form === 'ing' &&
    isSpeech(nodes, group) &&
    nodeAt(nodes, comma + 2).pos === 'PROPN'
  )
    return true;
  if (group.form === 'finite' && group.first === comma + 1) {
    const relative =
      cue !== null && (isRelative(nodes, cue.first - 1) || inRelative(nodes, cue) || attached(nodes, cue));
    return relative || speaksOn(nodes, groups, from, group);
  }
  if (
    next.lower === 'including' &&
    closingComma(nodes, comma) < 0 &&
    !nodes.slice(comma).some((node) => isDash(node) || node.lower === ':')
  )
    return false;
  if (group.form === 'ing' && group.first <= comma + 2) return object || cueOf(nodeAt(nodes, group.head)) !== undefined;
  if (next.pos === 'CCONJ' || next.pos === 'SCONJ') {
    const shared = sharesSpeaker(nodes, groups, comma + 1, cue);
    return shared || speaksNext(nodes, groups, comma + 1) || (object && startsClause(nodes, groups, comma + 1));
  }
  return speaksNext(nodes, groups, comma);
}

/** "…, but the union stepped in": a clause of its own after a conjunction. */
function startsClause(nodes: readonly Node[], groups: readonly VerbGroup[], joint: number): boolean {
  const group = groups.find((candidate) => candidate.first > joint && candidate.form === 'finite');
  return group !== undefined && subjectBefore(nodes, group.first)?.from === joint + 1;
}

/** "backed the plan and began to dig", "want a road and the town wants none": what follows is no part of an object. */
function leavesObject(
  nodes: readonly Node[],
  groups: readonly VerbGroup[],
  from: number,
  joint: number,
  cue: VerbGroup | null,
): boolean {
  if (groups.some((group) => group.first >= from && group.last < joint && group.form === 'finite')) return false;
  if (startsClause(nodes, groups, joint)) return true;
  const next = groups.find((group) => group.first === joint + 1);
  if (next?.form === 'finite' && cue?.form === 'ing')
    return /[SQ]/u.test(cueOf(nodeAt(nodes, next.head))?.frames ?? '');
  if (next?.form !== 'finite' || cue?.form !== 'finite') return false;
  const own = tense(nodes, next);
  if (own === 'base') return false;
  return own === tense(nodes, cue) || cue.modal !== null || cueOf(nodeAt(nodes, next.head)) !== undefined;
}

/** A participle right after its noun: "a letter warning of …". */
const attached = (nodes: readonly Node[], cue: VerbGroup): boolean =>
  cue.form === 'ing' && (nodeAt(nodes, cue.first - 1).pos === 'NOUN' || nodeAt(nodes, cue.first - 1).pos === 'PROPN');

/** Words that open a clause or phrase which a comma closes before the main clause comes. */
const OPENERS: ReadonlySet<string> = new Set(
  'as if when while after before although though since because once unless until in on during despite by at with under given'.split(
    ' ',
  ),
);

/** "that if it rained, the ferry would wait": the first comma of such a clause does not end it. */
function closesOpener(nodes: readonly Node[], from: number, comma: number): boolean {
  const first = nodeAt(nodes, from).lower === 'that' ? from + 1 : from;
  if (!OPENERS.has(nodeAt(nodes, first).lower) && (first === from || nodeAt(nodes, first).pos !== 'ADP')) return false;
  for (let at = first; at < comma; at += 1) if (nodeAt(nodes, at).lower === ',') return false;
  return true;
}

/** Whether a sentence opens with a conjunction or preposition and its main clause is yet to come: "While Orr backs it, …". */
function inOpening(nodes: readonly Node[], groups: readonly VerbGroup[], before: number): boolean {
  let first = 0;
  while (first < before && isLinking(nodeAt(nodes, first))) first += 1;
  const { pos, lower } = nodeAt(nodes, first);
  if ((pos !== 'ADP' && pos !== 'SCONJ' && !OPENERS.has(lower)) || lower === 'according' || lower === 'that')
    return false;
  for (let at = first + 1; at < before; at += 1)
    if (nodeAt(nodes, at).lower === ',' && startsMain(nodes, groups, at)) return false;
  return true;
}

/** "And", "Yet,": what may stand before such an opening. */
const isLinking = ({ pos, lower }: Node): boolean =>
  (/^(?:CCONJ|ADV)$/u.test(pos) && !OPENERS.has(lower)) || lower === ',';

/** Whether the next finite verb after a comma has a subject that starts right behind the comma. */
function startsMain(nodes: readonly Node[], groups: readonly VerbGroup[], comma: number): boolean {
  const group = groups.find((candidate) => candidate.first > comma && candidate.form === 'finite');
  return group !== undefined && subjectBefore(nodes, group.first)?.from === comma + 1;
}

/** "was charged with theft, lying and fraud": a list of deeds. */
const isCharged = (nodes: readonly Node[], from: number, cue: VerbGroup | null): boolean =>
  cue?.passive === true && nodeAt(nodes, from).lower === 'with';

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
  const group = groups.find((candidate) => candidate.first > conjunction);
  if (group === undefined || cue === null || group.form !== cue.form) return false;
  if (group.first > conjunction + 1 && conjunctionBefore(nodes, group.first) !== conjunction) return false;
  if (!isSpeech(nodes, group)) return false;
  return tense(nodes, group) === tense(nodes, cue) || GOING_ON.has(group.lemma);
}

/** Verbs by which a speaker goes on, whatever the tense of the verb before: "says it is near, but added". */
const GOING_ON: ReadonlySet<string> = new Set(['add', 'note', 'stress', 'caution']);

/** Verbs of telling whose passive has a teller that is not the one before: "but the clerk was told by the port that". */
const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'ask', 'warn', 'advise']);

function isSpeech(nodes: readonly Node[], group: VerbGroup): boolean {
  return cueOf(nodeAt(nodes, group.head)) !== undefined && (!group.passive || TELLING.has(group.lemma));
}

const isPastAuxiliary = ({ lower }: Node): boolean => /^(?:did|would|could|was|were)$/u.test(lower);

function tense(nodes: readonly Node[], group: VerbGroup): string {
  const word = nodeAt(nodes, group.first);
  if (word.pos === 'AUX') {
    if (word.lemma === 'have' || isPastAuxiliary(word)) return 'past';
    return /^(?:is|are|does)$/u.test(word.lower) ? 'present' : word.lower;
  }
  const head = nodeAt(nodes, group.head);
  if (head.lower.endsWith('ing')) return 'ing';
  if (head.lower === (cueOf(head)?.lemma ?? head.lemma)) return 'base';
  return head.lower.endsWith('s') ? 'present' : 'past';
}

const REASONS_AND_TIMES: ReadonlySet<string> = new Set('because since while when after before until as'.split(' '));

/** Where the object of a verb is over and time, place or reason begins: "on Friday", "in a letter", "because …". */
function endsObject(nodes: readonly Node[], at: number): boolean {
  const node = nodeAt(nodes, at);
  const next = nodeAt(nodes, at + 1);
  if (node.lower === 'despite' || (node.lower === 'so' && next.pos !== 'ADJ' && next.pos !== 'ADV')) return true;
  if (REASONS_AND_TIMES.has(node.lower)) {
    if (node.lower === 'as') return false;
    return node.pos === 'SCONJ' || node.lower === 'after' || node.lower === 'before' || node.lower === 'since';
  }
  if (WEEKDAYS.has(node.lower) && !next.lower.startsWith("'") && !next.lower.startsWith('’'))
    return next.pos !== 'NOUN' && next.pos !== 'PROPN';
  if (node.pos !== 'ADP' || !/^(?:on|in|at|via)$/u.test(node.lower)) return false;
  if (WEEKDAYS.has(next.lower)) return true;
  for (let index = at + 1; index <= at + 5; index += 1) {
    const word = nodeAt(nodes, index);
    if (CIRCUMSTANCE_NOUNS.has(word.lemma) && (word.pos === 'NOUN' || word.pos === 'PROPN')) return true;
    if (word.pos === 'PUNCT' || word.pos === 'ADP' || word.pos === 'VERB') return false;
  }
  return false;
}

/** "Brill - who says she saw it - left": the second dash ends what is told between them. */
const closesAside = (nodes: readonly Node[], cue: VerbGroup | null): boolean =>
  cue !== null && isRelative(nodes, cue.first - 1) && isDash(nodeAt(nodes, cue.first - 2));

/** A dash that has no second one to close it, or after which somebody else speaks, starts the reporter's aside. */
function closesAtDash(nodes: readonly Node[], groups: readonly VerbGroup[], dash: number, from: number): boolean {
  if (speaksNext(nodes, groups, dash)) return true;
  for (let at = dash + 1; at < nodes.length; at += 1)
    if (isDash(nodeAt(nodes, at)) && !nodeAt(nodes, at).quoted) return false;
  for (let at = from; at < dash; at += 1) if (isDash(nodeAt(nodes, at)) && !nodeAt(nodes, at).quoted) return false;
  return true;
}
