import { nodeAt, type Node } from '../document/units.js';
import {
  asksForWords,
  found,
  isForComment,
  nounBefore,
  objectWord,
  phrasal,
  subjectIsRequest,
  withoutObject,
  type Clause,
  type SilentPredicate,
} from './clause.js';
import * as lexicon from './lexicon.js';
import { omittedAnswer, ungiven } from './omitted.js';

export type { Clause, SilentPredicate } from './clause.js';

/** Reads a verb group as a way of not answering, or `null`. */
export function silentPredicate(clause: Clause): SilentPredicate | null {
  return (
    nothingThere(clause) ??
    nothingCame(clause) ??
    emptyRequest(clause) ??
    nothingToGive(clause) ??
    nothingKnown(clause) ??
    neitherNor(clause) ??
    passedOn(clause) ??
    omittedAnswer(clause) ??
    turnedDown(clause) ??
    outOfReach(clause) ??
    silence(clause)
  );
}

/** "There was no response from the owner", "there has been no word from the palace". */
function nothingThere({ nodes, group }: Clause): SilentPredicate | null {
  if (group.lemma !== 'be' || nodeAt(nodes, group.first - 1).lower !== 'there') return null;
  const word = withoutObject(nodes, group, group.negated, (candidate) => isMessage(candidate) || candidate === 'sign');
  if (word < 0 || !hasOrigin(nodes, word + 1)) return null;
  return found(lexicon.REPLIES.has(nodeAt(nodes, word).lower) ? 'no_response' : 'no_statement', 'origin', word);
}

/** What can come from a body: an answer, a statement, "word". */
const isMessage = (word: string): boolean =>
  lexicon.REPLIES.has(word) || lexicon.PUBLIC_WORDS.has(word) || word === 'word';

/** "from the ministry" or "by the ministry" within a few words. */
const hasOrigin = (nodes: readonly Node[], from: number): boolean => {
  for (let at = from; at <= from + 4; at += 1) {
    if (/^(?:from|by)$/u.test(nodeAt(nodes, at).lower)) return true;
    if (/^(?:VERB|AUX|PUNCT|END)$/u.test(nodeAt(nodes, at).pos)) return false;
  }
  return false;
};

/** "No response came from the ministry", "nothing has been heard from the palace". */
function nothingCame({ nodes, group, negativeSubject }: Clause): SilentPredicate | null {
  const nothing = nodeAt(nodes, group.first - 1).lower === 'nothing';
  const message = negativeSubject && nounBefore(nodes, group.first, MESSAGES);
  if (!lexicon.ARRIVING.has(group.lemma) || !(message || (nothing && group.lemma === 'hear'))) return null;
  if (nodeAt(nodes, group.last + 1).lower !== 'from') return null;
  const reply = !nothing && nounBefore(nodes, group.first, lexicon.REPLIES);
  return found(reply ? 'no_response' : 'no_statement', 'origin', group.last);
}

const MESSAGES: ReadonlySet<string> = new Set([...lexicon.REPLIES, ...lexicon.PUBLIC_WORDS, 'word']);

/** "calls went unanswered", "emails drew no reply", "efforts to reach her failed", "requests were turned down by". */
function emptyRequest(clause: Clause): SilentPredicate | null {
  const { nodes, group } = clause;
  if (group.negated) return null;
  const before = clause.groups[clause.index - 1];
  const seeking = before?.form === 'infinitive' && lexicon.REACHING.has(before.lemma);
  const unmet = lexicon.UNANSWERED.has(nodeAt(nodes, group.last + 1).lower) || isInVain(nodes, group.last + 1);
  if (
    seeking &&
    nounBefore(nodes, before.first, EFFORTS) &&
    (group.lemma === 'fail' || (group.lemma === 'be' && unmet))
  )
    return found('no_response', 'object', before.last);
  if (!subjectIsRequest(clause)) return null;
  if (/^(?:go|be|remain|prove|meet|stay|ring)$/u.test(group.lemma)) {
    const object = objectWord(nodes, group, (word) => lexicon.UNANSWERED.has(word) || word === 'silence');
    if (object >= 0) return found('no_response', 'request', object);
  }
  if (lexicon.GETTING.has(group.lemma) && !group.passive) {
    const reply = withoutObject(nodes, group, false, (word) => lexicon.REPLIES.has(word));
    if (reply >= 0) return found('no_response', 'request', reply);
  }
  if (group.passive && lexicon.IGNORING.has(group.lemma)) return found('no_response', 'request', group.last);
  if (group.passive && lexicon.TURNING_DOWN.has(phrasal(nodes, group))) {
    const agent = objectWord(nodes, group, (word) => word === 'by');
    return found('no_comment', agent < 0 ? 'request' : 'agent', agent < 0 ? group.last : agent - 1);
  }
  if (group.passive && lexicon.TURNING_DOWN.has(group.lemma)) return found('no_comment', 'request', group.last);
  return null;
}

