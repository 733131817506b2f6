import { hintOf, holds } from '../document/hints.js';
import { phraseAfter } from '../document/phrase-after.js';
import type { NodeRange } from '../document/subjects.js';
import { nodeAt } from '../document/units.js';
import { clauseEnd, trimEnd } from './clause-end.js';
import { readAsReported } from './as-reported.js';
import { HOLDING_NOUNS } from './lexicon/cue-nouns.js';
import { possessorOf } from './nominal.js';
import { keep, type Reading } from './reading.js';

/** Finds "According to X, …", "…, according to X", "…, according to X, …" and what a poll or a view holds: "In her view, …". */
export function readAccording(reading: Reading): void {
  readAsReported(reading);
  if (!holds(reading.unit, TELLING)) return;
  reading.unit.nodes.forEach((node, at) => {
    if (reading.taken[at] === true) return;
    if (node.lower === 'according' && nodeAt(reading.unit.nodes, at + 1).lower === 'to') readAt(reading, at);
    else if (node.pos === 'ADP' && /^(?:in|by)$/u.test(node.lower)) readHeldIn(reading, at);
  });
}

/** Words of which each of these turns of phrase holds one. */
const TELLING = hintOf((word) => word === 'according' || HOLDING_NOUNS.has(word) || IN_WORDS.has(word));

/** "In the council's view, the dam is safe", "the dam lost, by one estimate, half of its water". */
function readHeldIn(reading: Reading, at: number): void {
  const { nodes } = reading.unit;
  if (readInWords(reading, at)) return;
  let noun = at + 1;
  while (noun < at + 9 && /^(?:DET|ADJ|NUM|PROPN|PRON|PART|NOUN)$/u.test(nodeAt(nodes, noun).pos)) noun += 1;
  noun -= 1;
  if (noun <= at + 1 || nodeAt(nodes, noun).pos !== 'NOUN' || !HOLDING_NOUNS.has(nodeAt(nodes, noun).lemma)) return;
  const opens = nodes.slice(0, at).every((node) => node.pos === 'CCONJ' || node.pos === 'ADV' || node.pos === 'PUNCT');
  const closed = /^[,.]?$/u.test(nodeAt(nodes, noun + 1).text);
  if (!closed || (!opens && nodeAt(nodes, at - 1).lower !== ',')) return;
  if (!opens && keepInterrupted(reading, at, noun)) return;
  const from = opens ? noun + 2 : 0;
  const content = opens
    ? { from, to: clauseEnd(nodes, reading.groups, from, null) }
    : { from, to: trimEnd(nodes, from, at - 2) };
  if (content.to <= content.from || !reading.groups.some((group) => group.first >= from && group.last <= content.to))
    return;
  if (reading.taken.slice(content.from, content.to + 1).includes(true)) return;
  keepHeld(reading, at, { from: at + 1, to: noun }, [content]);
}

/** "The dam, in her view, is safe": a clause that goes on with its verb behind the comma. */
function keepInterrupted(reading: Reading, at: number, noun: number): boolean {
  const { nodes, groups } = reading.unit;
  if (nodeAt(nodes, noun + 1).lower !== ',' || !resumes(reading, noun + 2)) return false;
  if (possessorOf(reading, noun)?.source.from !== at + 1) return false;
  let from = at - 1;
  while (from > 0 && reading.taken[from - 1] !== true && !/^[,;:]$/u.test(nodeAt(nodes, from - 1).text)) from -= 1;
  const rest = { from: noun + 2, to: clauseEnd(nodes, groups, noun + 2, null) };
  if (from >= at - 1 || reading.taken.slice(rest.from, rest.to + 1).includes(true)) return false;
  keepHeld(reading, at, { from: at + 1, to: noun }, [{ from, to: trimEnd(nodes, from, at - 2) }, rest]);
  return true;
}

const IN_WORDS: ReadonlySet<string> = new Set('word words view opinion eyes estimation telling'.split(' '));

