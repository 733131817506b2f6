import type { ClaimPair, PlacedClaim } from './claim-pair.js';
import { stops, type Gate } from './gates.js';

const YEAR = /\b(?:1[5-9]|20)\d{2}\b/gu;
/** Sentences before one's own that may say of which year it tells. */
const BACK = 2;

/** Like sentences tell of two things where the years differ of which their passages tell. */
export const onePassage: Gate = (pair) => {
  const { a, b, options } = pair;
  if (options.sameEvent) return null;
  const [left, right] = [yearsOf(a, pair), yearsOf(b, pair)];
  return left.length === 0 || right.length === 0 || left.some((year) => right.includes(year))
    ? null
    : stops('the sentences stand in passages about two different years');
};

/** The years that a sentence names, or else those of the nearest sentence shortly before it that names any. */
function yearsOf(claim: PlacedClaim, { sentences }: ClaimPair): readonly string[] {
  const before = sentences(claim).filter(({ evidence }) => evidence.start < claim.evidence.start);
  const passage = [...before.slice(-BACK), claim].reverse();
  return passage.map(({ words }) => words.evidence.match(YEAR) ?? []).find((years) => years.length > 0) ?? [];
}
