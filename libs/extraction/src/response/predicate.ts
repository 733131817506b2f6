import { nodeAt, type Node } from '../document/units.js';
import {
  asksForWords,
  found,
  isForComment,
  objectWord,
  phrasal,
  subjectIsRequest,
  within,
  withoutObject,
  type Clause,
  type SilentPredicate,
} from './clause.js';
import * as lexicon from './lexicon.js';
import { emptyRequest } from './empty-request.js';
import { nothingKnown } from './nothing-known.js';
import { nothingCame, nothingSaid, nothingThere } from './nothing-said.js';
import { omittedAnswer } from './omitted.js';
import { passedOn } from './passed-on.js';
import { withheldFact } from './withheld.js';

export type { Clause, SilentPredicate } from './clause.js';

/** Reads a verb group as a way of not answering, or `null`. */
export function silentPredicate(clause: Clause): SilentPredicate | null {
  return (
    nothingThere(clause) ??
    nothingCame(clause) ??
    emptyRequest(clause) ??
    withheldFact(clause) ??
    nothingKnown(clause) ??
    neitherNor(clause) ??
    inappropriate(clause) ??
    ownSilence(clause) ??
    passedOn(clause) ??
    omittedAnswer(clause) ??
    keptToItself(clause) ??
    turnedDown(clause) ??
    outOfReach(clause) ??
    nothingSaid(clause)
  );
}

/** "would neither confirm nor deny", "neither confirmed nor denied", "would say neither that there was nor". */
function neitherNor({ nodes, group }: Clause): SilentPredicate | null {
  const told = group.lemma === 'say' && group.modal !== null && nodeAt(nodes, group.last + 1).lower === 'neither';
  if (told) return found('no_comment', 'subject', group.last + 1);
  const nor = group.last + 1;
  const pair =
    group.lemma === 'confirm' && nodeAt(nodes, nor).lower === 'nor' && nodeAt(nodes, nor + 1).lemma === 'deny';
  return pair && nodeAt(nodes, group.first - 1).lower === 'neither' ? found('no_comment', 'subject', nor + 1) : null;
}

/** "met the news with silence", "had no reaction", "was coy about his future", "did not make the candidate available". */
function keptToItself(clause: Clause): SilentPredicate | null {
  const { nodes, group, negativeSubject } = clause;
  const negated = group.negated || negativeSubject;
  const silence = /^(?:react|respond|meet|greet|answer)$/u.test(group.lemma)
    ? objectWord(nodes, group, (word) => word === 'silence')
    : -1;
  if (silence >= 0 && !group.passive && nodeAt(nodes, silence - 1).lower === 'with' && !subjectIsRequest(clause))
    return found('no_statement', 'subject', silence);
  const reaction = group.lemma === 'have' ? withoutObject(nodes, group, negated, (word) => word === 'reaction') : -1;
  if (reaction >= 0) return found('no_statement', 'subject', reaction);
  const coy = group.lemma === 'be' && !negated && lexicon.EVASIVE.has(nodeAt(nodes, group.last + 1).lower);
  if (coy && /^(?:about|on|over|when)$/u.test(nodeAt(nodes, group.last + 2).lower))
    return found('no_comment', 'subject', group.last + 1);
  const available = group.lemma === 'make' && negated ? objectWord(nodes, group, (word) => word === 'available') : -1;
  return available >= 0 && isForInterview(nodes, available + 1) ? found('no_comment', 'subject', available) : null;
}

/** "turned down requests for comment", "ignored questions", "withheld comment", "had no comment", "would make no comment". */
function turnedDown({ nodes, group, negativeSubject }: Clause): SilentPredicate | null {
  const negated = group.negated || negativeSubject;
  const would = group.lemma === 'make' && group.modal !== null;
  if (/^(?:have|offer|give)$/u.test(group.lemma) || would) {
    const comment = withoutObject(nodes, group, negated, (word) => word === 'comment');
    if (comment >= 0) return found('no_comment', 'subject', comment);
  }
  if (negated || group.passive) return null;
  if (isBareRefusal(nodes, group)) return found('no_comment', 'subject', group.last);
  const asked = (word: string): boolean =>
    word === 'comment' || word === 'interview' || word === 'interviews' || lexicon.REQUESTS.has(word);
  if (lexicon.IGNORING.has(group.lemma)) {
    const object = objectWord(nodes, group, (word) => lexicon.REQUESTS.has(word));
    return object < 0 ? null : found('no_response', 'subject', object);
  }
  const leaves = group.lemma === 'leave' ? objectWord(nodes, group, (word) => lexicon.UNANSWERED.has(word)) : -1;
  if (leaves >= 0 && objectWord(nodes, group, (word) => lexicon.REQUESTS.has(word)) >= 0)
    return found('no_response', 'subject', leaves);
  const withheld =
    (group.lemma === 'withhold' || /^(?:refrain|abstain)$/u.test(group.lemma)) &&
    objectWord(nodes, group, (word) => word === 'comment') >= 0;
  if (withheld) return found('no_comment', 'subject', group.last + 1);
  if (!lexicon.TURNING_DOWN.has(group.lemma) && !lexicon.TURNING_DOWN.has(phrasal(nodes, group))) return null;
  const object = objectWord(nodes, group, asked);
  if (object < 0) return null;
  const refused = asksForWords(nodes, object + 1) && !nounOfThing(nodes, object);
  // "The council refused the request": of whatever the report is about.
  if (nodeAt(nodes, object).lower === 'request' && nodeAt(nodes, object - 1).lower === 'the' && !said(nodes, object))
    return null;
  return refused ? found('no_comment', 'subject', object) : null;
}

