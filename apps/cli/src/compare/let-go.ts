import { asksTheSame, compareValues, type ScrutinyClaim } from '#scrutiny';
import type { Comparison, TextClaim } from './compare-texts.js';
import { withMarks } from './disagreeing-words.js';
import { namedOutlet } from './shown-conflicts.js';

/** Two claims of the texts that were looked at, and why no conflict came of them. */
export interface LetGoPair {
  /** The rule that let the pair go; `placement` where the two never came to answer one question. */
  readonly rule: string;
  /** A sentence for an editor, without its full stop. */
  readonly why: string;
  readonly claims: readonly [TextClaim, TextClaim];
}

/**
 * The pairs that were looked at and let go, each matter of two sentences once: those that a rule stopped, and those
 * whose answers differ but that were not taken to be about one thing.
 */
export function letGoPairs(comparison: Comparison): LetGoPair[] {
  const { claims, scrutiny } = comparison;
  const stopped = scrutiny.letGo.flatMap(({ a, b, rule, why }) => pairOf(claims.get(a), claims.get(b), rule, why));
  const seen = new Set<string>();
  return [...stopped, ...apart(comparison)].filter(({ rule, why, claims: [a, b] }) => {
    const key = [rule, why, a.text, a.evidence.start, b.text, b.evidence.start].join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

/** Answers of one kind that differ, in two texts, and yet stand under two questions. */
function apart({ claims, scrutiny }: Comparison): LetGoPair[] {
  const placed = new Map(scrutiny.placements.map((placement) => [placement.claimId, placement]));
  const all = [...claims.values()];
  return all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b) => {
      if (a.reportId === b.reportId || !asksTheSame(a, b) || compareValues(a.value, b.value) !== 'excludes') return [];
      if (placed.get(a.claimId)?.questionId === placed.get(b.claimId)?.questionId) return [];
      const oneEvent = placed.get(a.claimId)?.eventKey === placed.get(b.claimId)?.eventKey;
      const why = oneEvent
        ? 'they ask different things of one event'
        : 'too little shows that both mean one event: no names, place, day or words that they share, or something that tells them apart';
      return pairOf(a, b, 'placement', why);
    }),
  );
}

function pairOf(a: ScrutinyClaim | undefined, b: ScrutinyClaim | undefined, rule: string, why: string): LetGoPair[] {
  return a && b ? [{ rule, why, claims: [textClaim(a), textClaim(b)] }] : [];
}

const textClaim = ({ claimId, reportId, outlet, attribution, evidence, words }: ScrutinyClaim): TextClaim => ({
  claimId,
  text: reportId,
  outlet,
  speaker: attribution[0]?.speaker ?? outlet,
  evidence: { start: evidence.start, end: evidence.end, text: words.evidence },
});

/** The pairs that were let go, for a reader. */
export function letGoInWords(pairs: readonly LetGoPair[]): string {
  if (pairs.length === 0) return 'No pair of claims was looked at and let go.';
  return pairs
    .map(({ rule, why, claims }) =>
      [
        `let go, ${rule}: ${why}.`,
        ...claims.map(
          ({ text, outlet, evidence }) => `    ${namedOutlet(outlet, text)}: “${withMarks(evidence.text, [], String)}”`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}
