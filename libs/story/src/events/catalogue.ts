import { z } from 'zod';
import { DISMISSAL_REASONS, OUTLET_GRADES, VERDICTS } from '../vocabulary.js';
import { spanSchema } from '../span.js';
import { actPublishedSchema, publicationSchema, reportSchema } from './report-schemas.js';
import { claimChangesSchema, claimRecordSchema } from './claim-schemas.js';
import { conflictSchema, conflictSideSchema, pairSchema, sideClaimSchema } from './conflict-schemas.js';
import { eventType } from './event-type.js';

const id = z.string().min(1);
const note = z.string();
const alias = z.object({ name: z.string().min(1), also: z.array(z.string().min(1)) });
const retraction = z.object({
  reportId: id,
  claimId: id,
  note,
  published: actPublishedSchema,
  /** The event that took back the origin, where this one follows from it. */
  causedBy: z.string().nullable(),
});
const pairDecision = z.object({ conflictId: id, pair: pairSchema, note });
const edge = z.object({ edgeId: id, reportId: id, note });

/** The one catalogue of events: relay, projections and replay decode through it, and the union type is derived from it. */
export const EVENT_TYPES = [
  eventType(
    'StoryOpened',
    z.object({
      storyId: id,
      title: z.string().min(1),
      timeZone: z.string().min(1),
      aliases: z.array(alias),
      ownOutlet: z.string().nullable(),
      /** Day on which undated reports were gathered, `YYYY-MM-DD`. */
      collected: z.string().nullable(),
    }),
  ),
  eventType('AliasAdded', z.object({ storyId: id, alias })),
  eventType('StoriesMerged', z.object({ storyId: id, mergedStoryId: id, note })),

  eventType('ReportPublished', reportSchema),
  eventType('ReportDated', z.object({ reportId: id, published: publicationSchema })),
  eventType(
    'ReportCorrected',
    z.object({
      reportId: id,
      revision: z.int().min(2),
      textHash: z.string(),
      textLength: z.int().min(0),
      note,
      published: actPublishedSchema,
    }),
  ),
  eventType('ReportWithdrawn', z.object({ reportId: id, note, published: actPublishedSchema })),
  eventType('ReportUnfiled', z.object({ reportId: id, storyId: id, toStoryId: id })),
  eventType(
    'ReportFiled',
    z.object({ reportId: id, storyId: id, fromStoryId: id, report: reportSchema, claims: z.array(claimRecordSchema) }),
  ),
  eventType('ReportRedacted', z.object({ reportId: id, spans: z.array(spanSchema).nullable(), note })),

  eventType('ClaimAsserted', claimRecordSchema),
  eventType('ClaimEntered', claimRecordSchema.extend({ note })),
  eventType('ClaimAmended', z.object({ reportId: id, claimId: id, changes: claimChangesSchema, note })),
  eventType('ClaimAccepted', z.object({ reportId: id, claimId: id })),
  eventType('ClaimDropped', z.object({ reportId: id, claimId: id, reason: z.string() })),
  eventType(
    'ClaimSuperseded',
    z.object({ reportId: id, claimId: id, by: id, reason: z.string(), published: actPublishedSchema }),
  ),
  eventType('ClaimCorrected', retraction.extend({ by: z.string().nullable() })),
  eventType('ClaimRetracted', retraction),
  eventType('VerdictRecorded', z.object({ reportId: id, claimId: id, verdict: z.enum(VERDICTS), note })),

  eventType(
    'ClaimPlaced',
    z.object({
      reportId: id,
      claimId: id,
      eventKey: z.string(),
      questionId: id,
      /** The question in words, as the placed aspect asks it. */
      question: z.string(),
      why: z.string(),
      ruleVersion: z.string(),
    }),
  ),
  eventType('ClaimMoved', z.object({ reportId: id, claimId: id, questionId: id, note })),

  eventType(
    'LineageEstablished',
    z.object({
      edgeId: id,
      /** The report that has its facts from the origin. */
      reportId: id,
      /** The credited outlet or agency, and its report where that one is filed in the story. */
      origin: z.object({ outlet: z.string(), reportId: z.string().nullable() }),
      basis: z.enum(['stated', 'inferred']),
      why: z.string(),
      evidence: z.array(spanSchema.extend({ reportId: id })),
    }),
  ),
  eventType('LineageConfirmed', edge),
  eventType('LineageCut', edge),

  eventType('ConflictDetected', conflictSchema),
  eventType(
    'ConflictSideAdded',
    z.object({ conflictId: id, side: conflictSideSchema, reason: z.string(), relation: conflictSchema.shape.relation }),
  ),
  eventType(
    'ConflictClaimJoined',
    z.object({ conflictId: id, sideKey: z.string(), claim: sideClaimSchema, independentOrigins: z.int() }),
  ),
  eventType('ConflictSideRemoved', z.object({ conflictId: id, sideKey: z.string(), reason: z.string() })),
  eventType('ConflictLapsed', z.object({ conflictId: id, reason: z.string() })),

  eventType('PairAcknowledged', pairDecision),
  eventType('PairDismissed', pairDecision.extend({ reason: z.enum(DISMISSAL_REASONS) })),
  eventType('PairResolved', pairDecision.extend({ favours: z.string() })),
  eventType('PairMarkedDevelopment', pairDecision),
  eventType('PairReopened', pairDecision.extend({ by: z.enum(['editor', 'machine']) })),

  /** Of no story: it stands in a partition of its own. */
  eventType('OutletGraded', z.object({ outlet: z.string().min(1), grade: z.enum(OUTLET_GRADES), note })),
] as const;

type Catalogue = (typeof EVENT_TYPES)[number];

/** Name of an event: one of the catalogue's. */
export type EventName = Catalogue['name'];

/** The data of the named event. */
export type EventData<Name extends EventName> = z.infer<Extract<Catalogue, { name: Name }>['schema']>;

/** Any event of a story: its name and its data, in today's version. */
export type StoryEvent = { [Name in EventName]: { readonly type: Name; readonly data: EventData<Name> } }[EventName];

/** The event of the given name. */
export type EventOf<Name extends EventName> = Extract<StoryEvent, { type: Name }>;
