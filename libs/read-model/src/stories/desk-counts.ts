import {
  assessConflict,
  originsOf,
  outletKey,
  type ConflictFact,
  type ConflictMember,
  type EdgeFact,
  type Instant,
  type OutletBasis,
  type Standing,
} from '#story';
import type { ReadModel } from '../read-model.js';

/** What of a story waits for the desk, and how many voices it has. */
export interface DeskCounts {
  /** Conflicts of severity `alert` that nobody has decided. */
  readonly openAlerts: number;
  /** Conflicts of severity `notice` that nobody has decided. */
  readonly openNotices: number;
  /** Outlets that reported, by name; one whose name was only assumed is none. */
  readonly outlets: number;
  /** Independent origins: the distinct roots of what the reports are credited or inferred to come from. */
  readonly origins: number;
}

interface StoryRows {
  readonly reports: Map<string, { readonly outlet: string; readonly assumed: boolean }>;
  readonly edges: Map<string, EdgeFact>;
  readonly conflicts: ConflictFact[];
}

/** The desk's counts of the named stories, as they stand now. */
export async function deskCounts(
  { pool, clock }: ReadModel,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, DeskCounts>> {
  const stories = new Map(
    storyIds.map((id): [string, StoryRows] => [id, { reports: new Map(), edges: new Map(), conflicts: [] }]),
  );
  const [reports, edges, conflicts] = await Promise.all([
    pool.query<{ story_id: string; report_id: string; outlet: string; basis: OutletBasis }>(
      `SELECT story_id, report_id, outlet, fact #>> '{report,outlet,basis}' AS basis FROM read_model.report_row
        WHERE story_id = ANY($1) AND upper_inf(recorded) AND fact #>> '{report,kind}' <> 'note'`,
      [storyIds],
    ),
    pool.query<{ story_id: string; edge_id: string; fact: EdgeFact }>(
      'SELECT story_id, edge_id, fact FROM read_model.edge_row WHERE story_id = ANY($1) AND upper_inf(recorded)',
      [storyIds],
    ),
    pool.query<{ story_id: string; fact: ConflictFact }>(
      'SELECT story_id, fact FROM read_model.conflict_row WHERE story_id = ANY($1) AND upper_inf(recorded)',
      [storyIds],
    ),
  ]);
  for (const { story_id, report_id, outlet, basis } of reports.rows)
    stories.get(story_id)?.reports.set(report_id, { outlet, assumed: basis === 'assumed' });
  for (const { story_id, edge_id, fact } of edges.rows) stories.get(story_id)?.edges.set(edge_id, fact);
  for (const { story_id, fact } of conflicts.rows) stories.get(story_id)?.conflicts.push(fact);
  const members = await membersOf(
    pool,
    conflicts.rows.map(({ fact }) => fact),
    clock(),
  );
  return new Map([...stories].map(([id, rows]) => [id, countsOf(rows, members)]));
}

function countsOf({ reports, edges, conflicts }: StoryRows, members: ReadonlyMap<string, ConflictMember>): DeskCounts {
  const open = conflicts.filter((fact) => assessConflict(fact, members)?.status === 'open');
  const alerts = open.filter(({ conflict }) => conflict.severity === 'alert').length;
  const named = [...reports.values()].filter(({ assumed }) => !assumed);
  const origins = originsOf(new Map([...reports].map(([id, { outlet }]) => [id, outlet])), edges);
  return {
    openAlerts: alerts,
    openNotices: open.length - alerts,
    outlets: new Set(named.map(({ outlet }) => outletKey(outlet))).size,
    origins: new Set([...origins.values()].map(({ key }) => key)).size,
  };
}

/** The claims on the conflicts' sides that are known now. A count asks nothing of their origins. */
async function membersOf(
  pool: ReadModel['pool'],
  conflicts: readonly ConflictFact[],
  now: Instant,
): Promise<ReadonlyMap<string, ConflictMember>> {
  const claimIds = conflicts.flatMap(({ state }) => state.sides.flatMap(({ claims }) => claims.map((c) => c.claimId)));
  if (claimIds.length === 0) return new Map();
  const { rows } = await pool.query<{ claim_id: string; known_from: Date; standing: Standing }>(
    `SELECT claim_id, known_from, standing FROM read_model.claim_row
      WHERE claim_id = ANY($1) AND upper_inf(recorded) AND known @> $2::timestamptz`,
    [claimIds, now],
  );
  return new Map(
    rows.map(({ claim_id, known_from, standing }) => [
      claim_id,
      { claimId: claim_id, knownFrom: known_from.toISOString(), standing, origin: '' },
    ]),
  );
}
