import { isPossessive } from '../document/noun-phrases.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { isClauseStart } from './adjuncts.js';
import { clauseEnd } from './clause-end.js';
import type { CueClass } from './cues.js';
import { speakerOf } from './forward.js';
import { CUE_PHRASES } from './lexicon/cue-phrases.js';
import { keep, type Reading } from './reading.js';

interface Phrase {
  readonly cueClass: CueClass;
  readonly words: readonly string[];
}

const isCueClass = (name: string): name is keyof typeof CUE_PHRASES => name in CUE_PHRASES;

/** Phrases by the lemma of their verb, the longest first. */
const phrases = new Map<string, Phrase[]>();
for (const [cueClass, list] of Object.entries(CUE_PHRASES)) {
  if (!isCueClass(cueClass)) continue;
  for (const item of list.split(/,\s*/u)) {
    const [verb = '', ...words] = item.split(/\s+/u);
    phrases.set(verb, [...(phrases.get(verb) ?? []), { cueClass, words }].sort(byLength));
  }
}

function byLength(left: Phrase, right: Phrase): number {
  return right.words.length - left.words.length;
}

/** Finds cues of a verb and fixed words: "took issue with the ruling", "came out against it". */
export function readPhrases(reading: Reading): void {
  const { nodes } = reading.unit;
  for (const group of reading.groups) {
    const known = phrases.get(group.lemma);
    if (known === undefined || group.passive || group.form === 'infinitive') continue;
    if (reading.taken[group.head] === true || nodeAt(nodes, group.head).quoted) continue;
    const found = longestPhrase(nodes, group, known);
    if (found === null) continue;
    const source = speakerOf(reading, group, group.first);
    if (source === null || isExpletive(nodeAt(nodes, source.to).lower)) continue;
    const from = found.last + 1;
    const to = clauseEnd(nodes, reading.groups, from, group, true);
    if (to < from) continue;
    keep(reading, {
      unit: reading.unit,
      source,
      cue: { from: group.first, to: found.last },
      content: [{ from, to }],
      cueClass: found.phrase.cueClass,
      kind: 'object',
      direct: false,
      negated: group.negated,
      modal: group.modal,
      lemma: [group.lemma, ...found.phrase.words].join(' '),
      addressee: null,
    });
  }
}

const isExpletive = (word: string): boolean => /^(?:it|this|that|there|which|what|you)$/u.test(word);

/** The longest phrase whose words follow the verb, with its last node; an owner may stand before a noun of it. */
function longestPhrase(
  nodes: readonly Node[],
  group: VerbGroup,
  known: readonly Phrase[],
): { readonly phrase: Phrase; readonly last: number } | null {
  for (const phrase of known) {
    const at = behind(nodes, group.last + 1, phrase.words);
    if (at < 0) continue;
    const next = nodeAt(nodes, at);
    const starts =
      isClauseStart(next) ||
      next.pos === 'VERB' ||
      (next.pos === 'SCONJ' && next.lower === 'that') ||
      /^(?:what|how|why|whether|where|who|["“‘])$/u.test(next.lower);
    if (starts) return { phrase, last: at - 1 };
  }
  return null;
}

/** The node behind words that stand from a node on, with owners and adverbs before any; -1 where they do not. */
function behind(nodes: readonly Node[], from: number, words: readonly string[]): number {
  let at = from;
  for (const word of words) {
    while (
      isPossessive(nodeAt(nodes, at)) ||
      (nodeAt(nodes, at).pos === 'ADV' && nodeAt(nodes, at).lower.endsWith('ly'))
    )
      at += 1;
    if (nodeAt(nodes, at).lower !== word) return -1;
    at += 1;
  }
  return at;
}
