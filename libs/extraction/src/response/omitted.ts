import { WEEKDAYS } from '../document/noun-phrases.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { OUTLET_NAMES } from '../mentions/lexicon/actor-nouns.js';
import {
  asksForWords,
  found,
  isForComment,
  isPublic,
  objectWord,
  phrasal,
  subjectIsRequest,
  withoutObject,
  type Clause,
  type SilentPredicate,
} from './clause.js';
import * as lexicon from './lexicon.js';
import { omissionOf, type Omission } from './manner.js';

/** Reads what somebody refused, was unable or failed to do as a way of not answering, or `null`. */
export function omittedAnswer(clause: Clause): SilentPredicate | null {
  const omission = omissionOf(clause);
  if (omission === null) return null;
  switch (omission.manner) {
    case 'refused':
      return refused(clause, omission);
    case 'unable':
      return unable(clause, omission.act) ?? unanswered(clause, omission) ?? unstated(clause, omission);
    case 'not':
      return unanswered(clause, omission) ?? ungiven(clause, omission.act, true) ?? unstated(clause, omission);
  }
}

/** "declined to comment", "would not say", "was unwilling to be interviewed", "refused to take questions". */
function refused(clause: Clause, { act }: Omission): SilentPredicate | null {
  const { nodes, group } = clause;
  if (act.passive) {
    return lexicon.BEING_MADE_TO_TALK.has(act.lemma) ? found('no_comment', 'subject', act.last) : null;
  }
  const plainModal = act === group;
  if (plainModal && /^(?:no|yes|never|goodbye)$/u.test(nodeAt(nodes, act.last + 1).lower)) return null;
  const telling = plainModal ? lexicon.COMMENTING : lexicon.TELLING;
  if (telling.has(act.lemma)) return found('no_comment', 'subject', act.last);
  const words = takesQuestions(nodes, act);
  if (words >= 0) return found('no_comment', 'subject', words);
  if (lexicon.GIVING.has(act.lemma)) {
    const given = objectWord(nodes, act, (word) => lexicon.INFORMATION.has(word) || lexicon.PUBLIC_WORDS.has(word));
    if (given >= 0) return found('no_comment', 'subject', given);
  }
  return plainModal ? unstated(clause, { manner: 'not', act, pending: false }) : null;
}

const takesQuestions = (nodes: readonly Node[], act: VerbGroup): number =>
  /^(?:take|field|entertain|accept)$/u.test(act.lemma)
    ? objectWord(nodes, act, (word) => /^(?:questions?|interviews?|calls|queries)$/u.test(word))
    : -1;

/** "could not comment", "was unable to give details", "could not be reached", "could not reach the owner". */
function unable(clause: Clause, act: VerbGroup): SilentPredicate | null {
  const { nodes } = clause;
  if (act.passive) {
    if (act.lemma === 'reach' || act.lemma === 'contact') {
      return byMeans(nodes, act.last + 1) ? null : found('no_response', 'subject', act.last);
    }
    const sought = /^(?:locate|find|track)$/u.test(act.lemma) && isForComment(nodes, act, act.last + 1);
    return sought ? found('no_response', 'subject', act.last) : null;
  }
  if (act.lemma === 'comment' || act.lemma === 'discuss' || act.lemma === 'elaborate')
    return found('no_comment', 'subject', act.last);
  const more = nodeAt(nodes, act.last + 1).lower;
  if (act.lemma === 'say' && /^(?:more|further)$/u.test(more)) return found('no_information', 'subject', act.last + 1);
  if (lexicon.REACHING.has(act.lemma)) {
    const comment = objectWord(nodes, act, (word) => word === 'for');
    const asked = comment >= 0 && isForComment(nodes, act, comment);
    return asked || reporterBefore(nodes, clause.group.first) ? found('no_response', 'object', act.last) : null;
  }
  return ungiven(clause, act, true);
}

/** "could not be reached by rope": a means other than a call. */
const byMeans = (nodes: readonly Node[], at: number): boolean => {
  const means = nodeAt(nodes, at + 1);
  return nodeAt(nodes, at).lower === 'by' && means.pos === 'NOUN' && !lexicon.CALLING.has(means.lower);
};

/** Whether the words before a verb name a paper, an agency or its people. */
const reporterBefore = (nodes: readonly Node[], verb: number): boolean => {
  const node = nodeAt(nodes, nodeAt(nodes, verb - 1).pos === 'ADV' ? verb - 2 : verb - 1);
  return (node.pos === 'PROPN' && OUTLET_NAMES.has(node.lower)) || /^(?:reporters?|journalists?)$/u.test(node.lower);
};

/** "gave no details", "could offer no information", "did not provide any details". */
export function ungiven({ nodes }: Clause, act: VerbGroup, negated: boolean): SilentPredicate | null {
  if (!lexicon.GIVING.has(act.lemma) || act.passive) return null;
  const details = withoutObject(nodes, act, negated, (word) => lexicon.INFORMATION.has(word));
  return details < 0 ? null : found('no_information', 'subject', details);
}

