import type { ClaimWords, ScrutinyClaim } from '../scrutiny-claim.js';

/**
 * Reads something of a claim once. A claim is compared with hundreds of others, and each comparison would read its words
 * again; copies of a claim share its words and so what was read of them.
 */
export function perClaim<T>(read: (claim: ScrutinyClaim) => T): (claim: ScrutinyClaim) => T {
  const known = new WeakMap<ClaimWords, { readonly value: T }>();
  return (claim) => {
    const found = known.get(claim.words);
    if (found) return found.value;
    const value = read(claim);
    known.set(claim.words, { value });
    return value;
  };
}
