import { claimSpeaker } from '../claims/claim-content.js';
import { valueKey } from '../claims/value-key.js';
import type { Instant } from '../time/instant.js';
import type {
  AssessedClaim,
  AssessedConflict,
  AssessedQuestion,
  AssessedResponse,
  Assessment,
  AssessmentPoint,
} from './assessment.js';
import { assessClaim, byFirstKnown, claimBounds } from './assess-claim.js';
import { assessConflict, byConflictKnown, pressingByQuestion } from './assess-conflict.js';
import { byUrgency, questionsOf, type GroupedQuestion } from './assess-question.js';
import { assessReport, byPublication } from './assess-report.js';
import { evolveFacts } from './evolve-facts.js';
import { NO_FACTS, type KnownBounds, type StoryFacts } from './facts.js';
import { originsOf } from './origins.js';
import type { RecordedStoryEvent } from './recorded-event.js';

function assessQuestion(
  { spokesman, answers, latestFrom }: GroupedQuestion<AssessedClaim>,
  conflicts: readonly AssessedConflict[],
): AssessedQuestion {
  const { questionId } = spokesman;
  return {
    questionId,
    eventKey: spokesman.eventKey,
    question: spokesman.question,
    aspect: spokesman.record.aspect,
    answers: answers.map((answer) => {
      const { value, polarity } = answer.claims[0].record;
      return { value, valueKey: valueKey(value), polarity, ...answer };
    }),
    conflictIds: conflicts
      .filter(({ conflict }) => conflict.questionId === questionId)
      .map(({ conflict }) => conflict.conflictId),
    latestFrom,
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
    .sort(byConflictKnown);
  const pressing = pressingByQuestion(conflicts);
  const answering = [...claims.values()].filter((claim) => claim.record.response === null);
  const questions = questionsOf(answering)
    .map((group) => assessQuestion(group, conflicts))
    .map((question) => ({ question, rank: { ...question, pressing: pressing.get(question.questionId) ?? 0 } }))
    .sort((a, b) => byUrgency(a.rank, b.rank))
    .map(({ question }) => question);
  const officialResponses = [...claims.values()].sort(byFirstKnown).flatMap((claim): AssessedResponse[] =>
    claim.record.response === null
      ? []
      : [
          {
            who: claimSpeaker(claim.record),
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
    .sort(byPublication);
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
