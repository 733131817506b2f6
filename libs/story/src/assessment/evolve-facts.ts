import { evolveConflict, NO_CONFLICT, type ConflictEvent } from '../deciders/conflict.js';
import type { ClaimRecord } from '../events/claim-schemas.js';
import type { Report } from '../events/report-schemas.js';
import type { TimeRange } from '../time/time-range.js';
import type { Instant } from '../time/instant.js';
import type { ClaimFact, ConflictFact, EdgeFact, KnownBounds, ReportFact, StandingAct, StoryFacts } from './facts.js';
import type { RecordedStoryEvent } from './recorded-event.js';

interface Draft {
  story: StoryFacts['story'];
  reports: Map<string, ReportFact>;
  claims: Map<string, ClaimFact>;
  edges: Map<string, EdgeFact>;
  conflicts: Map<string, ConflictFact>;
}

/** Bounds of a publication; an open end closes at the moment of recording, when we had it in hand. */
export function publicationBounds(range: TimeRange | null, recordedAt: Instant): KnownBounds {
  if (range === null) return { possiblyFrom: recordedAt, knownFrom: recordedAt };
  return { possiblyFrom: range.earliest, knownFrom: range.latest ?? recordedAt };
}

function fileReport(draft: Draft, report: Report, recordedAt: Instant): void {
  draft.reports.set(report.reportId, {
    report,
    published: report.published,
    revisions: [publicationBounds(report.published, recordedAt)],
    withdrawnFrom: null,
    recordedAt,
  });
}

function fileClaim(draft: Draft, record: ClaimRecord, recordedAt: Instant): void {
  draft.claims.set(record.claimId, {
    record,
    recordedAt,
    placement: null,
    acts: [],
    verdict: 'unverified',
    acceptedBy: null,
  });
}

function changeReport(draft: Draft, reportId: string, change: (fact: ReportFact) => ReportFact): void {
  const fact = draft.reports.get(reportId);
  if (fact) draft.reports.set(reportId, change(fact));
}

function changeClaim(draft: Draft, claimId: string, change: (fact: ClaimFact) => ClaimFact): void {
  const fact = draft.claims.get(claimId);
  if (fact) draft.claims.set(claimId, change(fact));
}

function act(
  draft: Draft,
  claimId: string,
  standing: StandingAct['standing'],
  published: TimeRange | null,
  recordedAt: Instant,
): void {
  const from = publicationBounds(published, recordedAt).knownFrom;
  changeClaim(draft, claimId, (fact) => ({ ...fact, acts: [...fact.acts, { standing, from }] }));
}

function evolveConflictFact(draft: Draft, event: ConflictEvent, recordedAt: Instant): void {
  const { conflictId } = event.data;
  const known = draft.conflicts.get(conflictId);
  if (event.type === 'ConflictDetected') {
    const state = evolveConflict(known?.state ?? NO_CONFLICT, event);
    draft.conflicts.set(conflictId, { conflict: event.data, state, detectedAt: known?.detectedAt ?? recordedAt });
  } else if (known) {
    const conflict =
      event.type === 'ConflictSideAdded'
        ? { ...known.conflict, reason: event.data.reason, relation: event.data.relation }
        : known.conflict;
    draft.conflicts.set(conflictId, { ...known, conflict, state: evolveConflict(known.state, event) });
  }
}

