import type { Span } from '#story';
import type { Document } from '../document/document.js';
import { nodeAt, readUnits, spanOf, unitWithin, type Unit } from '../document/units.js';
import { findVerbGroups } from '../document/verb-groups.js';
import { anonymityCondition, type Actor } from '../mentions/actors.js';
import { findMentions, type Mention } from '../mentions/mentions.js';
import { readAccording } from './according.js';
import type { CueClass } from './cues.js';
import type { Draft } from './draft.js';
import { SpeakerMemory } from './speakers.js';
import { readVerbal, type Reading } from './verbal.js';

/** Who said what: spans of the text, each list in order of the text. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Whether the content is quoted speech. */
  readonly direct: boolean;
  readonly cueClass: CueClass;
  /** Whether the cue itself is negated: "did not say that". */
  readonly negated: boolean;
  /** Modal auxiliary of the cue in lower case, or `null`: "she would argue" reports no act of speech. */
  readonly modal: string | null;
  /** Dictionary form of the reporting verb or noun. */
  readonly lemma: string;
  /** Who speaks; several where the source is coordinated, none where it is left out. */
  readonly speakers: readonly Actor[];
  /** Who was told, in the words of the text. */
  readonly toldTo: string | null;
  /** Index in this list of the attribution whose content holds this one ("A said that B had warned"), or `null`. */
  readonly nestedIn: number | null;
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
}

/**
 * Attributions of a document in the order of the text, each followed by those inside its content.
 * @param mentions those of the same document, by which pronouns, surnames and offices find their names
 */
export function findAttributions(
  document: Document,
  mentions: readonly Mention[] = findMentions(document),
): Attribution[] {
  const memory = new SpeakerMemory(document.text, mentions);
  const attributions: Attribution[] = [];
  /** Index of the attribution that quoted speech without a tag goes on with. */
  let open = -1;
  let paragraph = -1;
  for (const unit of readUnits(document)) {
    if (paragraph !== unit.paragraph) open = -1;
    paragraph = unit.paragraph;
    const orphan = orphanQuote(unit);
    const last = attributions[open];
    if (orphan !== null && last !== undefined) {
      attributions[open] = { ...last, content: [...last.content, orphan] };
      continue;
    }
    const first = attributions.length;
    for (const draft of readUnit(unit)) {
      const index = attributions.length;
      attributions.push(finish(document, draft, memory, null));
      for (const nested of readContent(document, draft)) attributions.push(finish(document, nested, memory, index));
    }
    open = attributions.findLastIndex(
      (attribution, index) => index >= first && attribution.nestedIn === null && attribution.direct,
    );
    if (open < 0)
      open = attributions.findLastIndex((attribution, index) => index >= first && attribution.nestedIn === null);
  }
  return attributions;
}

function readUnit(unit: Unit): Draft[] {
  const reading: Reading = { unit, groups: findVerbGroups(unit.nodes), speaker: null, covered: -1 };
  const drafts: Draft[] = [];
  for (let index = 0; index < reading.groups.length; index += 1) {
    const group = reading.groups[index];
    if (group === undefined) continue;
    const according = readAccording(unit, reading.groups, group.first, reading.covered);
    if (according !== null) {
      drafts.push(according);
      reading.covered = Math.max(according.cue.to, ...according.content.map((range) => range.to));
      continue;
    }
    const draft = readVerbal(reading, index);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** Attributions inside the content of another one. */
function readContent(document: Document, draft: Draft): Draft[] {
  return draft.content.flatMap((range) => {
    const first = nodeAt(draft.unit.nodes, range.from);
    if (range.from === range.to && first.pos === 'QUOTE') {
      const inside = unitWithin(document, draft.unit, first);
      return inside === null ? [] : readUnit(inside);
    }
    return readUnit({ ...draft.unit, nodes: draft.unit.nodes.slice(range.from, range.to + 1) });
  });
}

/** A unit that is nothing but quoted speech: it goes on where the speaker of the paragraph left off. */
function orphanQuote(unit: Unit): Span | null {
  const first = nodeAt(unit.nodes, 0);
  if (first.pos !== 'QUOTE') return null;
  return unit.nodes.every((node) => node.pos === 'QUOTE' || node.pos === 'PUNCT') ? spanOf(unit.nodes, 0, 0) : null;
}

function finish(document: Document, draft: Draft, memory: SpeakerMemory, nestedIn: number | null): Attribution {
  const { unit } = draft;
  const span = (range: { readonly from: number; readonly to: number }): Span =>
    spanOf(unit.nodes, range.from, range.to);
  const cue = span(draft.cue);
  const told = draft.addressee === null ? null : span(draft.addressee);
  const speakers = draft.source === null ? [] : memory.read(unit, draft.source);
  const condition = anonymityCondition(document.text.slice(unit.start, unit.end));
  return {
    source: draft.source === null ? [] : [span(draft.source)],
    cue: [cue],
    content: draft.content.map(span),
    direct: draft.direct,
    cueClass: draft.cueClass,
    negated: draft.negated,
    modal: draft.modal,
    lemma: draft.lemma,
    speakers: speakers.map((speaker) =>
      speaker.kind === 'anonymous' ? { ...speaker, condition: speaker.condition ?? condition } : speaker,
    ),
    toldTo: told === null ? null : document.text.slice(told.start, told.end),
    nestedIn,
    sentence:
      unit.sentences.find((index) => (document.sentences[index]?.end ?? 0) > cue.start) ?? unit.sentences[0] ?? 0,
  };
}
