import { z } from 'zod';
import { OUTLET_BASES, PUBLICATION_BASES, spanSchema, timeRangeSchema } from '#story';
import { claim, words } from './parts.js';

const spans = z.array(spanSchema);

/** A claim as it was read from a text, without what only a database gives. */
const draft = claim
  .omit({
    id: true,
    storyId: true,
    reportId: true,
    questionId: true,
    published: true,
    recordedAt: true,
    known: true,
    standing: true,
    verdict: true,
    acceptedBy: true,
  })
  .extend({
    outlet: z.string().nullable(),
    knownFrom: claim.shape.knownFrom.nullable(),
    valueSpan: words.nullable(),
  });

export const extraction = z.strictObject({
  text: z.string().describe('The canonical text that the offsets index.'),
  language: z.string(),
  extractor: z.string(),
  outlet: z.strictObject({ name: z.string().nullable(), basis: z.enum(OUTLET_BASES) }),
  title: z.string().nullable(),
  published: timeRangeSchema.extend({
    basis: z.enum(PUBLICATION_BASES),
    evidence: z.array(spanSchema.extend({ bound: z.enum(['earliest', 'latest']), reason: z.string() })),
  }),
  credits: z.array(spanSchema.extend({ name: z.string() })),
  sentences: spans,
  dates: z.array(
    spanSchema.extend({
      text: z.string(),
      edtf: z.string().nullable(),
      type: z.enum(['date', 'time', 'duration', 'set']),
      value: z.string().describe('TIMEX3 value.'),
      precision: z.string(),
      referenceDate: z.string().nullable(),
    }),
  ),
  quantities: z.array(
    spanSchema.extend({
      text: z.string(),
      value: z.number().nullable(),
      bound: z.enum(['exact', 'about', 'at_least', 'at_most', 'more_than', 'fewer_than']),
      unit: z.string(),
    }),
  ),
  attributions: z.array(z.strictObject({ source: spans, cue: spans, content: spans, direct: z.boolean() })),
  notClaims: z.array(spanSchema.extend({ reason: z.string() })),
  claims: z.array(draft),
});
