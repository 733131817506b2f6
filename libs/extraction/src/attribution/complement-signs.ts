import { WEEKDAYS } from '../document/noun-phrases.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import type { CueEntry } from './cues.js';
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

/** What time or place behind a verb begins with: a day, "earlier", "in", "from". */
export const opensCircumstance = ({ pos, lower }: Node): boolean =>
  WEEKDAYS.has(lower) || pos === 'ADV' || (pos === 'ADP' && !/^(?:as|about|of)$/u.test(lower));

/** A word of "as false", "as badly mistaken and late". */
export const isVerdict = ({ pos, lower }: Node): boolean =>
  /^(?:ADJ|ADV|CCONJ)$/u.test(pos) || (pos === 'VERB' && lower.endsWith('ed'));

/** ", however,": a word between commas that ties the sentence to the one before. */
export const isAside = (nodes: readonly Node[], at: number): boolean =>
  nodeAt(nodes, at).lower === ',' &&
  nodeAt(nodes, at + 2).lower === ',' &&
  /^(?:however|though|too|instead)$/u.test(nodeAt(nodes, at + 1).lower);

/** Verbs that need an addressee: what follows at once is never their content. */
export const ADDRESSED: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'notify',
  'assure',
  'reassure',
  'remind',
  'brief',
]);

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
