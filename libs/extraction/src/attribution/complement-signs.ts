import { isPossessive, WEEKDAYS } from '../document/noun-phrases.js';
import { subjectBefore } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import type { CueEntry } from './cues.js';
import { CLAUSE_NOUNS } from './lexicon/cue-nouns.js';
import { PARTICLES } from './lexicon/cue-verbs.js';

/** "the letter criticising the board", not "the official reporting body": the object of a participle after a noun. */
export const isOwnObject = (nodes: readonly Node[], group: VerbGroup, at: number): boolean => {
  const before = nodeAt(nodes, group.first - 1);
  const object = nodeAt(nodes, at);
  return before.pos !== 'NOUN' || object.pos !== 'NOUN' || object.lower !== object.lemma;
};

/** "saw the ruling as a defeat": an "as" in the same clause. */
export const hasAs = (nodes: readonly Node[], from: number): boolean => {
  for (let at = from + 1; at < from + 12; at += 1) {
    const node = nodeAt(nodes, at);
    if (node.lower === 'as') return true;
    if (node.pos === 'PUNCT' && !node.quoted) return false;
  }
  return false;
};

/** "found 54 percent of voters": what a poll finds is a share, whether or not its verb is seen. */
export const isShare = (nodes: readonly Node[], at: number): boolean =>
  nodeAt(nodes, at).pos === 'NUM' && /^(?:percent|per|%)$/u.test(nodeAt(nodes, at + 1).lower);

/** "said of the clerks who left": after a phrase of its own, "who" goes with the noun before it. */
export const isRelative = (nodes: readonly Node[], from: number, at: number): boolean =>
  at > from && /^(?:who|which|where|when)$/u.test(nodeAt(nodes, at).lower) && nodeAt(nodes, from).pos === 'ADP';

/** "reported seeing it", "denied having left". */
export const isGerund = ({ pos, lower }: Node): boolean => (pos === 'VERB' || pos === 'AUX') && lower.endsWith('ing');

