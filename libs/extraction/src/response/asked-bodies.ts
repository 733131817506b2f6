import { phraseAfter } from '../document/phrase-after.js';
import { subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt, type Node, type Unit } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { readActors, type Actor } from '../mentions/actors.js';
import { askerBefore } from './asker.js';
import { nounBefore, within } from './clause.js';
import * as lexicon from './lexicon.js';

interface Asking {
  readonly text: string;
  readonly unit: Unit;
  /** Words of the name of the outlet that reports, in lower case. */
  readonly own: ReadonlySet<string>;
}

/**
 * Whom a sentence tells to have been asked: "The clerk was asked to comment", "We put the claims to the mill".
 * @param end node before which it must be told
 */
export function askedIn(asking: Asking, end: number): Actor[] {
  for (const group of asking.unit.groups) {
    if (group.first >= end) return [];
    const range = askedSubject(asking, group) ?? askedObject(asking, group) ?? soughtObject(asking, group);
    if (range === null) continue;
    const actors = readActors(asking.text, asking.unit.nodes, range);
    if (actors.length > 0) return actors;
  }
  return [];
}

/** "The clerk was asked to comment", "the mill was given a day to reply". */
function askedSubject({ unit: { nodes } }: Asking, group: VerbGroup): NodeRange | null {
  if (!group.passive || group.negated) return null;
  const offered =
    /^(?:give|offer|invite)$/u.test(group.lemma) && within(nodes, group.last + 1, group.last + 8, TO_ANSWER);
  if (!offered && !/^(?:ask|approach|contact)$/u.test(group.lemma)) return null;
  const subject = subjectBefore(nodes, group.first);
  return subject === null || isPronoun(nodes, subject) ? null : subject;
}

/** "We asked the ministry for a response", "the Post wrote to the mill", "questions were sent to the mill". */
function askedObject({ unit: { nodes }, own }: Asking, group: VerbGroup): NodeRange | null {
  if (group.negated) return null;
  const sent = group.passive && /^(?:send|put|submit|address|email)$/u.test(group.lemma);
  if (sent) return nounBefore(nodes, group.first, lexicon.REQUESTS) ? phraseBehind(nodes, group.last + 1, 'to') : null;
  if (group.passive || !askerBefore({ nodes, own, quoted: false }, group.first)) return null;
  if (/^(?:write|put|send|reach|show)$/u.test(group.lemma)) return phraseBehind(nodes, group.last + 1, 'to');
  return /^(?:ask|contact|approach|email|call|phone|telephone|message|text|invite|press)$/u.test(group.lemma)
    ? untilRequest(nodes, phraseAfter(nodes, group.last + 1))
    : null;
}

/** "The Post tried to reach the clerk". */
function soughtObject({ unit: { nodes }, own }: Asking, group: VerbGroup): NodeRange | null {
  if (!/^(?:attempt|try|seek)$/u.test(group.lemma) || !askerBefore({ nodes, own, quoted: false }, group.first))
    return null;
  for (let at = group.last + 1; at <= group.last + longest; at += 1) {
    const { lower, pos } = nodeAt(nodes, at);
    if (pos === 'CCONJ' || pos === 'END' || lower === ',') return null;
    const to = lower === 'to' && nodeAt(nodes, at + 1).pos !== 'VERB';
    if (to || /^(?:with|from|reach|contact)$/u.test(lower)) return untilRequest(nodes, phraseAfter(nodes, at + 1));
  }
  return null;
}

/** Furthest that whom a reporter writes to stands behind the verb, in nodes. */
const longest = 10;

function phraseBehind(nodes: readonly Node[], from: number, preposition: string): NodeRange | null {
  for (let at = from; at <= from + longest; at += 1) {
    const { lower, pos } = nodeAt(nodes, at);
    if (pos === 'END' || /^[.;]$/u.test(lower)) return null;
    if (lower === preposition && nodeAt(nodes, at + 1).pos !== 'VERB')
      return untilRequest(nodes, phraseAfter(nodes, at + 1));
  }
  return null;
}

/** "the ministry for a response": without what it is asked for. */
function untilRequest(nodes: readonly Node[], phrase: NodeRange | null): NodeRange | null {
  if (phrase === null) return null;
  for (let at = phrase.from + 1; at <= phrase.to; at += 1)
    if (/^(?:for|but|about|on|to|whether|if|why|how)$/u.test(nodeAt(nodes, at).lower))
      return { from: phrase.from, to: at - 1 };
  return phrase;
}

const TO_ANSWER: ReadonlySet<string> = new Set(['reply', 'respond', 'comment', 'answer', 'response']);

const isPronoun = (nodes: readonly Node[], range: NodeRange): boolean =>
  range.from === range.to && nodeAt(nodes, range.from).pos === 'PRON';
