import fc from 'fast-check';

import { migrate, type ShownConflict, type View } from '#read-model';
import { assess, evolveFacts, NO_FACTS, type ConflictFact, type Instant, type RecordedStoryEvent } from '#story';

import { conflictHistories, recordedAsOfs } from '../support/histories.js';
import { ExpectedView } from './expected-view.js';
import { project } from './project.js';
import { joinPages, readPages } from './read-view.js';
import { storeHistory } from './store-history.js';
import { viewDatabase, type ViewDatabase } from './view-database.js';

interface Version {
  readonly fact: ConflictFact;
  readonly from: Instant;
  readonly until: Instant | null;
}

/** The versions of a story's conflicts as they were written before the claims on sides had rows of their own. */
function versionsOf(history: readonly RecordedStoryEvent[]): Version[] {
  const versions: Version[] = [];
  const open = new Map<string, Version>();
  const end = (id: string, version: Version, until: Instant): void => {
    open.delete(id);
    if (version.from !== until) versions.push({ ...version, until });
  };
  let facts = NO_FACTS;
  for (const event of history) {
    facts = evolveFacts(facts, [event]);
    for (const [id, fact] of facts.conflicts) {
      const known = open.get(id);
      if (known?.fact === fact) continue;
      if (known) end(id, known, event.recordedAt);
      open.set(id, { fact, from: event.recordedAt, until: null });
    }
  }
  return [...versions, ...open.values()];
}

const sidesIn = ({ id, status, sides }: ShownConflict) => ({
  id,
  status,
  sides: sides.map(({ sideKey, independentOrigins, claims }) => ({
    sideKey,
    independentOrigins,
    claims: claims.map(({ claimId }) => claimId),
  })),
});

const unordered = ({ conflicts = [] }: View) =>
  conflicts.map(sidesIn).map((conflict) => ({
    ...conflict,
    sides: conflict.sides.map((side) => ({ ...side, claims: side.claims.sort() })),
  }));

describe('claims on the sides of conflicts', () => {
  let database: ViewDatabase;

  beforeEach(async () => {
    database = await viewDatabase();
  });
  afterEach(async () => {
    await database.close();
  });

  it('are at every point those of the assessment, whatever the batches in which the events came', async () => {
    const { pool, store, readModel } = database;
    let stories = 0;
    let told = 0;
    await fc.assert(
      fc.asyncProperty(
        conflictHistories.chain((history) =>
          fc.tuple(
            fc.constant(history),
            fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
            fc.array(recordedAsOfs(history), { minLength: 1, maxLength: 3 }),
          ),
        ),
        async ([history, batches, points]) => {
          const storyId = `story-${String(stories++)}`;
          await storeHistory(pool, storyId, history);
          await project(pool, store, storyId, batches);
          for (const recordedAsOf of [...points, history.at(-1)?.recordedAt ?? '']) {
            const view = joinPages(await readPages(readModel, { storyId, recordedAsOf }));
            const point = { asOf: view.asOf, recordedAsOf: view.recordedAsOf, reconstructed: 'include' } as const;
            const { conflicts = [] } = new ExpectedView(assess(history, point), storyId).view(view.recordedAsOf);
            told += conflicts.length;
            expect((view.conflicts ?? []).map(sidesIn)).toEqual(conflicts.map(sidesIn));
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(told).toBeGreaterThan(60);
  });

  it('are found, at every point, in a database that held them within the conflicts', async () => {
    const { pool, store, readModel, url } = database;
    const stories = fc.sample(conflictHistories, 30).map((history, index) => ({ storyId: `story-${index}`, history }));
    for (const { storyId, history } of stories) {
      await storeHistory(pool, storyId, history);
      await project(pool, store, storyId);
    }
    const viewsAt = async (share: number): Promise<View[]> => {
      const all: View[] = [];
      for (const { storyId, history } of stories) {
        const recordedAsOf = history[Math.ceil((history.length - 1) * share)]?.recordedAt;
        all.push(joinPages(await readPages(readModel, { storyId, recordedAsOf })));
      }
      return all;
    };
    // In which order the claims of a side came to it is known of the last version only.
    const before = { now: JSON.stringify(await viewsAt(1)), earlier: (await viewsAt(0.6)).map(unordered) };
    expect(before.earlier.flat().length).toBeGreaterThan(10);

    await pool.query('TRUNCATE views_1.conflict_row');
    for (const { storyId, history } of stories) {
      for (const { fact, from, until } of versionsOf(history)) {
        const { conflictId, questionId, severity } = fact.conflict;
        await pool.query(
          `INSERT INTO views_1.conflict_row (story_id, conflict_id, recorded, question_id, severity, fact)
           VALUES ($1, $2, tstzrange($3, $4), $5, $6, $7)`,
          [storyId, conflictId, from, until, questionId, severity, JSON.stringify(fact)],
        );
      }
    }
    await pool.query('DROP TABLE views_1.side_claim_row CASCADE');
    await pool.query(`DELETE FROM read_model_migration WHERE name LIKE 'SideClaims%'`);
    expect(await migrate(url, [])).toEqual(['SideClaims1795300000000']);
    expect({ now: JSON.stringify(await viewsAt(1)), earlier: (await viewsAt(0.6)).map(unordered) }).toEqual(before);
    expect(await migrate(url, [])).toEqual([]);
  });
});
