import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { valueInputSchema } from '../desk/value-input.js';
import {
  alertList,
  alertTold,
  conflictHistory,
  decisionNotice,
  deliveryList,
  digest,
  misreadList,
  newWebhook,
  subscriptions,
  webhook,
  webhookList,
} from './answers/alerts.js';
import { extraction } from './answers/extraction.js';
import { filedReport, suggestedStories } from './answers/filing.js';
import { outletList, outletPage } from './answers/outlets.js';
import { claim, conflict } from './answers/parts.js';
import {
  changedReport,
  changedStory,
  claimHistory,
  enteredClaim,
  onlyPosition,
  operations,
  problem,
  progress,
  publishedReport,
  released,
  rescrutiny,
  reportPage,
  story,
  storyList,
} from './answers/records.js';
import { claimList, conflictList, diff, origins, timeline, view } from './answers/views.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** The answers of the API by name. Tests hold every real answer to its schema, so the document cannot drift. */
export const answers = {
  ChangedStory: changedStory,
  Rescrutiny: rescrutiny,
  ChangedReport: changedReport,
  PublishedReport: publishedReport,
  FiledReport: filedReport,
  SuggestedStories: suggestedStories,
  EnteredClaim: enteredClaim,
  Position: onlyPosition,
  StoryList: storyList,
  Story: story,
  ClaimList: claimList,
  ConflictList: conflictList,
  Diff: diff,
  Timeline: timeline,
  Origins: origins,
  View: view,
  Report: reportPage,
  Claim: claim,
  ClaimHistory: claimHistory,
  Conflict: conflict,
  ConflictHistory: conflictHistory,
  MisreadList: misreadList,
  Alert: alertTold,
  AlertList: alertList,
  DecisionNotice: decisionNotice,
  Subscriptions: subscriptions,
  Digest: digest,
  Webhook: webhook,
  NewWebhook: newWebhook,
  WebhookList: webhookList,
  DeliveryList: deliveryList,
  OutletList: outletList,
  Outlet: outletPage,
  Extraction: extraction,
  Progress: progress,
  Operations: operations,
  Released: released,
  Problem: problem,
};

export type AnswerName = keyof typeof answers;

/** The answers as JSON Schemas (draft 2020-12, which OpenAPI 3.1 speaks); parts that have a name are referred to. */
export function answerSchemas(): Schemas {
  const named = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(answers)) named.add(schema, { id: name });
  named.add(valueInputSchema, { id: 'ValueInput' });
  const { schemas } = z.toJSONSchema(named, { uri: (name) => `#/components/schemas/${name}`, io: 'input' });
  const plain = Object.entries(schemas).map(([name, { $id: _id, $schema: _schema, ...schema }]) => [name, schema]);
  return Object.fromEntries(plain) as Schemas;
}
