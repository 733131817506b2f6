import type { Span } from '#story';

/** A stretch of quoted words with its marks. */
export interface Quote extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  readonly style: 'double' | 'single';
  /** Whether the closing mark stands in the same paragraph; without it the quote runs to the end of the paragraph. */
  readonly closed: boolean;
}

type Side = 'open' | 'close' | 'either';

interface Mark extends Span {
  readonly style: 'double' | 'single';
  readonly side: Side;
}

const space = /\s/u;
const letter = /[\p{L}\p{N}]/u;
const opensAfter = /[\s([{—–/-]/u;

/**
 * Quotes of one paragraph, in order and not nested: single marks inside a double quote are part of it. A mark that
 * nothing closes runs to the end of the paragraph, as in speech that goes on in the next one, if it is a double mark;
 * a single one is then an apostrophe.
 */
export function findQuotes(text: string, paragraph: Span): Quote[] {
  const quotes: Quote[] = [];
  const marks = findMarks(text, paragraph);
  let open: Mark | null = null;
  for (const mark of marks) {
    if (open === null) {
      if (mark.side !== 'close') open = mark;
      continue;
    }
    if (mark.style !== open.style) {
      if (open.style === 'single' && mark.side === 'open' && !closesLater(marks, open, mark.start)) open = mark;
      continue;
    }
    if (mark.side === 'open' || mark.start === open.end) continue;
    quotes.push(quoteOf(open, mark));
    open = null;
  }
  if (open?.style === 'double' && open.side !== 'either') {
    quotes.push({
      start: open.start,
      end: paragraph.end,
      inner: { start: open.end, end: paragraph.end },
      style: 'double',
      closed: false,
    });
  }
  return quotes;
}

const quoteOf = (open: Mark, close: Mark): Quote => ({
  start: open.start,
  end: close.end,
  inner: { start: open.end, end: close.start },
  style: open.style,
  closed: true,
});

const closesLater = (marks: readonly Mark[], open: Mark, from: number): boolean =>
  marks.some((mark) => mark.start > from && mark.style === open.style && mark.side === 'close');

function findMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  let at = paragraph.start;
  while (at < paragraph.end) {
    const mark = mayMark(text.charCodeAt(at)) ? markAt(text, at, paragraph) : null;
    if (mark !== null) marks.push(mark);
    at = mark?.end ?? at + 1;
  }
  return marks;
}

/** Whether a code unit is one of the marks below; letters are none. */
const mayMark = (code: number): boolean =>
  code === 34 || code === 39 || code === 96 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201e);

function markAt(text: string, at: number, paragraph: Span): Mark | null {
  switch (text.charAt(at)) {
    case '“':
    case '„':
    case '«':
      return { start: at, end: at + 1, style: 'double', side: 'open' };
    case '”':
    case '»':
      return { start: at, end: at + 1, style: 'double', side: 'close' };
    case '"':
      return { start: at, end: at + 1, style: 'double', side: straightSide(text, at, at + 1, paragraph) };
    case '`':
      return text.charAt(at + 1) === '`' ? { start: at, end: at + 2, style: 'double', side: 'open' } : null;
    case '‘':
      return { start: at, end: at + 1, style: 'single', side: 'open' };
    case '’':
      return apostropheOrClose(text, at, paragraph);
    case "'":
      if (text.charAt(at + 1) === "'") {
        return { start: at, end: at + 2, style: 'double', side: straightSide(text, at, at + 2, paragraph) };
      }
      return opensSingle(text, at, paragraph)
        ? { start: at, end: at + 1, style: 'single', side: 'open' }
        : apostropheOrClose(text, at, paragraph);
    default:
      return null;
  }
}

function straightSide(text: string, start: number, end: number, paragraph: Span): Side {
  const before = start > paragraph.start ? text.charAt(start - 1) : ' ';
  const after = end < paragraph.end ? text.charAt(end) : ' ';
  const openable = opensAfter.test(before) && !space.test(after);
  const closable = !space.test(before) && !letter.test(after);
  if (openable === closable) return 'either';
  return openable ? 'open' : 'close';
}

function opensSingle(text: string, at: number, paragraph: Span): boolean {
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  return (opensAfter.test(before) || '"“'.includes(before)) && letter.test(text.charAt(at + 1));
}

/** "It's" and "the workers' plea" hold apostrophes; "do that,' she" and "plain'." close a quote. */
function apostropheOrClose(text: string, at: number, paragraph: Span): Mark | null {
  if (letter.test(text.charAt(at + 1))) return null;
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  if (space.test(before)) return null;
  const plural = before === 's' && /^[’'] \p{Ll}/u.test(text.slice(at, at + 3));
  if (plural) return null;
  return { start: at, end: at + 1, style: 'single', side: 'close' };
}
