import type { Answer } from '../api/client.js';

export type View = Answer<'View'>;
export type Claim = Answer<'Claim'>;
export type Conflict = Answer<'Conflict'>;
export type Question = View['questions'][number];
export type AnswerTold = Question['answers'][number];
export type Side = Conflict['sides'][number];
export type OfficialResponse = NonNullable<View['officialResponses']>[number];
export type ReportLine = NonNullable<View['reports']>[number];
export type Standing = Claim['standing'];
export type ConflictKind = Conflict['kind'];
