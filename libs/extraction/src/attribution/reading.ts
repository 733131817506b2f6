import type { NodeRange } from '../document/subjects.js';
import { nodeAt, type Node, type Unit } from '../document/units.js';
import { findVerbGroups, type VerbGroup } from '../document/verb-groups.js';
import { cueForm, cueOf } from './cues.js';
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
  return { unit: { ...unit, nodes }, groups: findVerbGroups(nodes), drafts: [], taken: nodes.map(() => false) };
}

/** Keeps a draft and marks its content and cue as read. */
export function keep(reading: Reading, draft: Draft): void {
  reading.drafts.push(draft);
  for (const range of [draft.cue, ...draft.content]) reading.taken.fill(true, range.from, range.to + 1);
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
  return nodes.map((node, index) => {
    if (node.pos !== 'NOUN' && node.pos !== 'PROPN' && node.pos !== 'ADJ') return node;
    const entry = cueForm(node.lower);
    if (entry === undefined || !/[SQ]/u.test(entry.frames) || !/(?:s|ed|id|ld)$/u.test(node.lower)) return node;
    const before = nodeAt(nodes, index - 1);
    const next = nodeAt(nodes, index + 1);
    const follows =
      before.pos === 'NOUN' ||
      before.pos === 'PROPN' ||
      before.pos === 'PRON' ||
      before.lower === ')' ||
      before.lower === ',';
    const introduces = next.lower === 'that' || next.pos === 'QUOTE' || next.lower === ':' || next.lower === 'whether';
    const closes = next.pos === 'END' && /^\p{Lu}/u.test(node.text) && /^\p{Lu}/u.test(before.text) && index > 2;
    const heads =
      /^\p{Lu}/u.test(node.text) &&
      /^\p{Lu}/u.test(next.text) &&
      node.lower.endsWith('s') &&
      nodes.every((other) => cueOf(other) === undefined || other.pos !== 'VERB');
    return follows && (introduces || closes || heads) && node.lower !== before.lower
      ? { ...node, pos: 'VERB', lemma: entry.lemma }
      : node;
  });
}
