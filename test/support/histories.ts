import fc from 'fast-check';
import {
  instantOf,
  pairOf,
  pairsOf,
  type ClaimContent,
  type ClaimRecord,
  type Conflict,
  type Instant,
  type RecordedStoryEvent,
  type Report,
  type StoryEvent,
  type TimeRange,
} from '#story';

/** Random histories of one story, small enough that every kind of event meets every other. */

const DAY = 86_400_000;
const START = Date.UTC(2031, 0, 1);
const OUTLETS = ['Harlow Post', 'Lindow Wire', 'The Mere Times', 'Radio Orrin'] as const;
const COUNTS = [3, 4, 7] as const;
const QUESTIONS = ['q-crash-date', 'q-crash-dead', 'q-crash-place'] as const;

/** The moment that is `hours` after the first day of the invented story. */
export const atHour = (hours: number): Instant => instantOf(START + hours * 3_600_000);

export const STORY_ID = 'harlow-crash';

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

const published: fc.Arbitrary<TimeRange> = fc
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

/** A report of the invented story. */
export const aReport = (reportId: string, bounds: TimeRange, more: Partial<Report> = {}): Report => ({
  reportId,
  storyId: STORY_ID,
  outlet: { name: `Outlet ${reportId}`, basis: 'stated' },
  title: null,
  url: null,
  kind: 'article',
  textHash: `hash-${reportId}`,
  textLength: 400,
  revision: 1,
  language: 'en',
  published: { ...bounds, basis: 'stated', evidence: [] },
  corrects: null,
  credits: [],
  extractor: 'rules/1',
  ...more,
});

/** A claim of the invented story: police say that three people died. */
export const aClaim = (more: Partial<ClaimContent> = {}): ClaimContent => ({
  evidence: { revision: 1, start: 0, end: 60 },
  content: { revision: 1, start: 10, end: 50 },
  position: 'body',
  attribution: [saidBy('police')],
  authorCommitment: 'relays',
  certainty: 'certain',
  polarity: 'affirmed',
  hedges: [],
  modality: 'fact',
  stance: 'asserts',
  target: null,
  response: null,
  event: null,
  aspect: {
    key: 'crash:harlow/count/dead',
    slot: 'count',
    behaviour: 'grows',
    detail: 'dead',
    question: 'How many died?',
  },
  value: deaths(3),
  valueSpan: null,
  occurred: null,
  validAt: null,
  reconstructed: null,
  ...more,
});

export const saidBy = (speaker: string): ClaimContent['attribution'][number] => ({
  level: 0,
  speaker,
  kind: 'named',
  count: null,
  role: null,
  onBehalfOf: null,
  toldTo: null,
  cue: 'said',
  direct: false,
});

export const deaths = (count: number): ClaimContent['value'] => ({
  type: 'quantity',
  min: count,
  max: count,
  bound: 'exact',
  unit: 'person',
  counted: 'dead',
  whose: '',
  measure: 'total',
  partOf: null,
});

/** A body that declined to comment. */
const aSilence = (speaker: string): Partial<ClaimContent> => ({
  attribution: [saidBy(speaker)],
  stance: 'responds',
  response: 'no_comment',
  aspect: {
    key: 'crash:harlow/reply',
    slot: 'reply',
    behaviour: 'reply',
    detail: speaker,
    question: `What did ${speaker} say?`,
  },
  value: { type: 'response', response: 'no_comment' },
});

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

const conflictOver = (questionId: string, claims: readonly ClaimRecord[]): Conflict => ({
  conflictId: `conflict-${questionId}`,
  storyId: STORY_ID,
  questionId,
  eventKey: 'crash:harlow',
  kind: 'quantity',
  severity: 'alert',
  rule: 'quantity',
  ruleVersion: '1',
  reason: 'The figures exclude each other.',
  gates: ['same event'],
  relation: 'independent',
  sides: claims.map((claim, index) => ({
    sideKey: `side-${index}`,
    value: claim.value,
    claims: [{ claimId: claim.claimId, reportId: claim.reportId, outlet: 'x', speaker: 'y' }],
    independentOrigins: 1,
    departsFrom: null,
  })),
  fitsSeveral: [],
});

