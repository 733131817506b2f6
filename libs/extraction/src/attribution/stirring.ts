import { isNominal } from '../document/noun-phrases.js';
import { phraseAfter } from '../document/phrase-after.js';
import { subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { STIRRING_VERBS } from './lexicon/stirring-verbs.js';
import { keep, type Reading } from './reading.js';

/** Finds feelings told by their cause: in "the ruling angered the union" the union is the source, the ruling the content. */
export function readStirring(reading: Reading): void {
  const { nodes } = reading.unit;
  for (const group of reading.groups) {
    if (!STIRRING_VERBS.has(group.lemma) || group.passive || group.form === 'infinitive') continue;
    if (reading.taken[group.head] === true || nodeAt(nodes, group.head).quoted || isOpen(group)) continue;
    const cause = group.form === 'ing' ? clauseBefore(reading, group) : subjectBefore(nodes, group.first);
    const source = whoFeels(reading, group.last + 1);
    if (cause === null || source === null || reading.taken[cause.from] === true) continue;
    keep(reading, {
      unit: reading.unit,
      source,
      cue: { from: group.first, to: group.last },
      content: [cause],
      cueClass: 'judge',
      kind: 'object',
      direct: false,
      negated: group.negated,
      modal: group.modal,
      lemma: group.lemma,
      addressee: null,
    });
  }
}

/** "The dam leaked, alarming Orr": the whole clause before the comma. */
function clauseBefore({ unit: { nodes }, groups, taken }: Reading, group: VerbGroup): NodeRange | null {
  const comma = group.first - 1;
  const told = groups.some((other) => other.form === 'finite' && other.last < comma);
  if (nodeAt(nodes, comma).lower !== ',' || !told || taken.slice(0, comma).includes(true)) return null;
  return { from: 0, to: comma - 1 };
}

/** What would or could be felt is not. */
const isOpen = ({ modal, negated }: VerbGroup): boolean => modal !== null && !negated;

/** People: a name, a plural, a pronoun for a person. */
function whoFeels({ unit: { nodes } }: Reading, at: number): NodeRange | null {
  const first = nodeAt(nodes, at);
  if (/^(?:him|her|them|me|us)$/u.test(first.lower) && !isNominal(nodeAt(nodes, at + 1))) return { from: at, to: at };
  const phrase = phraseAfter(nodes, at);
  if (phrase === null) return null;
  const words = nodes.slice(phrase.from, phrase.to + 1);
  const people = words.some(
    ({ pos, lower, lemma }) => pos === 'PROPN' || (pos === 'NOUN' && lower !== lemma && lower.endsWith('s')),
  );
  return people ? phrase : null;
}
