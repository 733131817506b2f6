import { subjectBefore } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import type { Reading } from './reading.js';

/** "told a different story", "pleaded guilty": what is told, and nobody who is told it. */
export function isStory(nodes: readonly Node[], { last, lemma }: VerbGroup): boolean {
  let at = last + 1;
  if (lemma === 'plead') return /^(?:guilty|innocent|not)$/u.test(nodeAt(nodes, at).lower);
  if (lemma !== 'tell' || nodeAt(nodes, at).pos !== 'DET') return false;
  while (at < last + 4 && /^(?:DET|ADJ)$/u.test(nodeAt(nodes, at).pos)) at += 1;
  return /^(?:story|tale|truth|lie|joke|anecdote)$/u.test(nodeAt(nodes, at).lemma);
}

/** "“Expect no delay,” the court instructed.": any verb of speech that ends a sentence after quoted words and its subject. */
export function closesQuote({ unit: { nodes } }: Reading, { first, last }: VerbGroup): boolean {
  if (!/^[.]?$/u.test(nodeAt(nodes, last + 1).text)) return false;
  const subject = subjectBefore(nodes, first);
  const quote = subject === null ? undefined : nodeAt(nodes, subject.from - 1);
  return quote?.pos === 'QUOTE' && /,["”’']+$/u.test(quote.text);
}

/** "…," she said drily. */
const withManner = (nodes: readonly Node[], verb: number): number => {
  const next = nodeAt(nodes, verb + 1);
  const ends = nodeAt(nodes, verb + 2);
  return next.pos === 'ADV' && next.lower.endsWith('ly') && (ends.pos === 'END' || ends.lower === '.')
    ? verb + 1
    : verb;
};

/** "…," she said in a telephone interview: on what occasion is said with the verb, as how it is said. */
export const withInterview = (nodes: readonly Node[], verb: number): number => {
  if (nodeAt(nodes, verb + 1).lower !== 'in' || nodeAt(nodes, verb + 2).pos !== 'DET') return withManner(nodes, verb);
  let at = verb + 3;
  while (
    at < verb + 6 &&
    /^(?:ADJ|NOUN|PROPN)$/u.test(nodeAt(nodes, at).pos) &&
    nodeAt(nodes, at).lower !== 'interview'
  )
    at += 1;
  return nodeAt(nodes, at).lower === 'interview' ? at : verb;
};
