import type { Extraction } from '../extraction.js';
import { bodyOf, sharesWord } from './bodies.js';

/** What five documents must yield, as far as extraction alone decides it. Days are `YYYY-MM-DD`. */
export interface GoldExtraction {
  readonly officialResponses: readonly {
    readonly seed: string;
    readonly who: string;
    readonly kind: string;
    readonly contains: string;
  }[];
  readonly dates: readonly {
    readonly seed: string;
    readonly text: string;
    readonly value: string;
    readonly note?: string;
  }[];
  readonly published: readonly {
    readonly seed: string;
    readonly earliest: string | null;
    readonly latest: string;
    readonly basis: string;
  }[];
  readonly notClaims: readonly { readonly seed: string; readonly contains: string }[];
  readonly reconstructed: readonly { readonly id: string; readonly about: string; readonly seeds: readonly string[] }[];
}

/** One row: how many of the expected were met, which were not, and what was found beyond them. */
export interface GoldRow {
  readonly expected: number;
  readonly met: number;
  readonly missing: readonly string[];
  readonly beyond: readonly string[];
}

export interface GoldExtractionScore {
  readonly responses: GoldRow;
  readonly dates: GoldRow;
  readonly published: GoldRow;
  readonly notClaims: GoldRow;
  readonly reconstructed: GoldRow;
}

/**
 * Holds extractions against what they must yield. A response counts where kind and sentence agree and its body shares a
 * telling word with the one expected; conjoined bodies may be one response or several.
 * @param extractions by seed
 * @param timeZone of the story, in which a bound is a day
 */
export function scoreGoldExtraction(
  gold: GoldExtraction,
  extractions: ReadonlyMap<string, Extraction>,
  dayOf: (instant: string) => string,
): GoldExtractionScore {
  return {
    responses: responseRow(gold, extractions),
    dates: row(
      gold.dates,
      (date) => `${date.seed} ${date.text}`,
      ({ seed, text, value, note }) =>
        (extractions.get(seed)?.dates ?? []).some(
          (found) =>
            (found.text.includes(text) || text.includes(found.text)) &&
            (found.value.startsWith(value) || (note !== undefined && monthsApart(found.value, value) <= 1)),
        ),
    ),
    published: row(
      gold.published,
      ({ seed }) => seed,
      ({ seed, earliest, latest, basis }) => {
        const found = extractions.get(seed)?.published;
        if (found?.basis !== basis || found.latest === null || dayOf(found.latest) > latest) return false;
        if (earliest === null || found.earliest === null) return earliest === found.earliest;
        const day = dayOf(found.earliest);
        return day >= earliest && day <= latest;
      },
    ),
    notClaims: row(
      gold.notClaims,
      (one) => `${one.seed} ${one.contains}`,
      ({ seed, contains }) => {
        const extraction = extractions.get(seed);
        return (extraction?.notClaims ?? []).some(
          ({ start, end }) => extraction?.text.slice(start, end).includes(contains) === true,
        );
      },
    ),
    reconstructed: row(
      gold.reconstructed.flatMap(({ id, about, seeds }) => seeds.map((seed) => ({ id, about, seed }))),
      ({ id, seed }) => `${seed} ${id}`,
      ({ about, seed }) =>
        (extractions.get(seed)?.claims ?? []).some(({ reconstructed }) => {
          const range = reconstructed?.range;
          return (
            range?.earliest != null &&
            range.latest != null &&
            dayOf(range.earliest) <= about &&
            dayOf(range.latest) >= about
          );
        }),
    ),
  };
}

function row<T>(expected: readonly T[], name: (one: T) => string, isMet: (one: T) => boolean): GoldRow {
  const missing = expected.filter((one) => !isMet(one)).map(name);
  return { expected: expected.length, met: expected.length - missing.length, missing, beyond: [] };
}

interface FoundResponse {
  readonly seed: string;
  readonly kind: string;
  readonly evidence: string;
  readonly who: string;
}

function responseRow(gold: GoldExtraction, extractions: ReadonlyMap<string, Extraction>): GoldRow {
  const found = [...extractions].flatMap(([seed, { text, claims }]) =>
    claims.flatMap(({ response, evidence, attribution }): FoundResponse[] => {
      if (response === null) return [];
      return [{ seed, kind: response, evidence: text.slice(evidence.start, evidence.end), who: bodyOf(attribution) }];
    }),
  );
  const used = new Set<FoundResponse>();
  const missing: string[] = [];
  for (const { seed, who, kind, contains } of gold.officialResponses) {
    const meeting = found.filter(
      (one) =>
        one.seed === seed &&
        one.kind === kind &&
        one.evidence.toLowerCase().includes(contains.toLowerCase()) &&
        sharesWord(one.who, who),
    );
    for (const one of meeting) used.add(one);
    if (meeting.length === 0) missing.push(`${seed} ${who}: ${kind}`);
  }
  const beyond = found.filter((one) => !used.has(one)).map((one) => `${one.seed} ${one.who}: ${one.kind}`);
  return {
    expected: gold.officialResponses.length,
    met: gold.officialResponses.length - missing.length,
    missing,
    beyond,
  };
}

function monthsApart(a: string, b: string): number {
  const [left, right] = [a, b].map((value) => /^(\d{4})-(\d{2})/.exec(value));
  if (left == null || right == null) return Infinity;
  return Math.abs((Number(left[1]) - Number(right[1])) * 12 + Number(left[2]) - Number(right[2]));
}