function apply(draft: Draft, recorded: RecordedStoryEvent): void {
  const { event, recordedAt } = recorded;
  switch (event.type) {
    case 'StoryOpened':
      draft.story = event.data;
      break;
    case 'AliasAdded':
      if (draft.story) draft.story = { ...draft.story, aliases: [...draft.story.aliases, event.data.alias] };
      break;
    case 'StoriesMerged':
    case 'OutletGraded':
      break;
    case 'ReportPublished':
      fileReport(draft, event.data, recordedAt);
      break;
    case 'ReportFiled':
      fileReport(draft, event.data.report, recordedAt);
      for (const record of event.data.claims) fileClaim(draft, record, recordedAt);
      break;
    case 'ReportUnfiled':
      draft.reports.delete(event.data.reportId);
      for (const [claimId, fact] of draft.claims) {
        if (fact.record.reportId === event.data.reportId) draft.claims.delete(claimId);
      }
      break;
    case 'ReportDated': {
      const { published } = event.data;
      changeReport(draft, event.data.reportId, (fact) => ({
        ...fact,
        published,
        revisions: [publicationBounds(published, fact.recordedAt), ...fact.revisions.slice(1)],
      }));
      break;
    }
    case 'ReportCorrected': {
      const bounds = publicationBounds(event.data.published, recordedAt);
      changeReport(draft, event.data.reportId, (fact) => ({ ...fact, revisions: [...fact.revisions, bounds] }));
      break;
    }
    case 'ReportWithdrawn': {
      const { knownFrom } = publicationBounds(event.data.published, recordedAt);
      changeReport(draft, event.data.reportId, (fact) => ({ ...fact, withdrawnFrom: fact.withdrawnFrom ?? knownFrom }));
      break;
    }
    case 'ReportRedacted':
      break;
    case 'ClaimAsserted':
    case 'ClaimEntered':
      fileClaim(draft, event.data, recordedAt);
      break;
    case 'ClaimAmended': {
      const { changes } = event.data;
      changeClaim(draft, event.data.claimId, (fact) => ({
        ...fact,
        record: { ...fact.record, ...definedOnly(changes) },
      }));
      break;
    }
    case 'ClaimAccepted':
      changeClaim(draft, event.data.claimId, (fact) => ({ ...fact, acceptedBy: recorded.metadata.actor.name }));
      break;
    case 'ClaimDropped':
      draft.claims.delete(event.data.claimId);
      break;
    case 'ClaimSuperseded':
      act(draft, event.data.claimId, 'superseded', event.data.published, recordedAt);
      break;
    case 'ClaimCorrected':
      act(draft, event.data.claimId, 'corrected', event.data.published, recordedAt);
      break;
    case 'ClaimRetracted':
      act(draft, event.data.claimId, 'retracted', event.data.published, recordedAt);
      break;
    case 'VerdictRecorded': {
      const { verdict } = event.data;
      changeClaim(draft, event.data.claimId, (fact) => ({ ...fact, verdict }));
      break;
    }
    case 'ClaimPlaced': {
      const { questionId, eventKey, question } = event.data;
      changeClaim(draft, event.data.claimId, (fact) =>
        fact.placement?.byEditor === true
          ? fact
          : { ...fact, placement: { questionId, eventKey, question, byEditor: false } },
      );
      break;
    }
    case 'ClaimMoved': {
      const { questionId } = event.data;
      changeClaim(draft, event.data.claimId, (fact) => ({
        ...fact,
        placement: {
          questionId,
          eventKey: fact.placement?.eventKey ?? null,
          question: fact.placement?.question ?? fact.record.aspect.question,
          byEditor: true,
        },
      }));
      break;
    }
    case 'LineageEstablished': {
      const { edgeId } = event.data;
      if (!draft.edges.has(edgeId)) {
        draft.edges.set(edgeId, { edge: event.data, confirmed: false, cut: false });
      }
      break;
    }
    case 'LineageConfirmed':
    case 'LineageCut': {
      const fact = draft.edges.get(event.data.edgeId);
      const cut = event.type === 'LineageCut';
      if (fact) draft.edges.set(event.data.edgeId, { ...fact, confirmed: !cut, cut });
      break;
    }
    case 'ConflictDetected':
    case 'ConflictSideAdded':
    case 'ConflictClaimJoined':
    case 'ConflictSideRemoved':
    case 'ConflictLapsed':
    case 'PairAcknowledged':
    case 'PairDismissed':
    case 'PairResolved':
    case 'PairMarkedDevelopment':
    case 'PairReopened':
      evolveConflictFact(draft, event, recordedAt);
      break;
  }
}

/** Leaves out keys that an amendment names without a value, so that they do not blank what stands. */
function definedOnly<T extends object>(changes: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** The facts after further events of the same story, in their order. The facts given are left as they are. */
export function evolveFacts(facts: StoryFacts, events: Iterable<RecordedStoryEvent>): StoryFacts {
  const draft: Draft = {
    story: facts.story,
    reports: new Map(facts.reports),
    claims: new Map(facts.claims),
    edges: new Map(facts.edges),
    conflicts: new Map(facts.conflicts),
  };
  for (const recorded of events) apply(draft, recorded);
  return draft;
}
