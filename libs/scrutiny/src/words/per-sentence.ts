import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { perClaim } from './per-claim.js';
import { perText } from './per-text.js';

/** Sentences remembered by one reader at most: claims of one sentence come one after the other. */
const RECENT = 64;

/** Reads something of a claim's sentence once, for all claims that the sentence carries. */
export function perSentence<T extends object | string | number | boolean | null>(
  read: (sentence: string) => T,
): (claim: ScrutinyClaim) => T {
  const once = perText(read, RECENT);
  return perClaim(({ words }) => once(words.evidence));
}
