import type { Candidate, ClaimWords } from '#scrutiny';

/** A claim as the watch stores it, without what its report says of it. */
export type StoredClaim = Omit<Candidate, 'words' | 'origin' | 'originBasis' | 'placement' | 'standing'>;

/** A stored claim with the words behind its spans. */
export interface ReadClaim {
  readonly claim: StoredClaim;
  readonly words: ClaimWords;
}
