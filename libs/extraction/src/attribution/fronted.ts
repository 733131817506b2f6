import { phraseAfter } from '../document/phrase-after.js';
import { isNominal, TIME_NOUNS, WEEKDAYS } from '../document/noun-phrases.js';
import { isDash, subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { clauseEnd, trimEnd } from './clause-end.js';
import { quoteAfter, skipAdjuncts } from './adjuncts.js';
import { cueOf, type CueEntry } from './cues.js';
import {
  clauseFrom,
  closesSentence,
  continuation,
  hasFiniteVerb,
  isTitle,
  quoteFrom,
  rest,
} from './fronted-content.js';
import { keep, type Reading } from './reading.js';
import { takesParticle } from './complement-signs.js';
import { withRelative } from './tag-subjects.js';
import { hearingEntry } from './on-paper.js';
import { closesQuote, isStory, soundEntry, withInterview } from './tag-signs.js';

/** Finds tags: "…," she said; "…," said Ana Brill, a clerk; The bridge, police said, was closed. */
export function readTags(reading: Reading): void {
  for (const group of reading.groups) {
    if (readQuoting(reading, group)) continue;
    const put = putIt(reading, group);
    if (put !== null) {
      readTag(reading, put, PUTTING);
      continue;
    }
    const { nodes } = reading.unit;
    const cue = hearingEntry(nodes, group) ?? cueOf(nodeAt(nodes, group.head));
    const entry = cue?.frames.includes('Q') === true ? cue : (soundEntry(reading, group) ?? cue);
    if (
      entry === undefined ||
      group.form !== 'finite' ||
      group.passive ||
      !(entry.frames.includes('Q') || TAGGING.has(entry.lemma) || closesQuote(reading, group))
    )
      continue;
    if (reading.taken[group.first] === true || nodeAt(nodes, group.head).quoted) continue;
    if (isStory(nodes, group)) continue;
    if (readInverted(reading, group, entry)) continue;
    const particle = takesParticle(nodes, group.last + 1, entry) && nodeAt(nodes, group.last + 2).pos === 'PUNCT';
    readTag(reading, particle ? { ...group, last: group.last + 1 } : group, entry);
  }
}

const PUTTING: CueEntry = { lemma: 'put', cueClass: 'say', frames: 'SQ', prepositions: [] };

/** "As Ana Brill put it, …": the verb with its "it", or `null`. */
const putIt = ({ unit: { nodes }, taken }: Reading, group: VerbGroup): VerbGroup | null =>
  group.lemma === 'put' &&
  group.form === 'finite' &&
  taken[group.first] !== true &&
  nodeAt(nodes, group.last + 1).lower === 'it'
    ? { ...group, last: group.last + 1 }
    : null;

/** "…," the Echo quoted Ana Brill as saying: who is quoted speaks. */
function readQuoting(reading: Reading, group: VerbGroup): boolean {
  if (group.lemma !== 'quote' || group.passive) return false;
  const { nodes } = reading.unit;
  const saying = reading.groups.find((other) => other.first > group.last);
  if (saying?.form !== 'ing' || saying.first > group.last + 14) return false;
  const entry = cueOf(nodeAt(nodes, saying.head));
  const subject = subjectBefore(nodes, group.first);
  const end = subject === null ? null : contentBefore(nodes, subject.from - 1);
  if (entry === undefined || end === null || nodeAt(nodes, saying.first - 1).lower !== 'as') return false;
  if (nodeAt(nodes, end).pos !== 'QUOTE') return false;
  const kept = keepTag(reading, saying, entry, { from: group.last + 1, to: saying.first - 2 }, end, saying.last + 1);
  if (kept) reading.taken.fill(true, group.first, saying.first);
  return kept;
}

/** "…," said Ana Brill, a clerk. */
function readInverted(reading: Reading, group: VerbGroup, entry: CueEntry): boolean {
  const { nodes } = reading.unit;
  const end = contentBefore(nodes, group.first - 1);
  if (end === null || group.first !== group.head || entry.lemma === 'tell') return false;
  if (isTime(nodes, group.last + 1)) return false;
  const source =
    phraseAfter(nodes, group.last + 1, (at) => isCueBetween(reading, at)) ?? loneSpeaker(nodes, group.last + 1);
  if (source === null) return false;
  if (nodeAt(nodes, end).pos !== 'QUOTE') {
    const next = nodeAt(nodes, source.to + 1);
    const ended = /^[.,;:(]?$/u.test(next.text) || next.pos === 'ADP' || nodeAt(nodes, source.to).lower === ',';
    const name = nodeAt(nodes, group.last + 1).pos === 'PROPN' && entry.frames.includes('S');
    if (!ended || !(INVERTING.has(entry.lemma) || name) || goesOn(reading, source.to + 1)) return false;
  }
  return keepTag(reading, group, entry, source, end, source.to + 1);
}

/** "…," wrote another: a determiner that stands for somebody. */
const loneSpeaker = (nodes: readonly Node[], at: number): NodeRange | null =>
  /^(?:another|some|many|others)$/u.test(nodeAt(nodes, at).lower) && /^(?:PUNCT|END)$/u.test(nodeAt(nodes, at + 1).pos)
    ? { from: at, to: at }
    : null;

/** "The union, which runs it, said farms on the road did well": a verb without a subject of its own, past a preposition. */
const goesOn = ({ unit: { nodes }, groups }: Reading, from: number): boolean => {
  const next = groups.find((group) => group.first > from);
  if (nodeAt(nodes, from).pos !== 'ADP' || next?.form !== 'finite' || nodeAt(nodes, next.first).pos !== 'AUX')
    return false;
  return nodes.slice(from, next.first).every(({ pos }) => !/^(?:PUNCT|QUOTE|PRON|SCONJ|CCONJ)$/u.test(pos));
};

/** "reported Friday", "said last month", but not "reports this morning's Echo". */
const isTime = (nodes: readonly Node[], at: number): boolean =>
  WEEKDAYS.has(nodeAt(nodes, at).lower) ||
  (TIME_NOUNS.has(nodeAt(nodes, at + 1).lower) && nodeAt(nodes, at + 2).pos !== 'PART');

/** Verbs that tag a paraphrase though they seldom take quoted words: "The bridge is old, experts believe." */
const TAGGING: ReadonlySet<string> = new Set(
  `believe think reckon guess hear fear hope show find reveal indicate suggest know predict warn allege learn discover understand estimate establish decide rule determine calculate suspect assume presume notice`.split(
    /\s+/u,
  ),
);

/** Verbs that may stand before their subject after a paraphrase: "The bridge is closed, says the mayor." */
const INVERTING: ReadonlySet<string> = new Set(['say', 'add', 'write', 'report', 'explain', 'note']);

/** "…," Ana Brill said. */
function readTag(reading: Reading, group: VerbGroup, entry: CueEntry): boolean {
  const { nodes } = reading.unit;
  const near = afterQuote(nodes, group.first) ?? subjectBefore(nodes, group.first);
  const own =
    near === null || (near.from > 3 && contentBefore(nodes, near.from - 1) === null)
      ? (withRelative(reading, group, entry) ?? near)
      : near;
  if (own === null) return false;
  const subject = interrupting(reading, group, own);
  if (readAsClause(reading, group, entry, subject)) return true;
  const as =
    nodeAt(nodes, subject.from - 1).lower === 'as' && /^(?:,|“”)$/u.test(nodeAt(nodes, subject.from - 2).lower);
  const end = contentBefore(nodes, subject.from - (as ? 2 : 1));
  if (end === null) return false;
  const after = group.last + 1;
  if (nodeAt(nodes, end).pos === 'QUOTE') {
    const next = nodeAt(nodes, after).lower;
    if (next === 'that' || next === ':') return false;
    return keepTag(reading, group, entry, subject, end, after);
  }
  if (!entry.frames.includes('S') && !TAGGING.has(entry.lemma)) return false;
  if (entry.prepositions.includes(nodeAt(nodes, after).lower) && nodeAt(nodes, after).pos === 'ADP') return false;
  const adjuncts = skipAdjuncts(nodes, after, entry.frames.includes('A'));
  if (!startsOver(nodes, after) && !startsOver(nodes, adjuncts.at)) return false;
  if (quoteAfter(nodes, after) !== null || quoteAfter(nodes, adjuncts.at) !== null) {
    const partial = /^["”’']+$/u.test(nodeAt(nodes, end).text);
    if (!partial) return false;
  }
  if (adjuncts.addressee !== null && /[IN]/u.test(entry.frames) && nodeAt(nodes, after).pos === 'DET') return false;
  const told = adjuncts.addressee === null ? after : adjuncts.at;
  return keepTag(reading, group, entry, subject, end, told, adjuncts.addressee);
}

/** "As the harbour office has pointed out, the bridge is old": the clause after the comma is what was said. */
function readAsClause(reading: Reading, group: VerbGroup, entry: CueEntry, source: NodeRange): boolean {
  const { nodes, sentences } = { nodes: reading.unit.nodes, sentences: reading.unit.sentences };
  const as = nodeAt(nodes, source.from - 1);
  const opens = source.from <= 2 || (nodeAt(nodes, source.from - 2).lower === ',' && source.from <= 5);
  if (
    as.lower !== 'as' ||
    !opens ||
    sentences.length === 0 ||
    !(/[SN]/u.test(entry.frames) || nodeAt(nodes, group.last + 1).lower === 'it')
  )
    return false;
  let comma = group.last + 1;
  if (/^(?:out|it)$/u.test(nodeAt(nodes, comma).lower)) comma += 1;
  const cue = { from: group.first, to: comma - 1 };
  while (comma < cue.to + 14 && /^(?:ADP|DET|NOUN|PROPN|PRON|ADJ|NUM|ADV|PART)$/u.test(nodeAt(nodes, comma).pos))
    comma += 1;
  if (nodeAt(nodes, comma).lower !== ',' || reading.taken[comma + 1] === true) return false;
  const content = { from: comma + 1, to: clauseEnd(nodes, reading.groups, comma + 1, null) };
  if (!hasFiniteVerb(reading, content.from, content.to)) return false;
  keep(reading, {
    unit: reading.unit,
    source,
    cue,
    content: [content],
    cueClass: entry.cueClass,
    kind: 'clause',
    direct: false,
    negated: group.negated,
    modal: group.modal,
    lemma: entry.lemma,
    addressee: null,
  });
  return true;
}

/** "Ms. Orr, the letter said, had left": what the tag interrupts goes on with its verb, so that its subject is no speaker. */
function interrupting(reading: Reading, group: VerbGroup, subject: NodeRange): NodeRange {
  const { nodes } = reading.unit;
  const next = group.last + 1;
  const resumed = nodeAt(nodes, next).lower === ',' && startsFinite(reading, next + 1);
  if (!resumed) return subject;
  let comma = subject.to;
  while (comma > subject.from && nodeAt(nodes, comma).lower !== ',') comma -= 1;
  return comma > subject.from && comma < subject.to ? { from: comma + 1, to: subject.to } : subject;
}

const startsFinite = (reading: Reading, at: number): boolean =>
  reading.groups.some((other) => other.first === at && other.form === 'finite');

/** "…" Ana Brill, a clerk at the port, 41, said: all between quoted speech and its verb names the speaker. */
function afterQuote(nodes: readonly Node[], verb: number): NodeRange | null {
  let from = verb;
  while (from > 0 && verb - from < 40 && nodeAt(nodes, from - 1).pos !== 'QUOTE') from -= 1;
  if (from === 0 || nodeAt(nodes, from - 1).pos !== 'QUOTE' || verb - from < 4) return null;
  let to = verb - 1;
  for (let at = from; at < verb; at += 1) {
    const node = nodeAt(nodes, at);
    const next = nodeAt(nodes, at + 1);
    if (node.pos === 'AUX' || node.lower === ';' || node.lower === ':' || node.pos === 'SCONJ') return null;
    if (node.lower !== ',' || at === verb - 1) continue;
    if (next.pos === 'ADP' && next.lower !== 'of') to = Math.min(to, at - 1);
    if (next.pos === 'ADV' || next.pos === 'VERB') to = Math.min(to, at - 1);
  }
  const first = nodeAt(nodes, from);
  const starts = isNominal(first) || first.pos === 'DET' || first.pos === 'ADJ';
  const set =
    nodeAt(nodes, verb - 1).lower === ',' ||
    (first.pos === 'PROPN' && nodes.slice(from, verb).some((node) => node.lower === ','));
  return starts && first.pos !== 'PRON' && set ? { from, to } : null;
}

/** Whether a reporting verb stands between a node and the next comma: that clause has a speaker of its own. */
function isCueBetween(reading: Reading, from: number): boolean {
  const group = reading.groups.find((candidate) => candidate.first > from);
  const entry = group === undefined ? undefined : cueOf(nodeAt(reading.unit.nodes, group.head));
  return entry !== undefined && group !== undefined && group.first - from < 3 && /[SQ]/u.test(entry.frames);
}

/** The last node of what stands before a comma, a dash or directly as a quote; `null` where nothing can be content. */
function contentBefore(nodes: readonly Node[], at: number): number | null {
  const node = nodeAt(nodes, at);
  if (node.pos === 'QUOTE') return at;
  if ((node.lower === ',' || isDash(node)) && at > 0) return at - 1;
  if (/^["”’']+$/u.test(node.text) && /^[,.?!…]$/u.test(nodeAt(nodes, at - 1).text)) return at;
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
    node.lower === 'while' ||
    node.lower === 'after' ||
    node.lower === 'when'
  );
};

function keepTag(
  reading: Reading,
  group: VerbGroup,
  entry: CueEntry,
  source: NodeRange,
  end: number,
  after: number,
  addressee: NodeRange | null = null,
): boolean {
  const { nodes } = reading.unit;
  const quote = nodeAt(nodes, end).pos === 'QUOTE';
  let from = quote ? quoteFrom(reading, end) : clauseFrom(reading, end);
  if (from > end) return false;
  const further = continuation(reading, after, quote) ?? (quote ? null : rest(reading, end, after));
  const whole = isTitle(nodes, from, after) || closesSentence(nodes, from, end, after, entry);
  if (!quote && !whole && !hasFiniteVerb(reading, from, end)) {
    if (further === null) return false;
    if (nodeAt(nodes, from).lower === 'which' || nodeAt(nodes, from).lower === 'that') from = end;
  }
  const first = { from, to: quote ? end : trimEnd(nodes, from, end) };
  // "He left because, she wrote, the dam was old": the tag stands within the second clause.
  const within = !quote && further !== null && nodeAt(nodes, end).pos === 'SCONJ' && end > from;
  keep(reading, {
    unit: reading.unit,
    source,
    cue: { from: group.first, to: quote ? withInterview(nodes, group.last) : group.last },
    content: further === null ? [first] : within ? [further] : [first, further],
    cueClass: entry.cueClass,
    kind: quote ? 'quote' : 'clause',
    direct: quote,
    negated: group.negated,
    modal: group.modal,
    lemma: entry.lemma,
    addressee,
  });
  return true;
}
