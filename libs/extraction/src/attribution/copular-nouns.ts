import { nounPhraseStart } from '../document/noun-phrases.js';
import { nodeAt } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { clauseEnd } from './clause-end.js';
import { complementAfter } from './complements.js';
import { cueOf } from './cues.js';
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
  if (noun >= 0 && readResponse(reading, group, noun)) return;
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

/** "His first response was to say that …": an owned noun whose "is" carries the verb of reporting. */
function readResponse(reading: Reading, group: VerbGroup, noun: number): boolean {
  const { nodes } = reading.unit;
  const verb = reading.groups.find((other) => other.first === group.last + 1 && other.form === 'infinitive');
  const entry = verb === undefined ? undefined : cueOf(nodeAt(nodes, verb.head));
  const owner = entry === undefined ? null : possessorOf(reading, noun);
  if (verb === undefined || entry === undefined || owner === null || !/[SW]/u.test(entry.frames)) return false;
  const complement = complementAfter(nodes, reading.groups, verb, entry);
  if (complement === null || !/^(?:clause|quote|question)$/u.test(complement.kind)) return false;
  keep(reading, {
    unit: reading.unit,
    source: owner.source,
    cue: { from: owner.cueFrom, to: complement.cueTo },
    content: [complement.content],
    cueClass: entry.cueClass,
    kind: complement.kind,
    direct: complement.kind === 'quote',
    negated: group.negated,
    modal: group.modal,
    lemma: entry.lemma,
    addressee: complement.addressee,
  });
  return true;
}

/** The noun that stands right before the verb, past adverbs, or -1. */
function nounBefore({ unit: { nodes } }: Reading, verb: number): number {
  let at = verb - 1;
  while (nodeAt(nodes, at).pos === 'ADV') at -= 1;
  return nodeAt(nodes, at).pos === 'NOUN' ? at : -1;
}
