import { phraseAfter } from '../document/phrase-after.js';
import type { NodeRange } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';

/**
 * Who did the same as told just before: "Nor did its lawyers", "So has the owner", "… did not reply, nor did the mill".
 * `null` where the words tell something of their own.
 * @returns the words for whoever it is, and the index at which the echo begins
 */
export function echoIn(nodes: readonly Node[]): { readonly who: NodeRange; readonly at: number } | null {
  for (let at = 0; at < nodes.length; at += 1) {
    const { lower } = nodeAt(nodes, at);
    if ((lower !== 'so' && lower !== 'nor' && lower !== 'neither') || !opens(nodes, at)) continue;
    if (!/^(?:did|has|have|had)$/u.test(nodeAt(nodes, at + 1).lower)) continue;
    const who = phraseAfter(nodes, at + 2);
    const next = who === null ? null : nodeAt(nodes, who.to + 1);
    if (who !== null && next !== null && /^(?:END|PUNCT)$/u.test(next.pos)) return { who, at };
  }
  return null;
}

const opens = (nodes: readonly Node[], at: number): boolean =>
  at === 0 || /^(?:,|;|and|but)$/u.test(nodeAt(nodes, at - 1).lower);
