import { subjectBefore } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { isActorNoun } from '../mentions/heads.js';
import type { CueEntry } from './cues.js';
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

/**
 * "“Never,” stormed Orr.", "“Splendid,” he beamed.": what any other verb is that ends a sentence with its subject after
 * quoted words: it tells how they sounded.
 */
export function soundEntry(reading: Reading, group: VerbGroup): CueEntry | undefined {
  const { nodes } = reading.unit;
  const { first, last, head, lemma, form, passive } = group;
  if (form !== 'finite' || passive || nodeAt(nodes, head).pos !== 'VERB' || SOUNDLESS.has(lemma)) return undefined;
  const after = nodeAt(nodes, first - 1);
  const inverted =
    after.pos === 'QUOTE' && /[,?!]["”’']+$/u.test(after.text) && first === last && endsWithName(nodes, last + 1);
  const subject = nodeAt(nodes, first - 1).pos === 'PRON' && nodeAt(nodes, first - 2).pos === 'QUOTE';
  const spoken = subject && /,["”’']+$/u.test(nodeAt(nodes, first - 2).text) && nodeAt(nodes, last + 1).lower === ',';
  return inverted || spoken || closesQuote(reading, group)
    ? { lemma, cueClass: 'say', frames: 'Q', prepositions: [] }
    : undefined;
}

/** Verbs that tell no sound where a title or a name in quotation marks is their subject or object. */
const SOUNDLESS: ReadonlySet<string> = new Set(
  `be have do get win star feature open close play premiere lose beat star lead end begin follow come go leave`.split(
    ' ',
  ),
);

/** A name, or "the" and a noun, at the end of a sentence. */
function endsWithName(nodes: readonly Node[], from: number): boolean {
  let at = from;
  if (nodeAt(nodes, at).pos === 'DET') at += 1;
  const name = at;
  while (at < from + 5 && /^(?:PROPN|NOUN|ADJ)$/u.test(nodeAt(nodes, at).pos)) at += 1;
  const last = nodeAt(nodes, at - 1);
  return at > name && (last.pos === 'PROPN' || isActorNoun(last)) && /^[.,]?$/u.test(nodeAt(nodes, at).text);
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
