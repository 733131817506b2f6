import { z } from 'zod';
import { claimContentSchema } from '../claims/claim-content.js';

/** A claim as events hold it: its content, and to which report it belongs. */
export const claimRecordSchema = claimContentSchema.extend({
  claimId: z.string(),
  reportId: z.string(),
  extractor: z.string(),
});
export type ClaimRecord = z.infer<typeof claimRecordSchema>;

/** What an amendment may change: any part of a claim's content. */
export const claimChangesSchema = claimContentSchema.partial();
export type ClaimChanges = z.infer<typeof claimChangesSchema>;
