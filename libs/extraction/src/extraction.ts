import type { ClaimContent, OutletBasis, PublicationBasis, Span, TimeRange } from '#story';

/** What the caller knows about the text before it is read. */
export interface ExtractionContext {
  /** The outlet, where it is known; else it is read from the text. */
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  /** Kind as filed: a `correction` or `retraction` is read as a notice from its first line. */
  readonly kind?: 'article' | 'wire' | 'statement' | 'correction' | 'retraction' | 'note';
  /** Publication as stated by the caller; else it is inferred. */
  readonly published?: TimeRange & { readonly basis: PublicationBasis };
  /** Day (`YYYY-MM-DD`) that relative dates count from and that bounds an undated report from above. */
  readonly referenceDate?: string;
  /** IANA zone in which a date without a time is a day. Default UTC. */
  readonly timeZone?: string;
  /** Names that mean one actor: the canonical name and its variants. */
  readonly aliases?: readonly { readonly name: string; readonly also: readonly string[] }[];
  /** Revision of the text, from 1 (the default). */
  readonly revision?: number;
}

/** One bound of an inferred publication date and the words that prove it. */
export interface BoundEvidence extends Span {
  readonly bound: 'earliest' | 'latest';
  readonly reason: string;
}

export interface InferredPublication extends TimeRange {
  readonly basis: PublicationBasis;
  readonly evidence: readonly BoundEvidence[];
}

export interface ExtractedDate extends Span {
  readonly text: string;
  readonly edtf: string | null;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** TIMEX3 value. */
  readonly value: string;
  readonly precision: string;
  readonly referenceDate: string | null;
}

export interface ExtractedQuantity extends Span {
  readonly text: string;
  /** The number as written; null for a range and for "dozens". */
  readonly value: number | null;
  /** What the number can be at least and at most; null where open. */
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: 'exact' | 'about' | 'at_least' | 'at_most' | 'more_than' | 'fewer_than';
  readonly unit: string;
}

export interface ExtractedAttribution {
  readonly source: readonly Span[];
  /** None where quoted speech follows a sentence about its speaker and nothing reports it. */
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly direct: boolean;
}

/** Everything that one text yields. The text is the canonical one that the offsets index. */
export interface Extraction {
  readonly text: string;
  readonly language: string;
  readonly extractor: string;
  readonly outlet: { readonly name: string | null; readonly basis: OutletBasis };
  readonly title: string | null;
  readonly published: InferredPublication;
  readonly credits: readonly (Span & { readonly name: string })[];
  readonly sentences: readonly Span[];
  readonly dates: readonly ExtractedDate[];
  readonly quantities: readonly ExtractedQuantity[];
  readonly attributions: readonly ExtractedAttribution[];
  readonly notClaims: readonly (Span & { readonly reason: string })[];
  /** Claims in the order of their evidence; ids are given by the decider. */
  readonly claims: readonly ClaimContent[];
}
