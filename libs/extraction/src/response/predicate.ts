import type { OfficialResponse } from '#story';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import * as lexicon from './lexicon.js';

/** Where the body that stays silent is named. */
export type BodyPlace = 'subject' | 'agent' | 'request';

/** A predicate that means silence, and from where on it says about what. */
export interface SilentPredicate {
  readonly response: OfficialResponse;
  readonly body: BodyPlace;
  /** Last node of the predicate itself. */
  readonly to: number;
}

/** The verb group with what stands around it in its clause. */
export interface Clause {
  readonly nodes: readonly Node[];
  readonly groups: readonly VerbGroup[];
  readonly index: number;
  readonly group: VerbGroup;
  /** "Neither X nor Y", "no official": the subject negates the verb. */
  readonly negativeSubject: boolean;
}

/** Furthest node after a verb that still counts as its object. */
const reach = 7;

/** Reads a verb group as a way of not answering, or `null`. */
export function silentPredicate(clause: Clause): SilentPredicate | null {
  return refusal(clause) ?? noAnswer(clause) ?? outOfReach(clause) ?? nothingToGive(clause) ?? noStatement(clause);
}

/** "declined to comment", "would not say", "refused interviews", "had no comment". */
function refusal({ nodes, groups, index, group, negativeSubject }: Clause): SilentPredicate | null {
  const negated = group.negated || negativeSubject;
  if (lexicon.REFUSING.has(group.lemma) && !negated && !group.passive) {
    const next = groups[index + 1];
    if (next?.form === 'infinitive' && next.first <= group.last + 2) {
      return !next.passive && lexicon.TELLING.has(next.lemma) && nodeAt(nodes, next.head).pos !== 'END'
        ? found('no_comment', 'subject', next.last)
        : null;
    }
    const object = objectWord(
      nodes,
      group.last + 1,
      (word) => word === 'comment' || word === 'interview' || word === 'interviews' || lexicon.REQUESTS.has(word),
    );
    return object < 0 || !asksForWords(nodes, object + 1) ? null : found('no_comment', 'subject', object);
  }
  const modal = group.modal;
  if (
    negated &&
    (modal === 'would' || modal === 'wo' || modal === 'will' || modal === 'could' || modal === 'ca' || modal === 'can')
  ) {
    if (group.passive || !lexicon.COMMENTING.has(group.lemma)) return null;
    const unable = modal !== 'would' && modal !== 'wo' && modal !== 'will';
    if (unable && group.lemma !== 'comment' && group.lemma !== 'discuss') return null;
    if (/^(?:no|yes|never|goodbye)$/u.test(nodeAt(nodes, group.last + 1).lower)) return null;
    return found('no_comment', 'subject', group.last);
  }
  if (/^(?:have|offer)$/u.test(group.lemma)) {
    const comment = withoutObject(nodes, group, negated, (word) => word === 'comment');
    if (comment >= 0) return found('no_comment', 'subject', comment);
  }
  return null;
}

/** "did not respond to requests", "ignored questions", "calls went unanswered", "has yet to reply". */
function noAnswer({ nodes, groups, index, group, negativeSubject }: Clause): SilentPredicate | null {
  const negated = group.negated || negativeSubject;
  const failed = /^(?:fail|neglect)$/u.test(group.lemma) && !negated;
  const yet = nodeAt(nodes, group.last + 1).lower === 'yet' && (group.lemma === 'have' || group.lemma === 'be');
  const next = groups[index + 1];
  if ((failed || yet) && next?.form === 'infinitive' && next.first <= group.last + 2) {
    if (lexicon.ANSWERING.has(next.lemma) && answersReporter(nodes, next))
      return found('no_response', 'subject', next.last);
    if (lexicon.ADDRESSING.has(next.lemma)) return found('no_statement', 'subject', next.last);
  }
  if (negated && lexicon.ANSWERING.has(group.lemma)) {
    if (group.passive) return subjectIsRequest(nodes, group) ? found('no_response', 'request', group.last) : null;
    return answersReporter(nodes, group) ? found('no_response', 'subject', group.last) : null;
  }
  if (!negated && lexicon.IGNORING.has(group.lemma)) {
    if (group.passive) return subjectIsRequest(nodes, group) ? found('no_response', 'request', group.last) : null;
    const object = objectWord(nodes, group.last + 1, (word) => lexicon.REQUESTS.has(word));
    return object < 0 ? null : found('no_response', 'subject', object);
  }
  if (/^(?:go|be|remain|prove|meet)$/u.test(group.lemma) && !negated && subjectIsRequest(nodes, group)) {
    const object = objectWord(nodes, group.last + 1, (word) => lexicon.UNANSWERED.has(word) || word === 'silence');
    return object < 0 ? null : found('no_response', 'request', object);
  }
  if (/^(?:decline|refuse|reject)$/u.test(group.lemma) && group.passive && subjectIsRequest(nodes, group)) {
    return found('no_comment', 'request', group.last);
  }
  return null;
}

