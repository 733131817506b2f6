import { z } from 'zod';
import { OUTLET_BASES, PUBLICATION_BASES, REPORT_KINDS } from '../vocabulary.js';
import { spanSchema } from '../span.js';
import { timeRangeSchema } from '../time/time-range.js';

/** The words that prove one bound of an inferred publication date; `reportId` names a sibling where it is not its own. */
export const boundEvidenceSchema = spanSchema.extend({
  bound: z.enum(['earliest', 'latest']),
  reason: z.string(),
  reportId: z.string().nullable(),
});

/** When the public could know: bounds, where they come from, and the words that prove them. */
export const publicationSchema = timeRangeSchema.extend({
  basis: z.enum(PUBLICATION_BASES),
  evidence: z.array(boundEvidenceSchema),
});
export type Publication = z.infer<typeof publicationSchema>;

export const creditSchema = spanSchema.extend({ name: z.string() });

/** A report as it is filed in a story. The text itself lives beside the events and can be taken down. */
export const reportSchema = z.object({
  reportId: z.string(),
  storyId: z.string(),
  outlet: z.object({ name: z.string(), basis: z.enum(OUTLET_BASES) }),
  title: z.string().nullable(),
  url: z.string().nullable(),
  kind: z.enum(REPORT_KINDS),
  /** SHA-256 of the canonical text, hexadecimal. */
  textHash: z.string(),
  /** Length of the canonical text in UTF-16 code units. */
  textLength: z.int().min(0),
  revision: z.int().min(1),
  language: z.string(),
  published: publicationSchema,
  /** The earlier report that this one corrects, as its filer says. */
  corrects: z.string().nullable(),
  credits: z.array(creditSchema),
  extractor: z.string(),
});
export type Report = z.infer<typeof reportSchema>;

/** When an editor's or outlet's later act became public, where that is known. */
export const actPublishedSchema = timeRangeSchema.nullable();
