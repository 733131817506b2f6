import type { Span } from '#story';

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
}
