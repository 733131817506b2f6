import type { Attempt } from './attempt.js';
import type { Answer } from '../api/client.js';
import { text } from '../strings/composer.js';
import { NO_VALUE, valueOf, type ValueFields } from './claim-value.js';
import type { Aspect } from './story-reports.js';

type Body = Answer<'EnterClaimBody'>;

export const SLOTS = [
  'statement',
  'when',
  'count',
  'where',
  'agent',
  'target',
  'role',
  'cause',
  'happened',
  'quote',
] as const;

/** A claim as it is entered by hand. */
export interface ClaimFields {
  readonly reportId: string;
  readonly start: number | null;
  readonly end: number | null;
  /** Key of a question of the story; empty: another one, by its slot and words. */
  readonly question: string;
  readonly slot: string;
  readonly words: string;
  readonly value: ValueFields;
  readonly speaker: string;
  readonly speakerKind: string;
  readonly certainty: string;
  readonly response: string;
  readonly note: string;
  /** The last sending, and its key: the same claim sent again is entered once. */
  readonly attempt: Attempt | null;
}

export const BLANK_CLAIM: ClaimFields = {
  reportId: '',
  start: null,
  end: null,
  question: '',
  slot: 'statement',
  words: '',
  value: NO_VALUE,
  speaker: '',
  speakerKind: 'named',
  certainty: 'certain',
  response: 'no_comment',
  note: '',
  attempt: null,
};

const oneOf = <T extends string>(of: readonly T[], value: string, rest: T): T =>
  of.find((one) => one === value) ?? rest;

/** The body of a claim by hand, or a sentence that says what is missing. */
export function bodyOfClaim(fields: ClaimFields, aspects: readonly Aspect[]): Body | string {
  const evidence = evidenceOf(fields);
  if (typeof evidence === 'string') return evidence;
  const known = aspects.find(({ key }) => key === fields.question);
  const asked = fields.words.trim();
  if (!known && asked === '') return text.mustQuestion;
  const value = valueOf(fields.slot, fields.value);
  if (value === null) return text.mustAnswer;
  const speaker = fields.speaker.trim();
  const kind = oneOf(['named', 'anonymous', 'collective', 'document', 'outlet'], fields.speakerKind, 'named');
  return {
    ...evidence,
    aspect: known
      ? { key: known.key, slot: known.slot, detail: known.detail, question: known.question }
      : { slot: oneOf(SLOTS, fields.slot, 'statement'), question: asked },
    value,
    attribution: speaker === '' ? [] : [{ level: 0, speaker, kind }],
    authorCommitment: speaker === '' ? 'states' : 'relays',
    certainty: oneOf(['certain', 'probable', 'possible', 'unknown'], fields.certainty, 'certain'),
    note: fields.note.trim(),
  };
}

/** The body of a no-comment by hand, or a sentence that says what is missing. */
export function bodyOfSilence(fields: ClaimFields): Body | string {
  const evidence = evidenceOf(fields);
  if (typeof evidence === 'string') return evidence;
  const speaker = fields.speaker.trim();
  if (speaker === '') return text.mustWho;
  const response = oneOf(
    ['no_comment', 'no_response', 'no_information', 'no_statement'],
    fields.response,
    'no_comment',
  );
  return {
    ...evidence,
    stance: 'responds',
    response,
    value: { type: 'response', response },
    // A question about nobody in particular is one per body (DESIGN.md: official response).
    aspect: { slot: 'reply', question: text.replyQuestion(speaker), detail: speaker.toLowerCase() },
    attribution: [{ level: 0, speaker, kind: 'named' }],
    note: fields.note.trim(),
  };
}

function evidenceOf({ reportId, start, end }: ClaimFields): Pick<Body, 'reportId' | 'evidence'> | string {
  if (reportId === '') return text.mustReport;
  if (start === null || end === null) return text.mustEvidence;
  return { reportId, evidence: { start, end } };
}
