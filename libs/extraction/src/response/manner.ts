import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { ofSelf, takesUp, within, type Clause } from './clause.js';
import * as lexicon from './lexicon.js';

/** What somebody did not do: would not, could not, may not, or did not, as far as the words tell. */
export interface Omission {
  readonly manner: 'refused' | 'unable' | 'barred' | 'not';
  /** What was not done. */
  readonly act: VerbGroup;
  /** Whether it may still come: "has yet to". */
  readonly pending: boolean;
}

/**
 * Reads through the verbs, adjectives and modals by which reports say that an act was left out ("was unwilling to",
 * "chose not to", "has yet to", "could not") to the act itself; `null` where nothing is left out.
 */
export function omissionOf(clause: Clause): Omission | null {
  return byCarrier(clause) ?? byBar(clause) ?? byAdjective(clause) ?? byModal(clause) ?? plain(clause);
}

const omission = (manner: Omission['manner'], act: VerbGroup, pending = false): Omission => ({ manner, act, pending });

/** The infinitive after a verb, within a few words. */
function infinitiveAfter({ groups, index }: Clause, from: number, distance: number): VerbGroup | null {
  const next = groups[index + 1];
  return next?.form === 'infinitive' && next.first <= from + distance ? next : null;
}

function byCarrier(clause: Clause): Omission | null {
  const { nodes, group, negativeSubject } = clause;
  const negated = group.negated || negativeSubject;
  const next = infinitiveAfter(clause, group.last, lexicon.REFUSING.has(group.lemma) ? 6 : 3);
  if (next === null) return byGerund(clause);
  const notTo = nodeAt(nodes, next.first - 1).lower === 'not' || next.negated;
  // "declined through their lawyers to be interviewed"
  const through = /^(?:through|via)$/u.test(nodeAt(nodes, group.last + 1).lower);
  const near = next.first <= group.last + (through ? 6 : 2);
  if (near && lexicon.REFUSING.has(group.lemma) && !negated && !group.passive) return omission('refused', next);
  if (lexicon.CHOOSING.has(group.lemma) && !negated && !group.passive && notTo && TAKING_UP.has(next.lemma))
    return omission('refused', next);
  if (near && group.lemma === 'go' && negated && ofSelf(clause) && goesInto(clause, next))
    return omission('refused', next);
  if (near && lexicon.WISHING.has(group.lemma) && negated && !group.passive) return omission('refused', next);
  if (near && group.lemma === 'prepare' && negated && group.passive) return omission('refused', next);
  if (near && /^(?:fail|neglect|omit)$/u.test(group.lemma) && !negated) return omission('not', next);
  const yet =
    /^(?:yet|still)$/u.test(nodeAt(nodes, group.last + 1).lower) && (group.lemma === 'have' || group.lemma === 'be');
  return yet ? omission('not', next, true) : null;
}

/** "refrained from commenting", "stopped short of confirming it", "avoided answering". */
function byGerund({ nodes, groups, index, group, negativeSubject }: Clause): Omission | null {
  const next = groups[index + 1];
  if (next?.form !== 'ing' || group.form !== 'finite' || group.negated || negativeSubject || group.passive) return null;
  if (!TAKING_UP.has(next.lemma) && next.lemma !== 'confirm') return null;
  const between = nodes
    .slice(group.last + 1, next.first)
    .map(({ lower }) => lower)
    .join(' ');
  return lexicon.REFRAINING.has(`${group.lemma} ${between}`.trim()) ? omission('refused', next) : null;
}

/** What one may choose not to do: keeping a name secret is a choice of another kind. */
const TAKING_UP: ReadonlySet<string> = new Set([
  'comment',
  'discuss',
  'elaborate',
  'respond',
  'answer',
  'reply',
  'speak',
  'talk',
  'address',
  'react',
]);

/** "not going to get into that", "not going to confirm who was held": what else one is not going to do is a plan. */
const goesInto = ({ nodes }: Clause, act: VerbGroup): boolean =>
  takesUp(nodes, act) ||
  /^(?:comment|discuss|elaborate|answer|confirm|speculate|disclose|identify)$/u.test(act.lemma) ||
  (act.lemma === 'give' && within(nodes, act.last + 1, act.last + 3, lexicon.COMMENTARY));

/** "said she is not allowed to", "said it was barred by law from", as those who are asked say of themselves. */
function byBar(clause: Clause): Omission | null {
  const { nodes, groups, index, group } = clause;
  const next = groups[index + 1];
  if (next === undefined) return null;
  // "had been advised not to speak"
  const told = group.passive && /^(?:advise|tell|instruct|order|ask)$/u.test(group.lemma) && !group.negated;
  if (told && next.form === 'infinitive' && (next.negated || nodeAt(nodes, next.first - 1).lower === 'not'))
    return ofSelf(clause) ? omission('barred', next) : null;
  if (lexicon.LETTING.has(group.lemma) && next.form === 'infinitive')
    return group.passive && group.negated && next.first <= group.last + afterLeave(nodes, group.last) && ofSelf(clause)
      ? omission('barred', next)
      : null;
  if (group.negated || !lexicon.BARRING.has(group.lemma) || nodeAt(nodes, next.first - 1).lower !== 'from') return null;
  // "privacy law prevented it from commenting"
  const whom = /^(?:it|them|him|her|us|me)$/u.test(nodeAt(nodes, next.first - 2).lower);
  return (group.passive ? ofSelf(clause) : whom) ? omission('barred', next) : null;
}

/** How far behind "not permitted" its act stands: "by league rules to give interviews". */
const afterLeave = (nodes: readonly Node[], leave: number): number => (nodeAt(nodes, leave + 1).lower === 'by' ? 6 : 2);

/** "was unwilling to", "is not able to", "was not in a position to". */
function byAdjective(clause: Clause): Omission | null {
  const { nodes, group, negativeSubject } = clause;
  if (group.lemma !== 'be') return null;
  const negated = group.negated || negativeSubject;
  const next = infinitiveAfter(clause, group.last, 6);
  if (next === null) return null;
  const word = nodeAt(nodes, next.first - 1).lower;
  if (lexicon.UNWILLING.has(word) && !negated) return omission('refused', next);
  if (lexicon.WILLING.has(word) && negated) return omission('refused', next);
  if (lexicon.UNABLE.has(word) && !negated) return omission('unable', next);
  return lexicon.ABLE.has(word) && negated ? omission('unable', next) : null;
}

function byModal({ group, negativeSubject }: Clause): Omission | null {
  if (group.modal === null || !(group.negated || negativeSubject)) return null;
  if (/^(?:would|wo|will)$/u.test(group.modal)) return omission('refused', group);
  return /^(?:could|can|ca)$/u.test(group.modal) ? omission('unable', group) : null;
}

const plain = ({ group, negativeSubject }: Clause): Omission | null =>
  group.modal === null && (group.negated || negativeSubject) ? omission('not', group) : null;