/** Whether words go on behind a request and tell what is asked for. */
const said = (nodes: readonly Node[], object: number): boolean => /^(?:for|to)$/u.test(nodeAt(nodes, object + 1).lower);

const isForInterview = (nodes: readonly Node[], at: number): boolean =>
  /^(?:END|PUNCT)$/u.test(nodeAt(nodes, at).pos) ||
  (nodeAt(nodes, at).lower === 'for' && within(nodes, at + 1, at + 3, INTERVIEWS));

const INTERVIEWS: ReadonlySet<string> = new Set(['interview', 'interviews', 'comment', 'questions']);

/** "was asked to comment but declined". */
const isBareRefusal = (nodes: readonly Node[], { lemma, first, last }: Clause['group']): boolean =>
  (lemma === 'decline' || lemma === 'refuse') &&
  /^(?:END|PUNCT)$/u.test(nodeAt(nodes, last + 1).pos) &&
  nodes.some(({ lower }, at) => at < first && (lower === 'comment' || lower === 'interview'));

/** "I say nothing", "please don't ask me that", in quoted words: of whoever speaks. */
function ownSilence({ nodes, group, quoted }: Clause): SilentPredicate | null {
  if (!quoted) return null;
  const next = nodeAt(nodes, group.last + 1).lower;
  const subject = nodeAt(nodes, group.first - 1).lower;
  const nothing = group.lemma === 'say' && next === 'nothing' && /^(?:i|we)$/u.test(subject);
  const asked =
    group.lemma === 'ask' && group.negated && /^(?:me|us)$/u.test(next) && !/^(?:they|he|she|you)$/u.test(subject);
  return nothing || asked ? found('no_comment', 'speaker', group.last + 1) : null;
}

/** "It would be inappropriate for me to comment", "it is not appropriate for the ministry to comment". */
function inappropriate({ nodes, groups, index, group }: Clause): SilentPredicate | null {
  const next = groups[index + 1];
  const word = nodeAt(nodes, group.last + 1).lower;
  const improper = (group.negated ? /^(?:appropriate|proper|right)$/u : /^(?:inappropriate|improper|wrong)$/u).test(
    word,
  );
  if (group.lemma !== 'be' || !improper || next?.form !== 'infinitive' || next.first > group.last + 6) return null;
  return /^(?:comment|discuss|elaborate)$/u.test(next.lemma) ? found('no_comment', 'speaker', next.last) : null;
}

/** "the request for a loan": a request that the words after it show to be no reporter's. */
const nounOfThing = (nodes: readonly Node[], at: number): boolean => {
  const next = nodeAt(nodes, at + 1).lower;
  return next === 'of' || next === 'that';
};

/** "The mayor, who was abroad, was unavailable on Friday": why nobody reached somebody, where no request is told. */
const isAway = (nodes: readonly Node[], at: number): boolean =>
  (/^(?:END|PUNCT)$/u.test(nodeAt(nodes, at).pos) ||
    /^(?:on|this|last|until|yesterday)$/u.test(nodeAt(nodes, at).lower)) &&
  nodes.some(({ lower }, index) => lexicon.AWAY.has(lower) && index < at);

/** "was not available for comment", "was unreachable", "was on holiday and not available". */
function outOfReach({ nodes, group, negativeSubject }: Clause): SilentPredicate | null {
  const negated = group.negated || negativeSubject;
  if (group.lemma !== 'be' || group.passive) return null;
  for (let at = group.last + 1; at <= group.last + 3; at += 1) {
    const word = nodeAt(nodes, at).lower;
    const away = (word === 'reachable' && negated) || (/^(?:unreachable|uncontactable)$/u.test(word) && !negated);
    const next = nodeAt(nodes, at + 1);
    if (away && (next.pos === 'END' || next.pos === 'PUNCT' || /^(?:by|for|on|via)$/u.test(next.lower)))
      return found('no_response', 'subject', at);
    if ((lexicon.ABSENT.has(word) && !negated) || (word === 'available' && negated))
      return isForComment(nodes, group, at + 1) || isAway(nodes, at + 1) ? found('no_response', 'subject', at) : null;
  }
  return null;
}
