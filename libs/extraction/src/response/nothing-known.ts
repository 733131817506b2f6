import { nodeAt, type Node } from '../document/units.js';
import { found, objectWord, ofSelf, within, withoutObject, type Clause, type SilentPredicate } from './clause.js';
import * as lexicon from './lexicon.js';
import { ungiven } from './unable.js';

/** Answers that there is nothing to tell: "had no details to share", "it was too early to say", "had no record of". */
export function nothingKnown(clause: Clause): SilentPredicate | null {
  return (
    nothingToGive(clause) ??
    tooEarly(clause) ??
    noUpdate(clause) ??
    noRecord(clause) ??
    unavailable(clause) ??
    unclear(clause) ??
    unaware(clause)
  );
}

/** "had no news to share", "had nothing to report", "gave no details", "knew nothing about". */
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
    // "offered nothing further"
    const more =
      nodeAt(nodes, group.last + 1).lower === 'nothing' &&
      /^(?:further|more|else)$/u.test(nodeAt(nodes, group.last + 2).lower);
    if (more && !group.passive) return found('no_information', 'subject', group.last + 2);
    return ungiven(clause, group, false);
  }
  const got = group.lemma === 'get' && group.perfect;
  if (group.lemma !== 'have' && !got) return null;
  const estimate = withoutObject(nodes, group, negated, (word) => lexicon.ESTIMATES.has(word));
  if (estimate >= 0 && endsOrGives(nodes, estimate + 1)) return found('no_information', 'subject', estimate);
  const information = withoutObject(nodes, group, negated, (word) => lexicon.INFORMATION.has(word));
  const knowledge = nodeAt(nodes, information).lower === 'knowledge' && nodeAt(nodes, information + 1).lower === 'of';
  if (information >= 0 && (knowledge || endsOrGives(nodes, information + 1)))
    return found('no_information', 'subject', information);
  const wordOf = withoutObject(nodes, group, negated, (word) => lexicon.WORD_OF.has(word));
  if (wordOf >= 0 && /^(?:of|that)$/u.test(nodeAt(nodes, wordOf + 1).lower))
    return found('no_information', 'subject', wordOf);
  const way = withoutObject(nodes, group, negated, (word) => word === 'way');
  if (way >= 0 && ofSelf(clause) && within(nodes, way + 2, way + 2, FINDING_OUT))
    return found('no_information', 'subject', way + 2);
  const idea = withoutObject(nodes, group, negated, (word) => word === 'idea');
  if (idea >= 0 && ofSelf(clause) && !clause.quoted && knowsNot(clause, idea + 1))
    return found('no_information', 'subject', idea);
  const nothing = objectWord(nodes, group, (word) => word === 'nothing' || (negated && word === 'anything'));
  if (nothing < 0) return null;
  for (let at = nothing + 1; at <= nothing + 4; at += 1) {
    const { lower } = nodeAt(nodes, at);
    // Who has nothing to add was asked and answers no more; who has nothing to report knows no more.
    if (/^(?:add|say)$/u.test(lower)) return found('no_comment', 'subject', at);
    if (/^(?:share|offer|provide|report|announce|give|tell|release|confirm|you)$/u.test(lower))
      return found('no_information', 'subject', at);
  }
  return null;
}

/** "no way of knowing", "no way to verify". */
const FINDING_OUT: ReadonlySet<string> = new Set(
  'knowing telling confirming verifying know tell confirm verify'.split(' '),
);

/** "had no idea how", or no more than "no idea" of one who was asked. */
const knowsNot = ({ nodes }: Clause, at: number): boolean =>
  asksAt(nodes, at) || (/^(?:END|PUNCT)$/u.test(nodeAt(nodes, at).pos) && nodes.some(({ lower }) => lower === 'asked'));

/** An indirect question: "who had left", but no way to do a thing ("where to go"). */
const asksAt = (nodes: readonly Node[], at: number): boolean =>
  lexicon.QUESTIONING.has(nodeAt(nodes, at).lower) && nodeAt(nodes, at + 1).lower !== 'to';

