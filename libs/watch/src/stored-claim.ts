import type { ClaimWords, ScrutinyClaim } from '#scrutiny';

/** A claim as the watch stores it, without what its report says of it. */
export type StoredClaim = Omit<ScrutinyClaim, 'words' | 'origin' | 'originBasis'>;

/** A stored claim with the words behind its spans. */
export interface ReadClaim {
  readonly claim: StoredClaim;
  readonly words: ClaimWords;
}
