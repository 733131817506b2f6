import { isPossessive, WEEKDAYS } from '../document/noun-phrases.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { isBodyNoun } from '../mentions/heads.js';
import { askerBefore, askerEnd } from './asker.js';
import {
  asksForWords,
  found,
  isPublic,
  nounBefore,
  objectWord,
  ofSelf,
  phrasal,
  subjectIsRequest,
  takesUp,
  within,
  withoutObject,
  type Clause,
  type SilentPredicate,
} from './clause.js';
import * as lexicon from './lexicon.js';
import { omissionOf, type Omission } from './manner.js';
import { unable, ungiven } from './unable.js';

/** Reads what somebody refused, was unable or failed to do as a way of not answering, or `null`. */
export function omittedAnswer(clause: Clause): SilentPredicate | null {
  const omission = omissionOf(clause);
  if (omission === null) return null;
  switch (omission.manner) {
    case 'refused':
      return refused(clause, omission);
    case 'barred':
      return lexicon.TELLING.has(omission.act.lemma)
        ? found('no_comment', clause.group.passive ? 'subject' : 'speaker', omission.act.last)
        : null;
    case 'unable':
      return unable(clause, omission.act) ?? unanswered(clause, omission) ?? unstated(clause, omission);
    case 'not':
      if (isAtDoor(clause)) return found('no_response', 'subject', omission.act.last + 3);
      return unanswered(clause, omission) ?? ungiven(clause, omission.act, true) ?? unstated(clause, omission);
  }
}

/** "declined to comment", "would not say", "was unwilling to be interviewed", "refused to take questions". */
function refused(clause: Clause, { act }: Omission): SilentPredicate | null {
  const { nodes, group } = clause;
  if (keepsOwnName(clause, act)) return null;
  if (act.passive) {
    return lexicon.BEING_MADE_TO_TALK.has(act.lemma) ? found('no_comment', 'subject', act.last) : null;
  }
  const closer = within(nodes, act.last + 1, act.last + 4, lexicon.SPECIFIC);
  // "declined to be more specific", "declined to offer an exact figure"
  if (closer && (act.lemma === 'be' || (act !== group && lexicon.GIVING.has(act.lemma))))
    return found('no_comment', 'subject', act.last);
  const plainModal = act === group;
  if (plainModal && /^(?:no|yes|never|goodbye)$/u.test(nodeAt(nodes, act.last + 1).lower)) return null;
  const telling = plainModal ? lexicon.COMMENTING : lexicon.TELLING;
  if (telling.has(act.lemma) || takesUp(nodes, act)) return found('no_comment', 'subject', act.last);
  const words = takesQuestions(nodes, act);
  if (words >= 0) return found('no_comment', 'subject', words);
  if (lexicon.GIVING.has(act.lemma)) {
    const given = objectWord(
      nodes,
      act,
      (word) =>
        lexicon.INFORMATION.has(word) ||
        lexicon.PUBLIC_WORDS.has(word) ||
        lexicon.ASKED_FOR.has(word) ||
        /^(?:interviews?|commentary)$/u.test(word) ||
        (!plainModal && lexicon.RECORDS.has(word)),
    );
    if (given >= 0) return found('no_comment', 'subject', given);
  }
  // "would not put a number on it"
  if (act.lemma === 'put' && objectWord(nodes, act, (word) => /^(?:figure|number)$/u.test(word)) >= 0)
    return found('no_comment', 'subject', act.last);
  if (act.lemma === 'return' && objectWord(nodes, act, (word) => lexicon.REQUESTS.has(word)) >= 0)
    return found('no_response', 'subject', act.last);
  // "would not address individual cases"
  if (act.lemma === 'address' && within(nodes, act.last + 1, act.last + 3, lexicon.POLICY_MATTERS))
    return found('no_comment', 'subject', act.last);
  // "declined to put anyone up for interview"
  const up = plainModal ? -1 : objectWord(nodes, act, (word) => /^(?:interviews?|comment)$/u.test(word));
  if (up >= 0) return found('no_comment', 'subject', up);
  return plainModal ? unstated(clause, { manner: 'not', act, pending: false }) : null;
}

/** "did not want to give her name": who is asked speaks, and stays unnamed. A body keeps the names of others. */
function keepsOwnName({ nodes, group }: Clause, act: VerbGroup): boolean {
  const name = objectWord(nodes, act, (word) => /^(?:names?|surnames?)$/u.test(word));
  if (name < 0 || isBodyNoun(nodeAt(nodes, group.first - 1))) return false;
  const owner = nodes.slice(act.last + 1, name).find(isPossessive);
  return owner !== undefined && nodeAt(nodes, name - 1).lower !== "'s";
}

const takesQuestions = (nodes: readonly Node[], act: VerbGroup): number =>
  /^(?:take|field|entertain|accept)$/u.test(act.lemma)
    ? objectWord(nodes, act, (word) => /^(?:questions?|interviews?|calls|queries)$/u.test(word))
    : -1;

