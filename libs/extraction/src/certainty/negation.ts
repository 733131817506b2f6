import { itemAt } from '../document/item-at.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import * as lexicon from './lexicon.js';

/** "In no time", "a vote of no confidence": the verb is not what is negated. */
const ofNone = new Set(['in', 'of', 'with', 'for']);

/** Whether a verb is negated in its own scope: what it tells did not come about. */
export function isNegated(nodes: readonly Node[], main: VerbGroup): boolean {
  if (main.negated) return !isOnly(nodes, main) && !isUntil(nodes, main);
  if (isNearly(nodes, main) || isUndone(nodes, main)) return true;
  for (let at = main.first - 1; at >= 0 && at >= main.first - 8; at -= 1) {
    const node = nodeAt(nodes, at);
    if (node.pos === 'PUNCT' || node.pos === 'SCONJ' || node.pos === 'VERB') break;
    if (lexicon.NEGATIVE_WORDS.has(node.lower) && !(node.lower === 'no' && ofNone.has(nodeAt(nodes, at - 1).lower)))
      return true;
  }
  const next = nodeAt(nodes, main.last + 1).lower;
  return (
    (next === 'no' && !/^(?:longer|earlier|later|sooner|more|less|fewer)$/u.test(nodeAt(nodes, main.last + 2).lower)) ||
    /^(?:nothing|nobody|none)$/u.test(next) ||
    (next === 'not' && main.lemma === 'be') ||
    (next === 'no' && main.lemma === 'be')
  );
}

/** "Was not only damaged": so it was, and more. */
const isOnly = (nodes: readonly Node[], { first, last }: VerbGroup): boolean =>
  nodes
    .slice(first, last + 2)
    .some(
      ({ lower }, at, all) => lexicon.ONLY.has(lower) && /^(?:not|n't|n’t)$/u.test(itemAt(all, at - 1)?.lower ?? ''),
    );

/** "Was not closed until Tuesday": then it was. */
const isUntil = (nodes: readonly Node[], { last }: VerbGroup): boolean => {
  for (let at = last + 1; at <= last + 6; at += 1) {
    const { lower, pos } = nodeAt(nodes, at);
    if (/^(?:until|till)$/u.test(lower)) return true;
    if (/^(?:END|PUNCT|VERB|AUX|SCONJ|CCONJ)$/u.test(pos)) return false;
  }
  return false;
};

/** "Nearly died", "all but collapsed", "was almost killed". */
const isNearly = (nodes: readonly Node[], { first, head }: VerbGroup): boolean => {
  const before = nodeAt(nodes, head - 1).lower;
  return (
    lexicon.NEARLY.has(before) ||
    lexicon.NEARLY.has(nodeAt(nodes, first - 1).lower) ||
    (before === 'but' && nodeAt(nodes, head - 2).lower === 'all')
  );
};

/** "Failed to appear", "has yet to be sentenced". */
const isUndone = (nodes: readonly Node[], { lemma, last }: VerbGroup): boolean => {
  const next = nodeAt(nodes, last + 1).lower;
  const yet = /^(?:have|be)$/u.test(lemma) && next === 'yet' && nodeAt(nodes, last + 2).lower === 'to';
  return yet || (lexicon.UNDONE.has(lemma) && next === 'to');
};
