import { z } from 'zod';
import { byUrgency, instantSchema, pressingByQuestion, type AssessedConflict, type QuestionRank } from '#story';
import { AT_POINT } from '../claims/claim-at-point.js';
import { LAST_INSTANT } from '../points/question-point.js';
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

/** Claims for each question that a page can show, as a first guess at how far back to walk. */
const CLAIMS_PER_QUESTION = 4;

/**
 * The uncontested questions from the start of a page on, in their order, so many at least while there are any. Claims
 * are walked from the latest back, so that each question is met at its latest claim: a page costs what it shows,
 * however long the story is.
 *
 * Rejected: max(known_from) GROUP BY question_id, which reads every claim of the story for every page; and one statement
 * that tells the latest claim of each question by a subquery, which the planner carries out for every claim too.
 */
async function walkBack(
  story: StoryAtPoint,
  pressing: ReadonlyMap<string, number>,
  start: PageStart | null,
  limit: number,
): Promise<CountedQuestion[]> {
  const met = new Set(pressing.keys());
  const found: CountedQuestion[] = [];
  let from = start?.latestFrom ?? LAST_INSTANT;
  for (let size = limit * CLAIMS_PER_QUESTION; ; size *= 2) {
    const { rows } = await story.pool.query<{ question_id: string; known_from: Date }>(
      `SELECT question_id, known_from FROM read_model.claim_row WHERE ${ANSWERS} AND known_from <= $5
        ORDER BY known_from DESC, question_id DESC LIMIT $6`,
      [...story.parameters, from, size],
    );
    const fresh = [...new Set(rows.map((row) => row.question_id))].filter((id) => !met.has(id));
    for (const id of fresh) met.add(id);
    const counted = await countClaims(story, fresh, pressing);
    found.push(...counted.filter((question) => start === null || byUrgency(question, start) >= 0));
    const last = rows.at(-1)?.known_from.toISOString();
    if (last === undefined || rows.length < size) return found.sort(byUrgency);
    // Of the questions whose latest claim is as old as the last one read, some may not have been met yet.
    const settled = found.filter(({ latestFrom }) => latestFrom > last);
    if (settled.length >= limit) return settled.sort(byUrgency);
    from = last;
  }
}

/** The questions from the start of a page on, more than enough for its claims, in the order of `byUrgency`. */
async function rankedQuestions(
  story: StoryAtPoint,
  pressing: ReadonlyMap<string, number>,
  start: PageStart | null,
  limit: number,
): Promise<CountedQuestion[]> {
  const first =
    start && start.pressing === 0
      ? []
      : (await countClaims(story, [...pressing.keys()], pressing))
          .filter((question) => start === null || byUrgency(question, start) >= 0)
          .sort(byUrgency);
  const claims = first.reduce((sum, question) => sum + question.claims, 0) - (start?.skip ?? 0);
  if (claims > limit) return first;
  return [...first, ...(await walkBack(story, pressing, start?.pressing === 0 ? start : null, limit + 1))];
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
