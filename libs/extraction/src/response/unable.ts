import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { askerBefore } from './asker.js';
import {
  found,
  isForComment,
  objectWord,
  ofSelf,
  takesUp,
  within,
  withoutObject,
  type Clause,
  type SilentPredicate,
} from './clause.js';
import * as lexicon from './lexicon.js';

/** "could not comment", "was unable to give details", "could not be reached", "could not reach the owner". */
export function unable(clause: Clause, act: VerbGroup): SilentPredicate | null {
  const { nodes } = clause;
  if (act.passive) {
    if (act.lemma === 'reach' || act.lemma === 'contact' || isRaised(nodes, act)) {
      return byMeans(nodes, act.last + 1) || isRescue(nodes) ? null : found('no_response', 'subject', act.last);
    }
    const sought = /^(?:locate|find|track|trace)$/u.test(act.lemma) && isForComment(nodes, act, act.last + 1);
    const nowhere = /^(?:locate|find|trace)$/u.test(act.lemma) && isPersonsName(nodes, clause.group.first - 1);
    const ends = /^(?:END|PUNCT)$/u.test(nodeAt(nodes, act.last + 1).pos);
    return sought || (nowhere && ends && !isRescue(nodes)) ? found('no_response', 'subject', act.last) : null;
  }
  const placed = /^(?:position|liberty)$/u.test(nodeAt(nodes, act.first - 1).lower) && lexicon.GIVING.has(act.lemma);
  if (placed || /^(?:comment|discuss|elaborate)$/u.test(act.lemma) || takesUp(nodes, act))
    return found('no_comment', 'subject', act.last);
  const more = nodeAt(nodes, act.last + 1).lower;
  if (act.lemma === 'say' && /^(?:more|further)$/u.test(more)) return found('no_information', 'subject', act.last + 1);
  const sure = act.lemma === 'say' && within(nodes, act.last + 1, act.last + 3, CERTAINTY);
  if (sure || isUntold(nodes, act) || isUnconfirmed(clause, act)) return found('no_information', 'subject', act.last);
  const figure = act.lemma === 'put' && objectWord(nodes, act, (word) => word === 'figure') >= 0;
  const forgotten = /^(?:recall|remember)$/u.test(act.lemma) && ofSelf(clause);
  if (figure || forgotten) return found('no_information', 'subject', act.last);
  if (/^(?:talk|speak)$/u.test(act.lemma) && more === 'about' && ofSelf(clause))
    return found('no_comment', 'subject', act.last);
  if (lexicon.REACHING.has(act.lemma) || /^(?:trace|track)$/u.test(act.lemma)) {
    const comment = objectWord(nodes, act, (word) => word === 'for');
    const asked = comment >= 0 && isForComment(nodes, act, comment);
    return asked || askerBefore(clause, clause.group.first) ? found('no_response', 'object', act.last) : null;
  }
  return ungiven(clause, act, true);
}

/** "Hugo Saire could not be located": a name of two words that no noun leads, as ships and villages have it. */
function isPersonsName(nodes: readonly Node[], last: number): boolean {
  const end = nodeAt(nodes, last).lower === ',' ? beforeAside(nodes, last) : last;
  let at = end;
  while (nodeAt(nodes, at).pos === 'PROPN') at -= 1;
  const length = end - at;
  return length > 1 && length < 4 && /^(?:END|CCONJ|PUNCT)$/u.test(nodeAt(nodes, at).pos);
}

/** Most words of what a comma sets off behind a name: ", who signed the letter,". */
const longestAside = 20;

/** Index of the last word before what the comma at an index closes, or before that comma. */
function beforeAside(nodes: readonly Node[], comma: number): number {
  for (let at = comma - 1; at > comma - longestAside; at -= 1)
    if (nodeAt(nodes, at).lower === 'who' && nodeAt(nodes, at - 1).lower === ',') return at - 2;
  return comma - 1;
}

/** "could not be raised", as on the radio: sums and wrecks are no bodies. */
const isRaised = (nodes: readonly Node[], act: VerbGroup): boolean =>
  act.lemma === 'raise' && /^(?:END|PUNCT|ADP)$/u.test(nodeAt(nodes, act.last + 1).pos);

/** "could not say with certainty", "could not say for sure". */
const CERTAINTY: ReadonlySet<string> = new Set(['certainty', 'certain', 'sure']);

/** "could not say whether", "could not yet tell how": the answer is not there. */
const isUntold = (nodes: readonly Node[], act: VerbGroup): boolean =>
  lexicon.QUESTIONING.has(nodeAt(nodes, act.last + 1).lower) &&
  (act.lemma === 'say' ||
    (act.lemma === 'tell' && nodes.slice(act.first, act.last).some(({ lower }) => lower === 'yet')));

/** "was unable to confirm the reports": those who report and could not confirm answer nobody. */
const isUnconfirmed = (clause: Clause, act: VerbGroup): boolean =>
  lexicon.CONFIRMING.has(act.lemma) &&
  !askerBefore(clause, clause.group.first) &&
  !clause.nodes.some(({ lower }) => lower === 'independently') &&
  (lexicon.QUESTIONING.has(nodeAt(clause.nodes, act.last + 1).lower) ||
    /^(?:it|them|that|this)$/u.test(nodeAt(clause.nodes, act.last + 1).lower) ||
    objectWord(clause.nodes, act, (word) => lexicon.REPORTED.has(word)) >= 0);

/** "The climbers could not be reached because of the wind": by those who would help them. */
const isRescue = (nodes: readonly Node[]): boolean => nodes.some(({ lower }) => RESCUE.has(lower));

const RESCUE: ReadonlySet<string> = new Set(
  'because rescuers rescue trapped stranded marooned missing search searchers crews helicopter firefighters paramedics'.split(
    ' ',
  ),
);

/** "could not be reached by rope": a means other than a call. */
const byMeans = (nodes: readonly Node[], at: number): boolean => {
  const means = nodeAt(nodes, at + 1);
  return nodeAt(nodes, at).lower === 'by' && means.pos === 'NOUN' && !lexicon.CALLING.has(means.lower);
};

/** "gave no details", "could offer no information", "did not provide any details". */
export function ungiven({ nodes, group }: Clause, act: VerbGroup, negated: boolean): SilentPredicate | null {
  if (!lexicon.GIVING.has(act.lemma) || act.passive) return null;
  // What was not given may never have been asked for; what could not be given was.
  const asked = group.modal !== null;
  const details = withoutObject(
    nodes,
    act,
    negated,
    (word) => lexicon.INFORMATION.has(word) || (asked && lexicon.ASKED_FOR.has(word)),
  );
  return details < 0 ? null : found('no_information', 'subject', details);
}
