import { z } from 'zod';
import { InvalidCursorError, InvalidQuestionError } from '../errors.js';

const DEFAULT_LIMIT = 200;
const MAX_LIMIT = 1_000;

/** @throws InvalidQuestionError */
export function pageLimit(limit: number | undefined): number {
  if (limit === undefined) return DEFAULT_LIMIT;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    throw new InvalidQuestionError('limit', `limit is a whole number from 1 to ${MAX_LIMIT}.`);
  return limit;
}

/** What a page hands on to the next, as one opaque word. */
export const cursorOf = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');

/** @throws InvalidCursorError for anything but what {@link cursorOf} made of such a content */
export function readCursor<Content extends z.ZodType>(cursor: string, schema: Content): z.infer<Content> {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new InvalidCursorError();
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new InvalidCursorError();
  return parsed.data;
}
