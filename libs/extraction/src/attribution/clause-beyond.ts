import type { NodeRange } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { ADDRESSED } from './complement-signs.js';
import type { CueEntry } from './cues.js';

/** A "that" that starts what a cue introduces, with other words between the two. */
export interface Beyond {
  readonly that: number;
  readonly cueTo: number;
  readonly addressee: NodeRange | null;
}

/**
 * The clause with "that" behind a long addressee, a comparison or a participle between commas; `null` where none is.
 * @param at the node behind the verb
 * @param past the node behind its time and place
 */
export function clauseBeyond(
  nodes: readonly Node[],
  at: number,
  past: number,
  group: VerbGroup,
  entry: CueEntry,
): Beyond | null {
  const told = ADDRESSED.has(entry.lemma) ? pastAddressee(nodes, at) : null;
  if (told !== null) return told;
  const that = pastAside(nodes, at) ?? pastParticiple(nodes, past);
  return that === null ? null : { that, cueTo: group.last, addressee: null };
}

/** "told Vale Radio's partner and the Echo that": whom was told may be more than one plain phrase. */
function pastAddressee(nodes: readonly Node[], at: number): Beyond | null {
  for (let that = at + 1; that < at + 16; that += 1) {
    const node = nodeAt(nodes, that);
    if (node.lower === 'that' && node.pos === 'SCONJ')
      return { that, cueTo: at - 1, addressee: { from: at, to: that - 1 } };
    const modifies = node.pos === 'VERB' && /(?:ing|ed)$/u.test(node.lower);
    if (/^(?:VERB|AUX|QUOTE|PUNCT|END)$/u.test(node.pos) && !modifies) return null;
  }
  return null;
}

/** "warned, as had the port before, that": a comparison between commas. */
function pastAside(nodes: readonly Node[], at: number): number | null {
  if (nodeAt(nodes, at).lower !== ',' || nodeAt(nodes, at + 1).lower !== 'as') return null;
  for (let comma = at + 2; comma < at + 12; comma += 1)
    if (nodeAt(nodes, comma).lower === ',') return nodeAt(nodes, comma + 1).lower === 'that' ? comma + 1 : null;
  return null;
}

/** "reported yesterday, citing two officials, that": a participle between commas. */
function pastParticiple(nodes: readonly Node[], at: number): number | null {
  if (nodeAt(nodes, at).lower !== ',' || !nodeAt(nodes, at + 1).lower.endsWith('ing')) return null;
  for (let comma = at + 2; comma < at + 16; comma += 1) {
    const { lower, pos } = nodeAt(nodes, comma);
    if (pos === 'QUOTE' || pos === 'END') return null;
    if (lower === ',') return nodeAt(nodes, comma + 1).lower === 'that' ? comma + 1 : null;
  }
  return null;
}
