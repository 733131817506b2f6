import type { Span } from '#story';
import type { Document } from '../document/document.js';
import { nodeAt, readUnits, spanOf, type Unit } from '../document/units.js';
import { findVerbGroups } from '../document/verb-groups.js';
import { readActors, type Actor } from '../mentions/actors.js';
import { readAccording } from './according.js';
import type { CueClass } from './cues.js';
import type { Draft } from './draft.js';
import { readVerbal, type Reading } from './verbal.js';

/** Who said what: spans of the text, each list in order of the text. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Whether the content is quoted speech. */
  readonly direct: boolean;
  readonly cueClass: CueClass;
  /** Who speaks; several where the source is coordinated, none where it is left out. */
  readonly speakers: readonly Actor[];
  /** Who was told, in the words of the text. */
  readonly toldTo: string | null;
}

/** Attributions of a document in the order of the text. */
export function findAttributions(document: Document): Attribution[] {
  const drafts: Draft[] = [];
  const extra = new Map<Draft, Span[]>();
  let lastDirect: Draft | null = null;
  for (const unit of readUnits(document)) {
    if (lastDirect !== null && lastDirect.unit.paragraph !== unit.paragraph) lastDirect = null;
    const orphan = orphanQuote(unit);
    if (orphan !== null && lastDirect !== null) {
      extra.set(lastDirect, [...(extra.get(lastDirect) ?? []), orphan]);
      continue;
    }
    const found = readUnit(unit);
    drafts.push(...found);
    lastDirect = found.findLast((draft) => draft.direct) ?? found.at(-1) ?? null;
  }
  return drafts.map((draft) => toAttribution(document.text, draft, extra.get(draft) ?? []));
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

/** A unit that is nothing but quoted speech: it goes on where the speaker of the paragraph left off. */
function orphanQuote(unit: Unit): Span | null {
  const first = nodeAt(unit.nodes, 0);
  if (first.pos !== 'QUOTE') return null;
  return unit.nodes.every((node) => node.pos === 'QUOTE' || node.pos === 'PUNCT') ? spanOf(unit.nodes, 0, 0) : null;
}

function toAttribution(text: string, draft: Draft, extra: readonly Span[]): Attribution {
  const { nodes } = draft.unit;
  return {
    source: draft.source === null ? [] : [spanOf(nodes, draft.source.from, draft.source.to)],
    cue: [spanOf(nodes, draft.cue.from, draft.cue.to)],
    content: [...draft.content.map((range) => spanOf(nodes, range.from, range.to)), ...extra],
    direct: draft.direct,
    cueClass: draft.cueClass,
    speakers: draft.source === null ? [] : readActors(text, nodes, draft.source),
    toldTo: draft.addressee === null ? null : wordsOf(text, spanOf(nodes, draft.addressee.from, draft.addressee.to)),
  };
}

const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);
