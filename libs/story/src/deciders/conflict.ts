import type { EventOf } from '../events/catalogue.js';
import type { ConflictSide, Pair } from '../events/conflict-schemas.js';
import type { ConflictStatus } from '../vocabulary.js';

/** What the desk has said of one pair of sides; a pair of which nothing was said is open. */
export interface PairDecision {
  readonly pair: Pair;
  readonly status: Exclude<ConflictStatus, 'lapsed'>;
}

export interface ConflictState {
  readonly sides: readonly ConflictSide[];
  readonly decisions: readonly PairDecision[];
}

/** The events that change what stands on a conflict's sides or what the desk says of their pairs. */
export type ConflictEvent = EventOf<
  | 'ConflictDetected'
  | 'ConflictSideAdded'
  | 'ConflictClaimJoined'
  | 'ConflictSideRemoved'
  | 'ConflictLapsed'
  | 'PairAcknowledged'
  | 'PairDismissed'
  | 'PairResolved'
  | 'PairMarkedDevelopment'
  | 'PairReopened'
>;

/** The pair of two sides, keys in sorted order. */
export function pairOf(a: string, b: string): Pair {
  return a < b ? [a, b] : [b, a];
}

const samePair = (a: Pair, b: Pair): boolean => a[0] === b[0] && a[1] === b[1];

function decided(state: ConflictState, pair: Pair, status: PairDecision['status']): ConflictState {
  const others = state.decisions.filter((decision) => !samePair(decision.pair, pair));
  return { ...state, decisions: status === 'open' ? others : [...others, { pair, status }] };
}

/** The conflict after one of its events. */
export function evolveConflict(state: ConflictState, event: ConflictEvent): ConflictState {
  switch (event.type) {
    case 'ConflictDetected':
      return { ...state, sides: event.data.sides };
    case 'ConflictSideAdded': {
      const others = state.sides.filter((side) => side.sideKey !== event.data.side.sideKey);
      return { ...state, sides: [...others, event.data.side] };
    }
    case 'ConflictClaimJoined': {
      const { claim, sideKey, independentOrigins } = event.data;
      const sides = state.sides.map((side) =>
        side.sideKey === sideKey
          ? {
              ...side,
              independentOrigins,
              claims: [...side.claims.filter((known) => known.claimId !== claim.claimId), claim],
            }
          : side,
      );
      return { ...state, sides };
    }
    case 'ConflictSideRemoved': {
      const { sideKey } = event.data;
      return {
        sides: state.sides.filter((side) => side.sideKey !== sideKey),
        decisions: state.decisions.filter((decision) => !decision.pair.includes(sideKey)),
      };
    }
    case 'ConflictLapsed':
      return state;
    case 'PairAcknowledged':
      return decided(state, event.data.pair, 'acknowledged');
    case 'PairDismissed':
      return decided(state, event.data.pair, 'dismissed');
    case 'PairResolved':
      return decided(state, event.data.pair, 'resolved');
    case 'PairMarkedDevelopment':
      return decided(state, event.data.pair, 'development');
    case 'PairReopened':
      return decided(state, event.data.pair, 'open');
  }
}

export const NO_CONFLICT: ConflictState = { sides: [], decisions: [] };

/** Every pair of the named sides, in sorted order. */
export function pairsOf(sideKeys: readonly string[]): Pair[] {
  const keys = [...new Set(sideKeys)].sort();
  return keys.flatMap((a, index) => keys.slice(index + 1).map((b) => pairOf(a, b)));
}

/** What was said of a pair, open where nothing was said. */
export function pairStatus(state: ConflictState, pair: Pair): PairDecision['status'] {
  return state.decisions.find((decision) => samePair(decision.pair, pair))?.status ?? 'open';
}

const WEIGHT: readonly PairDecision['status'][] = ['open', 'acknowledged', 'resolved', 'development', 'dismissed'];

/**
 * The status of a conflict over the given living sides: that of its most pressing pair. With fewer than two living
 * sides it has lapsed.
 */
export function conflictStatus(state: ConflictState, livingSides: readonly string[]): ConflictStatus {
  const statuses = new Set(pairsOf(livingSides).map((pair) => pairStatus(state, pair)));
  return WEIGHT.find((status) => statuses.has(status)) ?? 'lapsed';
}
