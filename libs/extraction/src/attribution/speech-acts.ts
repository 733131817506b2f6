import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { bareClause, isClauseStart, quoteAfter } from './adjuncts.js';
import { clauseEnd } from './clause-end.js';
import { cueOf, type CueClass } from './cues.js';
import type { ContentKind } from './draft.js';
import { speakerOf } from './forward.js';
import { CLAUSE_NOUNS, INFINITIVE_NOUNS, introducesTopic, TOPIC_NOUNS } from './lexicon/cue-nouns.js';
import {
  ATTITUDE_NOUNS,
  ISSUED_NOUNS,
  ISSUING_VERBS,
  SPEECH_ACT_VERBS,
  SPOKEN_NOUNS,
  UTTERING_VERBS,
} from './lexicon/speech-acts.js';
import { classOf } from './nominal.js';
import { keep, type Reading } from './reading.js';

interface Phrased {
  readonly kind: ContentKind;
  readonly from: number;
  readonly cueTo: number;
  readonly cueClass: CueClass;
  readonly lemma: string;
}

/** Finds cues of a verb and its noun or adjective: "expressed doubt about", "made it clear that", "put it bluntly". */
export function readSpeechActs(reading: Reading): void {
  const { nodes } = reading.unit;
  for (const group of reading.groups) {
    if (group.passive || reading.taken[group.head] === true || nodeAt(nodes, group.head).quoted) continue;
    if (group.form === 'infinitive') continue;
    const phrased =
      readMakeClear(reading, group) ??
      readPutIt(reading, group) ??
      readNounOf(reading, group) ??
      readIssued(reading, group);
    const source = phrased === null ? null : speakerOf(reading, group, group.first);
    if (phrased === null || source === null || isExpletive(nodeAt(nodes, source.to).lower)) continue;
    const to =
      phrased.kind === 'quote'
        ? phrased.from
        : clauseEnd(nodes, reading.groups, phrased.from, group, phrased.kind !== 'clause');
    if (to < phrased.from) continue;
    keep(reading, {
      unit: reading.unit,
      source,
      cue: { from: group.first, to: phrased.cueTo },
      content: [{ from: phrased.from, to }],
      cueClass: phrased.cueClass,
      kind: phrased.kind,
      direct: phrased.kind === 'quote',
      negated: group.negated,
      modal: group.modal,
      lemma: phrased.lemma,
      addressee: null,
    });
  }
}

const isExpletive = (word: string): boolean => /^(?:it|this|that|there|which|what|you)$/u.test(word);

/** "made clear that", "has made it plain that". */
function readMakeClear({ unit: { nodes }, groups }: Reading, group: VerbGroup): Phrased | null {
  if (group.lemma !== 'make') return null;
  let at = group.last + 1;
  if (nodeAt(nodes, at).lower === 'it') at += 1;
  while (nodeAt(nodes, at).pos === 'ADV' && at < group.last + 5) at += 1;
  if (!/^(?:clear|plain|known|explicit|official|public)$/u.test(nodeAt(nodes, at).lower)) return null;
  const next = nodeAt(nodes, at + 1);
  const bare = bareClause(nodes, groups, at + 1, true);
  if (!bare && !/^(?:that|whether|what|how|why)$/u.test(next.lower)) return null;
  const kind = bare || next.lower === 'that' ? 'clause' : 'question';
  return { kind, from: at + 1, cueTo: at, cueClass: 'say', lemma: 'make clear' };
}

/** "put it bluntly: '…'". */
function readPutIt({ unit: { nodes } }: Reading, group: VerbGroup): Phrased | null {
  if (group.lemma !== 'put' || nodeAt(nodes, group.last + 1).lower !== 'it') return null;
  for (let at = group.last + 2; at < group.last + 6; at += 1) {
    const quote = quoteAfter(nodes, at);
    if (quote !== null) return { kind: 'quote', from: quote.at, cueTo: group.last + 1, cueClass: 'say', lemma: 'put' };
    if (nodeAt(nodes, at).pos === 'PUNCT') return null;
  }
  return null;
}

