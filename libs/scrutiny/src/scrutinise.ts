import { outletKey } from '#story';
import { ConflictBook } from './conflicts/conflict-book.js';
import { supersession, takings } from './corrections/standing-events.js';
import type { PlacedClaim } from './gates/claim-pair.js';
import { inferCopies, lineageEvents, statedCredits, type LineageFinding } from './lineage/infer-copies.js';
import { Pool } from './pool.js';
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
  /** Root of the report's chain of credits, by key, after this report's lineage. */
  readonly origin: string;
  readonly originBasis: 'own' | 'stated' | 'inferred';
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
  const lineage = lineageOf(input);
  const pool = new Pool(input.candidates);
  const book = new ConflictBook(input.conflicts);
  for (const { reportId, origin } of input.candidates) book.learnOrigin(reportId, origin);
  for (const [reportId, origin] of lineage.origins) book.learnOrigin(reportId, origin);
  const placements: Placed[] = [];
  const propagated = new Map<string, DerivedEvent>();
  const passedOver: LetGo[] = [];
  /** Pairs of sentences and of reports that raised an alert. */
  const alerted = new Set<string>();

  const located: { readonly here: PlacedClaim; readonly before: readonly PlacedClaim[] }[] = [];
  for (const claim of input.claims) {
    const before = pool.sharingKeys(claim);
    const placed = placeClaim(claim, pool.profiles, before, options);
    placements.push(placed);
    const here: PlacedClaim = { ...claim, ...lineage.own, placement: placed, standing: 'current' };
    const answering = pool.answering(placed.questionId);
    for (const other of answering) {
      for (const ended of [supersession(other, here), ...takings(other, here)]) {
        if (ended) propagated.set(ended.id, ended);
      }
    }
    hold(here, answering, 'question', placed.why);
    book.join(here);
    pool.add(here);
    located.push({ here, before });
  }
  // What a question found is not told again in other words, so whole sentences come last.
  const opened = new Set<string>();
  for (const { here, before } of located) {
    hold(here, before, 'story', here.placement.question);
    if (opened.has(sentenceOf(here))) continue;
    opened.add(sentenceOf(here));
    hold(here, firstOfSentences(before), 'sentence', here.placement.question);
  }

  function hold(here: PlacedClaim, others: readonly PlacedClaim[], reach: Rule['reach'], why: string): void {
    const settled = new Set<string>();
    for (const rule of rules) {
      if (rule.reach !== reach) continue;
      for (const other of others) {
        if (rule.alsoEnded !== true && other.standing !== 'current') continue;
        if (reach === 'question' && settled.has(other.claimId)) continue;
        if (reach === 'sentence' && alerted.has(told(rule, other, here))) continue;
        const sameReport = (): readonly PlacedClaim[] => pool.ofReports(here.placement.eventKey, other, here);
        const judgement = rule.judge({ a: other, b: here, why, options, sameReport });
        if (!judgement) continue;
        if (judgement.fires) {
          book.record({ rule, a: other, b: here, judgement }, reach === 'question' ? others : []);
          settled.add(other.claimId);
          if (rule.severity === 'alert') alerted.add(sentencesOf(other, here)).add(reportsOf(rule, other, here));
        } else {
          passedOver.push({ a: other.claimId, b: here.claimId, rule: rule.name, why: judgement.why });
        }
      }
    }
  }
  return {
    placements,
    conflictEvents: book.events,
    lineage: lineageEvents(lineage.findings),
    ...lineage.own,
    propagated: [...propagated.values()],
    letGo: passedOver,
  };
}

const sentenceOf = ({ reportId, evidence }: ScrutinyClaim): string => `${reportId}:${evidence.start}`;
const sentencesOf = (a: ScrutinyClaim, b: ScrutinyClaim): string => `${sentenceOf(a)} ${sentenceOf(b)}`;
const reportsOf = ({ kind }: Rule, a: ScrutinyClaim, b: ScrutinyClaim): string => `${kind} ${a.reportId} ${b.reportId}`;

/** By what an alert is known to have been told already: a headline's by its report, another's by its sentence. */
const told = (rule: Rule, a: ScrutinyClaim, b: ScrutinyClaim): string =>
  a.position === 'headline' || b.position === 'headline' ? reportsOf(rule, a, b) : sentencesOf(a, b);

/** One claim for each sentence, the first. */
function firstOfSentences(claims: readonly PlacedClaim[]): PlacedClaim[] {
  const first = new Map<string, PlacedClaim>();
  for (const claim of claims) if (!first.has(sentenceOf(claim))) first.set(sentenceOf(claim), claim);
  return [...first.values()];
}

interface ReportLineage {
  readonly findings: readonly LineageFinding[];
  readonly own: { readonly origin: string; readonly originBasis: 'own' | 'stated' | 'inferred' };
  /** Roots that this report's arrival changes, by report. */
  readonly origins: ReadonlyMap<string, string>;
}

function lineageOf({ report, claims, candidates }: ScrutinyInput): ReportLineage {
  const stated = statedCredits(report, candidates);
  const inferred = inferCopies(report, claims, candidates, stated.length > 0);
  const credit = stated[0];
  const copied = inferred.find(({ edge }) => edge.reportId === report.reportId);
  const origin = credit?.origin ?? copied?.origin ?? claims[0]?.origin ?? outletKey(report.outlet);
  const origins = new Map([[report.reportId, origin]]);
  for (const { edge } of inferred) if (edge.reportId !== report.reportId) origins.set(edge.reportId, origin);
  return {
    findings: [...stated, ...inferred],
    own: { origin, originBasis: credit ? 'stated' : copied ? 'inferred' : (claims[0]?.originBasis ?? 'own') },
    origins,
  };
}
