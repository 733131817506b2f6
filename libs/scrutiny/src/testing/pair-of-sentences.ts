import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { claim, elsewhere, pairOfClaims, placed, type ClaimParts } from './claim-builder.js';

const says = (words: string): ClaimParts => ({
  slot: 'statement',
  entity: 'report',
  value: { type: 'text', key: words, span: { start: 0, end: 1 } },
  words,
  evidence: { start: 200, end: 300, revision: 1 },
});

/** Two sentences of two reports about one matter, each behind the lead of its report. */
export function pairOfSentences(
  leads: readonly [string, string],
  a: string,
  b: string,
  more: Partial<ScrutinyClaim> = {},
): ClaimPair {
  const pair = pairOfClaims(says(a), says(b), more);
  const lead = (of: PlacedClaim, words: string): ScrutinyClaim => {
    const made = claim({ ...says(words), evidence: { start: 0, end: 100, revision: 1 } });
    return of.reportId === 'report-b' ? placed(elsewhere(made)) : placed(made);
  };
  return {
    ...pair,
    akin: () => true,
    sentences: (one) => [lead(one, leads[one.reportId === 'report-b' ? 1 : 0]), one],
  };
}