/** "did not respond to requests", "has yet to reply", "never called back", "calls were not returned". */
function unanswered(clause: Clause, { act }: Omission): SilentPredicate | null {
  const { nodes } = clause;
  if (takesQuestions(nodes, act) >= 0) return found('no_comment', 'subject', act.last + 1);
  if (lexicon.ANSWERING_BACK.has(phrasal(nodes, act)) && !act.passive) {
    const rest = nodeAt(nodes, act.last + 2);
    const toAsker = rest.lower === 'to' || rest.lower === 'with' || rest.pos === 'END' || rest.pos === 'PUNCT';
    const phone = objectWord(nodes, act, (word) => /^(?:phone|telephone|receiver|calls?)$/u.test(word));
    if (act.lemma === 'pick' ? phone >= 0 : toAsker) return found('no_response', 'subject', act.last + 1);
  }
  if (!lexicon.ANSWERING.has(act.lemma)) return null;
  if (act.passive) return subjectIsRequest(clause) ? found('no_response', 'request', act.last) : null;
  return answersReporter(nodes, act) ? found('no_response', 'subject', act.last) : null;
}

/** Whether what is not answered is the reporter: a request, an outlet, a deadline, or nothing said. */
function answersReporter(nodes: readonly Node[], act: VerbGroup): boolean {
  const request = objectWord(
    nodes,
    act,
    (word) => lexicon.REQUESTS.has(word) || /^(?:comment|reporters?|journalists?|media)$/u.test(word),
  );
  if (request >= 0) return asksForWords(nodes, request + 1) && nodeAt(nodes, request - 1).lower !== 'radio';
  if (act.lemma === 'return') return false;
  const next = nodeAt(nodes, act.last + 1);
  const after = nodeAt(nodes, act.last + 2);
  if (next.pos === 'END' || /^[.,;]$/u.test(next.lower) || next.pos === 'CCONJ') return true;
  if (/^(?:immediately|publicly|when|after|if)$/u.test(next.lower))
    return next.pos !== 'SCONJ' || isAsking(nodes, act.last + 2);
  if (next.lower === 'to') return namesOutlet(nodes, act.last + 2) || after.lower === 'us';
  return isDeadline(nodes, act.last + 1) || WEEKDAYS.has(next.lower);
}

/** "when asked", "when it was contacted by the Post". */
const isAsking = (nodes: readonly Node[], from: number): boolean => {
  for (let at = from; at <= from + 6; at += 1)
    if (/^(?:asked|contacted|approached|reached|questioned|pressed|called)$/u.test(nodeAt(nodes, at).lower))
      return true;
  return false;
};

const namesOutlet = (nodes: readonly Node[], from: number): boolean => {
  for (let at = from; at <= from + 4; at += 1) {
    const node = nodeAt(nodes, at);
    if (node.pos !== 'PROPN' && node.pos !== 'DET' && node.pos !== 'ADJ') return false;
    if (node.pos === 'PROPN' && OUTLET_NAMES.has(node.lower)) return true;
  }
  return false;
};

/** "by Friday", "by press time", "before publication", "on Monday". */
function isDeadline(nodes: readonly Node[], at: number): boolean {
  if (!/^(?:by|before|on|as|until)$/u.test(nodeAt(nodes, at).lower)) return false;
  for (let next = at + 1; next <= at + 4; next += 1) {
    const node = nodeAt(nodes, next);
    if (WEEKDAYS.has(node.lower) || node.pos === 'NUM' || DEADLINES.has(node.lower)) return true;
    if (node.pos === 'PUNCT' || node.pos === 'VERB') return false;
  }
  return false;
}

const DEADLINES: ReadonlySet<string> = new Set(
  `deadline press publication time noon midnight midday evening afternoon morning night week month january february march
   april may june july august september october november december`.split(/\s+/u),
);

/** "has not spoken in public", "does not comment on operations", "has yet to issue a statement". */
function unstated({ nodes }: Clause, { act, pending }: Omission): SilentPredicate | null {
  if (lexicon.ISSUING.has(act.lemma) && !act.passive) {
    const object = withoutObject(nodes, act, true, (word) => lexicon.PUBLIC_WORDS.has(word));
    const reply = withoutObject(nodes, act, true, (word) => lexicon.REPLIES.has(word));
    if (reply >= 0) return found('no_response', 'subject', reply);
    if (object >= 0) return found('no_statement', 'subject', object);
  }
  if (act.lemma === 'break' && nodeAt(nodes, act.last + 2).lower === 'silence')
    return found('no_statement', 'subject', act.last + 2);
  if (lexicon.ADDRESSING.has(act.lemma)) {
    const policy =
      act.lemma === 'comment' &&
      nodeAt(nodes, act.first).lower.startsWith('do') &&
      nodeAt(nodes, act.first).lower !== 'did';
    if (policy && !isPublic(nodes, act)) return found('no_comment', 'subject', act.last);
    const alone = lexicon.ADDRESSING_ALONE.has(act.lemma) && (act.perfect || act.lemma === 'comment');
    if (pending || alone || isPublic(nodes, act))
      return found('no_statement', act.passive ? 'agent' : 'subject', act.last);
  }
  return null;
}
