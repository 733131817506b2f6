import { nodeAt, type Node } from '../document/units.js';
import { askerEnd } from './asker.js';
import { found, objectWord, phrasal, type Clause, type SilentPredicate } from './clause.js';
import * as lexicon from './lexicon.js';

/** Whether a verb may tell of an evasion at all. */
export const mayEvade = ({ lemma }: Clause['group']): boolean => EVADING.has(lemma);

const EVADING: ReadonlySet<string> = new Set([
  ...'say confirm leave change end cut cancel scrap pull back drop take accept field answer return'.split(' '),
  ...[...lexicon.GESTURES].map((verb) => verb.split('_')[0] ?? verb),
]);

/** What somebody who is asked does or says instead of answering: "Asked about the loan, she shrugged". */
export function evaded(clause: Clause): SilentPredicate | null {
  const { group, negativeSubject } = clause;
  if (group.form !== 'finite' || group.passive || group.negated || negativeSubject) return null;
  return (
    saidOnly(clause) ??
    gestured(clause) ??
    brokeOff(clause) ??
    calledOff(clause) ??
    leftToOthers(clause) ??
    tookNone(clause)
  );
}

/** "would say only that talks went on", "said only that he was busy" of one who was asked. */
function saidOnly({ nodes, group }: Clause): SilentPredicate | null {
  if (group.lemma !== 'say' && group.lemma !== 'confirm') return null;
  const only =
    nodeAt(nodes, group.last + 1).lower === 'only' ||
    nodes.slice(group.first, group.last).some(({ lower }) => lower === 'only');
  if (!only) return null;
  const would = group.modal === 'would' || group.modal === 'could';
  if (group.lemma === 'confirm' && !would) return null;
  return would || isAsked(nodes, group.first) ? found('no_comment', 'subject', group.last) : null;
}

/** "shrugged", "turned away", "changed the subject", where the sentence tells that a question was put and no words after. */
function gestured({ nodes, groups, group }: Clause): SilentPredicate | null {
  const left = group.lemma === 'leave' && objectWord(nodes, group, (word) => lexicon.ROOMS.has(word)) >= 0;
  const changed = group.lemma === 'change' && objectWord(nodes, group, (word) => word === 'subject') >= 0;
  if (!left && !changed && !lexicon.GESTURES.has(group.lemma) && !lexicon.GESTURES.has(phrasal(nodes, group)))
    return null;
  const brushedOff = /^(?:laugh|shrug|smile)$/u.test(group.lemma) && nodeAt(nodes, group.last + 1).lower === 'off';
  if (brushedOff || !isAsked(nodes, group.first)) return null;
  const speaks = groups.some(({ first, lemma }) => first > group.first && lexicon.SPEAKING.has(lemma));
  const quoted = nodes.some(({ pos }) => pos === 'QUOTE') || groups.some(({ lemma }) => REPLYING.has(lemma));
  return speaks || quoted ? null : found('no_comment', 'subject', group.last);
}

const REPLYING: ReadonlySet<string> = new Set(['reply', 'answer', 'respond']);

/** "ended the call when asked", "cut off a reporter who asked". */
function brokeOff(clause: Clause): SilentPredicate | null {
  const { nodes, group } = clause;
  if (!/^(?:end|cut)$/u.test(group.lemma)) return null;
  const off = group.lemma === 'cut' && /^(?:off|short)$/u.test(nodeAt(nodes, group.last + 1).lower);
  const asker = off ? askerEnd(clause, group.last + 2) : -1;
  if (asker >= 0) return found('no_comment', 'subject', asker);
  const talk = objectWord(nodes, group, (word) => lexicon.INTERVIEWS.has(word));
  if (talk >= 0 && nodeAt(nodes, talk + 1).lower === 'short') return found('no_comment', 'subject', talk + 1);
  if (talk < 0 || (group.lemma === 'cut' && !off)) return null;
  const when = /^(?:when|after|once|as)$/u.test(nodeAt(nodes, talk + 1).lower);
  return when ? found('no_comment', 'subject', talk) : null;
}

/** "cancelled an interview", "pulled out of a planned interview with the Post". */
function calledOff({ nodes, group }: Clause): SilentPredicate | null {
  const out = /^(?:pull|back|drop)$/u.test(group.lemma) && nodeAt(nodes, group.last + 1).lower === 'out';
  if (!out && !/^(?:cancel|scrap)$/u.test(group.lemma)) return null;
  for (let at = group.last + (out ? 3 : 1); at <= group.last + 7; at += 1) {
    if (nodeAt(nodes, at).lower === 'interview') return found('no_comment', 'subject', at);
    if (!/^(?:DET|ADJ|NOUN|VERB|NUM|PROPN)$/u.test(nodeAt(nodes, at).pos)) return null;
  }
  return null;
}

/** "took no questions", "answered none of the questions". */
function tookNone({ nodes, group }: Clause): SilentPredicate | null {
  const next = nodeAt(nodes, group.last + 1).lower;
  if (next !== 'no' && next !== 'none') return null;
  const questions = objectWord(nodes, group, (word) => lexicon.ASKED.has(word));
  if (questions < 0) return null;
  if (/^(?:take|accept|field)$/u.test(group.lemma) && next === 'no') return found('no_comment', 'subject', questions);
  return /^(?:answer|return)$/u.test(group.lemma) ? found('no_response', 'subject', questions) : null;
}

/** "left questions about the loan to his deputy". */
function leftToOthers({ nodes, group }: Clause): SilentPredicate | null {
  if (group.lemma !== 'leave') return null;
  const questions = objectWord(nodes, group, (word) => lexicon.ASKED.has(word));
  if (questions < 0 || nodeAt(nodes, questions - 1).lower === 'no') return null;
  const to = nodes.slice(questions + 1, questions + 7).some(({ lower }) => lower === 'to');
  return to ? found('no_comment', 'subject', questions) : null;
}

/** Whether a sentence tells that somebody was asked: "Pressed on the loan,", "when a reporter asked". */
function isAsked(nodes: readonly Node[], verb: number): boolean {
  return nodes.some(({ lower }, at) => {
    const before = nodeAt(nodes, at - 1);
    if (APPROACHED.has(lower) && at !== verb && (before.pos === 'END' || before.lower === ',')) return true;
    if (!lexicon.BEING_ASKED.has(lower) || at === verb) return false;
    if (before.pos === 'END' || before.lower === ',' || WHEN.has(before.lower)) return true;
    // "when a reporter asked", "when she was asked"
    for (let back = at - 1; back >= 0 && back >= at - 5; back -= 1)
      if (WHEN.has(nodeAt(nodes, back).lower)) return true;
    return false;
  });
}

/** "The bishop, approached after the service, walked off". */
const APPROACHED: ReadonlySet<string> = new Set(['approached', 'contacted', 'reached', 'buttonholed', 'cornered']);

const WHEN: ReadonlySet<string> = new Set(['when', 'as', 'once', 'after']);
