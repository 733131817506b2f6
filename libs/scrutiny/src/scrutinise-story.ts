import { evolveConflict, NO_CONFLICT, type Conflict, type ConflictEvent, type Standing, type StoryEvent } from '#story';
import { MemoryCandidateIndex } from './memory-candidate-index.js';
import type {
  Candidate,
  DerivedEvent,
  KnownConflict,
  LetGo,
  Placed,
  ScrutinyClaim,
  ScrutinyOptions,
  ScrutinyReport,
} from './scrutiny-claim.js';
import { scrutinise } from './scrutinise.js';

export interface StoryReport {
  readonly report: ScrutinyReport;
  readonly claims: readonly ScrutinyClaim[];
}

export interface StoryScrutiny {
  readonly conflicts: readonly Conflict[];
  readonly placements: readonly Placed[];
  readonly lineage: readonly DerivedEvent[];
  readonly propagated: readonly DerivedEvent[];
  readonly letGo: readonly LetGo[];
}

/** Scrutinises a whole story in memory, report after report in the given order. */
export function scrutiniseStory(
  reports: readonly StoryReport[],
  options: Partial<ScrutinyOptions> = {},
): StoryScrutiny {
  const index = new MemoryCandidateIndex();
  const known = new Map<string, KnownConflict>();
  const ended = new Map<string, Standing>();
  const roots = new Map<string, string>();
  const placements: Placed[] = [];
  const lineage: DerivedEvent[] = [];
  const propagated: DerivedEvent[] = [];
  const letGo: LetGo[] = [];
  for (const { report, claims } of reports) {
    const result = scrutinise({
      report,
      claims,
      candidates: index.find(claims).map((candidate) => ({
        ...candidate,
        origin: roots.get(candidate.reportId) ?? candidate.origin,
        standing: ended.get(candidate.claimId) ?? candidate.standing,
      })),
      conflicts: [...known.values()],
      options,
    });
    placements.push(...result.placements);
    lineage.push(...result.lineage);
    propagated.push(...result.propagated);
    letGo.push(...result.letGo);
    roots.set(report.reportId, result.origin);
    for (const { event } of result.lineage) {
      if (event.type === 'LineageEstablished' && event.data.reportId !== report.reportId) {
        roots.set(event.data.reportId, result.origin);
      }
    }
    for (const { event } of result.propagated) {
      if (event.type === 'ClaimSuperseded') ended.set(event.data.claimId, 'superseded');
      if (event.type === 'ClaimCorrected') ended.set(event.data.claimId, 'corrected');
      if (event.type === 'ClaimRetracted') ended.set(event.data.claimId, 'retracted');
    }
    for (const { event } of result.conflictEvents) apply(known, event);
    const placed = new Map(result.placements.map((placement) => [placement.claimId, placement]));
    for (const claim of claims) {
      const candidate: Candidate = {
        ...claim,
        origin: result.origin,
        originBasis: result.originBasis,
        placement: placed.get(claim.claimId) ?? null,
        standing: 'current',
      };
      index.add(candidate);
    }
  }
  const conflicts = [...known.values()]
    .filter(({ state }) => state.sides.length >= 2)
    .map(({ conflict, state }): Conflict => ({ ...conflict, sides: [...state.sides] }));
  return { conflicts, placements, lineage, propagated, letGo };
}

function apply(known: Map<string, KnownConflict>, event: StoryEvent): void {
  if (!isConflictEvent(event)) return;
  const { conflictId } = event.data;
  if (event.type === 'ConflictDetected') {
    known.set(conflictId, { conflict: event.data, state: evolveConflict(NO_CONFLICT, event) });
    return;
  }
  const before = known.get(conflictId);
  if (before) known.set(conflictId, { ...before, state: evolveConflict(before.state, event) });
}

const CONFLICT_EVENTS: ReadonlySet<string> = new Set<ConflictEvent['type']>([
  'ConflictDetected',
  'ConflictSideAdded',
  'ConflictClaimJoined',
  'ConflictSideRemoved',
  'ConflictLapsed',
  'PairReopened',
]);

const isConflictEvent = (event: StoryEvent): event is ConflictEvent => CONFLICT_EVENTS.has(event.type);
