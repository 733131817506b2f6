import type { Instant } from '../time/instant.js';
import type { Certainty, Standing } from '../vocabulary.js';
import { ascending, byFirstKnown } from './assess-claim.js';
import type { ClaimGist } from './assessment.js';

/** One answer to a question, over claims of which no more need be known than how they group. */
export interface GroupedAnswer<Claim extends ClaimGist> {
  readonly certainties: Readonly<Partial<Record<Certainty, number>>>;
  /** Current as long as one of its claims is; else the standing of its first claim. */
  readonly standing: Standing;
  readonly independentOrigins: number;
  readonly outlets: readonly string[];
  readonly knownFrom: Instant;
  /** Whether all its claims are reconstructed. */
  readonly reconstructed: boolean;
  /** In the order in which they became known. */
  readonly claims: readonly [Claim, ...Claim[]];
}

export interface GroupedQuestion<Claim extends ClaimGist> {
  /** The claim of the smallest id speaks for the question, so that its wording does not hang on the order of arrival. */
  readonly spokesman: Claim;
  /** In the order in which they became known. */
  readonly answers: readonly GroupedAnswer<Claim>[];
  /** Latest `knownFrom` among its claims. */
  readonly latestFrom: Instant;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function groupAnswer<Claim extends ClaimGist>(claims: readonly [Claim, ...Claim[]]): GroupedAnswer<Claim> {
  const [first] = claims;
  const certainties: Partial<Record<Certainty, number>> = {};
  for (const { certainty } of claims) certainties[certainty] = (certainties[certainty] ?? 0) + 1;
  return {
    certainties,
    standing: claims.some((claim) => claim.standing === 'current') ? 'current' : first.standing,
    independentOrigins: new Set(claims.map((claim) => claim.origin)).size,
    outlets: [...new Set(claims.map((claim) => claim.outlet))].sort(),
    knownFrom: first.knownFrom,
    reconstructed: claims.every((claim) => claim.reconstructed),
    claims,
  };
}

function groupQuestion<Claim extends ClaimGist>(claims: readonly [Claim, ...Claim[]]): GroupedQuestion<Claim> {
  const spokesman = claims.reduce((a, b) => (b.claimId < a.claimId ? b : a));
  return {
    spokesman,
    answers: [...grouped([...claims].sort(byFirstKnown), ({ answerKey }) => answerKey).values()].map(groupAnswer),
    latestFrom: claims.reduce(
      (latest, claim) => (claim.knownFrom > latest ? claim.knownFrom : latest),
      spokesman.knownFrom,
    ),
  };
}

/** Claims by the question that they answer, in no order. */
export const questionsOf = <Claim extends ClaimGist>(claims: readonly Claim[]): GroupedQuestion<Claim>[] =>
  [...grouped(claims, ({ questionId }) => questionId).values()].map(groupQuestion);

/** What decides which question comes first. */
export interface QuestionRank {
  readonly questionId: string;
  readonly latestFrom: Instant;
  /** How many of its conflicts are open or acknowledged. */
  readonly pressing: number;
}

/** The most contested and most recent questions first. */
export const byUrgency = (a: QuestionRank, b: QuestionRank): number =>
  b.pressing - a.pressing || ascending(b.latestFrom, a.latestFrom) || ascending(a.questionId, b.questionId);
