import { conflictStatus } from '../deciders/conflict.js';
import { valueKey } from '../claims/value-key.js';
import type { Instant } from '../time/instant.js';
import type { Certainty, Standing } from '../vocabulary.js';
import type {
  AssessedAnswer,
  AssessedClaim,
  AssessedConflict,
  AssessedQuestion,
  AssessedReport,
  AssessedResponse,
  Assessment,
  AssessmentPoint,
  Known,
} from './assessment.js';
import { evolveFacts } from './evolve-facts.js';
import {
  NO_FACTS,
  type ClaimFact,
  type ConflictFact,
  type KnownBounds,
  type ReportFact,
  type StoryFacts,
} from './facts.js';
import { originsOf, type Origin } from './origins.js';
import type { RecordedStoryEvent } from './recorded-event.js';

const UNKNOWN_BOUNDS: KnownBounds = { possiblyFrom: null, knownFrom: '9999-12-31T23:59:59.999Z' };

/** From when on a claim could be and certainly was public: its revision's publication, or the public act that it recounts. */
export function claimBounds(claim: ClaimFact, report: ReportFact): KnownBounds {
  const { reconstructed, evidence } = claim.record;
  const own = report.revisions[evidence.revision - 1] ?? UNKNOWN_BOUNDS;
  if (reconstructed === null) return own;
  return { possiblyFrom: reconstructed.range.earliest, knownFrom: reconstructed.range.latest ?? own.knownFrom };
}

/** Whether something with these bounds was known at `asOf`: surely, possibly, or not at all. */
export function knownAt(bounds: KnownBounds, asOf: Instant): Known | null {
  if (bounds.knownFrom <= asOf) return 'definite';
  return bounds.possiblyFrom === null || bounds.possiblyFrom <= asOf ? 'possible' : null;
}

const HEAVIEST_FIRST: readonly Standing[] = ['withdrawn', 'retracted', 'corrected', 'superseded'];

/** The standing of a claim as the public could know it at `asOf`. */
export function standingAt(claim: ClaimFact, report: ReportFact, asOf: Instant): Standing {
  const acts = new Set<Standing>(claim.acts.filter((act) => act.from <= asOf).map((act) => act.standing));
  if (report.withdrawnFrom !== null && report.withdrawnFrom <= asOf) acts.add('withdrawn');
  return HEAVIEST_FIRST.find((standing) => acts.has(standing)) ?? 'current';
}

function assessClaim(
  claim: ClaimFact,
  report: ReportFact,
  origin: Origin,
  point: AssessmentPoint,
): AssessedClaim | null {
  const { record, placement } = claim;
  if (record.reconstructed !== null && point.reconstructed === 'exclude') return null;
  const bounds = claimBounds(claim, report);
  const known = knownAt(bounds, point.asOf);
  if (known === null) return null;
  return {
    claimId: record.claimId,
    reportId: record.reportId,
    record,
    outlet: report.report.outlet.name,
    published: report.published,
    recordedAt: claim.recordedAt,
    ...bounds,
    known,
    reconstructed: record.reconstructed !== null,
    standing: standingAt(claim, report, point.asOf),
    verdict: claim.verdict,
    acceptedBy: claim.acceptedBy,
    questionId: placement?.questionId ?? record.claimId,
    eventKey: placement?.eventKey ?? null,
    question: placement?.question ?? record.aspect.question,
    origin: origin.key,
  };
}

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byFirstKnown = (a: AssessedClaim, b: AssessedClaim): number =>
  ascending(a.knownFrom, b.knownFrom) || ascending(a.claimId, b.claimId);

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const answerKey = (claim: AssessedClaim): string => `${claim.record.polarity} ${valueKey(claim.record.value)}`;

function assessAnswer(claims: readonly [AssessedClaim, ...AssessedClaim[]]): AssessedAnswer {
  const [first] = claims;
  const certainties: Partial<Record<Certainty, number>> = {};
  for (const { record } of claims) certainties[record.certainty] = (certainties[record.certainty] ?? 0) + 1;
  return {
    value: first.record.value,
    valueKey: valueKey(first.record.value),
    polarity: first.record.polarity,
    certainties,
    standing: claims.some((claim) => claim.standing === 'current') ? 'current' : first.standing,
    independentOrigins: new Set(claims.map((claim) => claim.origin)).size,
    outlets: [...new Set(claims.map((claim) => claim.outlet))].sort(),
    knownFrom: first.knownFrom,
    reconstructed: claims.every((claim) => claim.reconstructed),
    claims,
  };
}

function assessQuestion(
  claims: readonly [AssessedClaim, ...AssessedClaim[]],
  conflicts: readonly AssessedConflict[],
): AssessedQuestion {
  // The smallest id speaks for the question, so that its wording does not hang on the order of arrival.
  const spokesman = claims.reduce((a, b) => (b.claimId < a.claimId ? b : a));
  const answers = [...grouped([...claims].sort(byFirstKnown), answerKey).values()].map(assessAnswer);
  const { questionId } = spokesman;
  return {
    questionId,
    eventKey: spokesman.eventKey,
    question: spokesman.question,
    aspect: spokesman.record.aspect,
    answers,
    conflictIds: conflicts
      .filter(({ conflict }) => conflict.questionId === questionId)
      .map(({ conflict }) => conflict.conflictId),
    latestFrom: claims.reduce(
      (latest, claim) => (claim.knownFrom > latest ? claim.knownFrom : latest),
      spokesman.knownFrom,
    ),
  };
}