export const isOpenQuote = (node: Node): boolean => /^(?:["“‘']|'')$/u.test(node.text);

export const skipDay = (nodes: readonly Node[], at: number): number => {
  if (WEEKDAYS.has(nodeAt(nodes, at).lower)) return /^['’]s$/u.test(nodeAt(nodes, at + 1).text) ? at : at + 1;
  return nodeAt(nodes, at).lower === 'on' && WEEKDAYS.has(nodeAt(nodes, at + 1).lower) ? at + 2 : at;
};

/** A particle after the verb is part of it unless it is the preposition of what follows. */
export const takesParticle = (nodes: readonly Node[], at: number, entry: CueEntry): boolean => {
  const node = nodeAt(nodes, at);
  if (!PARTICLES.has(node.lower) || node.pos === 'SCONJ') return false;
  if (entry.prepositions.includes(node.lower)) return node.lower === 'out' && nodeAt(nodes, at + 1).lower !== 'of';
  if (entry.frames.includes('P')) return true;
  if (node.lower === 'in') return entry.lemma === 'weigh' || entry.lemma === 'chime';
  return node.lower === 'out' || (node.lower === 'back' && !entry.frames.includes('C'));
};

/** "that argument", "that of": no conjunction, because no verb follows. */
export const isDemonstrative = (nodes: readonly Node[], groups: readonly VerbGroup[], at: number): boolean => {
  const next = nodeAt(nodes, at + 1);
  if (next.lower === 'of' || next.pos === 'END' || next.lower === '.') return true;
  return next.pos === 'NOUN' && !groups.some((group) => group.first > at && group.form === 'finite');
};

/** "wrote a dissent that called", "reported on claims that": a "that" past other words, which goes with the noun before it. */
export const goesWithNoun = (
  nodes: readonly Node[],
  groups: readonly VerbGroup[],
  from: number,
  that: number,
): boolean => {
  if (that === from) return false;
  const verb = groups.find((group) => group.first > that);
  if (verb?.first === that + 1 && verb.form === 'finite') return true;
  if (!CLAUSE_NOUNS.has(nodeAt(nodes, that - 1).lemma)) return false;
  let at = that - 2;
  while (at > from && nodeAt(nodes, at).pos !== 'ADP') at -= 1;
  return /^(?:on|about|of|to|against|for|with|over)$/u.test(nodeAt(nodes, at).lower);
};

/** Longest interruption between a verb and its object, in nodes. */
const longestInterruption = 12;

/** The node behind ", among other things,"; -1 where no preposition phrase between commas starts at a node. */
export const pastInterruption = (nodes: readonly Node[], from: number): number => {
  if (nodeAt(nodes, from).lower !== ',' || nodeAt(nodes, from + 1).pos !== 'ADP') return -1;
  for (let at = from + 2; at < from + longestInterruption; at += 1) {
    const { lower, pos } = nodeAt(nodes, at);
    if (lower === ',') return nodeAt(nodes, at + 1).pos === 'DET' || isPossessive(nodeAt(nodes, at + 1)) ? at + 1 : -1;
    if (/^(?:QUOTE|AUX|SCONJ|END)$/u.test(pos)) return -1;
  }
  return -1;
};

/**
 * The node behind "to the farmers" in "apologized to the farmers for"; the node itself where nobody is spoken to. That
 * somebody talks with somebody about something is seldom a report.
 */
export const pastListener = (nodes: readonly Node[], from: number, { lemma }: CueEntry): number => {
  if (lemma === 'speak' || lemma === 'talk') return from;
  if (!/^(?:to|with|before)$/u.test(nodeAt(nodes, from).lower) || nodeAt(nodes, from).pos === 'PART') return from;
  let at = from + 1;
  while (at < from + 6 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/u.test(nodeAt(nodes, at).pos)) at += 1;
  return at > from + 1 && at < from + 6 ? at : from;
};

/** The node behind "in detail", "in harsh terms", where an object starts there; the node itself where none does. */
export const skipManner = (nodes: readonly Node[], from: number): number => {
  if (nodeAt(nodes, from).lower !== 'in') return from;
  let noun = from + 1;
  while (noun < from + 3 && /^(?:ADJ|ADV)$/u.test(nodeAt(nodes, noun).pos)) noun += 1;
  const object = nodeAt(nodes, noun + 1);
  const starts = object.pos === 'DET' || isPossessive(object) || /^(?:how|what|why)$/u.test(object.lower);
  return starts && /^(?:details?|terms|public|private|writing|passing|full)$/u.test(nodeAt(nodes, noun).lower)
    ? noun + 1
    : from;
};

/** What time or place behind a verb begins with: a day, "earlier", "in", "from". */
const opensCircumstance = ({ pos, lower }: Node): boolean =>
  WEEKDAYS.has(lower) || pos === 'ADV' || (pos === 'ADP' && !/^(?:as|about|of)$/u.test(lower));

/** "said on Monday from her home: …": the colon that ends time and place behind the verb and stands before a sentence, or -1. */
export function colonAfter(nodes: readonly Node[], at: number): number {
  if (!opensCircumstance(nodeAt(nodes, at))) return -1;
  for (let colon = at + 1; colon < at + 18; colon += 1) {
    const { lower, pos } = nodeAt(nodes, colon);
    if (lower === ':') return /^\p{Lu}|^["“‘`]/u.test(nodeAt(nodes, colon + 1).text) ? colon : -1;
    if (/^(?:VERB|AUX|QUOTE|SCONJ|CCONJ|END)$/u.test(pos) || /^[;"“]$/u.test(lower)) return -1;
  }
  return -1;
}

/** A word of "as false", "as badly mistaken and late". */
export const isVerdict = ({ pos, lower }: Node): boolean =>
  /^(?:ADJ|ADV|CCONJ)$/u.test(pos) || (pos === 'VERB' && lower.endsWith('ed'));

/** ", however,": a word between commas that ties the sentence to the one before. */
export const isAside = (nodes: readonly Node[], at: number): boolean =>
  nodeAt(nodes, at).lower === ',' &&
  nodeAt(nodes, at + 2).lower === ',' &&
  /^(?:however|though|too|instead)$/u.test(nodeAt(nodes, at + 1).lower);

/** The last node before ", however," that ends at a node; the node itself where none does. */
export const beforeAside = (nodes: readonly Node[], last: number): number =>
  nodeAt(nodes, last).lower === ',' && nodeAt(nodes, last - 2).lower === ',' ? last - 3 : last;

/** The word that the subject of a verb starts with or that stands before it: "that" in "losses that officials said". */
export const subjectOpening = (nodes: readonly Node[], group: VerbGroup): string => {
  const subject = subjectBefore(nodes, group.first);
  if (subject === null || subject.from === subject.to) return nodeAt(nodes, (subject?.from ?? 0) - 1).lower;
  const { lower } = nodeAt(nodes, subject.from);
  return /^(?:that|which)$/u.test(lower) ? lower : nodeAt(nodes, subject.from - 1).lower;
};

/** Words that a question clause begins with. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set([
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

/** Verbs that need an addressee: what follows at once is never their content. */
export const ADDRESSED: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'notify',
  'assure',
  'reassure',
  'remind',
  'brief',
  'apprise',
  'convince',
  'persuade',
]);

/** Whether a past form with a preposition right behind it can only be a participle: its verb needs a person first. */
export const needsPerson = ({ lemma }: CueEntry, { form, passive }: VerbGroup): boolean =>
  form === 'finite' && !passive && (ADDRESSED.has(lemma) || lemma === 'threaten');

/** Verbs whose person is told, not spoken of: the content starts at "to". */
export const TOLD_TO: ReadonlySet<string> = new Set([
  'ask',
  'warn',
  'persuade',
  'convince',
  'implore',
  'beg',
  'order',
  'instruct',
  'caution',
]);

/** Verbs that mean no more than coming into sight with "himself" or "itself" behind them. */
export const APPEARING: ReadonlySet<string> = new Set(['show', 'present', 'reveal', 'express', 'reflect', 'prove']);
