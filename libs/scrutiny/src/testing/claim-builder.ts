import type { ClaimContent, ClaimValue, EventMention, TimeRange } from '#story';
import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import type { Candidate, ScrutinyClaim, ScrutinyReport } from '../scrutiny-claim.js';
import type { StoryReport } from '../scrutinise-story.js';

/** A day as the range that a calendar in UTC gives it; a month or year likewise. */
export function day(edtf: string): TimeRange {
  const [year = '', month, date] = edtf.split('-');
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1));
  const to = date
    ? from + 86_400_000
    : month
      ? Date.UTC(Number(year), Number(month), 1)
      : Date.UTC(Number(year) + 1, 0, 1);
  return { edtf, earliest: new Date(from).toISOString(), latest: new Date(to - 1).toISOString() };
}

export const dateValue = (edtf: string): ClaimValue => ({
  type: 'date',
  range: edtf.startsWith('X') ? { edtf, earliest: null, latest: null } : day(edtf),
  precision: edtf.split('-').length === 3 ? 'day' : 'month',
});

type Quantity = Extract<ClaimValue, { type: 'quantity' }>;

export const quantity = (figure: number, more: Partial<Quantity> = {}): Quantity => ({
  type: 'quantity',
  min: figure,
  max: figure,
  bound: 'exact',
  unit: 'person',
  counted: 'person',
  whose: '',
  measure: 'total',
  partOf: null,
  ...more,
});

export const outcome = (name: string, of = 'fate'): ClaimValue => ({
  type: 'outcome',
  class: of,
  outcome: name,
  span: { start: 0, end: 1 },
});

export const role = (key: string, negated = false): ClaimValue => ({
  type: 'role',
  key,
  entity: null,
  negated,
  span: { start: 0, end: 1 },
});

export const polarity = (value: 'affirmed' | 'negated'): ClaimValue => ({ type: 'polarity', polarity: value });

export const mention = (more: Partial<EventMention> = {}): EventMention => ({
  key: 'crash:lindow',
  class: 'accident',
  head: 'crash',
  main: true,
  participants: [{ name: 'lindow ferry', part: 'patient' }],
  place: 'lindow',
  date: null,
  qualifiers: [],
  ...more,
});

export type ClaimParts = Partial<Omit<ClaimContent, 'aspect' | 'value'>> & {
  readonly value: ClaimValue;
  readonly slot?: ClaimContent['aspect']['slot'];
  readonly behaviour?: ClaimContent['aspect']['behaviour'];
  readonly detail?: string;
  readonly entity?: string;
  readonly words?: string;
  /** The words of the content where it is not the whole sentence. */
  readonly contentWords?: string;
  readonly valueWords?: string;
  readonly speaker?: string;
};

let made = 0;

/** A claim about an invented accident, with whatever the test changes in it. */
export function claim(parts: ClaimParts, of: Partial<ScrutinyClaim> = {}): ScrutinyClaim {
  const {
    slot = 'when',
    behaviour = 'fixed',
    detail = '',
    entity,
    words,
    contentWords,
    valueWords,
    speaker,
    value,
    ...content
  } = parts;
  made += 1;
  const text = words ?? 'The ferry ran aground off the harbour wall';
  return {
    claimId: `claim-${made}`,
    reportId: 'report-a',
    extractor: 'test',
    evidence: { start: 0, end: 10, revision: 1 },
    content: { start: 0, end: 10, revision: 1 },
    position: 'body',
    attribution:
      speaker === undefined
        ? []
        : [
            {
              level: 0,
              speaker,
              kind: 'named',
              count: null,
              role: null,
              onBehalfOf: null,
              toldTo: null,
              cue: 'said',
              direct: false,
            },
          ],
    authorCommitment: 'states',
    certainty: 'certain',
    polarity: 'affirmed',
    hedges: [],
    modality: 'fact',
    stance: 'asserts',
    target: null,
    response: null,
    event: entity === undefined ? mention() : null,
    aspect: {
      key: `${entity ?? 'crash:lindow'}/${slot}/${detail}`,
      slot,
      behaviour,
      detail,
      question: `What of ${slot}?`,
    },
    value,
    valueSpan: null,
    occurred: null,
    validAt: null,
    reconstructed: null,
    storyId: 'story',
    outlet: 'Harbour Post',
    published: { earliest: '2031-05-02T00:00:00.000Z', latest: '2031-05-02T23:59:59.999Z' },
    origin: 'harbour post',
    words: { content: contentWords ?? text, evidence: text, value: valueWords ?? null },
    recordedOrder: made,
    ...content,
    ...of,
  };
}

/** The claim as one of another outlet's report. */
export const elsewhere = (made: ScrutinyClaim, more: Partial<ScrutinyClaim> = {}): ScrutinyClaim => ({
  ...made,
  reportId: 'report-b',
  outlet: 'Lindow Echo',
  origin: 'lindow echo',
  ...more,
});

export const placed = (one: ScrutinyClaim): PlacedClaim => ({
  ...one,
  standing: 'current',
  placement: { eventKey: 'event', questionId: 'question', question: 'What?' },
});

/** Two claims of different outlets that answer one question. */
export const pairOfClaims = (a: ClaimParts, b: ClaimParts, of: Partial<Candidate> = {}): ClaimPair => ({
  a: placed(claim(a)),
  b: placed(elsewhere(claim(b), of)),
  why: 'one event',
  options: { sameEvent: false },
  sameReport: () => [],
  inSentence: () => [],
  akin: () => false,
  sentences: (one) => [one],
  near: [],
});

/** A report of the claims, which all become its own. */
export function reportOf(
  name: string,
  claims: readonly ScrutinyClaim[],
  more: Partial<ScrutinyReport> = {},
): StoryReport {
  const report: ScrutinyReport = {
    reportId: name,
    storyId: 'story',
    kind: 'article',
    corrects: null,
    credits: [],
    outlet: name,
    published: { edtf: '', ...(claims[0]?.published ?? { earliest: null, latest: null }) },
    ...more,
  };
  return {
    report,
    claims: claims.map((one) => ({
      ...one,
      reportId: name,
      outlet: report.outlet,
      origin: report.outlet.toLowerCase(),
    })),
  };
}