const deskWord = (conflictId: string, keys: readonly string[]): fc.Arbitrary<StoryEvent> =>
  fc.record({ pair: fc.constantFrom(...pairsOf(keys)), turn: fc.nat({ max: 4 }) }).map(({ pair, turn }): StoryEvent => {
    const data = { conflictId, pair: pairOf(...pair), note: 'seen' };
    const words: readonly StoryEvent[] = [
      { type: 'PairAcknowledged', data },
      { type: 'PairDismissed', data: { ...data, reason: 'known' } },
      { type: 'PairResolved', data: { ...data, favours: pair[0] } },
      { type: 'PairMarkedDevelopment', data },
      { type: 'PairReopened', data: { ...data, by: 'editor' } },
    ];
    return words[turn] ?? { type: 'PairAcknowledged', data };
  });

/** One thing that may happen to a story after its claims are in. */
function laterEvent(reports: readonly Report[], claims: readonly ClaimRecord[]): fc.Arbitrary<StoryEvent> {
  const report = fc.constantFrom(...reports);
  const claim = fc.constantFrom(...claims);
  const when = fc.option(published, { nil: null });
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(claim, fc.constantFrom(...QUESTIONS))
        .map(([{ claimId: id, reportId }, questionId]): StoryEvent => ({
          type: 'ClaimPlaced',
          data: {
            reportId,
            claimId: id,
            eventKey: 'crash:harlow',
            questionId,
            question: 'How many died?',
            why: 'same event',
            ruleVersion: '1',
          },
        })),
    },
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
    report.map(({ reportId }): StoryEvent => ({
      type: 'LineageCut',
      data: { edgeId: `edge-${reportId}-wire`, reportId, note: '' },
    })),
    fc
      .tuple(
        fc.constantFrom(...QUESTIONS),
        fc.shuffledSubarray([...claims], { minLength: 2, maxLength: Math.min(3, claims.length) }),
      )
      .map(([questionId, members]): StoryEvent => ({
        type: 'ConflictDetected',
        data: conflictOver(questionId, members),
      })),
    fc.tuple(fc.constantFrom(...QUESTIONS), claim).map(([questionId, { claimId: id, reportId }]): StoryEvent => ({
      type: 'ConflictClaimJoined',
      data: {
        conflictId: `conflict-${questionId}`,
        sideKey: 'side-0',
        claim: { claimId: id, reportId, outlet: 'x', speaker: 'y' },
        independentOrigins: 1,
      },
    })),
    fc.constantFrom(...QUESTIONS).map((questionId): StoryEvent => ({
      type: 'ConflictSideRemoved',
      data: { conflictId: `conflict-${questionId}`, sideKey: 'side-1', reason: '' },
    })),
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...QUESTIONS)
        .chain((questionId) => deskWord(`conflict-${questionId}`, ['side-0', 'side-1', 'side-2'])),
    },
  );
}

const plan: fc.Arbitrary<Plan> = fc
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
    return fc.array(laterEvent(reports, claims), { maxLength: 25 }).map((later) => ({ reports, claims, later }));
  });

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

/** Numbers and dates events as the store would: contiguous, time never running backwards. */
export function record(events: readonly StoryEvent[]): RecordedStoryEvent[] {
  return events.map((event, index) => ({
    id: `event-${index}`,
    storySequence: index + 1,
    recordedAt: instantOf(START + 30 * DAY + index * 1000),
    metadata: { correlationId: 'test', causationId: null, actor: { kind: 'editor', name: 'desk' }, history: false },
    event,
  }));
}

/** A random history as recorded. */
export const histories: fc.Arbitrary<RecordedStoryEvent[]> = plan.chain((events) =>
  fc
    .shuffledSubarray(
      events.reports.map((_, index) => index),
      { minLength: events.reports.length },
    )
    .map((order) => record(arrange(events, order))),
);

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
