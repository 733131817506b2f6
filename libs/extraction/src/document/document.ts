import type { Span } from '#story';
import { paragraphs as findParagraphs, splitSentences } from '../sentences/index.js';
import { hintsAmong, type Hints } from './hints.js';
import { findQuotes, type Quote } from './quotes.js';
import { retag } from './retag.js';
import { tokenise } from './tokens.js';
import type { Token } from './token.js';
import { findVerbGroups, type VerbGroup } from './verb-groups.js';

export interface Sentence extends Span {
  readonly index: number;
  /** Index of the paragraph that holds it. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Verb groups of the tokens. */
  readonly groups: readonly VerbGroup[];
  /** What the words hint at. */
  readonly hints: Hints;
}

export interface Paragraph extends Span {
  readonly index: number;
  /** Indices of its sentences. */
  readonly sentences: readonly number[];
  /** Its quotes in order, not nested. */
  readonly quotes: readonly Quote[];
}

/** What every stage of extraction reads. All offsets are UTF-16 code units of `text`. */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

/** Longest stretch handed to the tagger at once, in code units: its cost per word grows on very long input. */
const batch = 8000;

/**
 * Reads a text into paragraphs, sentences, quotes and tagged tokens.
 * @param sentences spans of the sentences in order; one that crosses the end of a paragraph is cut there
 */
export function buildDocument(text: string, sentences: readonly Span[] = splitSentences(text)): Document {
  const paragraphs: Paragraph[] = [];
  const built: Sentence[] = [];
  let next = 0;
  for (const span of findParagraphs(text)) {
    const pieces: Span[] = [];
    let sentence = sentences[next];
    while (sentence !== undefined && sentence.start < span.end) {
      const start = Math.max(sentence.start, span.start);
      const end = Math.min(sentence.end, span.end);
      if (end > start) pieces.push({ start, end });
      if (sentence.end > span.end) break;
      next += 1;
      sentence = sentences[next];
    }
    const index = paragraphs.length;
    const indices = readSentences(text, pieces.length > 0 ? pieces : [span], index, built);
    paragraphs.push({ start: span.start, end: span.end, index, sentences: indices, quotes: findQuotes(text, span) });
  }
  return { text, paragraphs, sentences: built };
}

/** Tags the sentences of a paragraph together, because the tagger looks across their ends, and deals the tokens out. */
function readSentences(text: string, pieces: readonly Span[], paragraph: number, built: Sentence[]): number[] {
  const indices: number[] = [];
  let from = 0;
  while (from < pieces.length) {
    let to = from + 1;
    const start = pieces[from]?.start ?? 0;
    while (to < pieces.length && (pieces[to]?.end ?? 0) - start <= batch) to += 1;
    const tokens = tokeniseLong(text, start, pieces[to - 1]?.end ?? start);
    let cursor = 0;
    for (const piece of pieces.slice(from, to)) {
      const first = cursor;
      while (cursor < tokens.length && (tokens[cursor]?.start ?? 0) < piece.end) cursor += 1;
      const index = built.length;
      indices.push(index);
      const own = retag(tokens.slice(first, cursor));
      built.push({
        start: piece.start,
        end: piece.end,
        index,
        paragraph,
        tokens: own,
        groups: findVerbGroups(own),
        hints: hintsAmong(own),
      });
    }
    from = to;
  }
  return indices;
}

/** A sentence longer than a batch (a list, a table, a text without full stops) is tagged in pieces cut at white space. */
function tokeniseLong(text: string, start: number, end: number): Token[] {
  if (end - start <= batch) return tokenise(text, start, end);
  const tokens: Token[] = [];
  let from = start;
  while (from < end) {
    let to = Math.min(from + batch, end);
    if (to < end) {
      const space = text.lastIndexOf(' ', to);
      if (space > from) to = space;
    }
    for (const token of tokenise(text, from, to)) tokens.push(token);
    from = to;
  }
  return tokens;
}