/** "could not be reached", "was not available for comment". */
function outOfReach({ nodes, group, negativeSubject }: Clause): SilentPredicate | null {
  const negated = group.negated || negativeSubject;
  if (negated && group.passive && /^(?:reach|contact)$/u.test(group.lemma)) {
    return found('no_response', 'subject', group.last);
  }
  if (group.lemma !== 'be' || group.passive) return null;
  for (let at = group.last + 1; at <= group.last + 3; at += 1) {
    const word = nodeAt(nodes, at).lower;
    if (lexicon.ABSENT.has(word) && !negated)
      return isForComment(nodes, group, at + 1) ? found('no_response', 'subject', at) : null;
    if (word === 'available' && negated)
      return isForComment(nodes, group, at + 1) ? found('no_response', 'subject', at) : null;
  }
  return null;
}

/** "had no information to provide", "have nothing to add". */
function nothingToGive({ nodes, group, negativeSubject }: Clause): SilentPredicate | null {
  const negated = group.negated || negativeSubject;
  if (group.lemma !== 'have') return null;
  const information = withoutObject(nodes, group, negated, (word) => lexicon.INFORMATION.has(word));
  if (information >= 0 && endsOrGives(nodes, information + 1)) return found('no_information', 'subject', information);
  const nothing = objectWord(nodes, group.last + 1, (word) => word === 'nothing' || (negated && word === 'anything'));
  if (nothing < 0) return null;
  for (let at = nothing + 1; at <= nothing + 4; at += 1) {
    if (/^(?:add|say|share|offer|provide|report|announce|give|tell)$/u.test(nodeAt(nodes, at).lower))
      return found('no_information', 'subject', at);
  }
  return null;
}

/** "has not commented", "made no announcement", "not publicly addressed", "no notice was made by", "stayed silent". */
function noStatement({ nodes, group, negativeSubject }: Clause): SilentPredicate | null {
  const subjectNo = group.passive && nounBefore(nodes, group.first, lexicon.PUBLIC_WORDS);
  const negated = group.negated || negativeSubject;
  if (
    group.passive &&
    subjectNo &&
    lexicon.ISSUING.has(group.lemma) &&
    (negated || quantifiedByNo(nodes, group.first))
  ) {
    return found('no_statement', 'agent', group.last);
  }
  if (lexicon.ISSUING.has(group.lemma) && !group.passive) {
    const object = withoutObject(nodes, group, negated, (word) => lexicon.PUBLIC_WORDS.has(word));
    if (object >= 0) return found('no_statement', 'subject', object);
  }
  if (negated && lexicon.ADDRESSING.has(group.lemma)) {
    const open = within(nodes, group.first, group.last + 1, lexicon.PUBLICLY);
    const alone = lexicon.ADDRESSING_ALONE.has(group.lemma) && (group.perfect || group.lemma === 'comment');
    if (open || alone) return found('no_statement', group.passive ? 'agent' : 'subject', group.last);
  }
  if (lexicon.REMAINING.has(group.lemma) && group.form === 'finite') {
    for (let at = group.last + 1; at <= group.last + 3; at += 1) {
      const parent = nodeAt(nodes, at).lower === 'mum' && /^(?:to|of)$/u.test(nodeAt(nodes, at + 1).lower);
      if (lexicon.SILENT.has(nodeAt(nodes, at).lower) && !negated && !parent)
        return found('no_statement', 'subject', at);
      if (nodeAt(nodes, at).pos !== 'ADV') break;
    }
  }
  if (group.lemma === 'say' && nodeAt(nodes, group.last + 1).lower === 'nothing' && !group.passive) {
    return found('no_statement', 'subject', group.last + 1);
  }
  return null;
}

const found = (response: OfficialResponse, body: BodyPlace, to: number): SilentPredicate => ({ response, body, to });

