import type { AttributionLevel } from '#story';
import type { Candidate, ClaimPlacement, ScrutinyClaim, ScrutinyOptions } from '../scrutiny-claim.js';

/** A claim of the story with the question that it answers. */
export type PlacedClaim = Candidate & { readonly placement: ClaimPlacement };

/** Two claims that are held against each other; `b` is the one that came later into the story. */
export interface ClaimPair {
  readonly a: PlacedClaim;
  readonly b: PlacedClaim;
  /** Why the two are about the same thing. */
  readonly why: string;
  readonly options: ScrutinyOptions;
  /** The other claims about this event that the two reports make. */
  readonly sameReport: () => readonly PlacedClaim[];
  /** Whether the two reports share enough beside these two sentences to be about one matter. */
  readonly akin: () => boolean;
  /** One claim for each sentence of a claim's report, in the order of the text. */
  readonly sentences: (claim: PlacedClaim) => readonly ScrutinyClaim[];
  /** The claims of the sentence on which a claim rests. */
  readonly inSentence: (claim: PlacedClaim) => readonly PlacedClaim[];
  /** Claims of other sentences that are like the later of the two. */
  readonly near: readonly PlacedClaim[];
}

export type Order = 'before' | 'after' | 'unknown';

/** Whether the first was public before the second; `unknown` when their bounds overlap or are open. */
export function publicationOrder(a: Pick<Candidate, 'published'>, b: Pick<Candidate, 'published'>): Order {
  if (a.published.latest !== null && b.published.earliest !== null && a.published.latest < b.published.earliest) {
    return 'before';
  }
  if (b.published.latest !== null && a.published.earliest !== null && b.published.latest < a.published.earliest) {
    return 'after';
  }
  return 'unknown';
}

/** Those who speak in a claim beside the outlet itself. */
export const sourcesOf = ({ attribution }: Pick<Candidate, 'attribution'>): readonly AttributionLevel[] =>
  attribution.filter(({ kind }) => kind !== 'outlet');

/** How many spoke first, where every one of them is counted or named; else `null`. */
export function countSpeakers(claim: Pick<Candidate, 'attribution'>): number | null {
  const first = sourcesOf(claim).filter(({ level }) => level === 0);
  const counts = first.map(({ count, kind }) => count ?? (kind === 'named' ? 1 : null));
  return first.length === 0 || counts.includes(null) ? null : counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}
