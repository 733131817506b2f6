import type { ClaimValue } from '#story';
import type { QuantityMention } from '../quantity/index.js';
import type { Clause } from './clauses.js';
import type { DocumentEvent } from './events.js';
import type { NounPhrase } from './phrases.js';
import type { SentenceReading } from './propositions.js';

type Quantity = Extract<ClaimValue, { type: 'quantity' }>;

/** A figure in its sentence. */
export interface Place {
  readonly reading: SentenceReading;
  readonly mention: QuantityMention;
  readonly at: number;
  readonly phrase: NounPhrase | null;
  readonly clause: Clause | null;
}

/**
 * The years that a sentence names beside the report's own: a figure is then of another occasion than what the report is
 * about. "By the end of the year" names none.
 */
export const otherYears = ({ dates }: SentenceReading): readonly string[] =>
  dates.flatMap(({ date }) => (/^\d{4}$/.test(date.value) && !OWN_YEAR.test(date.text) ? [date.value] : []));
const OWN_YEAR = /\b(?:this|the|current) year\b/i;

/** What a figure is about: the event or thing, what tells this count from others, and how it behaves. */
export interface Counted {
  readonly about: DocumentEvent | string;
  readonly counted: string;
  readonly whose: string;
  readonly slot: 'count' | 'measure';
  readonly behaviour: 'fixed' | 'grows' | 'varies';
  readonly measure: Quantity['measure'];
  /** Whether it is told of a thing in passing, so that a denial around it does not reach it: "no oil from the 142-metre ship". */
  readonly granted?: true;
  /** Whether there may be more of them than the figure says: bodies found so far. */
  readonly atLeast?: true;
  /** The question in words, where it does not hang on those of the clause. */
  readonly question?: string;
  /** What all that is counted alike is called, where reports call it by several nouns. */
  readonly unit?: string;
}
