import fc from 'fast-check';
import {
  instantOf,
  type ClaimContent,
  type ClaimRecord,
  type Instant,
  type RecordedStoryEvent,
  type Report,
  type StoryEvent,
  type TimeRange,
} from '#story';
import { aClaim, aReport, aSilence, atHour, deaths, saidBy, START, STORY_ID } from './invented-story.js';
import { conflictEvent } from './conflict-events.js';
import { COUNTS, laterEvent, placements, published } from './later-events.js';

export { aClaim, aReport, atHour, deaths, saidBy } from './invented-story.js';

/** Random histories of one story, small enough that every kind of event meets every other. */

const DAY = 86_400_000;
const OUTLETS = ['Harlow Post', 'Lindow Wire', 'The Mere Times', 'Radio Orrin'] as const;

const openEnded: fc.Arbitrary<TimeRange> = fc
  .record({
    from: fc.integer({ min: 0, max: 200 }),
    length: fc.integer({ min: 0, max: 90 }),
    openStart: fc.boolean(),
    openEnd: fc.boolean(),
  })
  .map(({ from, length, openStart, openEnd }) => ({
    edtf: '..',
    earliest: openStart ? null : atHour(from),
    latest: openEnd ? null : atHour(from + length),
  }));

const content = fc
  .record({
    revision: fc.constantFrom(1, 1, 1, 2),
    count: fc.constantFrom(...COUNTS),
    certainty: fc.constantFrom('certain' as const, 'possible' as const),
    polarity: fc.constantFrom('affirmed' as const, 'affirmed' as const, 'negated' as const),
    silent: fc.constantFrom(false, false, false, true),
    reconstructed: fc.option(openEnded, { nil: null, freq: 4 }),
    speaker: fc.constantFrom('Mara Quill', 'police', 'relatives'),
  })
  .map(({ revision, count, certainty, polarity, silent, reconstructed, speaker }): ClaimContent =>
    aClaim({
      evidence: { revision, start: 0, end: 60 },
      content: { revision, start: 10, end: 50 },
      attribution: [saidBy(speaker)],
      certainty,
      polarity,
      value: deaths(count),
      reconstructed: reconstructed ? { range: reconstructed, why: 'early reports had said so' } : null,
      ...(silent ? aSilence(speaker) : {}),
    }),
  );

interface Plan {
  readonly reports: readonly Report[];
  readonly claims: readonly ClaimRecord[];
  readonly later: readonly StoryEvent[];
}

const claimId = (report: number, index: number): string => `report-${report}.${String(index).padStart(8, '0')}`;

/** @param later what may happen when the claims are in */
const planned = (
  later: (reports: readonly Report[], claims: readonly ClaimRecord[]) => fc.Arbitrary<StoryEvent[]>,
): fc.Arbitrary<Plan> =>
  fc
    .array(fc.tuple(published, fc.constantFrom(...OUTLETS), fc.array(content, { minLength: 2, maxLength: 5 })), {
      minLength: 1,
      maxLength: 5,
    })
    .chain((drafts) => {
      const reports = drafts.map(([bounds, outlet], index) =>
        aReport(`report-${index}`, bounds, {
          outlet: { name: outlet, basis: 'stated' },
          title: index % 2 === 0 ? `Take ${index}` : null,
        }),
      );
      const claims = drafts.flatMap(([, , contents], report) =>
        contents.map((draft, index): ClaimRecord => ({
          ...draft,
          claimId: claimId(report, index),
          reportId: `report-${report}`,
          extractor: 'rules/1',
        })),
      );
      return fc
        .tuple(placements(claims), later(reports, claims))
        .map(([placed, events]) => ({ reports, claims, later: [...placed, ...events] }));
    });

const plan = planned((reports, claims) => fc.array(laterEvent(reports, claims), { maxLength: 25 }));
const conflictPlan = planned((_, claims) => fc.array(conflictEvent(claims), { minLength: 15, maxLength: 40 }));

/** The events of a plan in the order in which its reports come in. */
export function arrange(events: Plan, order: readonly number[]): StoryEvent[] {
  const opened: StoryEvent = {
    type: 'StoryOpened',
    data: {
      storyId: STORY_ID,
      title: 'The Harlow crash',
      timeZone: 'UTC',
      aliases: [],
      ownOutlet: null,
      collected: null,
    },
  };
  const filed = order.flatMap((index) => {
    const report = events.reports[index];
    if (!report) return [];
    const corrected = events.claims.some((claim) => claim.reportId === report.reportId && claim.content.revision === 2);
    return [
      { type: 'ReportPublished', data: report },
      ...(corrected
        ? [
            {
              type: 'ReportCorrected',
              data: {
                reportId: report.reportId,
                revision: 2,
                textHash: 'second',
                textLength: 400,
                note: '',
                published: report.published,
              },
            } satisfies StoryEvent,
          ]
        : []),
      ...events.claims
        .filter((claim) => claim.reportId === report.reportId)
        .map((claim): StoryEvent => ({ type: 'ClaimAsserted', data: claim })),
    ] satisfies StoryEvent[];
  });
  return [opened, ...filed, ...events.later];
}

/**
 * Numbers and dates events as the store would: contiguous, time never running backwards.
 * @param together which events are recorded in the same moment as the one before, over and over; none unless told
 */
export function record(events: readonly StoryEvent[], together: readonly boolean[] = [false]): RecordedStoryEvent[] {
  let moment = 0;
  return events.map((event, index) => {
    if (index > 0 && together[index % together.length] !== true) moment = index;
    return {
      id: `event-${index}`,
      storySequence: index + 1,
      recordedAt: instantOf(START + 30 * DAY + moment * 1000),
      metadata: { correlationId: 'test', causationId: null, actor: { kind: 'editor', name: 'desk' }, history: false },
      event,
    };
  });
}

const recordedOf = (events: Plan): fc.Arbitrary<RecordedStoryEvent[]> =>
  fc
    .shuffledSubarray(
      events.reports.map((_, index) => index),
      { minLength: events.reports.length },
    )
    .chain((order) =>
      fc
        .array(fc.boolean(), { minLength: 1, maxLength: 7 })
        .map((together) => record(arrange(events, order), together)),
    );

/** A random history as recorded. */
export const histories: fc.Arbitrary<RecordedStoryEvent[]> = plan.chain(recordedOf);

/** One in which little happens but to the sides of conflicts. */
export const conflictHistories: fc.Arbitrary<RecordedStoryEvent[]> = conflictPlan.chain(recordedOf);

/** The same events twice, their reports in two orders of arrival. */
export const twoArrivals: fc.Arbitrary<readonly [RecordedStoryEvent[], RecordedStoryEvent[]]> = plan.chain((events) => {
  const order = fc.shuffledSubarray(
    events.reports.map((_, index) => index),
    { minLength: events.reports.length },
  );
  return fc.tuple(order, order).map(([a, b]) => [record(arrange(events, a)), record(arrange(events, b))] as const);
});

/** A moment of the known axis that a history may be asked about. */
export const asOfs: fc.Arbitrary<Instant> = fc.integer({ min: -5, max: 24 * 40 }).map(atHour);

/** A moment of the recorded axis of a history: before, within and after its recording. */
export const recordedAsOfs = (history: readonly RecordedStoryEvent[]): fc.Arbitrary<Instant> =>
  fc.integer({ min: -1, max: history.length + 1 }).map((index) => instantOf(START + 30 * DAY + index * 1000));
