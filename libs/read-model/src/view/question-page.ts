import { z } from 'zod';
import { byUrgency, instantSchema, pressingByQuestion, type AssessedConflict, type QuestionRank } from '#story';
import { AT_POINT } from '../claims/claim-at-point.js';
import type { StoryAtPoint } from '../points/story-at-point.js';

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

interface CountedQuestion extends QuestionRank {
  readonly claims: number;
}

const ANSWERS = `${AT_POINT} AND response IS NULL`;

/** How many claims answer each of these questions at the point, and since when the latest of them is known. */
async function countClaims(
  story: StoryAtPoint,
  questionIds: readonly string[],
  pressing: ReadonlyMap<string, number>,
): Promise<CountedQuestion[]> {
  if (questionIds.length === 0) return [];
  // Without a name: a plan made once for any number of questions would read the whole story.
  const { rows } = await story.pool.query<{ question_id: string; claims: string; latest: Date }>(
    `SELECT question_id, count(*) AS claims, max(known_from) AS latest FROM read_model.claim_row
      WHERE ${ANSWERS} AND question_id = ANY($5) GROUP BY question_id`,
    [...story.parameters, questionIds],
  );
  return rows.map((row) => ({
    questionId: row.question_id,
    claims: Number(row.claims),
    latestFrom: row.latest.toISOString(),
    pressing: pressing.get(row.question_id) ?? 0,
  }));
}

/**
 * The uncontested questions in their order, at most so many: claims are walked from the latest back, and each question
 * is met at its latest claim; the subquery tells that claim from the others. So a page costs what it shows, however
 * long the story is.
 *
 * Rejected: max(known_from) GROUP BY question_id, which reads every claim of the story for every page.
 */
async function walkBack(
  story: StoryAtPoint,
  contested: readonly string[],
  start: PageStart | null,
  limit: number,
): Promise<string[]> {
  const { rows } = await story.pool.query<{ question_id: string }>(
    `SELECT question_id FROM read_model.claim_row AS claim
      WHERE ${ANSWERS} AND question_id <> ALL($5)
        ${start ? 'AND known_from <= $7 AND (known_from < $7 OR question_id >= $8 COLLATE "C")' : ''}
        AND claim_id = (SELECT claim_id FROM read_model.claim_row AS latest
                         WHERE ${ANSWERS} AND latest.question_id = claim.question_id
                         ORDER BY latest.known_from DESC, latest.claim_id DESC LIMIT 1)
      ORDER BY known_from DESC, question_id COLLATE "C" LIMIT $6`,
    [...story.parameters, contested, limit, ...(start ? [start.latestFrom, start.questionId] : [])],
  );
  return rows.map((row) => row.question_id);
}

/** The questions from the start of a page on, more than enough for its claims, in the order of `byUrgency`. */
async function rankedQuestions(
  story: StoryAtPoint,
  pressing: ReadonlyMap<string, number>,
  start: PageStart | null,
  limit: number,
): Promise<CountedQuestion[]> {
  const contested = [...pressing.keys()];
  const first =
    start && start.pressing === 0
      ? []
      : (await countClaims(story, contested, pressing))
          .filter((question) => start === null || byUrgency(question, start) >= 0)
          .sort(byUrgency);
  const claims = first.reduce((sum, question) => sum + question.claims, 0) - (start?.skip ?? 0);
  if (claims > limit) return first;
  const rest = await walkBack(story, contested, start?.pressing === 0 ? start : null, limit + 1);
  return [...first, ...(await countClaims(story, rest, pressing)).sort(byUrgency)];
}

/** Which questions a page shows, and how many claims of each. */
export async function questionPage(
  story: StoryAtPoint,
  conflicts: readonly AssessedConflict[],
  start: PageStart | null,
  limit: number,
): Promise<QuestionPage> {
  const questions: QuestionOnPage[] = [];
  let room = limit;
  for (const { claims, ...rank } of await rankedQuestions(story, pressingByQuestion(conflicts), start, limit)) {
    const skip = start?.questionId === rank.questionId ? start.skip : 0;
    if (room === 0) return { questions, next: { ...rank, skip } };
    const take = Math.min(claims - skip, room);
    room -= take;
    questions.push({ ...rank, skip, take, whole: skip === 0 && take === claims });
    if (skip + take < claims) return { questions, next: { ...rank, skip: skip + take } };
  }
  return { questions, next: null };
}
