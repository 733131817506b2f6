import {
  EdtfError,
  parseEdtf,
  reportIdOfClaim,
  wordsKey,
  type Aspect,
  type AttributionLevel,
  type Behaviour,
  type ClaimChanges,
  type ClaimContent,
  type RevisedSpan,
  type Slot,
  type Span,
  type TimeRange,
} from '#story';
import { Problem } from '../problems/problem.js';
import type { AspectBody, AttributionBody, ClaimFieldsBody, WordsBody } from './claim-bodies.js';
import { readValue } from './value-input.js';

/** The report that a claim is on: its text, and how its dates are read. */
export interface ClaimGround {
  readonly text: string;
  readonly revision: number;
  readonly timeZone: string;
}

/** Reads what an editor changes of a claim. @throws Problem that names the field at fault */
export function readChanges(body: ClaimFieldsBody, ground: ClaimGround, standing: ClaimContent): ClaimChanges {
  const { position, authorCommitment, certainty, polarity, hedges, modality, stance, response } = body;
  const evidence = body.evidence && readWords('evidence', body.evidence, ground);
  const content = body.content && readWords('content', body.content, ground);
  const setting = { ...ground, content: content ?? standing.content };
  const changes = {
    evidence,
    content,
    position,
    attribution: body.attribution?.map(attributionOf),
    authorCommitment,
    certainty,
    polarity,
    hedges: hedges && [...hedges],
    modality,
    stance,
    response,
    aspect: body.aspect && aspectOf(body.aspect, standing.event?.key ?? null),
    value: body.value && readValue(body.value, setting),
    occurred: readRange('occurred', body.occurred, ground),
    validAt: readRange('validAt', body.validAt, ground),
  };
  // What is not named stays: JSON keeps no undefined, and neither do events.
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

/** Reads a claim that an editor enters by hand. @throws Problem that names the field at fault */
export function readContent(body: ClaimFieldsBody, ground: ClaimGround): ClaimContent {
  if (!body.evidence) {
    throw new Problem('invalid-body', 'evidence: name the words that prove it.', {
      field: 'evidence',
      errors: [{ field: 'evidence', detail: 'name the words that prove it' }],
    });
  }
  const evidence = readWords('evidence', body.evidence, ground);
  const content = body.content ? readWords('content', body.content, ground) : evidence;
  const blank = blankClaim(evidence, content, ground.text);
  return { ...blank, ...definedOnly(readChanges(body, ground, blank)) };
}

/** What a claim is where its editor says nothing about it: plainly stated, with the words themselves as its answer. */
const blankClaim = (evidence: RevisedSpan, content: RevisedSpan, text: string): ClaimContent => ({
  evidence,
  content,
  position: 'body',
  attribution: [],
  authorCommitment: 'states',
  certainty: 'certain',
  polarity: 'affirmed',
  hedges: [],
  modality: 'fact',
  stance: 'asserts',
  target: null,
  response: null,
  event: null,
  aspect: { key: 'statement', slot: 'statement', behaviour: 'fixed', detail: '', question: 'What is stated?' },
  value: { type: 'text', key: wordsKey(text.slice(content.start, content.end)), span: plainSpan(content) },
  valueSpan: null,
  occurred: null,
  validAt: null,
  reconstructed: null,
});

const plainSpan = ({ start, end }: Span): Span => ({ start, end });

function definedOnly<T extends object>(changes: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Words by their offsets, or found in the text where they stand once. */
function readWords(
  field: string,
  { start, end, text: words }: WordsBody,
  { text, revision }: ClaimGround,
): RevisedSpan {
  if (start !== undefined && end !== undefined) {
    if (start < end && end <= text.length) return { start, end, revision };
    throw new Problem('span-outside-text', `${field} ${String(start)} to ${String(end)} is not within the text.`, {
      field,
    });
  }
  const at = words === undefined || words === '' ? -1 : text.indexOf(words);
  if (words === undefined || at < 0) {
    throw new Problem(
      'span-outside-text',
      `${field} does not stand in the text; give its offsets or its exact words.`,
      {
        field,
      },
    );
  }
  if (text.includes(words, at + 1)) {
    throw new Problem('span-outside-text', `${field} stands in the text more than once; give its offsets.`, { field });
  }
  return { start: at, end: at + words.length, revision };
}

const attributionOf = (body: AttributionBody): AttributionLevel => ({
  level: body.level,
  speaker: body.speaker,
  kind: body.kind,
  count: body.count ?? null,
  role: body.role ?? null,
  onBehalfOf: body.onBehalfOf ?? null,
  toldTo: body.toldTo ?? null,
  cue: body.cue ?? null,
  direct: body.direct ?? false,
});

/** How the values of a slot behave in time (CLAIMS.md step 6); a count is taken to be fixed. */
const BEHAVIOUR: Partial<Record<Slot, Behaviour>> = { measure: 'varies', stage: 'staged', reply: 'reply' };

const aspectOf = ({ key, slot, question, detail }: AspectBody, eventKey: string | null): Aspect => ({
  key: key ?? `${eventKey ?? 'statement'}/${slot}${detail === undefined ? '' : `/${detail}`}`,
  slot,
  question,
  detail: detail ?? '',
  behaviour: BEHAVIOUR[slot] ?? 'fixed',
});

function readRange(
  field: 'occurred' | 'validAt',
  given: string | null | undefined,
  { timeZone }: ClaimGround,
): TimeRange | null | undefined {
  if (given === undefined || given === null) return given;
  try {
    return parseEdtf(given, timeZone);
  } catch (error) {
    if (error instanceof EdtfError) throw new Problem('invalid-date', error.message, { field });
    throw error;
  }
}

/** The report of a claim, checked for the form that ids have. @throws Problem */
export function reportOfClaim(claimId: string): string {
  if (/^[0-9a-f-]{36}\.[0-9a-f]{8}$/.test(claimId)) return reportIdOfClaim(claimId);
  throw new Problem('unknown-claim', `There is no claim ${claimId}.`);
}
