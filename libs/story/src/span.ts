import { z } from 'zod';

/**
 * A stretch of a report's canonical text in UTF-16 code units: `text.slice(start, end)`. `revision` names the text
 * that it indexes where more than one exists.
 */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof spanSchema>;

export const revisedSpanSchema = spanSchema.extend({ revision: z.int().min(1) });
export type RevisedSpan = z.infer<typeof revisedSpanSchema>;
