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
import { withoutClaims } from '../conflicts/side-claims.js';

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
  /** Reports that begin among the events, and claims that begin in them: nothing is stored of them. */
  readonly newReports: ReadonlySet<string>;
  readonly newClaims: ReadonlySet<string>;
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
  const newReports = new Set<string>();
  const newClaims = new Set<string>();
  for (const { event } of events) {
    if (event.type === 'ReportPublished') newReports.add(event.data.reportId);
    if (event.type === 'ClaimAsserted' && newReports.has(event.data.reportId)) newClaims.add(event.data.claimId);
    if ('conflictId' in event.data) conflicts.add(event.data.conflictId);
    if ('claimId' in event.data) claims.add(event.data.claimId);
    if ('reportId' in event.data) reports.add(event.data.reportId);
    if (WHOLE.has(event.type) && 'reportId' in event.data) wholeReports.add(event.data.reportId);
    if (event.type === 'ReportFiled') for (const { claimId } of event.data.claims) refiled.add(claimId);
    if ('edgeId' in event.data) edges.add(event.data.edgeId);
  }
  return {
    reports,
    claims: new Set([...claims, ...refiled]),
    conflicts,
    wholeReports,
    edges,
    refiled,
    newReports,
    newClaims,
  };
}

/** What is stored of the touched parts. Conflicts are without the claims on their sides, of which no batch needs more than its own. */
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

/**
 * What is stored of the touched parts of a story, and of what is known besides.
 * @param known the part that need not be read
 */
export async function loadStored(
  transaction: PoolClient,
  schema: string,
  storyId: string,
  touched: Touched,
  known: StoredFacts,
): Promise<StoredFacts> {
  const claimIds = absent(touched.claims, touched.newClaims, known.facts.claims);
  const claims = await openClaims(transaction, schema, storyId, claimIds, touched.wholeReports);
  const reports = await openFacts<ReportFact>(
    transaction,
    `${schema}.report_row`,
    'report_id',
    storyId,
    absent(touched.reports, touched.newReports, known.facts.reports),
  );
  const edges = await openFacts<EdgeFact>(
    transaction,
    `${schema}.edge_row`,
    'edge_id',
    storyId,
    absent(touched.edges, NOTHING, known.facts.edges),
  );
  const conflicts = await openFacts<ConflictFact>(
    transaction,
    `${schema}.conflict_row`,
    'conflict_id',
    storyId,
    absent(touched.conflicts, NOTHING, known.facts.conflicts),
  );
  const facts = <Fact>(before: ReadonlyMap<string, Fact>, rows: FactRow<Fact>[]): ReadonlyMap<string, Fact> =>
    new Map([...before, ...rows.map(({ key, fact }) => [key, fact] as const)]);
  return {
    facts: {
      ...NO_FACTS,
      reports: facts(known.facts.reports, reports),
      edges: facts(known.facts.edges, edges),
      conflicts: facts(
        known.facts.conflicts,
        conflicts.map(({ key, fact }) => ({ key, fact: withoutClaims(fact) })),
      ),
      claims: new Map([...known.facts.claims, ...claims.map((row) => [row.claim_id, claimFactOf(row)] as const)]),
    },
    contentVersions: new Map([
      ...known.contentVersions,
      ...(await lastVersions(transaction, schema, storyId, touched.refiled)),
      ...claims.map((row) => [row.claim_id, row.content_version] as const),
    ]),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Those of the ids that may be stored and are not known. */
const absent = (
  ids: ReadonlySet<string>,
  fresh: ReadonlySet<string>,
  known: ReadonlyMap<string, unknown>,
): ReadonlySet<string> => new Set([...ids].filter((id) => !fresh.has(id) && !known.has(id)));

async function openClaims(
  transaction: PoolClient,
  schema: string,
  storyId: string,
  claimIds: ReadonlySet<string>,
  wholeReports: ReadonlySet<string>,
): Promise<ClaimStateRow[]> {
  if (claimIds.size === 0 && wholeReports.size === 0) return [];
  const { rows } = await transaction.query<ClaimStateRow>(
    `SELECT DISTINCT ON (c.claim_id) c.claim_id, c.question_id, c.event_key, c.question, c.placed_by,
            c.verdict, c.accepted_by, c.asserted_at, c.acts, c.content_version, content.record
       FROM ${schema}.claim_row AS c
       JOIN ${schema}.claim_content AS content
         ON content.claim_id = c.claim_id AND content.version = c.content_version AND content.story_id = c.story_id
      WHERE c.story_id = $1 AND upper_inf(c.recorded) AND (c.claim_id = ANY($2) OR c.report_id = ANY($3))`,
    [storyId, [...claimIds], [...wholeReports]],
  );
  return rows;
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
