import type { EventStore } from '#event-store';
import {
  conflictStatus,
  conflictStream,
  evolveConflict,
  NO_CONFLICT,
  pairsOf,
  pairStatus,
  readStoredEvent,
  Rejection,
  type ConflictEvent,
  type ConflictState,
  type ConflictStatus,
  type Pair,
  type RecordedStoryEvent,
} from '#story';

const isConflictEvent = (event: RecordedStoryEvent['event']): event is ConflictEvent => 'conflictId' in event.data;

/** Everything that happened to one conflict. */
export interface ConflictHistory {
  readonly conflictId: string;
  readonly storyId: string;
  readonly state: ConflictStanding;
  readonly entries: readonly {
    readonly eventId: string;
    readonly type: string;
    readonly recordedAt: string;
    readonly by: { readonly kind: 'editor' | 'machine'; readonly name: string };
    readonly data: object;
  }[];
}

/** What the desk has said of each pair. */
export interface ConflictStanding {
  readonly status: ConflictStatus;
  readonly pairs: readonly { readonly pair: Pair; readonly status: ConflictStatus }[];
}

function standingOf(state: ConflictState): ConflictStanding {
  const keys = state.sides.map(({ sideKey }) => sideKey);
  const pairs = pairsOf(keys).map((pair) => ({ pair, status: pairStatus(state, pair) }));
  return { status: conflictStatus(state, keys), pairs };
}

/** @throws Rejection `unknown-conflict` */
export async function conflictHistory(
  store: EventStore,
  conflictId: string,
): Promise<{ readonly history: ConflictHistory; readonly version: number }> {
  const stored = await store.load(conflictStream(conflictId));
  const last = stored.at(-1);
  if (!last) throw new Rejection('unknown-conflict', `There is no conflict ${conflictId}.`);
  const recorded = stored.map(readStoredEvent);
  const state = recorded.reduce(
    (current, { event }) => (isConflictEvent(event) ? evolveConflict(current, event) : current),
    NO_CONFLICT,
  );
  const entries = recorded.map(({ id, recordedAt, metadata, event }) => ({
    eventId: id,
    type: event.type,
    recordedAt,
    by: metadata.actor,
    data: event.data,
  }));
  return {
    history: { conflictId, storyId: last.partition, state: standingOf(state), entries },
    version: last.streamVersion,
  };
}
