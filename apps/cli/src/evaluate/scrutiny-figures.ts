import { alertRate, plant, scorePairs, type JudgedPair, type PairScore } from '#scrutiny';
import { comparePair } from '../compare/compare-pair.js';
import type { ShownTextConflict } from '../compare/shown-conflicts.js';
import { readClaimDiff, readHeadlines, readRte3, type CorpusPair } from './pair-corpora.js';

/** A judged pair with its texts and conflicts, for reading what fired. */
export interface ReadPair extends JudgedPair {
  readonly pair: CorpusPair;
  readonly conflicts: readonly ShownTextConflict[];
}

/** Compares the two texts of each pair as `compare --pairs` does. */
export function judgePairs(pairs: readonly CorpusPair[], sameEvent: boolean): ReadPair[] {
  return pairs.map((pair) => {
    const conflicts = comparePair({ id: pair.id, a: pair.a, b: pair.b, sameEvent }, undefined);
    const alerts = conflicts.filter(({ severity }) => severity === 'alert').map(({ kind }) => kind);
    return { id: pair.id, label: pair.label, alerts, pair, conflicts };
  });
}

export interface Rate {
  readonly pairs: number;
  readonly alerted: number;
  readonly rate: number;
  readonly fired: readonly ReadPair[];
}

const rateOf = (judged: readonly ReadPair[]): Rate => {
  const fired = judged.filter(({ alerts }) => alerts.length > 0);
  return { pairs: judged.length, alerted: fired.length, rate: alertRate(judged), fired };
};

/** Contradictions found on RTE-3, and alerts on its entailments. */
export function rte3Figures(corpora: string): {
  readonly score: PairScore;
  readonly entailment: Rate;
  readonly judged: readonly ReadPair[];
} {
  const judged = judgePairs(readRte3(corpora), true);
  return {
    score: scorePairs(judged, 'CONTRADICTION'),
    entailment: rateOf(judged.filter(({ label }) => label === 'ENTAILMENT')),
    judged,
  };
}

/** Alerts on headlines that say the same (5) and on those that tell of other things (under 2). */
export function headlineFigures(corpora: string): { readonly same: Rate; readonly other: Rate } {
  const pairs = readHeadlines(corpora);
  return {
    same: rateOf(
      judgePairs(
        pairs.filter(({ label }) => Number(label) === 5),
        false,
      ),
    ),
    other: rateOf(
      judgePairs(
        pairs.filter(({ label }) => Number(label) < 2),
        false,
      ),
    ),
  };
}

/** Alerts on pairs of claims that do not weaken each other. */
export const claimDiffFigures = (corpora: string): Rate =>
  rateOf(
    judgePairs(
      readClaimDiff(corpora).filter(({ label }) => label !== 'weaken'),
      false,
    ),
  );

/** Share of the shorter text's words that a pair must have in common to be two tellings of one thing. */
const MATCHING = 0.5;

/**
 * Whether two texts match: what is changed stands in both, and half of the shorter one's words do. ClaimDiff pairs are
 * about one topic, not of one content, and most of them match in nothing but a figure.
 */
function matches(a: string, b: string, changed: string): boolean {
  const [left, right] = [new Set(wordsIn(a)), new Set(wordsIn(b))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return (
    wordsIn(a).join(' ').includes(wordsIn(changed).join(' ')) && shared >= MATCHING * Math.min(left.size, right.size)
  );
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Pairs into which one value was planted. */
export interface PlantedPairs {
  readonly name: string;
  readonly kind: string;
  readonly pairs: readonly CorpusPair[];
}

/** Contradictions planted by corpus and kind: one value changed in the second of two matching texts. */
export function plantedPairs(corpora: string): PlantedPairs[] {
  const sets: readonly (readonly [string, readonly CorpusPair[]])[] = [
    ['rte3-dev', readRte3(corpora).filter(({ label }) => label === 'ENTAILMENT')],
    ['sts-headlines', readHeadlines(corpora).filter(({ label }) => Number(label) === 5)],
    ['claimdiff-dev', readClaimDiff(corpora).filter(({ label }) => label === 'strengthen')],
  ];
  return sets.flatMap(([name, pairs]) =>
    ['number', 'date', 'outcome'].map((kind) => ({
      name,
      kind,
      pairs: pairs.flatMap((pair) =>
        plant(pair.b)
          .filter((one) => one.kind === kind && matches(pair.a, pair.b, one.from))
          .map(({ text }) => ({ ...pair, b: text })),
      ),
    })),
  );
}

/** Share of planted contradictions that alert, by corpus and kind, and those that do not. */
export const plantedFigures = (
  corpora: string,
): { readonly name: string; readonly kind: string; readonly rate: Rate; readonly missed: readonly ReadPair[] }[] =>
  plantedPairs(corpora).map(({ name, kind, pairs }) => {
    const judged = judgePairs(pairs, true);
    return { name, kind, rate: rateOf(judged), missed: judged.filter(({ alerts }) => alerts.length === 0) };
  });
