import { nodeAt, type Node } from '../document/units.js';
import { found, objectWord, ofSelf, withoutObject, type Clause, type SilentPredicate } from './clause.js';
import * as lexicon from './lexicon.js';
import { ungiven } from './omitted.js';

/** Answers that there is nothing to tell: "had no details to share", "it was too early to say", "had no record of". */
export function nothingKnown(clause: Clause): SilentPredicate | null {
  return nothingToGive(clause) ?? tooEarly(clause) ?? noRecord(clause) ?? unavailable(clause) ?? unaware(clause);
}

/** "had no news to share", "have nothing to add", "gave no details", "knew nothing about". */
function nothingToGive(clause: Clause): SilentPredicate | null {
  const { nodes, group, negativeSubject } = clause;
  const negated = group.negated || negativeSubject;
  if (group.lemma === 'know' && nodeAt(nodes, group.last + 1).lower === 'nothing')
    return /^(?:about|of)$/u.test(nodeAt(nodes, group.last + 2).lower)
      ? found('no_information', 'subject', group.last + 1)
      : null;
  if (lexicon.GIVING.has(group.lemma) && !negated) {
    const reply = withoutObject(nodes, group, false, (word) => lexicon.REPLIES.has(word));
    if (reply >= 0) return found('no_response', 'subject', reply);
    return ungiven(clause, group, false);
  }
  if (group.lemma !== 'have') return null;
  const information = withoutObject(nodes, group, negated, (word) => lexicon.INFORMATION.has(word));
  const knowledge = nodeAt(nodes, information).lower === 'knowledge' && nodeAt(nodes, information + 1).lower === 'of';
  if (information >= 0 && (knowledge || endsOrGives(nodes, information + 1)))
    return found('no_information', 'subject', information);
  const nothing = objectWord(nodes, group, (word) => word === 'nothing' || (negated && word === 'anything'));
  if (nothing < 0) return null;
  for (let at = nothing + 1; at <= nothing + 4; at += 1) {
    if (/^(?:add|say|share|offer|provide|report|announce|give|tell)$/u.test(nodeAt(nodes, at).lower))
      return found('no_information', 'subject', at);
  }
  return null;
}

const endsOrGives = (nodes: readonly Node[], at: number): boolean => {
  const next = nodeAt(nodes, at);
  if (next.pos === 'END' || next.pos === 'PUNCT' || lexicon.TOPIC_PREPOSITIONS.has(next.lower) || next.pos === 'CCONJ')
    return true;
  return (
    next.lower === 'to' &&
    /^(?:provide|share|give|offer|add|release|disclose|report)$/u.test(nodeAt(nodes, at + 1).lower)
  );
};

/** "said it was too soon to say who had fired": of whoever says so. */
function tooEarly({ nodes, groups, index, group }: Clause): SilentPredicate | null {
  if (group.lemma !== 'be' || group.negated) return null;
  const early = group.last + 1 + (nodeAt(nodes, group.last + 1).lower === 'too' ? 1 : 0);
  const word = nodeAt(nodes, early).lower;
  if (!(early > group.last + 1 ? /^(?:early|soon)$/u : /^premature$/u).test(word)) return null;
  const next = groups[index + 1];
  return next?.form === 'infinitive' && next.first <= early + 2 && lexicon.TELLING_OF.has(next.lemma)
    ? found('no_information', 'speaker', next.last)
    : null;
}

/** "said it had no record of the payment", "could find no record of it". */
function noRecord(clause: Clause): SilentPredicate | null {
  const { nodes, group } = clause;
  if (!/^(?:have|find)$/u.test(group.lemma) || !ofSelf(clause)) return null;
  const record = withoutObject(nodes, group, group.negated, (word) => /^(?:records?|trace)$/u.test(word));
  const of = nodeAt(nodes, record + 1).lower === 'of' && nodeAt(nodes, record + 2).pos !== 'NOUN';
  return record >= 0 && of ? found('no_information', 'subject', record) : null;
}

/** "no further details were available from the police", "said no details were available". */
function unavailable({ nodes, group, negativeSubject }: Clause): SilentPredicate | null {
  if (group.lemma !== 'be' || !negativeSubject || nodeAt(nodes, group.last + 1).lower !== 'available') return null;
  if (!lexicon.INFORMATION.has(nodeAt(nodes, group.first - 1).lower)) return null;
  const from = nodeAt(nodes, group.last + 2).lower === 'from';
  return found('no_information', from ? 'origin' : 'speaker', group.last + 1);
}

/** "said it was unaware of a leak", "did not yet know how many": what others do not know is no answer. */
function unaware(clause: Clause): SilentPredicate | null {
  const { nodes, group } = clause;
  if (group.form !== 'finite' || group.modal !== null) return null;
  const next = nodeAt(nodes, group.last + 1).lower;
  if (
    group.lemma === 'know' &&
    group.negated &&
    lexicon.QUESTIONING.has(next) &&
    nodeAt(nodes, group.last + 2).lower !== 'to'
  ) {
    const yet = nodes.slice(group.first, group.last).some(({ lower }) => lower === 'yet');
    return yet || ofSelf(clause) ? found('no_information', 'subject', group.last) : null;
  }
  const aware = next === 'unaware' ? !group.negated : next === 'aware' && group.negated;
  if (group.lemma !== 'be' || !aware || nodeAt(nodes, group.last + 2).lower !== 'of') return null;
  return ofSelf(clause) ? found('no_information', 'subject', group.last + 2) : null;
}
