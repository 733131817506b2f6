import type { Pool } from 'pg';
import type { ConflictFact, ConflictSide } from '#story';

/** One claim on a side of a conflict, as its row holds it. */
export interface SideClaim {
  readonly conflictId: string;
  readonly sideKey: string;
  readonly claim: ConflictSide['claims'][number];
  /** The story's sequence at which it came to the side, and its place among those that came with it. */
  readonly joined: number;
  readonly nth: number;
}

/** A row of `side_claim_row` as a `SideClaim`, in SQL. */
export const SIDE_CLAIM_SQL = `jsonb_build_object('conflictId', conflict_id, 'sideKey', side_key, 'joined', joined, 'nth', nth,
  'claim', jsonb_build_object('claimId', claim_id, 'reportId', report_id, 'outlet', outlet, 'speaker', speaker))`;

/**
 * A conflict as its own row holds it: of its sides all but their claims, and the origins behind them, which are counted
 * when they are asked for.
 */
export const withoutClaims = (fact: ConflictFact): ConflictFact => ({
  ...fact,
  state: {
    ...fact.state,
    sides: fact.state.sides.map((side) => ({ ...side, claims: [], independentOrigins: 0 })),
  },
});

/** Conflicts with the claims on their sides, in the order in which these came to them. */
export function withClaims(
  conflicts: ReadonlyMap<string, ConflictFact>,
  sideClaims: Iterable<SideClaim>,
): ReadonlyMap<string, ConflictFact> {
  const bySide = new Map<string, Map<string, SideClaim[]>>();
  for (const sideClaim of sideClaims) {
    const { conflictId, sideKey } = sideClaim;
    const sides = bySide.get(conflictId) ?? new Map<string, SideClaim[]>();
    bySide.set(conflictId, sides);
    const side = sides.get(sideKey);
    if (side) side.push(sideClaim);
    else sides.set(sideKey, [sideClaim]);
  }
  const claimsOf = (conflictId: string, sideKey: string): ConflictSide['claims'] =>
    (bySide.get(conflictId)?.get(sideKey) ?? [])
      .sort((a, b) => a.joined - b.joined || a.nth - b.nth)
      .map(({ claim }) => claim);
  return new Map(
    [...conflicts].map(([id, fact]) => {
      const sides = fact.state.sides.map((side) => ({ ...side, claims: claimsOf(id, side.sideKey) }));
      return [id, { ...fact, state: { ...fact.state, sides } }];
    }),
  );
}

/** The claims that stand on the sides of the named conflicts now. */
export async function sideClaimsOf(pool: Pool, conflictIds: readonly string[]): Promise<SideClaim[]> {
  if (conflictIds.length === 0) return [];
  const { rows } = await pool.query<{ side_claim: SideClaim }>(
    `SELECT ${SIDE_CLAIM_SQL} AS side_claim FROM read_model.side_claim_row
      WHERE conflict_id = ANY($1) AND upper_inf(recorded)`,
    [conflictIds],
  );
  return rows.map((row) => row.side_claim);
}
