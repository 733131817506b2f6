import { instantOf, type ClaimContent, type Instant, type Report, type TimeRange } from '#story';

/** One invented story, in which tests of every room put their reports and claims. */

/** Midnight of its first day, in milliseconds since 1970. */
export const START = Date.UTC(2031, 0, 1);

/** The moment that is `hours` after the first day of the invented story. */
export const atHour = (hours: number): Instant => instantOf(START + hours * 3_600_000);

export const STORY_ID = 'harlow-crash';

/** A report of the invented story. */
export const aReport = (reportId: string, bounds: TimeRange, more: Partial<Report> = {}): Report => ({
  reportId,
  storyId: STORY_ID,
  outlet: { name: `Outlet ${reportId}`, basis: 'stated' },
  title: null,
  url: null,
  kind: 'article',
  textHash: `hash-${reportId}`,
  textLength: 400,
  revision: 1,
  language: 'en',
  published: { ...bounds, basis: 'stated', evidence: [] },
  corrects: null,
  credits: [],
  extractor: 'rules/1',
  ...more,
});

/** A claim of the invented story: police say that three people died. */
export const aClaim = (more: Partial<ClaimContent> = {}): ClaimContent => ({
  evidence: { revision: 1, start: 0, end: 60 },
  content: { revision: 1, start: 10, end: 50 },
  position: 'body',
  attribution: [saidBy('police')],
  authorCommitment: 'relays',
  certainty: 'certain',
  polarity: 'affirmed',
  hedges: [],
  modality: 'fact',
  stance: 'asserts',
  target: null,
  response: null,
  event: null,
  aspect: {
    key: 'crash:harlow/count/dead',
    slot: 'count',
    behaviour: 'grows',
    detail: 'dead',
    question: 'How many died?',
  },
  value: deaths(3),
  valueSpan: null,
  occurred: null,
  validAt: null,
  reconstructed: null,
  ...more,
});

export const saidBy = (speaker: string): ClaimContent['attribution'][number] => ({
  level: 0,
  speaker,
  kind: 'named',
  count: null,
  role: null,
  onBehalfOf: null,
  toldTo: null,
  cue: 'said',
  direct: false,
});

export const deaths = (count: number): ClaimContent['value'] => ({
  type: 'quantity',
  min: count,
  max: count,
  bound: 'exact',
  unit: 'person',
  counted: 'dead',
  whose: '',
  measure: 'total',
  partOf: null,
});

/** A body that declined to comment. */
export const aSilence = (speaker: string): Partial<ClaimContent> => ({
  attribution: [saidBy(speaker)],
  stance: 'responds',
  response: 'no_comment',
  aspect: {
    key: 'crash:harlow/reply',
    slot: 'reply',
    behaviour: 'reply',
    detail: speaker,
    question: `What did ${speaker} say?`,
  },
  value: { type: 'response', response: 'no_comment' },
});
