import fc from 'fast-check';

import {
  GetClaim,
  GetClaimHandler,
  GetConflict,
  GetConflictHandler,
  GetDiff,
  GetDiffHandler,
  GetOrigins,
  GetOriginsHandler,
  GetReport,
  GetReportHandler,
  GetTimeline,
  GetTimelineHandler,
  GetViewVersion,
  GetViewVersionHandler,
  ListClaims,
  ListClaimsHandler,
  ListConflicts,
  ListConflictsHandler,
  ReadModel,
  type ClaimList,
  type ConflictList,
  type ShownClaim,
  type Timeline,
  type View,
} from '#read-model';
import {
  changePoints,
  evolveFacts,
  NO_FACTS,
  originsOf,
  type Instant,
  type RecordedStoryEvent,
  type StoryFacts,
} from '#story';

import { aClaim, aReport, asOfs, atHour, histories, record, recordedAsOfs } from '../support/histories.js';
import { project } from './project.js';
import { joinPages, readPages } from './read-view.js';
import { storeHistory } from './store-history.js';
import { viewDatabase, type ViewDatabase } from './view-database.js';

interface Asked {
  readonly history: readonly RecordedStoryEvent[];
  readonly asOf: Instant;
  readonly recordedAsOf: Instant;
  readonly laterAsOf: Instant;
  readonly limit: number;
}

const questions: fc.Arbitrary<Asked> = histories.chain((history) =>
  fc.record({
    history: fc.constant(history),
    asOf: asOfs,
    recordedAsOf: recordedAsOfs(history),
    laterAsOf: asOfs,
    limit: fc.constantFrom(1, 2, 3, 200),
  }),
);

const claimsOf = ({ questions: asked, officialResponses = [] }: View): ShownClaim[] => [
  ...asked.flatMap(({ answers }) => answers.flatMap(({ claims }) => claims)),
  ...officialResponses.map(({ claim }) => claim),
];

const byKnownFrom = (a: ShownClaim, b: ShownClaim): number =>
  a.knownFrom < b.knownFrom || (a.knownFrom === b.knownFrom && a.id < b.id) ? -1 : 1;

const ids = (claims: readonly { readonly id: string }[]): string[] => claims.map(({ id }) => id).sort();

/** All pages of a list. */
async function readAll<Page extends { readonly nextCursor: string | null }>(
  ask: (cursor: string | undefined) => Promise<Page>,
): Promise<Page[]> {
  const pages = [await ask(undefined)];
  for (let cursor = pages[0]?.nextCursor ?? null; cursor !== null; cursor = pages.at(-1)?.nextCursor ?? null) {
    pages.push(await ask(cursor));
  }
  return pages;
}