/** "made a strong condemnation of", "raised doubts that", "has no wish to". */
function readNounOf(reading: Reading, group: VerbGroup): Phrased | null {
  if (!SPEECH_ACT_VERBS.has(group.lemma)) return null;
  const { nodes } = reading.unit;
  let at = group.last + 1;
  while (at < group.last + 6 && /^(?:DET|ADJ|ADV|NUM|PRON)$/u.test(nodeAt(nodes, at).pos)) at += 1;
  while (nodeAt(nodes, at).pos === 'NOUN' && nodeAt(nodes, at + 1).pos === 'NOUN' && at < group.last + 8) at += 1;
  const { lemma, pos } = nodeAt(nodes, at);
  // The tagger takes "has doubts about" for two verbs.
  if (pos !== 'NOUN' && pos !== 'VERB') return null;
  const next = nodeAt(nodes, at + 1);
  const known = { cueClass: classOf(lemma), lemma };
  if (next.lower === 'that' && (CLAUSE_NOUNS.has(lemma) || ATTITUDE_NOUNS.has(lemma)))
    return { kind: 'clause', from: at + 1, cueTo: at, ...known };
  if (CLAUSE_NOUNS.has(lemma) && group.lemma === 'express' && bareClause(nodes, reading.groups, at + 1, true))
    return { kind: 'clause', from: at + 1, cueTo: at, ...known };
  if (next.lower === 'to' && next.pos === 'PART' && (INFINITIVE_NOUNS.has(lemma) || ATTITUDE_NOUNS.has(lemma)))
    return { kind: 'infinitive', from: at + 1, cueTo: at, ...known };
  if (!introducesTopic(lemma, next.lower) || (!TOPIC_NOUNS.has(lemma) && !ATTITUDE_NOUNS.has(lemma))) return null;
  const after = nodeAt(nodes, at + 2);
  return isClauseStart(after) || after.pos === 'VERB'
    ? { kind: 'object', from: at + 2, cueTo: at + 1, ...known }
    : null;
}

/** Finds quotations that a noun of speech announces: "issued a statement: “…”", "made the following comment: “…”". */
export function readAnnounced(reading: Reading): void {
  const { nodes } = reading.unit;
  for (const group of reading.groups) {
    if (group.passive || group.form === 'infinitive' || reading.taken[group.head] === true) continue;
    if (!ISSUING_VERBS.has(group.lemma) && !SPEECH_ACT_VERBS.has(group.lemma)) continue;
    const colon = announcedAt(nodes, group.last + 1);
    const source = colon < 0 ? null : speakerOf(reading, group, group.first);
    if (source === null) continue;
    const { lemma } = nodeAt(nodes, colon - 1);
    keep(reading, {
      unit: reading.unit,
      source,
      cue: { from: group.first, to: colon },
      content: [{ from: colon + 1, to: colon + 1 }],
      cueClass: classOf(lemma),
      kind: 'quote',
      direct: true,
      negated: group.negated,
      modal: group.modal,
      lemma,
      addressee: null,
    });
  }
}

/** The colon between a noun of speech that ends an object and a quotation, or -1. */
function announcedAt(nodes: readonly Node[], from: number): number {
  for (let at = from; at < from + 12; at += 1) {
    const { lower, pos } = nodeAt(nodes, at);
    if (lower === ':' && nodeAt(nodes, at + 1).pos === 'QUOTE') {
      const { lemma } = nodeAt(nodes, at - 1);
      return ISSUED_NOUNS.has(lemma) || CLAUSE_NOUNS.has(lemma) ? at : -1;
    }
    if (pos === 'PUNCT' || pos === 'QUOTE' || pos === 'END' || pos === 'AUX') return -1;
  }
  return -1;
}

/** "issued a statement in Tolvane", "unleashed a series of tweets": what is put out is the content. */
function readIssued(reading: Reading, group: VerbGroup): Phrased | null {
  if (!ISSUING_VERBS.has(group.lemma)) return null;
  const { nodes } = reading.unit;
  const nouns = UTTERING_VERBS.has(group.lemma) ? ISSUED_NOUNS : SPOKEN_NOUNS;
  const from = group.last + 1;
  if (!isClauseStart(nodeAt(nodes, from))) return null;
  let noun = -1;
  for (let at = from; at < from + 8; at += 1) {
    const node = nodeAt(nodes, at);
    if (nouns.has(node.lemma) && (node.pos === 'NOUN' || node.pos === 'PROPN')) noun = at;
    else if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|PRON)$/u.test(node.pos) && node.lower !== 'of') break;
  }
  if (noun < 0 || speaksItself(reading, noun)) return null;
  return { kind: 'object', from, cueTo: group.last, cueClass: classOf(nodeAt(nodes, noun).lemma), lemma: group.lemma };
}

/** "a statement on Friday saying that …", "a letter that says …": what it says is read from there. */
const speaksItself = (reading: Reading, noun: number): boolean =>
  reading.groups.some(
    (group) =>
      group.first > noun &&
      group.first < noun + 9 &&
      /[SQC]/u.test(cueOf(nodeAt(reading.unit.nodes, group.head))?.frames ?? '') &&
      (group.form === 'ing' || /^(?:that|which)$/u.test(nodeAt(reading.unit.nodes, group.first - 1).lower)),
  );