const endsOrGives = (nodes: readonly Node[], at: number): boolean => {
  const next = nodeAt(nodes, at);
  if (next.pos === 'END' || next.pos === 'PUNCT' || lexicon.TOPIC_PREPOSITIONS.has(next.lower) || next.pos === 'CCONJ')
    return true;
  if (next.lower === 'of' || (next.lower === 'for' && lexicon.QUESTIONING.has(nodeAt(nodes, at + 1).lower)))
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

/** "said there was no update on the inquiry": of whoever says so. */
function noUpdate({ nodes, group }: Clause): SilentPredicate | null {
  if (group.lemma !== 'be' || nodeAt(nodes, group.first - 1).lower !== 'there') return null;
  const update = withoutObject(nodes, group, group.negated, (word) =>
    /^(?:updates?|information|details|confirmation)$/u.test(word),
  );
  return update < 0 ? null : found('no_information', 'speaker', update);
}

/** "said it had no record of the payment", "could find no record of it". */
function noRecord(clause: Clause): SilentPredicate | null {
  const { nodes, group } = clause;
  if (!/^(?:have|find|hold)$/u.test(group.lemma) || !ofSelf(clause)) return null;
  const held =
    group.lemma === 'hold' && group.negated ? objectWord(nodes, group, (word) => word === 'information') : -1;
  if (held >= 0) return found('no_information', 'subject', held);
  const record = withoutObject(nodes, group, group.negated, (word) => /^(?:records?|trace)$/u.test(word));
  const of = nodeAt(nodes, record + 1).lower === 'of' && nodeAt(nodes, record + 2).pos !== 'NOUN';
  return record >= 0 && of ? found('no_information', 'subject', record) : null;
}

/** "no further details were available from the police", "said no details were available". */
function unavailable(clause: Clause): SilentPredicate | null {
  const { nodes, group, negativeSubject } = clause;
  const available = group.last + (nodeAt(nodes, group.last + 1).pos === 'ADV' ? 2 : 1);
  // "said the figures were not yet available"
  const yet =
    group.negated && nodeAt(nodes, available - 1).lower === 'yet' && clause.groups.some(({ lemma }) => lemma === 'say');
  if (yet && lexicon.FACTS.has(nodeAt(nodes, group.first - 1).lower))
    return found('no_information', 'speaker', available);
  // "said no further details could be given"
  const given = group.passive && group.modal !== null && negativeSubject && lexicon.GIVING.has(group.lemma);
  if (given && lexicon.INFORMATION.has(nodeAt(nodes, group.first - 1).lower))
    return found('no_information', 'speaker', group.last);
  if (group.lemma !== 'be' || !negativeSubject || nodeAt(nodes, available).lower !== 'available') return null;
  const from = nodeAt(nodes, available + 1).lower === 'from';
  const what = nodeAt(nodes, group.first - 1).lower;
  if (lexicon.INFORMATION.has(what)) return found('no_information', from ? 'origin' : 'speaker', available);
  return from && lexicon.PUBLIC_WORDS.has(what) ? found('no_statement', 'origin', available) : null;
}

/** "said it was unclear how it had begun": of whoever says so. */
function unclear(clause: Clause): SilentPredicate | null {
  const { nodes, group } = clause;
  if (!/^(?:be|remain)$/u.test(group.lemma) || nodeAt(nodes, group.first - 1).lower !== 'it') return null;
  if (clause.quoted || !opensSaid(clause)) return null;
  const at = group.last + (/^(?:ADV|PART)$/u.test(nodeAt(nodes, group.last + 1).pos) ? 2 : 1);
  const open = group.negated ? /^(?:clear|known)$/u : /^(?:unclear|unknown|uncertain)$/u;
  return open.test(nodeAt(nodes, at).lower) && asksAt(nodes, at + 1) ? found('no_information', 'speaker', at) : null;
}

/** "said it", "told the Post that it": whether a verb's subject opens what is said. */
const opensSaid = ({ nodes, groups, group }: Clause): boolean =>
  groups.some(
    ({ lemma, last }) =>
      last < group.first - 1 &&
      ((lemma === 'say' && last >= group.first - 3) ||
        (lemma === 'tell' &&
          nodes.slice(last + 1, group.first).every(({ pos }) => !/^(?:VERB|AUX|PUNCT)$/u.test(pos)))),
  );

/** "said it was unaware of a leak", "did not yet know how many": what others do not know is no answer. */
function unaware(clause: Clause): SilentPredicate | null {
  const { nodes, group } = clause;
  if (group.form !== 'finite' || group.modal !== null) return null;
  const unknown = (last: number): SilentPredicate => found('no_information', 'subject', last);
  if (group.lemma === 'know') return group.negated && isUnknown(clause) ? unknown(group.last) : null;
  const next = nodeAt(nodes, group.last + 1).lower;
  // The tagger takes "informed" for an adjective.
  const told = group.lemma === 'be' && /^(?:informed|notified)$/u.test(next) ? group.last + 1 : group.last;
  const uninformed =
    group.perfect &&
    group.negated &&
    (told > group.last || (group.passive && /^(?:inform|notify|tell)$/u.test(group.lemma)));
  if (uninformed && /^(?:of|about)$/u.test(nodeAt(nodes, told + 1).lower) && ofSelf(clause)) return unknown(told);
  const of = group.lemma === 'be' && ofSelf(clause) ? unawareOf(clause) : -1;
  return of < 0 ? null : unknown(of);
}

/** Index of "of" in "are not aware of", "is certainly not aware of", "is aware of nothing"; -1 if none. */
function unawareOf({ nodes, group }: Clause): number {
  let at = group.last + 1;
  let negated = group.negated;
  for (; at <= group.last + 3 && /^(?:ADV|PART)$/u.test(nodeAt(nodes, at).pos); at += 1)
    negated ||= nodeAt(nodes, at).lower === 'not';
  const word = nodeAt(nodes, at).lower;
  if (!/^(?:un)?aware$/u.test(word) || nodeAt(nodes, at + 1).lower !== 'of') return -1;
  const nothing = within(nodes, at + 2, at + 3, NOTHING);
  return (word === 'unaware' ? !negated : negated || nothing) ? at + 1 : -1;
}

const NOTHING: ReadonlySet<string> = new Set(['nothing', 'no', 'none']);

/** "did not yet know how many", "did not know his client's whereabouts", "we don't know yet". */
function isUnknown(clause: Clause): boolean {
  const { nodes, group, quoted } = clause;
  const next = group.last + 1;
  if (asksAt(nodes, next) && nodes.slice(group.first, group.last).some(({ lower }) => lower === 'yet')) return true;
  if (!ofSelf(clause)) return false;
  if (objectWord(nodes, group, (word) => word === 'whereabouts') >= 0) return true;
  return quoted ? !asksAt(nodes, next) && within(nodes, next, group.last + 4, YET) : knowsNot(clause, next);
}

const YET: ReadonlySet<string> = new Set(['yet', 'point', 'stage', 'moment']);