describe('the other questions about a story agree with its view', () => {
  let database: ViewDatabase;
  let readModel: ReadModel;
  let stories = 0;

  beforeAll(async () => {
    database = await viewDatabase();
    ({ readModel } = database);
  });

  afterAll(async () => {
    await database.close();
  });

  /** Ids of records are unique over all stories, as they are asked for without one. */
  const tell = async (history: readonly RecordedStoryEvent[]): Promise<{ storyId: string; facts: StoryFacts }> => {
    const storyId = `story-${++stories}`;
    const own = JSON.parse(
      JSON.stringify(history).replaceAll(/"(report-\d|conflict-q)/g, `"${storyId}-$1`),
    ) as RecordedStoryEvent[];
    await storeHistory(database.pool, storyId, own);
    await project(database.pool, database.store, storyId, [9, 40]);
    return { storyId, facts: evolveFacts(NO_FACTS, own) };
  };

  const viewOf = async (storyId: string, asOf: Instant, recordedAsOf?: Instant): Promise<View> =>
    joinPages(await readPages(readModel, { storyId, asOf, recordedAsOf }));

  const holds = (check: (asked: Asked) => Promise<void>): Promise<void> =>
    fc.assert(fc.asyncProperty(questions, check), { numRuns: 25 });

  it('the list of claims, and each claim by its id', () =>
    holds(async ({ history, asOf, recordedAsOf, limit }) => {
      const { storyId } = await tell(history);
      const expected = claimsOf(await viewOf(storyId, asOf, recordedAsOf)).sort(byKnownFrom);
      const pages = await readAll<ClaimList>((cursor) =>
        new ListClaimsHandler(readModel).execute(new ListClaims({ storyId, asOf, recordedAsOf, limit, cursor })),
      );
      expect(pages.flatMap(({ claims }) => claims)).toEqual(expected);
      for (const claim of expected.slice(0, 3)) {
        const found = await new GetClaimHandler(readModel).execute(
          new GetClaim({ claimId: claim.id, asOf, recordedAsOf }),
        );
        expect(found).toEqual(claim);
      }
    }));

  it('the list of conflicts, whatever is picked of it, and each conflict by its id', () =>
    holds(async ({ history, asOf, recordedAsOf, limit }) => {
      const { storyId } = await tell(history);
      const { conflicts: expected = [] } = await viewOf(storyId, asOf, recordedAsOf);
      const handler = new ListConflictsHandler(readModel);
      const pages = await readAll<ConflictList>((cursor) =>
        handler.execute(new ListConflicts({ storyId, asOf, recordedAsOf, limit, cursor })),
      );
      expect(pages.flatMap(({ conflicts }) => conflicts)).toEqual(expected);
      const open = await handler.execute(new ListConflicts({ storyId, asOf, recordedAsOf, status: 'open' }));
      expect(open.conflicts).toEqual(expected.filter(({ status }) => status === 'open'));
      for (const conflict of expected) {
        const asked = new GetConflict({ conflictId: conflict.id, asOf, recordedAsOf });
        expect(await new GetConflictHandler(readModel).execute(asked)).toEqual(conflict);
      }
    }));

  it('each report, with the claims that stand', () =>
    holds(async ({ history, asOf }) => {
      const { storyId } = await tell(history);
      const view = await viewOf(storyId, asOf);
      for (const { outlet, ...report } of view.reports ?? []) {
        const page = await new GetReportHandler(readModel).execute(new GetReport({ reportId: report.id, asOf }));
        expect(page).toMatchObject({ ...report, outlet: { name: outlet }, story: storyId });
        expect([...page.claimIds].sort()).toEqual(ids(claimsOf(view).filter(({ reportId }) => reportId === report.id)));
      }
    }));

  it('what differs between two points', () =>
    holds(async ({ history, asOf, recordedAsOf, laterAsOf }) => {
      const { storyId } = await tell(history);
      const before = await viewOf(storyId, asOf, recordedAsOf);
      const after = await viewOf(storyId, laterAsOf);
      const diff = await new GetDiffHandler(readModel).execute(
        new GetDiff({ storyId, from: asOf, to: laterAsOf, recordedFrom: recordedAsOf }),
      );
      const was = new Map(claimsOf(before).map((claim) => [claim.id, claim]));
      const is = new Map(claimsOf(after).map((claim) => [claim.id, claim]));
      expect(ids(diff.added)).toEqual(ids([...is.values()].filter(({ id }) => !was.has(id))));
      expect(ids(diff.removed)).toEqual(ids([...was.values()].filter(({ id }) => !is.has(id))));
      const unlike = [...is.values()].filter(
        ({ id }) => was.has(id) && JSON.stringify(was.get(id)) !== JSON.stringify(is.get(id)),
      );
      expect(ids(diff.changed.map((change) => change.after))).toEqual(ids(unlike));
      for (const { before: one, after: other, fields } of diff.changed) {
        expect(fields.every((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]))).toBe(true);
        expect({ ...other, ...Object.fromEntries(fields.map((field) => [field, one[field]])) }).toEqual(one);
      }
      const ended = (...standings: string[]): string[] =>
        ids(
          [...is.values()].filter(
            ({ id, standing }) => standings.includes(standing) && was.get(id)?.standing !== standing,
          ),
        );
      expect(ids(diff.corrected.map(({ claim }) => claim))).toEqual(ended('corrected', 'superseded'));
      expect(ids(diff.retracted.map(({ claim }) => claim))).toEqual(ended('retracted', 'withdrawn'));
      const sides = ({ conflicts = [] }: View): string[] =>
        conflicts.flatMap((conflict) => conflict.sides.map(({ sideKey }) => `${conflict.id} ${sideKey}`));
      const fresh = sides(after).filter((side) => !sides(before).includes(side));
      expect(diff.contradicted.map(({ conflict }) => conflict.id)).toEqual([
        ...new Set(fresh.map((side) => side.split(' ')[0])),
      ]);
    }));

  it('what differs of a claim whose report was dated anew, though its own bounds are others', async () => {
    const bounds = { edtf: '..', earliest: atHour(1), latest: atHour(2) };
    const reconstructed = { range: bounds, why: 'early reports had said so' };
    const claim = { ...aClaim({ reconstructed }), claimId: 'report-0.1', reportId: 'report-0', extractor: 'rules/1' };
    const dated = { edtf: '..', earliest: atHour(6), latest: atHour(7), basis: 'inferred', evidence: [] } as const;
    const history = record([
      {
        type: 'StoryOpened',
        data: { storyId: 's', title: 's', timeZone: 'UTC', aliases: [], ownOutlet: null, collected: null },
      },
      { type: 'ReportPublished', data: aReport('report-0', { edtf: '..', earliest: atHour(4), latest: atHour(5) }) },
      { type: 'ClaimAsserted', data: claim },
      { type: 'ReportDated', data: { reportId: 'report-0', published: { ...dated, evidence: [] } } },
    ]);
    const { storyId } = await tell(history);
    const diff = await new GetDiffHandler(readModel).execute(
      new GetDiff({ storyId, from: atHour(9), to: atHour(9), recordedFrom: history[2]?.recordedAt }),
    );
    expect(diff.changed.map(({ after, fields }) => [after.id, fields])).toEqual([
      [`${storyId}-report-0.1`, ['published']],
    ]);
  });

  it('the moments at which something became known', () =>
    holds(async ({ history, asOf, limit }) => {
      const { storyId, facts } = await tell(history);
      const pages = await readAll<Timeline>((cursor) =>
        new GetTimelineHandler(readModel).execute(new GetTimeline({ storyId, asOf, axis: 'known', limit, cursor })),
      );
      const entries = pages.flatMap((page) => page.entries);
      const moments = [...changePoints(facts)].filter((at) => at <= asOf).sort();
      expect([...new Set(entries.map(({ at }) => at))]).toEqual(moments);
      expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(entries.length);
    }));

  it('what was recorded, in order', () =>
    holds(async ({ history, recordedAsOf, limit }) => {
      const { storyId } = await tell(history);
      const pages = await readAll<Timeline>((cursor) =>
        new GetTimelineHandler(readModel).execute(
          new GetTimeline({ storyId, recordedAsOf, axis: 'recorded', limit, cursor }),
        ),
      );
      const expected = history.filter((event) => event.recordedAt <= recordedAsOf);
      expect(pages.flatMap(({ entries }) => entries.map(({ at, kind }) => `${at ?? ''} ${kind}`))).toEqual(
        expected.map(({ recordedAt, event }) => `${recordedAt} ${event.type}`),
      );
    }));

  it('where reports have their facts from', () =>
    holds(async ({ history }) => {
      const { storyId, facts } = await tell(history);
      const { roots, edges } = await new GetOriginsHandler(readModel).execute(new GetOrigins({ storyId }));
      const outlets = new Map([...facts.reports].map(([id, { report }]) => [id, report.outlet.name]));
      const expected = [...originsOf(outlets, facts.edges)].map(([id, { key }]) => `${id} ${key}`).sort();
      expect(roots.flatMap(({ key, reportIds }) => reportIds.map((id) => `${id} ${key}`)).sort()).toEqual(expected);
      expect(edges).toHaveLength(facts.edges.size);
      for (const { id, cut, confirmed } of edges) expect(facts.edges.get(id)).toMatchObject({ cut, confirmed });
    }));

  it('and two moments of one version have one view', () =>
    holds(async ({ history, asOf, laterAsOf }) => {
      const { storyId } = await tell(history);
      const at = async (now: Instant): Promise<{ version: string; view: string }> => {
        const { pool, store, texts, views } = readModel;
        const then = new ReadModel(pool, store, texts, () => now, views);
        const version = await new GetViewVersionHandler(then).execute(new GetViewVersion({ storyId }));
        const { asOf: _echoed, ...view } = joinPages(await readPages(then, { storyId }));
        return { version, view: JSON.stringify(view) };
      };
      const [one, other] = [await at(asOf), await at(laterAsOf)];
      if (one.version === other.version) expect(one.view).toBe(other.view);
      expect((await at(asOf)).version).toBe(one.version);
    }));
});
