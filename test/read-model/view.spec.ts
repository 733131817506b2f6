import fc from 'fast-check';

import { BatchApplier } from '#event-feed';
import { ReportTexts } from '#event-store';
import { GetView, GetViewHandler, ReadModel, ViewsConsumer } from '#read-model';
import { assess, type AssessmentPoint, type Instant, type RecordedStoryEvent } from '#story';

import { aClaim, aReport, asOfs, atHour, histories, record, recordedAsOfs } from '../support/histories.js';
import { ExpectedView, inventedText, revisionsIn } from './expected-view.js';
import { project } from './project.js';
import { joinPages, readPages } from './read-view.js';
import { storeHistory } from './store-history.js';
import { viewDatabase, type ViewDatabase } from './view-database.js';

interface Case {
  readonly history: readonly RecordedStoryEvent[];
  readonly points: readonly (readonly [Instant, Instant])[];
}

const cases: fc.Arbitrary<Case> = histories.chain((history) =>
  fc.record({
    history: fc.constant(history),
    points: fc.array(fc.tuple(asOfs, recordedAsOfs(history)), { minLength: 3, maxLength: 3 }),
  }),
);

describe('the point-in-time view', () => {
  let database: ViewDatabase;
  let stories = 0;

  beforeAll(async () => {
    database = await viewDatabase();
  });

  afterAll(async () => {
    await database.close();
  });

  const keepTexts = async (history: readonly RecordedStoryEvent[]): Promise<void> => {
    const revisions = revisionsIn(history);
    await database.pool.query(
      `INSERT INTO event_store.report_text (report_id, revision, text)
       SELECT * FROM unnest($1::text[], $2::integer[], $3::text[]) ON CONFLICT DO NOTHING`,
      [
        revisions.map(([reportId]) => reportId),
        revisions.map(([, revision]) => revision),
        revisions.map(([reportId, revision]) => inventedText(reportId, revision)),
      ],
    );
  };

  it('is that of the assessment, byte for byte, whatever the batches, the limit and the point', async () => {
    await fc.assert(
      fc.asyncProperty(
        cases,
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(1, 2, 3, 4, 5, 7, 200),
        fc.constantFrom('include' as const, 'exclude' as const),
        async ({ history, points }, sizes, limit, reconstructed) => {
          const storyId = `story-${++stories}`;
          await keepTexts(history);
          await storeHistory(database.pool, storyId, history);
          await project(database.pool, database.store, storyId, sizes);
          const lastRecorded = history.at(-1)?.recordedAt ?? '';
          for (const [asOf, recordedAsOf] of points) {
            const point: AssessmentPoint = { asOf, recordedAsOf, reconstructed };
            const pages = await readPages(database.readModel, { storyId, asOf, recordedAsOf, reconstructed, limit });
            const echoed = recordedAsOf < lastRecorded ? recordedAsOf : lastRecorded;
            const { title: _title, timeZone: _zone, ...view } = joinPages(pages);
            expect(view).toEqual(new ExpectedView(assess(history, point), storyId).view(echoed));
            for (const page of pages.slice(0, -1)) {
              const claims = page.questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.claims));
              expect(claims).toHaveLength(limit);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same from a process that keeps what it read as from one that has just begun, after every batch', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories,
        asOfs,
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1 }),
        async (history, asOf, sizes) => {
          const storyId = `story-${++stories}`;
          await keepTexts(history);
          await storeHistory(database.pool, storyId, history);
          const { pool, store, readModel } = database;
          const applier = new BatchApplier(pool, store, new ViewsConsumer());
          for (let after = 0, turn = 0; ; turn++) {
            const events = await store.readPartition(storyId, { after, limit: sizes[turn % sizes.length] ?? 1 });
            const last = events.at(-1);
            if (!last) break;
            await applier.apply(events);
            after = last.sequence;
            const begun = new ReadModel(pool, store, new ReportTexts(pool), readModel.clock, readModel.views);
            const [kept, fresh] = [
              await readPages(readModel, { storyId, asOf }),
              await readPages(begun, { storyId, asOf }),
            ];
            expect(kept).toEqual(fresh);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps what stood before a moment whose events came in two batches', async () => {
    const bounds = { edtf: '..', earliest: atHour(1), latest: atHour(2) };
    const claim = {
      ...aClaim({ reconstructed: { range: bounds, why: 'early reports had said so' } }),
      claimId: 'r.1',
      reportId: 'r',
      extractor: 'rules/1',
    };
    const taken = {
      reportId: 'r',
      claimId: 'r.1',
      note: '',
      published: { ...bounds, latest: atHour(9) },
      causedBy: null,
    };
    const history = record(
      [
        {
          type: 'StoryOpened',
          data: { storyId: 's', title: 'Two batches', timeZone: 'UTC', aliases: [], ownOutlet: null, collected: null },
        },
        { type: 'ReportPublished', data: aReport('r', { ...bounds, latest: atHour(5) }) },
        { type: 'ClaimAsserted', data: claim },
        { type: 'ClaimAccepted', data: { reportId: 'r', claimId: 'r.1' } },
        { type: 'ClaimRetracted', data: taken },
      ],
      [false, true, false, false, true],
    );
    await storeHistory(database.pool, 'two-batches', history);
    await project(database.pool, database.store, 'two-batches', [4, 1]);
    for (const recordedAsOf of new Set(history.map(({ recordedAt }) => recordedAt))) {
      for (const asOf of [0, 1, 2, 3, 5, 9, 10].map(atHour)) {
        const { changes } = await new GetViewHandler(database.readModel).execute(
          new GetView({ storyId: 'two-batches', asOf, recordedAsOf }),
        );
        expect(changes).toEqual(assess(history, { asOf, recordedAsOf, reconstructed: 'include' }).changes);
      }
    }
  });

  it('forgets a report that leaves the story in the moment in which it came, in two batches', async () => {
    const published = { edtf: '..', earliest: atHour(1), latest: atHour(2) };
    const storyId = 'come-and-gone';
    const history = record(
      [
        {
          type: 'StoryOpened',
          data: { storyId, title: 'Gone', timeZone: 'UTC', aliases: [], ownOutlet: null, collected: null },
        },
        { type: 'ReportPublished', data: aReport('come-and-gone-r', published) },
        { type: 'ReportUnfiled', data: { reportId: 'come-and-gone-r', storyId, toStoryId: 'elsewhere' } },
      ],
      [false, true, true],
    );
    await storeHistory(database.pool, storyId, history);
    const applier = new BatchApplier(database.pool, database.store, new ViewsConsumer());
    const shown = async (after: number, limit: number): Promise<string[]> => {
      await applier.apply(await database.store.readPartition(storyId, { after, limit }));
      const view = await new GetViewHandler(database.readModel).execute(new GetView({ storyId }));
      return (view.reports ?? []).map(({ id }) => id);
    };
    expect(await shown(0, 2)).toEqual(['come-and-gone-r']);
    expect(await shown(2, 1)).toEqual([]);
  });
});
