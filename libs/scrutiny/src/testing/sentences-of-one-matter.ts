import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { claim, elsewhere, pairOfClaims, placed, type ClaimParts } from './claim-builder.js';

/** The claim that a sentence behind the lead makes. */
export const says = (words: string): ClaimParts => ({
  slot: 'statement',
  entity: 'report',
  value: { type: 'text', key: words, span: { start: 0, end: 1 } },
  words,
  evidence: { start: 200, end: 300, revision: 1 },
});

/**
 * Makes pairs of sentences, each of which stands behind the lead of its own report about one matter.
 * @param leads the first sentences of the two reports
 */
export const sentencesOfOneMatter =
  (...leads: readonly [string, string]) =>
  (a: string, b: string, more: Partial<ScrutinyClaim> = {}): ClaimPair => {
    const lead = (of: PlacedClaim, words: string): ScrutinyClaim => {
      const made = claim({ ...says(words), evidence: { start: 0, end: 100, revision: 1 } });
      return of.reportId === 'report-b' ? placed(elsewhere(made)) : placed(made);
    };
    return {
      ...pairOfClaims(says(a), says(b), more),
      akin: () => true,
      sentences: (one) => [lead(one, leads[one.reportId === 'report-b' ? 1 : 0]), one],
    };
  };

/** The claim that a sentence makes of nobody's in particular. */
export const stating = (words: string): ClaimParts => ({
  slot: 'statement',
  value: { type: 'text', key: words, span: { start: 0, end: 9 } },
  words,
});

/**
 * Two statements, each alone in a report akin to the other.
 * @param more what else is told with the second
 * @param of what the second is else
 */
export const pairOfStatements = (
  one: string,
  other: string,
  more: Partial<ClaimParts> = {},
  of: Partial<ScrutinyClaim> = {},
): ClaimPair => ({ ...pairOfClaims(stating(one), { ...stating(other), ...more }, of), akin: () => true });
