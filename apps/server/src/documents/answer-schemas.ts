import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const anything = z.looseObject({});

/** The answers of the API by name. Tests hold every real answer to its schema. */
export const answers = {
  ChangedStory: anything,
  ChangedReport: anything,
  PublishedReport: anything,
  EnteredClaim: anything,
  Position: anything,
  StoryList: anything,
  Story: anything,
  ClaimList: anything,
  ConflictList: anything,
  Diff: anything,
  Timeline: anything,
  Origins: anything,
  View: anything,
  Report: anything,
  Claim: anything,
  ClaimHistory: anything,
  Conflict: anything,
  Extraction: anything,
  Progress: anything,
  Problem: anything,
};

export type AnswerName = keyof typeof answers;

/** The answers as JSON Schemas for the OpenAPI document. */
export function answerSchemas(): Schemas {
  return Object.fromEntries(Object.entries(answers).map(([name, schema]) => [name, z.toJSONSchema(schema)])) as Schemas;
}
