import {
  instantOf,
  pairOf,
  type ClaimRecord,
  type ConflictSide,
  type Instant,
  type RecordedStoryEvent,
  type Report,
  type StoryEvent,
} from '#story';
import { generatedClaim } from './generated-claim.js';

export interface GeneratedStory {
  readonly storyId: string;
  readonly claims: number;
  /** The same seed gives the same story. */
  readonly seed: number;
}

/** The length of each generated report's text. */
export const TEXT_LENGTH = 4_000;

export const CLAIMS_PER_REPORT = 20;
const FIRST_REPORT = Date.UTC(2031, 0, 1);
const OUTLETS = 40;

/** Numbers in [0, 1) that look random and are the same for the same seed (mulberry32, Tommy Ettinger). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Question {
  readonly questionId: string;
  readonly contested: boolean;
  sides: ConflictSide[];
  detected: boolean;
}

/**
 * The events of a story as a busy desk would record it: a report with its claims every few minutes, a moment later
 * where scrutiny places them, which reports credit an agency, and the conflicts that they meet. One claim in four
 * opens a question, one in thirty is an official silence, one question in twenty-five is contested.
 */
export class StoryGenerator {
  readonly #next: () => number;
  readonly #questions: Question[] = [];
  readonly #recent: ClaimRecord[] = [];
  #sequence = 0;

  constructor(private readonly story: GeneratedStory) {
    this.#next = random(story.seed);
  }

