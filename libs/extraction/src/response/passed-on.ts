import { nodeAt, type Node } from '../document/units.js';
import { askerEnd } from './asker.js';
import { found, objectWord, phrasal, within, type Clause, type SilentPredicate } from './clause.js';
import * as lexicon from './lexicon.js';

/** Ways of sending whoever asks away: to somebody else, or from the door and the telephone. */
export function passedOn(clause: Clause): SilentPredicate | null {
  const { group, negativeSubject } = clause;
  if (group.negated || negativeSubject || group.passive) return null;
  return leftWithout(clause) ?? hungUp(clause) ?? shutOut(clause) ?? wavedOff(clause) ?? referred(clause);
}

/** Furthest that "without" stands behind the verb of leaving, in nodes. */
const parting = 9;

/** "left without speaking to reporters", "walked past without answering questions". */
function leftWithout(clause: Clause): SilentPredicate | null {
  const { nodes, group } = clause;
  if (group.form !== 'finite') return null;
  for (let at = group.last + 1; at <= group.last + parting; at += 1) {
    if (nodeAt(nodes, at).pos === 'VERB') return null;
    if (nodeAt(nodes, at).lower !== 'without') continue;
    const [act, next] = [nodeAt(nodes, at + 1).lower, nodeAt(nodes, at + 2).lower];
    if (/^(?:speaking|talking)$/u.test(act)) {
      const asker = next === 'to' ? askerEnd(clause, at + 3) : -1;
      return asker < 0 ? null : found('no_comment', 'subject', asker);
    }
    if (act === 'commenting') return found('no_comment', 'subject', at + 1);
    return /^(?:answering|taking|fielding)$/u.test(act) && within(nodes, at + 2, at + 4, lexicon.ASKED)
      ? found('no_comment', 'subject', at + 2)
      : null;
  }
  return null;
}

/** "hung up when asked", "reached by telephone, hung up". */
function hungUp({ nodes, group }: Clause): SilentPredicate | null {
  if (group.lemma !== 'hang' || nodeAt(nodes, group.last + 1).lower !== 'up') return null;
  const on = nodeAt(nodes, group.last + 2).lower;
  return /^(?:when|after|on)$/u.test(on) || wasReached(nodes, group.first) || onPhone(nodes, group.first)
    ? found('no_comment', 'subject', group.last + 1)
    : null;
}

/** "A man who answered the phone said he knew nothing and hung up". */
const onPhone = (nodes: readonly Node[], verb: number): boolean =>
  nodes.some(({ lower }, at) => at < verb && /^(?:phone|telephone)$/u.test(lower));

/** "Reached by telephone," "Contacted at home,". */
const wasReached = (nodes: readonly Node[], verb: number): boolean =>
  nodes.some(
    ({ lower }, at) =>
      at < verb &&
      /^(?:reached|contacted|phoned|telephoned|called|approached)$/u.test(lower) &&
      /^(?:by|on|at|for|this|last)$/u.test(nodeAt(nodes, at + 1).lower),
  );

/** Furthest that those who ask stand behind a door that is shut, in nodes. */
const doorstep = 8;

/** "closed the door on a reporter", "slammed the door when our reporter called". */
function shutOut(clause: Clause): SilentPredicate | null {
  const { nodes, group } = clause;
  if (!/^(?:close|shut|slam)$/u.test(group.lemma)) return null;
  const door = objectWord(nodes, group, (word) => word === 'door');
  if (door < 0) return null;
  for (let at = door + 1; at <= door + doorstep; at += 1) {
    if (askerEnd(clause, at) >= 0) return found('no_comment', 'subject', door);
  }
  return null;
}

/** "waved off our reporter", "dodged journalists", "brushed past reporters". */
function wavedOff(clause: Clause): SilentPredicate | null {
  const { nodes, group } = clause;
  const past =
    nodeAt(nodes, group.last + 1).lower === 'past' && /^(?:brush|push|sweep|walk|stride|march)$/u.test(group.lemma);
  if (past) {
    const passed = askerEnd(clause, group.last + 2);
    return passed < 0 ? null : found('no_comment', 'subject', passed);
  }
  // "waved reporters away"
  const waved = group.lemma === 'wave' ? askerEnd(clause, group.last + 1) : -1;
  if (waved >= 0 && /^(?:away|off|aside)$/u.test(nodeAt(nodes, waved + 1).lower))
    return found('no_comment', 'subject', waved + 1);
  const withParticle = lexicon.TURNING_DOWN.has(phrasal(nodes, group));
  if (!withParticle && !lexicon.TURNING_DOWN.has(group.lemma)) return null;
  const asker = askerEnd(
    clause,
    withParticle && phrasal(nodes, group) !== group.lemma ? group.last + 2 : group.last + 1,
  );
  return asker < 0 ? null : found('no_comment', 'subject', asker);
}

/** "referred questions to its lawyer", "referred the Echo to the police", "pointed us to its lawyers". */
function referred(clause: Clause): SilentPredicate | null {
  const { nodes, group } = clause;
  if (lexicon.PASSING_ON.has(group.lemma) || lexicon.HANDING_ON.has(group.lemma)) {
    const asked = objectWord(nodes, group, (word) => lexicon.ASKED.has(word));
    const to = nodeAt(nodes, asked + 1).lower;
    if (asked >= 0 && (to === 'to' || lexicon.TOPIC_PREPOSITIONS.has(to))) return found('no_comment', 'subject', asked);
  }
  if (!lexicon.PASSING_ON.has(group.lemma) && !lexicon.POINTING.has(group.lemma)) return null;
  const asker = askerEnd(clause, group.last + 1);
  return asker >= 0 && /^(?:to|toward|towards|back)$/u.test(nodeAt(nodes, asker + 1).lower)
    ? found('no_comment', 'subject', asker)
    : null;
}
