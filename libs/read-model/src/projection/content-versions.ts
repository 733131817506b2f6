import type { ClaimRecord } from '#story';
import type { CombinedStatement } from '../temporal/combined-statement.js';
import type { StoredFacts } from './story-batch.js';

/**
 * What claims say, kept once for each change of content: the rows that a point in time scans stay narrow, and name the
 * version that they show.
 */
export class ContentVersions {
  readonly #latest = new Map<string, { version: number; record: ClaimRecord | null }>();
  readonly #fresh: { claim_id: string; version: number; record: ClaimRecord }[] = [];

  constructor(
    private readonly schema: string,
    private readonly storyId: string,
    stored: StoredFacts,
  ) {
    for (const [claimId, version] of stored.contentVersions) {
      this.#latest.set(claimId, { version, record: stored.facts.claims.get(claimId)?.record ?? null });
    }
  }

  /** The version that holds this record, a new one where no version does yet. */
  of(claimId: string, record: ClaimRecord | null): number {
    const latest = this.#latest.get(claimId);
    if (record === null) return latest?.version ?? 1;
    if (latest?.record && sameContent(latest.record, record)) return latest.version;
    const version = (latest?.version ?? 0) + 1;
    this.#latest.set(claimId, { version, record });
    this.#fresh.push({ claim_id: claimId, version, record });
    return version;
  }

  /** The last version of each claim. */
  get latest(): ReadonlyMap<string, number> {
    return new Map([...this.#latest].map(([claimId, { version }]) => [claimId, version]));
  }

  insert(statement: CombinedStatement): void {
    if (this.#fresh.length === 0) return;
    statement.add(
      (parameter) =>
        `INSERT INTO ${this.schema}.claim_content (claim_id, version, story_id, record)
         SELECT claim_id, version, ${parameter(this.storyId)}, record
           FROM jsonb_to_recordset(${parameter(JSON.stringify(this.#fresh))}::jsonb)
             AS new (claim_id text, version integer, record jsonb)`,
    );
  }
}

/** What no event has changed is the very same object: only amended and refiled records are compared word by word. */
const sameContent = (a: ClaimRecord, b: ClaimRecord): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
