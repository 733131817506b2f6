import { z } from 'zod';
import { CONFLICT_KINDS, RELATIONS, SEVERITIES } from '../vocabulary.js';
import { claimValueSchema } from '../claims/value.js';

/** One claim on a side, with the report and revision that its spans index. */
export const sideClaimSchema = z.object({
  claimId: z.string(),
  reportId: z.string(),
  outlet: z.string(),
  speaker: z.string(),
});

/** Claims that say the same. `sideKey` is the normalised value, by which dismissals stick through re-wordings. */
export const conflictSideSchema = z.object({
  sideKey: z.string(),
  value: claimValueSchema,
  claims: z.array(sideClaimSchema),
  /** Distinct roots behind the side's claims when it was recorded. */
  independentOrigins: z.int().min(0),
  /** The report of the same origin from which this side departs, where it does. */
  departsFrom: z.string().nullable(),
});
export type ConflictSide = z.infer<typeof conflictSideSchema>;

export const conflictSchema = z.object({
  conflictId: z.string(),
  storyId: z.string(),
  questionId: z.string(),
  eventKey: z.string(),
  kind: z.enum(CONFLICT_KINDS),
  severity: z.enum(SEVERITIES),
  rule: z.string(),
  ruleVersion: z.string(),
  /** Why the sides exclude each other, with the normalised values but none of the report's own words. */
  reason: z.string(),
  /** Why the claims are about the same thing, and which gates they passed. */
  gates: z.array(z.string()),
  relation: z.enum(RELATIONS),
  sides: z.array(conflictSideSchema).min(2),
  /** Ids of coarser claims that fit more than one side. */
  fitsSeveral: z.array(z.string()),
});
export type Conflict = z.infer<typeof conflictSchema>;

/** Two sides of a conflict by their keys, in sorted order. */
export const pairSchema = z.tuple([z.string(), z.string()]);
export type Pair = z.infer<typeof pairSchema>;
