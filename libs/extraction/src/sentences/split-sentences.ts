import { endsSentence } from './boundary.js';
import { isLetter, isSpace, isUpper } from './characters.js';
import { enclosures } from './enclosures.js';
import { paragraphs } from './paragraphs.js';
import type { Span } from '#story';

/** No sentence is longer, in code units: a text without stops is cut at white space so that later stages stay linear. */
export const longestSentence = 4000;

/**
 * Splits a text into sentences: spans in order, disjoint, trimmed of white space, together covering every other
 * character. A quotation that opens and closes within its paragraph is not cut, however many sentences it holds
 * (up to 600 code units); give its inside as `from` and `to` to split it. Handles abbreviations, initials, decimals,
 * ellipses, lists within a line, headings without a full stop, and a missing space after a full stop.
 *
 * @param from first code unit to read; everything before it is ignored
 * @param to code unit to stop before
 */
export function splitSentences(text: string, from = 0, to = text.length): Span[] {
  const found: Span[] = [];
  for (const paragraph of paragraphs(text, from, to)) splitParagraph(text, paragraph, found);
  return found;
}

const bullets = '•⁃▪●‣';

function splitParagraph(text: string, paragraph: Span, found: Span[]): void {
  const limit = paragraph.end;
  const headline =
    !isMark(text.charCodeAt(limit - 1)) && !(limit - 2 >= paragraph.start && isMark(text.charCodeAt(limit - 2)));
  const closed = enclosures(text, paragraph.start, limit);
  const items = listItems(text, paragraph);
  let enclosure = 0;
  let sentenceStart = paragraph.start;
  const cut = (end: number): number => {
    push(text, sentenceStart, end, found);
    let next = end;
    while (next < limit && isSpace(text.charCodeAt(next))) next += 1;
    sentenceStart = next;
    return next;
  };
  let at = paragraph.start;
  while (at < limit) {
    while (enclosure < closed.length && (closed[enclosure]?.end ?? limit) <= at) enclosure += 1;
    const inside = closed[enclosure];
    if (inside !== undefined && inside.start <= at) {
      const last = lastMarkInside(text, inside);
      at = inside.end;
      if (last < 0) continue;
      const end = afterClosers(text, at, limit);
      const next = skipSpace(text, end, limit);
      const markEnd = last + 1;
      if (endsSentence(text, { sentenceStart, mark: last, markEnd, end, next, limit, headline })) at = cut(end);
      else at = end;
      continue;
    }
    if (at > sentenceStart && startsItem(text, at, items)) {
      at = cut(at) + 1;
      continue;
    }
    if (!isMark(text.charCodeAt(at))) {
      at += 1;
      // Where no list is and no quotation starts, nothing else than a mark can end a sentence.
      if (items === null) at = nextMark(text, at, Math.min(limit, inside?.start ?? limit));
      continue;
    }
    const markEnd = afterMarks(text, at, limit);
    if (isSpacedAfterStop(text, at, markEnd, limit)) {
      at = cut(at + 1);
      continue;
    }
    if (at === sentenceStart && markEnd < limit && markEnd - at > 1 && text.charCodeAt(at) === 46) {
      at = markEnd;
      continue;
    }
    const end = afterClosers(text, markEnd, limit);
    const next = skipSpace(text, end, limit);
    at = endsSentence(text, { sentenceStart, mark: at, markEnd, end, next, limit, headline }) ? cut(end) : end;
  }
  if (sentenceStart < limit) push(text, sentenceStart, limit, found);
}

function push(text: string, from: number, to: number, found: Span[]): void {
  let start = from;
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  while (end - start > longestSentence) {
    let cut = start + longestSentence;
    while (cut > start + longestSentence / 2 && !isSpace(text.charCodeAt(cut))) cut -= 1;
    const code = text.charCodeAt(cut);
    if (code >= 0xdc00 && code <= 0xdfff) cut += 1;
    found.push({ start, end: trimEnd(text, start, cut) });
    start = skipSpace(text, cut, end);
  }
  if (start < end) found.push({ start, end });
}

