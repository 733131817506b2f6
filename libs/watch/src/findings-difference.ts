import { isDeepStrictEqual } from 'node:util';
import type { DerivedEvent, KnownConflict } from '#scrutiny';
import { derivedId, type ConflictSide, type ConflictState, type EventOf, type StoryEvent } from '#story';
import type { RecordedFindings } from './recorded-findings.js';
import type { ScrutinyAnew } from './scrutiny-anew.js';

/**
 * The events that lead from what is recorded of a story to what today's rules find. What a person decided stays: a claim
 * that an editor moved, and every side of a pair that the desk has spoken on. So does what no event can undo: a standing
 * once taken, and an inferred edge, which is for an editor to cut.
 * @param at the story's last sequence; part of the derived ids
 */
export function findingsDifference(recorded: RecordedFindings, anew: ScrutinyAnew, at: number): DerivedEvent[] {
  const events = [
    ...placementsDifference(recorded, anew),
    ...[...anew.edges.values()].filter(({ edgeId }) => !recorded.edges.has(edgeId)).map(established),
    ...[...anew.endings.values()].filter((event) => !recorded.ended.has(event.data.claimId)),
    ...datesDifference(recorded, anew),
    ...conflictsDifference(recorded, anew),
  ];
  return events.map((event, index) => ({
    id: derivedId('rescrutinised', anew.rows.storyId, String(at), String(index)),
    event,
  }));
}

const established = (data: EventOf<'LineageEstablished'>['data']): StoryEvent => ({ type: 'LineageEstablished', data });

function placementsDifference(recorded: RecordedFindings, { rows, placed }: ScrutinyAnew): StoryEvent[] {
  return [...rows.claims.values()].flatMap(({ claimId, placement }): StoryEvent[] => {
    const data = placed.get(claimId);
    const before = recorded.placements.get(claimId);
    if (!placement || !data || recorded.moved.has(claimId)) return [];
    const same = before?.questionId === placement.questionId && before.eventKey === placement.eventKey;
    return same ? [] : [{ type: 'ClaimPlaced', data: { ...data, ...placement } }];
  });
}

function datesDifference(recorded: RecordedFindings, { rows }: ScrutinyAnew): StoryEvent[] {
  return [...rows.watched.values()].flatMap(({ report: { reportId, published } }): StoryEvent[] =>
    isDeepStrictEqual(recorded.bounds.get(reportId), published)
      ? []
      : [{ type: 'ReportDated', data: { reportId, published } }],
  );
}

function conflictsDifference(recorded: RecordedFindings, { rows }: ScrutinyAnew): StoryEvent[] {
  const kept = (claimId: string): boolean => {
    const claim = rows.claims.get(claimId);
    return claim !== undefined && recorded.redacted.has(claim.reportId);
  };
  const ids = new Set([...recorded.conflicts.outlines.keys(), ...rows.conflicts.outlines.keys()]);
  return [...ids].flatMap((id) => conflictDifference(recorded.conflicts.whole(id), rows.conflicts.whole(id), kept));
}

/** @param kept whether a claim's words are gone, so that its conflicts cannot be found again and stay */
function conflictDifference(
  before: KnownConflict | undefined,
  now: KnownConflict | undefined,
  kept: (claimId: string) => boolean,
): StoryEvent[] {
  const [old, found] = [before?.state.sides ?? [], now?.state.sides ?? []];
  if (now && found.length >= 2 && old.length < 2) {
    return [{ type: 'ConflictDetected', data: { ...now.conflict, sides: [...found] } }];
  }
  if (!before) return [];
  const { conflictId } = before.conflict;
  const living = found.length >= 2 ? found : [];
  const wordless = old.some(({ claims }) => claims.some(({ claimId }) => kept(claimId)));
  const stays = (side: ConflictSide): boolean => wordless || isDecided(before.state, side);
  const removed = old
    .filter((side) => !living.some(({ sideKey }) => sideKey === side.sideKey) && !stays(side))
    .map(({ sideKey }): StoryEvent => ({
      type: 'ConflictSideRemoved',
      data: { conflictId, sideKey, reason: 'Today’s rules no longer find this side.' },
    }));
  return [...removed, ...living.flatMap((side) => sideDifference(before, now ?? before, side, stays))];
}

function sideDifference(
  { conflict: { conflictId }, state }: KnownConflict,
  { conflict: { reason, relation } }: KnownConflict,
  side: ConflictSide,
  stays: (side: ConflictSide) => boolean,
): StoryEvent[] {
  const old = state.sides.find(({ sideKey }) => sideKey === side.sideKey);
  const added: StoryEvent = { type: 'ConflictSideAdded', data: { conflictId, side, reason, relation } };
  if (!old) return [added];
  const [now, then] = [idsOf(side), idsOf(old)];
  const gone = [...then].some((id) => !now.has(id));
  if (gone && !stays(old)) return [added];
  return side.claims
    .filter(({ claimId }) => !then.has(claimId))
    .map((claim): StoryEvent => ({
      type: 'ConflictClaimJoined',
      data: { conflictId, sideKey: side.sideKey, claim, independentOrigins: side.independentOrigins },
    }));
}

const idsOf = ({ claims }: ConflictSide): ReadonlySet<string> => new Set(claims.map(({ claimId }) => claimId));

const isDecided = ({ decisions }: ConflictState, { sideKey }: ConflictSide): boolean =>
  decisions.some(({ pair }) => pair.includes(sideKey));
