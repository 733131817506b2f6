import { itemAt } from '../document/item-at.js';
import { nodeAt, type Node } from '../document/units.js';
import { askerBefore } from './asker.js';
import {
  found,
  nounBefore,
  objectWord,
  phrasal,
  subjectIsRequest,
  withoutObject,
  type Clause,
  type SilentPredicate,
} from './clause.js';
import * as lexicon from './lexicon.js';

/**
 * "calls went unanswered", "emails drew no reply", "efforts to reach her failed", "requests were turned down by",
 * "three numbers for him are dead".
 */
export function emptyRequest(clause: Clause): SilentPredicate | null {
  return soughtInVain(clause) ?? approached(clause) ?? sought(clause) ?? deadLine(clause) ?? unmetRequest(clause);
}

/** "efforts to reach her failed", "it was not possible to reach her", "the Post tried in vain to reach her". */
function soughtInVain(clause: Clause): SilentPredicate | null {
  const { nodes, groups, index, group } = clause;
  const before = itemAt(groups, index - 1);
  const word = nodeAt(nodes, group.last + 1).lower;
  if (before !== undefined && isSeeking(before) && nounBefore(nodes, before.first, EFFORTS)) {
    const unmet = group.negated
      ? word === 'successful'
      : lexicon.UNANSWERED.has(word) || isInVain(nodes, group.last + 1) || group.lemma === 'fail';
    if (unmet && /^(?:fail|be|prove)$/u.test(group.lemma)) return found('no_response', 'object', before.last);
  }
  const next = groups[index + 1];
  if (next === undefined || !isSeeking(next)) return null;
  const impossible = group.lemma === 'be' && (group.negated ? word === 'possible' : word === 'impossible');
  const asker = /^(?:try|attempt)$/u.test(group.lemma) && !group.negated && askerBefore(clause, group.first);
  const vain =
    asker &&
    nodes.slice(group.last + 1, next.first).some(({ lower }) => /^(?:vain|unsuccessfully|success)$/u.test(lower));
  return impossible || vain ? found('no_response', 'object', next.last) : null;
}

const isSeeking = (group: Clause['group']): boolean =>
  group.form === 'infinitive' && lexicon.REACHING.has(group.lemma) && !group.passive;

/** "has been approached for comment", "the Post has contacted the mill for comment": no answer is told. */
function approached(clause: Clause): SilentPredicate | null {
  const { nodes, group } = clause;
  if (!/^(?:approach|contact|ask)$/u.test(group.lemma) || group.negated) return null;
  if (group.passive && unreceived(nodes, group.last)) return found('no_response', 'subject', group.last);
  if (!(group.passive ? group.perfect || group.lemma !== 'ask' : group.perfect && askerBefore(clause, group.first)))
    return null;
  for (let at = group.last + 1; at <= group.last + 8; at += 1) {
    const toAnswer = nodeAt(nodes, at).lower === 'to' && /^(?:comment|respond)$/u.test(nodeAt(nodes, at + 1).lower);
    if (toAnswer && group.perfect && /^(?:END|PUNCT)$/u.test(nodeAt(nodes, at + 2).pos))
      return found('no_response', group.passive ? 'subject' : 'object', group.last);
    if (nodeAt(nodes, at).lower !== 'for') continue;
    const wanted = nodes.slice(at + 1, at + 3).some(({ lower }) => /^(?:comment|reaction|response)$/u.test(lower));
    if (!wanted || nodes.slice(at).some(({ lower }) => lower === 'but')) return null;
    return found('no_response', group.passive ? 'subject' : 'object', group.last);
  }
  return null;
}

/** "but no response had been received". */
const unreceived = (nodes: readonly Node[], from: number): boolean => {
  const no = nodes.findIndex(({ lower }, at) => at > from && /^(?:no|none)$/u.test(lower));
  return (
    no >= 0 && nodes.slice(no + 1, no + 8).some(({ lower }) => /^(?:received|forthcoming|given|provided)$/u.test(lower))
  );
};

/** "comment was sought from the mill", "the Post wrote to the mill and received no reply". */
function sought(clause: Clause): SilentPredicate | null {
  const { nodes, groups, group } = clause;
  if (group.lemma === 'seek' && group.passive && nounBefore(nodes, group.first, COMMENT)) {
    return nodeAt(nodes, group.last + 1).lower === 'from' ? found('no_response', 'origin', group.last) : null;
  }
  const left = /^(?:leave|send)$/u.test(group.lemma) && group.passive && subjectIsRequest(clause);
  if (left && nounBefore(nodes, group.first, COMMENT))
    return /^(?:with|for|to)$/u.test(nodeAt(nodes, group.last + 1).lower)
      ? found('no_response', 'object', group.last + 1)
      : null;
  // "has reached out to the mill for comment"
  const out = group.lemma === 'reach' && group.perfect && nodeAt(nodes, group.last + 1).lower === 'out';
  if (out && askerBefore(clause, group.first)) return found('no_response', 'object', group.last + 2);
  const first = groups[0];
  // "asked the mill for comment but have not heard back"
  const unheard = group.lemma === 'hear' && group.negated && nodeAt(nodes, group.last + 1).lower === 'back';
  if (unheard && first !== undefined && ASKING.has(first.lemma) && askerBefore(clause, first.first))
    return found('no_response', first.lemma === 'write' ? 'request' : 'object', first.last);
  if (!lexicon.GETTING.has(group.lemma) || group.passive || first === undefined || first === group) return null;
  const reply = withoutObject(nodes, group, group.negated, (word) => lexicon.REPLIES.has(word));
  if (reply < 0 || !ASKING.has(first.lemma) || !askerBefore(clause, first.first)) return null;
  return first.lemma === 'write' || nodeAt(nodes, first.last + 1).pos === 'ADP'
    ? found('no_response', 'request', reply)
    : found('no_response', 'object', first.last);
}

