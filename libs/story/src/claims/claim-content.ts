import { z } from 'zod';
import {
  BEHAVIOURS,
  CERTAINTIES,
  COMMITMENTS,
  MODALITIES,
  OFFICIAL_RESPONSES,
  POLARITIES,
  POSITIONS,
  SLOTS,
  SPEAKER_KINDS,
  STANCES,
} from '../vocabulary.js';
import { revisedSpanSchema, spanSchema } from '../span.js';
import { timeRangeSchema } from '../time/time-range.js';
import { claimValueSchema } from './value.js';

/**
 * One link of the chain from speaker to reader. Level 0 spoke first, rising towards the reader; equal levels spoke
 * together.
 */
export const attributionLevelSchema = z.object({
  level: z.int().min(0),
  speaker: z.string(),
  kind: z.enum(SPEAKER_KINDS),
  count: z.int().nullable(),
  role: z.string().nullable(),
  onBehalfOf: z.string().nullable(),
  toldTo: z.string().nullable(),
  cue: z.string().nullable(),
  direct: z.boolean(),
});
export type AttributionLevel = z.infer<typeof attributionLevelSchema>;

/**
 * The event within its own report, with the features by which scrutiny recognises it in another outlet's words
 * (CLAIMS.md steps 2 to 5). Names are normalised: lower case, particles and titles dropped.
 */
export const eventMentionSchema = z.object({
  /** Name within the report: class, then main participant or place: `operation:harlow`. */
  key: z.string(),
  /** Class of the trigger from the data file, or the lemma itself: `operation`, `fate`, `deal`. */
  class: z.string(),
  /** Lemma of the trigger: `raid`. */
  head: z.string(),
  /** The document's first non-speech trigger of headline or lead. */
  main: z.boolean(),
  participants: z.array(z.object({ name: z.string(), part: z.enum(['agent', 'patient', 'other']) })),
  place: z.string().nullable(),
  date: timeRangeSchema.nullable(),
  /** What sets it apart from others of its kind: a year, an ordinal, an adjective of its own. */
  qualifiers: z.array(z.string()),
});
export type EventMention = z.infer<typeof eventMentionSchema>;

/** The question that the claim answers: an event's or entity's slot. */
export const aspectSchema = z.object({
  /** `<event or entity>/<slot>`, with a third part where the slot needs one: `crash:lindow/count/person aboard`. */
  key: z.string(),
  slot: z.enum(SLOTS),
  behaviour: z.enum(BEHAVIOURS),
  /** What tells this question from others of the same slot, normalised: what is counted, whose role; or empty. */
  detail: z.string(),
  /** The question in words, from a fixed phrase: `When was the raid?` */
  question: z.string(),
});
export type Aspect = z.infer<typeof aspectSchema>;

/** What is denied, confirmed, questioned, corrected or retracted, as far as the report itself says. */
export const targetSchema = z.object({
  claimId: z.string().nullable(),
  outlet: z.string().nullable(),
  span: spanSchema.nullable(),
  /** The earlier value that a notice takes back, where the notice names it. */
  value: claimValueSchema.nullable(),
});
export type ClaimTarget = z.infer<typeof targetSchema>;

/**
 * When and on what ground a claim counts as known earlier than its own report: what the report says was said in
 * public before. `null` on `range` means that the report gives no anchor.
 */
export const reconstructionSchema = z.object({ range: timeRangeSchema, why: z.string() });

/** What a report's text says in one attributed statement: all that extraction finds and an editor can mend. */
export const claimContentSchema = z.object({
  /** The sentence (or sentences) that prove it. */
  evidence: revisedSpanSchema,
  /** The words that state it. */
  content: revisedSpanSchema,
  position: z.enum(POSITIONS),
  attribution: z.array(attributionLevelSchema),
  authorCommitment: z.enum(COMMITMENTS),
  certainty: z.enum(CERTAINTIES),
  polarity: z.enum(POLARITIES),
  hedges: z.array(z.string()),
  modality: z.enum(MODALITIES),
  stance: z.enum(STANCES),
  target: targetSchema.nullable(),
  response: z.enum(OFFICIAL_RESPONSES).nullable(),
  event: eventMentionSchema.nullable(),
  aspect: aspectSchema,
  value: claimValueSchema,
  /** Where the words of the value stand. */
  valueSpan: spanSchema.nullable(),
  occurred: timeRangeSchema.nullable(),
  /** When a state held ("at the end of March"). */
  validAt: timeRangeSchema.nullable(),
  reconstructed: reconstructionSchema.nullable(),
});
export type ClaimContent = z.infer<typeof claimContentSchema>;

/** Who spoke first: the speaker at level 0, or an empty string where nobody is named. */
export function claimSpeaker(claim: { readonly attribution: readonly AttributionLevel[] }): string {
  return claim.attribution.find(({ level }) => level === 0)?.speaker ?? '';
}
