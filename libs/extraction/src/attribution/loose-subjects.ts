import { isNominal, isPersonalPronoun, nounPhraseStart } from '../document/noun-phrases.js';
import type { NodeRange } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { complementAfter } from './complements.js';
import type { CueEntry } from './cues.js';
import { DOCUMENT_NOUNS } from './lexicon/cue-nouns.js';
import type { Reading } from './reading.js';

/**
 * A subject that the phrase grammar does not reach across: "Tenants in the lane where Orr lived said …", and the "that" of
 * "a notice that says …". For verbs of speech with a clause or a quotation only.
 */
export function looseSubject(reading: Reading, group: VerbGroup, first: number, entry: CueEntry): NodeRange | null {
  const { nodes } = reading.unit;
  if (group.form !== 'finite' || entry.cueClass !== 'say' || !/S/u.test(entry.frames)) return null;
  const complement = complementAfter(nodes, reading.groups, group, entry);
  if (complement === null || (complement.kind !== 'clause' && complement.kind !== 'quote')) return null;
  const before = nodeAt(nodes, first - 1);
  if (before.lower === 'that' && documentBefore(nodes, first - 1)) return { from: first - 1, to: first - 1 };
  if (before.lower === ',') return betweenCommas(nodes, first - 1) ?? wholeOpening(reading, first);
  let from = first;
  let relative = false;
  while (from > 0 && !/^(?:PUNCT|QUOTE|SCONJ)$/u.test(nodeAt(nodes, from - 1).pos) && first - from < 30) {
    from -= 1;
    relative ||= /^(?:who|where|that|which|whose|whom)$/u.test(nodeAt(nodes, from).lower);
  }
  const opens = from === 0 || /^(?:PUNCT|SCONJ)$/u.test(nodeAt(nodes, from - 1).pos);
  const opening = nodeAt(nodes, from);
  const reduced = relative || isReduced(reading, from, first);
  return opens && reduced && STARTING.test(opening.pos) ? { from, to: first - 1 } : null;
}

/**
 * "Clerks who had taken part in the sale, the loan and the audit told the Echo that …": what a conjunction joins to a list inside
 * a relative clause speaks for nobody; the noun phrase that holds the clause does.
 */
export function aroundList({ unit: { nodes }, groups }: Reading, source: NodeRange, verb: number): NodeRange | null {
  const joined = nodes.slice(source.from, source.to).some(({ pos }) => pos === 'CCONJ');
  const joint = nodeAt(nodes, source.from - 1).lower;
  const goesOn = /^(?:and|or)$/u.test(joint) || (joint === ',' && joined);
  if (!goesOn || isPersonalPronoun(nodeAt(nodes, source.to))) return null;
  let listed = false;
  for (let at = source.from - 1; at > 0 && verb - at < 32; at -= 1) {
    const { lower, pos } = nodeAt(nodes, at);
    if (pos === 'QUOTE' || /^[;:]$/u.test(lower)) return null;
    listed ||= lower === ',';
    if (!/^(?:who|that|which)$/u.test(lower) || !isNominal(nodeAt(nodes, at - 1))) continue;
    const inside = groups.filter((group) => group.first > at && group.last < verb && group.form === 'finite');
    const from = nounPhraseStart(nodes, at - 1);
    return listed && inside.length === 1 && from >= 0 && nodeAt(nodes, from - 1).pos !== 'ADP'
      ? { from, to: verb - 1 }
      : null;
  }
  return null;
}

const STARTING = /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u;

/** "the head of the school from where they fled, Ana Brill, said": a name that commas set off right before its verb. */
function betweenCommas(nodes: readonly Node[], comma: number): NodeRange | null {
  let from = comma;
  while (from > 0 && nodeAt(nodes, from - 1).pos === 'PROPN') from -= 1;
  return from < comma && nodeAt(nodes, from - 1).lower === ',' ? { from, to: comma - 1 } : null;
}

/** "Ivo Tarn, author of Water: A Story, says": what opens a sentence without a verb of its own, up to a comma and the cue. */
function wholeOpening({ unit: { nodes }, groups }: Reading, first: number): NodeRange | null {
  const own = groups.find((group) => group.form === 'finite');
  const who = nodes.findIndex((node) => /^(?:who|whose)$/u.test(node.lower));
  const relative = who > 1 && nodeAt(nodes, who - 1).lower === ',' && own !== undefined && who < own.first;
  const set = nodes.slice(0, first - 1).some((node) => node.lower === ',');
  const opens = set && STARTING.test(nodeAt(nodes, 0).pos) && first < 40;
  return opens && (own?.first === first || relative) ? { from: 0, to: first - 1 } : null;
}

/** "a report late last month that said": a thing that speaks on paper, with no verb between it and its "that". */
export function documentBefore(nodes: readonly Node[], that: number): boolean {
  for (let at = that - 1; at >= that - 8; at -= 1) {
    const { lemma, pos } = nodeAt(nodes, at);
    if (DOCUMENT_NOUNS.has(lemma)) return true;
    if (!/^(?:NOUN|PROPN|ADJ|ADP|ADV|DET|NUM|PART)$/u.test(pos)) return false;
  }
  return false;
}

/** "A report released last week said": one participle, and nothing else that a clause is made of, before the verb. */
function isReduced({ unit: { nodes }, groups }: Reading, from: number, first: number): boolean {
  const inside = groups.filter((group) => group.first >= from && group.last < first);
  const clause = nodes
    .slice(from, first)
    .some((node) => node.pos === 'AUX' || /^(?:he|she|they|it|we|i)$/u.test(node.lower));
  return inside.length > 0 && inside.filter((group) => group.form === 'finite').length < 3 && !clause;
}
