import { nodeAt } from '../document/units.js';
import { OUTLET_NAMES } from '../mentions/lexicon/actor-nouns.js';
import type { Clause } from './clause.js';

/** Nouns for those who ask: "waved off our reporter", "told this newspaper". */
const REPORTERS: ReadonlySet<string> = new Set(
  'reporter reporters journalist journalists correspondent correspondents newspaper media press newsroom'.split(' '),
);

/** What may stand before such a noun, or before an outlet's name. */
const BEFORE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART']);
const longest = 6;

type Asking = Pick<Clause, 'nodes' | 'own' | 'quoted'>;

/** Index of the last word of a phrase that starts at `from` and means those who report: "us", "the Echo"; -1 if none. */
export function askerEnd({ nodes, own, quoted }: Asking, from: number): number {
  if (/^(?:us|me)$/u.test(nodeAt(nodes, from).lower)) return quoted ? -1 : from;
  for (let at = from; at <= from + longest; at += 1) {
    const node = nodeAt(nodes, at);
    if (REPORTERS.has(node.lower)) return at;
    if (!BEFORE.has(node.pos)) return -1;
    const next = nodeAt(nodes, at + 1);
    const goesOn = next.pos === 'PROPN' || next.pos === 'PART' || REPORTERS.has(next.lower);
    if (isOutletName(node, own) && !goesOn) return at;
  }
  return -1;
}

/** Whether the subject of a verb is the one who reports: "the Post was unable", "we were unable". */
export function askerBefore({ nodes, own, quoted }: Asking, verb: number): boolean {
  const before = nodeAt(nodes, verb - 1).pos === 'ADV' ? verb - 2 : verb - 1;
  // "the Post, which could not confirm it"
  const relative = /^(?:which|who)$/u.test(nodeAt(nodes, before).lower);
  const node = nodeAt(nodes, relative ? before - (nodeAt(nodes, before - 1).lower === ',' ? 2 : 1) : before);
  if (/^(?:we|i)$/u.test(node.lower)) return !quoted;
  return isOutletName(node, own) || /^(?:reporters?|journalists?)$/u.test(node.lower);
}

const isOutletName = (node: { readonly pos: string; readonly lower: string }, own: ReadonlySet<string>): boolean =>
  node.pos === 'PROPN' && (OUTLET_NAMES.has(node.lower) || own.has(node.lower));

/** Words by which an outlet may name itself. */
export const namesOf = (outlet: string | null): ReadonlySet<string> =>
  new Set((outlet?.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !COMMON.has(word)));

const COMMON: ReadonlySet<string> = new Set('the and for news daily weekly online national public'.split(' '));
