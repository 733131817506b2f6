import type { Span } from '#story';

/**
 * Quotations and asides longer than this are read sentence by sentence: a quoted speech is no sentence. The figure
 * is about twice the longest newspaper sentence.
 */
const longestQuotation = 600;
const longestAside = 400;

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000;
const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 0xbf;

interface Openings {
  double: number;
  curly: number;
  single: number;
  penn: number;
  round: number;
  square: number;
}

/**
 * Finds the quotations and asides of one paragraph that open and close in it; no sentence ends inside them. A mark
 * that never closes (a quotation that runs on into the next paragraph, a stray inch mark) encloses nothing. An aside
 * that opens its sentence is left out, for the sentences in it are sentences of the text.
 */
export function enclosures(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  const open: Openings = { double: -1, curly: -1, single: -1, penn: -1, round: -1, square: -1 };
  const close = (kind: keyof Openings, end: number, longest: number): void => {
    const start = open[kind];
    open[kind] = -1;
    if (start >= 0 && end - start <= longest) found.push({ start, end });
  };
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 96 && code < 0x2018) continue;
    const before = at > from ? text.charCodeAt(at - 1) : 32;
    const after = at + 1 < to ? text.charCodeAt(at + 1) : 32;
    switch (code) {
      case 34: // "
        if (open.double < 0 ? !isSpace(after) : isSpace(before) && !isSpace(after)) open.double = at;
        else close('double', at + 1, longestQuotation);
        break;
      case 0x201c: // “
        open.curly = at;
        break;
      case 0x201d: // ”
        close('curly', at + 1, longestQuotation);
        break;
      case 96: // ``
        if (after === 96) open.penn = at;
        break;
      case 0x2018: // ‘
        open.single = at;
        break;
      case 39: // '
      case 0x2019: // ’
        if (code === 39 && after === 39) close('penn', at + 2, longestQuotation);
        else if (opensSingle(code, before, after)) open.single = at;
        else if (open.single >= 0 && closesSingle(before, after)) close('single', at + 1, longestQuotation);
        break;
      case 40: // (
        open.round = opensSentence(text, from, at) ? -1 : at;
        break;
      case 41: // )
        close('round', at + 1, longestAside);
        break;
      case 91: // [
        open.square = opensSentence(text, from, at) ? -1 : at;
        break;
      case 93: // ]
        close('square', at + 1, longestAside);
        break;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A straight quotation mark with white space or a bracket before it and a letter after it. */
function opensSingle(code: number, before: number, after: number): boolean {
  if (code !== 39 || isSpace(after)) return false;
  return isSpace(before) || before === 40 || before === 91 || before === 34 || before === 0x201c || before === 0x2014;
}

/** Closes after punctuation, or after a letter other than the `s` of a plural possessive, when no letter follows. */
function closesSingle(before: number, after: number): boolean {
  if (isLetterOrDigit(after) || isSpace(before)) return false;
  return before !== 115 || after === 44 || after === 46;
}

/** Whether nothing but white space stands between the start of the paragraph, or the last full stop, and `at`. */
function opensSentence(text: string, from: number, at: number): boolean {
  let back = at - 1;
  while (back >= from && at - back < 8 && isSpace(text.charCodeAt(back))) back -= 1;
  if (back < from) return true;
  const last = text.charCodeAt(back);
  if (isEnd(last)) return true;
  return (
    (last === 34 || last === 39 || last === 0x201d || last === 0x2019) &&
    back > from &&
    isEnd(text.charCodeAt(back - 1))
  );
}

const isEnd = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;
