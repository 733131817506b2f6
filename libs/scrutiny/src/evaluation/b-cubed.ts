/** One item of a grouping beside its true group. */
export interface Grouped {
  readonly truth: string;
  readonly found: string;
}

/** Shares of 1. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
  readonly items: number;
}

/**
 * B-cubed (Bagga and Baldwin 1998): for each item the share of its found group that is of its true group, and the
 * other way round, averaged over items; F is their harmonic mean. With `counted`, groups are those of all items, and
 * the average is taken over some.
 */
export function bCubed(items: readonly Grouped[], counted: (item: Grouped) => boolean = () => true): BCubed {
  const truths = tally(items.map(({ truth }) => truth));
  const founds = tally(items.map(({ found }) => found));
  const pairs = tally(items.map(pairOf));
  const taken = items.filter(counted);
  const mean = (groups: ReadonlyMap<string, number>, of: keyof Grouped): number =>
    taken.reduce((sum, item) => sum + (pairs.get(pairOf(item)) ?? 0) / (groups.get(item[of]) ?? 1), 0) /
    Math.max(1, taken.length);
  const precision = mean(founds, 'found');
  const recall = mean(truths, 'truth');
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f, items: taken.length };
}

const pairOf = ({ truth, found }: Grouped): string => JSON.stringify([truth, found]);

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
