import type { Span } from '#story';
import type { Document, Paragraph } from '../document/document.js';
import type { Actor } from '../mentions/actors.js';
import type { Mention } from '../mentions/mentions.js';
import type { Attribution } from './attribution.js';
import { isLabel } from './headlines.js';

/** Who says what in a paragraph that is nothing else: a line of a transcript, or words signed with a name. */
export interface SpokenLine {
  /** `null` where the line itself does not say who speaks. */
  readonly name: Span | null;
  readonly cue: Span;
  readonly content: Span;
}

const CAPITALS = /^(["“']{0,2})(\p{Lu}[\p{Lu}.'’ -]{1,40}):\s+(?=\S)/u;
const TITLED = /^(["“']{0,2})(\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,2}):\s+(?=\S)/u;
/** The end of a post as web pages embed it: "— Ana Brill (@anabrill) May 3, 2019". */
const POSTED = /([—–―-]{1,2}) ?([^\n@—–―]{1,60} \(@\w{1,15}\))(?: \p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4})?$/u;
const SIGNED = /^\s*([—–―]|--?) ?(\p{Lu}[^\n"“”:]{2,90}?)[.]?$/u;
/** Longest end of a paragraph that is looked at for a signature, in code units. */
const longestSignature = 130;

/**
 * Names before a colon that open lines of what somebody says. In capitals it takes two lines of one name, because one, in a longer
 * text, is the place that the report was sent from ("HALDEN: The mayor said"); in ordinary letters it takes two names of
 * several lines each, so that "Where: the town hall" is none.
 */
export function dialogueNames({ text, paragraphs }: Document): ReadonlySet<string> {
  const capitals = new Map<string, number>();
  const titled = new Map<string, number>();
  for (const { start, end } of paragraphs) {
    const name = opening(text, start, end)?.[2] ?? '';
    if (name === '' || isLabel(name.toLowerCase())) continue;
    const lines = isCapitals(name) ? capitals : titled;
    lines.set(name, (lines.get(name) ?? 0) + 1);
  }
  const several = [...titled].filter(([, count]) => count > 1).map(([name]) => name);
  return new Set([
    ...([...capitals.values()].some((count) => count > 1) || paragraphs.length < 3 ? capitals.keys() : []),
    ...(several.length > 1 ? several : []),
  ]);
}

/** The name before a colon that a paragraph opens with; most have none, and are not searched for one. */
function opening(text: string, start: number, end: number): RegExpExecArray | null {
  const head = text.slice(start, Math.min(end, start + 110));
  return head.includes(': ') ? (CAPITALS.exec(head) ?? TITLED.exec(head)) : null;
}

const isCapitals = (name: string): boolean => /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name);

/** A paragraph of a transcript ("VALE: We will sail."): the name and what is said, or `null`. */
export function transcriptLine(
  { text }: Document,
  { start, end }: Paragraph,
  names: ReadonlySet<string>,
): SpokenLine | null {
  const found = names.size === 0 ? null : opening(text, start, end);
  const marks = found?.[1];
  const name = found?.[2];
  if (found === null || marks === undefined || name === undefined || !names.has(name)) return null;
  const from = start + marks.length;
  const cue = from + name.length;
  return {
    name: { start: from, end: cue },
    cue: { start: cue, end: cue + 1 },
    content: { start: start + found[0].length, end },
  };
}

/**
 * Words that a dash gives to a name after them, in one paragraph or with the name in the next: '"We saw it." — Ana Brill,
 * a clerk', "We saw it. — Ana Brill (@anabrill) May 3, 2019". A name with its handle signs any words, a bare name only
 * quoted ones. `lines` tells how many paragraphs were read.
 */
export function signedLine(
  document: Document,
  paragraph: Paragraph,
  next: Paragraph | undefined,
): { readonly line: SpokenLine; readonly lines: 1 | 2 } | null {
  const within = signatureOf(
    document,
    paragraph,
    paragraph.quotes.length === 0 ? -1 : quotedPart(document.text, paragraph),
  );
  if (within !== null && within.from > paragraph.start)
    return { line: { ...within, content: trimmed(document.text, paragraph.start, within.from) }, lines: 1 };
  if (next === undefined || within !== null) return null;
  if (!/[—–―-]/u.test(document.text.charAt(next.start))) return null;
  const quoted = quotedPart(document.text, paragraph) === paragraph.end;
  const below = signatureOf(document, next, quoted ? next.start : -1);
  if (below?.from !== next.start) return null;
  return { line: { ...below, content: { start: paragraph.start, end: paragraph.end } }, lines: 2 };
}

/** Where the quotations that a paragraph opens with end, or -1 where it opens with none or says more between them. */
function quotedPart(text: string, { start, quotes }: Paragraph): number {
  let at = start;
  for (const quote of quotes) {
    if (text.slice(at, quote.start).trim() !== '') break;
    at = quote.end;
  }
  return at > start ? at : -1;
}

interface Signature {
  readonly from: number;
  readonly name: Span;
  readonly cue: Span;
}

/** The signature that ends a paragraph. @param quoted where its quotations end, after which a bare name may sign; or -1 */
function signatureOf({ text, sentences }: Document, paragraph: Paragraph, quoted: number): Signature | null {
  const { end } = paragraph;
  const tail = Math.max(paragraph.start, end - longestSignature);
  const words = text.slice(tail, end);
  const posted = words.includes('(@') ? POSTED.exec(words) : null;
  if (posted !== null) return signature(tail + posted.index, posted[1] ?? '', posted[2] ?? '', text);
  if (quoted < 0 || end - quoted > longestSignature) return null;
  const signed = SIGNED.exec(text.slice(quoted, end));
  const speaks = paragraph.sentences.some((index) =>
    sentences[index]?.groups.some(
      (group) => group.form === 'finite' && (sentences[index]?.tokens[group.first]?.start ?? 0) >= quoted,
    ),
  );
  if (signed === null || speaks) return null;
  return signature(quoted + signed[0].search(/\S/u), signed[1] ?? '', signed[2] ?? '', text);
}

function signature(from: number, dash: string, name: string, text: string): Signature {
  const start = text.indexOf(name, from + dash.length);
  return { from, name: { start, end: start + name.length }, cue: { start: from, end: from + dash.length } };
}

function trimmed(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && /\s/u.test(text.charAt(last - 1))) last -= 1;
  return { start, end: last };
}

/**
 * A spoken line as an attribution.
 * @param sentence index of the line's first sentence
 * @param known whom the name before the line is short for
 */
export function spoken(
  { text }: Document,
  { name, cue, content }: SpokenLine,
  sentence: number,
  known: Mention | undefined,
): Attribution {
  const speaker: Actor = {
    name: known?.name ?? (name === null ? '' : text.slice(name.start, name.end)),
    kind: 'named',
    count: null,
    role: null,
    onBehalfOf: null,
    condition: null,
    entity: known?.entity ?? null,
    span: name ?? cue,
  };
  return quotation({ source: name === null ? [] : [name], cue, content, speaker, lemma: ':', sentence });
}

/** Words of one speaker that no verb reports. */
export function quotation({
  source,
  cue,
  content,
  lemma,
  speaker,
  sentence,
}: Pick<Attribution, 'source' | 'lemma' | 'sentence'> & {
  readonly cue: Span;
  readonly content: Span;
  readonly speaker: Actor;
}): Attribution {
  return {
    source,
    cue: [cue],
    content: [content],
    kind: 'quote',
    direct: true,
    cueClass: 'say',
    negated: false,
    modal: null,
    lemma,
    speakers: [speaker],
    toldTo: null,
    nestedIn: null,
    sentence,
  };
}

/** The person whose whole name a text gives that calls them by their last: "BRILL". */
export function calledSo(words: string, mentions: readonly Mention[]): Mention | undefined {
  const name = words.toLowerCase();
  return mentions.find(
    (mention) => mention.status === 'named' && mention.kind === 'person' && mention.head === name && name !== '',
  );
}