/** "In the words of one clerk, the dam is a joke": whose words or eyes stand behind "of". */
function readInWords(reading: Reading, at: number): boolean {
  const { nodes } = reading.unit;
  if (nodeAt(nodes, at + 1).lower !== 'the' || nodeAt(nodes, at + 3).lower !== 'of') return false;
  if (!IN_WORDS.has(nodeAt(nodes, at + 2).lower)) return false;
  const source = phraseAfter(nodes, at + 4);
  if (source === null || !nodes.slice(0, at).every(({ pos }) => pos === 'CCONJ' || pos === 'ADV')) return false;
  const to = nodeAt(nodes, source.to).lower === ',' ? source.to - 1 : source.to;
  if (nodeAt(nodes, to + 1).lower !== ',') return false;
  const content = { from: to + 2, to: clauseEnd(nodes, reading.groups, to + 2, null) };
  if (content.to <= content.from || reading.taken.slice(content.from, content.to + 1).includes(true)) return false;
  keep(reading, {
    unit: reading.unit,
    source: { from: source.from, to },
    cue: { from: at, to: at + 3 },
    content: [content],
    cueClass: 'say',
    kind: 'clause',
    direct: false,
    negated: false,
    modal: null,
    lemma: nodeAt(nodes, at + 2).lemma,
    addressee: null,
  });
  return true;
}

function readAt(reading: Reading, at: number): void {
  const { nodes } = reading.unit;
  // "said that, according to the port, …": part of what was said
  const opener = nodeAt(nodes, nodeAt(nodes, at - 1).lower === ',' ? at - 2 : at - 1);
  if (opener.lower === 'that' && opener.pos === 'SCONJ') return;
  const relative = /^(?:who|which|that)$/u.test(nodeAt(nodes, at - 1).lower);
  const source = relative ? phraseAfter(nodes, at + 2) : wholeSource(reading, at + 2);
  if (source === null) return;
  if (relative && readInRelative(reading, at, source)) return;
  const content: NodeRange[] = [];
  let from = at;
  while (from > 0 && reading.taken[from - 1] !== true && nodeAt(nodes, from - 1).lower !== ';') from -= 1;
  while (from < at && nodeAt(nodes, from).pos === 'PUNCT' && !nodeAt(nodes, from).quoted) from += 1;
  if (nodeAt(nodes, from).pos === 'ADV' && nodeAt(nodes, from + 1).lower === ',') from += 2;
  if (nodeAt(nodes, from).pos === 'CCONJ') from += 1;
  if (at - from > 1 || (at - from === 1 && nodeAt(nodes, from).pos === 'QUOTE'))
    content.push({ from, to: trimEnd(nodes, from, at - 1) });
  const closed = nodeAt(nodes, source.to).lower === ',';
  const after = afterAside(reading, closed ? source.to + 1 : source.to + 2);
  const goesOn = nodeAt(nodes, after - 1).lower === ',' && nodeAt(nodes, after).pos !== 'END';
  const opening = content.length === 0;
  if (goesOn && (opening || resumes(reading, after) || isBare(reading, content[0], after)))
    content.push({ from: after, to: clauseEnd(nodes, reading.groups, after, null) });
  if (content.length === 0) return;
  keepTold(reading, at, opening && closed ? { from: source.from, to: source.to - 1 } : source, content);
}

/** "The dam, which according to X broke on Sunday, was old": the source's words end with the relative clause. */
function readInRelative(reading: Reading, at: number, source: NodeRange): boolean {
  const { nodes } = reading.unit;
  const from = source.to + 1;
  if (!reading.groups.some((group) => group.first === from && group.form === 'finite')) return false;
  let to = from;
  while (to + 1 < nodes.length && !/^(?:PUNCT|QUOTE|END)$/u.test(nodeAt(nodes, to + 1).pos)) to += 1;
  keepTold(reading, at, source, [{ from, to }]);
  return true;
}

function keepTold(reading: Reading, at: number, source: NodeRange, content: NodeRange[]): void {
  keep(reading, {
    unit: reading.unit,
    source,
    cue: { from: at, to: at + 1 },
    content,
    cueClass: 'say',
    kind: 'clause',
    direct: false,
    negated: false,
    modal: null,
    lemma: 'according',
    addressee: null,
  });
}

function keepHeld(reading: Reading, at: number, source: NodeRange, content: readonly NodeRange[]): void {
  keep(reading, {
    unit: reading.unit,
    source,
    cue: { from: at, to: at },
    content,
    cueClass: 'believe',
    kind: 'clause',
    direct: false,
    negated: false,
    modal: null,
    lemma: nodeAt(reading.unit.nodes, source.to).lemma,
    addressee: null,
  });
}

/**
 * "According to her brother, Ivo Tarn, the owner, Lena Orr, left": where the clause after the source would lack its
 * subject, the source ends earlier: after its first name.
 */
