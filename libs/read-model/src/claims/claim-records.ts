import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import type { ClaimRecord } from '#story';
import type { StoryHead } from '../points/story-head.js';
import type { ClaimAtPoint } from './claim-at-point.js';

/** As many as the first pages of a hundred stories show. */
const MOST_RECORDS = 20_000;

/** Reads what claims say, and keeps what was asked for last: a version of a claim's content never changes. */
export class ClaimRecords {
  readonly #kept = new LRUCache<string, ClaimRecord>({ max: MOST_RECORDS });

  constructor(private readonly pool: Pool) {}

  /** By claim; absent where the views hold no content. */
  async of(
    { storyId, viewsVersion }: StoryHead,
    claims: readonly ClaimAtPoint[],
  ): Promise<ReadonlyMap<string, ClaimRecord>> {
    const keyOf = (claimId: string, version: number): string =>
      `${String(viewsVersion)}/${storyId}/${claimId}/${String(version)}`;
    const records = new Map<string, ClaimRecord>();
    const missing = claims.filter(({ claimId, contentVersion }) => {
      const kept = this.#kept.get(keyOf(claimId, contentVersion));
      if (kept) records.set(claimId, kept);
      return !kept;
    });
    if (missing.length === 0) return records;
    const { rows } = await this.pool.query<{ claim_id: string; version: number; record: ClaimRecord }>({
      name: 'read-model.claim-contents',
      text: `SELECT content.claim_id, content.version, content.record
               FROM unnest($2::text[], $3::integer[]) AS wanted (claim_id, version)
               JOIN read_model.claim_content AS content USING (claim_id, version) WHERE content.story_id = $1`,
      values: [storyId, missing.map(({ claimId }) => claimId), missing.map((claim) => claim.contentVersion)],
    });
    for (const { claim_id: claimId, version, record } of rows) {
      this.#kept.set(keyOf(claimId, version), record);
      records.set(claimId, record);
    }
    return records;
  }
}
