import { outletKey } from '#story';
import { candidateOf } from './candidate-of.js';
import { ClaimHearing, isOfNotices } from './claim-hearing.js';
import { ConflictBook } from './conflicts/conflict-book.js';
import { supersession, takings } from './corrections/standing-events.js';
import { unmatchedFinding } from './corrections/unmatched-notice.js';
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
import { sentenceKey } from './words/sentence-key.js';

export interface ScrutinyInput {
  readonly report: ScrutinyReport;
  /** The report's new claims, in their order. */
  readonly claims: readonly ScrutinyClaim[];
  /** Claims of the story found by the index keys of the new ones. */
  readonly candidates: readonly Candidate[];
  /** The conflicts of the questions that the candidates answer. */
  readonly conflicts: readonly KnownConflict[];
  /** Roots of the reports on the sides of these conflicts; those of the candidates need not be among them. */
  readonly origins?: ReadonlyMap<string, string>;
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
  for (const [reportId, origin] of input.origins ?? []) book.learnOrigin(reportId, origin);
  for (const { reportId, origin } of input.candidates) book.learnOrigin(reportId, origin);
  for (const [reportId, origin] of lineage.origins) book.learnOrigin(reportId, origin);
  const hearing = new ClaimHearing(pool, book, options);
  const propagated = new Map<string, DerivedEvent>();
  // A notice is read as a whole, so all sentences of the report are at hand from the start.
  for (const claim of input.claims) pool.kinship.add(claim);
  const located = input.claims.map((claim) => {
    const before = pool.sharingKeys(claim);
    const placed = placeClaim(claim, pool.profiles, before, options);
    const here = candidateOf(claim, { ...lineage.own, placement: placed, standing: 'current' });
    const answering = pool.answering(placed.questionId);
    for (const other of answering) {
      for (const ended of [supersession(other, here), ...takings(other, here)]) {
        if (ended) propagated.set(ended.id, ended);
      }
    }
    pool.add(here);
    return { here, before, answering, placed };
  });
  const reaching = (reach: Rule['reach']): readonly Rule[] => rules.filter((rule) => rule.reach === reach);
  const [ofNotices, ofAnswers] = [
    reaching('question').filter(isOfNotices),
    reaching('question').filter((rule) => !isOfNotices(rule)),
  ];
  const sentences = firstOfSentences(located);
  // What a notice settles comes first: it is no conflict of values besides.
  for (const { here, answering, placed } of bodyFirst(located)) {
    hearing.hold(here, claimsOf(bodyFirst(asItems(answering))), ofNotices, placed.why, answering);
  }
  for (const { here, before } of bodyFirst(sentences)) {
    const others = claimsOf(firstOfSentences(bodyFirst(asItems(before))));
    hearing.hold(here, others, reaching('notice'), here.placement.question);
  }
  for (const { here, answering, placed } of located) {
    hearing.hold(here, answering, ofAnswers, placed.why, answering);
    book.join(here);
  }
  // What a question found is not told again in other words, so whole sentences come last.
  for (const { here, before } of bodyFirst(located)) {
    hearing.hold(here, before, reaching('story'), here.placement.question);
  }
  for (const { here, before } of bodyFirst(sentences)) {
    const others = claimsOf(firstOfSentences(bodyFirst(asItems(before))));
    hearing.hold(here, others, reaching('sentence'), here.placement.question);
  }
  for (const ended of hearing.takenBack) propagated.set(ended.id, ended);
  const unmatched =
    hearing.metNotice || propagated.size > 0
      ? null
      : unmatchedFinding(
          input.report,
          located.map(({ here }) => here),
        );
  if (unmatched) book.record(unmatched, []);
  return {
    placements: located.map(({ placed }) => placed),
    conflictEvents: book.events,
    lineage: lineageEvents(lineage.findings),
    ...lineage.own,
    propagated: [...propagated.values()],
    letGo: hearing.letGo,
  };
}

interface Located {
  readonly here: PlacedClaim;
}

const asItems = (claims: readonly PlacedClaim[]): Located[] => claims.map((here) => ({ here }));
const claimsOf = (items: readonly Located[]): PlacedClaim[] => items.map(({ here }) => here);

/** Headlines last: what the text says in full is told by its own words. */
const bodyFirst = <T extends Located>(items: readonly T[]): T[] => [
  ...items.filter(({ here }) => here.position !== 'headline'),
  ...items.filter(({ here }) => here.position === 'headline'),
];

/** One claim for each sentence, the first. */
function firstOfSentences<T extends Located>(items: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const item of items) {
    const sentence = sentenceKey(item.here);
    if (!first.has(sentence)) first.set(sentence, item);
  }
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
