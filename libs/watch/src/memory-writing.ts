import type { PoolClient } from 'pg';
import { indexKeys, type Candidate, type KnownConflict } from '#scrutiny';
import type { WatchedReport } from './watched-report.js';

/** What a decision changed of what the watch remembers of one story. */
export interface MemoryChanges {
  readonly storyId: string;
  /** The time zone of a story that was opened now. */
  readonly opened: string | null;
  readonly reports: readonly WatchedReport[];
  readonly droppedReports: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly droppedCandidates: readonly string[];
  /** Claims among the candidates whose index keys are to be written. */
  readonly keyed: ReadonlySet<string>;
  /** Claims among the keyed that may have been written before, so that their old keys must go. */
  readonly rekeyed: ReadonlySet<string>;
  readonly conflicts: readonly (readonly [conflictId: string, known: KnownConflict])[];
}

/** A report as its row holds it. */
export const reportRow = ({ report, own, origin, originBasis }: WatchedReport): object => ({
  report_id: report.reportId,
  report,
  own,
  origin,
  origin_basis: originBasis,
});

/** A claim as its row holds it: without its words, and without what its report says of it. */
export function claimRow(candidate: Candidate): object {
  const { words: _words, origin: _origin, originBasis: _basis, placement, standing, ...claim } = candidate;
  return {
    claim_id: claim.claimId,
    report_id: claim.reportId,
    recorded_order: claim.recordedOrder,
    standing,
    event_key: placement?.eventKey ?? null,
    slot: claim.aspect.slot,
    placement,
    claim,
  };
}

/** Writes changes in the transaction of what was decided. */
export async function writeMemory(transaction: PoolClient, changes: MemoryChanges): Promise<void> {
  if (changes.opened !== null) {
    await transaction.query('INSERT INTO watch.story (story_id, time_zone) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      changes.storyId,
      changes.opened,
    ]);
  }
  await removeRows(transaction, changes);
  await keepRows(transaction, changes);
}

async function removeRows(
  transaction: PoolClient,
  { storyId, droppedReports, droppedCandidates, rekeyed }: MemoryChanges,
): Promise<void> {
  const unkeyed = [...droppedCandidates, ...rekeyed];
  for (const [table, column, ids] of [
    ['report', 'report_id', droppedReports],
    ['candidate_key', 'claim_id', unkeyed],
    ['candidate', 'claim_id', droppedCandidates],
  ] as const) {
    if (ids.length === 0) continue;
    await transaction.query(`DELETE FROM watch.${table} WHERE story_id = $1 AND ${column} = ANY($2)`, [storyId, ids]);
  }
}

/**
 * All rows in one statement: each round trip holds the story's lock longer. Its parts touch different tables, so it is
 * the same whichever PostgreSQL takes first.
 */
const KEEP = {
  name: 'watch-keep',
  text: `WITH reports AS (
           INSERT INTO watch.report (story_id, report_id, report, own, origin, origin_basis)
           SELECT $1, report_id, report, own, origin, origin_basis
             FROM jsonb_to_recordset($2::jsonb) AS kept (report_id text, report jsonb, own jsonb, origin text, origin_basis text)
           ON CONFLICT (story_id, report_id) DO UPDATE
              SET report = excluded.report, own = excluded.own, origin = excluded.origin, origin_basis = excluded.origin_basis
         ), keys AS (
           INSERT INTO watch.candidate_key (story_id, key, recorded_order, claim_id)
           SELECT $1, key, recorded_order, claim_id
             FROM jsonb_to_recordset($4::jsonb) AS kept (key text, recorded_order bigint, claim_id text)
           ON CONFLICT DO NOTHING
         ), conflicts AS (
           INSERT INTO watch.conflict (story_id, conflict_id, question_id, claim_ids, known)
           SELECT $1, conflict_id, question_id, ARRAY(SELECT jsonb_array_elements_text(claim_ids)), known
             FROM jsonb_to_recordset($5::jsonb) AS kept (conflict_id text, question_id text, claim_ids jsonb, known jsonb)
           ON CONFLICT (story_id, conflict_id) DO UPDATE SET claim_ids = excluded.claim_ids, known = excluded.known
         )
         INSERT INTO watch.candidate (story_id, claim_id, report_id, recorded_order, standing, event_key, slot, placement, claim)
         SELECT $1, claim_id, report_id, recorded_order, standing, event_key, slot, placement, claim
           FROM jsonb_to_recordset($3::jsonb)
             AS kept (claim_id text, report_id text, recorded_order bigint, standing text, event_key text, slot text, placement jsonb, claim jsonb)
         ON CONFLICT (story_id, claim_id) DO UPDATE
            SET standing = excluded.standing, event_key = excluded.event_key, slot = excluded.slot, placement = excluded.placement, claim = excluded.claim`,
};

async function keepRows(
  transaction: PoolClient,
  { storyId, reports, candidates, keyed, conflicts }: MemoryChanges,
): Promise<void> {
  if (reports.length + candidates.length + conflicts.length === 0) return;
  const keys = candidates.filter(({ claimId }) => keyed.has(claimId)).flatMap(keyRows);
  const rows = [reports.map(reportRow), candidates.map(claimRow), keys, conflicts.map(conflictRow)];
  await transaction.query({ ...KEEP, values: [storyId, ...rows.map((kept) => JSON.stringify(kept))] });
}

const keyRows = (candidate: Candidate): object[] =>
  indexKeys(candidate).map((key) => ({
    key,
    claim_id: candidate.claimId,
    recorded_order: candidate.recordedOrder,
  }));

const conflictRow = ([conflict_id, known]: readonly [string, KnownConflict]): object => ({
  conflict_id,
  question_id: known.conflict.questionId,
  claim_ids: known.state.sides.flatMap(({ claims }) => claims.map(({ claimId }) => claimId)),
  known,
});
