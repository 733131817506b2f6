import type {
  Aspect,
  AttributionLevel,
  Certainty,
  ClaimValue,
  Commitment,
  Instant,
  Known,
  Modality,
  OfficialResponse,
  Polarity,
  Position,
  Publication,
  Span,
  Stance,
  Standing,
  TimeRange,
  Verdict,
} from '#story';

/** A stretch of a report's text with its words; blanked where the text was taken down. */
export interface Words extends Span {
  readonly text: string;
}

/** A claim's value with its words for the reader. */
export type ShownValue = ClaimValue & { readonly display: string };

export interface ShownTarget {
  readonly claimId: string | null;
  readonly outlet: string | null;
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** A claim as clients see it at a point in time. */
export interface ShownClaim {
  readonly id: string;
  readonly storyId: string;
  readonly reportId: string;
  readonly revision: number;
  readonly outlet: string;
  readonly evidence: Words;
  readonly content: Words;
  readonly position: Position;
  readonly attribution: readonly AttributionLevel[];
  readonly authorCommitment: Commitment;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  readonly hedges: readonly string[];
  readonly modality: Modality;
  readonly stance: Stance;
  readonly target: ShownTarget | null;
  readonly response: OfficialResponse | null;
  readonly event: { readonly key: string; readonly display: string } | null;
  readonly aspect: Aspect;
  readonly questionId: string;
  readonly value: ShownValue;
  readonly occurred: TimeRange | null;
  readonly validAt: TimeRange | null;
  readonly published: Pick<Publication, 'earliest' | 'latest' | 'edtf' | 'basis'>;
  readonly recordedAt: Instant;
  /** `null`: possibly always. */
  readonly possiblyFrom: Instant | null;
  readonly knownFrom: Instant;
  readonly known: Known;
  readonly reconstructed: boolean;
  readonly standing: Standing;
  readonly verdict: Verdict;
  readonly acceptedBy: string | null;
}