function withoutSubject(reading: Reading, source: NodeRange): NodeRange {
  const { nodes } = reading.unit;
  const mark = /^["“‘']$/u.test(nodeAt(nodes, source.to + 1).text) ? 2 : 1;
  const next = nodeAt(nodes, source.to + mark);
  if (next.pos !== 'VERB' && next.pos !== 'AUX') return source;
  const commas: number[] = [];
  for (let at = source.from; at < source.to; at += 1) if (nodeAt(nodes, at).lower === ',') commas.push(at);
  const named = nodeAt(nodes, (commas[0] ?? source.to) - 1).pos === 'PROPN';
  const cut = named ? commas[0] : (commas[1] ?? commas[0]);
  return cut === undefined ? source : { from: source.from, to: cut };
}

/**
 * "According to Lena Orr, the boats sailed on Monday": a clause in -ed behind a name looks like what modifies an
 * apposition. Where no clause would be left for the source to have said, the source ends before the last such clause.
 */
function beforeMainClause(reading: Reading, source: NodeRange): NodeRange {
  const { nodes } = reading.unit;
  const closed = nodeAt(nodes, source.to).lower === ',';
  const next = nodeAt(nodes, closed ? source.to + 1 : source.to + 2);
  const ends = /^(?:PUNCT|END)$/u.test(nodeAt(nodes, source.to + 1).pos) && nodeAt(nodes, source.to + 1).lower !== ',';
  if (!(closed ? SUBORDINATE.test(next.lower) : ends)) return source;
  let until = closed ? source.to : source.to + 1;
  for (let at = until - 1; at > source.from; at -= 1) {
    if (nodeAt(nodes, at).lower !== ',') continue;
    const first = nodeAt(nodes, at + 1).lower;
    const tells = reading.groups.some(
      (group) => group.form === 'finite' && group.first > at + 1 && group.first < until,
    );
    if (tells && !/^(?:who|whose|which|that)$/u.test(first)) return { from: source.from, to: at };
    until = at;
  }
  return source;
}

const SUBORDINATE = /^(?:when|where|while|after|before|because|although|though|which|who|whose|as|but|and)$/u;

/** "a report filed days after the raid": the source with what modifies it, up to the next mark. */
function wholeSource(reading: Reading, at: number): NodeRange | null {
  const { nodes } = reading.unit;
  const source = phraseAfter(nodes, at);
  if (source === null) return null;
  const opens = at === 2 || nodeAt(nodes, at - 3).pos === 'PUNCT';
  const own = opens ? beforeMainClause(reading, source) : source;
  if (nodeAt(nodes, own.to).lower === ',') return withoutSubject(reading, own);
  if (own !== source) return own;
  if (/^["“‘']$/u.test(nodeAt(nodes, source.to + 1).text)) return withoutSubject(reading, source);
  let to = source.to;
  const next = nodeAt(nodes, to + 1);
  const modified = next.pos === 'VERB' || next.lower === 'that' || next.lower === 'who' || next.pos === 'ADJ';
  while (modified && to - source.to < 18 && !/^(?:PUNCT|END|QUOTE)$/u.test(nodeAt(nodes, to + 1).pos)) to += 1;
  return { from: source.from, to };
}

/** "according to the Vale Echo, which cited a clerk, the dam broke": past what is only said of the source. */
function afterAside(reading: Reading, from: number): number {
  const { nodes } = reading.unit;
  if (!/^(?:who|which)$/u.test(nodeAt(nodes, from).lower) || nodeAt(nodes, from - 1).lower !== ',') return from;
  let comma = from;
  while (comma < from + longestAside && comma < nodes.length && nodeAt(nodes, comma).lower !== ',') comma += 1;
  const verb = reading.groups.find((group) => group.first > comma);
  return nodeAt(nodes, comma).lower === ',' && verb?.form === 'finite' ? comma + 1 : from;
}

const longestAside = 24;

/** "In 2019, according to the book, a bell rang": what stands before the source is no clause, and one follows. */
const isBare = ({ groups }: Reading, before: NodeRange | undefined, after: number): boolean =>
  before !== undefined &&
  !groups.some((group) => group.first >= before.from && group.last <= before.to) &&
  groups.some((group) => group.first > after && group.form === 'finite');

/** Whether a clause that "according to X" interrupts goes on with its verb. */
const resumes = (reading: Reading, from: number): boolean =>
  reading.groups.some((group) => group.first >= from && group.first <= from + 1 && group.form === 'finite');