function trimEnd(text: string, start: number, to: number): number {
  let end = to;
  while (end > start + 1 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Full stop, exclamation and question mark, ellipsis, and their fellows in Arabic, Devanagari and East Asian scripts. */
function isMark(code: number): boolean {
  if (code < 0x64b) return code === 46 || code === 33 || code === 63 || code === 0x061f;
  return code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x0964;
}

function nextMark(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isMark(text.charCodeAt(at))) at += 1;
  return at;
}

/** Just after a run of marks, also with single spaces between dots (". . ."). */
function afterMarks(text: string, from: number, limit: number): number {
  let at = from + 1;
  for (;;) {
    if (at < limit && isMark(text.charCodeAt(at))) at += 1;
    else if (
      at + 1 < limit &&
      text.charCodeAt(at) === 32 &&
      text.charCodeAt(at + 1) === 46 &&
      text.charCodeAt(at - 1) === 46
    ) {
      const behind = text.charCodeAt(at + 2);
      if (at + 2 < limit && behind !== 46 && (isLetter(behind) || (behind >= 48 && behind <= 57))) return at;
      at += 2;
    } else return at;
  }
}

/** "compounds. . . . The practice": the stop ends the sentence, the three dots after it open the next. */
function isSpacedAfterStop(text: string, mark: number, markEnd: number, limit: number): boolean {
  if (markEnd - mark !== 7 || mark === 0 || isSpace(text.charCodeAt(mark - 1)) || text.charCodeAt(mark + 1) !== 32)
    return false;
  const next = skipSpace(text, markEnd, limit);
  return next > markEnd && next < limit && isUpper(text.charCodeAt(next));
}

function afterClosers(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const after = at + 1 < limit ? text.charCodeAt(at + 1) : 32;
    const quote = code === 34 || code === 39 || code === 0x2019;
    if (quote ? isLetter(after) : code !== 0x201d && code !== 41 && code !== 93 && code !== 0xbb) return at;
    at += 1;
  }
  return at;
}

/** The end mark that stands last in a quotation or aside, before whatever closes it; -1 if it ends otherwise. */
function lastMarkInside(text: string, inside: Span): number {
  let at = inside.end - 1;
  while (at > inside.start && `"'”’)]»`.includes(text.charAt(at))) at -= 1;
  const code = text.charCodeAt(at);
  if (isMark(code)) return isOmission(text, at, inside.start) ? -1 : at;
  const dash = code === 0x2014 || (code === 45 && text.charCodeAt(at - 1) === 45);
  return dash && text.charCodeAt(inside.end - 1) !== 41 ? at : -1;
}

/** "[...]": dots that fill a pair of square brackets stand for words left out. */
function isOmission(text: string, last: number, floor: number): boolean {
  let at = last;
  while (at >= floor && (text.charCodeAt(at) === 46 || text.charCodeAt(at) === 0x2026)) at -= 1;
  return at >= floor && text.charCodeAt(at) === 91;
}

/** The way in which a list within one paragraph marks its items, and the item that must come next. */
interface Items {
  readonly suffix: string;
  next: number;
  readonly letters: boolean;
  readonly bulleted: boolean;
}

const firstItem = /(?:[•⁃▪●‣]\s?)?(?:(\d{1,3})|([a-h]))(\.\)|\)|\.)\s/y;

/** Whether the paragraph opens as a list ("1) ... 2) ...", "a. ... b. ..."); only then may a mark inside it start an item. */
function listItems(text: string, paragraph: Span): Items | null {
  firstItem.lastIndex = paragraph.start;
  const match = firstItem.exec(text);
  const bulleted = bullets.includes(text.charAt(paragraph.start));
  if (match === null) return bulleted ? { suffix: '', next: 0, letters: false, bulleted } : null;
  const [, figure, letter, suffix] = match;
  const letters = letter !== undefined;
  const first = letters ? letter.charCodeAt(0) : Number(figure);
  return { suffix: suffix ?? '', next: first + 1, letters, bulleted };
}

function startsItem(text: string, at: number, items: Items | null): boolean {
  if (items === null || !isSpace(text.charCodeAt(at - 1))) return false;
  if (items.bulleted) return bullets.includes(text.charAt(at));
  const mark = (items.letters ? String.fromCharCode(items.next) : String(items.next)) + items.suffix;
  if (!text.startsWith(mark, at)) return false;
  const after = at + mark.length;
  if (!isSpace(text.charCodeAt(after)) || !isUpper(text.charCodeAt(after + 1))) return false;
  items.next += 1;
  return true;
}
