import type { Span } from '#story';
import type { Document } from '../document/document.js';
import { subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt, spanOf, type Unit } from '../document/units.js';
import type { Attribution } from './attribution.js';
import { cueOf } from './cues.js';
import type { SpeakerMemory } from './speakers.js';
import { quotation } from './spoken-lines.js';

/** A unit that is nothing but quoted speech: it goes on where the speaker before it left off. */
export function orphanQuote(unit: Unit): Span | null {
  const first = nodeAt(unit.nodes, 0);
  if (first.pos !== 'QUOTE') return null;
  return unit.nodes.every((node) => node.pos === 'QUOTE' || node.pos === 'PUNCT') ? spanOf(unit.nodes, 0, 0) : null;
}

/**
 * Whether quoted words are a sentence that somebody spoke, rather than a heading, a title or the words of a sign. Marks
 * within them show that one of the outer two is missing or out of place.
 */
const isSentence = (words: string): boolean =>
  /[.!?…]["”’']+$/u.test(words) && /\s\p{Ll}\S*\W+$/u.test(words) && !/["“”]/u.test(words.slice(1, -1));

/** Who a sentence is about, and the mark that ends it. */
interface LeadIn {
  readonly source: NodeRange;
  readonly mark: number;
}

/**
 * Whose words quoted speech is that follows a sentence and has no tag: 'The owner was in no mood to talk. "Go away."' The
 * subject of its main clause, unless what it does there is to hear or to read them.
 */
function leadIn({ nodes, groups }: Unit): LeadIn | null {
  const mark = nodes.length - 1;
  if (!/^[.!…:]$/u.test(nodeAt(nodes, mark).text)) return null;
  for (const group of groups) {
    if (group.form !== 'finite') continue;
    const source = subjectBefore(nodes, group.first);
    if (source === null || nodeAt(nodes, source.from - 1).pos === 'SCONJ') continue;
    if (TAKING_IN.has(group.lemma) || (group.passive && cueOf(nodeAt(nodes, group.head)) !== undefined)) return null;
    return { source, mark };
  }
  return null;
}

/** What somebody does to whom words come from another one. */
const TAKING_IN: ReadonlySet<string> = new Set(
  'hear read see receive get find open remember recall listen ask watch notice own hang wear carry die'.split(' '),
);

/** A paragraph of a long quotation, which closes in one of those that follow. */
const isUnclosed = (words: string, next: Unit | undefined): boolean =>
  /^["“].*[.!?…]$/su.test(words) && next !== undefined && orphanQuote(next) !== null;

/** Whether the paragraph that begins at a unit is nothing but quoted speech. */
export function isOnlyQuotes({ text }: Document, units: readonly Unit[], from: number): boolean {
  const paragraph = units[from]?.paragraph;
  let at = from;
  while (units[at]?.paragraph === paragraph && paragraph !== undefined) {
    const unit = units[at];
    const quote = unit === undefined ? null : orphanQuote(unit);
    if (quote === null) return false;
    at += 1;
    const words = text.slice(quote.start, quote.end);
    if (!isSentence(words) && !isUnclosed(words, units[at])) return false;
  }
  return at > from;
}

/** Quoted speech without a tag, by the person whom the sentence before it is about. */
export function readUntagged(
  document: Document,
  before: Unit,
  unit: Unit,
  content: Span,
  memory: SpeakerMemory,
): Attribution | null {
  if (!isSentence(document.text.slice(content.start, content.end))) return null;
  const lead = leadIn(before);
  const speaker = lead === null ? null : memory.readPerson(before, lead.source);
  if (lead === null || speaker === null) return null;
  const { nodes } = before;
  return quotation({
    source: [spanOf(nodes, lead.source.from, lead.source.to)],
    cue: spanOf(nodes, lead.mark, lead.mark),
    content,
    speaker,
    lemma: '',
    sentence: unit.sentences[0] ?? 0,
  });
}
