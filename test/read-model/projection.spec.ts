import fc from 'fast-check';

import { assess, type AssessmentPoint, type RecordedStoryEvent } from '#story';

import { asOfs, histories, recordedAsOfs } from '../support/histories.js';
import { project } from './project.js';
import { storeHistory } from './store-history.js';
import { viewDatabase, type ViewDatabase } from './view-database.js';

interface PointRow {
  claim_id: string;
  known: string;
  known_from: Date;
  standing: string;
  question_id: string;
  certainty: string;
  verdict: string;
  accepted_by: string | null;
}

describe('the rows of claims', () => {
  let database: ViewDatabase;
  let stories = 0;

  beforeAll(async () => {
    database = await viewDatabase();
  });

  afterAll(async () => {
    await database.close();
  });

  const rowsAt = async (storyId: string, { asOf, recordedAsOf }: AssessmentPoint): Promise<string[]> => {
    const { rows } = await database.pool.query<PointRow>(
      `SELECT claim_id, CASE WHEN known_from <= $2 THEN 'definite' ELSE 'possible' END AS known, known_from, standing,
              question_id, certainty, verdict, accepted_by
         FROM read_model.claim_row WHERE story_id = $1 AND known @> $2::timestamptz AND recorded @> $3::timestamptz`,
      [storyId, asOf, recordedAsOf],
    );
    return rows
      .map((row) =>
        [
          row.claim_id,
          row.known,
          row.known_from.toISOString(),
          row.standing,
          row.question_id,
          row.certainty,
          row.verdict,
          row.accepted_by,
        ].join(' '),
      )
      .sort();
  };

  const expectedAt = (history: readonly RecordedStoryEvent[], point: AssessmentPoint): string[] => {
    const { questions, officialResponses } = assess(history, point);
    return [
      ...questions.flatMap(({ answers }) => answers.flatMap(({ claims }) => claims)),
      ...officialResponses.map(({ claim }) => claim),
    ]
      .map((claim) =>
        [
          claim.claimId,
          claim.known,
          claim.knownFrom,
          claim.standing,
          claim.questionId,
          claim.record.certainty,
          claim.verdict,
          claim.acceptedBy,
        ].join(' '),
      )
      .sort();
  };

  const emptyRows = async (storyId: string): Promise<number> => {
    const { rows } = await database.pool.query<{ count: string }>(
      'SELECT count(*) FROM read_model.claim_row WHERE story_id = $1 AND (isempty(recorded) OR isempty(known))',
      [storyId],
    );
    return Number(rows[0]?.count);
  };

  it('are at every point those of the assessment, whatever the batches in which the events came', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories.chain((history) =>
          fc.tuple(
            fc.constant(history),
            fc.array(fc.tuple(asOfs, recordedAsOfs(history)), { minLength: 5, maxLength: 5 }),
          ),
        ),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
        async ([history, points], sizes) => {
          const storyId = `story-${++stories}`;
          await storeHistory(database.pool, storyId, history);
          await project(database.pool, database.store, storyId, sizes);
          for (const [asOf, recordedAsOf] of points) {
            const point: AssessmentPoint = { asOf, recordedAsOf, reconstructed: 'include' };
            expect(await rowsAt(storyId, point)).toEqual(expectedAt(history, point));
          }
          expect(await emptyRows(storyId)).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