  /** One group for each report: all that was recorded until the next one came. */
  *reports(): Generator<RecordedStoryEvent[]> {
    const { storyId, claims } = this.story;
    const opened: StoryEvent = {
      type: 'StoryOpened',
      data: { storyId, title: storyId, timeZone: 'UTC', aliases: [], ownOutlet: null, collected: null },
    };
    yield [this.#record(opened, instantOf(FIRST_REPORT))];
    for (let report = 0; report * CLAIMS_PER_REPORT < claims; report++) {
      const count = Math.min(CLAIMS_PER_REPORT, claims - report * CLAIMS_PER_REPORT);
      yield this.#reportEvents(report, count);
    }
  }

  #reportEvents(number: number, count: number): RecordedStoryEvent[] {
    const at = FIRST_REPORT + number * 300_000;
    const report = this.#report(number, instantOf(at));
    const claims = Array.from({ length: count }, (_, index) => generatedClaim(this.#next, report.reportId, index));
    const filed: StoryEvent[] = [
      { type: 'ReportPublished', data: report },
      ...claims.map((data): StoryEvent => ({ type: 'ClaimAsserted', data })),
    ];
    const derived = [...this.#lineage(report), ...claims.flatMap((claim) => this.#placed(claim, report.outlet.name))];
    const acts = this.#next() < 0.2 ? this.#act(instantOf(at)) : [];
    this.#recent.push(...claims);
    return [
      ...filed.map((event) => this.#record(event, instantOf(at + 1_000))),
      ...derived.map((event) => this.#record(event, instantOf(at + 3_000))),
      ...acts.map((event) => this.#record(event, instantOf(at + 60_000))),
    ];
  }

  #record(event: StoryEvent, recordedAt: Instant): RecordedStoryEvent {
    this.#sequence += 1;
    const { storyId } = this.story;
    return {
      id: `${storyId}-${this.#sequence}`,
      storySequence: this.#sequence,
      recordedAt,
      metadata: {
        correlationId: storyId,
        causationId: null,
        actor: { kind: 'machine', name: 'bench' },
        history: true,
      },
      event,
    };
  }

  #report(number: number, at: Instant): Report {
    const { storyId } = this.story;
    return {
      reportId: `${storyId}-report-${number}`,
      storyId,
      outlet: { name: `Outlet ${Math.floor(this.#next() * OUTLETS)}`, basis: 'stated' },
      title: `Take ${number} of the story`,
      url: `https://example.org/${storyId}/${number}`,
      kind: 'article',
      textHash: `hash ${number}`,
      textLength: TEXT_LENGTH,
      revision: 1,
      language: 'en',
      published: { edtf: at, earliest: at, latest: at, basis: 'stated', evidence: [] },
      corrects: null,
      credits: [],
      extractor: 'bench',
    };
  }

  #lineage({ reportId }: Report): StoryEvent[] {
    if (this.#next() > 0.3) return [];
    const origin = { outlet: `Agency ${Math.floor(this.#next() * 5)}`, reportId: null };
    const data = {
      edgeId: `edge-${reportId}`,
      reportId,
      origin,
      basis: 'stated',
      why: 'credited',
      evidence: [],
    } as const;
    return [{ type: 'LineageEstablished', data: { ...data, evidence: [] } }];
  }

  #placed(claim: ClaimRecord, outlet: string): StoryEvent[] {
    if (claim.response !== null) return [];
    const question = this.#question();
    const { claimId, reportId } = claim;
    const placed: StoryEvent = {
      type: 'ClaimPlaced',
      data: {
        reportId,
        claimId,
        eventKey: 'crash:harlow',
        questionId: question.questionId,
        question: claim.aspect.question,
        why: 'same event, same count',
        ruleVersion: 'bench',
      },
    };
    return question.contested ? [placed, ...this.#contest(question, claim, outlet)] : [placed];
  }

  /** Three claims in four answer a question that stands, most of them a recent one. */
  #question(): Question {
    const known = this.#questions.length;
    if (known > 0 && this.#next() < 0.75) {
      const back = Math.floor(this.#next() ** 2 * Math.min(known, 200));
      const question = this.#questions[known - 1 - back];
      if (question) return question;
    }
    const question = {
      questionId: `${this.story.storyId}-question-${known}`,
      contested: known % 25 === 0,
      sides: [],
      detected: false,
    };
    this.#questions.push(question);
    return question;
  }

  #contest(question: Question, claim: ClaimRecord, outlet: string): StoryEvent[] {
    const { storyId } = this.story;
    const sideKey = `side ${claim.value.type === 'quantity' ? String(claim.value.min) : ''}`;
    const { claimId, reportId } = claim;
    const member = { claimId, reportId, outlet, speaker: claim.attribution[0]?.speaker ?? '' };
    const conflictId = `conflict-${question.questionId}`;
    const side = question.sides.find((one) => one.sideKey === sideKey);
    if (side) {
      side.claims.push(member);
      const joined = { conflictId, sideKey, claim: member, independentOrigins: side.claims.length };
      return question.detected ? [{ type: 'ConflictClaimJoined', data: joined }] : [];
    }
    const fresh = { sideKey, value: claim.value, claims: [member], independentOrigins: 1, departsFrom: null };
    question.sides.push(fresh);
    const reason = 'One side gives one number, the other another.';
    if (question.detected) {
      return [{ type: 'ConflictSideAdded', data: { conflictId, side: fresh, reason, relation: 'independent' } }];
    }
    if (question.sides.length < 2) return [];
    question.detected = true;
    const data = {
      conflictId,
      storyId,
      questionId: question.questionId,
      eventKey: 'crash:harlow',
      kind: 'quantity',
      severity: 'alert',
      rule: 'quantity',
      ruleVersion: 'bench',
      reason,
      gates: ['one event', 'both stated as fact'],
      relation: 'independent',
      fitsSeveral: [],
    } as const;
    const sides = question.sides.map((one) => ({ ...one, claims: [...one.claims] }));
    const detected: StoryEvent = {
      type: 'ConflictDetected',
      data: { ...data, gates: [...data.gates], sides, fitsSeveral: [] },
    };
    if (this.#next() > 0.3) return [detected];
    const pair = pairOf(sides[0]?.sideKey ?? '', sides[1]?.sideKey ?? '');
    return [detected, { type: 'PairAcknowledged', data: { conflictId, pair, note: '' } }];
  }

  /** Now and then an earlier claim is superseded or taken back. */
  #act(at: Instant): StoryEvent[] {
    const claim = this.#recent[Math.floor(this.#next() * this.#recent.length)];
    if (!claim) return [];
    const { claimId, reportId } = claim;
    const published = { edtf: at, earliest: at, latest: at };
    if (this.#next() < 0.5) {
      return [
        { type: 'ClaimSuperseded', data: { reportId, claimId, by: claimId, reason: 'a later count', published } },
      ];
    }
    return [{ type: 'ClaimRetracted', data: { reportId, claimId, note: 'wrong', published, causedBy: null } }];
  }
}
