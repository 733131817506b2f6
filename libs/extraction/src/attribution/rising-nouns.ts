import { subjectBefore } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { clauseEnd } from './clause-end.js';
import { isDemonstrative, skipDay } from './complement-signs.js';
import { CLAUSE_NOUNS } from './lexicon/cue-nouns.js';
import { ABROAD, RISING_VERBS, SPEECH_ACT_VERBS } from './lexicon/speech-acts.js';
import { classOf } from './nominal.js';
import { keep, type Reading } from './reading.js';

/** Nouns that only such a verb makes a report: "Word spread that", "Debate is raging over". */
const TOLD = /^(?:report|word|news|question|debate|argument|controversy|claim)$/u;
const TOPIC = /^(?:about|over|regarding|as)$/u;

/** Finds what is said or felt by nobody named and comes up: "Doubts are rising about …", "Fears were voiced that …". */
export function readRising(reading: Reading): void {
  for (const group of reading.groups) {
    if (!(group.passive ? SPEECH_ACT_VERBS : RISING_VERBS).has(group.lemma) || group.negated || group.modal !== null)
      continue;
    if (group.form === 'finite' && reading.taken[group.head] !== true) readUp(reading, group);
  }
}

function readUp(reading: Reading, group: VerbGroup): void {
  const { nodes } = reading.unit;
  const subject = subjectBefore(nodes, group.first);
  const lemma = subject === null ? '' : nounOf(nodeAt(nodes, subject.to), subject.to === 0);
  if (subject === null || !isTold(lemma)) return;
  const that = skipDay(nodes, group.last + 1);
  const clause = nodeAt(nodes, that).lower === 'that' && !isDemonstrative(nodes, reading.groups, that);
  const next = nodeAt(nodes, group.last + 1);
  const about = TOPIC.test(next.lower) && (next.lower !== 'as' || nodeAt(nodes, group.last + 2).lower === 'to');
  if (!clause && !about) return;
  const cueTo = clause ? group.last : group.last + (next.lower === 'as' ? 2 : 1);
  const from = clause ? that : cueTo + 1;
  const content = { from, to: clauseEnd(nodes, reading.groups, from, group, !clause) };
  if (content.to < content.from) return;
  keep(reading, {
    unit: reading.unit,
    source: null,
    cue: { from: subject.from, to: cueTo },
    content: [content],
    cueClass: classOf(lemma),
    kind: clause ? 'clause' : 'object',
    direct: false,
    negated: false,
    modal: null,
    lemma,
    addressee: null,
  });
}

/** The dictionary form of a noun; the tagger takes one that opens a sentence for a name. */
const nounOf = ({ pos, lemma, lower }: Node, opens: boolean): string =>
  pos === 'NOUN' ? lemma : pos === 'PROPN' && opens ? lower.replace(/s$/u, '') : '';

const isTold = (lemma: string): boolean => ABROAD.has(lemma) || CLAUSE_NOUNS.has(lemma) || TOLD.test(lemma);
