import type { StoryEvent } from '../events/catalogue.js';
import type { Pair } from '../events/conflict-schemas.js';
import type { DismissalReason } from '../vocabulary.js';
import { conflictStatus, pairOf, pairsOf, pairStatus, type ConflictState } from './conflict.js';
import { Rejection } from './rejection.js';

/** The desk's word on a conflict: on one pair of sides, or on every pair that it can still be said of. */
export type PairCommand = { readonly conflictId: string; readonly pair: Pair | null; readonly note: string } & (
  | { readonly kind: 'acknowledge' }
  | { readonly kind: 'dismiss'; readonly reason: DismissalReason }
  | { readonly kind: 'resolve'; readonly favours: string }
  | { readonly kind: 'mark-development' }
  | { readonly kind: 'undo' }
);

/** What each word may follow: a decided pair is undone first, and only what was decided can be undone. */
const MAY_FOLLOW: Readonly<Record<PairCommand['kind'], ReadonlySet<string>>> = {
  acknowledge: new Set(['open']),
  dismiss: new Set(['open', 'acknowledged']),
  resolve: new Set(['open', 'acknowledged']),
  'mark-development': new Set(['open', 'acknowledged']),
  undo: new Set(['acknowledged', 'dismissed', 'resolved', 'development']),
};

function pairsMeant(command: PairCommand, state: ConflictState): Pair[] {
  const keys = state.sides.map(({ sideKey }) => sideKey);
  const { pair } = command;
  if (pair === null) {
    const favoured = command.kind === 'resolve' ? [command.favours] : keys;
    return pairsOf(keys).filter((candidate) => candidate.some((key) => favoured.includes(key)));
  }
  const stranger = pair.find((key) => !keys.includes(key));
  if (stranger !== undefined || pair[0] === pair[1]) {
    throw new Rejection(
      'unknown-side',
      `The conflict has no pair of the sides ${pair.join(' and ')}; its sides are: ${keys.join(', ')}.`,
      'pair',
    );
  }
  return [pairOf(pair[0], pair[1])];
}

function eventFor(command: PairCommand, pair: Pair): StoryEvent {
  const said = { conflictId: command.conflictId, pair, note: command.note };
  switch (command.kind) {
    case 'acknowledge':
      return { type: 'PairAcknowledged', data: said };
    case 'dismiss':
      return { type: 'PairDismissed', data: { ...said, reason: command.reason } };
    case 'resolve':
      return { type: 'PairResolved', data: { ...said, favours: command.favours } };
    case 'mark-development':
      return { type: 'PairMarkedDevelopment', data: said };
    case 'undo':
      return { type: 'PairReopened', data: { ...said, by: 'editor' } };
  }
}

/**
 * What the desk's word makes of a conflict: one event for each pair that it decides.
 * @throws Rejection `unknown-conflict`, `unknown-side`, or `pair-decided` with the state that stands
 */
export function decidePairs(command: PairCommand, state: ConflictState): StoryEvent[] {
  if (state.sides.length === 0) throw new Rejection('unknown-conflict', `There is no conflict ${command.conflictId}.`);
  const keys = state.sides.map(({ sideKey }) => sideKey);
  if (command.kind === 'resolve' && !keys.includes(command.favours)) {
    throw new Rejection(
      'unknown-side',
      `The conflict has no side ${command.favours}; its sides are: ${keys.join(', ')}.`,
      'favours',
    );
  }
  const open = pairsMeant(command, state).filter((pair) => MAY_FOLLOW[command.kind].has(pairStatus(state, pair)));
  if (open.length === 0) {
    throw new Rejection(
      'pair-decided',
      `The conflict stands as ${conflictStatus(state, keys)}; ${command.kind === 'undo' ? 'there is nothing to undo' : 'undo that first'}.`,
    );
  }
  return open.map((pair) => eventFor(command, pair));
}
