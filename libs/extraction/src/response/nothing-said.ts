import { nodeAt, type Node } from '../document/units.js';
import { isActorNoun } from '../mentions/heads.js';
import { found, nounBefore, objectWord, phrasal, withoutObject, type Clause, type SilentPredicate } from './clause.js';
import * as lexicon from './lexicon.js';

/** Ways of having said nothing in public. */
export function nothingSaid(clause: Clause): SilentPredicate | null {
  return issuedNothing(clause) ?? silence(clause);
}

/** "There was no response from the owner", "there has been no word from the palace". */
export function nothingThere({ nodes, group }: Clause): SilentPredicate | null {
  if (group.lemma !== 'be' || nodeAt(nodes, group.first - 1).lower !== 'there') return null;
  const silence = objectWord(nodes, group, (candidate) => candidate === 'silence');
  if (silence >= 0 && !group.negated && nodeAt(nodes, silence + 1).lower === 'from')
    return found('no_statement', 'origin', silence);
  const word = withoutObject(nodes, group, group.negated, (candidate) => isMessage(candidate) || candidate === 'sign');
  if (word < 0) return null;
  const { lower } = nodeAt(nodes, word);
  const reply = lexicon.REPLIES.has(lower) && lower !== 'reaction';
  // "there was no answer at his home"
  if (reply && nodeAt(nodes, word + 1).lower === 'at') return found('no_response', 'origin', word);
  if (!hasOrigin(nodes, word + 1)) return null;
  return found(reply ? 'no_response' : 'no_statement', 'origin', word);
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
export function nothingCame({ nodes, group, negativeSubject }: Clause): SilentPredicate | null {
  const nothing = nodeAt(nodes, group.first - 1).lower === 'nothing';
  const message = negativeSubject && nounBefore(nodes, group.first, MESSAGES);
  if (!lexicon.ARRIVING.has(group.lemma) || !(message || (nothing && group.lemma === 'hear'))) return null;
  if (nodeAt(nodes, group.last + 1).lower !== 'from') return null;
  const reply = !nothing && nounBefore(nodes, group.first, lexicon.REPLIES);
  return found(reply ? 'no_response' : 'no_statement', 'origin', group.last);
}

const MESSAGES: ReadonlySet<string> = new Set([...lexicon.REPLIES, ...lexicon.PUBLIC_WORDS, 'word']);

/** "has issued nothing", "has posted nothing about the case", "has made no mention of it", "has not mentioned it". */
function issuedNothing({ nodes, group, negativeSubject }: Clause): SilentPredicate | null {
  const unsaid = group.lemma === 'say' && group.passive && nodeAt(nodes, group.first - 1).lower === 'nothing';
  const agent = unsaid ? objectWord(nodes, group, (word) => word === 'by') : -1;
  if (agent >= 0) return found('no_statement', 'agent', agent - 1);
  if (group.passive) return null;
  const negated = group.negated || negativeSubject;
  const put = phrasal(nodes, group) === 'put_out';
  const word = group.last + (put ? 2 : 1);
  const next = nodeAt(nodes, word).lower;
  if (
    (lexicon.POSTING.has(group.lemma) || put) &&
    (next === 'nothing' || (negated && next === 'anything')) &&
    !/^(?:but|except)$/u.test(nodeAt(nodes, word + 1).lower)
  )
    return found('no_statement', 'subject', word);
  // "state media carried no word of the clash"
  const carried =
    group.lemma === 'carry'
      ? withoutObject(nodes, group, negated, (one) => /^(?:word|mention|report)$/u.test(one))
      : -1;
  if (carried >= 0 && nodeAt(nodes, carried + 1).lower === 'of') return found('no_statement', 'subject', carried);
  if (nodeAt(nodes, group.first - 1).pos === 'PRON') return null;
  if (group.lemma === 'make') {
    // "did not make any mention of it" may be a meeting's
    const mention = withoutObject(nodes, group, group.negated && group.perfect, (word) => word === 'mention');
    if (mention >= 0) return found('no_statement', 'subject', mention);
  }
  return group.lemma === 'mention' && negated && group.perfect ? found('no_statement', 'subject', group.last) : null;
}

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
      const since =
        /^(?:since|for|in)$/u.test(next) && group.lemma === 'be' && !isActorNoun(nodeAt(nodes, group.first - 1));
      // "the lander fell silent in May"
      const failed = group.lemma === 'fall' && !lexicon.TOPIC_PREPOSITIONS.has(next);
      if (lexicon.SILENT.has(lower) && !parent && !since && !failed) return found('no_statement', 'subject', at);
      const topic = lexicon.TOPIC_PREPOSITIONS.has(next) && (group.lemma !== 'be' || group.perfect);
      const ends = group.perfect && group.lemma !== 'be' && nodeAt(nodes, at + 1).pos === 'PUNCT';
      if (lexicon.QUIET.has(lower) && (topic || ends)) return found('no_statement', 'subject', at);
      if (pos !== 'ADV') break;
    }
  }
  if (group.lemma === 'say' && !group.passive) {
    const word = nodeAt(nodes, group.last + 1).lower;
    // "neither side has said a word"
    if (word === 'a' && negated && group.perfect && nodeAt(nodes, group.last + 2).lower === 'word')
      return found('no_statement', 'subject', group.last + 2);
    if (word === 'nothing' || (word === 'anything' && negated)) return found('no_statement', 'subject', group.last + 1);
  }
  return null;
}

const quantifiedByNo = (nodes: readonly Node[], verb: number): boolean => {
  for (let at = verb - 1; at >= 0 && at >= verb - 8; at -= 1) if (nodeAt(nodes, at).lower === 'no') return true;
  return false;
};
