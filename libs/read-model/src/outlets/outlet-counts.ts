import type { Pool } from 'pg';
import { conflictStatus, outletKey, type ConflictFact, type ConflictSide } from '#story';
import { sideClaimsOf, withClaims } from '../conflicts/side-claims.js';

/** What an outlet published, and what became of it, as it stands now. */
export interface OutletCounts {
  readonly reports: number;
  /** Times that its reports were corrected. */
  readonly corrections: number;
  readonly withdrawnReports: number;
  /** Claims that a correction or a notice set right. */
  readonly correctedClaims: number;
  /** Claims that a later report of its own put another figure or answer in the place of. */
  readonly changedClaims: number;
  readonly retractedClaims: number;
  /** Conflicts in which it gives what had been set right. */
  readonly lostCorrections: number;
  /** Conflicts in which it repeats what had been taken back. */
  readonly repeatedRetractions: number;
}

export interface CountedOutlet {
  readonly name: string;
  readonly counts: OutletCounts;
}

/** Of an outlet that was graded before its first report. */
export const NO_COUNTS: OutletCounts = {
  reports: 0,
  corrections: 0,
  withdrawnReports: 0,
  correctedClaims: 0,
  changedClaims: 0,
  retractedClaims: 0,
  lostCorrections: 0,
  repeatedRetractions: 0,
};

const COUNT_OF_CHANGE: Readonly<Record<string, keyof OutletCounts>> = {
  correction: 'corrections',
  withdrawal: 'withdrawnReports',
  corrected: 'correctedClaims',
  superseded: 'changedClaims',
  retracted: 'retractedClaims',
};

const COUNT_OF_CONFLICT: Readonly<Record<string, keyof OutletCounts>> = {
  'lost-correction': 'lostCorrections',
  'repeats-retracted': 'repeatedRetractions',
};

/** Counts of every outlet that has a report on file, by its key. An outlet whose name was only assumed is none. */
export async function countOutlets(pool: Pool): Promise<Map<string, CountedOutlet>> {
  const outlets = new Map<string, CountedOutlet>();
  const add = (name: string, field: keyof OutletCounts, by: number): void => {
    const key = outletKey(name);
    const { name: known, counts } = outlets.get(key) ?? { name, counts: NO_COUNTS };
    outlets.set(key, { name: known, counts: { ...counts, [field]: counts[field] + by } });
  };
  for (const { outlet, reports } of await reportsOf(pool)) add(outlet, 'reports', reports);
  for (const { outlet, kind, changes } of await changesOf(pool)) {
    const field = COUNT_OF_CHANGE[kind];
    if (field !== undefined && outlets.has(outletKey(outlet))) add(outlet, field, changes);
  }
  for (const { outlet, kind } of await lossesOf(pool)) {
    const field = COUNT_OF_CONFLICT[kind];
    if (field !== undefined && outlets.has(outletKey(outlet))) add(outlet, field, 1);
  }
  return outlets;
}

async function reportsOf(pool: Pool): Promise<{ outlet: string; reports: number }[]> {
  const { rows } = await pool.query<{ outlet: string; reports: number }>(
    `SELECT outlet, count(DISTINCT report_id)::integer AS reports FROM read_model.report_row
      WHERE upper_inf(recorded) AND fact #>> '{report,kind}' <> 'note' AND fact #>> '{report,outlet,basis}' <> 'assumed'
      GROUP BY outlet ORDER BY outlet COLLATE "C"`,
  );
  return rows;
}

async function changesOf(pool: Pool): Promise<{ outlet: string; kind: string; changes: number }[]> {
  const { rows } = await pool.query<{ outlet: string; kind: string; changes: number }>(
    `SELECT report.outlet, change.kind, count(*)::integer AS changes
       FROM read_model.change_point AS change
       JOIN read_model.report_row AS report USING (story_id, report_id)
      WHERE change.kind = ANY($1) AND upper_inf(change.recorded) AND upper_inf(report.recorded)
      GROUP BY report.outlet, change.kind`,
    [Object.keys(COUNT_OF_CHANGE)],
  );
  return rows;
}

/** The outlets at a loss, once for each conflict that stands and that no editor called none. */
async function lossesOf(pool: Pool): Promise<{ outlet: string; kind: string }[]> {
  const { rows } = await pool.query<{ fact: ConflictFact }>(
    `SELECT fact FROM read_model.conflict_row
      WHERE upper_inf(recorded) AND fact #>> '{conflict,kind}' = ANY($1)`,
    [Object.keys(COUNT_OF_CONFLICT)],
  );
  const facts = new Map(rows.map(({ fact }) => [fact.conflict.conflictId, fact]));
  const standing = [...withClaims(facts, await sideClaimsOf(pool, [...facts.keys()])).values()].filter(({ state }) => {
    const status = conflictStatus(
      state,
      state.sides.map(({ sideKey }) => sideKey),
    );
    return status !== 'dismissed' && status !== 'lapsed';
  });
  const setRight = await claimsThatSetRight(pool, standing);
  return standing.flatMap(({ conflict: { kind }, state }) => {
    const isLoss = ({ claims }: ConflictSide): boolean => !claims.some(({ claimId }) => setRight.has(claimId));
    const lost = state.sides.filter(isLoss).flatMap(({ claims }) => claims.map(({ outlet }) => outlet));
    return [...new Map(lost.map((outlet) => [outletKey(outlet), outlet])).values()].map((outlet) => ({ outlet, kind }));
  });
}

/** Of the claims in these conflicts those that correct or retract. */
async function claimsThatSetRight(pool: Pool, conflicts: readonly ConflictFact[]): Promise<ReadonlySet<string>> {
  const claimIds = conflicts.flatMap(({ state }) => state.sides.flatMap(({ claims }) => claims.map((c) => c.claimId)));
  const { rows } = await pool.query<{ claim_id: string }>(
    `SELECT DISTINCT claim_id FROM read_model.claim_content
      WHERE claim_id = ANY($1) AND record ->> 'stance' IN ('corrects', 'retracts')`,
    [claimIds],
  );
  return new Set(rows.map((row) => row.claim_id));
}
