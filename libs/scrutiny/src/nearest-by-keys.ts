import { indexKeys } from './index-keys.js';
import type { ScrutinyClaim } from './scrutiny-claim.js';

/** Claims read of one key's list at most: the newest. */
export const LIST_CAP = 64;
/** Entries of lists read for one claim at most, from the shortest list on. */
const MOST_ENTRIES = 768;
/** Claims that one claim is held against at most. */
const NEAREST = 64;

/**
 * The claims that share the rarest index keys with the given one, so that what a claim costs does not grow with the
 * story: each shared key counts by the rarity of its list (inverse document frequency).
 * @param listOf the claims under a key, the oldest first; read from its end
 * @returns in no set order, each once
 */
export function nearestByKeys<T>(claim: ScrutinyClaim, listOf: (key: string) => readonly T[]): T[] {
  const lists = indexKeys(claim)
    .map(listOf)
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length);
  const scores = new Map<T, number>();
  let read = 0;
  for (const list of lists) {
    const weight = 1 / list.length;
    for (let at = Math.max(0, list.length - LIST_CAP); at < list.length; at++) {
      const entry = list[at];
      if (entry !== undefined) scores.set(entry, (scores.get(entry) ?? 0) + weight);
      read++;
    }
    if (read >= MOST_ENTRIES) break;
  }
  if (scores.size <= NEAREST) return [...scores.keys()];
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, NEAREST)
    .map(([entry]) => entry);
}