function assessConflict(fact: ConflictFact, claims: ReadonlyMap<string, AssessedClaim>): AssessedConflict | null {
  const sides = fact.state.sides
    .map((side) => ({
      side,
      known: side.claims.flatMap(({ claimId }) => claims.get(claimId) ?? []).sort(byFirstKnown),
    }))
    .filter(({ known }) => known.length > 0)
    .sort((a, b) => ascending(a.side.sideKey, b.side.sideKey));
  const [, secondKnown] = sides.flatMap(({ known }) => known[0]?.knownFrom ?? []).sort();
  if (secondKnown === undefined) return null;
  const living = sides.filter(({ known }) =>
    known.some((claim) => claim.standing !== 'retracted' && claim.standing !== 'withdrawn'),
  );
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

function assessReport(fact: ReportFact, origin: Origin, asOf: Instant): AssessedReport | null {
  const [first, ...later] = fact.revisions;
  const known = first ? knownAt(first, asOf) : null;
  if (known === null) return null;
  const withdrawn = fact.withdrawnFrom !== null && fact.withdrawnFrom <= asOf;
  const { report } = fact;
  return {
    reportId: report.reportId,
    outlet: report.outlet.name,
    title: report.title,
    kind: report.kind,
    published: fact.published,
    known,
    standing: withdrawn ? 'withdrawn' : later.some((bounds) => bounds.knownFrom <= asOf) ? 'corrected' : 'current',
    origin: origin.name,
  };
}

/** Every moment at which the public could come to know of something, or of its end. */
export function changePoints(facts: StoryFacts): Set<Instant> {
  const points = new Set<Instant>();
  const add = (bounds: KnownBounds): void => {
    points.add(bounds.knownFrom);
    if (bounds.possiblyFrom !== null) points.add(bounds.possiblyFrom);
  };
  for (const report of facts.reports.values()) {
    report.revisions.forEach(add);
    if (report.withdrawnFrom !== null) points.add(report.withdrawnFrom);
  }
  for (const claim of facts.claims.values()) {
    const report = facts.reports.get(claim.record.reportId);
    if (!report) continue;
    // Otherwise it became known with its report.
    if (claim.record.reconstructed !== null) add(claimBounds(claim, report));
    for (const act of claim.acts) points.add(act.from);
  }
  return points;
}

const openAlerts = (question: AssessedQuestion, conflicts: ReadonlyMap<string, AssessedConflict>): number =>
  question.conflictIds.filter((id) => {
    const conflict = conflicts.get(id);
    return conflict?.status === 'open' || conflict?.status === 'acknowledged';
  }).length;

/** What was known at a point, from the facts recorded by then. */
export function assessFacts(facts: StoryFacts, point: AssessmentPoint): Assessment {
  const { asOf } = point;
  const outlets = new Map([...facts.reports].map(([reportId, { report }]) => [reportId, report.outlet.name]));
  const origins = originsOf(outlets, facts.edges);
  const claims = new Map<string, AssessedClaim>();
  for (const fact of facts.claims.values()) {
    const report = facts.reports.get(fact.record.reportId);
    const origin = origins.get(fact.record.reportId);
    const claim = report && origin ? assessClaim(fact, report, origin, point) : null;
    if (claim) claims.set(claim.claimId, claim);
  }
  const conflicts = [...facts.conflicts.values()]
    .flatMap((fact) => assessConflict(fact, claims) ?? [])
    .sort((a, b) => ascending(a.knownFrom, b.knownFrom) || ascending(a.conflict.conflictId, b.conflict.conflictId));
  const byId = new Map(conflicts.map((conflict) => [conflict.conflict.conflictId, conflict]));
  const answering = [...claims.values()].filter((claim) => claim.record.response === null);
  const questions = [...grouped(answering, (claim) => claim.questionId).values()]
    .map((group) => assessQuestion(group, conflicts))
    .sort(
      (a, b) =>
        openAlerts(b, byId) - openAlerts(a, byId) ||
        ascending(b.latestFrom, a.latestFrom) ||
        ascending(a.questionId, b.questionId),
    );
  const officialResponses = [...claims.values()].sort(byFirstKnown).flatMap((claim): AssessedResponse[] =>
    claim.record.response === null
      ? []
      : [
          {
            who: claim.record.attribution[0]?.speaker ?? '',
            response: claim.record.response,
            aspect: claim.record.aspect,
            claim,
          },
        ],
  );
  const reports = [...facts.reports.values()]
    .flatMap((fact) => {
      const origin = origins.get(fact.report.reportId);
      return origin ? (assessReport(fact, origin, asOf) ?? []) : [];
    })
    .sort((a, b) => ascending(a.published.latest ?? '', b.published.latest ?? '') || ascending(a.reportId, b.reportId));
  const points = [...changePoints(facts)].sort();
  return {
    point,
    reports,
    questions,
    officialResponses,
    conflicts,
    changes: { previous: points.findLast((at) => at < asOf) ?? null, next: points.find((at) => at > asOf) ?? null },
  };
}

/** What was known at a point, from a story's whole history: events recorded after `recordedAsOf` do not count. */
export function assess(history: readonly RecordedStoryEvent[], point: AssessmentPoint): Assessment {
  const recorded = history.filter((event) => event.recordedAt <= point.recordedAsOf);
  return assessFacts(evolveFacts(NO_FACTS, recorded), point);
}