/** "did not respond to requests", "has yet to reply", "never called back", "calls were not returned". */
function unanswered(clause: Clause, { act }: Omission): SilentPredicate | null {
  const { nodes } = clause;
  if (takesQuestions(nodes, act) >= 0) return found('no_comment', 'subject', act.last + 1);
  const questions = act.lemma === 'address' ? objectWord(nodes, act, (word) => lexicon.ASKED.has(word)) : -1;
  if (questions >= 0 && !act.passive) return found('no_response', 'subject', questions);
  if (lexicon.ANSWERING_BACK.has(phrasal(nodes, act)) && !act.passive) {
    const rest = nodeAt(nodes, act.last + (/^(?:us|me)$/u.test(nodeAt(nodes, act.last + 1).lower) ? 3 : 2));
    const toAsker = rest.lower === 'to' || rest.lower === 'with' || rest.pos === 'END' || rest.pos === 'PUNCT';
    const phone = objectWord(nodes, act, (word) => /^(?:phone|telephone|receiver|calls?)$/u.test(word));
    if (act.lemma === 'pick' ? phone >= 0 || rest.pos === 'END' : toAsker)
      return found('no_response', 'subject', act.last + 1);
  }
  // "was given two days to respond but did not do so"
  const so = act.lemma === 'do' && nodeAt(nodes, act.last + 1).lower === 'so';
  const elided = act.lemma === 'do' && /^(?:END|PUNCT)$/u.test(nodeAt(nodes, act.last + 1).pos);
  if (
    (so || elided) &&
    clause.groups.some(({ lemma, first }) => first < act.first && (lexicon.ANSWERING.has(lemma) || lemma === 'comment'))
  )
    return found('no_response', 'subject', so ? act.last + 1 : act.last);
  if (!lexicon.ANSWERING.has(act.lemma)) return null;
  if (isPublic(nodes, act)) return null;
  const door = clause.negativeSubject ? objectWord(nodes, act, (word) => lexicon.DOORS.has(word)) : -1;
  if (door >= 0) return found('no_response', 'subject', door);
  if (act.passive) return subjectIsRequest(clause) ? found('no_response', 'request', act.last) : null;
  return answersReporter(clause, act) ? found('no_response', 'subject', act.last) : null;
}

/** Whether what is not answered is the reporter: a request, an outlet, a deadline, or nothing said. */
function answersReporter(clause: Clause, act: VerbGroup): boolean {
  const { nodes } = clause;
  const request = objectWord(
    nodes,
    act,
    (word) => lexicon.REQUESTS.has(word) || /^(?:comment|reporters?|journalists?|media)$/u.test(word),
  );
  if (request >= 0) {
    const from = nodeAt(nodes, request + 1).lower === 'from' && askerEnd(clause, request + 2) < 0;
    return asksForWords(nodes, request + 1) && nodeAt(nodes, request - 1).lower !== 'radio' && !from;
  }
  // "has not responded to the allegations"
  const charged = act.perfect && /^(?:respond|reply|react)$/u.test(act.lemma);
  if (charged && objectWord(nodes, act, (word) => lexicon.AWAITING_ANSWER.has(word)) >= 0) return true;
  if (act.lemma === 'return') return false;
  const next = nodeAt(nodes, act.last + 1);
  if (next.pos === 'END' || /^[.,;]$/u.test(next.lower) || next.pos === 'CCONJ') return true;
  if (/^(?:immediately|publicly|when|after|if)$/u.test(next.lower))
    return !/^(?:when|after|if)$/u.test(next.lower) || isAsking(clause, act.last + 2);
  if (next.lower === 'to') return askerEnd(clause, act.last + 2) >= 0;
  // "received questions but had not answered any of them"
  if (/^(?:any|them|these|those)$/u.test(next.lower)) return nounBefore(nodes, act.first, lexicon.REQUESTS);
  return isDeadline(nodes, act.last + 1) || WEEKDAYS.has(next.lower);
}

/** "when asked", "when it was contacted by the Post", "when a reporter called": whoever else asks is no outlet. */
function isAsking(clause: Clause, from: number): boolean {
  const { nodes } = clause;
  for (let at = from; at <= from + 6; at += 1) {
    const { lower } = nodeAt(nodes, at);
    if (!/^(?:asked|contacted|approached|reached|questioned|pressed|called)$/u.test(lower)) continue;
    const before = nodeAt(nodes, nodeAt(nodes, at - 1).pos === 'ADV' ? at - 2 : at - 1);
    const asked = at === from || before.pos === 'AUX' || askerBefore(clause, at);
    const other = lower === 'called' && /^(?:his|her|its|their|the|out|for)$/u.test(nodeAt(nodes, at + 1).lower);
    return asked && !other;
  }
  return false;
}