const EFFORTS: ReadonlySet<string> = new Set(['effort', 'efforts', 'attempt', 'attempts', 'bid', 'bids', 'tries']);
const isInVain = (nodes: readonly Node[], at: number): boolean =>
  nodeAt(nodes, at).lower === 'in' && nodeAt(nodes, at + 1).lower === 'vain';

/** "said it was unaware of a leak", "said she did not know how many": only of those who say so of themselves. */
function nothingKnown({ nodes, groups, group }: Clause): SilentPredicate | null {
  const self = /^(?:he|she|it|they|we)$/u.test(nodeAt(nodes, group.first - 1).lower);
  const told = groups.some((other) => other.last < group.first && /^(?:say|tell|add|reply)$/u.test(other.lemma));
  if (!self || !told || group.form !== 'finite' || group.modal !== null) return null;
  const next = nodeAt(nodes, group.last + 1).lower;
  if (group.lemma === 'know' && group.negated && QUESTION.test(next))
    return found('no_information', 'subject', group.last);
  const aware = next === 'unaware' ? !group.negated : next === 'aware' && group.negated;
  if (group.lemma !== 'be' || !aware || nodeAt(nodes, group.last + 2).lower !== 'of') return null;
  return found('no_information', 'subject', group.last + 2);
}

const QUESTION = /^(?:whether|if|what|how|why|who|when|where|which)$/u;

/** "would neither confirm nor deny", "neither confirmed nor denied". */
function neitherNor({ nodes, group }: Clause): SilentPredicate | null {
  const nor = group.last + 1;
  const pair =
    group.lemma === 'confirm' && nodeAt(nodes, nor).lower === 'nor' && nodeAt(nodes, nor + 1).lemma === 'deny';
  return pair && nodeAt(nodes, group.first - 1).lower === 'neither' ? found('no_comment', 'subject', nor + 1) : null;
}

/** "referred questions to its lawyer", "hung up when asked". */
function passedOn({ nodes, group, negativeSubject }: Clause): SilentPredicate | null {
  if (group.negated || negativeSubject || group.passive) return null;
  if (group.lemma === 'hang' && nodeAt(nodes, group.last + 1).lower === 'up') {
    const on = nodeAt(nodes, group.last + 2).lower;
    return /^(?:when|after|on)$/u.test(on) ? found('no_comment', 'subject', group.last + 1) : null;
  }
  if (!lexicon.PASSING_ON.has(group.lemma)) return null;
  const asked = objectWord(nodes, group, (word) => lexicon.ASKED.has(word));
  if (asked < 0) return null;
  const to = nodeAt(nodes, asked + 1).lower;
  return to === 'to' || lexicon.TOPIC_PREPOSITIONS.has(to) ? found('no_comment', 'subject', asked) : null;
}

