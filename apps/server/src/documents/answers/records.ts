import { z } from 'zod';
import { EVENT_TYPES, instantSchema, OUTLET_BASES, spanSchema } from '#story';
import { answeredPoint, count, id, nextCursor, position, report } from './parts.js';

export const story = z.strictObject({
  id,
  title: z.string(),
  timeZone: z.string(),
  aliases: z.array(z.strictObject({ name: z.string(), also: z.array(z.string()) })),
  ownOutlet: z.string().nullable(),
  collected: z.string().nullable(),
  openedAt: instantSchema,
  lastRecordedAt: instantSchema,
  lastSequence: count,
  reports: count,
  claims: count.describe('Claims that stand, official responses included.'),
  conflicts: count,
  openAlerts: count.describe('Conflicts of severity alert that nobody has decided.'),
  openNotices: count.describe('Conflicts of severity notice that nobody has decided.'),
  outlets: count.describe('Outlets that reported, by name; one whose name was only assumed is none.'),
  origins: count.describe(
    'Independent origins: distinct roots of what the reports are credited or inferred to come from.',
  ),
});

export const storyList = z.strictObject({ stories: z.array(story), nextCursor });

export const reportPage = report.extend({
  outlet: z.strictObject({ name: z.string(), basis: z.enum(OUTLET_BASES) }),
  ...answeredPoint,
  story: id,
  url: z.string().nullable(),
  language: z.string(),
  corrects: z.string().nullable(),
  credits: z.array(spanSchema.extend({ name: z.string() })),
  revision: z.int().min(1),
  revisions: z.array(
    z.strictObject({ revision: z.int().min(1), possiblyFrom: instantSchema.nullable(), knownFrom: instantSchema }),
  ),
  text: z.string().nullable().describe('The canonical text; what was taken down is blanked, offsets stay.'),
  redactions: z.array(
    z.strictObject({
      spans: z.array(spanSchema).nullable(),
      note: z.string(),
      by: z.string(),
      recordedAt: instantSchema,
    }),
  ),
  withdrawnFrom: instantSchema.nullable(),
  recordedAt: instantSchema,
  claimIds: z.array(id),
});

export const claimHistory = z.strictObject({
  claimId: id,
  reportId: id,
  storyId: id,
  entries: z.array(
    z.strictObject({
      eventId: id,
      type: z.enum(EVENT_TYPES.map(({ name }) => name)),
      recordedAt: instantSchema,
      by: z.strictObject({ kind: z.enum(['editor', 'machine']), name: z.string() }),
      display: z.string(),
      data: z.looseObject({}).describe('The data of the event; /asyncapi.json has its schema.'),
    }),
  ),
});

export const progress = z.strictObject({
  story: id,
  sequence: count.describe('How many events the store holds of the story.'),
  consumers: z.array(z.strictObject({ name: z.string(), sequence: count, parked: z.boolean() })),
  caughtUp: z.boolean().describe('Whether every consumer has applied every event.'),
});

const seconds = z.number().min(0);

export const operations = z.strictObject({
  status: z
    .enum(['well', 'behind', 'parked'])
    .describe('`parked`: a story waits for an operator. `behind`: an event has waited for more than five seconds.'),
  feed: z.strictObject({
    way: z.enum(['kafka', 'store']).describe('How consumers read events.'),
    topic: z.string().nullable(),
    relay: z
      .strictObject({ events: count.describe('Counted up to 10,000.'), seconds })
      .nullable()
      .describe('How far the topic is behind the store; null: there is no topic.'),
  }),
  consumers: z.array(
    z.strictObject({
      consumer: z.string(),
      events: count.describe('Events that it has not applied yet, those of parked stories included.'),
      stories: count.describe('Stories that they belong to.'),
      seconds: seconds.describe('Age of the oldest of them.'),
      parked: count.describe('Stories that it cannot go on with.'),
    }),
  ),
  parked: z.array(
    z.strictObject({
      story: id,
      consumer: z.string(),
      sequence: count.describe('Place of the event at fault in its story.'),
      eventId: id,
      eventType: z.string(),
      error: z.string(),
      parkedAt: instantSchema,
    }),
  ),
  readHorizon: z
    .strictObject({ seconds, transactions: z.int() })
    .describe('Age of the oldest open write transaction, which holds back the global read.'),
});

export const released = z.strictObject({ story: id, consumer: z.string() });

export const changedStory = z.strictObject({ storyId: id, position });
export const rescrutiny = z.strictObject({
  storyId: id,
  position,
  appended: z.record(z.string(), z.int().min(1)).describe('Number of events appended, by type.'),
});
export const changedReport = z.strictObject({
  position,
  reportId: id,
  claimIds: z.array(id).describe('Claims that are new by this change.'),
});
export const publishedReport = z.strictObject({ reportId: id, claimIds: z.array(id), position });
export const enteredClaim = z.strictObject({ claimId: id, reportId: id, position });
export const onlyPosition = z.strictObject({ position });

export const problem = z.strictObject({
  type: z.string().describe('Stable address that names the kind of problem and explains it.'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What is wrong here and what to mend.'),
  instance: z.string(),
  correlationId: z.string().describe('Find it in the log by this.'),
  field: z.string().optional().describe('The field at fault.'),
  errors: z.array(z.strictObject({ field: z.string(), detail: z.string() })).optional(),
  state: z.looseObject({}).optional().describe('How that stands which the request was about.'),
});
