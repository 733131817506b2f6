import type { Pool } from 'pg';

import {
  GetClaim,
  GetClaimHandler,
  GetConflict,
  GetConflictHandler,
  GetDiff,
  GetDiffHandler,
  GetReport,
  GetReportHandler,
  GetTimeline,
  GetTimelineHandler,
  GetView,
  GetViewHandler,
  ListClaims,
  ListClaimsHandler,
  ReadModel,
  type View,
} from '#read-model';

import { StoryGenerator } from '../../apps/cli/src/bench/generated-story.js';
import { project } from './project.js';
import { storeHistory } from './store-history.js';
import { LONG_AFTER, viewDatabase, type ViewDatabase } from './view-database.js';

interface Asked {
  readonly text: string;
  readonly values: unknown[];
}

/** A pool that keeps what it was asked. */
function listeningPool(pool: Pool): { pool: Pool; asked: Asked[] } {
  const asked: Asked[] = [];
  const query = (question: string | { text: string; values?: unknown[] }, values: unknown[] = []): unknown => {
    const { text, values: own = values } = typeof question === 'string' ? { text: question } : question;
    asked.push({ text, values: own });
    return pool.query(text, own);
  };
  return {
    pool: new Proxy(pool, { get: (target, name): unknown => (name === 'query' ? query : Reflect.get(target, name)) }),
    asked,
  };
}

const BIG_TABLES =
  /Seq Scan on (?:claim_row|claim_content|report_row|edge_row|conflict_row|side_claim_row|change_point)/;

describe('a question about one story among many', () => {
  let database: ViewDatabase;
  let view: View;

  beforeAll(async () => {
    database = await viewDatabase();
    for (let seed = 1; seed <= 30; seed++) {
      const storyId = `story-${seed}`;
      const reports = [...new StoryGenerator({ storyId, claims: 400, seed }).reports()];
      await storeHistory(database.pool, storyId, reports.flat());
      await project(database.pool, database.store, storyId);
    }
    await database.pool.query('ANALYZE');
    view = await new GetViewHandler(database.readModel).execute(new GetView({ storyId: 'story-7', limit: 100 }));
  });

  afterAll(async () => {
    await database.close();
  });

  /** The plans of all that a question asks the database. */
  const plansOf = async (ask: (readModel: ReadModel) => Promise<unknown>): Promise<string[]> => {
    const { pool, asked } = listeningPool(database.pool);
    const { store, texts, views } = database.readModel;
    await ask(new ReadModel(pool, store, texts, () => LONG_AFTER, views));
    const plans: string[] = [];
    for (const { text, values } of asked) {
      const { rows } = await database.pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    return plans;
  };

  const expectIndexScans = (plans: readonly string[]): void => {
    expect(plans.length).toBeGreaterThan(1);
    for (const plan of plans) expect(plan).not.toMatch(BIG_TABLES);
  };

  it('about a point in time scans indexes only, on the first page and on the next', async () => {
    const { nextCursor } = view;
    for (const cursor of [undefined, nextCursor ?? '']) {
      const plans = await plansOf((readModel) =>
        new GetViewHandler(readModel).execute(new GetView({ storyId: 'story-7', limit: 100, cursor })),
      );
      expectIndexScans(plans);
      expect(plans.join('\n')).toMatch(/Index Scan (?:Backward using|using|on) claim_row_story_id/);
    }
  });

  it('about records, lists, differences and times scans indexes only', async () => {
    const claimId = view.questions[0]?.answers[0]?.claims[0]?.id ?? '';
    const conflictId = view.conflicts?.[0]?.id ?? '';
    const reportId = view.reports?.[3]?.id ?? '';
    const storyId = 'story-7';
    const asOf = '2031-01-01T01:00:00Z';
    const questions: ((readModel: ReadModel) => Promise<unknown>)[] = [
      (readModel) => new GetClaimHandler(readModel).execute(new GetClaim({ claimId })),
      (readModel) => new GetConflictHandler(readModel).execute(new GetConflict({ conflictId })),
      (readModel) => new GetReportHandler(readModel).execute(new GetReport({ reportId })),
      (readModel) => new ListClaimsHandler(readModel).execute(new ListClaims({ storyId, limit: 20 })),
      (readModel) => new GetDiffHandler(readModel).execute(new GetDiff({ storyId, from: asOf })),
      (readModel) => new GetTimelineHandler(readModel).execute(new GetTimeline({ storyId, limit: 20 })),
      (readModel) => new GetTimelineHandler(readModel).execute(new GetTimeline({ storyId, axis: 'happened' })),
    ];
    for (const ask of questions) expectIndexScans(await plansOf(ask));
  });
});