const ASKING: ReadonlySet<string> = new Set('write email call phone telephone message text ask contact'.split(' '));

const COMMENT: ReadonlySet<string> = new Set(['comment', 'comments', 'reaction', 'response']);

/** "the telephone rang out", "calls went to voicemail", "the letter came back unopened", "the number is out of service". */
function deadLine({ nodes, group }: Clause): SilentPredicate | null {
  if (!nounBefore(nodes, group.first, lexicon.LINES)) return null;
  const word = nodeAt(nodes, group.last + 1).lower;
  const dead = (to: number): SilentPredicate => found('no_response', 'request', to);
  const served = group.lemma === 'be' && word === 'in' && nodeAt(nodes, group.last + 2).lower === 'service';
  if (group.negated) return served && nounBefore(nodes, group.first, NUMBERS) ? dead(group.last + 2) : null;
  switch (group.lemma) {
    case 'ring':
      return word === 'out' ? dead(group.last + 1) : null;
    case 'bounce':
      return dead(group.last);
    case 'disconnect':
      return group.passive ? dead(group.last) : null;
    case 'go': {
      const voicemail = objectWord(nodes, group, (candidate) => candidate === 'voicemail');
      return voicemail < 0 ? null : dead(voicemail);
    }
    case 'switch':
      return group.passive && word === 'off' ? dead(group.last + 1) : null;
    case 'return': {
      const unread = objectWord(nodes, group, (candidate) => UNREAD.has(candidate) || candidate === 'sender');
      if (unread >= 0) return dead(unread);
      const sent = group.passive && nounBefore(nodes, group.first, LETTERS);
      return sent && /^(?:END|PUNCT)$/u.test(nodeAt(nodes, group.last + 1).pos) ? dead(group.last) : null;
    }
    case 'come':
    case 'send': {
      const back = objectWord(nodes, group, (candidate) => UNREAD.has(candidate));
      return back < 0 ? null : dead(back);
    }
    case 'be': {
      const service = word === 'out' && nodeAt(nodes, group.last + 3).lower === 'service';
      const gone =
        (/^(?:dead|disconnected|defunct)$/u.test(word) && nounBefore(nodes, group.first, NUMBERS)) ||
        (word === 'full' && nounBefore(nodes, group.first, MAILBOXES));
      return service || gone ? dead(group.last + (service ? 3 : 1)) : null;
    }
    default:
      return null;
  }
}

const UNREAD: ReadonlySet<string> = new Set(['unopened', 'undelivered', 'unread']);
const LETTERS: ReadonlySet<string> = new Set(['letter', 'letters', 'email', 'emails']);
const MAILBOXES: ReadonlySet<string> = new Set(['mailbox', 'inbox', 'voicemail']);
const NUMBERS: ReadonlySet<string> = new Set(['number', 'numbers', 'line', 'lines', 'phone', 'telephone']);

function unmetRequest(clause: Clause): SilentPredicate | null {
  const { nodes, group } = clause;
  if (group.negated || !subjectIsRequest(clause)) return null;
  if (/^(?:go|be|remain|prove|meet|stay|ring)$/u.test(group.lemma)) {
    const object = objectWord(nodes, group, (word) => lexicon.UNANSWERED.has(word) || word === 'silence');
    if (object >= 0) return found('no_response', 'request', object);
  }
  // "were met with a curt 'no comment' from the minister"
  const comment = group.lemma === 'meet' ? objectWord(nodes, group, (word) => word === 'comment') : -1;
  if (comment >= 0 && nodeAt(nodes, comment - 1).lower === 'no') {
    const from = nodes.slice(comment + 1, comment + 4).some(({ lower }) => lower === 'from');
    return found('no_comment', from ? 'origin' : 'request', comment);
  }
  if (lexicon.GETTING.has(group.lemma) && !group.passive) {
    const reply = withoutObject(nodes, group, false, (word) => lexicon.REPLIES.has(word));
    if (reply >= 0) return found('no_response', 'request', reply);
  }
  if (group.passive && lexicon.IGNORING.has(group.lemma)) return found('no_response', 'request', group.last);
  // "after a first approach was turned down": of a bidder
  if (nounBefore(nodes, group.first, OFFERED) && !nounBefore(nodes, group.first, ASKED_OF)) return null;
  const down = lexicon.TURNING_DOWN.has(phrasal(nodes, group)) || lexicon.TURNING_DOWN.has(group.lemma);
  if (group.passive && down) {
    const agent = objectWord(nodes, group, (word) => word === 'by');
    return found('no_comment', agent < 0 ? 'request' : 'agent', agent < 0 ? group.last : agent - 1);
  }
  return null;
}

/** What bidders and others make as well, and what reporters alone ask for. */
const OFFERED: ReadonlySet<string> = new Set([
  'approach',
  'approaches',
  'invitation',
  'invitations',
  'attempt',
  'attempts',
  'effort',
  'efforts',
]);
const ASKED_OF: ReadonlySet<string> = new Set(['comment', 'comments', 'interview', 'interviews', 'questions']);

const EFFORTS: ReadonlySet<string> = new Set(['effort', 'efforts', 'attempt', 'attempts', 'bid', 'bids', 'tries']);
const isInVain = (nodes: readonly Node[], at: number): boolean =>
  nodeAt(nodes, at).lower === 'in' && nodeAt(nodes, at + 1).lower === 'vain';
