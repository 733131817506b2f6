import type { Span } from '#story';
import { hintsOf, type Hints } from './hints.js';

/** Universal part-of-speech tags (Petrov, Das, McDonald 2012), as the tagger gives them. */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** A word, number or mark of the text. `text` equals the slice between `start` and `end`. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case with typographic apostrophes made straight: the form that lexicons list. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Dictionary form in lower case. */
  readonly lemma: string;
  /** Whether it stands between the marks of a quotation that is not collapsed into one node. */
  readonly quoted: boolean;
  /** What the word and its dictionary form hint at, for the rules that look for them. */
  readonly hints: Hints;
}

/**
 * A token with another part of speech, and lemma. Written out rather than spread: copies by spread get hidden classes of
 * their own, and every stage reads tokens.
 */
export const retagged = (token: Token, pos: PartOfSpeech, lemma = token.lemma): Token => ({
  start: token.start,
  end: token.end,
  text: token.text,
  lower: token.lower,
  pos,
  lemma,
  quoted: token.quoted,
  hints: lemma === token.lemma ? token.hints : token.hints | hintsOf(lemma),
});
