import {
  conflictStatus,
  originsOf,
  outletKey,
  TAKEN_BACK,
  type ConflictFact,
  type EdgeFact,
  type Instant,
  type OutletBasis,
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
  const living = await livingSides(pool, conflicts.rows, clock());
  return new Map([...stories].map(([id, rows]) => [id, countsOf(rows, living)]));
}

function countsOf({ reports, edges, conflicts }: StoryRows, living: ReadonlyMap<string, string[]>): DeskCounts {
  const open = conflicts.filter(
    ({ conflict, state }) => conflictStatus(state, living.get(conflict.conflictId) ?? []) === 'open',
  );
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

interface SideNow {
  conflict_id: string;
  side_key: string;
}

/**
 * The sides of conflicts that have a claim now which was not taken back, by conflict. One such claim is enough, so that
 * a side of ten thousand costs no more than a side of one.
 */
async function livingSides(
  pool: ReadModel['pool'],
  conflicts: readonly { readonly story_id: string; readonly fact: ConflictFact }[],
  now: Instant,
): Promise<ReadonlyMap<string, string[]>> {
  const sides = conflicts.flatMap(({ story_id, fact: { conflict, state } }) =>
    state.sides.map(({ sideKey }) => [story_id, conflict.conflictId, sideKey] as const),
  );
  if (sides.length === 0) return new Map();
  const { rows } = await pool.query<SideNow>(
    `SELECT side.conflict_id, side.side_key
       FROM unnest($1::text[], $2::text[], $3::text[]) AS side (story_id, conflict_id, side_key)
      CROSS JOIN LATERAL (
        SELECT FROM read_model.side_claim_row AS standing
          JOIN read_model.claim_row AS claim ON claim.story_id = standing.story_id AND claim.claim_id = standing.claim_id
         WHERE standing.story_id = side.story_id AND standing.conflict_id = side.conflict_id
           AND md5(standing.side_key) = md5(side.side_key) AND upper_inf(standing.recorded)
           AND upper_inf(claim.recorded) AND claim.known @> $4::timestamptz
           AND claim.standing <> ALL($5)
         LIMIT 1
      ) AS living`,
    [
      sides.map(([story]) => story),
      sides.map(([, conflict]) => conflict),
      sides.map(([, , side]) => side),
      now,
      TAKEN_BACK,
    ],
  );
  const living = new Map<string, string[]>();
  for (const { conflict_id, side_key } of rows) living.set(conflict_id, [...(living.get(conflict_id) ?? []), side_key]);
  return living;
}
