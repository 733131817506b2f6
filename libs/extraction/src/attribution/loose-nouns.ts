import { phraseAfter } from '../document/phrase-after.js';
import { subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { clauseEnd } from './clause-end.js';
import { CLAUSE_NOUNS, introducesTopic, TOPIC_NOUNS } from './lexicon/cue-nouns.js';
import { ABROAD, ATTITUDE_NOUNS } from './lexicon/speech-acts.js';
import { classOf } from './nominal.js';
import { keep, type Reading } from './reading.js';

/** Verbs whose subject is told what others say or feel: "faced questions about". */
const FACING: ReadonlySet<string> = new Set('face draw receive attract earn elicit encounter'.split(' '));
/** What others say or feel about somebody. */
const FACED: ReadonlySet<string> = new Set(
  `criticism question accusation allegation complaint condemnation praise demand call ridicule mockery rebuke scorn anger
   outrage ire opposition skepticism scepticism doubt charge claim endorsement`.split(/\s+/u),
);
/** Nouns that mean no speech before other prepositions: "demands on our time", "calls about the leak". */
const ASKED_FOR: ReadonlySet<string> = new Set(['call', 'demand']);

/** Finds nouns of speech that no owner stands before: "There are fears that …", "faced criticism for …". */
export function readLooseNouns(reading: Reading): void {
  const { nodes } = reading.unit;
  for (const group of reading.groups) {
    if (group.passive || reading.taken[group.head] === true || nodeAt(nodes, group.head).quoted) continue;
    const from = group.last + 1;
    const noun = nounAfter(reading, from);
    if (noun < 0 || reading.taken[noun] === true) continue;
    if (group.lemma === 'be' && nodeAt(nodes, group.first - 1).lower === 'there') readAbroad(reading, group, noun);
    else if (FACING.has(group.lemma) && group.form !== 'infinitive') readFaced(reading, group, noun);
  }
}

const IN_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'NOUN']);

/** The noun of the phrase that starts at a node, or -1. */
function nounAfter({ unit: { nodes } }: Reading, from: number): number {
  let at = from;
  while (at < from + 6 && IN_PHRASE.has(nodeAt(nodes, at).pos)) at += 1;
  return at > from && nodeAt(nodes, at - 1).pos === 'NOUN' ? at - 1 : -1;
}

/** "There is concern that the dam leaks", "there are calls for a vote", but not "there are no fears". */
function readAbroad(reading: Reading, group: VerbGroup, noun: number): void {
  const { nodes } = reading.unit;
  const { lemma } = nodeAt(nodes, noun);
  if (!ABROAD.has(lemma) || group.modal !== null) return;
  const that = thatAfter(reading, noun + 1);
  const { lower } = nodeAt(nodes, noun + 1);
  if (that < 0 && (!introducesTopic(lemma, lower) || (ASKED_FOR.has(lemma) && lower !== 'for'))) return;
  const from = that < 0 ? noun + 1 : that;
  const negated = group.negated || nodeAt(nodes, group.last + 1).lower === 'no';
  keepNoun(reading, lemma, null, { from: group.first - 1, to: noun }, contentFrom(reading, from), negated);
}

/** "concern among voters that", "speculation that": the node of "that", past a phrase without a verb; or -1. */
function thatAfter({ unit: { nodes } }: Reading, from: number): number {
  for (let at = from; at < from + 6; at += 1) {
    const { lower, pos } = nodeAt(nodes, at);
    if (lower === 'that') return at;
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN)$/u.test(pos)) return -1;
  }
  return -1;
}

/** "faced sharp criticism for the delay", "drew praise from the farmers". */
function readFaced(reading: Reading, group: VerbGroup, noun: number): void {
  const { nodes } = reading.unit;
  const { lemma } = nodeAt(nodes, noun);
  if (!FACED.has(lemma) || group.modal !== null || group.negated) return;
  const { lower } = nodeAt(nodes, noun + 1);
  const first = nodeAt(nodes, group.last + 1).pos === 'DET' ? group.last + 2 : group.last + 1;
  const said = lower === 'that' && CLAUSE_NOUNS.has(lemma);
  if (lower === 'from') {
    const source = phraseAfter(nodes, noun + 2);
    const subject = subjectBefore(nodes, group.first);
    if (source !== null && subject !== null)
      keepNoun(reading, lemma, source, { from: first, to: noun }, subject, false);
  } else if (said) keepNoun(reading, lemma, null, { from: first, to: noun }, contentFrom(reading, noun + 1), false);
  else if (lower !== 'with' && introducesTopic(lemma, lower) && (TOPIC_NOUNS.has(lemma) || ATTITUDE_NOUNS.has(lemma)))
    keepNoun(reading, lemma, null, { from: first, to: noun + 1 }, contentFrom(reading, noun + 2), false);
}

const contentFrom = ({ unit: { nodes }, groups }: Reading, from: number): NodeRange => ({
  from,
  to: clauseEnd(nodes, groups, from, null, nodeAt(nodes, from).lower !== 'that'),
});

function keepNoun(
  reading: Reading,
  lemma: string,
  source: NodeRange | null,
  cue: NodeRange,
  content: NodeRange,
  negated: boolean,
): void {
  const said = nodeAt(reading.unit.nodes, content.from).lower === 'that';
  keep(reading, {
    unit: reading.unit,
    source,
    cue,
    content: [content],
    cueClass: classOf(lemma),
    kind: said ? 'clause' : 'object',
    direct: false,
    negated,
    modal: null,
    lemma,
    addressee: null,
  });
}