/** "by Friday", "by press time", "at the time of publication", "before publication", "on Monday". */
function isDeadline(nodes: readonly Node[], at: number): boolean {
  if (!/^(?:by|before|on|as|until|at)$/u.test(nodeAt(nodes, at).lower)) return false;
  for (let next = at + 1; next <= at + 4; next += 1) {
    const node = nodeAt(nodes, next);
    if (WEEKDAYS.has(node.lower) || node.pos === 'NUM' || DEADLINES.has(node.lower)) return true;
    if (node.pos === 'PUNCT' || node.pos === 'VERB') return false;
  }
  return false;
}

const DEADLINES: ReadonlySet<string> = new Set(
  `deadline press publication time publishing noon midnight midday evening afternoon morning night week month january february march
   april may june july august september october november december`.split(/\s+/u),
);

/** "no one came to the door", "nobody answered the bell". */
const isAtDoor = ({ nodes, group, negativeSubject }: Clause): boolean =>
  negativeSubject && group.lemma === 'come' && nodeAt(nodes, group.last + 3).lower === 'door';

/** "does not comment on operations", "said it did not discuss operational matters": a rule of silence. */
function isPolicy(clause: Clause, act: VerbGroup): boolean {
  const { nodes } = clause;
  const auxiliary = nodeAt(nodes, act.first).lower;
  const rule = /^do(?:es)?$/u.test(auxiliary);
  const never = [act.first - 1, act.first, act.first + 1].some(
    (node) => node < act.last && nodeAt(nodes, node).lower === 'never',
  );
  if (!(rule || never || auxiliary === 'did') || isPublic(nodes, act)) return false;
  // "never comments on disciplinary matters"
  const custom = never && /^(?:comments?|discuss(?:es)?)$/u.test(nodeAt(nodes, act.last).lower);
  if (!rule && !custom && !ofSelf(clause)) return false;
  if (rule && /^(?:comment|discuss)$/u.test(act.lemma)) return true;
  const about = /^(?:talk|speak)$/u.test(act.lemma) && nodeAt(nodes, act.last + 1).lower === 'about' ? 1 : 0;
  const from = act.last + 1 + about;
  return (
    (about > 0 || /^(?:comment|discuss)$/u.test(act.lemma)) && within(nodes, from, from + 4, lexicon.POLICY_MATTERS)
  );
}

/** "has not spoken in public", "does not comment on operations", "has yet to issue a statement". */
function unstated(clause: Clause, { act, pending }: Omission): SilentPredicate | null {
  const { nodes } = clause;
  if (isPolicy(clause, act)) return found('no_comment', 'subject', act.last);
  if (lexicon.ISSUING.has(act.lemma) && !act.passive) {
    const object = withoutObject(nodes, act, true, (word) => lexicon.PUBLIC_WORDS.has(word));
    const reply = withoutObject(nodes, act, true, (word) => lexicon.REPLIES.has(word));
    if (reply >= 0) return found('no_response', 'subject', reply);
    if (object >= 0) return found('no_statement', 'subject', object);
  }
  // "hasn't weighed in on the matter"
  if (act.perfect && act.lemma === 'weigh' && takesUp(nodes, act)) return found('no_statement', 'subject', act.last);
  // "has not confirmed the death"
  const unconfirmed =
    act.perfect &&
    act.lemma === 'confirm' &&
    !act.passive &&
    !clause.negativeSubject &&
    !askerBefore(clause, act.first);
  if (unconfirmed) return found(ofSelf(clause) ? 'no_information' : 'no_statement', 'subject', act.last);
  // "is not talking, even off the record"
  const progressive = act.lemma === 'talk' && /ing$/u.test(nodeAt(nodes, act.last).lower) && !act.perfect;
  if (progressive && /^(?:END|PUNCT)$/u.test(nodeAt(nodes, act.last + 1).pos))
    return found('no_comment', 'subject', act.last);
  // "I'm not talking about that"
  const about = act.lemma === 'talk' && act.form !== 'infinitive' && nodeAt(nodes, act.last + 1).lower === 'about';
  if (about && /^(?:PRON|DET|PROPN)$/u.test(nodeAt(nodes, act.last + 2).pos) && ofSelf(clause))
    return found('no_comment', 'subject', act.last + 2);
  if (act.lemma === 'break' && nodeAt(nodes, act.last + 2).lower === 'silence')
    return found('no_statement', 'subject', act.last + 2);
  if (lexicon.ADDRESSING.has(act.lemma)) {
    if (act.lemma === 'comment' && /ing$/u.test(nodeAt(nodes, act.last).lower))
      return found('no_comment', 'subject', act.last);
    if (act.lemma === 'comment' && isDeadline(nodes, act.last + 1)) return found('no_response', 'subject', act.last);
    const alone = lexicon.ADDRESSING_ALONE.has(act.lemma) && (act.perfect || act.lemma === 'comment');
    if (pending || alone || isPublic(nodes, act))
      return found('no_statement', act.passive ? 'agent' : 'subject', act.last);
  }
  return null;
}
