import { titles } from '../sentences/abbreviations.js';
import { hintsOf } from './hints.js';
import { interned } from './interned.js';
import { itemAt } from './item-at.js';
import { tagged } from './tagger.js';
import type { PartOfSpeech, Token } from './token.js';

const wordEnd = /[\p{L}\p{N}.]$/u;
const wordStart = /^[\p{L}\p{N}]/u;
const capital = /^\p{Lu}/u;

/**
 * Tokens of `text` between `start` and `end`, in order, with offsets into `text`. Hyphenated words are one token
 * ("al-Ranek", "U.S.-trained"), and two straight single quotes written for a double one are one mark.
 */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let cursor = start;
  const { forms, starts } = tagged(text, start, end);
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at];
    if (form === undefined || form.blank) continue;
    const { text: value, lower, pos, lemma, hints } = form;
    const found = starts === null ? find(value, text, cursor, end) : (starts[at] ?? -1);
    if (found < 0) continue;
    cursor = found + value.length;
    if (lower === "i'm" && value.startsWith('I')) tokens.push(...firstPerson(value, found));
    else if (lower === 'in.' && tokens.at(-1)?.pos !== 'NUM') tokens.push(...strayInch(value, found));
    else push(tokens, { start: found, end: cursor, text: value, lower, pos, lemma, quoted: false, hints });
  }
  return tokens;
}

/** The tagger normalises a few marks and lone surrogates: what cannot be found again is no token. */
function find(value: string, text: string, from: number, end: number): number {
  const found = text.indexOf(value, from);
  return found < 0 || found + value.length > end || text.slice(from, found).trim() !== '' ? -1 : found;
}

/** "I'm", which the tagger alone of all contractions takes for one word, and for a name. */
function firstPerson(text: string, start: number): Token[] {
  const part = (from: number, to: number, pos: PartOfSpeech, lemma: string): Token => {
    const word = interned(text.slice(from, to));
    const lower = interned(word.toLowerCase().replaceAll('’', "'"));
    const hints = hintsOf(lower) | hintsOf(lemma);
    return { start: start + from, end: start + to, text: word, lower, pos, lemma, quoted: false, hints };
  };
  return [part(0, 1, 'PRON', 'i'), part(1, text.length, 'AUX', 'be')];
}

/** "has not weighed in.", which the tagger takes for inches. */
function strayInch(text: string, start: number): Token[] {
  const part = (from: number, to: number, pos: PartOfSpeech): Token => {
    const word = interned(text.slice(from, to));
    const lower = interned(word.toLowerCase());
    return {
      start: start + from,
      end: start + to,
      text: word,
      lower,
      pos,
      lemma: lower,
      quoted: false,
      hints: hintsOf(lower),
    };
  };
  return [part(0, 2, 'ADP'), part(2, 3, 'PUNCT')];
}

/** Appends a token, joined to the one before it where the two are one word or one mark. */
function push(tokens: Token[], token: Token): void {
  const last = itemAt(tokens, tokens.length - 1);
  if (last?.end !== token.start) {
    tokens.push(token);
    return;
  }
  if (last.text === "'" && token.text === "'") {
    tokens[tokens.length - 1] = extended(last, token.end, "''", "''", "''");
    return;
  }
  if (token.text === '.' && last.pos === 'PROPN' && titles.has(last.lower)) {
    tokens[tokens.length - 1] = extended(last, token.end, `${last.text}.`, `${last.lower}.`, last.lemma);
    return;
  }
  if (isInitialOf(last.text, token.text)) {
    tokens[tokens.length - 1] = extended(last, token.end, last.text + token.text, last.lower + token.lower, last.lemma);
    return;
  }
  const beforeHyphen = last.text === '-' ? itemAt(tokens, tokens.length - 2) : undefined;
  if (
    beforeHyphen !== undefined &&
    beforeHyphen.end === last.start &&
    wordEnd.test(beforeHyphen.text) &&
    wordStart.test(token.text)
  ) {
    tokens.splice(-2, 2, compound(beforeHyphen, token));
    return;
  }
  tokens.push(token);
}

/** "D-N.Y.", "R-N.C.": initials behind a hyphen, which the tagger takes apart at the first full stop. */
const isInitialOf = (left: string, right: string): boolean =>
  left.charCodeAt(1) === hyphen &&
  (right === '.' ? /^\p{Lu}-\p{Lu}$/u : /^\p{Lu}-\p{Lu}\.$/u).test(left) &&
  /^\p{Lu}?\.$/u.test(right);
const hyphen = 0x2d;

/** A token that the mark behind it has been joined to. */
const extended = (token: Token, end: number, text: string, lower: string, lemma: string): Token => ({
  start: token.start,
  end,
  text: interned(text),
  lower: interned(lower),
  pos: token.pos,
  lemma,
  quoted: token.quoted,
  hints: token.hints | hintsOf(lower),
});

function compound(left: Token, right: Token): Token {
  const lower = interned(`${left.lower}-${right.lower}`);
  const lemma = interned(`${left.lower}-${right.lemma}`);
  return {
    start: left.start,
    end: right.end,
    text: interned(`${left.text}-${right.text}`),
    lower,
    pos: compoundTag(left, right),
    lemma,
    quoted: false,
    hints: hintsOf(lower) | hintsOf(lemma),
  };
}

function compoundTag(left: Token, right: Token): PartOfSpeech {
  if (capital.test(right.text) || (right.pos === 'NUM' && left.pos === 'PROPN')) return 'PROPN';
  if (right.pos === 'NUM') return 'NUM';
  if (right.pos === 'NOUN' || right.pos === 'ADV') return left.pos === 'NUM' ? 'ADJ' : right.pos;
  return 'ADJ';
}
