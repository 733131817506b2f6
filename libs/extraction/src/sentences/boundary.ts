import * as list from './abbreviations.js';
import { isDigit, isLetter, isLower, isSpace, isUpper } from './characters.js';

/** A full stop, or a run of end marks, with what closes after it. */
export interface Ending {
  /** Where the sentence that may end here began. */
  readonly sentenceStart: number;
  /** Index of the first mark of the run. */
  readonly mark: number;
  /** Just after the last mark. */
  readonly markEnd: number;
  /** Just after the quotation marks and brackets that close behind the run. */
  readonly end: number;
  /** Start of the next word or sign after white space; equals `end` if there is none. */
  readonly next: number;
  /** End of the paragraph. */
  readonly limit: number;
  /** Whether the paragraph is a line without a full stop at its end, as a headline is. */
  readonly headline: boolean;
}

/** Longest stretch looked at to either side of a mark. */
const reach = 24;
const opener = /["'“”‘’`([«¿¡]/;
const domains: ReadonlySet<string> = new Set(['com', 'net', 'org', 'js', 'gov', 'edu', 'info']);

/** Decides whether a sentence ends at `ending`, by what stands before the mark and what comes after it. */
export function endsSentence(text: string, ending: Ending): boolean {
  const { mark, markEnd, end, next, limit } = ending;
  if (end >= limit) return true;
  const token = wordBefore(text, mark, ending.sentenceStart);
  if (next === end) return endsWithoutSpace(text, ending, token);
  let word = next;
  while (word < limit && word - next < 4 && opener.test(text.charAt(word))) word += 1;
  const first = text.charCodeAt(word);
  if (word > next && startsListMark(text, word)) return true;
  if (isLower(first)) return startsLowerName(text, word) && !isAbbreviation(token);
  if (',;:)]}/'.includes(text.charAt(word))) return false;
  if ('–—-'.includes(text.charAt(word))) return startsAfterDash(text, word, limit) && !isAbbreviation(token);
  const single = markEnd - mark === 1 && text.charCodeAt(mark) === 46;
  if (!single) return !isEllipsis(text, mark, markEnd) || nextWord(text, word).toLowerCase().split("'")[0] !== 'i';
  if (isMarker(text, ending.sentenceStart, mark)) return false;
  return end > markEnd && text.charCodeAt(markEnd) !== 41 ? true : endsAfterToken(text, ending, token, word);
}

/** The rules for one full stop after a word that may be an abbreviation. */
function endsAfterToken(text: string, ending: Ending, token: string, word: number): boolean {
  const key = token.toLowerCase();
  const following = nextWord(text, word).toLowerCase();
  const capital = isUpper(token.charCodeAt(0));
  if (list.introductory.has(key) || (capital && list.titles.has(key))) return false;
  if (key === 'no') return !isDigit(text.charCodeAt(word)) || ending.mark - ending.sentenceStart === 2;
  if (list.beforeFigure.has(key)) return !isDigit(text.charCodeAt(word)) && opens(text, word, following, list.starters);
  if (list.clock.has(key)) return endsAtClock(text, ending, word, following);
  const known =
    list.postpositive.has(key) || (capital && (list.calendar.has(key) || list.regions.has(key))) || isAcronym(token);
  if (known) {
    if (ending.headline || isDigit(text.charCodeAt(word))) return false;
    return opens(text, word, following, isInitials(token) ? list.strongStarters : list.starters);
  }
  if (token.length === 1 && capital) return endsAtInitial(text, ending, word, following);
  return true;
}

/** "At 5 a.m. Mr. Hale went": an opening phrase goes on; "left at 5 p.m. Mr. Hale then": a sentence with its verb is over. */
function endsAtClock(text: string, ending: Ending, word: number, following: string): boolean {
  if (list.afterClock.has(following) || isDigit(text.charCodeAt(word))) return false;
  if (opens(text, word, following, list.starters)) return true;
  let spaces = 0;
  for (let at = ending.sentenceStart; at < ending.mark && spaces < 4; at += 1)
    if (isSpace(text.charCodeAt(at))) spaces += 1;
  return spaces >= 4;
}

/** "Albert I. Jones" goes on; "you and I. Did you" and "vitamin C. The" are over. */
function endsAtInitial(text: string, ending: Ending, word: number, following: string): boolean {
  if (ending.headline) return false;
  if (opens(text, word, following, list.strongStarters)) return true;
  const before = wordBefore(text, ending.mark - 2, ending.sentenceStart);
  return isLower(before.charCodeAt(0)) && opens(text, word, following, list.starters);
}

function opens(text: string, word: number, following: string, starters: ReadonlySet<string>): boolean {
  if (starters.has(following)) return true;
  if (!list.auxiliaries.has(following)) return false;
  return list.subjects.has(nextWord(text, word + following.length + 1).toLowerCase());
}

/** "the flags.The soldiers", "by 1,000.That is": a word, a stop and a capitalised word with no space, in no address. */
function endsWithoutSpace(text: string, ending: Ending, token: string): boolean {
  const { mark, markEnd, end, sentenceStart, limit } = ending;
  const code = text.charCodeAt(mark);
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  if (markEnd - mark !== 1) return false;
  const quoteOpens = end === markEnd && '"“‘'.includes(text.charAt(end)) && isLetter(text.charCodeAt(end + 1));
  const word = quoteOpens ? end + 1 : end;
  const first = text.charCodeAt(word);
  const last = text.charCodeAt(mark - 1);
  if (!isUpper(first) || !(isLower(last) || isDigit(last)) || isAbbreviation(token)) return false;
  if (isLower(last) && token.length < 2) return false;
  for (let at = mark - 1; at >= sentenceStart && mark - at < 60 && !isSpace(text.charCodeAt(at)); at -= 1) {
    if ('@/\\:_'.includes(text.charAt(at))) return false;
    if (text.charCodeAt(at) === 46 && !isDigit(last)) return false;
  }
  const following = nextWord(text, word);
  const after = word + following.length;
  if (following.length === 1) return (following === 'A' || following === 'I') && isSpace(text.charCodeAt(after));
  if (!isLower(text.charCodeAt(word + 1)) || domains.has(following.toLowerCase())) return false;
  if ('@/_'.includes(text.charAt(after)) && after < limit) return false;
  return !(
    text.charCodeAt(after) === 46 &&
    after + 1 < limit &&
    isLetter(text.charCodeAt(after + 1)) &&
    isLower(text.charCodeAt(after + 1))
  );
}

/** The word that a mark follows, without opening brackets and quotation marks, at most `reach` long. */
function wordBefore(text: string, mark: number, floor: number): string {
  let start = mark;
  while (start > floor && mark - start < reach && isWordCode(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, mark);
}

function nextWord(text: string, at: number): string {
  let end = at;
  while (
    end < text.length &&
    end - at < reach &&
    (isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 39 || text.charCodeAt(end) === 0x2019)
  )
    end += 1;
  return text.slice(at, end).replace('’', "'");
}

const isWordCode = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code === 46 || code === 45 || code === 176;

function isAbbreviation(token: string): boolean {
  const key = token.toLowerCase();
  if (list.introductory.has(key) || list.postpositive.has(key) || list.clock.has(key) || list.beforeFigure.has(key))
    return true;
  if (!isUpper(token.charCodeAt(0))) return isAcronym(token);
  return (
    token.length === 1 || list.titles.has(key) || list.calendar.has(key) || list.regions.has(key) || isAcronym(token)
  );
}

/** Single letters with stops between them, also behind a prefix ("non-U.S"). */
function isAcronym(token: string): boolean {
  const from = token.lastIndexOf('-') + 1;
  const length = token.length - from;
  if (length < 3 || length > 11 || length % 2 === 0) return false;
  for (let at = from; at < token.length; at += 2) {
    if (!isLetter(token.charCodeAt(at)) || (at + 1 < token.length && token.charCodeAt(at + 1) !== 46)) return false;
  }
  return true;
}

/** Two letters with stops, as before a surname; the well-known places and offices among them are in the lists. */
const isInitials = (token: string): boolean =>
  token.length === 3 && isAcronym(token) && !list.postpositive.has(token.toLowerCase());

/** Three dots, or the one sign for them: an omission, not an end. */
function isEllipsis(text: string, mark: number, markEnd: number): boolean {
  let dots = 0;
  for (let at = mark; at < markEnd; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46) dots += 1;
    else if (code === 0x2026) dots += 3;
    else if (code !== 32) return false;
  }
  return dots === 3;
}

/** Whether the sentence so far is no more than the mark of a list item: "1", "b", "iv", "• 9". */
function isMarker(text: string, start: number, mark: number): boolean {
  if (mark - start > 8) return false;
  return /^[•⁃▪*-]?\s?\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,5})$/.test(text.slice(start, mark));
}

/** "b) Second": a letter, numeral or figure in brackets before a capital. `at` is just after the opening bracket. */
const listMark = /(?:[a-z]|[ivx]{1,5}|\d{1,3})\)\s+["'“‘]?[A-Z]/y;
function startsListMark(text: string, at: number): boolean {
  listMark.lastIndex = at;
  return text.charCodeAt(at - 1) === 40 && listMark.test(text);
}

/** A name that starts in lower case: an Arabic article with a hyphen, or a brand with a capital inside. */
const lowerName = /(?:al|el|ad|ar|as|at|an|ash|az|bin|ibn)-[A-Z]|[a-z][A-Z][a-z]/y;
function startsLowerName(text: string, at: number): boolean {
  lowerName.lastIndex = at;
  return lowerName.test(text);
}

function startsAfterDash(text: string, dash: number, limit: number): boolean {
  let at = dash;
  while (at < limit && at - dash < 4 && ('–—-'.includes(text.charAt(at)) || isSpace(text.charCodeAt(at)))) at += 1;
  return isUpper(text.charCodeAt(at));
}
