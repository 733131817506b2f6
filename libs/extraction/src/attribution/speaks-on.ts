import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { cueOf } from './cues.js';

/**
 * Whether a verb right behind a comma is the next cue of the same speaker ("said it was late, added that"): not the first
 * verb of a clause with "that", nor hearsay about its subject ("said Orr, believed to be ill, would come").
 */
export function speaksOn(nodes: readonly Node[], groups: readonly VerbGroup[], from: number, next: VerbGroup): boolean {
  const frames = cueOf(nodeAt(nodes, next.head))?.frames ?? '';
  const to = nodeAt(nodes, next.last + 1);
  const hearsay = to.lower === 'to' && to.pos === 'PART' && next.first === next.head && !frames.includes('I');
  const told =
    nodeAt(nodes, from).lower !== 'that' ||
    groups.some((other) => other.form === 'finite' && other.first >= from && other.last < next.first);
  return frames.includes('Q') && told && !hearsay;
}