/** Index of the first word after a verb that passes, without leaving the object; -1 if none. */
function objectWord(nodes: readonly Node[], from: number, test: (word: string) => boolean): number {
  for (let at = from; at < from + reach; at += 1) {
    const node = nodeAt(nodes, at);
    if (test(node.lower)) return at;
    if (node.pos === 'VERB' || node.pos === 'AUX' || node.pos === 'SCONJ' || /^[,.;:]$/u.test(node.text)) return -1;
  }
  return -1;
}

/** The object noun of a verb that is negated by itself or by "no": "made no announcement", "did not issue a statement". */
function withoutObject(
  nodes: readonly Node[],
  group: VerbGroup,
  negated: boolean,
  test: (word: string) => boolean,
): number {
  const at = objectWord(nodes, group.last + 1, test);
  if (at < 0) return -1;
  for (let before = group.last + 1; before < at; before += 1) {
    if (nodeAt(nodes, before).pos === 'ADP' || nodeAt(nodes, before).lower === 'the') return -1;
  }
  if (negated) return at;
  for (let before = group.last + 1; before < at; before += 1) if (nodeAt(nodes, before).lower === 'no') return at;
  return -1;
}

/** Whether what is not answered is the reporter: a request, or nothing said. */
function answersReporter(nodes: readonly Node[], group: VerbGroup): boolean {
  const request = objectWord(nodes, group.last + 1, (word) => lexicon.REQUESTS.has(word) || word === 'comment');
  if (request >= 0) return true;
  if (group.lemma === 'return') return false;
  const next = nodeAt(nodes, group.last + 1);
  return (
    next.pos === 'END' ||
    next.lower === '.' ||
    next.lower === ',' ||
    next.lower === ';' ||
    next.pos === 'CCONJ' ||
    next.lower === 'immediately'
  );
}

/** "refused requests for comment", "refused all requests to speak", not "refused requests to open the gate". */
function asksForWords(nodes: readonly Node[], at: number): boolean {
  const next = nodeAt(nodes, at);
  if (next.lower !== 'to') return true;
  return lexicon.TELLING.has(nodeAt(nodes, at + 1).lemma);
}

const isForComment = (nodes: readonly Node[], group: VerbGroup, at: number): boolean => {
  const next = nodeAt(nodes, at);
  if (next.lower === 'for')
    return /^(?:comment|interview|interviews|questions|an|further)$/u.test(nodeAt(nodes, at + 1).lower);
  if (next.lower === 'to') return lexicon.TELLING.has(nodeAt(nodes, at + 1).lemma);
  const ends = next.pos === 'END' || next.pos === 'PUNCT';
  return (
    ends && (within(nodes, group.first, at, IMMEDIATELY) || nodes.some((node) => lexicon.REQUESTS.has(node.lower)))
  );
};

const IMMEDIATELY: ReadonlySet<string> = new Set(['immediately', 'readily']);

const endsOrGives = (nodes: readonly Node[], at: number): boolean => {
  const next = nodeAt(nodes, at);
  if (next.pos === 'END' || next.pos === 'PUNCT' || lexicon.TOPIC_PREPOSITIONS.has(next.lower) || next.pos === 'CCONJ')
    return true;
  return (
    next.lower === 'to' &&
    /^(?:provide|share|give|offer|add|release|disclose|report)$/u.test(nodeAt(nodes, at + 1).lower)
  );
};

const subjectIsRequest = (nodes: readonly Node[], group: VerbGroup): boolean =>
  nounBefore(nodes, group.first, lexicon.REQUESTS);

function nounBefore(nodes: readonly Node[], verb: number, list: ReadonlySet<string>): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - 14; at -= 1) {
    const node = nodeAt(nodes, at);
    if (list.has(node.lower) && (node.pos === 'NOUN' || node.pos === 'PROPN' || node.pos === 'VERB')) return true;
    if (node.lower === ';' || node.lower === ':' || node.pos === 'QUOTE') return false;
  }
  return false;
}

const quantifiedByNo = (nodes: readonly Node[], verb: number): boolean => {
  for (let at = verb - 1; at >= 0 && at >= verb - 8; at -= 1) if (nodeAt(nodes, at).lower === 'no') return true;
  return false;
};

const within = (nodes: readonly Node[], from: number, to: number, list: ReadonlySet<string>): boolean => {
  for (let at = from; at <= to; at += 1) if (list.has(nodeAt(nodes, at).lower)) return true;
  return false;
};
