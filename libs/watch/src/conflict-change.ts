import type { KnownConflict } from '#scrutiny';
import { evolveConflict, NO_CONFLICT, type ConflictEvent, type ConflictSide } from '#story';

export type SideClaim = ConflictSide['claims'][number];

/** A claim on a side of a conflict. */
export interface StandingClaim {
  readonly conflictId: string;
  readonly sideKey: string;
  readonly claim: SideClaim;
}

/** A side of a conflict by its key. */
export type SideName = Pick<StandingClaim, 'conflictId' | 'sideKey'>;

/** What an event makes of a conflict. */
export interface ConflictChange {
  /** In outline: of the claims of each side only the first. The very same where nothing but a claim has come to it. */
  readonly known: KnownConflict;
  /** Sides that stand no more, or stand with other claims. */
  readonly ended: readonly SideName[];
  /** Claims that came to a side. */
  readonly joined: readonly StandingClaim[];
}

/** @returns `null` for an event of a conflict that nobody has found */
export function changeBy(event: ConflictEvent, before: KnownConflict | undefined): ConflictChange | null {
  const { conflictId } = event.data;
  if (event.type === 'ConflictDetected') {
    const { sides, ...conflict } = event.data;
    return {
      known: { conflict, state: outline(evolveConflict(before?.state ?? NO_CONFLICT, event)) },
      ended: (before?.state.sides ?? []).map(({ sideKey }) => ({ conflictId, sideKey })),
      joined: sides.flatMap((side) => claimsOf(conflictId, side)),
    };
  }
  if (!before) return null;
  const sideKey = sideOf(event);
  const side = before.state.sides.find((one) => one.sideKey === sideKey);
  if (event.type === 'ConflictClaimJoined') {
    if (!side) return { known: before, ended: [], joined: [] };
    const joined = [{ conflictId, sideKey: side.sideKey, claim: event.data.claim }];
    if (side.independentOrigins === event.data.independentOrigins) return { known: before, ended: [], joined };
    return { known: { ...before, state: outline(evolveConflict(before.state, event)) }, ended: [], joined };
  }
  return {
    known: { ...before, state: outline(evolveConflict(before.state, event)) },
    ended: side ? [{ conflictId, sideKey: side.sideKey }] : [],
    joined: event.type === 'ConflictSideAdded' ? claimsOf(conflictId, event.data.side) : [],
  };
}

const sideOf = (event: ConflictEvent): string | null => {
  if (event.type === 'ConflictSideAdded') return event.data.side.sideKey;
  return 'sideKey' in event.data ? event.data.sideKey : null;
};

const claimsOf = (conflictId: string, { sideKey, claims }: ConflictSide): StandingClaim[] =>
  claims.map((claim) => ({ conflictId, sideKey, claim }));

const outline = (state: KnownConflict['state']): KnownConflict['state'] => ({
  ...state,
  sides: state.sides.map((side) => ({ ...side, claims: side.claims.slice(0, 1) })),
});

/** Names a side among those of all conflicts. */
export const sideName = ({ conflictId, sideKey }: SideName): string => `${conflictId} ${sideKey}`;
