import { derivedId, type EventOf } from '#story';
import { ConflictBook } from './conflicts/conflict-book.js';
import { EventProfiles } from './events/event-profile.js';
import type { ClaimPair, PlacedClaim } from './gates/claim-pair.js';
import { publicationOrder } from './gates/claim-pair.js';
import { indexKeys } from './index-keys.js';
import { placeClaim } from './questions/place-claim.js';
import { RULES } from './rules/index.js';
import type { Rule } from './rules/rule.js';
import type {
  Candidate,
  DerivedEvent,
  KnownConflict,
  LetGo,
  Placed,
  ScrutinyClaim,
  ScrutinyOptions,
  ScrutinyReport,
} from './scrutiny-claim.js';
import { isHigher } from './values/quantities.js';

export interface ScrutinyInput {
  readonly report: ScrutinyReport;
  /** The report's new claims, in their order. */
  readonly claims: readonly ScrutinyClaim[];
  /** Claims of the story found by the index keys of the new ones. */
  readonly candidates: readonly Candidate[];
  /** The conflicts of the questions that the candidates answer. */
  readonly conflicts: readonly KnownConflict[];
  /** Default: all rules. */
  readonly rules?: readonly Rule[];
  readonly options?: Partial<ScrutinyOptions>;
}

export interface ScrutinyResult {
  readonly placements: readonly Placed[];
  /** ConflictDetected, ConflictSideAdded, ConflictClaimJoined and PairReopened, in order. */
  readonly conflictEvents: readonly DerivedEvent[];
  readonly lineage: readonly DerivedEvent[];
  /** What follows for standing: ClaimSuperseded, ClaimCorrected, ClaimRetracted. */
  readonly propagated: readonly DerivedEvent[];
  /** Pairs that a rule looked at and let go. */
  readonly letGo: readonly LetGo[];
}

/**
 * Holds the new claims of one report against what the story already has: places each on a question, and compares it by
 * every rule with the claims that answer that question or share an index key. Pure and deterministic: the same input
 * gives the same events under the same ids.
 */
export function scrutinise(input: ScrutinyInput): ScrutinyResult {
  const rules = input.rules ?? RULES;
  const options: ScrutinyOptions = { sameEvent: input.options?.sameEvent ?? false };
  const pool = new Pool(input.candidates);
  const book = new ConflictBook(input.conflicts);
  for (const { reportId, origin } of input.candidates) book.learnOrigin(reportId, origin);
  const placements: Placed[] = [];
  const propagated = new Map<string, DerivedEvent>();
  const passedOver: LetGo[] = [];

  for (const claim of input.claims) {
    book.learnOrigin(claim.reportId, claim.origin);
    const placed = placeClaim(claim, pool.profiles, options);
    placements.push(placed);
    const located: PlacedClaim = { ...claim, placement: placed, standing: 'current' };
    const answering = pool.answering(placed.questionId);
    for (const other of answering) {
      const grown = supersession(other, located);
      if (grown) propagated.set(grown.id, grown);
    }
    for (const rule of rules) {
      const others = rule.reach === 'question' ? answering : pool.sharingKeys(located);
      for (const other of others) {
        const pair: ClaimPair = { a: other, b: located, why: placed.why, options };
        const judgement = rule.judge(pair);
        if (!judgement) continue;
        if (judgement.fires) book.record({ rule, a: other, b: located, judgement }, answering);
        else passedOver.push({ a: other.claimId, b: claim.claimId, rule: rule.name, why: judgement.why });
      }
    }
    book.join(located);
    pool.add(located);
  }
  return {
    placements,
    conflictEvents: book.events,
    lineage: [],
    propagated: [...propagated.values()],
    letGo: passedOver,
  };
}

/** The claims at hand, by question and by index key. Claims that were taken back answer nothing any more. */
class Pool {
  readonly profiles = new EventProfiles();
  private readonly byQuestion = new Map<string, PlacedClaim[]>();
  private readonly byKey = new Map<string, PlacedClaim[]>();

  constructor(candidates: readonly Candidate[]) {
    for (const candidate of [...candidates].sort((a, b) => a.recordedOrder - b.recordedOrder)) {
      const { placement } = candidate;
      if (placement) this.add({ ...candidate, placement });
    }
  }

  add(claim: PlacedClaim): void {
    this.profiles.add(claim);
    push(this.byQuestion, claim.placement.questionId, claim);
    for (const key of indexKeys(claim)) push(this.byKey, key, claim);
  }

  answering(questionId: string): readonly PlacedClaim[] {
    return (this.byQuestion.get(questionId) ?? []).filter(({ standing }) => standing === 'current');
  }

  sharingKeys(claim: PlacedClaim): readonly PlacedClaim[] {
    return [...new Set(indexKeys(claim).flatMap((key) => this.byKey.get(key) ?? []))].sort(
      (a, b) => a.recordedOrder - b.recordedOrder,
    );
  }
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** A count that grows: the later, higher figure supersedes the earlier one. */
function supersession(a: PlacedClaim, b: PlacedClaim): DerivedEvent | null {
  if (a.aspect.behaviour !== 'grows' || b.aspect.behaviour !== 'grows') return null;
  const order = publicationOrder(a, b);
  if (order === 'unknown') return null;
  const [earlier, later] = order === 'before' ? [a, b] : [b, a];
  const [low, high] = [earlier.value, later.value];
  if (low.type !== 'quantity' || high.type !== 'quantity' || !isHigher(low, high)) return null;
  if (earlier.modality !== 'fact' || later.modality !== 'fact') return null;
  const event: EventOf<'ClaimSuperseded'> = {
    type: 'ClaimSuperseded',
    data: {
      reportId: earlier.reportId,
      claimId: earlier.claimId,
      by: later.claimId,
      reason: 'A later report gives a higher figure for a count that grows.',
      published: null,
    },
  };
  return { id: derivedId('superseded', earlier.claimId, later.claimId), event };
}
