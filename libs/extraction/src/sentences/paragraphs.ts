import type { Span } from '#story';

/** Text wrapped by a typist or a wire machine has lines of at most this many characters; longer lines are paragraphs. */
const widestWrap = 110;
/** A line shorter than this was not broken for want of room. */
const narrowestWrap = 35;

interface Line extends Span {
  /** Whether white space stood between the last letter and the line break, as an editor's soft wrap leaves it. */
  readonly trailingSpace: boolean;
}

/**
 * Cuts a text into paragraphs, trimmed of white space. A blank line always ends one. A single line break ends one too,
 * unless the lines look wrapped: either the next line goes on in lower case after a line that has no end, or the first
 * word of the next line would not have fitted into the widest line of its block.
 */
export function paragraphs(text: string, from = 0, to = text.length): Span[] {
  const found: Span[] = [];
  let block: Line[] = [];
  const finish = (): void => {
    if (block.length > 0) joinWrapped(text, block, found);
    block = [];
  };
  let lineStart = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !breaksLine(text.charCodeAt(at))) continue;
    const line = trim(text, lineStart, at);
    if (line === null) {
      if (!(at < to && text.charCodeAt(at) === 10 && at > from && text.charCodeAt(at - 1) === 13)) finish();
    } else block.push(line);
    lineStart = at + 1;
  }
  finish();
  return found;
}

function joinWrapped(text: string, block: readonly Line[], found: Span[]): void {
  let widest = 0;
  for (const line of block) widest = Math.max(widest, line.end - line.start);
  let start = -1;
  for (let index = 0; index < block.length; index += 1) {
    const line = block[index];
    if (line === undefined) break;
    if (start < 0) start = line.start;
    const next = block[index + 1];
    if (next !== undefined && isWrap(text, line, next, widest, block.length)) continue;
    found.push({ start, end: line.end });
    start = -1;
  }
}

function isWrap(text: string, line: Line, next: Line, widest: number, lines: number): boolean {
  const length = line.end - line.start;
  const ended = endsSentence(text.charCodeAt(line.end - 1));
  const first = text.charCodeAt(next.start);
  const goesOn = isLower(first) && !looksListed(text, next);
  if (!ended && goesOn && (line.trailingSpace || length >= narrowestWrap)) return true;
  if (widest > widestWrap || length < narrowestWrap || lines < 3 || looksListed(text, next)) return false;
  return length + 1 + firstWordLength(text, next) > widest;
}

/** A list mark at the head of a line: a bullet, or a letter, roman numeral or figure with a bracket or stop. */
const listMark = /(?:[•⁃▪*–-]\s|\(?(?:[ivx]{1,5}|[A-Za-z]|\d{1,3})[.)]\s)/y;
function looksListed(text: string, line: Span): boolean {
  listMark.lastIndex = line.start;
  return listMark.test(text);
}

function firstWordLength(text: string, line: Span): number {
  let at = line.start;
  while (at < line.end && !isBlank(text.charCodeAt(at))) at += 1;
  return at - line.start;
}

function trim(text: string, from: number, to: number): Line | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  if (start === end) return null;
  return { start, end, trailingSpace: end < to };
}

const breaksLine = (code: number): boolean =>
  (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029 || code === 0x85;
const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x3000;
const isLower = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
/** Full stop, exclamation and question mark, colon, ellipsis, and the quotation marks and brackets that close after them. */
const endsSentence = (code: number): boolean =>
  code === 46 ||
  code === 33 ||
  code === 63 ||
  code === 58 ||
  code === 0x2026 ||
  code === 34 ||
  code === 0x201d ||
  code === 41;