/** "turned down requests for comment", "ignored questions", "withheld comment", "had no comment". */
function turnedDown({ nodes, group, negativeSubject }: Clause): SilentPredicate | null {
  const negated = group.negated || negativeSubject;
  if (/^(?:have|offer)$/u.test(group.lemma)) {
    const comment = withoutObject(nodes, group, negated, (word) => word === 'comment');
    if (comment >= 0) return found('no_comment', 'subject', comment);
  }
  if (negated || group.passive) return null;
  const asked = (word: string): boolean =>
    word === 'comment' || word === 'interview' || word === 'interviews' || lexicon.REQUESTS.has(word);
  if (lexicon.IGNORING.has(group.lemma)) {
    const object = objectWord(nodes, group, (word) => lexicon.REQUESTS.has(word));
    return object < 0 ? null : found('no_response', 'subject', object);
  }
  const leaves = group.lemma === 'leave' ? objectWord(nodes, group, (word) => lexicon.UNANSWERED.has(word)) : -1;
  if (leaves >= 0 && objectWord(nodes, group, (word) => lexicon.REQUESTS.has(word)) >= 0)
    return found('no_response', 'subject', leaves);
  if (group.lemma === 'withhold' && nodeAt(nodes, group.last + 1).lower === 'comment')
    return found('no_comment', 'subject', group.last + 1);
  if (!lexicon.TURNING_DOWN.has(group.lemma) && !lexicon.TURNING_DOWN.has(phrasal(nodes, group))) return null;
  const object = objectWord(nodes, group, asked);
  if (object < 0) return null;
  const refused = asksForWords(nodes, object + 1) && !nounOfThing(nodes, object);
  return refused ? found('no_comment', 'subject', object) : null;
}

/** "the request for a loan": a request that the words after it show to be no reporter's. */
const nounOfThing = (nodes: readonly Node[], at: number): boolean => {
  const next = nodeAt(nodes, at + 1).lower;
  return next === 'of' || next === 'that';
};

/** "was not available for comment", "was unreachable". */
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
      return isForComment(nodes, group, at + 1) ? found('no_response', 'subject', at) : null;
  }
  return null;
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

/** "made no announcement", "no notice was sent by", "stayed silent", "said nothing". */
function silence({ nodes, group, negativeSubject }: Clause): SilentPredicate | null {
  const negated = group.negated || negativeSubject;
  if (group.passive && lexicon.ISSUING.has(group.lemma) && nounBefore(nodes, group.first, lexicon.PUBLIC_WORDS)) {
    if (negated || quantifiedByNo(nodes, group.first)) return found('no_statement', 'agent', group.last);
  }
  if (lexicon.ISSUING.has(group.lemma) && !group.passive) {
    const object = withoutObject(nodes, group, negated, (word) => lexicon.PUBLIC_WORDS.has(word));
    if (object >= 0) return found('no_statement', 'subject', object);
  }
  if (/^(?:maintain|keep)$/u.test(group.lemma) && !negated && !group.passive) {
    const kept = objectWord(nodes, group, (word) => word === 'silence' || word === 'counsel');
    if (kept >= 0)
      return found(nodeAt(nodes, kept).lower === 'counsel' ? 'no_comment' : 'no_statement', 'subject', kept);
  }
  if (lexicon.REMAINING.has(group.lemma) && group.form === 'finite' && !negated) {
    for (let at = group.last + 1; at <= group.last + 3; at += 1) {
      const { lower, pos } = nodeAt(nodes, at);
      const next = nodeAt(nodes, at + 1).lower;
      const parent = lower === 'mum' && /^(?:to|of)$/u.test(next);
      const since = /^(?:since|for|in)$/u.test(next) && group.lemma === 'be';
      if (lexicon.SILENT.has(lower) && !parent && !since) return found('no_statement', 'subject', at);
      if (lexicon.QUIET.has(lower) && lexicon.TOPIC_PREPOSITIONS.has(next) && group.lemma !== 'be')
        return found('no_statement', 'subject', at);
      if (pos !== 'ADV') break;
    }
  }
  if (group.lemma === 'say' && !group.passive) {
    const word = nodeAt(nodes, group.last + 1).lower;
    if (word === 'nothing' || (word === 'anything' && negated)) return found('no_statement', 'subject', group.last + 1);
  }
  return null;
}

const quantifiedByNo = (nodes: readonly Node[], verb: number): boolean => {
  for (let at = verb - 1; at >= 0 && at >= verb - 8; at -= 1) if (nodeAt(nodes, at).lower === 'no') return true;
  return false;
};
