import { phraseAfter } from '../document/phrase-after.js';
import { WEEKDAYS } from '../document/noun-phrases.js';
import { subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { bareClause, isClauseStart, skipAdjuncts } from './adjuncts.js';
import { clauseEnd, trimEnd } from './clause-end.js';
import { clauseFrom, hasFiniteVerb } from './fronted-content.js';
import { complementAfter } from './complements.js';
import { HEARSAY, readReduced } from './reduced.js';
import { agentAfter, agentAtEnd, blameAfter, blameBehind, isOrdered } from './agents.js';
import { cueOf, type CueEntry } from './cues.js';
import { conjunctionBefore } from './joints.js';
import { keepPassive } from './keep-passive.js';
import { keep, type Reading } from './reading.js';

/** Verbs whose passive alone says that its subject was told: "a curfew was announced on Friday". */
const PUBLISHED: ReadonlySet<string> = new Set(
  'announce confirm report disclose mention rumor allege proclaim predict'.split(' '),
);

/** Whether it was told and by somebody's name or noun: "if it is confirmed", "may be announced" leave that open. */
const isTold = (nodes: readonly Node[], group: VerbGroup, subject: NodeRange): boolean =>
  group.modal === null &&
  !group.negated &&
  !/^(?:if|whether|unless|no|neither)$/u.test(nodeAt(nodes, subject.from - 1).lower) &&
  !/^(?:no|neither)$/u.test(nodeAt(nodes, subject.from).lower);

/** Whether nothing but time, place or the end follows a verb. */
const isOver = (next: Node): boolean =>
  next.pos === 'END' ||
  next.pos === 'PUNCT' ||
  next.pos === 'CCONJ' ||
  (next.pos === 'ADP' && next.lower !== 'as') ||
  next.pos === 'ADV' ||
  WEEKDAYS.has(next.lower);

/** What the verbs of seeming are as cues. */
const SEEMING: CueEntry = { lemma: 'seem', cueClass: 'believe', frames: 'S', prepositions: [] };
/** Adjectives of a report without a speaker: "it is unclear whether". */
const EVIDENT: ReadonlySet<string> = new Set(
  'clear unclear obvious evident apparent likely unlikely possible impossible uncertain unknown doubtful certain'.split(
    ' ',
  ),
);

/** Finds passives ("is expected to …", "was reported by the Echo") and reports without a speaker ("it is unclear whether …"). */
export function readPassives(reading: Reading): void {
  for (const group of reading.groups) {
    if (reading.taken[group.head] === true || nodeAt(reading.unit.nodes, group.head).quoted) continue;
    if (group.form !== 'finite') continue;
    if (!group.passive) {
      readEvident(reading, group);
      readSeeming(reading, group);
      readReduced(reading, group);
    } else {
      const entry = cueOf(nodeAt(reading.unit.nodes, group.head));
      if (entry !== undefined) readPassive(reading, group, entry);
    }
  }
}

function readPassive(reading: Reading, group: VerbGroup, entry: CueEntry): void {
  const { nodes } = reading.unit;
  const subject = subjectBefore(nodes, group.first) ?? inherited(reading, group);
  if (subject === null) return;
  const at = group.last + 1;
  const next = nodeAt(nodes, at);
  const agent = agentAfter(nodes, at);
  const speaker = agent?.source ?? null;
  if (entry.lemma === 'quote' && readQuotedAs(reading, group, subject)) return;
  const expletive = nodeAt(nodes, subject.from).lower === 'it' && subject.from === subject.to;
  if (expletive && speaker !== null && entry.frames.includes('S') && readToldByAgent(reading, group, entry, speaker))
    return;
  if (agent !== null && isOrdered(nodes, entry, agent.source.to + 1)) {
    const from = agent.source.to + 1;
    const rest = { from, to: clauseEnd(nodes, reading.groups, from, group, true) };
    const cue = { from: group.first, to: group.last };
    keepPassive(reading, group, entry, agent.source, cue, [subject, rest], 'infinitive');
    return;
  }
  const rest = agent === null ? -1 : restBehind(reading, agent.source, entry);
  if (agent !== null && (/[NC]/u.test(entry.frames) || (entry.frames.includes('Z') && rest > 0))) {
    const to = rest < 0 ? -1 : clauseEnd(nodes, reading.groups, rest, group, true);
    const source = rest < 0 ? agent.source : { from: agent.source.from, to: rest - 1 };
    const cue = { from: group.first, to: agent.by };
    keepPassive(reading, group, entry, source, cue, rest < 0 ? [subject] : [subject, { from: rest, to }], 'object');
    return;
  }
  const from = agent === null || !entry.frames.includes('X') ? -1 : blameBehind(nodes, agent.source);
  if (agent !== null && from > 0) {
    const rest = { from, to: clauseEnd(nodes, reading.groups, from, group, true) };
    const source = { from: agent.source.from, to: from - 1 };
    keepPassive(reading, group, entry, source, { from: group.first, to: agent.by }, [subject, rest], 'object');
    return;
  }
  // Whoever is convinced holds something to be so; nobody needs to have said it.
  if (agent === null && /^(?:convince|persuade)$/u.test(entry.lemma)) return;
  if (entry.frames.includes('A') && readTold(reading, group, entry)) return;
  if (
    (expletive || HEARD.has(entry.lemma)) &&
    entry.frames.includes('S') &&
    readPassiveTag(reading, group, entry, subject)
  )
    return;
  const past = expletive ? skipAdjuncts(nodes, at, false).at : at;
  const open = /^(?:that|whether)$/u.test(nodeAt(nodes, past).lower);
  if (expletive && entry.frames.includes('S') && (open || bareClause(nodes, reading.groups, at, true))) {
    const from = open ? past : at;
    const content = { from, to: clauseEnd(nodes, reading.groups, from, group) };
    keepPassive(reading, group, entry, null, { from: subject.from, to: group.last }, [content], 'clause');
    return;
  }
  if (readBlamed(reading, group, entry, subject)) return;
  const pronoun = nodeAt(nodes, subject.to).pos === 'PRON';
  if (!pronoun && PUBLISHED.has(entry.lemma) && isTold(nodes, group, subject) && isOver(next)) {
    keepPassive(reading, group, entry, null, { from: group.first, to: group.last }, [subject], 'object');
    return;
  }
  if (!HEARSAY.has(entry.lemma) && !(PUBLISHED.has(entry.lemma) && next.lower === 'as')) return;
  const infinitive =
    next.lower === 'to' && next.pos === 'PART' && (/[SO]/u.test(entry.frames) || entry.lemma === 'intend');
  const named =
    (/[CZ]/u.test(entry.frames) || next.lower === 'as') &&
    (next.lower === 'as' ||
      next.pos === 'DET' ||
      next.pos === 'ADJ' ||
      next.pos === 'QUOTE' ||
      /^["“]$/u.test(next.text));
  if (infinitive || named) {
    const whole = { from: at, to: clauseEnd(nodes, reading.groups, at, group, true) };
    const last = named ? agentAtEnd(nodes, whole) : null;
    const rest = last === null ? whole : { from: at, to: last.by - 1 };
    const source = last?.source ?? null;
    keepPassive(reading, group, entry, source, { from: group.first, to: group.last }, [subject, rest], 'clause');
  }
}

/** "was seen by farmers as a tax", "was criticized by them for lying": where begins what the subject is taken or judged for, or -1. */
function restBehind({ unit: { nodes } }: Reading, source: NodeRange, { cueClass, lemma }: CueEntry): number {
  const next = source.to + 1;
  if (nodeAt(nodes, next).lower === 'as' && lemma !== 'quote' && isClauseStart(nodeAt(nodes, next + 1))) return next;
  const blame = cueClass === 'judge' ? blameBehind(nodes, source) : -1;
  return blame > 0 && nodeAt(nodes, blame).lower === 'for' ? blame : -1;
}

/** Verbs whose passive tells who was told: "The dam is safe, Vale Radio was told". */
const HEARD: ReadonlySet<string> = new Set(['tell', 'inform', 'advise']);

/** "The dam is safe, it is said": the clause before the comma is what is told. */
function readPassiveTag(reading: Reading, group: VerbGroup, entry: CueEntry, subject: NodeRange): boolean {
  const { nodes } = reading.unit;
  const comma = subject.from - 1;
  if (nodeAt(nodes, comma).lower !== ',' || !isOver(nodeAt(nodes, group.last + 1))) return false;
  const from = clauseFrom(reading, comma - 1);
  const content = { from, to: trimEnd(nodes, from, comma - 1) };
  if (!hasFiniteVerb(reading, content.from, content.to)) return false;
  const expletive = nodeAt(nodes, subject.from).lower === 'it';
  const cue = { from: expletive ? subject.from : group.first, to: group.last };
  keepPassive(reading, group, entry, null, cue, [content], 'clause');
  return true;
}

/** "The port denied it but was told that …": the subject of the verb before, where a conjunction joins the two. */
function inherited({ unit: { nodes }, groups }: Reading, group: VerbGroup): NodeRange | null {
  if (conjunctionBefore(nodes, group.first) < 0) return null;
  const before = groups.findLast((other) => other.last < group.first && other.form === 'finite');
  return before === undefined ? null : subjectBefore(nodes, before.first);
}

/** "was accused of theft", "were told to leave": nobody is named who accuses or orders. */
function readBlamed(reading: Reading, group: VerbGroup, entry: CueEntry, subject: NodeRange): boolean {
  const { nodes } = reading.unit;
  const at = group.last + 1;
  const ordered = isOrdered(nodes, entry, at);
  const from = ordered ? at : blameAfter(nodes, at, entry);
  if (from < 0 || !isTold(nodes, group, subject)) return false;
  const rest = { from, to: clauseEnd(nodes, reading.groups, from, group, true) };
  const cue = { from: group.first, to: group.last };
  keepPassive(reading, group, entry, null, cue, [subject, rest], ordered ? 'infinitive' : 'object');
  return true;
}

/** "It was confirmed by two clerks that …": the agent speaks, and the clause after it is what is said. */
function readToldByAgent(reading: Reading, group: VerbGroup, entry: CueEntry, speaker: NodeRange): boolean {
  const { nodes } = reading.unit;
  let that = speaker.from;
  while (that <= speaker.to + 1 && nodeAt(nodes, that).lower !== 'that') that += 1;
  if (that > speaker.to + 1) return false;
  const content = { from: that, to: clauseEnd(nodes, reading.groups, that, group) };
  const agent = { from: speaker.from, to: that - 1 };
  keepPassive(reading, group, entry, agent, { from: group.first, to: group.last + 1 }, [content], 'clause');
  return true;
}

/** "Ana Brill was quoted by the Echo as saying that …": the subject speaks. */
function readQuotedAs(reading: Reading, group: VerbGroup, subject: NodeRange): boolean {
  const { nodes } = reading.unit;
  const saying = reading.groups.find(
    (other) => other.first > group.last && other.form === 'ing' && nodeAt(nodes, other.first - 1).lower === 'as',
  );
  const entry = saying === undefined ? undefined : cueOf(nodeAt(nodes, saying.head));
  if (saying === undefined || entry === undefined || saying.first > group.last + 8) return false;
  const complement = complementAfter(nodes, reading.groups, saying, entry);
  const before =
    nodeAt(nodes, subject.from - 1).pos === 'QUOTE' ? [{ from: subject.from - 1, to: subject.from - 1 }] : [];
  const content = complement === null ? before : [...before, complement.content];
  if (content.length === 0) return false;
  const kind = before.length > 0 ? 'quote' : (complement?.kind ?? 'clause');
  keepPassive(reading, group, entry, subject, { from: group.first, to: saying.last }, content, kind);
  return true;
}

/** "The family was told by officials that …", "she was informed that …". */
function readTold(reading: Reading, group: VerbGroup, entry: CueEntry): boolean {
  const { nodes } = reading.unit;
  const teller = nodeAt(nodes, group.last + 1).lower === 'by' ? phraseAfter(nodes, group.last + 2) : null;
  let that = teller?.from ?? 0;
  while (teller !== null && that <= teller.to && nodeAt(nodes, that).lower !== 'that') that += 1;
  const speaker = teller !== null && that <= teller.to ? { from: teller.from, to: that - 1 } : teller;
  const at = speaker === null ? group.last + 1 : speaker.to + 1;
  const question =
    entry.lemma === 'ask' && /^(?:whether|if|what|how|why|who|where|when)$/u.test(nodeAt(nodes, at).lower);
  const clause = nodeAt(nodes, at).lower === 'that' || bareClause(nodes, reading.groups, at, true);
  if (!clause && !question) return false;
  keepPassive(
    reading,
    group,
    entry,
    speaker,
    { from: group.first, to: group.last },
    [{ from: at, to: clauseEnd(nodes, reading.groups, at, group) }],
    question ? 'question' : 'clause',
  );
  return true;
}

/** "The pump seems to have failed", "it appears that the pump failed", "it looks like rain": what is seen, by nobody named. */
function readSeeming(reading: Reading, group: VerbGroup): void {
  const { nodes } = reading.unit;
  if (!/^(?:seem|appear|look|sound)$/u.test(group.lemma) || reading.taken[group.head] === true) return;
  const at = group.last + 1;
  const next = nodeAt(nodes, at);
  const subject = subjectBefore(nodes, group.first);
  if (subject === null) return;
  const expletive = subject.from === subject.to && nodeAt(nodes, subject.from).lower === 'it';
  const clause = next.lower === 'that' || next.lower === 'like' || next.lower === 'as';
  const seems = group.lemma === 'seem' || group.lemma === 'appear';
  const infinitive = next.lower === 'to' && next.pos === 'PART';
  if (!(seems && infinitive) && !(clause && (expletive || (!seems && nodeAt(nodes, subject.from).lower === 'what'))))
    return;
  const like = !seems && next.lower === 'like';
  const from = like ? at + 1 : at;
  const rest = { from, to: clauseEnd(nodes, reading.groups, from, group) };
  if (rest.to < from) return;
  const cue = { from: group.first, to: like ? at : group.last };
  keepPassive(reading, group, SEEMING, null, cue, expletive ? [rest] : [subject, rest], 'clause');
}

/** "It remains unclear whether …", "it was clear that …". */
function readEvident(reading: Reading, group: VerbGroup): void {
  const { nodes } = reading.unit;
  if (!/^(?:be|remain|become|seem|appear)$/u.test(group.lemma) || nodeAt(nodes, group.first - 1).lower !== 'it') return;
  let at = group.last + 1;
  while (nodeAt(nodes, at).pos === 'ADV' && !EVIDENT.has(nodeAt(nodes, at).lower)) at += 1;
  if (!EVIDENT.has(nodeAt(nodes, at).lower)) return;
  const open = /^(?:that|whether|if|how|what|why|who|when|where)$/u.test(nodeAt(nodes, at + 1).lower);
  const bare = !open && bareClause(nodes, reading.groups, at + 1, true);
  if (!open && !bare) return;
  keep(reading, {
    unit: reading.unit,
    source: null,
    cue: { from: group.first - 1, to: at },
    content: [{ from: at + 1, to: clauseEnd(nodes, reading.groups, at + 1, group) }],
    cueClass: 'know',
    kind: bare || nodeAt(nodes, at + 1).lower === 'that' ? 'clause' : 'question',
    direct: false,
    negated: group.negated,
    modal: group.modal,
    lemma: nodeAt(nodes, at).lower,
    addressee: null,
  });
}
