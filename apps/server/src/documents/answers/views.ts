import { z } from 'zod';
import { aspectSchema, CERTAINTIES, instantSchema, OFFICIAL_RESPONSES, POLARITIES, STANDINGS } from '#story';
import { TIMELINE_AXES } from '#read-model';
import {
  answeredPoint,
  claim,
  conflict,
  count,
  id,
  nextCursor,
  publication,
  report,
  shownValue,
  words,
} from './parts.js';

const answer = z.strictObject({
  value: shownValue,
  polarity: z.enum(POLARITIES),
  certainties: z.partialRecord(z.enum(CERTAINTIES), count).describe('How many claims are how sure.'),
  standing: z.enum(STANDINGS),
  independentOrigins: count,
  outlets: z.array(z.string()),
  knownFrom: instantSchema,
  reconstructed: z.boolean(),
  claims: z.array(claim),
});

export const view = z.strictObject({
  story: id,
  title: z.string(),
  timeZone: z.string(),
  ...answeredPoint,
  reconstructed: z.enum(['include', 'exclude']),
  reports: z.array(report).optional(),
  questions: z.array(
    z.strictObject({
      questionId: id,
      eventKey: z.string().nullable(),
      question: z.string(),
      aspect: aspectSchema,
      answers: z.array(answer),
      conflictIds: z.array(id),
      continued: z.literal(true).optional().describe('Claims of this question stand on another page too.'),
    }),
  ),
  officialResponses: z
    .array(z.strictObject({ who: z.string(), response: z.enum(OFFICIAL_RESPONSES), aspect: aspectSchema, claim }))
    .optional(),
  conflicts: z.array(conflict).optional(),
  changes: z
    .strictObject({ previous: instantSchema.nullable(), next: instantSchema.nullable() })
    .optional()
    .describe('The nearest moments before and after at which something changes.'),
  nextCursor,
});

const point = z.strictObject(answeredPoint);
const ended = z.strictObject({ claim, standingBefore: z.enum(STANDINGS).nullable() });

export const diff = z.strictObject({
  story: id,
  from: point,
  to: point,
  added: z.array(claim),
  removed: z.array(claim),
  changed: z.array(z.strictObject({ before: claim, after: claim, fields: z.array(z.string()) })),
  contradicted: z.array(z.strictObject({ conflict, claims: z.array(claim) })),
  corrected: z.array(ended),
  retracted: z.array(ended),
});

export const timeline = z.strictObject({
  story: id,
  axis: z.enum(TIMELINE_AXES),
  ...answeredPoint,
  entries: z.array(
    z.strictObject({
      at: instantSchema.nullable(),
      until: instantSchema.nullable(),
      edtf: z.string().nullable(),
      kind: z.string(),
      display: z.string(),
      reportId: z.string().nullable(),
      claimId: z.string().nullable(),
      conflictId: z.string().nullable(),
    }),
  ),
  nextCursor,
});

export const origins = z.strictObject({
  story: id,
  recordedAsOf: instantSchema,
  notes: z.array(z.string()).optional(),
  reports: z.array(
    z.strictObject({ id, outlet: z.string(), title: z.string().nullable(), published: publication, root: z.string() }),
  ),
  edges: z.array(
    z.strictObject({
      id,
      reportId: id,
      origin: z.strictObject({ outlet: z.string(), reportId: z.string().nullable() }),
      basis: z.enum(['stated', 'inferred']),
      why: z.string(),
      evidence: z.array(words.extend({ reportId: id })),
      confirmed: z.boolean(),
      cut: z.boolean(),
      primary: z.boolean().describe('Whether this edge, of all of its report, is the one that counts.'),
    }),
  ),
  roots: z.array(z.strictObject({ key: z.string(), name: z.string(), reportIds: z.array(id) })),
});

export const claimList = z.strictObject({ story: id, ...answeredPoint, claims: z.array(claim), nextCursor });
export const conflictList = z.strictObject({ story: id, ...answeredPoint, conflicts: z.array(conflict), nextCursor });
