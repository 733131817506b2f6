import { z } from 'zod';
import { CONFLICT_KINDS, CONFLICT_STATUSES, EVENT_TYPES, instantSchema, SEVERITIES } from '#story';
import { conflict, count, id, nextCursor } from './parts.js';

const filter = {
  stories: z.array(z.string()).describe('Only these stories; empty: all.'),
  kinds: z.array(z.enum(CONFLICT_KINDS)).describe('Only of these kinds; empty: all.'),
  severities: z.array(z.enum(SEVERITIES)).describe('Only of these weights; empty: both.'),
  actors: z.array(z.string()).describe('Only where claims name one of these people or bodies; empty: all.'),
  places: z.array(z.string()).describe('Only where claims name one of these places; empty: all.'),
};

export const webhook = z.strictObject({
  id,
  url: z.string(),
  description: z.string().nullable(),
  ...filter,
  status: z.enum(['active', 'paused', 'disabled']).describe('`disabled`: the address answered 410 Gone.'),
  reason: z.string().nullable().describe('Why it is paused or disabled.'),
  createdBy: z.string(),
  createdAt: instantSchema,
  pending: count.describe('Deliveries that wait.'),
  lastDeliveredAt: instantSchema.nullable(),
});

export const newWebhook = webhook.extend({ secret: z.string().describe('Key of the signatures, shown this once.') });

export const webhookList = z.strictObject({ webhooks: z.array(webhook) });

export const deliveryList = z.strictObject({
  deliveries: z.array(
    z.strictObject({
      id: id.describe('The webhook-id of every attempt.'),
      alertId: id,
      storyId: id,
      type: z.enum(['conflict', 'bundle']),
      conflictIds: z.array(id),
      status: z.enum(['pending', 'delivered']),
      createdAt: instantSchema,
      deliveredAt: instantSchema.nullable(),
      nextAttemptAt: instantSchema.nullable(),
      attempts: z.array(
        z.strictObject({
          at: instantSchema,
          answer: z.int().nullable().describe('Status of the answer; null: none came.'),
          error: z.string().nullable(),
          durationMs: count,
        }),
      ),
    }),
  ),
  nextCursor,
});

export const conflictHistory = z.strictObject({
  conflictId: id,
  storyId: id,
  state: z.strictObject({
    status: z.enum(CONFLICT_STATUSES),
    pairs: z.array(z.strictObject({ pair: z.tuple([id, id]), status: z.enum(CONFLICT_STATUSES) })),
  }),
  entries: z.array(
    z.strictObject({
      eventId: id,
      type: z.enum(EVENT_TYPES.map(({ name }) => name)),
      recordedAt: instantSchema,
      by: z.strictObject({ kind: z.enum(['editor', 'machine']), name: z.string() }),
      data: z.looseObject({}).describe('The data of the event; /asyncapi.json has its schema.'),
    }),
  ),
});

export const misreadList = z.strictObject({
  misreads: z.array(
    z.strictObject({
      conflictId: id,
      storyId: id,
      kind: z.string(),
      rule: z.string(),
      pair: z.array(id),
      note: z.string(),
      by: z.string(),
      at: instantSchema,
      conflict: conflict.nullable().describe('With the words of both sides; null where they are gone.'),
    }),
  ),
  nextCursor,
});

const toldConflict = conflict.extend({
  cause: z.enum(['detected', 'side-added', 'reopened']),
  sentence: z.string().describe('Who now says what against whom, with their words.'),
  news: z.strictObject({ reportId: id, sideKey: id }).nullable(),
  touchesOwn: z
    .strictObject({ reportId: id, headline: z.string().nullable() })
    .nullable()
    .describe('What the desk’s own outlet published of it.'),
});

export const alertTold = z.union([toldConflict, z.strictObject({ story: id, conflicts: z.array(toldConflict) })]);

export const decisionNotice = z.strictObject({
  storyId: id,
  conflictId: id,
  decision: z.enum(['acknowledge', 'dismiss', 'resolve', 'mark-development', 'undo']),
  by: z.string().describe('The editor who decided.'),
  position: z.string().describe('From which `minPosition` on views show it.'),
});

export const alertList = z.strictObject({
  alerts: z.array(
    z.strictObject({
      id: id.describe('Its id in the stream.'),
      type: z.enum(['conflict', 'bundle']),
      storyId: id,
      severity: z.enum(SEVERITIES),
      recordedAt: instantSchema,
      data: alertTold,
    }),
  ),
  nextCursor,
});

export const subscriptions = z.strictObject({
  editor: z.string(),
  subscriptions: z
    .array(z.strictObject({ name: z.string().nullable(), ...filter }))
    .describe('An alert is told if one of them asks for it; none: every alert.'),
});

export const digest = z.strictObject({
  days: z.array(
    z.strictObject({
      day: z.string().describe('YYYY-MM-DD in UTC, newest first.'),
      stories: z.array(
        z.strictObject({
          story: id,
          notices: z.array(z.strictObject({ id, recordedAt: instantSchema, link: z.string(), conflict: toldConflict })),
        }),
      ),
    }),
  ),
  nextCursor,
});
