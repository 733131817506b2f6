import type { PoolClient } from 'pg';
import {
  NO_FACTS,
  type ClaimFact,
  type ConflictFact,
  type EdgeFact,
  type RecordedStoryEvent,
  type ReportFact,
  type StoryEvent,
  type StoryFacts,
} from '#story';

/** Which parts of a story an event touches. */
export interface Touched {
  readonly reports: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly conflicts: ReadonlySet<string>;
  /** Reports all of whose claims change with them. */
  readonly wholeReports: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Claims of reports that were filed from another story, perhaps back again: their contents are counted on. */
  readonly refiled: ReadonlySet<string>;
}

const WHOLE: ReadonlySet<StoryEvent['type']> = new Set([
  'ReportDated',
  'ReportCorrected',
  'ReportWithdrawn',
  'ReportUnfiled',
  'ReportFiled',
]);

/** What the events of a batch touch. */
export function touchedBy(events: readonly RecordedStoryEvent[]): Touched {
  const reports = new Set<string>();
  const claims = new Set<string>();
  const conflicts = new Set<string>();
  const wholeReports = new Set<string>();
  const edges = new Set<string>();
  const refiled = new Set<string>();
  for (const { event } of events) {
    if ('conflictId' in event.data) conflicts.add(event.data.conflictId);
    if ('claimId' in event.data) claims.add(event.data.claimId);
    if ('reportId' in event.data) reports.add(event.data.reportId);
    if (WHOLE.has(event.type) && 'reportId' in event.data) wholeReports.add(event.data.reportId);
    if (event.type === 'ReportFiled') for (const { claimId } of event.data.claims) refiled.add(claimId);
    if ('edgeId' in event.data) edges.add(event.data.edgeId);
  }
  return { reports, claims: new Set([...claims, ...refiled]), conflicts, wholeReports, edges, refiled };
}

/** What is stored of the touched parts. */
export interface StoredFacts {
  readonly facts: StoryFacts;
  readonly contentVersions: ReadonlyMap<string, number>;
}

interface FactRow<Fact> {
  key: string;
  fact: Fact;
}

async function openFacts<Fact>(
  transaction: PoolClient,
  table: string,
  keyColumn: string,
  storyId: string,
  keys: ReadonlySet<string>,
): Promise<FactRow<Fact>[]> {
  if (keys.size === 0) return [];
  const { rows } = await transaction.query<FactRow<Fact>>(
    `SELECT ${keyColumn} AS key, fact FROM ${table} WHERE story_id = $1 AND ${keyColumn} = ANY($2) AND upper_inf(recorded)`,
    [storyId, [...keys]],
  );
  return rows;
}

interface ClaimStateRow {
  claim_id: string;
  question_id: string;
  event_key: string | null;
  question: string;
  placed_by: string;
  verdict: ClaimFact['verdict'];
  accepted_by: string | null;
  asserted_at: Date;
  acts: ClaimFact['acts'];
  content_version: number;
  record: ClaimFact['record'];
}

const claimFactOf = (row: ClaimStateRow): ClaimFact => ({
  record: row.record,
  recordedAt: row.asserted_at.toISOString(),
  placement:
    row.placed_by === 'nobody'
      ? null
      : {
          questionId: row.question_id,
          eventKey: row.event_key,
          question: row.question,
          byEditor: row.placed_by === 'editor',
        },
  acts: row.acts,
  verdict: row.verdict,
  acceptedBy: row.accepted_by,
});

/** What is stored of a story before its first event. */
export const NOTHING_STORED: StoredFacts = {
  facts: NO_FACTS,
  contentVersions: new Map(),
};

/** Loads what is stored of the touched parts of a story. */
export async function loadStored(
  transaction: PoolClient,
  schema: string,
  storyId: string,
  touched: Touched,
): Promise<StoredFacts> {
  const { rows: claimRows } = await transaction.query<ClaimStateRow>(
    `SELECT DISTINCT ON (c.claim_id) c.claim_id, c.question_id, c.event_key, c.question, c.placed_by,
            c.verdict, c.accepted_by, c.asserted_at, c.acts, c.content_version, content.record
       FROM ${schema}.claim_row AS c
       JOIN ${schema}.claim_content AS content
         ON content.claim_id = c.claim_id AND content.version = c.content_version AND content.story_id = c.story_id
      WHERE c.story_id = $1 AND upper_inf(c.recorded) AND (c.claim_id = ANY($2) OR c.report_id = ANY($3))`,
    [storyId, [...touched.claims], [...touched.wholeReports]],
  );
  const reports = await openFacts<ReportFact>(
    transaction,
    `${schema}.report_row`,
    'report_id',
    storyId,
    touched.reports,
  );
  const edges = await openFacts<EdgeFact>(transaction, `${schema}.edge_row`, 'edge_id', storyId, touched.edges);
  const conflicts = await openFacts<ConflictFact>(
    transaction,
    `${schema}.conflict_row`,
    'conflict_id',
    storyId,
    touched.conflicts,
  );
  const facts = <Fact>(rows: FactRow<Fact>[]): ReadonlyMap<string, Fact> =>
    new Map(rows.map(({ key, fact }) => [key, fact]));
  return {
    facts: {
      ...NO_FACTS,
      reports: facts(reports),
      edges: facts(edges),
      conflicts: facts(conflicts),
      claims: new Map(claimRows.map((row) => [row.claim_id, claimFactOf(row)])),
    },
    contentVersions: new Map([
      ...(await lastVersions(transaction, schema, storyId, touched.refiled)),
      ...claimRows.map((row) => [row.claim_id, row.content_version] as const),
    ]),
  };
}

/** Versions of contents that claims had when they were in the story before. */
async function lastVersions(
  transaction: PoolClient,
  schema: string,
  storyId: string,
  claimIds: ReadonlySet<string>,
): Promise<[string, number][]> {
  if (claimIds.size === 0) return [];
  const { rows } = await transaction.query<{ claim_id: string; version: number }>(
    `SELECT claim_id, max(version) AS version FROM ${schema}.claim_content WHERE story_id = $1 AND claim_id = ANY($2) GROUP BY claim_id`,
    [storyId, [...claimIds]],
  );
  return rows.map((row) => [row.claim_id, row.version]);
}
