import { isDeepStrictEqual } from 'node:util';
import type { Pool } from 'pg';
import { indexKeys } from '#scrutiny';
import { outletKey } from '#story';
import { sideName, type SideName } from './conflict-change.js';
import type { ConflictLedger } from './conflict-ledger.js';
import type { Voice } from './memory-rows.js';
import { claimRow, reportRow, type MemoryChanges } from './memory-writing.js';
import type { ScratchRows } from './scratch-rows.js';

interface Held {
  readonly claims: ReadonlyMap<string, { readonly row: object; readonly keys: readonly string[] }>;
  readonly reports: ReadonlyMap<string, object>;
  readonly conflicts: ReadonlyMap<string, object>;
  /** The sides on which claims stand, by name, and the claims with their roots. */
  readonly sides: ReadonlyMap<string, { readonly side: SideName; readonly voices: ReadonlySet<string> }>;
}

/**
 * What must be written so that the tables hold a scratch memory instead of what they hold: only what differs, since the
 * story's lock is held meanwhile.
 * @param conflicts as they are recorded, which is what the desk decided on
 */
export async function memoryDifference(
  pool: Pool,
  rows: ScratchRows,
  conflicts: ConflictLedger,
): Promise<MemoryChanges> {
  const held = await readHeld(pool, rows.storyId);
  const claims = [...rows.claims.values()].map((claim) => ({ claim, keys: [...indexKeys(claim)].sort() }));
  const rekeyed = claims.filter(({ claim, keys }) => !isDeepStrictEqual(held.claims.get(claim.claimId)?.keys, keys));
  const rekeyedIds = new Set(rekeyed.map(({ claim }) => claim.claimId));
  const changed = claims.filter(
    ({ claim }) =>
      rekeyedIds.has(claim.claimId) || !isDeepStrictEqual(held.claims.get(claim.claimId)?.row, plain(claimRow(claim))),
  );
  return {
    storyId: rows.storyId,
    opened: null,
    reports: [...rows.watched.values()].filter(
      (watched) => !isDeepStrictEqual(held.reports.get(watched.report.reportId), plain(reportRow(watched))),
    ),
    droppedReports: [...held.reports.keys()].filter((id) => !rows.watched.has(id)),
    candidates: changed.map(({ claim }) => claim),
    droppedCandidates: [...held.claims.keys()].filter((id) => !rows.claims.has(id)),
    keyed: rekeyedIds,
    rekeyed: rekeyedIds,
    conflicts: [...conflicts.outlines].filter(
      ([id, known]) => !isDeepStrictEqual(held.conflicts.get(id), plain(known)),
    ),
    ...sidesDifference(held.sides, rows, conflicts),
    rerooted: [],
  };
}

/** A side that is not the same is written anew. */
function sidesDifference(
  held: Held['sides'],
  { watched }: ScratchRows,
  conflicts: ConflictLedger,
): Pick<MemoryChanges, 'endedSides' | 'sideClaims'> {
  const sides = new Map(
    [...conflicts.outlines].flatMap(([conflictId, { state }]) =>
      state.sides.map(({ sideKey }) => {
        const side = { conflictId, sideKey };
        const voices = [...conflicts.claims(side).values()].map((claim): Voice => {
          return { ...side, claim, origin: watched.get(claim.reportId)?.origin ?? outletKey(claim.outlet) };
        });
        return [sideName(side), voices] as const;
      }),
    ),
  );
  const same = (name: string): boolean =>
    isDeepStrictEqual(held.get(name)?.voices ?? new Set(), new Set((sides.get(name) ?? []).map(voiceName)));
  return {
    endedSides: [...held].filter(([name]) => !same(name)).map(([, { side }]) => side),
    sideClaims: [...sides].flatMap(([name, voices]) => (same(name) ? [] : voices)),
  };
}

const voiceName = ({ claim, origin }: Voice): string => `${claim.claimId} ${origin}`;

/** As JSON gives it back: what is undefined is not there. */
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value)) as unknown;

async function readHeld(pool: Pool, storyId: string): Promise<Held> {
  const claims = await pool.query<{ claim_id: string; row: object; keys: string[] }>(
    `SELECT claim_id, to_jsonb(candidate) - 'story_id' - 'keys' AS row, coalesce(keys, '{}') AS keys
       FROM watch.candidate WHERE story_id = $1`,
    [storyId],
  );
  const reports = await pool.query<{ report_id: string; row: object }>(
    `SELECT report_id, to_jsonb(report) - 'story_id' AS row FROM watch.report WHERE story_id = $1`,
    [storyId],
  );
  const conflicts = await pool.query<{ conflict_id: string; known: object }>(
    'SELECT conflict_id, known FROM watch.conflict WHERE story_id = $1',
    [storyId],
  );
  const standing = await pool.query<SideName & { voices: string[] }>(
    `SELECT conflict_id AS "conflictId", side_key AS "sideKey", array_agg(claim_id || ' ' || origin) AS voices
       FROM watch.side_claim WHERE story_id = $1 GROUP BY 1, 2`,
    [storyId],
  );
  return {
    sides: new Map(
      standing.rows.map(({ voices, ...side }) => [sideName(side), { side, voices: new Set(voices) }] as const),
    ),
    claims: new Map(claims.rows.map(({ claim_id, row, keys }) => [claim_id, { row, keys: keys.sort() }])),
    reports: new Map(reports.rows.map(({ report_id, row }) => [report_id, row])),
    conflicts: new Map(conflicts.rows.map(({ conflict_id, known }) => [conflict_id, known])),
  };
}
