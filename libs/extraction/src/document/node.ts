import type { Span } from '#story';
import type { Hints } from './hints.js';
import type { PartOfSpeech } from './token.js';

/** A token, or a whole quotation that stands as one member of the sentence around it. */
export interface Node extends Span {
  readonly text: string;
  readonly lower: string;
  /** `QUOTE`: quoted speech of one or more clauses. `END`: what lies outside of the unit. */
  readonly pos: PartOfSpeech | 'QUOTE' | 'END';
  readonly lemma: string;
  /** Whether the token stands between the marks of a quotation that is not collapsed. */
  readonly quoted: boolean;
  /** What the word and its dictionary form hint at; nothing where a quotation stands. */
  readonly hints: Hints;
}

const END: Node = { start: -1, end: -1, text: '', lower: '', pos: 'END', lemma: '', quoted: false, hints: 0 };

/**
 * The node at an index, or an `END` node outside of the unit. An index below zero is asked for at every first word, and
 * an array takes it for the name of a property, which it looks up the slow way.
 */
export const nodeAt = (nodes: readonly Node[], index: number): Node => (index < 0 ? END : (nodes[index] ?? END));
