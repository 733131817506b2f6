import { derivedId, type ConflictKind, type ConflictSide } from '#story';
import type { DerivedEvent, KnownConflict } from '../scrutiny-claim.js';

/** Conflicts that tell of a withdrawal: the claim that was taken back is what they are about. */
const ABOUT_WITHDRAWAL: ReadonlySet<ConflictKind> = new Set(['retraction', 'repeats-retracted', 'lost-correction']);

/**
 * What follows for conflicts when claims no longer stand: one that is left with fewer than two standing sides lapses.
 * Its sides stay as they are, because what was said before the withdrawal still contradicts at that time.
 * @param stands whether a claim of a side still stands
 * @param cause id of the event by which claims were withdrawn; part of the derived ids
 */
export function lapse(
  conflicts: readonly KnownConflict[],
  stands: (conflictId: string, side: ConflictSide) => boolean,
  cause: string,
): DerivedEvent[] {
  return conflicts.flatMap(({ conflict: { conflictId, kind }, state }): DerivedEvent[] => {
    if (state.sides.length < 2 || ABOUT_WITHDRAWAL.has(kind)) return [];
    const standing = state.sides.filter((side) => stands(conflictId, side));
    if (standing.length >= 2) return [];
    const reason = 'Fewer than two sides still stand.';
    return [
      {
        id: derivedId('conflict-event', conflictId, 'lapsed', cause),
        event: { type: 'ConflictLapsed', data: { conflictId, reason } },
      },
    ];
  });
}

/**
 * What follows when claims are gone altogether, dropped as misread or moved away: a side without claims never was one.
 * @param there whether a claim of a side is still in the story
 */
export function removeSides(
  conflicts: readonly KnownConflict[],
  there: (conflictId: string, side: ConflictSide) => boolean,
  cause: string,
): DerivedEvent[] {
  return conflicts.flatMap(({ conflict: { conflictId }, state }) =>
    state.sides
      .filter((side) => !there(conflictId, side))
      .map(({ sideKey }): DerivedEvent => ({
        id: derivedId('conflict-event', conflictId, 'removed', sideKey, cause),
        event: {
          type: 'ConflictSideRemoved',
          data: { conflictId, sideKey, reason: 'No claim of this side is in the story any more.' },
        },
      })),
  );
}
