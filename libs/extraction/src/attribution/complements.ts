import { isNominal, isPossessive, WEEKDAYS, closingBracket } from '../document/noun-phrases.js';
import { nodeAt, type Node } from '../document/units.js';
import type { NodeRange } from '../document/subjects.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { clauseEnd } from './clause-end.js';
import type { CueEntry } from './cues.js';
import { PARTICLES } from './lexicon/cue-verbs.js';

export type ComplementKind = 'quote' | 'clause' | 'question' | 'infinitive' | 'object';

/** What a cue introduces to its right. Indices are of nodes, inclusive. */
export interface Complement {
  readonly kind: ComplementKind;
  readonly content: NodeRange;
  /** Last node of the cue, with the particle, preposition, day or colon that belongs to it. */
  readonly cueTo: number;
  readonly addressee: NodeRange | null;
}

const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'what',
  'how',
  'why',
  'who',
  'where',
  'when',
  'which',
]);
const isClauseStart = (node: Node): boolean =>
  node.pos === 'DET' ||
  node.pos === 'ADJ' ||
  isNominal(node) ||
  isPossessive(node) ||
  node.lower === 'there' ||
  node.lower === 'neither';

/** The words that a cue introduces, or `null` where nothing to its right can be its content. */
export function complementAfter(
  nodes: readonly Node[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  entry: CueEntry,
): Complement | null {
  const frames = entry.frames;
  let at = group.last + 1;
  if (PARTICLES.has(nodeAt(nodes, at).lower) && nodeAt(nodes, at).pos !== 'SCONJ' && takesParticle(nodes, at, entry))
    at += 1;
  let cueTo = at - 1;
  const next = nodeAt(nodes, at);
  const build = (kind: ComplementKind, from: number, last = cueTo, addressee: NodeRange | null = null): Complement => ({
    kind,
    content: { from, to: kind === 'quote' ? from : clauseEnd(nodes, groups, from, group) },
    cueTo: last,
    addressee,
  });

  if (frames.includes('Q') || frames.includes('S')) {
    const quote = quoteAfter(nodes, at);
    if (quote !== null) return build('quote', quote.at, quote.colon ? quote.at - 1 : cueTo);
    const adjuncts = skipAdjuncts(nodes, at, frames.includes('A'));
    if (nodeAt(nodes, adjuncts.at).pos === 'QUOTE') return build('quote', adjuncts.at, cueTo, adjuncts.addressee);
    if (frames.includes('S') && nodeAt(nodes, adjuncts.at).lower === 'that' && !isDemonstrative(nodes, adjuncts.at)) {
      return build('clause', adjuncts.at, adjuncts.day ? adjuncts.at - 1 : cueTo, adjuncts.addressee);
    }
    if (frames.includes('W') && QUESTION_WORDS.has(nodeAt(nodes, adjuncts.at).lower)) {
      return build('question', adjuncts.at, adjuncts.day ? adjuncts.at - 1 : cueTo, adjuncts.addressee);
    }
    if (frames.includes('S')) {
      if (bareClause(nodes, groups, at)) return build('clause', at);
      if (adjuncts.at > at && bareClause(nodes, groups, adjuncts.at)) {
        return build('clause', adjuncts.at, adjuncts.day ? adjuncts.at - 1 : cueTo, adjuncts.addressee);
      }
    }
  }
  if (frames.includes('W') && QUESTION_WORDS.has(next.lower)) return build('question', at);
  if (frames.includes('I') && next.lower === 'to' && next.pos === 'PART') return build('infinitive', at);
  if (
    entry.prepositions.includes(next.lower) &&
    (next.pos === 'ADP' || next.pos === 'SCONJ' || next.pos === 'PART' || next.pos === 'ADV')
  ) {
    cueTo = at;
    const after = nodeAt(nodes, at + 1);
    if (isClauseStart(after) || after.pos === 'VERB' || QUESTION_WORDS.has(after.lower))
      return build('object', at + 1, at);
  }
  if (frames.includes('O') && infinitiveAfterPerson(nodes, groups, at)) return build('infinitive', at);
  if (frames.includes('C') && (isClauseStart(next) || next.lower === 'as')) return build('object', at);
  if (frames.includes('X') && isClauseStart(next)) return build('object', at);
  if (frames.includes('N') && (isClauseStart(next) || (next.pos === 'VERB' && next.lower.endsWith('ing'))))
    return build('object', at);
  return null;
}

/** A particle after the verb is part of it unless it is the preposition of what follows. */
const takesParticle = (nodes: readonly Node[], at: number, entry: CueEntry): boolean => {
  const node = nodeAt(nodes, at);
  if (entry.prepositions.includes(node.lower)) return node.lower === 'out' && nodeAt(nodes, at + 1).lower !== 'of';
  return node.lower === 'out' || node.lower === 'back';
};

/** Quoted speech right after a cue, past a comma, a colon or "that,". */
export function quoteAfter(
  nodes: readonly Node[],
  at: number,
): { readonly at: number; readonly colon: boolean } | null {
  const node = nodeAt(nodes, at);
  if (node.pos === 'QUOTE') return { at, colon: false };
  if ((node.lower === ',' || node.lower === ':') && nodeAt(nodes, at + 1).pos === 'QUOTE') {
    return { at: at + 1, colon: node.lower === ':' };
  }
  return null;
}

interface Adjuncts {
  /** First node after them. */
  readonly at: number;
  /** Whether they are no more than the name of a day, which counts as part of the cue. */
  readonly day: boolean;
  readonly addressee: NodeRange | null;
}

/** Skips what may stand between a cue and its content: an addressee, a day, an adverb, phrases like "in a letter". */
export function skipAdjuncts(nodes: readonly Node[], start: number, addressed: boolean): Adjuncts {
  let at = start;
  let addressee: NodeRange | null = null;
  if (addressed && isClauseStart(nodeAt(nodes, at))) {
    const end = simplePhraseEnd(nodes, at);
    addressee = { from: at, to: end };
    at = end + 1;
  }
  let day = false;
  for (let steps = 0; steps < 6; steps += 1) {
    const node = nodeAt(nodes, at);
    const next = nodeAt(nodes, at + 1);
    if (node.lower === ',' && (next.pos === 'QUOTE' || steps > 0)) at += 1;
    else if (WEEKDAYS.has(node.lower)) {
      day = at === start;
      at += 1;
    } else if ((node.lower === 'this' || node.lower === 'last' || node.lower === 'earlier') && isTimeNoun(next))
      at += 2;
    else if (node.pos === 'ADV' && node.lower !== 'not') at += 1;
    else if (node.pos === 'ADP' && (isClauseStart(next) || next.pos === 'VERB'))
      at = simplePhraseEnd(nodes, at + 1) + 1;
    else if (node.lower === '(') {
      const close = closingBracket(nodes, at);
      if (close < 0) break;
      at = close + 1;
    } else break;
    if (nodeAt(nodes, at).lower === 'that' || nodeAt(nodes, at).pos === 'QUOTE') break;
  }
  return { at, day, addressee };
}

const TIME_NOUNS: ReadonlySet<string> = new Set([
  'week',
  'month',
  'year',
  'morning',
  'afternoon',
  'evening',
  'night',
  'summer',
  'spring',
  'fall',
  'autumn',
  'winter',
  'day',
  'weekend',
]);
const isTimeNoun = (node: Node): boolean => TIME_NOUNS.has(node.lower) || WEEKDAYS.has(node.lower);

/** Last node of a noun phrase without clauses that starts at `start`, with "of" and "for" phrases after it. */
export function simplePhraseEnd(nodes: readonly Node[], start: number): number {
  let at = start;
  let seenNoun = false;
  for (; at < nodes.length; at += 1) {
    const node = nodeAt(nodes, at);
    const next = nodeAt(nodes, at + 1);
    if (node.pos === 'PRON' && !isPossessive(node)) {
      if (seenNoun) break;
      return at;
    }
    if (node.pos === 'DET' || isPossessive(node)) {
      if (seenNoun && nodeAt(nodes, at - 1).pos !== 'ADP' && nodeAt(nodes, at - 1).pos !== 'CCONJ') break;
    } else if (isNominal(node)) seenNoun = true;
    else if (node.pos === 'PART' && node.lower.startsWith("'")) seenNoun = false;
    else if (node.pos === 'ADJ' || (node.pos === 'VERB' && !seenNoun)) continue;
    else if (node.pos === 'PUNCT' && (node.quoted || /^["“”‘’]$/u.test(node.text))) continue;
    else if (seenNoun && (node.lower === 'of' || node.lower === 'for' || node.lower === '&') && next.pos !== 'END')
      continue;
    else if (seenNoun && node.lower === 'and' && isNominal(next)) continue;
    else break;
  }
  return Math.max(start, at - 1);
}

/** "that week", "that of": no conjunction. */
const isDemonstrative = (nodes: readonly Node[], at: number): boolean => {
  const next = nodeAt(nodes, at + 1);
  return nodeAt(nodes, at).pos === 'DET' && (next.lower === 'of' || next.pos === 'END' || next.lower === '.');
};

/** Whether a clause without "that" starts at `at`: a noun phrase, then a finite verb of its own. */
function bareClause(nodes: readonly Node[], groups: readonly VerbGroup[], at: number): boolean {
  const start = nodeAt(nodes, at);
  if (
    !isClauseStart(start) &&
    start.pos !== 'ADV' &&
    start.pos !== 'SCONJ' &&
    start.pos !== 'ADP' &&
    !/^["“‘']+$/u.test(start.text)
  )
    return false;
  const limit = groups.find((group) => group.first > at && group.form === 'finite');
  if (limit === undefined || limit.first <= at) return false;
  let commas = 0;
  for (let index = at; index < limit.first; index += 1) {
    const node = nodeAt(nodes, index);
    if (node.lower === ';' || node.pos === 'QUOTE' || node.lower === ':') return false;
    if (node.lower === ',') commas += 1;
    if ((node.lower === 'that' || node.lower === 'who' || node.lower === 'which') && index > at && commas === 0) {
      return (
        groups.filter((group) => group.first > index && group.form === 'finite').length > 1 &&
        !isNominal(nodeAt(nodes, at - 1))
      );
    }
    if (
      index > at &&
      commas === 0 &&
      (node.pos === 'SCONJ' || node.pos === 'CCONJ') &&
      start.pos !== 'SCONJ' &&
      !isNominal(nodeAt(nodes, index + 1)) &&
      nodeAt(nodes, index + 1).pos !== 'DET' &&
      nodeAt(nodes, index + 1).pos !== 'ADJ'
    )
      return false;
  }
  if (start.pos === 'SCONJ' || start.pos === 'ADP')
    return groups.filter((group) => group.first > at && group.form === 'finite').length > 0 && commas > 0;
  return commas < 3;
}

/** "urged residents to leave": a person, then "to" and a verb. */
function infinitiveAfterPerson(nodes: readonly Node[], groups: readonly VerbGroup[], at: number): boolean {
  if (!isClauseStart(nodeAt(nodes, at))) return false;
  const end = simplePhraseEnd(nodes, at);
  const group = groups.find((candidate) => candidate.first > at);
  return group?.form === 'infinitive' && group.first <= end + 6;
}
