import type { Token } from '../document/index.js';
import { itemAt } from '../document/item-at.js';
import type { VerbGroup } from '../document/verb-groups.js';
import type { NounPhrase } from './phrases.js';

/** Words that open a denial before its verb, after Huddleston and Pullum (2002), chapter 9, section 3.3. */
const OPENING = new Set('no not nor neither never nowhere seldom rarely hardly scarcely'.split(' '));
/** How many words may open it: "at no point during the night". */
const LONGEST = 7;

/**
 * Where a denial begins that turns subject and auxiliary round: "at no point was he held", "nor has she resigned"; `null`
 * where none does.
 */
export function deniedFrom(tokens: readonly Token[], subject: NounPhrase | null): number | null {
  const auxiliary = subject === null ? undefined : itemAt(tokens, subject.from - 1);
  if (subject === null || auxiliary?.pos !== 'AUX') return null;
  const first = Math.max(0, subject.from - 1 - LONGEST);
  for (let at = subject.from - 2; at >= first; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX') return null;
    // "In no time was the road clear" says that it soon was.
    if (token.lower === 'no' && itemAt(tokens, at - 1)?.lower === 'in' && tokens[at + 1]?.lower === 'time') return null;
    if (OPENING.has(token.lower)) return itemAt(tokens, at - 1)?.pos === 'ADP' ? at - 1 : at;
  }
  return null;
}

/** The verb behind the subject with the auxiliary before it: a denial, and of a passive where that is a form of "be". */
export const inverted = (tokens: readonly Token[], group: VerbGroup, subject: NounPhrase | null): VerbGroup => {
  const auxiliary = subject === null ? undefined : itemAt(tokens, subject.from - 1);
  const isBe = auxiliary?.lemma === 'be' && !(tokens[group.head]?.lower ?? '').endsWith('ing');
  return {
    ...group,
    negated: true,
    passive: group.passive || isBe,
    perfect: group.perfect || auxiliary?.lemma === 'have',
  };
};
