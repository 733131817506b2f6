import fc from 'fast-check';
import type { ClaimRecord, Report, StoryEvent, TimeRange } from '#story';
import { conflictEvent, QUESTIONS } from './conflict-events.js';
import { atHour, STORY_ID } from './invented-story.js';

export const COUNTS = [3, 4, 7] as const;

export const published: fc.Arbitrary<TimeRange> = fc
  .record({
    from: fc.integer({ min: 0, max: 200 }),
    length: fc.integer({ min: 0, max: 90 }),
    openStart: fc.nat({ max: 5 }),
  })
  .map(({ from, length, openStart }) => ({
    edtf: '..',
    earliest: openStart === 0 ? null : atHour(from),
    latest: atHour(from + length),
  }));

const placed = ({ claimId, reportId }: ClaimRecord, questionId: string): StoryEvent => ({
  type: 'ClaimPlaced',
  data: {
    reportId,
    claimId,
    eventKey: 'crash:harlow',
    questionId,
    question: 'How many died?',
    why: 'same event',
    ruleVersion: '1',
  },
});

/** What scrutiny says when the claims are in: most of them answer one of two questions. */
export const placements = (claims: readonly ClaimRecord[]): fc.Arbitrary<StoryEvent[]> =>
  fc
    .tuple(...claims.map(() => fc.constantFrom(QUESTIONS[1], QUESTIONS[1], QUESTIONS[1], QUESTIONS[2], null)))
    .map((questions) =>
      claims.flatMap((claim, index) => {
        const questionId = questions[index];
        return questionId ? [placed(claim, questionId)] : [];
      }),
    );

/** One thing that may happen to a story after its claims are in. */
export function laterEvent(reports: readonly Report[], claims: readonly ClaimRecord[]): fc.Arbitrary<StoryEvent> {
  const report = fc.constantFrom(...reports);
  const claim = fc.constantFrom(...claims);
  const when = fc.option(published, { nil: null });
  return fc.oneof(
    fc.tuple(claim, fc.constantFrom(...QUESTIONS)).map(([one, questionId]) => placed(one, questionId)),
    fc.tuple(claim, fc.constantFrom(...QUESTIONS)).map(([{ claimId: id, reportId }, questionId]): StoryEvent => ({
      type: 'ClaimMoved',
      data: { reportId, claimId: id, questionId, note: '' },
    })),
    fc.tuple(claim, when).map(([{ claimId: id, reportId }, at]): StoryEvent => ({
      type: 'ClaimRetracted',
      data: { reportId, claimId: id, note: '', published: at, causedBy: null },
    })),
    fc.tuple(claim, when).map(([{ claimId: id, reportId }, at]): StoryEvent => ({
      type: 'ClaimCorrected',
      data: { reportId, claimId: id, note: '', published: at, causedBy: null, by: null },
    })),
    fc.tuple(claim, claim, when).map(([{ claimId: id, reportId }, by, at]): StoryEvent => ({
      type: 'ClaimSuperseded',
      data: { reportId, claimId: id, by: by.claimId, reason: 'a later count', published: at },
    })),
    claim.map(({ claimId: id, reportId }): StoryEvent => ({
      type: 'ClaimDropped',
      data: { reportId, claimId: id, reason: 'misread' },
    })),
    claim.map(({ claimId: id, reportId }): StoryEvent => ({ type: 'ClaimAccepted', data: { reportId, claimId: id } })),
    claim.map(({ claimId: id, reportId }): StoryEvent => ({
      type: 'VerdictRecorded',
      data: { reportId, claimId: id, verdict: 'disputed', note: '' },
    })),
    fc.tuple(claim, fc.constantFrom(...COUNTS)).map(([{ claimId: id, reportId, value }, count]): StoryEvent => ({
      type: 'ClaimAmended',
      data: {
        reportId,
        claimId: id,
        changes: {
          value: value.type === 'quantity' ? { ...value, min: count, max: count } : value,
          certainty: 'probable',
        },
        note: '',
      },
    })),
    fc.tuple(report, published).map(([{ reportId }, bounds]): StoryEvent => ({
      type: 'ReportDated',
      data: { reportId, published: { ...bounds, basis: 'inferred', evidence: [] } },
    })),
    fc.tuple(report, when).map(([{ reportId }, at]): StoryEvent => ({
      type: 'ReportWithdrawn',
      data: { reportId, note: '', published: at },
    })),
    report.map(({ reportId }): StoryEvent => ({
      type: 'ReportUnfiled',
      data: { reportId, storyId: STORY_ID, toStoryId: 'elsewhere' },
    })),
    report.map((filed): StoryEvent => ({
      type: 'ReportFiled',
      data: {
        reportId: filed.reportId,
        storyId: STORY_ID,
        fromStoryId: 'elsewhere',
        report: filed,
        claims: claims.filter(({ reportId }) => reportId === filed.reportId),
      },
    })),
    fc
      .tuple(report, fc.constantFrom(...reports, null), fc.constantFrom('stated' as const, 'inferred' as const))
      .map(([{ reportId }, origin, basis]): StoryEvent => ({
        type: 'LineageEstablished',
        data: {
          edgeId: `edge-${reportId}-${origin?.reportId ?? 'wire'}`,
          reportId,
          origin: { outlet: origin?.outlet.name ?? 'The Northern Wire', reportId: origin?.reportId ?? null },
          basis,
          why: 'credited',
          evidence: [],
        },
      })),
    fc
      .tuple(report, fc.constantFrom('LineageCut' as const, 'LineageConfirmed' as const))
      .map(([{ reportId }, type]): StoryEvent => ({
        type,
        data: { edgeId: `edge-${reportId}-wire`, reportId, note: '' },
      })),
    { weight: 6, arbitrary: conflictEvent(claims) },
  );
}
