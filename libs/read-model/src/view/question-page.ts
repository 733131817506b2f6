import { z } from 'zod';
import { instantSchema, pressingByQuestion, type AssessedConflict, type QuestionRank } from '#story';
import { AT_POINT } from '../claims/claim-at-point.js';
import type { StoryAtPoint } from '../points/story-at-point.js';
import type { ReadModel } from '../read-model.js';

/** Where a page begins: at a question, after so many of its claims. */
export const pageStartSchema = z.object({
  pressing: z.int().min(0),
  latestFrom: instantSchema,
  questionId: z.string(),
  skip: z.int().min(0),
});
export type PageStart = z.infer<typeof pageStartSchema>;

/** How many claims of a question stand on a page, and after how many others. */
export interface QuestionOnPage extends QuestionRank {
  readonly skip: number;
  readonly take: number;
  readonly whole: boolean;
}

export interface QuestionPage {
  readonly questions: readonly QuestionOnPage[];
  readonly next: PageStart | null;
}

interface RankRow {
  question_id: string;
  claims: string;
  latest: Date;
  pressing: number;
}

/** The order is that of `byUrgency`. */
const RANKED = `
  SELECT question_id, claims, latest, pressing
    FROM (SELECT question_id, count(*) AS claims, max(known_from) AS latest
            FROM read_model.claim_row WHERE ${AT_POINT} AND response IS NULL GROUP BY question_id) AS question
    LEFT JOIN unnest($5::text[], $6::integer[]) AS contested (question_id, count) USING (question_id)
    CROSS JOIN LATERAL (SELECT coalesce(contested.count, 0) AS pressing) AS counted`;

const FROM_START = `
  WHERE pressing < $8 OR pressing = $8 AND (latest < $9::timestamptz OR latest = $9::timestamptz AND question_id >= $10 COLLATE "C")`;

const IN_ORDER = `ORDER BY pressing DESC, latest DESC, question_id COLLATE "C" LIMIT $7`;

/** Which questions a page shows, and how many claims of each. */
export async function questionPage(
  { pool }: ReadModel,
  story: StoryAtPoint,
  conflicts: readonly AssessedConflict[],
  start: PageStart | null,
  limit: number,
): Promise<QuestionPage> {
  const pressing = [...pressingByQuestion(conflicts)];
  const values = [...story.parameters, pressing.map(([id]) => id), pressing.map(([, count]) => count), limit + 1];
  const { rows } = await pool.query<RankRow>({
    name: start ? 'read-model.next-questions' : 'read-model.first-questions',
    text: `${RANKED} ${start ? FROM_START : ''} ${IN_ORDER}`,
    values: start ? [...values, start.pressing, start.latestFrom, start.questionId] : values,
  });
  const questions: QuestionOnPage[] = [];
  let room = limit;
  for (const row of rows) {
    const rank = { questionId: row.question_id, latestFrom: row.latest.toISOString(), pressing: row.pressing };
    const skip = start?.questionId === rank.questionId ? start.skip : 0;
    const left = Number(row.claims) - skip;
    if (left <= 0) continue;
    if (room === 0) return { questions, next: { ...rank, skip } };
    const take = Math.min(left, room);
    room -= take;
    questions.push({ ...rank, skip, take, whole: skip === 0 && take === left });
    if (take < left) return { questions, next: { ...rank, skip: skip + take } };
  }
  return { questions, next: null };
}
