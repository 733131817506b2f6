import { isDigit, isLetter, isSpace } from './characters.js';
import type { Span } from '#story';

/** Words, figures and single signs of a text, as parallel lists; white space is between them. */
export interface Tokens {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Each token in lower case, with curly apostrophes made straight. */
  readonly word: readonly string[];
  /** Whether the token is a figure: digits, with inner commas, stops and colons. */
  readonly figure: readonly boolean[];
  /** For each token, the index just after the last token of its sentence. */
  readonly limit: readonly number[];
  /** For each token, the index of the first token of its sentence. */
  readonly first: readonly number[];
  readonly length: number;
}

/**
 * Cuts the sentences of a text into words ("Oct", "U.S.", "don't"), figures ("1,250", "3.5", "10:30", "21") and signs
 * of one code point. A figure ends before letters ("1980" "s"), a word before a figure; hyphens and slashes are signs;
 * the possessive "'s" is a word of its own.
 */
export function tokenise(text: string, sentences: readonly Span[]): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const word: string[] = [];
  const figure: boolean[] = [];
  const limit: number[] = [];
  const first: number[] = [];
  for (const sentence of sentences) {
    const from = start.length;
    for (let at = sentence.start; at < sentence.end;) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        at += 1;
        continue;
      }
      const digits = isDigit(code);
      let stop: number;
      if (digits) stop = figureEnd(text, at, sentence.end);
      else if (isLetter(code)) stop = wordEnd(text, at, sentence.end);
      else if (isApostrophe(code) && isPossessive(text, at, sentence.end)) stop = at + 2;
      else stop = isPair(text, at, sentence.end) ? at + 2 : at + 1;
      start.push(at);
      end.push(stop);
      word.push(isPlain(text, at, stop) ? text.slice(at, stop) : lowered(text.slice(at, stop)));
      figure.push(digits);
      first.push(from);
      at = stop;
    }
    for (let index = from; index < start.length; index += 1) limit.push(start.length);
  }
  return { text, start, end, word, figure, limit, first, length: start.length };
}

/** Whether lower case changes nothing, as for most words: to ask the locale for each costs more than to look. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || code >= 128) return false;
  }
  return true;
}

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

function isPair(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff || at + 1 >= limit) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

function isPossessive(text: string, at: number, limit: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (at + 1 >= limit || (next !== 115 && next !== 83)) return false;
  return at > 0 && !isSpace(text.charCodeAt(at - 1)) && (at + 2 >= limit || !isLetter(text.charCodeAt(at + 2)));
}

/** Digits with single commas, stops or colons between them. */
function figureEnd(text: string, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at += 1;
    else if ((code === 44 || code === 46 || code === 58) && at + 1 < limit && isDigit(text.charCodeAt(at + 1))) at += 2;
    else return at;
  }
  return at;
}

/** Letters, with apostrophes inside ("o'clock") and, between single letters, stops ("p.m."). */
function wordEnd(text: string, from: number, limit: number): number {
  const dotted = dottedEnd(text, from, limit);
  if (dotted > from) return dotted;
  let at = from + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at += 1;
    else if (
      isApostrophe(code) &&
      at + 1 < limit &&
      isLetter(text.charCodeAt(at + 1)) &&
      !isPossessive(text, at, limit)
    )
      at += 2;
    else return at;
  }
  return at;
}

function dottedEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at + 1 < limit && isLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 46) at += 2;
  if (at - from < 2) return from;
  if (at < limit && isLetter(text.charCodeAt(at))) {
    if (at + 1 < limit && isLetter(text.charCodeAt(at + 1))) return from;
    return at + 1;
  }
  return at - from >= 4 ? at : from;
}
