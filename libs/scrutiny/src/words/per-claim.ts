import type { ClaimWords, ScrutinyClaim } from '../scrutiny-claim.js';

/** What readers have read of claims, each in its own place. One table for all: a weak table for each costs collection. */
const readings = new WeakMap<ClaimWords, unknown[]>();
let readers = 0;

/**
 * Reads something of a claim once. A claim is compared with hundreds of others, and each comparison would read its words
 * again; copies of a claim share its words and so what was read of them.
 */
export function perClaim<T extends object | string | number | boolean | null>(
  read: (claim: ScrutinyClaim) => T,
): (claim: ScrutinyClaim) => T {
  const place = readers++;
  return (claim) => {
    let known = readings.get(claim.words);
    if (!known) readings.set(claim.words, (known = []));
    const found = known[place];
    if (found !== undefined) return found as T;
    const value = read(claim);
    known[place] = value;
    return value;
  };
}
