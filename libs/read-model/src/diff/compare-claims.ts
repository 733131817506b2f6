import { ascending, type Standing } from '#story';
import type { ShownClaim } from '../claims/shown-claim.js';

/** A claim that both points know, and what is not the same: names of fields of a claim. */
export interface ChangedClaim {
  readonly before: ShownClaim;
  readonly after: ShownClaim;
  readonly fields: readonly (keyof ShownClaim)[];
}

/** A claim whose standing ended between the points. */
export interface EndedClaim {
  readonly claim: ShownClaim;
  /** `null`: it was not known yet at the earlier point. */
  readonly standingBefore: Standing | null;
}

export interface ClaimDifferences {
  readonly added: readonly ShownClaim[];
  /** Claims known at the earlier point and not at the later: dropped, or moved to another story. */
  readonly removed: readonly ShownClaim[];
  readonly changed: readonly ChangedClaim[];
  /** Superseded claims included. */
  readonly corrected: readonly EndedClaim[];
  /** Claims of withdrawn reports included. */
  readonly retracted: readonly EndedClaim[];
}

/** Fields in which a claim differs from itself at another point. */
function differingFields(before: ShownClaim, after: ShownClaim): (keyof ShownClaim)[] {
  const fields = Object.keys(after) as (keyof ShownClaim)[];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

const byKnownFrom = (a: ShownClaim, b: ShownClaim): number =>
  ascending(a.knownFrom, b.knownFrom) || ascending(a.id, b.id);

/** Sorts what two points know of the same claims under what has become of them. */
export function compareClaims(before: readonly ShownClaim[], after: readonly ShownClaim[]): ClaimDifferences {
  const earlier = new Map(before.map((claim) => [claim.id, claim]));
  const later = new Set(after.map(({ id }) => id));
  const ordered = [...after].sort(byKnownFrom);
  const ended = (...standings: readonly Standing[]): EndedClaim[] =>
    ordered
      .map((claim) => ({ claim, standingBefore: earlier.get(claim.id)?.standing ?? null }))
      .filter(({ claim, standingBefore }) => standings.includes(claim.standing) && claim.standing !== standingBefore);
  return {
    added: ordered.filter(({ id }) => !earlier.has(id)),
    removed: before.filter(({ id }) => !later.has(id)).sort(byKnownFrom),
    changed: ordered.flatMap((claim): ChangedClaim[] => {
      const was = earlier.get(claim.id);
      const fields = was ? differingFields(was, claim) : [];
      return was && fields.length > 0 ? [{ before: was, after: claim, fields }] : [];
    }),
    corrected: ended('corrected', 'superseded'),
    retracted: ended('retracted', 'withdrawn'),
  };
}
