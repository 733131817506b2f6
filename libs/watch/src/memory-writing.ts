import type { PoolClient } from 'pg';
import { indexKeys, type Candidate, type KnownConflict } from '#scrutiny';
import type { SideName } from './conflict-change.js';
import { keyHash, type Voice } from './memory-rows.js';
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
  /** In outline. */
  readonly conflicts: readonly (readonly [conflictId: string, known: KnownConflict])[];
  /** Sides whose claims stand there no more, but for those that follow. */
  readonly endedSides: readonly SideName[];
  readonly sideClaims: readonly Voice[];
  /** Reports that were known before, and their roots now. */
  readonly rerooted: readonly { readonly reportId: string; readonly origin: string }[];
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
  if (changes.rerooted.length > 0) {
    await transaction.query(
      `UPDATE watch.side_claim SET origin = root.origin
         FROM unnest($2::text[], $3::text[]) AS root (report_id, origin)
        WHERE story_id = $1 AND side_claim.report_id = root.report_id AND side_claim.origin <> root.origin`,
      [changes.storyId, changes.rerooted.map(({ reportId }) => reportId), changes.rerooted.map(({ origin }) => origin)],
    );
  }
  await keepRows(transaction, changes);
}

async function removeRows(
  transaction: PoolClient,
  { storyId, droppedReports, droppedCandidates, rekeyed, endedSides }: MemoryChanges,
): Promise<void> {
  if (endedSides.length > 0) {
    await transaction.query(
      `DELETE FROM watch.side_claim USING unnest($2::text[], $3::text[]) AS ended (conflict_id, side_key)
        WHERE story_id = $1 AND side_claim.conflict_id = ended.conflict_id AND md5(side_claim.side_key) = md5(ended.side_key)`,
      [storyId, endedSides.map(({ conflictId }) => conflictId), endedSides.map(({ sideKey }) => sideKey)],
    );
  }
  const unkeyed = [...droppedCandidates, ...rekeyed];
  if (unkeyed.length > 0) {
    await transaction.query(
      `DELETE FROM watch.claim_key USING watch.candidate AS held CROSS JOIN LATERAL unnest(held.keys) AS key
        WHERE held.story_id = $1 AND held.claim_id = ANY($2) AND claim_key.hash = ${keyHash('key')}
          AND claim_key.recorded_order = held.recorded_order AND claim_key.claim_id = held.claim_id`,
      [storyId, unkeyed],
    );
  }
  for (const [table, column, ids] of [
    ['report', 'report_id', droppedReports],
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
           INSERT INTO watch.claim_key (hash, recorded_order, claim_id)
           SELECT ${keyHash('key')}, recorded_order, claim_id
             FROM jsonb_to_recordset($3::jsonb) AS kept (keys text[], recorded_order bigint, claim_id text)
            CROSS JOIN LATERAL unnest(keys) AS key
           ON CONFLICT DO NOTHING
         ), conflicts AS (
           INSERT INTO watch.conflict (story_id, conflict_id, question_id, known)
           SELECT $1, conflict_id, question_id, known
             FROM jsonb_to_recordset($4::jsonb) AS kept (conflict_id text, question_id text, known jsonb)
           ON CONFLICT (story_id, conflict_id) DO UPDATE SET known = excluded.known
         ), standing AS (
           INSERT INTO watch.side_claim (story_id, conflict_id, side_key, claim_id, report_id, outlet, speaker, origin)
           SELECT $1, conflict_id, side_key, claim_id, report_id, outlet, speaker, origin
             FROM jsonb_to_recordset($5::jsonb)
               AS kept (conflict_id text, side_key text, claim_id text, report_id text, outlet text, speaker text, origin text)
           ON CONFLICT DO NOTHING
         )
         INSERT INTO watch.candidate (story_id, claim_id, report_id, recorded_order, standing, event_key, slot, placement, claim, keys)
         SELECT $1, claim_id, report_id, recorded_order, standing, event_key, slot, placement, claim, keys
           FROM jsonb_to_recordset($3::jsonb)
             AS kept (claim_id text, report_id text, recorded_order bigint, standing text, event_key text, slot text, placement jsonb, claim jsonb, keys text[])
         ON CONFLICT (story_id, claim_id) DO UPDATE
            SET standing = excluded.standing, event_key = excluded.event_key, slot = excluded.slot, placement = excluded.placement,
                recorded_order = excluded.recorded_order, claim = excluded.claim, keys = coalesce(excluded.keys, candidate.keys)`,
};

async function keepRows(
  transaction: PoolClient,
  { storyId, reports, candidates, keyed, conflicts, sideClaims }: MemoryChanges,
): Promise<void> {
  if (reports.length + candidates.length + conflicts.length + sideClaims.length === 0) return;
  const rows = [
    reports.map(reportRow),
    candidates.map((claim) =>
      keyed.has(claim.claimId) ? { ...claimRow(claim), keys: indexKeys(claim) } : claimRow(claim),
    ),
    conflicts.map(conflictRow),
    sideClaims.map(sideClaimRow),
  ];
  await transaction.query({ ...KEEP, values: [storyId, ...rows.map((kept) => JSON.stringify(kept))] });
}

const conflictRow = ([conflict_id, known]: readonly [string, KnownConflict]): object => ({
  conflict_id,
  question_id: known.conflict.questionId,
  known,
});

const sideClaimRow = ({ conflictId, sideKey, claim, origin }: Voice): object => ({
  conflict_id: conflictId,
  side_key: sideKey,
  claim_id: claim.claimId,
  report_id: claim.reportId,
  outlet: claim.outlet,
  speaker: claim.speaker,
  origin,
});
