import type { AssessedConflict } from '#story';
import type { ShownClaim } from '../claims/shown-claim.js';
import type { ShownConflict } from '../conflicts/shown-conflict.js';

/** A conflict that stands at the later point and did not at the earlier, or has another side by then. */
export interface NewContradiction {
  readonly conflict: ShownConflict;
  /** The claims of the sides that are new, and where all are, of all. */
  readonly claims: readonly ShownClaim[];
}

/** The conflicts of which a side is new, with the claims of the new sides. */
export function newContradictions(
  before: readonly AssessedConflict[],
  after: readonly AssessedConflict[],
): { readonly conflict: AssessedConflict; readonly claimIds: readonly string[] }[] {
  const sidesBefore = new Map(
    before.map(({ conflict, sides }) => [conflict.conflictId, new Set(sides.map(({ sideKey }) => sideKey))]),
  );
  return after.flatMap((conflict) => {
    const known = sidesBefore.get(conflict.conflict.conflictId);
    const sides = conflict.sides.filter(({ sideKey }) => known?.has(sideKey) !== true);
    const claimIds = sides.flatMap(({ claims }) => claims.map(({ claimId }) => claimId));
    return sides.length === 0 ? [] : [{ conflict, claimIds }];
  });
}
