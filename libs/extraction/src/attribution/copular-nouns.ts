import { nounPhraseStart } from '../document/noun-phrases.js';
import { nodeAt } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { clauseEnd } from './clause-end.js';
import { CLAUSE_NOUNS } from './lexicon/cue-nouns.js';
import { classOf, possessorOf } from './nominal.js';
import { keep, type Reading } from './reading.js';

/** Nouns that only the verb "to be" makes a report: "The question is whether". */
const SAID = /^(?:question|message|answer|response|reply|advice|prognosis|verdict|consensus|diagnosis|goal|aim|plan)$/u;

/** Finds nouns of speech that their clause is told of by "is": "Her argument is that …", "The fear is that …". */
export function readCopularNouns(reading: Reading): void {
  for (const group of reading.groups)
    if (group.lemma === 'be' && group.form === 'finite' && reading.taken[group.head] !== true) readTold(reading, group);
}

function readTold(reading: Reading, group: VerbGroup): void {
  const { nodes } = reading.unit;
  const from = group.last + 1;
  const noun = nounBefore(reading, group.first);
  if (noun < 0 || nodeAt(nodes, noun).quoted || !/^(?:that|whether)$/u.test(nodeAt(nodes, from).lower)) return;
  const { lemma } = nodeAt(nodes, noun);
  if (!CLAUSE_NOUNS.has(lemma) && !SAID.test(lemma)) return;
  const content = { from, to: clauseEnd(nodes, reading.groups, from, group) };
  if (content.to <= from) return;
  const owner = possessorOf(reading, noun);
  keep(reading, {
    unit: reading.unit,
    source: owner?.source ?? null,
    cue: { from: owner?.cueFrom ?? Math.max(nounPhraseStart(nodes, noun), 0), to: group.last },
    content: [content],
    cueClass: classOf(lemma),
    kind: nodeAt(nodes, from).lower === 'that' ? 'clause' : 'question',
    direct: false,
    negated: group.negated,
    modal: group.modal,
    lemma,
    addressee: null,
  });
}

/** The noun that stands right before the verb, past adverbs, or -1. */
function nounBefore({ unit: { nodes } }: Reading, verb: number): number {
  let at = verb - 1;
  while (nodeAt(nodes, at).pos === 'ADV') at -= 1;
  return nodeAt(nodes, at).pos === 'NOUN' ? at : -1;
}
