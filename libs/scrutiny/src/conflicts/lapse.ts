import { derivedId, type ConflictKind } from '#story';
import type { DerivedEvent, KnownConflict } from '../scrutiny-claim.js';

/** Conflicts that tell of a withdrawal: the claim that was taken back is what they are about. */
const ABOUT_WITHDRAWAL: ReadonlySet<ConflictKind> = new Set(['retraction', 'repeats-retracted', 'lost-correction']);

/**
 * What follows for conflicts when claims no longer stand: a side that lost its last claim is removed, and a conflict
 * that is left with fewer than two sides lapses.
 * @param stands whether a claim still stands
 * @param cause id of the event by which claims were withdrawn; part of the derived ids
 */
export function lapse(
  conflicts: readonly KnownConflict[],
  stands: (claimId: string) => boolean,
  cause: string,
): DerivedEvent[] {
  return conflicts.flatMap(({ conflict: { conflictId, kind }, state }) => {
    if (state.sides.length < 2 || ABOUT_WITHDRAWAL.has(kind)) return [];
    const empty = state.sides.filter(({ claims }) => !claims.some(({ claimId }) => stands(claimId)));
    const removed = empty.map(({ sideKey }): DerivedEvent => {
      const reason = 'No claim of this side stands any more.';
      return {
        id: derivedId('conflict-event', conflictId, 'removed', sideKey, cause),
        event: { type: 'ConflictSideRemoved', data: { conflictId, sideKey, reason } },
      };
    });
    if (empty.length === 0 || state.sides.length - empty.length >= 2) return removed;
    const reason = 'Fewer than two sides are left.';
    return [
      ...removed,
      {
        id: derivedId('conflict-event', conflictId, 'lapsed', cause),
        event: { type: 'ConflictLapsed', data: { conflictId, reason } },
      },
    ];
  });
}
