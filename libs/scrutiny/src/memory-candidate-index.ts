import { indexKeys } from './index-keys.js';
import { nearestByKeys } from './nearest-by-keys.js';
import type { Candidate, ScrutinyClaim } from './scrutiny-claim.js';

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

  /** The claims that share the rarest keys with each of the given ones, each once, the oldest first. */
  find(claims: readonly ScrutinyClaim[]): Candidate[] {
    const found = new Set(claims.flatMap((claim) => nearestByKeys(claim, (key) => this.lists.get(key) ?? [])));
    return [...found].sort((a, b) => a.recordedOrder - b.recordedOrder);
  }
}
