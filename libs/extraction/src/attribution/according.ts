import { phraseAfter } from '../document/phrase-after.js';
import type { NodeRange } from '../document/subjects.js';
import { nodeAt, type Unit } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { clauseEnd, trimEnd } from './clause-end.js';
import type { Draft } from './draft.js';

/** "According to X, …" and "…, according to X". */
export function readAccording(unit: Unit, groups: readonly VerbGroup[], at: number, covered: number): Draft | null {
  const { nodes } = unit;
  if (nodeAt(nodes, at).lower !== 'according' || nodeAt(nodes, at + 1).lower !== 'to') return null;
  const source = phraseAfter(nodes, at + 2);
  if (source === null) return null;
  const content: NodeRange[] = [];
  if (at > covered + 1 && at > 1) {
    const from = startOf(unit, covered + 1);
    content.push({ from, to: trimEnd(nodes, from, at - 1) });
  }
  const after = nodeAt(nodes, source.to).lower === ',' ? source.to + 1 : source.to + 2;
  const comma = nodeAt(nodes, after - 1).lower === ',';
  if (comma && nodeAt(nodes, after).pos !== 'END' && (content.length === 0 || goesOn(groups, after))) {
    content.push({ from: after, to: clauseEnd(nodes, groups, after, null) });
  }
  if (content.length === 0) return null;
  const opening = content[0]?.from === after;
  return {
    unit,
    source: opening && nodeAt(nodes, source.to).lower === ',' ? { from: source.from, to: source.to - 1 } : source,
    cue: { from: at, to: at + 1 },
    content,
    cueClass: 'say',
    direct: false,
    negated: false,
    modal: null,
    lemma: 'according',
    addressee: null,
  };
}

const startOf = (unit: Unit, from: number): number => {
  let at = from;
  while (nodeAt(unit.nodes, at).pos === 'PUNCT' && !nodeAt(unit.nodes, at).quoted) at += 1;
  return nodeAt(unit.nodes, at).pos === 'ADV' && nodeAt(unit.nodes, at + 1).lower === ',' ? at + 2 : at;
};

const goesOn = (groups: readonly VerbGroup[], from: number): boolean =>
  groups.some((group) => group.first >= from && group.first <= from + 1 && group.form === 'finite');
