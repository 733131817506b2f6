import { conflictStatus } from '../deciders/conflict.js';
import { TAKEN_BACK } from '../vocabulary.js';
import { ascending, byFirstKnown } from './assess-claim.js';
import type { AssessedConflict, ClaimGist } from './assessment.js';
import type { ConflictFact } from './facts.js';

/** What a conflict needs to know of a claim that was known at the point. */
export type ConflictMember = Pick<ClaimGist, 'claimId' | 'knownFrom' | 'standing' | 'origin'>;

/** A conflict as it stands among the claims known at a point; `null` where fewer than two of its sides have any. */
export function assessConflict(
  fact: ConflictFact,
  claims: ReadonlyMap<string, ConflictMember>,
): AssessedConflict | null {
  const sides = fact.state.sides
    .map((side) => ({
      side,
      known: side.claims.flatMap(({ claimId }) => claims.get(claimId) ?? []).sort(byFirstKnown),
    }))
    .filter(({ known }) => known.length > 0)
    .sort((a, b) => ascending(a.side.sideKey, b.side.sideKey));
  const [, secondKnown] = sides.flatMap(({ known }) => known[0]?.knownFrom ?? []).sort();
  if (secondKnown === undefined) return null;
  const living = sides.filter(({ known }) => known.some((claim) => !TAKEN_BACK.includes(claim.standing)));
  return {
    conflict: fact.conflict,
    sides: sides.map(({ side, known }) => ({
      ...side,
      claims: side.claims.filter(({ claimId }) => claims.has(claimId)),
      independentOrigins: new Set(known.map((claim) => claim.origin)).size,
    })),
    status: conflictStatus(
      fact.state,
      living.map(({ side }) => side.sideKey),
    ),
    knownFrom: secondKnown,
    detectedAt: fact.detectedAt,
  };
}

/** The order of conflicts: as they became known. */
export const byConflictKnown = (a: AssessedConflict, b: AssessedConflict): number =>
  ascending(a.knownFrom, b.knownFrom) || ascending(a.conflict.conflictId, b.conflict.conflictId);

/** How many conflicts of each question still wait for the desk: open ones and acknowledged ones. */
export function pressingByQuestion(conflicts: readonly AssessedConflict[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { conflict, status } of conflicts) {
    if (status !== 'open' && status !== 'acknowledged') continue;
    counts.set(conflict.questionId, (counts.get(conflict.questionId) ?? 0) + 1);
  }
  return counts;
}
