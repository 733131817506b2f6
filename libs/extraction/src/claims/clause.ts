import type { Token } from '../document/index.js';
import type { VerbGroup } from '../document/verb-groups.js';
import type { NounPhrase } from './phrases.js';

/** A preposition and the noun phrase that it governs. */
export interface PrepositionPhrase {
  readonly preposition: string;
  readonly at: number;
  readonly phrase: NounPhrase;
}

/** A verb with what it is said of, done to, and under what circumstances. */
export interface Clause {
  readonly verb: VerbGroup;
  readonly lemma: string;
  readonly particle: string | null;
  readonly subject: NounPhrase | null;
  readonly object: NounPhrase | null;
  readonly circumstances: readonly PrepositionPhrase[];
  /** The predicate of a copula where it is an adjective: its token. */
  readonly adjective: number | null;
  readonly relative: boolean;
  /** First and last token. */
  readonly from: number;
  readonly to: number;
}

export interface SentenceParse {
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  /** For each token the phrase that holds it. */
  readonly phraseAt: readonly (NounPhrase | null)[];
}
