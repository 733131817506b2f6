import { nodeAt, type Node } from '../document/units.js';
import { isBodyNoun } from '../mentions/heads.js';
import { askerBefore } from './asker.js';
import { found, objectWord, within, withoutObject, type Clause, type SilentPredicate } from './clause.js';
import * as lexicon from './lexicon.js';

/** Facts that were not made known: "has not disclosed a motive", "gave no reason", "have not named the victim". */
export function withheldFact(clause: Clause): SilentPredicate | null {
  const { group } = clause;
  if (group.passive || group.modal !== null || group.form !== 'finite') return null;
  const last = keptBack(clause) ?? unsaid(clause) ?? undisclosed(clause) ?? unnamed(clause) ?? ungivenFact(clause);
  return last === null || askerBefore(clause, group.first) ? null : found('no_statement', 'subject', last);
}

const isNegated = ({ group, negativeSubject }: Clause): boolean => group.negated || negativeSubject;

/** Whether it is told of silence that lasts, or of a body: what a person did not say once may never have been asked. */
const isTold = ({ nodes, group }: Clause): boolean => group.perfect || isBodyNoun(subjectHead(nodes, group.first));

/** "has not said who paid", "are not saying what failed"; of a body also "did not say when". */
function unsaid(clause: Clause): number | null {
  const { nodes, group } = clause;
  if (!isNegated(clause) || !lexicon.DISCLOSING.has(group.lemma)) return null;
  if (!lexicon.QUESTIONING.has(nodeAt(nodes, group.last + 1).lower)) return null;
  const progressive = nodeAt(nodes, group.last).lower.endsWith('ing');
  return progressive || isTold(clause) ? group.last : null;
}

/** "did not disclose the price". */
function undisclosed(clause: Clause): number | null {
  const { nodes, group } = clause;
  if (!isNegated(clause) || !/^(?:disclose|reveal|specify|divulge)$/u.test(group.lemma)) return null;
  if (!isTold(clause)) return null;
  return /^(?:DET|NOUN|ADJ|PROPN|NUM)$/u.test(nodeAt(nodes, group.last + 1).pos) ? group.last : null;
}

/** "has not identified the suspect", "did not name the dead". */
function unnamed(clause: Clause): number | null {
  const { nodes, group } = clause;
  if (!isNegated(clause) || !/^(?:name|identify)$/u.test(group.lemma)) return null;
  if (nodeAt(nodes, group.last + 1).pos === 'PRON' || !isTold(clause)) return null;
  return within(nodes, group.last + 2, group.last + 5, lexicon.UNNAMED) ? group.last : null;
}

/** "are withholding the names". */
function keptBack(clause: Clause): number | null {
  const { nodes, group } = clause;
  if (group.lemma !== 'withhold' || isNegated(clause) || clause.quoted) return null;
  const kept = objectWord(nodes, group, (word) => lexicon.FACTS.has(word) || lexicon.INFORMATION.has(word));
  return kept < 0 ? null : kept;
}

/** "gave no reason", "has not released the names", "have released no details". */
function ungivenFact(clause: Clause): number | null {
  const { nodes, group } = clause;
  if (!lexicon.GIVING.has(group.lemma)) return null;
  // "gave no sign of when it would decide"
  const sign = withoutObject(nodes, group, isNegated(clause), (word) => /^(?:sign|indication|hint|clue)$/u.test(word));
  if (sign >= 0) return within(nodes, sign + 1, sign + 3, lexicon.QUESTIONING) ? sign : null;
  const bare = withoutObject(nodes, group, isNegated(clause), (word) => lexicon.FACTS.has(word));
  // "the jurors, who did not give their names"
  const own = nodeAt(nodes, bare - 1).pos === 'PRON' && /^(?:give|offer|provide|share)$/u.test(group.lemma);
  if (bare >= 0) return own ? null : bare;
  if (!group.perfect || !/^(?:release|publish|disclose)$/u.test(group.lemma)) return null;
  const details = withoutObject(nodes, group, isNegated(clause), (word) => lexicon.INFORMATION.has(word));
  if (details >= 0) return details;
  const kept = group.negated ? objectWord(nodes, group, (word) => lexicon.FACTS.has(word)) : -1;
  return kept < 0 ? null : kept;
}

/** The noun right before a verb, adverbs set aside. */
function subjectHead(nodes: readonly Node[], verb: number): Node {
  let at = verb - 1;
  while (nodeAt(nodes, at).pos === 'ADV') at -= 1;
  return nodeAt(nodes, at);
}
