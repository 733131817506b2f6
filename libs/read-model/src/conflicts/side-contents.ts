import type { Aspect, ClaimRecord, ClaimValue, EventMention, RevisedSpan, Span } from '#story';
import type { ClaimAtPoint } from '../claims/claim-at-point.js';
import type { StoryAtPoint } from '../points/story-at-point.js';

/** What a conflict shows of a claim on one of its sides: far less than the claim says. */
export interface SideContent {
  readonly evidence: RevisedSpan;
  readonly value: ClaimValue;
  readonly valueSpan: Span | null;
  /** `null` but for the claims that speak for their conflict. */
  readonly aspect: Aspect | null;
  readonly event: EventMention | null;
}

interface SideRow extends Pick<ClaimRecord, 'evidence' | 'value' | 'valueSpan'> {
  claim_id: string;
  aspect: Aspect | null;
  event: EventMention | null;
}

/** Contents of claims on sides, by claim. @param speaking those of which aspect and event are wanted too */
export async function sideContents(
  { pool, storyId }: StoryAtPoint,
  claims: readonly ClaimAtPoint[],
  speaking: ReadonlySet<string>,
): Promise<ReadonlyMap<string, SideContent>> {
  const { rows } = await pool.query<SideRow>({
    name: 'read-model.side-contents',
    text: `SELECT content.claim_id, record->'evidence' AS evidence, record->'value' AS value,
                  NULLIF(record->'valueSpan', 'null') AS "valueSpan",
                  CASE WHEN wanted.speaks THEN record->'aspect' END AS aspect,
                  CASE WHEN wanted.speaks THEN record->'event' END AS event
             FROM unnest($2::text[], $3::integer[], $4::boolean[]) AS wanted (claim_id, version, speaks)
             JOIN read_model.claim_content AS content USING (claim_id, version) WHERE content.story_id = $1`,
    values: [
      storyId,
      claims.map(({ claimId }) => claimId),
      claims.map(({ contentVersion }) => contentVersion),
      claims.map(({ claimId }) => speaking.has(claimId)),
    ],
  });
  return new Map(rows.map(({ claim_id: claimId, ...content }) => [claimId, content]));
}
