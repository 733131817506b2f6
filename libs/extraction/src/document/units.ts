import type { Span } from '#story';
import { isLetter } from '../sentences/characters.js';
import type { Document, Paragraph, Sentence } from './document.js';
import { hintsAmong, type Hints } from './hints.js';
import type { Quote } from './quotes.js';
import { nodeAt, type Node } from './node.js';
import type { Token } from './token.js';
import { findVerbGroups, type VerbGroup } from './verb-groups.js';

export { nodeAt, type Node } from './node.js';

/** One sentence, or several that a quotation holds together, as the members that carry its structure. */
export interface Unit extends Span {
  readonly paragraph: number;
  /** Indices of its sentences, in order. */
  readonly sentences: readonly number[];
  readonly nodes: readonly Node[];
  /** Verb groups of the nodes. */
  readonly groups: readonly VerbGroup[];
  /** What the words of the nodes hint at. */
  readonly hints: Hints;
}

/** Nodes `from` to `to`, both inclusive, as a span. */
export const spanOf = (nodes: readonly Node[], from: number, to: number): Span => ({
  start: nodeAt(nodes, from).start,
  end: nodeAt(nodes, to).end,
});

const endMark = /[.,;:!?…—–-]["”’']*$/u;
/** A tag right after a quotation that lacks its comma: “We will sail” says the mate. */
const tagged =
  /^ (?:(?:he|she|they) )?(?:says|said|states|stated|added|adds|wrote|writes|explains|explained|asked|reads)\b/u;
const speechStart = /^[\p{Lu}\p{N}“"‘'([…¿¡.]/u;

/**
 * A unit with other nodes, and what follows from them. Written out rather than spread: copies by spread get hidden classes
 * of their own, and every rule of attribution reads units.
 */
export const withNodes = (
  { start, end, paragraph, sentences }: Omit<Unit, 'nodes' | 'groups' | 'hints'>,
  nodes: readonly Node[],
): Unit => ({
  start,
  end,
  paragraph,
  sentences,
  nodes,
  groups: findVerbGroups(nodes),
  hints: hintsAmong(nodes),
});

/** Several stages read the units of one document; they are made once and go with it. */
const made = new WeakMap<Document, readonly Unit[]>();

/** Units of a document in order; every token is in one unit, itself or within a collapsed quote. */
export function readUnits(document: Document): readonly Unit[] {
  const known = made.get(document);
  if (known !== undefined) return known;
  const units: Unit[] = [];
  for (const paragraph of document.paragraphs) units.push(...readParagraph(document, paragraph));
  made.set(document, units);
  return units;
}

function readParagraph(document: Document, paragraph: Paragraph): Unit[] {
  const units: Unit[] = [];
  let open: Sentence[] = [];
  let openEnd = 0;
  let nextQuote = 0;
  let firstQuote = 0;
  for (const index of paragraph.sentences) {
    const sentence = document.sentences[index];
    if (sentence === undefined) continue;
    open.push(sentence);
    let quote = paragraph.quotes[nextQuote];
    while (quote !== undefined && quote.start < sentence.end) {
      openEnd = Math.max(openEnd, quote.end);
      nextQuote += 1;
      quote = paragraph.quotes[nextQuote];
    }
    if (openEnd > sentence.end) continue;
    units.push(readUnit(document.text, open, paragraph, paragraph.quotes.slice(firstQuote, nextQuote)));
    open = [];
    firstQuote = nextQuote;
  }
  if (open.length > 0)
    units.push(readUnit(document.text, open, paragraph, paragraph.quotes.slice(firstQuote, nextQuote)));
  return units;
}

/** @param quotes those that stand in the sentences */
function readUnit(text: string, sentences: readonly Sentence[], paragraph: Paragraph, quotes: readonly Quote[]): Unit {
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? start;
  const indices = sentences.map((sentence) => sentence.index);
  const [only, second] = sentences;
  if (only !== undefined && second === undefined && quotes.length === 0) {
    const { tokens, groups, hints } = only;
    return { start, end, paragraph: paragraph.index, sentences: indices, nodes: tokens, groups, hints };
  }
  const nodes = membersOf(text, sentences, quotes);
  return withNodes({ start, end, paragraph: paragraph.index, sentences: indices }, nodes);
}

/** The tokens of sentences, those of quoted speech as one node each. */
function membersOf(text: string, sentences: readonly Sentence[], quotes: readonly Quote[]): Node[] {
  const tokens: Token[] = [];
  for (const sentence of sentences) tokens.push(...sentence.tokens);
  const nodes: Node[] = [];
  let next = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    let quote = quotes[next];
    while (quote !== undefined && quote.end <= token.start) {
      next += 1;
      quote = quotes[next];
    }
    if (quote?.start === token.start && isSpeech(text, quote, nodes)) {
      nodes.push(quoteNode(text, quote));
      while (at < tokens.length && (tokens[at]?.start ?? quote.end) < quote.end) at += 1;
      continue;
    }
    const quoted = quote !== undefined && quote.start <= token.start && token.end <= quote.end;
    nodes.push(quoted ? quotedNode(token) : token);
    at += 1;
  }
  return nodes;
}

const quotedNode = ({ start, end, text, lower, pos, lemma, hints }: Token): Node => ({
  start,
  end,
  text,
  lower,
  pos,
  lemma,
  quoted: true,
  hints,
});

const quoteNode = (text: string, quote: Quote): Node => ({
  start: quote.start,
  end: quote.end,
  text: text.slice(quote.start, quote.end),
  lower: '“”',
  pos: 'QUOTE',
  lemma: '“”',
  quoted: true,
  hints: 0,
});

/**
 * Quoted speech stands apart from the sentence ("…," she said; he said: "…"); quoted words within its grammar ("a
 * 'brazen' breach") do not, and stay tokens.
 */
function isSpeech(text: string, quote: Quote, before: readonly Node[]): boolean {
  const inner = text.slice(quote.inner.start, quote.inner.end).trim();
  const ended = endMark.test(inner) || /^\s*,/u.test(text.slice(quote.end, quote.end + 3));
  const last = nodeAt(before, before.length - 1);
  if (last.pos === 'END') {
    const next = text.slice(quote.end, quote.end + 2);
    return (
      ended ||
      !quote.closed ||
      /^\s*$/u.test(next) ||
      /^[.]/u.test(next) ||
      tagged.test(text.slice(quote.end, quote.end + 60))
    );
  }
  if (!inner.includes(' ') && !/[.!?]$/u.test(inner)) return false;
  if (last.pos === 'QUOTE' || last.lower === ':' || last.lower === ';') return true;
  if (last.lower === ',' && ended && before.some((node) => node.pos === 'QUOTE')) return true;
  if (last.lower === ',' || last.pos === 'PUNCT') return speechStart.test(inner) || /,$/u.test(inner);
  return last.pos === 'VERB' && speechStart.test(inner) && ended;
}

/** The inside of a collapsed quotation as a unit of its own, or `null` where it holds no tokens. */
export function unitWithin(document: Document, unit: Unit, quote: Node): Unit | null {
  const known = insides.get(quote);
  if (known !== undefined) return known;
  const inside = readWithin(document, unit, quote);
  insides.set(quote, inside);
  return inside;
}

/** Several stages read the inside of one quotation. */
const insides = new WeakMap<Node, Unit | null>();

const isMarks = (text: string): boolean => !isLetter(text.charCodeAt(0)) && /^["“”'‘’]+$/u.test(text);

function readWithin(document: Document, unit: Unit, quote: Span): Unit | null {
  const nodes: Node[] = [];
  for (const index of unit.sentences) {
    for (const token of document.sentences[index]?.tokens ?? []) {
      if (token.start >= quote.start && token.end <= quote.end && !isMarks(token.text)) nodes.push(token);
    }
  }
  const { paragraph, sentences } = unit;
  return nodes.length === 0 ? null : withNodes({ start: quote.start, end: quote.end, paragraph, sentences }, nodes);
}
