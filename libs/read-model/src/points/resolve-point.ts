import { EdtfError, parseAsOf, type Instant } from '#story';
import { InvalidQuestionError } from '../errors.js';
import type { AnsweredPoint, QuestionPoint } from './question-point.js';
import type { StoryHead } from './story-head.js';

/**
 * The moment that a parameter names, in the story's zone.
 * @throws InvalidQuestionError
 */
export function momentOf(parameter: string, text: string, { timeZone }: Pick<StoryHead, 'timeZone'>): Instant {
  try {
    return parseAsOf(text, timeZone).instant;
  } catch (error) {
    if (error instanceof EdtfError) throw new InvalidQuestionError(parameter, error.message);
    throw error;
  }
}

/**
 * The point that an answer is about: never after now, never after what is projected. Without a moment of recording it
 * is all that is projected; a later one that was asked for is clipped, and the answer says so.
 * @throws InvalidQuestionError
 */
export function resolvePoint(
  head: Pick<StoryHead, 'timeZone' | 'lastRecordedAt'>,
  { asOf, recordedAsOf }: QuestionPoint,
  now: Instant,
): AnsweredPoint {
  const notes: string[] = [];
  let known = now;
  if (asOf !== undefined) {
    const asked = momentOf('asOf', asOf, head);
    if (asked > now) notes.push(`asOf ${asked} lies in the future; this is what is known now.`);
    else known = asked;
  }
  let recorded = head.lastRecordedAt;
  if (recordedAsOf !== undefined) {
    const asked = momentOf('recordedAsOf', recordedAsOf, head);
    if (asked > now) notes.push(`recordedAsOf ${asked} lies in the future; this is what is recorded now.`);
    if (asked < recorded) recorded = asked;
  }
  return { asOf: known, recordedAsOf: recorded, notes };
}
