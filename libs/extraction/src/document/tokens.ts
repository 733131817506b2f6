import winkNLP, { type ItsFunction } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { titles } from '../sentences/abbreviations.js';
import { hintsOf, type Hints } from './hints.js';
import { PARTS_OF_SPEECH, type PartOfSpeech, type Token } from './token.js';

/**
 * Only the tagger is loaded: sentence, entity and sentiment stages of the pipe cost as much again and are not used.
 */
const nlp = winkNLP({ ...model, addons: { ...model.addons, lemmatize: remembering(model.addons.lemmatize) } }, ['pos']);

type Lemmatize = (value: string, pos: string, lexicon: unknown) => string;

/**
 * The same lemmatiser, which tries endings one by one against the lexicon: news says the same words again and again, and
 * a lemma hangs on nothing but the word and its part of speech.
 */
function remembering(lemmatize: unknown): Lemmatize {
  if (!isLemmatize(lemmatize)) throw new Error('the language model has no lemmatiser');
  const nouns = new Map<string, string>();
  const verbs = new Map<string, string>();
  return (value, pos, lexicon) => {
    const known = pos === 'NOUN' ? nouns : pos === 'VERB' ? verbs : null;
    const before = known?.get(value);
    if (before !== undefined) return before;
    const lemma = lemmatize(value, pos, lexicon);
    if (known !== null && known.size >= remembered) known.clear();
    known?.set(value, lemma);
    return lemma;
  };
}

function isLemmatize(value: unknown): value is Lemmatize {
  return typeof value === 'function';
}

/** Nouns, and verbs, remembered at most: a few megabytes, so that a text of nothing but new words fills no memory. */
const remembered = 20_000;

const isReader = <T>(value: unknown): value is ItsFunction<T> => typeof value === 'function';

/** The tagger accepts only its own readers, by identity; their declared types do not fit its own signature. */
function reader<T>(name: 'uniqueId' | 'value' | 'pos' | 'lemma'): ItsFunction<T> {
  const found: unknown = Reflect.get(nlp.its, name);
  if (!isReader<T>(found)) throw new Error(`wink-nlp has no reader ${name}`);
  return found;
}

const idOf = reader<number>('uniqueId');
const valueOf = reader<string>('value');
const tagOf = reader<string>('pos');
const lemmaOf = reader<string>('lemma');

const tags: ReadonlySet<string> = new Set(PARTS_OF_SPEECH);
const isTag = (tag: string): tag is PartOfSpeech => tags.has(tag);

/** Some dashes are unknown to the tagger. */
const isDash = (value: string): boolean => value.charCodeAt(0) >= firstDash && /^[‐-―−]+$/u.test(value);
const firstDash = 0x2010;
const wordEnd = /[\p{L}\p{N}.]$/u;
const wordStart = /^[\p{L}\p{N}]/u;
const capital = /^\p{Lu}/u;

/**
 * Tokens of `text` between `start` and `end`, in order, with offsets into `text`. Hyphenated words are one token
 * ("al-Ranek", "U.S.-trained"), and two straight single quotes written for a double one are one mark.
 */
export function tokenise(text: string, start: number, end: number): Token[] {
  const piece = text.slice(start, end);
  const read = nlp.readDoc(piece).tokens();
  const ids = read.out(idOf);
  const values = read.out(valueOf);
  const parts = read.out(tagOf);
  const lemmas = read.out(lemmaOf);
  const tokens: Token[] = [];
  let cursor = 0;
  values.forEach((value, index) => {
    const found = piece.indexOf(value, cursor);
    // The tagger normalises a few marks and lone surrogates: what cannot be found again is no token.
    if (value.trim() === '' || found < 0 || !isGap(piece, cursor, found)) return;
    cursor = found + value.length;
    const tag = parts[index] ?? 'X';
    const lower = lowerOf(value);
    if (lower === "i'm" && value.startsWith('I')) {
      tokens.push(...firstPerson(value, start + found));
      return;
    }
    const lemma = lemmas[index] ?? lower;
    push(tokens, {
      start: start + found,
      end: start + cursor,
      text: value,
      lower,
      pos: isDash(value) ? 'PUNCT' : isTag(tag) ? tag : 'X',
      lemma,
      quoted: false,
      hints: knownHints(Number(ids[index]), tag, lower, lemma),
    });
  });
  return tokens;
}

/** Words of the tagger's lexicon, and some more, whose hints are kept by the tagger's numbers for them. */
const keptWords = 100_000;
/** Parts of speech that a word's dictionary form hangs on, and all others. */
const forms = ['NOUN', 'VERB', 'AUX', 'ADJ'];
const kept = new Int32Array(keptWords * (forms.length + 1)).fill(-1);

/**
 * What a word and its dictionary form hint at. Kept in a list of numbers: to look each word up by its letters costs more
 * than the rules save. "'s" and "'d" have several forms of one part of speech.
 */
function knownHints(id: number, tag: string, lower: string, lemma: string): Hints {
  const at = id * (forms.length + 1) + forms.indexOf(tag) + 1;
  const before = kept[at] ?? -1;
  if (before >= 0) return before;
  const hints = hintsOf(lower) | hintsOf(lemma);
  if (!lower.startsWith("'")) kept[at] = hints;
  return hints;
}

/** "I'm", which the tagger alone of all contractions takes for one word, and for a name. */
function firstPerson(text: string, start: number): Token[] {
  const part = (from: number, to: number, pos: PartOfSpeech, lemma: string): Token => {
    const word = text.slice(from, to);
    const lower = lowerOf(word);
    const hints = hintsOf(lower) | hintsOf(lemma);
    return { start: start + from, end: start + to, text: word, lower, pos, lemma, quoted: false, hints };
  };
  return [part(0, 1, 'PRON', 'i'), part(1, text.length, 'AUX', 'be')];
}

const isGap = (text: string, from: number, to: number): boolean =>
  from === to || (to === from + 1 && text.charCodeAt(from) === blank) || text.slice(from, to).trim() === '';
const blank = 0x20;

function lowerOf(value: string): string {
  const lower = value.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Appends a token, joined to the one before it where the two are one word or one mark. */
function push(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
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
  const beforeHyphen = tokens.at(-2);
  if (
    last.text === '-' &&
    beforeHyphen?.end === last.start &&
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
  text,
  lower,
  pos: token.pos,
  lemma,
  quoted: token.quoted,
  hints: token.hints | hintsOf(lower),
});

function compound(left: Token, right: Token): Token {
  const lower = `${left.lower}-${right.lower}`;
  const lemma = `${left.lower}-${right.lemma}`;
  return {
    start: left.start,
    end: right.end,
    text: `${left.text}-${right.text}`,
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
