import { splitSentences } from '../sentences/index.js';
import { findDates } from '../time/index.js';

/** A date, time, duration or set in a text, as marked by hand or found by the extractor. */
export interface MarkedDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The TIMEX3 value. */
  readonly value: string;
}

/** How the dates found in one or more texts agree with the dates marked by hand. */
export interface DateScore {
  readonly gold: number;
  readonly found: number;
  /** Found spans that overlap a marked span, each marked span used once. */
  readonly matched: number;
  /** Matched spans whose values are equal. */
  readonly sameValue: number;
}

/** What was read differently, for an error list. */
export interface DateDifference {
  readonly kind: 'missed' | 'spurious' | 'value';
  readonly gold: MarkedDate | null;
  readonly found: MarkedDate | null;
}

/**
 * Compares the dates found in one text with those marked by hand, by the rules of TempEval-3 (UzZaman et al. 2013):
 * a found span counts when it overlaps a marked one, one to one in order of the text; its value must be the same string.
 */
export function compareDates(
  gold: readonly MarkedDate[],
  found: readonly MarkedDate[],
): { score: DateScore; differences: DateDifference[] } {
  const differences: DateDifference[] = [];
  const taken = new Set<MarkedDate>();
  let sameValue = 0;
  for (const mark of gold) {
    const match = found.find((date) => !taken.has(date) && date.start < mark.end && mark.start < date.end);
    if (match === undefined) {
      differences.push({ kind: 'missed', gold: mark, found: null });
      continue;
    }
    taken.add(match);
    if (match.value === mark.value) sameValue += 1;
    else differences.push({ kind: 'value', gold: mark, found: match });
  }
  for (const date of found) if (!taken.has(date)) differences.push({ kind: 'spurious', gold: null, found: date });
  return { score: { gold: gold.length, found: found.length, matched: taken.size, sameValue }, differences };
}

/** Adds the scores of several texts. */
export function sumDateScores(scores: readonly DateScore[]): DateScore {
  const sum = { gold: 0, found: 0, matched: 0, sameValue: 0 };
  for (const score of scores) {
    sum.gold += score.gold;
    sum.found += score.found;
    sum.matched += score.matched;
    sum.sameValue += score.sameValue;
  }
  return sum;
}

/** Relaxed span F1 and value F1 in percent; 100 when there was nothing to find and nothing was found. */
export function dateFigures(score: DateScore): { spanF1: number; valueF1: number } {
  const total = score.gold + score.found;
  const f1 = (hits: number): number => (total === 0 ? 100 : (200 * hits) / total);
  return { spanF1: f1(score.matched), valueF1: f1(score.sameValue) };
}

/** A news article with the dates marked in it and the day on which it was written. */
export interface DatedArticle {
  readonly file: string;
  /** Whether it belongs to the part that nobody looked at while rules were written. */
  readonly heldOut: boolean;
  /** ISO date that relative words count from. */
  readonly written: string;
  readonly text: string;
  readonly dates: readonly MarkedDate[];
}

export interface DateMeasure {
  readonly all: DateScore;
  readonly tuned: DateScore;
  readonly untouched: DateScore;
  /** What was read differently, in the tuned part only. */
  readonly differences: readonly (DateDifference & { readonly file: string })[];
}

/** Reads the dates of every article and compares them with those marked by hand. */
export function measureDates(articles: readonly DatedArticle[]): DateMeasure {
  const tuned: DateScore[] = [];
  const untouched: DateScore[] = [];
  const tunedDifferences: (DateDifference & { readonly file: string })[] = [];
  for (const { file, heldOut, written, text, dates } of articles) {
    const found = findDates(text, splitSentences(text), { referenceDate: written });
    const { score, differences } = compareDates(dates, found);
    (heldOut ? untouched : tuned).push(score);
    if (!heldOut) for (const difference of differences) tunedDifferences.push({ ...difference, file });
  }
  return {
    all: sumDateScores([...tuned, ...untouched]),
    tuned: sumDateScores(tuned),
    untouched: sumDateScores(untouched),
    differences: tunedDifferences,
  };
}
