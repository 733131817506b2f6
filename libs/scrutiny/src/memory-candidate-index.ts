import { indexKeys } from './index-keys.js';
import type { Candidate, ScrutinyClaim } from './scrutiny-claim.js';

/** Claims read of one key's list at most: the newest. */
const LIST_CAP = 64;

/** The candidate index in memory, for texts that are compared without a database. */
export class MemoryCandidateIndex {
  private readonly lists = new Map<string, Candidate[]>();

  add(claim: Candidate): void {
    for (const key of indexKeys(claim)) {
      const list = this.lists.get(key);
      if (list) list.push(claim);
      else this.lists.set(key, [claim]);
    }
  }

  /** The claims that share a key with any of the given ones, each once, the oldest first. */
  find(claims: readonly ScrutinyClaim[]): Candidate[] {
    const found = new Map<string, Candidate>();
    for (const key of new Set(claims.flatMap(indexKeys))) {
      for (const candidate of (this.lists.get(key) ?? []).slice(-LIST_CAP)) found.set(candidate.claimId, candidate);
    }
    return [...found.values()].sort((a, b) => a.recordedOrder - b.recordedOrder);
  }
}
