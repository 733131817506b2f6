import { EventProfiles } from './events/event-profile.js';
import type { PlacedClaim } from './gates/claim-pair.js';
import { indexKeys } from './index-keys.js';
import { nearestByKeys } from './nearest-by-keys.js';
import { Kinship } from './words/kinship.js';
import { sentenceKey } from './words/sentence-key.js';
import type { Candidate, ScrutinyClaim } from './scrutiny-claim.js';

/** The claims at hand while one report is scrutinised, by question, by event and report, and by index key. */
export class Pool {
  readonly kinship = new Kinship();
  readonly profiles = new EventProfiles([], this.kinship);
  private readonly byQuestion = new Map<string, PlacedClaim[]>();
  private readonly byEventAndReport = new Map<string, PlacedClaim[]>();
  private readonly bySentence = new Map<string, PlacedClaim[]>();
  private readonly byKey = new Map<string, PlacedClaim[]>();

  constructor(candidates: readonly Candidate[]) {
    for (const candidate of [...candidates].sort((a, b) => a.recordedOrder - b.recordedOrder)) {
      if (isPlaced(candidate)) this.add(candidate);
    }
  }

  add(claim: PlacedClaim): void {
    this.profiles.add(claim);
    this.kinship.add(claim);
    push(this.byQuestion, claim.placement.questionId, claim);
    push(this.byEventAndReport, eventAndReport(claim.placement.eventKey, claim.reportId), claim);
    push(this.bySentence, sentenceKey(claim), claim);
    for (const key of indexKeys(claim)) push(this.byKey, key, claim);
  }

  /** The claims that answer a question, the oldest first, whether they still stand or not. */
  answering(questionId: string): readonly PlacedClaim[] {
    return [...(this.byQuestion.get(questionId) ?? [])];
  }

  /** The claims of a claim's own sentence. */
  inSentence(claim: PlacedClaim): readonly PlacedClaim[] {
    return this.bySentence.get(sentenceKey(claim)) ?? [];
  }

  /** What the reports of two claims say of an event. */
  ofReports(eventKey: string, a: PlacedClaim, b: PlacedClaim): readonly PlacedClaim[] {
    return [...new Set([a.reportId, b.reportId])].flatMap(
      (reportId) => this.byEventAndReport.get(eventAndReport(eventKey, reportId)) ?? [],
    );
  }

  /** The claims that share the rarest index keys with the given one, the oldest first. */
  sharingKeys(claim: ScrutinyClaim): readonly PlacedClaim[] {
    return nearestByKeys(claim, (key) => this.byKey.get(key) ?? []).sort((a, b) => a.recordedOrder - b.recordedOrder);
  }
}

const isPlaced = (candidate: Candidate): candidate is PlacedClaim => candidate.placement !== null;

const eventAndReport = (eventKey: string, reportId: string): string => `${reportId} ${eventKey}`;

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
