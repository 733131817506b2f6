import { isNominal } from '../document/noun-phrases.js';
import { subjectBefore } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { bareClause, isClauseStart } from './adjuncts.js';
import { clauseEnd } from './clause-end.js';
import type { CueClass } from './cues.js';
import type { ContentKind } from './draft.js';
import { CUE_ADJECTIVES } from './lexicon/cue-adjectives.js';
import { isTopic } from './forward.js';
import { keep, type Reading } from './reading.js';

interface AdjectiveEntry {
  readonly cueClass: CueClass;
  readonly frames: string;
  readonly prepositions: readonly string[];
}

const isCueClass = (name: string): name is keyof typeof CUE_ADJECTIVES => name in CUE_ADJECTIVES;

const entries = new Map<string, AdjectiveEntry>();
for (const [cueClass, list] of Object.entries(CUE_ADJECTIVES)) {
  if (!isCueClass(cueClass)) continue;
  for (const item of list.split(/\s+/u)) {
    const [word = '', frames = '', prepositions = ''] = item.split(':');
    entries.set(word, { cueClass, frames, prepositions: prepositions.split(',') });
  }
}

/** Verbs that tie a predicate to its subject. */
const LINKS: ReadonlySet<string> = new Set(['be', 'become', 'remain', 'feel', 'seem', 'appear', 'grow', 'get', 'stay']);
const QUESTION = /^(?:whether|if|what|how|why|who|when|where)$/u;

/** Finds attributions whose cue is a predicate: "was confident that …", "are wary of …", "is eager to …". */
export function readPredicates(reading: Reading): void {
  const { nodes } = reading.unit;
  readFronted(reading);
  for (const group of reading.groups) {
    if (group.form === 'infinitive' || reading.taken[group.head] === true || nodeAt(nodes, group.head).quoted) continue;
    const at = predicateOf(reading, group);
    const entry = at < 0 ? undefined : (entries.get(nodeAt(nodes, at).lower) ?? entryOf(nodes, at));
    if (entry === undefined) continue;
    const subject = subjectBefore(nodes, group.first);
    if (subject === null || isExpletive(nodeAt(nodes, subject.to).lower)) continue;
    const complement = complementOf(reading, entry, at + 1) ?? afterNews(reading, entry, at + 1);
    if (complement === null) continue;
    const to = clauseEnd(nodes, reading.groups, complement.from, group, complement.kind !== 'clause');
    if (to < complement.from) continue;
    keep(reading, {
      unit: reading.unit,
      source: subject,
      cue: { from: group.first, to: complement.cueTo },
      content: [{ from: complement.from, to }],
      cueClass: entry.cueClass,
      kind: complement.kind,
      direct: false,
      negated: group.negated,
      modal: group.modal,
      lemma: nodeAt(nodes, at).lower,
      addressee: null,
    });
  }
}

const ATTITUDE: AdjectiveEntry = { cueClass: 'judge', frames: '', prepositions: ['about'] };
const CONVICTION: AdjectiveEntry = { cueClass: 'believe', frames: 'S', prepositions: [] };

/**
 * What an adjective is that no list names: with "about" or a "that" clause, one of a person is an attitude ("squeamish
 * about the pump", "insulted that"); "so old that" tells a consequence.
 */
function entryOf(nodes: readonly Node[], at: number): AdjectiveEntry | undefined {
  const { pos, lower } = nodeAt(nodes, at);
  if (pos !== 'ADJ' || lower.endsWith('er')) return undefined;
  const next = nodeAt(nodes, at + 1);
  if (next.lower === 'about') return isTopic(nodeAt(nodes, at + 2)) ? ATTITUDE : undefined;
  const degree = /^(?:so|such|too|as|more|less)$/u.test(nodeAt(nodes, at - 1).lower);
  return next.lower === 'that' && next.pos === 'SCONJ' && !degree ? CONVICTION : undefined;
}

const isExpletive = (word: string): boolean => /^(?:it|this|that|there|which|what)$/u.test(word);

