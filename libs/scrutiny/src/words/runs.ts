/** Words in a row that two texts must share before they count as the same words. */
const RUN = 3;

/** How much of two runs of words is shared in stretches of three words and more. */
export interface SharedRuns {
  /** Words of the shorter text that stand in a shared stretch. */
  readonly words: number;
  /** The same as a share of the shorter text, 0 to 1. */
  readonly ofShorter: number;
  /** The shorter text stands whole in the longer. */
  readonly contained: boolean;
}

/** Compares two texts word by word, in any order of their stretches. */
export function sharedRuns(a: readonly string[], b: readonly string[]): SharedRuns {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const runs = new Set(runsOf(long).map((run) => run.join(' ')));
  const covered = new Set<number>();
  runsOf(short).forEach((run, at) => {
    if (runs.has(run.join(' '))) for (let word = at; word < at + RUN; word++) covered.add(word);
  });
  return {
    words: covered.size,
    ofShorter: short.length === 0 ? 0 : covered.size / short.length,
    contained: ` ${long.join(' ')} `.includes(` ${short.join(' ')} `),
  };
}

/** All stretches of three words. */
export const runsOf = (words: readonly string[]): string[][] =>
  words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN));

/** Share of the shorter text's words that stand in the other in the same order: the longest common subsequence. */
export function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, at) => {
      const best = word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
      next.push(best);
    });
    row = next;
  }
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : (row.at(-1) ?? 0) / shorter;
}
