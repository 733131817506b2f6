import { z } from 'zod';
import { instantSchema } from '#story';
import { InvalidCursorError } from '../errors.js';
import { cursorOf, readCursor } from '../points/page-cursor.js';
import type { AnsweredPoint } from '../points/question-point.js';
import { resolvePoint } from '../points/resolve-point.js';
import type { StoryHead } from '../points/story-head.js';
import type { ReadModel } from '../read-model.js';
import type { ViewQuestion } from './get-view.js';
import { pageStartSchema, type PageStart } from './question-page.js';

/** What the next page needs to know to be about the same point: the moments as they were resolved for the first. */
const cursorSchema = z.object({
  story: z.string(),
  asOf: instantSchema,
  recordedAsOf: instantSchema,
  reconstructed: z.enum(['include', 'exclude']),
  start: pageStartSchema,
});

export interface ViewPoint {
  readonly point: AnsweredPoint;
  readonly start: PageStart | null;
  readonly cursor: (next: PageStart) => string;
}

/** The point and the place on it that a question is about; a cursor stands above the moments given beside it. */
export function viewPoint(head: StoryHead, question: ViewQuestion, { clock }: Pick<ReadModel, 'clock'>): ViewPoint {
  const { cursor, reconstructed = 'include' } = question;
  const given = cursor === undefined ? null : readCursor(cursor, cursorSchema);
  if (given && (given.story !== head.storyId || given.reconstructed !== reconstructed))
    throw new InvalidCursorError('This cursor belongs to another question; ask for the first page without one.');
  const point = given
    ? { asOf: given.asOf, recordedAsOf: given.recordedAsOf, notes: [] }
    : resolvePoint(head, question, clock());
  const { asOf, recordedAsOf } = point;
  return {
    point,
    start: given?.start ?? null,
    cursor: (start) => cursorOf({ story: head.storyId, asOf, recordedAsOf, reconstructed, start }),
  };
}