/** The node of the predicate: a participle that ends the verb group, or the adjective after the link and its adverbs. */
function predicateOf({ unit: { nodes } }: Reading, group: VerbGroup): number {
  if (group.passive && nodeAt(nodes, group.head).pos !== 'AUX') return group.head;
  if (!LINKS.has(group.lemma)) return -1;
  let at = group.last + 1;
  while (nodeAt(nodes, at).pos === 'ADV' && at < group.last + 4) at += 1;
  const { pos } = nodeAt(nodes, at);
  return pos === 'ADJ' || pos === 'VERB' ? at : -1;
}

/** "Worried that the wall would give, Orr called the port": the predicate belongs to the subject behind the comma. */
function readFronted(reading: Reading): void {
  const { nodes } = reading.unit;
  const { lower } = nodeAt(nodes, 0);
  const entry = reading.taken[0] === true ? undefined : entries.get(lower);
  // "Sure enough, …": without "that" or a preposition an adjective that opens a sentence has no clause.
  if (entry === undefined || !/^(?:ADP|SCONJ)$/u.test(nodeAt(nodes, 1).pos)) return;
  const found = complementOf(reading, entry, 1);
  if (found === null) return;
  const main = reading.groups.find(
    (group) => group.form === 'finite' && group.first > found.from && isBehindComma(reading, group, found.from),
  );
  const subject = main === undefined ? null : subjectBefore(nodes, main.first);
  if (subject === null || isExpletive(nodeAt(nodes, subject.to).lower)) return;
  keep(reading, {
    unit: reading.unit,
    source: subject,
    cue: { from: 0, to: found.cueTo },
    content: [{ from: found.from, to: subject.from - 2 }],
    cueClass: entry.cueClass,
    kind: found.kind,
    direct: false,
    negated: false,
    modal: null,
    lemma: lower,
    addressee: null,
  });
}

const isBehindComma = ({ unit: { nodes } }: Reading, group: VerbGroup, after: number): boolean => {
  const from = subjectBefore(nodes, group.first)?.from ?? -1;
  return from > after + 1 && nodeAt(nodes, from - 1).lower === ',';
};

/** Verbs of getting to know, which tell what a feeling answers to. */
const FINDING: ReadonlySet<string> = new Set('learn hear see find discover read know realize realise'.split(' '));

/** "were relieved to hear that": what is heard of is what is felt about. */
function afterNews(reading: Reading, entry: AdjectiveEntry, at: number): Predicated | null {
  const verb = reading.groups.find((group) => group.first === at);
  if (entry.cueClass !== 'judge' || verb?.form !== 'infinitive' || !FINDING.has(verb.lemma)) return null;
  const { nodes } = reading.unit;
  const from = verb.last + 1;
  const { lower, pos } = nodeAt(nodes, from);
  if (lower === 'that' || bareClause(nodes, reading.groups, from, true))
    return { kind: 'clause', from, cueTo: verb.last };
  if (QUESTION.test(lower)) return { kind: 'question', from, cueTo: verb.last };
  return pos === 'DET' ? { kind: 'object', from, cueTo: verb.last } : null;
}

interface Predicated {
  readonly kind: ContentKind;
  readonly from: number;
  readonly cueTo: number;
}

function complementOf(reading: Reading, entry: AdjectiveEntry, at: number): Predicated | null {
  const { nodes } = reading.unit;
  const next = nodeAt(nodes, at);
  if (entry.frames.includes('S') && (next.lower === 'that' || bareClause(nodes, reading.groups, at, true)))
    return { kind: 'clause', from: at, cueTo: at - 1 };
  if (entry.frames.includes('W') && QUESTION.test(next.lower)) return { kind: 'question', from: at, cueTo: at - 1 };
  if (entry.frames.includes('I') && next.lower === 'to' && next.pos === 'PART')
    return { kind: 'infinitive', from: at, cueTo: at - 1 };
  if (!entry.prepositions.includes(next.lower)) return null;
  const after = nodeAt(nodes, at + 1);
  const topic = isClauseStart(after) || isNominal(after) || after.pos === 'VERB' || QUESTION.test(after.lower);
  return topic ? { kind: 'object', from: at + 1, cueTo: at } : null;
}
