import { z } from 'zod';
import {
  aspectSchema,
  attributionLevelSchema,
  CERTAINTIES,
  claimValueSchema,
  COMMITMENTS,
  CONFLICT_KINDS,
  CONFLICT_STATUSES,
  instantSchema,
  MODALITIES,
  OFFICIAL_RESPONSES,
  POLARITIES,
  POSITIONS,
  PUBLICATION_BASES,
  RELATIONS,
  REPORT_KINDS,
  SEVERITIES,
  STANCES,
  STANDINGS,
  timeRangeSchema,
  VERDICTS,
} from '#story';

export const id = z.string().min(1);
export const count = z.int().min(0);
export const position = z.string().nullable().describe('Hand it to minPosition to read what was written.');
export const words = z
  .strictObject({ text: z.string(), start: count, end: count })
  .describe('Words of a report; offsets in UTF-16 code units of its canonical text, `end` exclusive.');
export const shownEvent = z.strictObject({ key: z.string(), display: z.string() }).nullable();
export const known = z.enum(['definite', 'possible']);

const published = timeRangeSchema.extend({ basis: z.enum(PUBLICATION_BASES) });

/** A value with its words for the reader. */
export const shownValue = claimValueSchema.and(z.looseObject({ display: z.string() }));

export const claim = z.strictObject({
  id,
  storyId: id,
  reportId: id,
  revision: z.int().min(1),
  outlet: z.string(),
  evidence: words,
  content: words,
  position: z.enum(POSITIONS),
  attribution: z.array(attributionLevelSchema).describe('Level 0 spoke first, rising towards the reader.'),
  authorCommitment: z.enum(COMMITMENTS),
  certainty: z.enum(CERTAINTIES),
  polarity: z.enum(POLARITIES),
  hedges: z.array(z.string()),
  modality: z.enum(MODALITIES),
  stance: z.enum(STANCES),
  target: z
    .strictObject({
      claimId: z.string().nullable(),
      outlet: z.string().nullable(),
      text: z.string().nullable(),
      start: count.nullable(),
      end: count.nullable(),
    })
    .nullable()
    .describe('What is denied, confirmed, questioned, corrected or retracted.'),
  response: z.enum(OFFICIAL_RESPONSES).nullable(),
  event: shownEvent,
  aspect: aspectSchema,
  questionId: id,
  value: shownValue,
  occurred: timeRangeSchema.nullable(),
  validAt: timeRangeSchema.nullable(),
  published,
  recordedAt: instantSchema,
  possiblyFrom: instantSchema.nullable(),
  knownFrom: instantSchema,
  known,
  reconstructed: z.boolean(),
  standing: z.enum(STANDINGS),
  verdict: z.enum(VERDICTS),
  acceptedBy: z.string().nullable(),
});

export const conflict = z.strictObject({
  id,
  storyId: id,
  questionId: id,
  kind: z.enum(CONFLICT_KINDS),
  severity: z.enum(SEVERITIES).describe('`alert` interrupts the desk; `notice` waits in a digest.'),
  rule: z.string(),
  ruleVersion: z.string(),
  reason: z.string().describe('Why the sides exclude each other, in one sentence.'),
  gates: z.array(z.string()).describe('Why the claims are about the same thing.'),
  status: z.enum(CONFLICT_STATUSES),
  relation: z.enum(RELATIONS),
  aspect: aspectSchema.nullable(),
  event: shownEvent,
  sides: z
    .array(
      z.strictObject({
        sideKey: z.string(),
        value: shownValue,
        independentOrigins: count,
        departsFrom: z.string().nullable(),
        claims: z.array(
          z.strictObject({
            claimId: id,
            reportId: id,
            outlet: z.string(),
            speaker: z.string(),
            evidence: words,
            valueSpan: words.nullable().describe('The words that carry its value.'),
          }),
        ),
      }),
    )
    .min(2),
  fitsSeveral: z.array(claim).describe('Coarser claims that fit more than one side.'),
  knownFrom: instantSchema.describe('When two sides were first known.'),
  detectedAt: instantSchema,
});

const boundEvidence = z.looseObject({ bound: z.enum(['earliest', 'latest']), reason: z.string() });
export const publication = published.extend({ evidence: z.array(boundEvidence) });

export const report = z.strictObject({
  id,
  outlet: z.string(),
  title: z.string().nullable(),
  kind: z.enum(REPORT_KINDS),
  published: publication,
  known,
  standing: z.enum(['current', 'corrected', 'withdrawn']),
  origin: z.string().describe('Outlet or agency at the root of its credits.'),
});

/** The point that an answer is about. */
export const answeredPoint = {
  asOf: instantSchema.describe('Known to the public at: the instant that was used.'),
  recordedAsOf: instantSchema.describe('Known to us at: never after what is projected.'),
  notes: z.array(z.string()).describe('Where another point was asked about, sentences that say so.'),
};

export const nextCursor = z
  .string()
  .nullable()
  .describe('Hand it to `cursor` for the next page; null: this is the last.');
