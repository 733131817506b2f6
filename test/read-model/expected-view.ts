import type { ShownClaim, ShownConflict, View } from '#read-model';
import {
  displayOf,
  type AssessedClaim,
  type AssessedConflict,
  type Assessment,
  type Instant,
  type RecordedStoryEvent,
  type Span,
} from '#story';

/** An invented text of a report's revision: 400 characters, no two revisions alike. */
export const inventedText = (reportId: string, revision: number): string =>
  `${reportId} said in take ${revision} that the bridge at Harlow was shut. `.repeat(10).slice(0, 400);

/** The report revisions that a history files, all of which have a text. */
export const revisionsIn = (history: readonly RecordedStoryEvent[]): [reportId: string, revision: number][] =>
  history.flatMap(({ event }): [string, number][] => {
    if (event.type === 'ReportPublished') return [[event.data.reportId, 1]];
    return event.type === 'ReportCorrected' ? [[event.data.reportId, event.data.revision]] : [];
  });

const words = (reportId: string, revision: number, { start, end }: Span) => ({
  text: inventedText(reportId, revision).slice(start, end),
  start,
  end,
});

/** The assessment of a story as a view of one page shows it: written apart from the code that is tested. */
export class ExpectedView {
  readonly #claims: ReadonlyMap<string, AssessedClaim>;

  constructor(
    private readonly assessment: Assessment,
    private readonly storyId: string,
  ) {
    const { questions, officialResponses } = assessment;
    const claims = [
      ...questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.claims)),
      ...officialResponses.map(({ claim }) => claim),
    ];
    this.#claims = new Map(claims.map((claim) => [claim.claimId, claim]));
  }

  view(recordedAsOf: Instant): Omit<View, 'title' | 'timeZone'> {
    const { point, reports, questions, officialResponses, conflicts, changes } = this.assessment;
    return {
      story: this.storyId,
      asOf: point.asOf,
      recordedAsOf,
      notes: [],
      reconstructed: point.reconstructed,
      reports: reports.map(({ reportId, ...report }) => ({ id: reportId, ...report })),
      questions: questions.map(({ questionId, eventKey, question, aspect, answers, conflictIds }) => ({
        questionId,
        eventKey,
        question,
        aspect,
        answers: answers.map((answer) => ({
          value: { ...answer.value, display: displayOf(answer.value, null) },
          polarity: answer.polarity,
          certainties: answer.certainties,
          standing: answer.standing,
          independentOrigins: answer.independentOrigins,
          outlets: answer.outlets,
          knownFrom: answer.knownFrom,
          reconstructed: answer.reconstructed,
          claims: answer.claims.map((claim) => this.#claim(claim)),
        })),
        conflictIds,
      })),
      officialResponses: officialResponses.map(({ who, response, aspect, claim }) => ({
        who,
        response,
        aspect,
        claim: this.#claim(claim),
      })),
      conflicts: conflicts.map((conflict) => this.#conflict(conflict)),
      changes,
      nextCursor: null,
    };
  }

  #claim(claim: AssessedClaim): ShownClaim {
    const { record, published } = claim;
    const { claimId, reportId, extractor: _extractor, evidence, content, valueSpan: _valueSpan, ...said } = record;
    return {
      ...said,
      id: claimId,
      storyId: 'harlow-crash',
      reportId,
      revision: evidence.revision,
      outlet: claim.outlet,
      evidence: words(reportId, evidence.revision, evidence),
      content: words(reportId, content.revision, content),
      target: null,
      event: claim.eventKey === null ? null : { key: claim.eventKey, display: 'harlow' },
      questionId: claim.questionId,
      value: { ...record.value, display: displayOf(record.value, null) },
      published: {
        earliest: published.earliest,
        latest: published.latest,
        edtf: published.edtf,
        basis: published.basis,
      },
      recordedAt: claim.recordedAt,
      possiblyFrom: claim.possiblyFrom,
      knownFrom: claim.knownFrom,
      known: claim.known,
      reconstructed: claim.reconstructed,
      standing: claim.standing,
      verdict: claim.verdict,
      acceptedBy: claim.acceptedBy,
    };
  }

  #conflict({ conflict, sides, status, knownFrom, detectedAt }: AssessedConflict): ShownConflict {
    const { conflictId, eventKey, sides: _sides, fitsSeveral: _fits, ...same } = conflict;
    const known = sides.flatMap(({ claims }) => claims.flatMap(({ claimId }) => this.#claims.get(claimId) ?? []));
    const [spokesman] = known.sort((a, b) => (a.claimId < b.claimId ? -1 : 1));
    return {
      ...same,
      id: conflictId,
      status,
      aspect: spokesman?.record.aspect ?? null,
      event: { key: eventKey, display: 'harlow' },
      sides: sides.map((side) => ({
        ...side,
        value: { ...side.value, display: this.#sideDisplay(side.value, side.claims[0]?.claimId) },
        claims: side.claims.map((claim) => {
          const record = this.#claims.get(claim.claimId)?.record;
          const { revision = 0 } = record?.evidence ?? {};
          const carrying = record?.valueSpan ?? null;
          return {
            ...claim,
            evidence: words(claim.reportId, revision, { start: 0, end: 60 }),
            valueSpan: carrying && words(claim.reportId, revision, carrying),
          };
        }),
      })),
      fitsSeveral: [],
      knownFrom,
      detectedAt,
    };
  }

  #sideDisplay(value: AssessedConflict['sides'][number]['value'], claimId: string | undefined): string {
    const said = this.#claims.get(claimId ?? '')?.record.value;
    return displayOf(said?.type === value.type ? said : value, null);
  }
}
