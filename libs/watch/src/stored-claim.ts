import type { Candidate } from '#scrutiny';

/** A claim as the watch stores it, without what its report says of it. */
export type StoredClaim = Omit<Candidate, 'words' | 'origin' | 'originBasis' | 'placement' | 'standing'>;
