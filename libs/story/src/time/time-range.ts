import { z } from 'zod';
import { instantSchema } from './instant.js';

/**
 * When something uncertain lies: both bounds inclusive to the millisecond, `null` where open. `edtf` is the same in
 * Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1), as a calendar in the story's zone reads it.
 */
export const timeRangeSchema = z.object({
  edtf: z.string(),
  earliest: instantSchema.nullable(),
  latest: instantSchema.nullable(),
});
export type TimeRange = z.infer<typeof timeRangeSchema>;

/** The bounds of a range alone. */
export type Bounds = Pick<TimeRange, 'earliest' | 'latest'>;
